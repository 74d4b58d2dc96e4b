package sheet

import "slices"

// unread reports the cells that something would have to be made of, and which cannot be read.
func (st *starter) unread(s *started) {
	isUsed := func(column int) bool {
		return slices.ContainsFunc(s.use, func(u use) bool { return u.column == column })
	}
	for _, p := range s.grid.problems {
		if p.row > s.grid.lines[s.top].row && isUsed(p.column) && !s.isPlain(p.cellPlace) {
			st.diags.Add(p.Diagnostic)
		}
	}
}

// isPlain reports whether the cells that a cell has been merged with leave no doubt: they name a group, or
// stand in rows that have no figure, as notes below a table do and the headings of its parts.
func (s *started) isPlain(at cellPlace) bool {
	i := slices.IndexFunc(s.grid.merged, func(m merged) bool { return m.first == at })
	if i < 0 {
		return false
	}
	if s.meaningOf(at.column) == groupWords {
		return true
	}
	m := s.grid.merged[i]
	isOneRow := m.first.row == m.last.row
	return !slices.ContainsFunc(s.grid.lines, func(l line) bool {
		return m.first.row <= l.row && l.row <= m.last.row && slices.ContainsFunc(s.use, func(u use) bool {
			isWithin := m.first.column <= u.column && u.column <= m.last.column
			return u.isFigure() && (isWithin || !isOneRow) && !isAbsent(l.cell(u.column).text)
		})
	})
}
