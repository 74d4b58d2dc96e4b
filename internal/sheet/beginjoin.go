package sheet

import (
	"cmp"
	"slices"
	"strconv"

	"duibiao/internal/diag"
	"duibiao/internal/edit"
)

// Tables of one report: one has what was done, another what is aimed at. Sheets with the same name are one
// sector, and rows with the same name in them one metric.

// homeOf returns the first of the sheets read before that has the name of a sheet, or nil.
func homeOf(s *started, before []*started) *started {
	for _, b := range before {
		if closed(b.grid.name) == closed(s.grid.name) {
			return b
		}
	}
	return nil
}

// same returns the metric of another table that a row is of too: that with its name, or, where several have
// that, the one that is in its group as well.
func (s *started) same(r *startedRow) *startedRow {
	var list []*startedRow
	for i := range s.rows {
		if s.rows[i].metric.Label == r.metric.Label {
			list = append(list, &s.rows[i])
		}
	}
	if len(list) > 1 {
		list = slices.DeleteFunc(list, func(o *startedRow) bool { return o.group != r.group })
	}
	if len(list) != 1 {
		return nil
	}
	return list[0]
}

// join adds the figures of a row to those that another table has of the same metric.
func (st *starter) join(to, r *startedRow) {
	for _, p := range r.keys.Keys {
		key, _ := keyOf(p)
		if st.isNew(to, r, key, key, p, to.keys.Keys) {
			to.keys.Keys = append(to.keys.Keys, p)
		}
	}
	for i, pairs := range r.keys.Series {
		st.joinPeriod(to, r, i, pairs)
	}
	if to.direction != "" && r.direction != "" && to.direction != r.direction {
		st.diags.Add(diag.Diagnostic{
			Pos: r.first.pos(), Rule: ruleRow, Message: sayTwoTables.With(r.metric.Label), Hint: adviceTwoTables,
			Notes: []diag.Note{{Pos: to.first.pos(), Message: sayTwoTablesAt}},
		})
	}
	to.direction = cmp.Or(to.direction, r.direction)
	to.group, to.note = cmp.Or(to.group, r.group), cmp.Or(to.note, r.note)
	if to.words[0].Literal == edit.Quote("") {
		to.words = r.words
	}
}

// joinPeriod adds the figures of another period.
func (st *starter) joinPeriod(to, r *startedRow, i int, pairs []edit.Pair) {
	n := slices.IndexFunc(to.keys.Series, func(s []edit.Pair) bool { return s[0] == pairs[0] })
	if n < 0 {
		n = len(to.keys.Series)
		to.keys.Series = append(to.keys.Series, pairs[:1:1])
	}
	for _, p := range pairs[1:] {
		key, _ := keyOf(p)
		from, at := "series."+strconv.Itoa(i)+"."+key, "series."+strconv.Itoa(n)+"."+key
		if st.isNew(to, r, from, at, p, to.keys.Series[n]) {
			to.keys.Series[n] = append(to.keys.Series[n], p)
		}
	}
}

// isNew reports whether a metric has not got a figure yet, and notes where it stands then. If it has another,
// that is a mistake.
func (st *starter) isNew(to, r *startedRow, from, key string, p edit.Pair, has []edit.Pair) bool {
	first, ok := to.at[key]
	if !ok {
		to.at[key] = r.at[from]
		return true
	}
	if !slices.Contains(has, p) {
		st.diags.Add(diag.Diagnostic{
			Pos: r.at[from].pos(), Rule: ruleRow, Message: sayTwoTables.With(r.metric.Label), Hint: adviceTwoTables,
			Notes: []diag.Note{{Pos: first.pos(), Message: sayTwoTablesAt}},
		})
	}
	return false
}
