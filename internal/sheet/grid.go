package sheet

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"duibiao/internal/diag"
)

// grid is one sheet of a file, or all of a CSV file: rows of cells, the header first,
// of which nothing is understood yet.
type grid struct {
	lines []line                           // those that say something, in order
	at    func(row, col int) diag.Position // also of a cell that is not there
	full  bool                             // a row has all cells, also the empty ones
	name  string                           // of the sheet; empty for a CSV file

	guessed  bool      // the file does not say in which encoding it is
	hidden   bool      // the program shows no tab of it
	problems []problem // cells that cannot be read
	merged   []merged  // cells that have been made one
}

// problem is what is wrong with a cell.
type problem struct {
	cellPlace
	diag.Diagnostic
}

// merged are cells that have been made one.
type merged struct{ first, last cellPlace }

// line is a row of a grid. A workbook may have a cell in its last column, or its last row,
// and none between.
type line struct {
	row    int
	hidden bool   // with its row
	width  int    // how many cells it has, with the empty ones
	cells  []cell // those that say something, by column
}

// cell is a cell of a file.
type cell struct {
	column int
	text   string // without white space at its ends
	indent int    // how many characters of that stood before it, and how far in it is set
	hidden bool   // with its column
	bad    bool   // it cannot be read, which has been reported
}

// add adds a row, unless it says nothing.
func (g *grid) add(l line) {
	if len(l.cells) > 0 {
		g.lines = append(g.lines, l)
	}
}

// header returns the first row.
func (g *grid) header() line {
	if len(g.lines) > 0 && g.lines[0].row == 0 {
		return g.lines[0]
	}
	return line{}
}

// body returns the rows below the header.
func (g *grid) body() []line {
	if len(g.lines) > 0 && g.lines[0].row == 0 {
		return g.lines[1:]
	}
	return g.lines
}

// empty reports whether no row says anything.
func (g *grid) empty() bool { return len(g.lines) == 0 }

// put adds the next cell, unless it says nothing.
func (l *line) put(c cell) {
	if c.text != "" || c.bad {
		l.cells = append(l.cells, c)
	}
}

// The two halves of a number that a comma between its digits has divided, 1 and 234万人.
var (
	firstGroup = regexp.MustCompile(`^\D*\d{1,3}$`)
	nextGroup  = regexp.MustCompile(`^\d{3}(?:\D|$)`)
)

// dividedNumber returns the first half of a number that may be two cells of a row of a CSV file, since it has more cells, empty ones
// among them, than the row of the headings has.
func (l *line) dividedNumber(width int) (cell, bool) {
	for i := 1; l.width > width && i < len(l.cells); i++ {
		a, b := l.cells[i-1], l.cells[i]
		if a.column+1 == b.column && firstGroup.MatchString(a.text) && nextGroup.MatchString(b.text) {
			return a, true
		}
	}
	return cell{}, false
}

// cell returns the cell of a column, an empty one if the row says nothing there.
func (l *line) cell(column int) cell {
	i, ok := slices.BinarySearchFunc(l.cells, column, func(c cell, column int) int { return cmp.Compare(c.column, column) })
	if !ok {
		return cell{column: column}
	}
	return l.cells[i]
}

// indentOf returns how many spaces a text begins with, of which those as wide as a character count twice.
func indentOf(text string) int {
	n := 0
	for _, c := range text {
		switch {
		case c == '\u3000':
			n += 2
		case unicode.IsSpace(c):
			n++
		default:
			return n
		}
	}
	return n
}

// trimmed returns a text as an import compares it.
func trimmed(text string) string { return strings.TrimSpace(normal(text)) }
