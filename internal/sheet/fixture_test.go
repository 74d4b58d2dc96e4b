package sheet

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"slices"
	"testing"
	"testing/fstest"

	"github.com/xuri/excelize/v2"

	"duibiao/internal/diag"
)

// put is a cell that a person changes: of the row with an id, in a column. The id of a
// row that is not there begins a new row below the others; an empty id is the header.
type put struct {
	sheet, id, column string
	value             any
}

// edited exports a site, changes cells and returns the file.
func edited(t testing.TB, s *site, ext string, puts []put) []byte {
	t.Helper()
	f, err := formatOf("table" + ext)
	if err != nil {
		t.Fatal(err)
	}
	text, err := f.write(newTable(s))
	if err != nil {
		t.Fatal(err)
	}
	if ext == ".csv" {
		return editCSV(t, text, puts)
	}
	return editXLSX(t, text, puts)
}

func editXLSX(t testing.TB, text []byte, puts []put) []byte {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	sheets := map[string][][]string{}
	for _, p := range puts {
		if sheets[p.sheet] == nil {
			if sheets[p.sheet], err = f.GetRows(p.sheet); err != nil {
				t.Fatal(err)
			}
		}
		row, col := find(t, sheets[p.sheet], p)
		sheets[p.sheet] = with(sheets[p.sheet], row, col, fmt.Sprint(p.value))
		axis, _ := excelize.CoordinatesToCellName(col+1, row+1)
		switch v := p.value.(type) {
		case computed:
			err = f.SetCellFormula(p.sheet, axis, string(v))
		case stored:
			err = f.SetCellDefault(p.sheet, axis, string(v))
		case formatted:
			err = errors.Join(f.SetCellFloat(p.sheet, axis, v.value, -1, 64), numberFormat(f, p.sheet, axis, v.code))
		case string:
			err = f.SetCellStr(p.sheet, axis, escaped(v))
		default:
			err = f.SetCellValue(p.sheet, axis, v)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func numberFormat(f *excelize.File, sheet, axis, code string) error {
	style, err := f.NewStyle(&excelize.Style{CustomNumFmt: &code})
	return errors.Join(err, f.SetCellStyle(sheet, axis, axis, style))
}

// computed is a value that a program computes, stored is a number as a file has it.
type computed string
type stored string

func editCSV(t testing.TB, text []byte, puts []put) []byte {
	t.Helper()
	r := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(text, []byte(mark))))
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range puts {
		row, col := find(t, rows, p)
		rows = with(rows, row, col, p.value.(string))
	}
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	if err := w.WriteAll(rows); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// with returns rows with a cell in them.
func with(rows [][]string, row, col int, text string) [][]string {
	if row == len(rows) {
		rows = append(rows, make([]string, len(rows[0])))
	}
	for len(rows[row]) <= col {
		rows[row] = append(rows[row], "")
	}
	rows[row][col] = text
	return rows
}

// find returns the row and the column of a cell.
func find(t testing.TB, rows [][]string, p put) (row, col int) {
	t.Helper()
	if col = slices.Index(rows[0], p.column); col < 0 {
		if p.id != "" {
			t.Fatalf("there is no column %s", p.column)
		}
		return 0, len(rows[0]) // a new one
	}
	if p.id == "" {
		return 0, col
	}
	row = slices.IndexFunc(rows, func(r []string) bool { return nameOf(rows[0], r) == p.id })
	if row < 0 {
		row = len(rows)
	}
	return row, col
}

// nameOf returns what a row is known by: passengers, passengers@2023, or
// passengers@2025 (2025-06-30).
func nameOf(header, row []string) string {
	cell := func(column string) string {
		if i := slices.Index(header, column); i >= 0 && i < len(row) {
			return row[i]
		}
		return ""
	}
	name := cell("id")
	if in := cell("period"); in != "" {
		name += "@" + in
	}
	if day := cell("as_of"); day != "" {
		name += " (" + day + ")"
	}
	return name
}

// loaded reads a site that has no mistakes.
func loaded(t testing.TB, fsys fstest.MapFS) *site {
	t.Helper()
	s, diags, err := load(fsys)
	if err != nil || diags.HasErrors() {
		t.Fatal(err, diags)
	}
	return s
}

// taken imports a file.
func taken(t testing.TB, s *site, name string, text []byte) (*Imported, diag.List) {
	t.Helper()
	f, err := formatOf(name)
	if err != nil {
		t.Fatal(err)
	}
	grids, diags, err := f.whole(name, text)
	if err != nil {
		t.Fatal(err)
	}
	out, d, err := merge(s, grids, !diags.HasErrors())
	if err != nil {
		t.Fatal(err)
	}
	return out, append(diags, d...)
}
