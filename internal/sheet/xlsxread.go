package sheet

import (
	"bytes"
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"duibiao/internal/diag"
)

// maxUnzipped is how many bytes a workbook may unfold to.
const maxUnzipped = 1 << 30

// readXLSX reads a workbook, a grid for each sheet.
func readXLSX(name string, text []byte) ([]*grid, diag.List, error) {
	f, err := excelize.OpenReader(bytes.NewReader(text), excelize.Options{RawCellValue: true, UnzipSizeLimit: maxUnzipped})
	if err != nil {
		return nil, diag.List{{
			Pos: diag.Position{File: name}, Rule: ruleFile, Message: diag.Untranslated(fmt.Sprintf("this is no workbook: %v", err)),
			Hint: diag.Untranslated("save it as .xlsx, without a password"),
		}}, nil
	}
	defer f.Close()
	var grids []*grid
	var diags diag.List
	for _, sheet := range f.GetSheetList() {
		r := &sheetReader{file: f, name: name, sheet: sheet}
		g, err := r.read()
		if err != nil {
			r.diags.Errorf(diag.Position{File: name + ":" + sheet}, ruleFile, diag.Plain("the sheet cannot be read: %v"), err)
		}
		grids, diags = append(grids, g), append(diags, r.diags...)
	}
	if len(grids) == 0 {
		diags.Errorf(diag.Position{File: name}, ruleFile, diag.Plain("the workbook has no sheets"))
	}
	return grids, diags, nil
}

// sheetReader reads one sheet.
type sheetReader struct {
	file  *excelize.File
	name  string // of the file
	sheet string
	diags diag.List
}

func (r *sheetReader) at(row, col int) diag.Position {
	return diag.Position{File: place(r.name, r.sheet, row, col)}
}

func (r *sheetReader) read() (*grid, error) {
	g := &grid{at: r.at}
	merged, err := r.file.GetMergeCells(r.sheet, true)
	if err != nil {
		return g, err
	}
	for _, m := range merged {
		r.diags.Add(diag.Diagnostic{
			Pos: diag.Position{File: r.name + ":" + r.sheet + "!" + m.GetStartAxis()}, Rule: ruleCell,
			Message: diag.Untranslated("merged cells have one value for several metrics"), Hint: diag.Untranslated("unmerge " + m.GetStartAxis() + ":" + m.GetEndAxis()),
		})
	}
	rows, err := r.file.Rows(r.sheet)
	if err != nil {
		return g, err
	}
	defer rows.Close()
	for rows.Next() {
		texts, err := rows.Columns(excelize.Options{RawCellValue: true})
		if err != nil {
			return g, err
		}
		line := make([]cell, len(texts))
		for i, text := range texts {
			line[i] = r.cell(len(g.rows), i, text)
		}
		g.rows = append(g.rows, line)
	}
	return g, rows.Error()
}

// cell reads a cell. What a person typed is its text; what a program computed is
// refused.
func (r *sheetReader) cell(row, col int, text string) cell {
	axis, err := excelize.CoordinatesToCellName(col+1, row+1)
	if err != nil {
		return r.bad(row, col, err.Error(), "")
	}
	formula, err := r.file.GetCellFormula(r.sheet, axis)
	if err != nil || formula != "" {
		return r.bad(row, col, "the cell has a formula", "write the value itself")
	}
	if text == "" {
		return cell{}
	}
	kind, err := r.file.GetCellType(r.sheet, axis)
	if err != nil {
		return r.bad(row, col, err.Error(), "")
	}
	switch kind {
	case excelize.CellTypeBool, excelize.CellTypeError, excelize.CellTypeDate:
		return r.bad(row, col, "the cell is no text and no number", "format it as text and write it again")
	case excelize.CellTypeNumber, excelize.CellTypeUnset:
		return r.number(row, col, text)
	}
	return cell{text: trimmed(text)}
}

func (r *sheetReader) bad(row, col int, message, hint string) cell {
	r.diags.Add(diag.Diagnostic{Pos: r.at(row, col), Rule: ruleCell, Message: diag.Untranslated(message), Hint: diag.Untranslated(hint)})
	return cell{bad: true}
}

// typedDigits is how many digits of a number Excel keeps when a person types it.
const typedDigits = 15

// number reads a numeric cell. The file has the binary number nearest to what was
// typed, written with 17 digits by some programs: 1.1 is 1.1000000000000001. What was
// typed is the shortest decimal that means the same binary number. If that is longer
// than what can be typed, the number was computed and is known only nearly.
func (r *sheetReader) number(row, col int, raw string) cell {
	v, err := strconv.ParseFloat(raw, 64)
	if err != nil || math.IsInf(v, 0) || math.IsNaN(v) {
		return r.bad(row, col, fmt.Sprintf("%q is no number", raw), "format the cell as text and write it again")
	}
	text := strconv.FormatFloat(v, 'f', -1, 64)
	if digits := strings.Trim(strings.Replace(text, ".", "", 1), "-0"); len(digits) > typedDigits {
		return r.bad(row, col, fmt.Sprintf("the number %s is not exact", raw), "format the cell as text and write the figure")
	}
	return cell{text: text}
}
