package sheet

import (
	"archive/zip"
	"bytes"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"

	"duibiao/internal/sitetest"
)

// A person, or a program, types numbers into cells that were text.
func TestNumericCells(t *testing.T) {
	for _, tt := range []struct {
		column string
		value  any
		want   string // "" if it is refused
	}{
		{"actual", 90, "actual = 90 "},
		{"actual", 1.1, "actual = 1.1 "},
		{"actual", 0.044, "actual = 0.044 "},
		{"actual", 28500000, "actual = 28500000 "},
		{"actual", 1e15, "actual = 1000000000000000 "},
		{"actual", stored("1.1000000000000001"), "actual = 1.1 "},
		{"actual", stored("0.30000000000000004"), ""},
		{"label_zh", 2025, `label = "2025"`},
	} {
		s := loaded(t, sitetest.FS(site2))
		out, diags := taken(t, s, "t.xlsx", edited(t, s, ".xlsx", []put{{"air", "cargo", tt.column, tt.value}}))
		if tt.want == "" {
			if !diags.HasErrors() {
				t.Errorf("%v is taken", tt.value)
			}
			continue
		}
		if len(diags) > 0 || len(out.Files) != 1 || !strings.Contains(string(out.Files[0].New), tt.want) {
			t.Errorf("%v: %v, no %q", tt.value, diags, tt.want)
		}
	}
}

func TestSameSiteSameBytes(t *testing.T) {
	for _, ext := range []string{".xlsx", ".csv"} {
		f, _ := formatOf("t" + ext)
		var last []byte
		for range 3 {
			s := loaded(t, sitetest.FS(site2))
			text, err := f.write(newTable(s))
			if err != nil {
				t.Fatal(err)
			}
			if last != nil && !bytes.Equal(text, last) {
				t.Errorf("%s differs from one export to the next", ext)
			}
			last = text
		}
	}
}

func TestCSVIsAsExcelWantsIt(t *testing.T) {
	text, err := writeCSV(newTable(loaded(t, sitetest.FS(site2))))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"\uFEFFreport,sector,id,label_zh,", "city,air,rank,'=名次,Rank,前10,", "\"第一行\r\n第二行\""} {
		if !strings.Contains(string(text), want) {
			t.Errorf("no %q in\n%s", want, text)
		}
	}
	if strings.Count(string(text), "\n") != strings.Count(string(text), "\r\n") {
		t.Error("a line does not end in CRLF")
	}
}

func TestSheetNames(t *testing.T) {
	long := strings.Repeat("long-", 8)
	for _, tt := range []struct{ sectors, want []string }{
		{[]string{"city/air", "city/parks"}, []string{"air", "parks", "series"}},
		{[]string{"city/air", "town/air"}, []string{"city.air", "town.air", "series"}},
		{[]string{"city/history"}, []string{"history~2", "series"}},
		{[]string{"city/" + long + "a", "city/" + long + "b"}, []string{long[:31], long[:29] + "~2", "series"}},
		{[]string{"city/series"}, []string{"series", "series~2"}},
	} {
		table := &table{}
		for _, name := range tt.sectors {
			report, slug, _ := strings.Cut(name, "/")
			table.sectors = append(table.sectors, &sector{report: report, slug: slug})
		}
		if diff := cmp.Diff(tt.want, table.sheetNames()); diff != "" {
			t.Errorf("mismatch (-want +got):\n%s", diff)
		}
	}
}

func TestLookOfTheWorkbook(t *testing.T) {
	f, err := excelize.OpenReader(bytes.NewReader(edited(t, loaded(t, sitetest.FS(site2)), ".xlsx", nil)))
	if err != nil {
		t.Fatal(err)
	}
	if got := f.GetSheetList(); !slices.Equal(got, []string{"air", "green", "series"}) {
		t.Errorf("sheets %q", got)
	}
	panes, err := f.GetPanes("air")
	if err != nil || !panes.Freeze || panes.YSplit != 1 {
		t.Errorf("the header is not frozen: %+v, %v", panes, err)
	}
	kind, err := f.GetCellType("air", "F3")
	if err != nil || kind != excelize.CellTypeSharedString {
		t.Errorf("the cell of a number is %v, %v", kind, err)
	}
	id, _ := f.GetCellStyle("air", "F99999") // of a row to come
	style, err := f.GetStyle(id)
	if err != nil || style.NumFmt != asText {
		t.Errorf("an empty cell is no text: %+v, %v", style, err)
	}
}

// New metrics are typed into rows whose cells are there, and text: some programs make
// "92%" 0.92 in a cell that takes its format from the column.
func TestRowsForNewMetrics(t *testing.T) {
	book := edited(t, loaded(t, sitetest.FS(site2)), ".xlsx", nil)
	f, err := excelize.OpenReader(bytes.NewReader(book))
	if err != nil {
		t.Fatal(err)
	}
	for sheet, want := range map[string]string{"air": "M2:M504 N2:N504", "green": "M2:M502 N2:N502"} {
		lists, err := f.GetDataValidations(sheet)
		if err != nil || len(lists) != 2 {
			t.Fatalf("%s: %v, %v", sheet, lists, err)
		}
		if got := lists[0].Sqref + " " + lists[1].Sqref; got != want || !lists[0].AllowBlank ||
			lists[0].Formula1 != `"flow,stock,rate,rank"` || lists[1].Formula1 != `"up,down,steady"` {
			t.Errorf("%s: %s, %+v", sheet, got, lists)
		}
	}
	part := partOf(t, book, "xl/worksheets/sheet2.xml")
	if got := strings.Count(part, `<row r="`); got != 1+1+spareRows {
		t.Errorf("%d rows in a sheet with one metric", got)
	}
	if got := strings.Count(part, `<c r="G`); got != 1+spareRows {
		t.Errorf("%d cells for a target, which the one metric lacks", got)
	}
}

// partOf returns a part of a workbook.
func partOf(t *testing.T, book []byte, name string) string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(book), int64(len(book)))
	if err != nil {
		t.Fatal(err)
	}
	text, err := fs.ReadFile(z, name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestTextsThatNoCellHoldsAreRefused(t *testing.T) {
	if problem := unwritable("\uffff"); problem != sayHasCharacter.With(rune(0xffff)) { // articles can't have it either
		t.Errorf("U+FFFF: %v", problem)
	}
	for _, text := range []string{strings.Repeat("长", maxCell+1)} {
		s := loaded(t, sitetest.FS(strings.Replace(site2, `"Two lines."`, `"`+text+`"`, 1)))
		if diags := newTable(s).unwritable(s); len(diags) != 1 || !strings.HasPrefix(diags[0].String(), "content/city/air.en.md:12:8: the note of passengers cannot stand in a cell") {
			t.Errorf("%.20q: %v", text, diags)
		}
	}
}

// Excel on a Chinese system writes CSV in GBK, and "Unicode text" in UTF-16 with tabs.
func TestEncodings(t *testing.T) {
	s := loaded(t, sitetest.FS(site2))
	text, err := writeCSV(newTable(s))
	if err != nil {
		t.Fatal(err)
	}
	edit := bytes.Replace(text, []byte("旅客"), []byte("旅客吞吐量"), 1)
	if bytes.Equal(edit, text) {
		t.Fatal("nothing to edit")
	}
	for name, enc := range map[string]encoding.Encoding{
		"GBK":                simplifiedchinese.GBK,
		"UTF-16":             unicode.UTF16(unicode.LittleEndian, unicode.UseBOM),
		"UTF-16, big-endian": unicode.UTF16(unicode.BigEndian, unicode.UseBOM),
	} {
		for _, tt := range []struct {
			text []byte
			want int
		}{{text, 0}, {edit, 1}} {
			out, err := enc.NewEncoder().Bytes(bytes.TrimPrefix(tt.text, []byte(mark)))
			if err != nil {
				t.Fatal(err)
			}
			got, diags := taken(t, s, "t.csv", out)
			if len(diags) > 0 || len(got.Files) != tt.want {
				t.Errorf("%s: %d files changed, not %d: %v", name, len(got.Files), tt.want, diags)
			}
		}
	}
}
