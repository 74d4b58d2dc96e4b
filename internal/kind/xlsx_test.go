package kind

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"duibiao/internal/sitetest"
	"duibiao/internal/workbook"
)

// readWorkbook reads what the cells of a workbook show, by the names of its sheets.
func readWorkbook(t *testing.T, text string) (names []string, sheets map[string][][]string) {
	t.Helper()
	b, err := workbook.Open([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	sheets = map[string][][]string{}
	for i, name := range b.Names() {
		s, err := b.Read(i)
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, name)
		for _, row := range s.Rows {
			cells := make([]string, 19)
			for _, c := range row.Cells {
				if c.Refused != nil {
					t.Errorf("%s, row %d, column %d: %s", name, row.Number, c.Column, c.Refused.Message.En)
				}
				cells[c.Column] = c.Text
			}
			sheets[name] = append(sheets[name], cells)
		}
	}
	return names, sheets
}

// TestWorkbooksSayWhatTheDataDo reads workbooks back and holds their cells against the CSV file of the report.
func TestWorkbooksSayWhatTheDataDo(t *testing.T) {
	for name, source := range map[string]string{"all periods": promises, "growth": grown} {
		t.Run(name, func(t *testing.T) {
			s := sitetest.Site(t, sitetest.FS(source+"\n-- config.toml --\ntitle = { zh = \"站\", en = \"Site\" }\n[outputs]\nxlsx = true\n"))
			compareWorkbooks(t, newEnv(t, s.Config), allOutputs(newEnv(t, s.Config), s), "r")
		})
	}
	e, s := newCity(t, withOutputs(sitetest.CityConfig, "xlsx"))
	compareWorkbooks(t, e, allOutputs(e, s), "city-2025")
}

func compareWorkbooks(t *testing.T, e *Env, outputs []Output, report string) {
	t.Helper()
	rows := csvRows(t, strings.TrimPrefix(text(t, find(t, outputs, "data/"+report+".csv")), "\uFEFF"))
	at := map[string]int{}
	for i, column := range rows[0] {
		at[column] = i
	}
	for _, l := range e.Settings.Languages {
		_, sheets := readWorkbook(t, text(t, find(t, outputs, "data/"+report+"."+l.Code+".xlsx")))
		found := map[string][]string{}
		for _, sheet := range sheets {
			for _, row := range sheet {
				found[row[1]] = row
			}
		}
		for _, row := range rows[1:] {
			got := found[row[at["id"]]]
			if got == nil {
				t.Fatalf("%s is in no sheet", row[at["id"]])
			}
			side := func(s string) []string {
				return []string{row[at[s+"_text_"+l.Code]], row[at[s+"_period"]], row[at[s+"_bound"]], row[at[s+"_value"]], row[at[s+"_low"]], row[at[s+"_high"]]}
			}
			compare := func(got []string, prefix string) {
				want := append([]string{row[at["id"]], row[at["group_"+l.Code]]}, append(side(prefix+"actual"), side(prefix+"target")...)...)
				all := append([]string{strings.TrimSuffix(got[1], ".growth"), got[2]}, got[4:16]...)
				if strings.Join(all, "|") != strings.Join(want, "|") || !strings.HasPrefix(got[0], row[at["label_"+l.Code]]) {
					t.Errorf("%s:\n%q, want\n%q", row[at["id"]], all, want)
				}
			}
			g, has := at["growth_actual_text_zh"]
			switch grows := has && row[g]+row[at["growth_target_text_zh"]] != ""; {
			case !grows:
				compare(got, "")
			case row[at["actual_value"]]+row[at["target_value"]] == "":
				compare(got, "growth_") // which stands for the metric
			case found[row[at["id"]]+".growth"] == nil:
				t.Errorf("%s: its growth is in no sheet", row[at["id"]])
			default:
				compare(got, "")
				compare(found[row[at["id"]]+".growth"], "growth_")
			}
		}
	}
}

// TestNumbersOfWorkbooks sees that a number is a number as long as a spreadsheet keeps all its digits.
func TestNumbersOfWorkbooks(t *testing.T) {
	for number, want := range map[string]bool{"28500000": true, "-0.5": true, "123456789012345": true, "1234567890123456": false, "0.000000000000000012": true, "": false} {
		if got := numberCell(number); got.number != want || got.text != number {
			t.Errorf("%q: %+v", number, got)
		}
	}
}

func TestNamesOfSheets(t *testing.T) {
	sheets := []xlsxSheet{{name: "a/b: [c]"}, {name: "A b c"}, {name: strings.Repeat("经", 40)}, {name: strings.Repeat("经", 50)}, {name: "?"}, {name: "History"}, {name: "'x'"}, {name: strings.Repeat("😀", 20)}}
	nameSheets(sheets)
	want := []string{"a b c", "A b c 2", strings.Repeat("经", 31), strings.Repeat("经", 29) + " 2", "5", "History 2", "x", strings.Repeat("😀", 15)}
	for i := range sheets {
		if sheets[i].name != want[i] {
			t.Errorf("%q, want %q", sheets[i].name, want[i])
		}
	}
}

// TestWorkbooksAreTheSameTwice sees that nothing in a workbook says when it was made, and that every part is XML.
func TestWorkbooksAreTheSameTwice(t *testing.T) {
	e, s := newCity(t, withOutputs(sitetest.CityConfig, "xlsx"))
	o := find(t, allOutputs(e, s), "data/city-2025.zh.xlsx")
	book := text(t, o)
	if text(t, o) != book {
		t.Error("the bytes are others the second time")
	}
	z, err := zip.NewReader(strings.NewReader(book), int64(len(book)))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range z.File {
		if len(f.Extra) > 0 || f.ModifiedDate != 0 || f.ModifiedTime != 0 {
			t.Errorf("%s: %+v", f.Name, f.FileHeader)
		}
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		part, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		for d := xml.NewDecoder(bytes.NewReader(part)); err == nil; {
			_, err = d.Token()
		}
		if err != io.EOF {
			t.Errorf("%s: %v", f.Name, err)
		}
	}
}
