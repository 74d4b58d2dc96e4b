package sheet

import (
	"slices"
	"strings"

	"duibiao/internal/diag"
)

// grid is one sheet of a file, or all of a CSV file: rows of cells, the header first,
// of which nothing is understood yet.
type grid struct {
	rows [][]cell
	at   func(row, col int) diag.Position // also of a cell that is not there
	full bool                             // a row has all cells, also the empty ones
}

// cell is a cell of a file.
type cell struct {
	text string // without white space at its ends
	bad  bool   // it cannot be read, which has been reported
}

// empty reports whether no row says anything.
func (g *grid) empty() bool {
	return !slices.ContainsFunc(g.rows, func(r []cell) bool { return !blank(r) })
}

// blank reports whether a row says nothing.
func blank(row []cell) bool {
	for _, c := range row {
		if c.text != "" || c.bad {
			return false
		}
	}
	return true
}

// trimmed returns a text as an import compares it.
func trimmed(text string) string { return strings.TrimSpace(normal(text)) }
