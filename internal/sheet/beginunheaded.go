package sheet

import (
	"slices"

	"duibiao/internal/diag"
)

// What stands in columns without a heading: nothing can be made of it, which is told.

// headed returns the columns that have a heading, and the last of these.
func (s *started) headed() (columns map[int]bool, last int) {
	columns = map[int]bool{}
	for _, l := range s.grid.lines[s.head : s.top+1] {
		for _, c := range l.cells {
			columns[c.column] = true
			last = max(last, c.column)
		}
	}
	for _, m := range s.grid.merged {
		if first, end := s.grid.lines[s.head].row, s.grid.lines[s.top].row; m.first.row <= end && m.last.row >= first {
			for column := m.first.column; column <= min(m.last.column, m.first.column+maxMerged); column++ {
				columns[column] = true
			}
		}
	}
	return columns, last
}

// maxMerged is how many columns one heading is looked for in.
const maxMerged = 100

// isDivided reports whether a row of a CSV file has more cells than the table has headings, and refuses it: a number with a comma
// that stands between no quotation marks is two cells, and moves all behind it.
func (st *starter) isDivided(s *started, l line) bool {
	if s.headings == nil {
		s.headings, s.lastHeading = s.headed()
	}
	isRow := slices.ContainsFunc(s.use, func(u use) bool { return u.isFigure() && l.cell(u.column).text != "" })
	if !s.grid.full || !isRow {
		return false
	}
	if i := slices.IndexFunc(l.cells, func(c cell) bool { return c.column > s.lastHeading && !isAbsent(c.text) }); i >= 0 {
		st.add(s.grid.at(l.row, l.cells[i].column), adviceBeyond, sayBeyond.With(l.cells[i].text))
		return true
	}
	width := 0
	for _, head := range s.grid.lines[s.head : s.top+1] {
		width = max(width, head.width)
	}
	c, ok := l.dividedNumber(width)
	if ok {
		st.add(s.grid.at(l.row, c.column), adviceBeyond, sayDivided.With(c.text, l.cell(c.column+1).text))
	}
	return ok
}

// unheaded tells of the cells of a row that have no heading, once for a column.
func (st *starter) unheaded(s *started, l line) {
	for _, c := range l.cells {
		if !s.headings[c.column] && !isAbsent(c.text) {
			s.headings[c.column] = true
			st.warn(s.grid.at(l.row, c.column), diag.Words{}, sayUnheaded.With(c.text))
		}
	}
}
