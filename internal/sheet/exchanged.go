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
	for {
		was, is := map[string]int{}, map[string]int{}
		for _, c := range list {
			was[c.was()]++
			is[c.text]++
		}
		kept := list[:0:0]
		for _, c := range list {
			if was[c.text] > 0 && is[c.was()] > 0 {
				kept = append(kept, c)
			}
		}
		if len(kept) == len(list) {
			return list
		}
		list = kept
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
