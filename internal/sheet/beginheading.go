package sheet

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"duibiao/internal/quantity"
)

// Headings of several rows: 2024年 over 目标 and 实绩, and 经济指标 over nothing. What stands above and
// below in a column is read as one heading. Above, a word is for all columns of its merged cells; in a
// file without merged cells, for those to its right that are empty.

// maxHeading is how many rows the headings may have.
const maxHeading = 4

// readBelow folds the rows below a first row of headings into these, as long as they are headings too,
// and leaves as top the last.
func (s *started) readBelow(units *quantity.Units) {
	last := min(len(s.grid.lines), s.top+maxHeading)
	for _, l := range s.grid.lines[s.top+1 : last] {
		if !s.isHeading(l, units) {
			return
		}
		s.fold(l, units)
		s.top++
	}
}

// isHeading reports whether a row goes on with the headings: it names nothing, has no figure, and says
// of a column whose figures it has, or in which unit.
func (s *started) isHeading(l line, units *quantity.Units) bool {
	tells := false
	for _, c := range l.cells {
		h := lowerHeading(c.text, units)
		switch {
		case s.meaningOf(c.column) == labels, h.meaning == labels, c.bad:
			return false
		case h.isFigure() || h.unit != "":
			tells = true
		case h.meaning == passedOver && strings.ContainsFunc(c.text, unicode.IsDigit):
			return false
		}
	}
	return tells
}

// lowerHeading reads a heading that stands below another, which may be a unit alone.
func lowerHeading(text string, units *quantity.Units) heading {
	h, bare := readHeading(text), closed(text)
	if h.meaning != passedOver {
		return h
	}
	if bracket := headingBracket.FindString(bare); bracket != bare {
		h.unit = "" // of words that are none of a heading
	}
	if units.Denomination(bare) == quantity.WithUnit {
		h.unit = bare
	}
	return h
}

// fold puts the words of a row below those of the columns above.
func (s *started) fold(l line, units *quantity.Units) {
	row := s.grid.lines[s.top].row
	var list []use
	for _, u := range s.use {
		if l.cell(u.column).text == "" && !s.covers(row, u.column, l) {
			list = append(list, u)
		}
	}
	for _, c := range l.cells {
		upper := s.over(row, c.column)
		h, ok := under(upper.heading, lowerHeading(c.text, units))
		if !ok {
			s.twoPeriods = append(s.twoPeriods, cellPlace{l.row, c.column})
		}
		if isSetAside(upper.text) {
			h = heading{}
		}
		list = append(list, use{heading: h, column: c.column, text: strings.TrimSpace(upper.text + " " + c.text)})
	}
	slices.SortFunc(list, func(a, b use) int { return cmp.Compare(a.column, b.column) })
	s.use = list
}

// over returns the heading that stands over a column in the rows above.
func (s *started) over(row, column int) use {
	first, isMerged := column, false
	for _, m := range s.grid.merged {
		if m.first.row <= row && row <= m.last.row && m.last.column > m.first.column {
			isMerged = true
			if m.first.column <= column && column <= m.last.column {
				first = m.first.column
			}
		}
	}
	at := slices.IndexFunc(s.use, func(u use) bool { return u.column == first })
	for n := len(s.use) - 1; at < 0 && !isMerged && n >= 0; n-- {
		if s.use[n].column < column && s.use[n].goesOn() && s.isFree(row, s.use[n].column, column) {
			at = n
		}
	}
	if at < 0 {
		return use{}
	}
	return s.use[at]
}

// goesOn reports whether a heading can be for the empty cells to its right.
func (u use) goesOn() bool { return u.isFigure() || isSetAside(u.text) }

// isFree reports whether a row says nothing behind one column up to another.
func (s *started) isFree(row, from, to int) bool {
	l := s.grid.lines[s.indexOf(line{row: row})]
	return !slices.ContainsFunc(l.cells, func(c cell) bool { return from < c.column && c.column <= to })
}

// covers reports whether a cell stands over one of a row below.
func (s *started) covers(row, column int, below line) bool {
	last := column
	for _, m := range s.grid.merged {
		if m.first == (cellPlace{row, column}) {
			last = m.last.column
		}
	}
	return slices.ContainsFunc(below.cells, func(c cell) bool { return column <= c.column && c.column <= last })
}

// under joins what two headings say of a column. Both may name a period only if it is the same, or if
// the lower one is what is compared with: 2024年 over 比2023年增长.
func under(upper, lower heading) (heading, bool) {
	if lower.isYearBefore && !upper.period.IsZero() {
		return heading{}, true // of which year, the two say each for itself
	}
	h, ok := lower, true
	h.unit = cmp.Or(lower.unit, upper.unit)
	switch {
	case lower.meaning == passedOver && lower.unit != "",
		(lower.meaning == figures || lower.isAmount) && upper.isFigure():
		h.meaning = upper.meaning
	case lower.meaning == growths && (upper.meaning == targets || upper.meaning == growthTargets):
		h.meaning = growthTargets
	}
	h.isExpected = h.isExpected || upper.isExpected
	h.part, h.base = cmp.Or(lower.part, upper.part), cmp.Or(lower.base, upper.base)
	if !upper.period.IsZero() {
		h.period = upper.period
		if h.part.first == 0 && h.part.months == h.period.Months {
			h.part = part{} // this month, below its name
		}
		ok = lower.period.IsZero() || lower.period == upper.period || lower.meaning == growths
	}
	h.join()
	return h, ok
}
