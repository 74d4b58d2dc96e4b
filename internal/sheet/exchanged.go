package sheet

import "duibiao/internal/diag"

// A sort of some columns of a sheet leaves the names of rows where they are, and moves their figures. A row cannot tell:
// its figure is one as good as the other. What tells is all rows together, which have each other's figures.

// moving is figures of one column of a sector that change, of metrics or of periods.
type moving struct {
	sector  *sector
	column  int
	isPoint bool
}

// exchanged warns where each of some rows of a sector is given the figure that another of them had.
func (m *merger) exchanged() {
	var order []moving
	changes := map[moving][]change{}
	for _, c := range m.changes {
		key := m.table.columns[c.column].key
		if key != "actual" && key != "target" {
			continue
		}
		of := moving{c.record.sector, c.column, c.record.isPoint()}
		if changes[of] == nil {
			order = append(order, of)
		}
		changes[of] = append(changes[of], c)
	}
	for _, of := range order {
		if list := exchangedOf(changes[of]); len(list) > 0 {
			m.warnExchanged(list)
		}
	}
}

// exchangedOf returns those of some changes which give each row what another one had. What is given to a row and was in none,
// or was in one and is given to none, is nobody's exchange, nor then is what waits for it.
func exchangedOf(list []change) []change {
	x := exchange{list: list, was: map[string][]int{}, is: map[string][]int{}, left: map[string]balance{}, isOut: make([]bool, len(list))}
	for i, c := range list {
		x.was[c.was()], x.is[c.text] = append(x.was[c.was()], i), append(x.is[c.text], i)
	}
	for text, rows := range x.was {
		x.left[text] = balance{len(rows), len(x.is[text])}
	}
	for text, rows := range x.is {
		x.left[text] = balance{len(x.was[text]), len(rows)}
	}
	for i, c := range list {
		if x.left[c.text].was == 0 || x.left[c.was()].is == 0 {
			x.out = append(x.out, i)
		}
	}
	for len(x.out) > 0 {
		i := x.out[len(x.out)-1]
		x.out = x.out[:len(x.out)-1]
		x.leave(i)
	}
	var kept []change
	for i, c := range list {
		if !x.isOut[i] {
			kept = append(kept, c)
		}
	}
	return kept
}

// exchange is changes of which some are no exchange.
type exchange struct {
	list    []change
	was, is map[string][]int   // the changes by what their cells said and say
	left    map[string]balance // of those that are left
	out     []int              // those that are to leave
	isOut   []bool
}

// balance is how many cells said something, and how many say it.
type balance struct{ was, is int }

// leave takes one change out, and notes those that waited for it.
func (x *exchange) leave(i int) {
	if x.isOut[i] {
		return
	}
	x.isOut[i] = true
	was, is := x.list[i].was(), x.list[i].text
	b := x.left[was]
	b.was--
	if x.left[was] = b; b.was == 0 {
		x.out = append(x.out, x.is[was]...)
	}
	b = x.left[is]
	b.is--
	if x.left[is] = b; b.is == 0 {
		x.out = append(x.out, x.was[is]...)
	}
}

func (m *merger) warnExchanged(list []change) {
	var names []string
	for _, c := range list {
		names = append(names, c.record.name)
	}
	which := few(names)
	if len(names) == 2 {
		which = sayBoth.With(names[0], names[1])
	}
	first := list[0]
	d := diag.Diagnostic{
		Pos: first.record.at(first.column), Severity: diag.Warning, Rule: ruleRow,
		Message: sayExchanged.With(which, m.table.columns[first.column].name), Hint: adviceExchanged,
	}
	for _, c := range list[1:min(len(list), mostNoted)] {
		d = d.WithNote(c.record.at(c.column), sayExchangedWith.With(c.record.name, c.was(), c.text))
	}
	m.diags.Add(d)
}

// mostNoted is of how many rows the places are told.
const mostNoted = 5
