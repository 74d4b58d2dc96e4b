package sheet

import (
	"bytes"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"duibiao/internal/diag"
	"duibiao/internal/sitetest"
)

// formatted is a number under a number format, typed over a cell that was text.
type formatted struct {
	value float64
	code  string
}

// withRate is a site in which a figure is a number and its unit %.
var withRate = strings.NewReplacer(
	"+++\n正文", "[[metrics]]\nid = \"growth\"\nlabel = \"增速\"\nactual = 4.5\nunit = \"%\"\n+++\n正文",
	"label = \"Rank\"\n", "label = \"Rank\"\n[[metrics]]\nid = \"growth\"\nlabel = \"Growth\"\n",
).Replace(site2)

// A cell is what a spreadsheet program shows, or is refused by its address.
func TestNumberFormats(t *testing.T) {
	for _, tt := range []struct {
		id, column string
		value      formatted
		want       string // in the article, or of the mistake
	}{
		{"growth", "actual", formatted{0.046, "0.00%"}, `actual = "4.60%"`},
		{"growth", "actual", formatted{4.6, "0.00"}, `actual = 4.60`},
		{"growth", "actual", formatted{4.567, "0.0"}, `actual = 4.6`},
		{"growth", "actual", formatted{45721, "yyyy-mm-dd"}, `t.xlsx:air!F5: the cell shows a number in the format "yyyy-mm-dd", which is not read (format the cell as text and write what it shows)`},
		{"passengers", "actual", formatted{2900, `0"万人次"`}, `actual = "2900万人次"`},
		{"rank", "actual", formatted{1234, "#,##0"}, `t.xlsx:air!F4: the actual of rank, 1,234, has no unit`},
		{"cargo", "target", formatted{1234.5, "#,##0.0"}, `target = "1,234.5"`},
		{"cargo", "label_zh", formatted{0.92, "0%"}, `label = "92%"`},
	} {
		s := loaded(t, sitetest.FS(withRate))
		out, diags := taken(t, s, "t.xlsx", edited(t, s, ".xlsx", []put{{"air", tt.id, tt.column, tt.value}}))
		switch {
		case strings.HasPrefix(tt.want, "t.xlsx"):
			if len(diags) != 1 || !strings.HasPrefix(diags[0].String(), tt.want) {
				t.Errorf("%+v: no %s:\n%v", tt.value, tt.want, diags)
			}
		case len(diags) > 0 || len(out.Files) != 1 || !strings.Contains(string(out.Files[0].New), tt.want):
			t.Errorf("%+v: no %s:\n%v", tt.value, tt.want, diags)
		}
	}
}

// Below the rows that are text a program takes "92%" for a number, and shows 92%.
func TestNewRowsAreWhatTheyShow(t *testing.T) {
	s := loaded(t, sitetest.FS(site2))
	row := []put{{"green", "new", "id", "share"}, {"green", "share", "label_zh", "占比"}, {"green", "share", "label_en", "Share"},
		{"green", "share", "actual", formatted{0.92, "0%"}}}
	out, diags := taken(t, s, "t.xlsx", edited(t, s, ".xlsx", row))
	if len(diags) > 0 || out.Metrics != 1 || !strings.Contains(string(out.Files[1].New), `actual = "92%"`) {
		t.Errorf("%+v, %v", out, diags)
	}
}

// A person strikes out what no longer holds, and writes what does beside it.
func TestStruckText(t *testing.T) {
	s := loaded(t, sitetest.FS(site2))
	f, err := excelize.OpenReader(bytes.NewReader(edited(t, s, ".xlsx", nil)))
	if err != nil {
		t.Fatal(err)
	}
	runs := []excelize.RichTextRun{{Text: "30", Font: &excelize.Font{Strike: true}}, {Text: "31个"}}
	if err := f.SetCellRichText("green", "F2", runs); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	_, diags := taken(t, s, "t.xlsx", b.Bytes())
	if len(diags) != 1 || !strings.HasPrefix(diags[0].String(), "t.xlsx:green!F2: a part of the cell is struck through") {
		t.Error(diags)
	}
}

// A stray cell in the last corner is named, and costs no more than another.
func TestStrayCell(t *testing.T) {
	s := loaded(t, sitetest.FS(site2))
	sheet := `<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>report</v></c><c r="B1" t="str"><v>sector</v></c><c r="C1" t="str"><v>id</v></c></row>` +
		`<row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row></sheetData></worksheet>`
	book := withPart(t, edited(t, s, ".xlsx", nil), "xl/worksheets/sheet1.xml", sheet)
	var diags diag.List
	work := allocated(func() { _, diags = taken(t, s, "t.xlsx", book) })
	if len(diags) == 0 || !strings.HasPrefix(diags[0].String(), "t.xlsx:air!XFD1048576: the cell stands in a column without a name") {
		t.Error(diags)
	}
	if work > 16<<20 {
		t.Errorf("%d bytes were allocated", work)
	}
}

func allocated(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// New rows at a thousand a time are read in one go.
func TestThousandNewRows(t *testing.T) {
	s := loaded(t, sitetest.FS(site2))
	rows := []string{"report,sector,id,label_zh,label_en,actual", "city,green,parks,公园,Parks,35个"}
	for i := range 1000 {
		rows = append(rows, fmt.Sprintf("city,green,m%d,新,New,%d吨", i, i+1))
	}
	out, diags := taken(t, s, "t.csv", []byte(strings.Join(rows, "\n")))
	if diags.HasErrors() || out.Metrics != 1000 {
		t.Fatal(diags)
	}
	if !slices.ContainsFunc(out.Files, func(f File) bool { return strings.Count(string(f.New), "[[metrics]]") == 1001 }) {
		t.Error("not all are in the article")
	}
}

func TestNoMoreMistakesAreListedThanReadersRead(t *testing.T) {
	mistake := diag.Diagnostic{Rule: ruleCell}
	warning := diag.Diagnostic{Rule: ruleCell, Severity: diag.Warning}
	for _, tt := range []struct {
		list, want int
		first      diag.Diagnostic
		rest       diag.Diagnostic
		severity   diag.Severity
	}{
		{maxListed, maxListed, mistake, mistake, diag.Error},
		{maxListed + 2, maxListed + 1, warning, mistake, diag.Error},
		{maxListed + 2, maxListed + 1, warning, warning, diag.Warning},
	} {
		list := slices.Repeat(diag.List{tt.first}, tt.list-1)
		got := shortened(append(list, tt.rest))
		if last := got[len(got)-1]; len(got) != tt.want || last.Severity != tt.severity || got.HasErrors() != (tt.severity == diag.Error) {
			t.Errorf("%d are %d, the last %v", tt.list, len(got), last)
		}
	}
}
