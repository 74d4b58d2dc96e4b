package kind

import (
	"archive/zip"
	"cmp"
	"encoding/xml"
	"io"
	"strconv"
	"strings"
	"unicode/utf16"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/quantity"
	"duibiao/internal/scope"
	"duibiao/internal/words"
)

// workbooks makes the metrics of each report as a workbook of each language, for spreadsheets
// (ECMA-376, Office Open XML): a sheet for each sector, and one that says where they come from.
func workbooks() Kind {
	path := func(env *Env, lang int, report string) string {
		return address.Data(report, "."+env.Settings.Code(lang)+".xlsx")
	}
	return Kind{
		Name: "xlsx", Optional: true, Off: true, Leaf: true,
		Doc: diag.Words{
			Zh: "一篇报告的全部指标：Excel 工作簿，每种语言一个，每个领域一张表。",
			En: "All metrics of a report as an Excel workbook of each language, with a sheet for each sector.",
		},
		Links: func(env *Env, at Spot) []Link {
			if at.Report == "" || at.Sector != "" {
				return nil
			}
			return []Link{{Path: path(env, at.Lang, at.Report), Label: env.books[at.Lang].Page.DataXLSX}}
		},
		Report: func(env *Env, r *scope.Report) []Output {
			var list []Output
			for lang := range r.Editions {
				if e := &r.Editions[lang]; e.Lang == lang {
					list = append(list, of(env, path(env, lang, r.Slug), &e.Sheet, writeWorkbook))
				}
			}
			return list
		},
	}
}

// writeWorkbook writes the metrics of a report in a language. The same metrics are the same bytes:
// nothing in an archive says when it was made.
func writeWorkbook(env *Env, w io.Writer, s *scope.Sheet) error {
	h := &s.Head.Value
	t := env.twin(s.Lang, address.Report(env.Settings.Code(s.Lang), h.Slug))
	var sheets []xlsxSheet
	for i := range s.Sectors {
		sheets = append(sheets, t.sectorSheet(&s.Sectors[i].Value))
	}
	sheets = append(sheets, t.aboutSheet(h))
	nameSheets(sheets)
	z := zip.NewWriter(w)
	for _, part := range xlsxParts(sheets) {
		f, err := z.CreateHeader(&zip.FileHeader{Name: part.name, Method: zip.Deflate})
		if err != nil {
			return err
		}
		if _, err := io.WriteString(f, part.text); err != nil {
			return err
		}
	}
	return z.Close()
}

// xlsxSheet is a sheet: its rows, of which the first is its head unless it has none.
type xlsxSheet struct {
	name string
	rows [][]xlsxCell
	head bool
	wide []int // the widths of its columns, in characters
}

// xlsxCell is a text or, with all its digits, a number.
type xlsxCell struct {
	text   string
	number bool
}

// maxExact is how many digits a spreadsheet keeps of a number. One with more is a text.
const maxExact = 15

// numberCell returns a cell with a number, empty for none.
func numberCell(number string) xlsxCell {
	digits := len(strings.TrimLeft(strings.NewReplacer("-", "", ".", "").Replace(number), "0"))
	return xlsxCell{number, number != "" && digits <= maxExact}
}

func textCells(texts ...string) []xlsxCell {
	cells := make([]xlsxCell, len(texts))
	for i, text := range texts {
		cells[i].text = text
	}
	return cells
}

// sectorSheet returns the metrics of a sector, a row each, and one of its growth.
func (t *twin) sectorSheet(s *scope.Sector) xlsxSheet {
	h, say := &s.Head.Value, &t.words().Workbook
	spans := t.spans(h.ActualPeriod, h.TargetPeriod)
	head := []string{t.words().Page.Metrics, "id", say.Group, say.Unit}
	for _, side := range []string{spans.ActualLabel, spans.TargetLabel} {
		head = append(head, side, say.Period, say.Bound, say.Value, say.Low, say.High)
	}
	sheet := xlsxSheet{name: s.Title, head: true, wide: []int{36, 20, 16, 12, 24, 10, 10, 18, 12, 12, 24, 10, 10, 18, 12, 12, 60, 40, 40}}
	sheet.rows = append(sheet.rows, textCells(append(head, t.words().Markdown.Said, say.Note, t.words().Page.Source)...))
	for i := range s.Metrics {
		m := &s.Metrics[i]
		for _, r := range t.rows(m) {
			sheet.rows = append(sheet.rows, t.metricRow(h, &m.Value, &r))
		}
	}
	return sheet
}

func (t *twin) metricRow(h *scope.Head, m *scope.Metric, r *twinRow) []xlsxCell {
	main := r.figures
	cells := textCells(r.label, r.id, m.Group, cmp.Or(main.Written, unit(main)))
	for _, f := range []*scope.Stated{&main.Actual, &main.Target} {
		cells = append(cells, statedCells(main, f)...)
	}
	note := m.Note
	if status := t.words().Status(statusOf(main, main.Actual.Period)); note == "" {
		note = status
	} else if status != "" {
		note = t.words().Markdown.Fact.Fill(words.Slot{Name: "term", Text: status}, words.Slot{Name: "text", Text: note})
	}
	source := strings.TrimSpace(m.Source + " " + m.SourceURL)
	return append(cells, textCells(strings.Join(r.said, " "), note, cmp.Or(source, strings.TrimSpace(h.Source+" "+h.SourceURL)))...)
}

// statedCells returns a figure: as it is written, its period, its bound, and its number or the ends of its range.
func statedCells(m *scope.Metric, f *scope.Stated) []xlsxCell {
	cells := make([]xlsxCell, 6)
	if !f.IsSaid() {
		return cells
	}
	cells[0].text, cells[1].text = f.Said(), f.Period.String()
	switch {
	case !f.Known:
		return cells
	case f.Per != "": // its terms are in its text
	case f.Bound == quantity.Range:
		cells[4], cells[5] = numberCell(converted(m, f.Value)), numberCell(converted(m, f.High))
	default:
		cells[3] = numberCell(converted(m, f.Value))
	}
	cells[2].text = f.Bound.String()
	return cells
}

// aboutSheet says what the workbook is of.
func (t *twin) aboutSheet(h *scope.Head) xlsxSheet {
	say := &t.words().Page
	s := xlsxSheet{name: say.About, wide: []int{20, 80}}
	for _, row := range [][2]string{
		{say.Report, h.Title}, {say.Published, h.Date}, {say.Source, strings.TrimSpace(h.Source + " " + h.SourceURL)},
		{say.Publisher, t.Settings.Publisher.Names[t.lang]}, {t.words().Markdown.Permalink, t.url(t.path)},
	} {
		if row[1] != "" {
			s.rows = append(s.rows, textCells(row[0], row[1]))
		}
	}
	return s
}

// maxSheetName is how long the name of a sheet may be, as UTF-16.
const maxSheetName = 31

// nameSheets gives sheets names that spreadsheets take: without some signs, not too long, and all different.
func nameSheets(sheets []xlsxSheet) {
	taken := map[string]bool{"history": true} // which Excel keeps for itself
	for i := range sheets {
		plain := strings.Trim(strings.Join(strings.Fields(strings.NewReplacer("[", " ", "]", " ", ":", " ", "*", " ", "?", " ", "/", " ", `\`, " ").Replace(legible(sheets[i].name))), " "), "'")
		name := shortened(cmp.Or(plain, strconv.Itoa(i+1)), maxSheetName)
		for n := 2; taken[strings.ToLower(name)]; n++ {
			ending := " " + strconv.Itoa(n)
			name = shortened(plain, maxSheetName-len(ending)) + ending
		}
		taken[strings.ToLower(name)] = true
		sheets[i].name = name
	}
}

// shortened returns as much of a text as has so many units of UTF-16.
func shortened(text string, most int) string {
	n := 0
	for i, r := range text {
		if n += max(1, utf16.RuneLen(r)); n > most {
			return strings.TrimSpace(text[:i])
		}
	}
	return text
}

// xlsxPart is a file of the archive.
type xlsxPart struct{ name, text string }

const (
	xlsxMain      = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
	xlsxRelations = "http://schemas.openxmlformats.org/package/2006/relationships"
	xlsxDocument  = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	xlsxMedia     = "application/vnd.openxmlformats-officedocument.spreadsheetml."
)

// xlsxParts returns the files of a workbook, in an order in which programs can read them as they come.
func xlsxParts(sheets []xlsxSheet) []xlsxPart {
	var types, book, relations strings.Builder
	for i := range sheets {
		n := strconv.Itoa(i + 1)
		types.WriteString(`<Override PartName="/xl/worksheets/sheet` + n + `.xml" ContentType="` + xlsxMedia + `worksheet+xml"/>`)
		book.WriteString(`<sheet name="` + string(appendXML(nil, sheets[i].name)) + `" sheetId="` + n + `" r:id="rId` + n + `"/>`)
		relations.WriteString(`<Relationship Id="rId` + n + `" Type="` + xlsxDocument + `/worksheet" Target="worksheets/sheet` + n + `.xml"/>`)
	}
	parts := []xlsxPart{
		{"[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="` +
			xlsxMedia + `sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="` + xlsxMedia + `styles+xml"/>` + types.String() + `</Types>`},
		{"_rels/.rels", `<Relationships xmlns="` + xlsxRelations + `"><Relationship Id="rId1" Type="` + xlsxDocument + `/officeDocument" Target="xl/workbook.xml"/></Relationships>`},
		{"xl/workbook.xml", `<workbook xmlns="` + xlsxMain + `" xmlns:r="` + xlsxDocument + `"><sheets>` + book.String() + `</sheets></workbook>`},
		{"xl/_rels/workbook.xml.rels", `<Relationships xmlns="` + xlsxRelations + `">` + relations.String() + `<Relationship Id="rIdStyles" Type="` + xlsxDocument + `/styles" Target="styles.xml"/></Relationships>`},
		{"xl/styles.xml", xlsxStyles},
	}
	for i := range sheets {
		parts = append(parts, xlsxPart{"xl/worksheets/sheet" + strconv.Itoa(i+1) + ".xml", sheets[i].xml()})
	}
	for i := range parts {
		parts[i].text = xml.Header + parts[i].text
	}
	return parts
}

// xlsxStyles are the two looks of cells: as they are, and bold.
const xlsxStyles = `<styleSheet xmlns="` + xlsxMain + `"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
	`<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
	`<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`

// xml returns the part of a sheet.
func (s *xlsxSheet) xml() string {
	b := []byte(`<worksheet xmlns="` + xlsxMain + `">`)
	if s.head {
		b = append(b, `<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>`...)
	}
	b = append(b, "<cols>"...)
	for i, width := range s.wide {
		n := strconv.Itoa(i + 1)
		b = append(b, `<col min="`+n+`" max="`+n+`" width="`+strconv.Itoa(width)+`" customWidth="1"/>`...)
	}
	b = append(b, "</cols><sheetData>"...)
	for i, row := range s.rows {
		n := strconv.Itoa(i + 1)
		b = append(b, `<row r="`+n+`">`...)
		for j := range row {
			b = row[j].append(b, column26(j)+n, s.head && i == 0)
		}
		b = append(b, "</row>"...)
	}
	return string(append(b, "</sheetData></worksheet>"...))
}

// append appends a cell that has something.
func (c *xlsxCell) append(b []byte, at string, bold bool) []byte {
	if c.text == "" {
		return b
	}
	b = append(b, `<c r="`+at+`"`...)
	if bold {
		b = append(b, ` s="1"`...)
	}
	if c.number {
		return append(b, `><v>`+c.text+`</v></c>`...)
	}
	b = append(b, ` t="inlineStr"><is><t xml:space="preserve">`...)
	return append(appendXML(b, legible(c.text)), `</t></is></c>`...)
}

// column26 returns what a column from 0 on is called. A sheet here has fewer than 26.
func column26(n int) string { return string(rune('A' + n)) }
