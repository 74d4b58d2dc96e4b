package sheet

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/sitetest"
)

// withSeries is the site with further periods of a metric, some with words.
var withSeries = strings.NewReplacer("\n[[metrics]]\nid = \"cargo\"\nlabel = \"货邮\"", `
[[metrics.series]]
period = 2022 # 疫情
actual = 922.37
note = "口径不同。"
[[metrics.series]]
period = "2023Q1-Q2"
actual = "1200万人次"
status = "revised"
[[metrics.series]]
period = 2025
as_of = 2025-06-30
actual = "1500万人次"

[[metrics]]
id = "cargo"
label = "货邮"`, `note = "Two lines."`, `note = "Two lines."
[[metrics.series]]
period = 2022
note = "On another basis."`, "\"2850万人次\" # 全年\n", "\"2850万人次\" # 全年\nunit = \"万人次\"\n").Replace(site2)

// newEntry types a new row of a series.
func newEntry(name string, cells ...string) []put {
	id, in, _ := strings.Cut(name, "@")
	puts := []put{{"series", name, "period", in}, {"series", "@" + in, "id", id}, {"series", name, "report", "city"}, {"series", name, "sector", "air"}}
	for i := 0; i < len(cells); i += 2 {
		puts = append(puts, put{"series", name, cells[i], cells[i+1]})
	}
	return puts
}

func TestEditsOfSeries(t *testing.T) {
	const zh, en = "content/city/air.zh.md", "content/city/air.en.md"
	for _, tt := range []struct {
		name string
		puts []put
		want []string // file, old, new, …
	}{
		{"nothing", nil, nil},
		{"a number stays a number", []put{{"series", "passengers@2022", "actual", "922.4"}}, []string{zh, "922.37", "922.4"}},
		{"a figure", []put{{"series", "passengers@2023H1", "actual", "1250万人次"}}, []string{zh, "1200万人次", "1250万人次"}},
		{"a result so far", []put{{"series", "passengers@2025 (2025-06-30)", "actual", "1510万人次"}}, []string{zh, "1500万人次", "1510万人次"}},
		{"a status", []put{{"series", "passengers@2023H1", "status", "final"}}, []string{zh, "\"revised\"", "\"final\""}},
		{"a target comes", []put{{"series", "passengers@2023H1", "target", "1100万人次"}},
			[]string{zh, "status = \"revised\"\n", "status = \"revised\"\ntarget = \"1100万人次\"\n"}},
		{"words of the translation", []put{{"series", "passengers@2022", "note_en", "Another basis."}}, []string{en, "On another basis.", "Another basis."}},
		{"words where the translation had none", []put{{"series", "passengers@2023H1", "note_zh", "半年数。"}, {"series", "passengers@2023H1", "note_en", "Of half a year."},
			{"series", "passengers@2023H1", "source_zh", "公报"}, {"series", "passengers@2023H1", "source_en", "Bulletin"}},
			[]string{zh, "status = \"revised\"\n", "status = \"revised\"\nnote = \"半年数。\"\nsource = \"公报\"\n",
				en, "note = \"On another basis.\"\n", "note = \"On another basis.\"\n\n[[metrics.series]]\nperiod = \"2023H1\"\nnote = \"Of half a year.\"\nsource = \"Bulletin\"\n"}},
		{"words go", []put{{"series", "passengers@2022", "note_zh", ""}, {"series", "passengers@2022", "note_en", ""}},
			[]string{zh, "note = \"口径不同。\"\n", "", en, "note = \"On another basis.\"\n", ""}},
		{"a new period", newEntry("passengers@2021Q1-Q3", "actual", "1400万人次", "target", "1500万人次", "note_zh", "注", "note_en", "Note"),
			[]string{zh, "actual = \"1500万人次\"\n", "actual = \"1500万人次\"\n\n[[metrics.series]]\nperiod = \"2021Q1-Q3\"\nactual = \"1400万人次\"\ntarget = \"1500万人次\"\nnote = \"注\"\n",
				en, "note = \"On another basis.\"\n", "note = \"On another basis.\"\n\n[[metrics.series]]\nperiod = \"2021Q1-Q3\"\nnote = \"Note\"\n"}},
		{"the first period of a metric", newEntry("cargo@2023", "actual", "60.78万吨"),
			[]string{zh, "kind = \"flow\"\n", "kind = \"flow\"\n\n[[metrics.series]]\nperiod = 2023\nactual = \"60.78万吨\"\n"}},
		{"a target of a period that has a result so far", newEntry("passengers@2026", "target", "3200万人次"),
			[]string{zh, "actual = \"1500万人次\"\n", "actual = \"1500万人次\"\n\n[[metrics.series]]\nperiod = 2026\ntarget = \"3200万人次\"\n"}},
		{"of a new metric", append([]put{{"air", "mail", "id", "mail"}, {"air", "mail", "report", "city"}, {"air", "mail", "sector", "air"},
			{"air", "mail", "label_zh", "邮件"}, {"air", "mail", "label_en", "Mail"}, {"air", "mail", "actual", "5吨"}}, newEntry("mail@2023", "actual", "4吨")...),
			[]string{zh, "actual = \"前10\"\n", "actual = \"前10\"\n\n[[metrics]]\nid = \"mail\"\nlabel = \"邮件\"\nactual = \"5吨\"\n\n[[metrics.series]]\nperiod = 2023\nactual = \"4吨\"\n",
				en, "label = \"Rank\"\n", "label = \"Rank\"\n\n[[metrics]]\nid = \"mail\"\nlabel = \"Mail\"\n"}},
	} {
		for _, ext := range []string{".xlsx", ".csv"} {
			t.Run(tt.name+ext, func(t *testing.T) {
				s := loaded(t, sitetest.FS(withSeries))
				out, diags := taken(t, s, "t"+ext, edited(t, s, ext, tt.puts))
				if len(diags) > 0 {
					t.Fatal(diags)
				}
				want := map[string]string{}
				for i := 0; i < len(tt.want); i += 3 {
					old := want[tt.want[i]]
					if old == "" {
						old = string(s.texts[tt.want[i]])
					}
					if strings.Count(old, tt.want[i+1]) != 1 {
						t.Fatalf("%q does not stand once in the article", tt.want[i+1])
					}
					want[tt.want[i]] = strings.Replace(old, tt.want[i+1], tt.want[i+2], 1)
				}
				got := map[string]string{}
				for _, f := range out.Files {
					got[f.Name] = string(f.New)
				}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("mismatch (-want +got):\n%s", diff)
				}
			})
		}
	}
}

func TestMistakesInSeries(t *testing.T) {
	for _, tt := range []struct {
		name string
		puts []put
		want string
	}{
		{"a figure", []put{{"series", "passengers@2023H1", "actual", "约3、4个"}}, "t.xlsx:series!F3: the actual of passengers, \"约3、4个\": "},
		{"another unit", []put{{"series", "passengers@2023H1", "actual", "1200吨"}}, "series!F3: "},
		{"a note without its translation", []put{{"series", "passengers@2025 (2025-06-30)", "note_zh", "注"}}, "series!C4: of passengers, the words on 2025 are not translated"},
		{"an unknown status", []put{{"series", "passengers@2023H1", "status", "revisd"}}, "series!J3: unknown status \"revisd\" (did you mean \"revised\"?)"},
		{"a note in one language", []put{{"series", "passengers@2022", "note_en", ""}}, "series!I2: the note of passengers is not translated"},
		{"another period", []put{{"series", "passengers@2022", "period", "2021"}},
			"series!C2: the metric passengers@2021 is new while there is no row for passengers@2022: is it the same?"},
		{"no form of period", []put{{"series", "passengers@2022", "period", "2022年"}}, "series!D2: the period of passengers: \"2022年\" is no form of period"},
		{"no day", []put{{"series", "passengers@2025 (2025-06-30)", "as_of", "6月30日"}}, "series!E4: the as_of of passengers, \"6月30日\", is no day (write it as 2025-06-30, as text)"},
		{"a day outside", append(newEntry("passengers@2026", "actual", "5万人次"), put{"series", "passengers@2026", "as_of", "2025-06-30"}), "series!E5: "},
		{"a period twice", newEntry("passengers@2023Q1-Q2", "actual", "5万人次"), "series!C5: the metric passengers@2023H1 has two rows"},
		{"neither side", newEntry("passengers@2021", "note_zh", "注"), "series!D5: "},
		{"of no metric", newEntry("passenger@2021", "actual", "5万人次"), "series!C5: the sector city/air has no metric \"passenger\" (did you mean \"passengers\"?)"},
		{"out of date", []put{{"series", "passengers@2022", "revision", "aaaabbbbcccc"}, {"series", "passengers@2022", "actual", "83"}}, "series!F2: the metric passengers@2022 has changed in the articles"},
		{"no revision", []put{{"series", "passengers@2022", "revision", ""}, {"series", "passengers@2022", "actual", "83"}}, "series!M2: the row of passengers@2022 has lost its revision"},
		{"the revision of another", []put{{"series", "passengers@2022", "revision", revisionOf(loaded(t, sitetest.FS(withSeries)), "city/air", "passengers@2023H1")}}, "series!C2: the row says passengers@2022, but it was exported as that of city/air/passengers@2023H1"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := loaded(t, sitetest.FS(withSeries))
			_, diags := taken(t, s, "t.xlsx", edited(t, s, ".xlsx", tt.puts))
			if len(diags) != 1 || !strings.Contains(diags[0].String(), tt.want) {
				t.Errorf("no %s:\n%v", tt.want, diags)
			}
		})
	}
}

// TestSheetsWithoutSeries: a file from which the sheet of series has been removed is about
// metrics alone, which is said, and cells of the one are none of the other.
func TestSheetsWithoutSeries(t *testing.T) {
	s := loaded(t, sitetest.FS(withSeries))
	grids, _, err := readXLSX("t.xlsx", edited(t, s, ".xlsx", []put{{"air", "rank", "actual", "前9"}}))
	if err != nil {
		t.Fatal(err)
	}
	out, diags, err := merge(s, grids[:2], true)
	if err != nil || len(diags) != 1 || diags.HasErrors() || !strings.Contains(diags[0].String(), "the workbook has no sheet with the periods of series") || out.Cells != 1 {
		t.Error(out.Cells, diags, err)
	}
	for id, column := range map[string]string{"passengers": "status", "passengers@2022": "kind"} {
		_, diags := taken(t, s, "t.csv", edited(t, s, ".csv", []put{{"", id, column, "final"}}))
		if want := " and has no " + column + " (leave it empty) [sheet-cell]"; len(diags) != 1 || !strings.Contains(diags[0].String(), want) {
			t.Errorf("%s of %s: %v", column, id, diags)
		}
	}
}
