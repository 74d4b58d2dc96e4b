package sheet

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"
)

// epoch is when every file claims to have been written: the same content gives the
// same bytes.
const epoch = "2000-01-01T00:00:00Z"

// writeXLSX writes a workbook with a sheet for each sector. Every cell is text, so
// that no program makes a number or a date of a figure.
func writeXLSX(t *table) ([]byte, error) {
	f := excelize.NewFile()
	defer f.Close()
	w := &bookWriter{File: f, table: t}
	if err := w.styles(); err != nil {
		return nil, err
	}
	names := t.sheetNames()
	if len(t.sectors) == 0 {
		names[0] = "Sheet1"
	}
	for i, name := range names {
		if i == 0 {
			if err := f.SetSheetName("Sheet1", name); err != nil {
				return nil, err
			}
		} else if _, err := f.NewSheet(name); err != nil {
			return nil, err
		}
		if err := w.sheet(t.page(i, name)); err != nil {
			return nil, err
		}
	}
	if err := f.SetDocProps(&excelize.DocProperties{Creator: "duibiao", LastModifiedBy: "duibiao", Created: epoch, Modified: epoch}); err != nil {
		return nil, err
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		return nil, err
	}
	return w.withSpareRows(b.Bytes())
}

// bookWriter is a workbook that is being written.
type bookWriter struct {
	*excelize.File
	table              *table
	header, open, grey int // styles
}

// asText is the number format that leaves a cell as it is typed.
const asText = 49

func (w *bookWriter) styles() error {
	fill := func(colour string) excelize.Fill {
		return excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{colour}}
	}
	top := &excelize.Alignment{Vertical: "top", WrapText: true}
	for _, s := range []struct {
		id    *int
		style excelize.Style
	}{
		{&w.header, excelize.Style{NumFmt: asText, Font: &excelize.Font{Bold: true}, Fill: fill("DDE6F0")}},
		{&w.open, excelize.Style{NumFmt: asText, Alignment: top}},
		{&w.grey, excelize.Style{NumFmt: asText, Alignment: top, Fill: fill("EDEDED"), Font: &excelize.Font{Color: "595959"}}},
	} {
		id, err := w.NewStyle(&s.style)
		if err != nil {
			return err
		}
		*s.id = id
	}
	return nil
}

// page is a sheet: its columns, by their numbers in the table, and its rows.
type page struct {
	name    string
	columns []int
	rows    []*row
	known   int // how many columns say which row it is
}

// page returns the i-th sheet: that of a sector, or behind these that of all series.
func (t *table) page(i int, name string) page {
	if i < len(t.sectors) {
		return page{name, metricColumns(t.columns), t.sectors[i].rows, idIndex + 1}
	}
	if len(t.sectors) == 0 {
		return page{name, metricColumns(t.columns), nil, idIndex + 1}
	}
	p := page{name, pointColumns(t.columns), nil, idIndex + 3}
	for _, sec := range t.sectors {
		p.rows = append(p.rows, sec.points...)
	}
	return p
}

// sheet writes one sheet.
func (w *bookWriter) sheet(p page) error {
	for i, column := range p.columns {
		if err := w.column(p.name, i, w.table.columns[column]); err != nil {
			return err
		}
	}
	if err := w.line(p.name, 1, picked(names(w.table.columns), p.columns)); err != nil {
		return err
	}
	last, _ := excelize.CoordinatesToCellName(len(p.columns), 1)
	if err := w.SetCellStyle(p.name, "A1", last, w.header); err != nil {
		return err
	}
	for i, r := range p.rows {
		if err := w.line(p.name, i+2, picked(r.cells, p.columns)); err != nil {
			return err
		}
	}
	if err := w.choices(p); err != nil {
		return err
	}
	corner, _ := excelize.CoordinatesToCellName(p.known+1, 2)
	return w.SetPanes(p.name, &excelize.Panes{
		Freeze: true, XSplit: p.known, YSplit: 1, TopLeftCell: corner, ActivePane: "bottomRight",
	})
}

// picked returns some elements of a list, by their numbers.
func picked(list []string, numbers []int) []string {
	some := make([]string, len(numbers))
	for i, n := range numbers {
		some[i] = list[n]
	}
	return some
}

// column sets how wide a column is and how its cells look, those too that are still
// empty.
func (w *bookWriter) column(sheet string, i int, c column) error {
	name, err := excelize.ColumnNumberToName(i + 1)
	if err != nil {
		return err
	}
	width := 16.0
	if c.key == "label" || c.key == "note" || c.name == idColumn {
		width = 32
	}
	if err := w.SetColStyle(sheet, name, w.styleOf(c)); err != nil {
		return err
	}
	if err := w.SetColWidth(sheet, name, name, width); err != nil {
		return err
	}
	return w.SetColVisible(sheet, name, c.role != revision)
}

// styleOf returns how the cells of a column look.
func (w *bookWriter) styleOf(c column) int {
	if c.role == stated {
		return w.open
	}
	return w.grey
}

func (w *bookWriter) line(sheet string, row int, texts []string) error {
	for i, text := range texts {
		if text == "" {
			continue
		}
		cell, err := excelize.CoordinatesToCellName(i+1, row)
		if err != nil {
			return err
		}
		if err := w.SetCellStr(sheet, cell, escaped(text)); err != nil {
			return err
		}
	}
	return nil
}

// code is what a workbook writes for a character that XML lacks.
var code = regexp.MustCompile(`^_x[0-9A-Fa-f]{4}_`)

// escaped returns a text in which nothing is such a code (ECMA-376, part 1, 22.9.2.19).
// Excelize escapes other cells, but not shared strings.
func escaped(text string) string {
	if !strings.Contains(text, "_x") {
		return text
	}
	var b strings.Builder
	for i := range len(text) {
		if code.MatchString(text[i:]) {
			b.WriteString("_x005F")
		}
		b.WriteByte(text[i])
	}
	return b.String()
}

// maxName is how long the name of a sheet may be.
const maxName = 31

// seriesSheet is what the sheet of series is called, if no sector is.
const seriesSheet = "series"

// sheetNames returns a name for the sheet of each sector: its own, with its report's
// if the site has several; and behind them one for that of series. Slugs have no character
// that Excel refuses.
func (t *table) sheetNames() []string {
	reports := map[string]bool{}
	for _, sec := range t.sectors {
		reports[sec.report] = true
	}
	taken := []string{"history"} // Excel's own
	var list []string
	for _, sec := range t.sectors {
		name := sec.slug
		if len(reports) > 1 {
			name = sec.report + "." + sec.slug
		}
		name = unique(name, taken)
		taken, list = append(taken, name), append(list, name)
	}
	return append(list, unique(seriesSheet, taken))
}

// unique shortens a name and, if it is taken, numbers it.
func unique(name string, taken []string) string {
	short := name[:min(len(name), maxName)]
	for n := 2; slices.ContainsFunc(taken, func(s string) bool { return strings.EqualFold(s, short) }); n++ {
		number := "~" + strconv.Itoa(n)
		short = name[:min(len(name), maxName-len(number))] + number
	}
	return short
}

// place returns what messages call a cell: FILE.xlsx:Sheet!B7.
func place(file, sheet string, row, col int) string {
	cell, err := excelize.CoordinatesToCellName(col+1, row+1)
	if err != nil {
		return fmt.Sprintf("%s:%s", file, sheet)
	}
	return fmt.Sprintf("%s:%s!%s", file, sheet, cell)
}
