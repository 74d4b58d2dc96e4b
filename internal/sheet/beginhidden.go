package sheet

import "duibiao/internal/diag"

// unseen refuses to make metrics of what a workbook hides, its sheet, its rows or its columns: who gives
// a table away has not looked at it, and a site would publish it. Each is said once.
func (st *starter) unseen(s *started) {
	lines := s.grid.lines[s.top:]
	if s.grid.hidden {
		st.refuseHidden(s.grid.at(lines[0].row, 0), sayHiddenSheet)
		return
	}
	for _, l := range lines {
		if l.hidden && st.saysFigure(s, l) {
			st.refuseHidden(s.grid.at(l.row, l.cells[0].column), sayHiddenRow)
		}
	}
	for _, u := range s.use {
		if lines[0].cell(u.column).hidden {
			st.refuseHidden(s.grid.at(lines[0].row, u.column), sayHiddenColumn)
		}
	}
}

func (st *starter) refuseHidden(pos diag.Position, message diag.Words) {
	st.diags.Add(diag.Diagnostic{Pos: pos, Rule: ruleCell, Message: message, Hint: adviceHidden})
}

// saysFigure reports whether a line has something in a column of figures.
func (st *starter) saysFigure(s *started, l line) bool {
	for _, u := range s.use {
		if c := l.cell(u.column); u.isFigure() && !isAbsent(c.text) {
			return true
		}
	}
	return false
}
