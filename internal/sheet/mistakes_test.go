package sheet

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"

	"duibiao/internal/diag"
	"duibiao/internal/sitetest"
)

func TestMistakesNameSheetAndCell(t *testing.T) {
	newRow := func(columns ...string) []put {
		puts := []put{{"green", "trees", "id", "trees"}}
		for i := 0; i < len(columns); i += 2 {
			puts = append(puts, put{"green", "trees", columns[i], columns[i+1]})
		}
		return puts
	}
	for _, tt := range []struct {
		name string
		puts []put
		want []string
	}{
		{"a figure", []put{{"air", "passengers", "actual", "约3、4个"}}, []string{"t.xlsx:air!F2: the actual of passengers, \"约3、4个\": "}},
		{"all at once", []put{{"air", "passengers", "actual", "很多"}, {"green", "parks", "target", "不少"}, {"air", "rank", "kind", "rnak"}},
			[]string{"air!F2: the actual of passengers", "air!M4: unknown kind \"rnak\" (did you mean \"rank\"?)", "green!G2: the target of parks"}},
		{"units differ", []put{{"air", "passengers", "target", "3100吨"}}, []string{"air!G2: the target is in 吨 but the actual in 人次"}},
		{"a lost unit", []put{{"air", "passengers", "target", ""}, {"air", "passengers", "actual", 2900}}, []string{"air!F2: the actual of passengers, 2900, has no unit (it was 2850万人次)"}},
		{"a lost rank", []put{{"air", "rank", "actual", 9}}, []string{"air!F4: the actual of rank, 9, has no unit (it was 前10)"}},
		{"a share that Excel made a number", []put{{"air", "passengers", "target", 0.045}}, []string{"air!G2: "}},
		{"no label", []put{{"air", "cargo", "label_en", ""}}, []string{"air!E3: the metric cargo has no label"}},
		{"no figure left", []put{{"green", "parks", "actual", ""}}, []string{"green!F2: the metric parks has neither"}},
		{"a note in one language", []put{{"air", "passengers", "note_en", ""}}, []string{"air!R2: the note of passengers is not translated"}},
		{"three forms of a unit", []put{{"air", "passengers", "unit_en", "ship | ships | x"}}, []string{"air!L2: the unit_en of passengers, \"ship | ships | x\", has more than two forms (write one word, or two: one | other)"}},
		{"three forms of a new unit", newRow("label_zh", "树", "label_en", "Trees", "actual", "5棵", "unit_en", "tree||trees"), []string{"green!L3: the unit_en of trees, \"tree||trees\", has more than two forms"}},
		{"a derived cell", []put{{"air", "passengers", "figure_unit", "人"}}, []string{"air!H2: the figure_unit of passengers is derived, \"人次\" from what is stated (edit actual and target instead)"}},
		{"a formula", []put{{"air", "cargo", "actual", computed("80+2.5")}}, []string{"air!F3: the cell has a formula"}},
		{"true", []put{{"air", "cargo", "actual", true}}, []string{"air!F3: the cell is no text and no number"}},
		{"not exact", []put{{"air", "cargo", "actual", stored("82.500000000000028")}}, []string{"air!F3: the number 82.500000000000028 is not exact"}},
		{"an unknown column", []put{{"air", "", "target", "tarket"}}, []string{"air!G1: unknown column \"tarket\" (did you mean \"target\"?)"}},
		{"a column twice", []put{{"air", "", "target", "actual"}}, []string{"air!G1: the column actual stands here twice"}},
		{"a column that is missing", []put{{"air", "", "id", ""}}, []string{"air!C2: the cell stands in a column without a name", "air!A1: there is no column id"}},
		{"a column without a name", []put{{"air", "", "more", "more"}}, []string{"air!T1: unknown column \"more\""}},
		{"an id changed", []put{{"air", "cargo", "id", "cargos"}}, []string{"air!C3: the metric cargos is new while there is no row for cargo: is it the same? (did you mean \"cargo\"?)"}},
		{"an id twice", []put{{"air", "cargo", "id", "passengers"}}, []string{"air!C3: the metric passengers has two rows"}},
		{"no id", []put{{"air", "cargo", "id", ""}}, []string{"air!C3: the row has no id"}},
		{"an unknown report", []put{{"air", "cargo", "report", "cty"}}, []string{"air!A3: there is no report \"cty\" with sectors (did you mean \"city\"?)"}},
		{"an unknown sector", []put{{"air", "cargo", "sector", "gren"}}, []string{"air!B3: the report city has no sector \"gren\" (did you mean \"green\"?)"}},
		{"a new metric without labels", newRow("actual", "5棵"), []string{"green!D3: the new metric trees has no label_zh", "green!E3: the new metric trees has no label_en"}},
		{"a new metric with a bad figure", newRow("label_zh", "树", "label_en", "Trees", "actual", "很多"), []string{"green!F3: the actual of trees"}},
		{"a new metric without a unit's word", newRow("label_zh", "树", "label_en", "Trees", "actual", "5棵"), []string{"green!C3: the unit 棵 of trees has no word in English"}},
		{"a new metric with a derived cell", newRow("label_zh", "树", "label_en", "Trees", "actual", "5吨", "figure_unit", "万吨"), []string{"green!H3: the figure_unit of trees is derived"}},
		{"a bad id", []put{{"green", "Trees!", "id", "Trees!"}, {"green", "Trees!", "label_zh", "树"}, {"green", "Trees!", "label_en", "Trees"}, {"green", "Trees!", "actual", "5吨"}}, []string{"green!C3: the id \"Trees!\" must be small letters"}},
		{"a metric of another sector", []put{{"green", "x", "id", "cargo"}}, []string{"green!C3: cargo is a metric of the sector air"}},
		{"out of date", []put{{"air", "cargo", "revision", "aaaabbbbcccc"}, {"air", "cargo", "actual", "83"}}, []string{"air!F3: the metric cargo has changed in the articles since this table was exported"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := loaded(t, sitetest.FS(site2))
			_, diags := taken(t, s, "t.xlsx", edited(t, s, ".xlsx", tt.puts))
			if !diags.HasErrors() {
				t.Fatal("no mistake")
			}
			for i, want := range tt.want {
				if i >= len(diags) || !strings.Contains(diags[i].String(), want) {
					t.Errorf("no %s:\n%v", want, diags)
				}
			}
			if len(diags) > len(tt.want) {
				t.Errorf("got %d diagnostics, want %d:\n%v", len(diags), len(tt.want), diags)
			}
		})
	}
}

func TestMistakesInCSVNameLineAndColumn(t *testing.T) {
	s := loaded(t, sitetest.FS(site2))
	for _, tt := range []struct{ name, text, want string }{
		{"a figure", "report,sector,id,label_zh,actual,revision\ncity,air,passengers,旅客,很多," + revisionOf(s, "city/air", "passengers") + "\n", `t.csv:2:24: the actual of passengers`},
		{"a short row", "report,sector,id,label_zh\ncity,air,passengers,旅客\ncity,air,cargo,货邮\ncity,air,rank,'=名次\ncity,air,new\n", `t.csv:5:1: the row of new has been cut short: it has 3 cells, the header 4`},
		{"a number divided, with empty cells", "report,sector,id,label_zh,label_en,actual,target,note_zh\ncity,air,new,新,new,\"5\",1,234万人,\n", `t.csv:2:24: this row has more cells than the headings, and 1 and 234万人 may be one number`},
		{"a short row of a metric", "report,sector,id,actual,target\ncity,air,cargo,83\n", `t.csv:2:1: the row of cargo has been cut short: it has 4 cells, the header 5`},
		{"quotes", "report,sector,id\ncity,air,\"x\"y\n", `t.csv:2:12: CSV: `},
		{"a quote that is not closed", "report,sector,id\ncity,air,cargo\ncity,\"air\",\"rank\ncity,air,x\ncity,air,y\n", `t.csv:3:12: CSV: `},
		{"a quote that the next one closes", "report,sector,id,label_zh\ncity,air,\"a\nb\",\"rank\ncity,air,\"x\",y\n", `t.csv:3:4: CSV: `},
		{"a quote that is not closed below the hint of Excel", "sep=,\r\nreport,sector,id\r\n\"city,air,x\r\ncity,air,y\r\n", `t.csv:3:1: CSV: `},
		{"the hint of Excel", "sep=|\r\nreport|sector|id\r\nx|air|y\r\n", `t.csv:3:1: there is no report "x"`},
		{"a first row without a sector", "report,sector,id\n,,x\n", `t.csv:2:1: the first row of a sheet says of which report and sector it is (write report and sector into this row, or put the new row below another)`},
		{"not UTF-8", "report,sector,id\n\xd6\xd0\xff\xff,air,x\n", `t.csv:2:1: the text is not UTF-8 (save the file as CSV UTF-8)`},
		{"GBK", "report,sector,id\n\xd6\xd0,air,x\n", `t.csv:2:1: there is no report "中" with sectors`},
		{"half a letter of UTF-16", "\xff\xfer\x00\x00\xd8", `t.csv:1:1: the text is marked as UTF-16 and is not sound as that (save the file as CSV UTF-8)`},
		{"a NUL", "report,sector,id\ncity,\x00,x\n", `t.csv:2:6: the text has the character NUL`},
		{"lines of an old Macintosh", "report,sector,id\rcity,air,x\rcity,air,y\r", `t.csv:1:1: the lines end in a carriage return alone, as in CSV (Macintosh): all is one line (save the file as CSV UTF-8)`},
		{"a mark taken for letters", "ï»¿report,sector,id\ncity,air,x\n", `t.csv:1:1: a program opened this file, which is in UTF-8, as Windows-1252, and saved what it took for its letters (export anew, and choose UTF-8 when you open the file)`},
		{"a mark taken for letters, marked", "\uFEFF\"ï»¿report\",sector,id\n", `t.csv:1:1: a program opened this file, which is in UTF-8, as Windows-1252`},
		{"a mark taken for Chinese", "锘縭eport,sector,id\n", `t.csv:1:1: a program opened this file, which is in UTF-8, as GBK`},
		{"a cell that is too long", "report,sector,id,label_zh\ncity,air,cargo," + strings.Repeat("长", maxCell+1) + "\n", `t.csv:2:16: the cell has more than 32767 characters`},
		{"a mark twice", "\uFEFF\uFEFFreport,sector,id\nx,y,z\n", `t.csv:2:1: there is no report "x"`},
		{"no header", "city,air,passengers\n", `t.csv:1:1: unknown column "city"`},
		{"a workbook called .csv", "PK\x03\x04\x14\x00\x06\x00\xd6\xff\xff", `t.csv:1:1: this is a workbook and no CSV`},
		{"an old workbook called .csv", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00", `t.csv:1:1: this is a workbook and no CSV`},
		{"nothing", "", `t.csv:1:1: the file is empty: there is no column id`},
		{"nothing but separators", "\uFEFF,,\n,,\n", `t.csv:1:1: the file is empty: there is no column id`},
		{"an empty header", ",,\ncity,air,passengers\n", `t.csv:1:1: there is no column id`},
		{"semicolons", "report;sector;id;actual;revision\ncity;air;passengers;很多;" + revisionOf(s, "city/air", "passengers") + "\n", `t.csv:2:21: the actual of passengers`},
	} {
		_, diags := taken(t, s, "t.csv", []byte(tt.text))
		if !slices.ContainsFunc(diags, func(d diag.Diagnostic) bool { return strings.HasPrefix(d.String(), tt.want) }) {
			t.Errorf("%s: no %s:\n%v", tt.name, tt.want, diags)
		}
	}
}

func TestTablesMayHaveLess(t *testing.T) {
	s := loaded(t, sitetest.FS(site2))
	out, diags := taken(t, s, "t.csv", []byte("id\tactual\tsector\treport\trevision\nparks\t36个\tgreen\tcity\t"+revisionOf(s, "city/green", "parks")+"\n\n"))
	if diags.HasErrors() || out.Cells != 1 || len(out.Files) != 1 {
		t.Fatal(out, diags)
	}
	want := "content/city/air.zh.md: warning: the table has no row for passengers, cargo, rank (they stay as they are: metrics are removed in the articles) [sheet-row]\n"
	var b strings.Builder
	diags.WriteText(&b, diag.English)
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

func TestMergedCellsAreRefused(t *testing.T) {
	s := loaded(t, sitetest.FS(site2))
	f, err := excelize.OpenReader(bytes.NewReader(edited(t, s, ".xlsx", nil)))
	if err != nil {
		t.Fatal(err)
	}
	if err := f.MergeCell("air", "O2", "O4"); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	_, diags := taken(t, s, "t.xlsx", b.Bytes())
	if len(diags) != 1 || !strings.HasPrefix(diags[0].String(), "t.xlsx:air!O2: merged cells") {
		t.Error(diags)
	}
}

func TestEmptyWorkbook(t *testing.T) {
	s := loaded(t, sitetest.FS(site2))
	var b bytes.Buffer
	if err := excelize.NewFile().Write(&b); err != nil {
		t.Fatal(err)
	}
	_, diags := taken(t, s, "t.xlsx", b.Bytes())
	if len(diags) != 1 || !strings.HasPrefix(diags[0].String(), "t.xlsx:Sheet1!A1: the file is empty: there is no column id") {
		t.Error(diags)
	}
}

func TestWhatIsNoWorkbook(t *testing.T) {
	s := loaded(t, sitetest.FS(site2))
	_, diags := taken(t, s, "t.xlsx", []byte("PK"))
	if len(diags) != 1 || !strings.HasPrefix(diags[0].String(), "t.xlsx: this is no workbook") {
		t.Error(diags)
	}
}

// revisionOf returns what an export writes as the revision of a row.
func revisionOf(s *site, sector, id string) string {
	cells := newTable(s).byName[sector].byID[id].cells
	return cells[len(cells)-1]
}

// A table that does not say of which state of the articles its rows are would take newer
// figures back.
func TestRowsWithoutTheirRevisionChangeNothing(t *testing.T) {
	s := loaded(t, sitetest.FS(site2))
	for _, tt := range []struct{ name, text, want string }{
		{"no column", "report,sector,id,actual\ncity,air,passengers,2851万人次\ncity,air,cargo,83\n",
			"t.csv:1:1: there is no column revision: nothing says whether the row of passengers is newer than the articles (export anew and make the change there)"},
		{"an empty cell", "report,sector,id,actual,revision\ncity,air,passengers,2851万人次,\n",
			"t.csv:2:29: the row of passengers has lost its revision"},
	} {
		out, diags := taken(t, s, "t.csv", []byte(tt.text))
		mistakes, _ := diags.Count()
		if mistakes != 1 || out.Cells != 0 || !slices.ContainsFunc(diags, func(d diag.Diagnostic) bool { return strings.HasPrefix(d.String(), tt.want) }) {
			t.Errorf("%s: no %s:\n%v", tt.name, tt.want, diags)
		}
	}
	same := "report,sector,id,actual\ncity,air,passengers,2850万人次\n\ncity,green,new,5吨\n"
	if _, diags := taken(t, s, "t.csv", []byte(same)); slices.ContainsFunc(diags, func(d diag.Diagnostic) bool { return d.Rule == ruleColumn || d.Rule == ruleStale }) {
		t.Errorf("a table that changes no row is refused for its revisions: %v", diags)
	}
}

// An id that has come to another row takes that row's figures with it.
func TestIDsThatChangedPlacesAreNamed(t *testing.T) {
	for _, ext := range []string{".xlsx", ".csv"} {
		s := loaded(t, sitetest.FS(site2))
		file := edited(t, s, ext, []put{{"air", "passengers", "id", "x"}, {"air", "cargo", "id", "passengers"}, {"air", "x", "id", "cargo"}})
		out, diags := taken(t, s, "t"+ext, file)
		want := "the row says cargo, but it was exported as that of city/air/passengers (put the id back"
		if len(diags) != 2 || !strings.Contains(diags[0].String(), want) || out.Cells != 0 {
			t.Errorf("%s: no %s:\n%v", ext, want, diags)
		}
	}
	// The row whose id was taken has changed since, so its revision is nobody's.
	file := edited(t, loaded(t, sitetest.FS(site2)), ".csv", []put{{"air", "passengers", "id", "x"}, {"air", "cargo", "id", "passengers"}, {"air", "x", "id", "cargo"}})
	later := strings.NewReplacer("actual = 82.50 ", "actual = 83 ", "2850", "2851").Replace(site2)
	if _, diags := taken(t, loaded(t, sitetest.FS(later)), "t.csv", file); !slices.ContainsFunc(diags, func(d diag.Diagnostic) bool { return d.Rule == ruleStale }) {
		t.Errorf("both rows are out of date: %v", diags)
	}
}

// TestMarksTakenForLetters holds the table against the encodings themselves.
func TestMarksTakenForLetters(t *testing.T) {
	for name, e := range map[string]encoding.Encoding{
		"Windows-1252": charmap.Windows1252, "Macintosh": charmap.Macintosh, "Windows-1251": charmap.Windows1251, "Windows-1255": charmap.Windows1255,
		"IBM-437": charmap.CodePage437, "IBM-850": charmap.CodePage850, "GBK": simplifiedchinese.GBK, "Big5": traditionalchinese.Big5,
		"Shift_JIS": japanese.ShiftJIS, "EUC-KR": korean.EUCKR,
	} {
		text, err := e.NewDecoder().String(mark + "report,sector,id\n")
		if err != nil {
			t.Fatal(err)
		}
		if d, ok := foreign("t.csv", []byte(text)); !ok || d.Message != sayMisread.With(name) {
			t.Errorf("%s: %q is %s", name, text, d)
		}
	}
}

// TestExchangedFigures: rows that have each other's figures are doubted aloud, whole cycles of them, and nothing
// else that changes.
func TestExchangedFigures(t *testing.T) {
	metrics, words := "", ""
	for i, id := range []string{"a", "b", "c", "d"} {
		n := string(rune('1' + i))
		metrics += "[[metrics]]\nid = \"" + id + "\"\nlabel = \"甲" + id + "\"\nactual = \"" + n + "0人\"\ntarget = \"" + n + "5人\"\n" +
			"series = [{ period = 2022, actual = \"" + n + "2人\" }, { period = 2023, actual = \"" + n + "3人\" }]\n"
		words += "[[metrics]]\nid = \"" + id + "\"\nlabel = \"A" + id + "\"\n"
	}
	const front, titles = "title = \"甲\"\n", "title = \"A\"\n"
	s := loaded(t, sitetest.FS(site2+"-- content/city/jobs.zh.md --\n+++\n"+front+metrics+"+++\n-- content/city/jobs.en.md --\n+++\n"+titles+words+"+++\n"))
	cells := func(column string, pairs ...string) []put {
		var list []put
		for i := 0; i < len(pairs); i += 2 {
			list = append(list, put{"jobs", pairs[i], column, pairs[i+1]})
		}
		return list
	}
	for _, tt := range []struct {
		name string
		puts []put
		want []string
	}{
		{"two", cells("actual", "a", "20人", "b", "10人"), []string{"jobs!F2: warning: a and b have each other's figures in the column actual"}},
		{"two columns", append(cells("actual", "a", "20人", "b", "10人"), cells("target", "a", "25人", "b", "15人")...),
			[]string{"jobs!F2: warning: a and b have each other's figures in the column actual", "jobs!G2: warning: a and b have each other's figures in the column target"}},
		{"three in a circle", cells("actual", "a", "20人", "b", "40人", "d", "10人"), []string{"jobs!F2: warning: a, b, d have each other's figures"}},
		{"beside others that change", cells("actual", "a", "20人", "b", "10人", "c", "31人", "d", "30人"), []string{"jobs!F2: warning: a and b have each other's figures"}},
		{"a figure that another had", cells("actual", "a", "20人", "b", "21人"), nil},
		{"one that another has", cells("actual", "a", "20人"), nil},
		{"new ones", cells("actual", "a", "11人", "b", "12人"), nil},
		{"moved down by one", cells("actual", "a", "11人", "b", "10人", "c", "20人", "d", "30人"), nil},
		{"columns of one row", append(cells("actual", "a", "15人"), cells("target", "a", "10人")...), nil},
	} {
		_, diags := taken(t, s, "t.xlsx", edited(t, s, ".xlsx", tt.puts))
		for i, want := range tt.want {
			if i >= len(diags) || !strings.Contains(diags[i].String(), want) {
				t.Errorf("%s: no %s:\n%v", tt.name, want, diags)
			}
		}
		if len(diags) != len(tt.want) {
			t.Errorf("%s: got %d diagnostics, want %d:\n%v", tt.name, len(diags), len(tt.want), diags)
		}
	}
}

// TestLineBreaksInCells: words of a cell that is edited stand on one line; what nobody edits is not told.
func TestLineBreaksInCells(t *testing.T) {
	s := loaded(t, sitetest.FS(site2))
	for _, tt := range []struct {
		name string
		puts []put
		want []string
	}{
		{"a label", []put{{"air", "cargo", "label_zh", "货\n邮"}}, []string{"air!D3: warning: the label_zh of cargo is on several lines"}},
		{"a note", []put{{"air", "passengers", "note_zh", "一\n二"}}, []string{"air!Q2: warning: the note_zh of passengers is on several lines"}},
		{"a new metric", []put{
			{"green", "trees", "id", "trees"}, {"green", "trees", "label_zh", "树\n木"}, {"green", "trees", "label_en", "Trees"}, {"green", "trees", "actual", "5吨"},
		}, []string{"green!D3: warning: the label_zh of trees is on several lines"}},
		{"at the end", []put{{"air", "cargo", "label_zh", "货物\n"}}, nil},
		{"in what is not edited", []put{{"air", "passengers", "actual", "2851万人次"}}, nil},
	} {
		out, diags := taken(t, s, "t.xlsx", edited(t, s, ".xlsx", tt.puts))
		for i, want := range tt.want {
			if i >= len(diags) || !strings.Contains(diags[i].String(), want) {
				t.Errorf("%s: no %s:\n%v", tt.name, want, diags)
			}
		}
		if len(diags) != len(tt.want) || len(out.Files) == 0 {
			t.Errorf("%s: %d files, got %d diagnostics, want %d:\n%v", tt.name, len(out.Files), len(diags), len(tt.want), diags)
		}
	}
}

// TestHalfAWorkbook: of a sheet that could not be read to its end it is told why, and not what lacks for that.
func TestHalfAWorkbook(t *testing.T) {
	s := loaded(t, sitetest.FS(site2))
	grids, diags, err := readXLSX("t.xlsx", edited(t, s, ".xlsx", []put{{"air", "passengers", "actual", "2851万人次"}, {"air", "passengers", "revision", ""}}))
	if err != nil || len(diags) > 0 {
		t.Fatal(diags, err)
	}
	for _, isWhole := range []bool{true, false} {
		_, diags, err := merge(s, grids, isWhole)
		if got := slices.ContainsFunc(diags, func(d diag.Diagnostic) bool { return d.Rule == ruleStale }); err != nil || got != isWhole {
			t.Errorf("whole %t: %v, %v", isWhole, diags, err)
		}
	}
}

// TestEndOfAFileOfDOS: the mark behind the last line is no row.
func TestEndOfAFileOfDOS(t *testing.T) {
	s := loaded(t, sitetest.FS(site2))
	if _, diags := taken(t, s, "t.csv", append(edited(t, s, ".csv", []put{{"air", "cargo", "actual", "83"}}), '\x1a')); len(diags) > 0 {
		t.Error(diags)
	}
}
