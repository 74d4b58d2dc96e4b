package sheet

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/sitetest"
)

// site2 has two sectors, and what an author may do to front matter.
const site2 = `
-- config.toml --
title = { zh = "站", en = "Site" }
-- content/city/index.zh.md --
+++
title = "报告"
actual_period = 2024
target_period = 2025
+++
-- content/city/index.en.md --
+++
title = "Report"
+++
-- content/city/air.zh.md --
+++
title = "航空" # 标题
weight = 1

[[metrics]]
id = "passengers"
label = "旅客"
actual = "2850万人次" # 全年
target = '3100万人次'
note = """
第一行
第二行"""

[[metrics]]
id = "cargo"
label = "货邮"
actual = 82.50   # 初步数
target = 100
unit = "万吨"
kind = "flow"

[[metrics]]
id = "rank"
label = "=名次"
actual = "前10"
+++
正文 = "不动"
-- content/city/air.en.md --
+++
title = "Air"

[[metrics]]
id = "cargo"
label = "Cargo" # all kinds

[[metrics]]
id = "passengers"
label = "Passengers"
unit = { one = "passenger", other = "passengers" }
note = "Two lines."

[[metrics]]
id = "rank"
label = "Rank"
+++
-- content/city/green.zh.md --
+++
title = "公园"
weight = 2
[[metrics]]
id = "parks"
label = "公园"
actual = "35个"
group = "绿化"
+++
-- content/city/green.en.md --
+++
title = "Parks"
[[metrics]]
id = "parks"
label = "Parks"
unit = "parks"
group = "Green"
+++
`

func TestRoundTripOfTheSampleChangesNothing(t *testing.T) {
	for _, ext := range []string{".xlsx", ".csv"} {
		file := t.TempDir() + "/metrics" + ext
		done, diags, err := Export("../..", file)
		if err != nil || len(diags) > 0 || done.Metrics != 77 {
			t.Fatal(done, diags, err)
		}
		result, diags, err := Import("../..", file, true)
		if err != nil || len(diags) > 0 {
			t.Fatal(diags, err)
		}
		if len(result.Files) > 0 || result.Cells > 0 {
			t.Errorf("%s: %d cells changed", ext, result.Cells)
		}
	}
}

func TestEdits(t *testing.T) {
	const zh, en, green = "content/city/air.zh.md", "content/city/air.en.md", "content/city/green.en.md"
	for _, tt := range []struct {
		name string
		puts []put
		want []string // file, old, new, …
	}{
		{"nothing", nil, nil},
		{"a figure keeps its comment", []put{{"air", "passengers", "actual", "2900万人次"}},
			[]string{zh, `"2850万人次" # 全年`, `"2900万人次" # 全年`}},
		{"a number stays a number", []put{{"air", "cargo", "actual", "90.25"}},
			[]string{zh, `82.50   # 初步数`, `90.25   # 初步数`}},
		{"a number becomes a text", []put{{"air", "cargo", "target", "突破100"}},
			[]string{zh, `target = 100`, `target = "突破100"`}},
		{"a figure goes", []put{{"air", "cargo", "target", ""}},
			[]string{zh, "target = 100\n", ""}},
		{"a figure comes", []put{{"air", "rank", "target", "前5"}},
			[]string{zh, "actual = \"前10\"\n", "actual = \"前10\"\ntarget = \"前5\"\n"}},
		{"a figure with a sign", []put{{"air", "passengers", "actual", "-2850万人次"}},
			[]string{zh, `"2850万人次"`, `"-2850万人次"`}},
		{"words of the translation", []put{{"air", "cargo", "label_en", `Cargo "all"`}},
			[]string{en, `"Cargo" # all`, `"Cargo \"all\"" # all`}},
		{"what looks like a formula", []put{{"air", "passengers", "label_zh", "+旅客"}},
			[]string{zh, `"旅客"`, `"+旅客"`}},
		{"several lines", []put{{"air", "passengers", "note_zh", "甲\n乙"}},
			[]string{zh, "\"\"\"\n第一行\n第二行\"\"\"", `"甲\n乙"`}},
		{"a note goes in both languages", []put{{"air", "passengers", "note_zh", ""}, {"air", "passengers", "note_en", ""}},
			[]string{zh, "note = \"\"\"\n第一行\n第二行\"\"\"\n", "", en, "note = \"Two lines.\"\n", ""}},
		{"forms of a unit", []put{{"air", "passengers", "unit_en", "traveller|travellers"}},
			[]string{en, `{ one = "passenger", other = "passengers" }`, `{ one = "traveller", other = "travellers" }`}},
		{"one form", []put{{"air", "passengers", "unit_en", "persons"}},
			[]string{en, `{ one = "passenger", other = "passengers" }`, `"persons"`}},
		{"a choice", []put{{"air", "passengers", "kind", "stock"}},
			[]string{zh, "第二行\"\"\"\n", "第二行\"\"\"\nkind = \"stock\"\n"}},
		{"a choice goes", []put{{"air", "cargo", "kind", ""}},
			[]string{zh, "kind = \"flow\"\n", ""}},
		{"white space is nothing", []put{{"air", "cargo", "label_en", " Cargo\n"}}, nil},
		{"a new metric", []put{{"green", "trees", "id", "trees"}, {"green", "trees", "report", "city"}, {"green", "trees", "sector", "green"},
			{"green", "trees", "label_zh", "树"}, {"green", "trees", "label_en", "Trees"}, {"green", "trees", "target", "100棵"},
			{"green", "trees", "unit_en", "tree | trees"}, {"green", "trees", "kind", "stock"}},
			[]string{"content/city/green.zh.md", "group = \"绿化\"\n", "group = \"绿化\"\n\n[[metrics]]\nid = \"trees\"\nlabel = \"树\"\ntarget = \"100棵\"\nkind = \"stock\"\n",
				green, "group = \"Green\"\n", "group = \"Green\"\n\n[[metrics]]\nid = \"trees\"\nlabel = \"Trees\"\nunit = { one = \"tree\", other = \"trees\" }\n"}},
	} {
		for _, ext := range []string{".xlsx", ".csv"} {
			t.Run(tt.name+ext, func(t *testing.T) {
				s := loaded(t, sitetest.FS(site2))
				out, diags := taken(t, s, "t"+ext, edited(t, s, ext, tt.puts))
				if diags.HasErrors() {
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

// Somebody edits an article while another edits the table.
func TestRowsThatNobodyEditedAreNotStale(t *testing.T) {
	later := strings.NewReplacer("actual = 82.50 ", "actual = 83 ", `unit = "万吨"`, `unit = "亿吨"`, `"Two lines."`, `"Two lines more."`)
	for _, ext := range []string{".xlsx", ".csv"} {
		for _, tt := range []struct {
			name string
			put  put
			want string // of the mistake, "" for none
		}{
			{"another row", put{"air", "rank", "actual", "前9"}, ""},
			{"the same row", put{"air", "passengers", "actual", "2900万人次"}, "the metric passengers has changed in the articles"},
		} {
			before := strings.Replace(site2, `"Two lines."`, `" Two lines. "`, 1)
			file := edited(t, loaded(t, sitetest.FS(before)), ext, []put{tt.put})
			out, diags := taken(t, loaded(t, sitetest.FS(later.Replace(site2))), "t"+ext, file)
			switch {
			case tt.want == "" && (len(diags) > 0 || out.Cells != 1 || len(out.Files) != 1):
				t.Errorf("%s%s: %+v\n%v", tt.name, ext, out, diags)
			case tt.want != "" && (len(diags) != 1 || diags[0].Rule != ruleStale || !strings.Contains(diags[0].String(), tt.want)):
				t.Errorf("%s%s: no %s:\n%v", tt.name, ext, tt.want, diags)
			}
		}
	}
}

func TestFilesAreWrittenWhole(t *testing.T) {
	dir := t.TempDir()
	for name, f := range sitetest.FS(site2) {
		if err := os.MkdirAll(dir+"/content/city", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(dir+"/"+name, f.Data, 0o640); err != nil {
			t.Fatal(err)
		}
	}
	s, _, err := load(os.DirFS(dir))
	if err != nil {
		t.Fatal(err)
	}
	file := dir + "/t.xlsx"
	if err := os.WriteFile(file, edited(t, s, ".xlsx", []put{{"air", "cargo", "actual", "83"}}), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(dir+"/content/city/air.zh.md", dir+"/content/city/real.txt"); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("real.txt", dir+"/content/city/air.zh.md"); err != nil {
		t.Skip(err)
	}
	if _, diags, err := Import(dir, file, false); err != nil || diags.HasErrors() {
		t.Fatal(diags, err)
	}
	info, err := os.Stat(dir + "/content/city/real.txt")
	if err != nil || info.Mode().Perm() != 0o640 {
		t.Errorf("the file is %v, %v", info, err)
	}
	text, _ := os.ReadFile(dir + "/content/city/real.txt")
	if !strings.Contains(string(text), "actual = 83   # 初步数") {
		t.Errorf("not written:\n%s", text)
	}
	list, _ := os.ReadDir(dir + "/content/city")
	names := map[string]bool{}
	for _, e := range list {
		names[e.Name()] = true
	}
	if got := slices.Sorted(maps.Keys(names)); len(got) != 7 {
		t.Errorf("something was left: %q", got)
	}
}

// TestExportReplacesNoOther: an export takes the place of an exported table, or of an empty
// file, and of nothing else.
func TestExportReplacesNoOther(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{"plan.csv": "year,figure\n2024,5\n", "plan.xlsx": "PK\x03\x04", "published.csv": "version,report,sector,id\n1,zhengzhou-2025,green,x\n", "folder.csv/a": "x"} {
		file := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		file = filepath.Join(dir, strings.Split(name, "/")[0])
		if _, _, err := Export("../..", file); err == nil || !strings.Contains(err.Error(), "is no exported table") {
			t.Errorf("%s: %v", name, err)
		}
		if now, err := os.ReadFile(filepath.Join(dir, name)); string(now) != text {
			t.Errorf("%s is now %q, %v", name, now, err)
		}
	}
	for _, name := range []string{"empty.csv", "empty.xlsx"} {
		file := filepath.Join(dir, name)
		if err := os.WriteFile(file, nil, 0o644); err != nil {
			t.Fatal(err)
		}
		for range 2 {
			if _, diags, err := Export("../..", file); err != nil || diags.HasErrors() {
				t.Errorf("%s: %v %v", name, diags, err)
			}
		}
	}
}
