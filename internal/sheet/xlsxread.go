package sheet

import (
	"github.com/xuri/excelize/v2"

	"duibiao/internal/diag"
	"duibiao/internal/workbook"
)

// readXLSX reads a workbook, a grid for each sheet.
func readXLSX(name string, text []byte) ([]*grid, diag.List, error) {
	book, err := workbook.Open(text)
	if err != nil {
		return nil, diag.List{{
			Pos: diag.Position{File: name}, Rule: ruleFile, Message: sayNoWorkbook.With(err),
			Hint: saySaveAsXLSX,
		}}, nil
	}
	var grids []*grid
	var diags diag.List
	for i, sheet := range book.Names() {
		r := &sheetReader{name: name, sheet: sheet}
		read, err := book.Read(i)
		if err != nil {
			r.diags.Errorf(diag.Position{File: name + ":" + sheet}, ruleFile, sayUnreadable, err)
		}
		grids, diags = append(grids, r.grid(read)), append(diags, r.diags...)
	}
	if len(grids) == 0 {
		diags.Error(diag.Position{File: name}, ruleFile, sayNoSheets)
	}
	return grids, diags, nil
}

// indentStep is how many spaces a step is by which cells are set in.
const indentStep = 2

// sheetReader takes over one sheet.
type sheetReader struct {
	name  string // of the file
	sheet string
	diags diag.List
}

func (r *sheetReader) at(row, col int) diag.Position {
	return diag.Position{File: place(r.name, r.sheet, row, col)}
}

// addProblem adds a mistake in a cell, unless there are more than will be listed.
func (g *grid) addProblem(at cellPlace, message, hint diag.Words) {
	if len(g.problems) <= maxListed {
		g.problems = append(g.problems, problem{at, diag.Diagnostic{Pos: g.at(at.row, at.column), Rule: ruleCell, Message: message, Hint: hint}})
	}
}

// placeOf returns the place of a cell by its name, or the first if it has none.
func placeOf(name string) cellPlace {
	column, row, err := excelize.CellNameToCoordinates(name)
	if err != nil {
		return cellPlace{}
	}
	return cellPlace{row - 1, column - 1}
}

func (r *sheetReader) grid(s *workbook.Sheet) *grid {
	g := &grid{at: r.at, name: r.sheet, hidden: s.Hidden}
	for _, m := range s.Merged {
		first, last := placeOf(m.First), placeOf(m.Last)
		g.merged = append(g.merged, merged{first, last})
		g.addProblem(first, sayMerged, sayUnmerge.With(m.First, m.Last))
	}
	for _, row := range s.Rows {
		l := line{row: row.Number, hidden: row.Hidden}
		for _, c := range row.Cells {
			indent := indentOf(c.Text) + indentStep*c.Indent
			l.put(cell{column: c.Column, hidden: c.Hidden, text: trimmed(c.Text), indent: indent, bad: c.Refused != nil})
			if c.Refused != nil {
				g.addProblem(cellPlace{row.Number, c.Column}, c.Refused.Message, c.Refused.Hint)
			}
		}
		g.add(l)
	}
	return g
}
