package draft

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// Rows of tables that lost their lines when they were copied: 地区生产总值 亿元 310 330.

// spacedCell is a cell of such a row that has a figure, or a dash for none.
var spacedCell = regexp.MustCompile(`^(?:[-—–－/]+|[〔（(]?[-+−≥≤＞＜>]?\d[\d.,，]*%?[〕）)]?\S{0,12})$`)

// leastColumns is how many columns such a row has.
const leastColumns = 3

// fields returns what spaces divide in a line.
func fields(line string) []string { return strings.Fields(line) }

// isSpaced reports whether a line is such a row: two figures stand side by side in it, and it has no mark of a sentence.
func isSpaced(line string) bool {
	if !strings.Contains(line, " ") && !strings.Contains(line, "\u3000") || strings.ContainsAny(line, "，。；！？、") {
		return false
	}
	list := fields(line)
	if len(list) < leastColumns {
		return false
	}
	for i := 1; i+1 < len(list); i++ {
		a, b := list[i], list[i+1]
		isBoth := spacedCell.MatchString(a) && spacedCell.MatchString(b) && strings.ContainsAny(a+b, "0123456789")
		if isBoth && !isWordWide(a) {
			return true
		}
	}
	return false
}

// isWordWide reports whether a dash stands for a pause between words and for no empty cell: —— 某市.
func isWordWide(cell string) bool {
	return strings.Trim(cell, "—–") == "" && utf8.RuneCountInString(cell) > 1
}

// leaveSpaced lists the figures of such a row.
func (r *reader) leaveSpaced(p passage) {
	for _, cell := range p.spaced {
		if strings.ContainsAny(cell, "0123456789") && !isColumnOfYear(cell) {
			p.sector.Left = append(p.sector.Left, Left{cell, saySpaced, excerpt(p.piece.text, 0)})
		}
	}
}

// isColumnOfYear reports whether a cell is the heading of a column.
func isColumnOfYear(cell string) bool {
	year, ok := yearOf(cell)
	return ok && year > 0
}
