package sheet

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/xuri/excelize/v2"

	"duibiao/internal/front"
)

// Rows for new metrics: how many each sheet has below its own, and all sheets together
// have at most. Beyond them a column still has its format, which some programs leave out
// of account when a row is added.
const (
	spareRows     = 500
	allSpareRows  = 100_000
	sheetDataEnds = "</sheetData>"
)

// spare returns how many rows for new metrics each sheet has.
func (w *bookWriter) spare() int {
	return min(spareRows, allSpareRows/(len(w.table.sectors)+1))
}

// choices makes lists of what a cell may say, in its rows and those to come. Empty says the
// default.
func (w *bookWriter) choices(p page) error {
	of := map[string][]string{"kind": front.Kinds(), "direction": front.Directions(), "status": front.Statuses()}
	for i, column := range p.columns {
		c := w.table.columns[column]
		if of[c.key] == nil {
			continue
		}
		name, err := excelize.ColumnNumberToName(i + 1)
		if err != nil {
			return err
		}
		v := excelize.NewDataValidation(true)
		v.SetSqref(fmt.Sprintf("%s2:%[1]s%d", name, len(p.rows)+1+w.spare()))
		if err := v.SetDropList(of[c.key]); err != nil {
			return err
		}
		if err := w.AddDataValidation(p.name, v); err != nil {
			return err
		}
	}
	return nil
}

// withSpareRows adds the rows for new metrics to a finished workbook: empty cells, formatted
// as text. Excelize would keep half a gigabyte of them for a site of two hundred sectors.
func (w *bookWriter) withSpareRows(book []byte) ([]byte, error) {
	z, err := zip.NewReader(bytes.NewReader(book), int64(len(book)))
	if err != nil {
		return nil, err
	}
	pages := map[string]page{}
	for i := range len(w.table.sectors) + 1 {
		pages[fmt.Sprintf("xl/worksheets/sheet%d.xml", i+1)] = w.table.page(i, "")
	}
	var b bytes.Buffer
	out := zip.NewWriter(&b)
	for _, f := range z.File {
		if p, ok := pages[f.Name]; ok {
			err = w.spared(out, f, p)
		} else {
			err = out.Copy(f)
		}
		if err != nil {
			return nil, err
		}
	}
	err = out.Close()
	return b.Bytes(), err
}

// spared copies a sheet with spare rows below the last.
func (w *bookWriter) spared(to *zip.Writer, f *zip.File, p page) error {
	r, err := f.Open()
	if err != nil {
		return err
	}
	defer r.Close()
	text, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	head, tail, ok := strings.Cut(string(text), sheetDataEnds)
	if !ok { // no row so far
		return fmt.Errorf("%s has no %s", f.Name, sheetDataEnds)
	}
	out, err := to.CreateHeader(&zip.FileHeader{Name: f.Name, Method: zip.Deflate, Modified: f.Modified})
	if err != nil {
		return err
	}
	_, err = io.WriteString(out, head+w.emptyRows(p)+sheetDataEnds+tail)
	return err
}

// emptyRows returns the spare rows of a sheet.
func (w *bookWriter) emptyRows(p page) string {
	from, names := len(p.rows)+2, make([]string, len(p.columns))
	for i := range names {
		names[i], _ = excelize.ColumnNumberToName(i + 1) // there are not so many
	}
	var b strings.Builder
	for row := from; row < from+w.spare(); row++ {
		fmt.Fprintf(&b, `<row r="%d">`, row)
		for i, column := range p.columns {
			fmt.Fprintf(&b, `<c r="%s%d" s="%d"/>`, names[i], row, w.styleOf(w.table.columns[column]))
		}
		b.WriteString("</row>")
	}
	return b.String()
}
