package sheet

import (
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

// sheetReader takes over one sheet.
type sheetReader struct {
	name  string // of the file
	sheet string
	diags diag.List
}

func (r *sheetReader) at(row, col int) diag.Position {
	return diag.Position{File: place(r.name, r.sheet, row, col)}
}

// add adds a mistake, unless there are more than will be listed.
func (r *sheetReader) add(d diag.Diagnostic) {
	if len(r.diags) <= maxListed {
		r.diags.Add(d)
	}
}

func (r *sheetReader) grid(s *workbook.Sheet) *grid {
	g := &grid{at: r.at}
	for _, m := range s.Merged {
		r.add(diag.Diagnostic{
			Pos: diag.Position{File: r.name + ":" + r.sheet + "!" + m.First}, Rule: ruleCell,
			Message: sayMerged, Hint: sayUnmerge.With(m.First, m.Last),
		})
	}
	for _, row := range s.Rows {
		l := line{row: row.Number}
		for _, c := range row.Cells {
			l.put(cell{column: c.Column, text: trimmed(c.Text), bad: c.Refused != nil})
			if c.Refused != nil {
				r.add(diag.Diagnostic{
					Pos: r.at(row.Number, c.Column), Rule: ruleCell, Message: c.Refused.Message, Hint: c.Refused.Hint,
				})
			}
		}
		g.add(l)
	}
	return g
}
