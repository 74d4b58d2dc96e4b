package sheet

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"duibiao/internal/diag"
)

// joined imports tables together, each by the name of its file, which for these is that of the sector.
func joined(t *testing.T, tables ...[2]string) (*Begun, diag.List, string) {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "config.toml"), []byte("title = { zh = \"站\", en = \"Site\" }\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	var files []string
	for _, table := range tables {
		name := filepath.Join(dir, filepath.FromSlash(table[0]))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(table[1]), 0o644); err != nil {
			t.Fatal(err)
		}
		files = append(files, name)
	}
	b, diags, err := Begin(dir, files, Plan{Report: "city-2025", Lang: diag.Chinese}, false)
	if err != nil {
		t.Fatal(err)
	}
	for i := range diags {
		diags[i].Pos.File = strings.TrimPrefix(diags[i].Pos.File, filepath.ToSlash(dir)+"/")
	}
	return b, diags, dir
}

// One table has what was done and another what is aimed at: sheets and rows of one name are one sector and one
// metric, whatever stands around them.
func TestBeginWithTwoTables(t *testing.T) {
	_, diags, dir := joined(t,
		[2]string{"done/经济.csv", "指标,单位,2023年,2024年,同比增长\n一、零售额,亿元,5585,5880.9,5.3\n二、投资,,,,\n　　总额,亿元,,4350.6,4.1\n"},
		[2]string{"aims/经济.csv", "序号,指标,2025年目标,增速目标,备注\n1,零售额,6200亿元,5.5%左右,预期\n2,出口额,900亿元,,\n3,总额,,4.5%,\n"})
	if len(diags) > 0 {
		t.Fatal(diags)
	}
	want := `
[[metrics]]
id = "ling-shou-e"
label = "零售额"
actual = "5880.9亿元"
growth = { actual = "5.3%", target = "5.5%左右" }
target = "6200亿元"
note = "预期"

[[metrics.series]]
period = 2023
actual = "5585亿元"

[[metrics]]
id = "zong-e"
label = "总额"
actual = "4350.6亿元"
growth = { actual = "4.1%", target = "4.5%" }
group = "投资"

[[metrics]]
id = "chu-kou-e"
label = "出口额"
target = "900亿元"
+++
`
	if _, got, _ := strings.Cut(written(t, dir, "jing-ji.zh.md"), "weight = 1\n"); !strings.HasPrefix(got, want) {
		t.Errorf("mismatch (-want +got):\n%s", cmp.Diff(want, got))
	}
	if files, _ := filepath.Glob(filepath.Join(dir, "content", "city-2025", "*.zh.md")); len(files) != 2 {
		t.Errorf("got %v", files)
	}
}

// What two tables state of one figure is the same, or a mistake at the cell that differs.
func TestBeginWithTablesThatDiffer(t *testing.T) {
	aims := "指标,2024年,2025年目标\n公园,%s,60个\n"
	done := [2]string{"done/城市.csv", "指标,2024年,2023年\n公园,48个,40个\n"}
	b, diags, _ := joined(t, done, [2]string{"aims/城市.csv", strings.Replace(aims, "%s", "48个", 1)})
	if len(diags) > 0 || b.Sectors[0].Metrics[0].Target != "60个" || len(b.Sectors[0].Metrics) != 1 {
		t.Errorf("the same: %v, %v", diags, b)
	}
	_, diags, dir := joined(t, done, [2]string{"aims/城市.csv", strings.Replace(aims, "%s", "49个", 1)})
	if len(diags) != 1 || !strings.HasPrefix(diags[0].String(), "aims/城市.csv:2:4: two tables state this of 公园, and not the same") ||
		!strings.HasSuffix(diags[0].Notes[0].Pos.String(), "done/城市.csv:2:4") {
		t.Errorf("another: %v", diags)
	}
	if _, err := os.Stat(filepath.Join(dir, "content")); err == nil {
		t.Error("something was written")
	}
	_, diags, _ = joined(t, done, [2]string{"aims/城市.csv", "指标,2025年目标\n公园,60公顷\n"})
	if len(diags) != 1 || diags[0].Pos.String() != "aims/城市.csv:2:4" {
		t.Errorf("another unit: %v", diags)
	}
}

// Which way is better either of two tables says.
func TestBeginWithDirectionsOfTwoTables(t *testing.T) {
	aims := [2]string{"aims/城市.csv", "指标,方向,2025年目标\n债务,逆向,60亿元\n"}
	b, diags, _ := joined(t, [2]string{"done/城市.csv", "指标,2024年\n债务,48亿元\n"}, aims)
	if len(diags) > 0 || b.Sectors[0].Metrics[0].Direction != "down" {
		t.Errorf("%v, %v", b, diags)
	}
	_, diags, _ = joined(t, [2]string{"done/城市.csv", "指标,方向,2024年\n债务,正向,48亿元\n"}, aims)
	if len(diags) != 1 || diags[0].Pos.String() != "aims/城市.csv:2:1" {
		t.Error(diags)
	}
}

// The heading of a part of the table is for what stands below it, and ends where the next part begins.
func TestBeginEndsGroups(t *testing.T) {
	for name, tt := range map[string]struct{ text, want string }{
		"numbered on":          {"二、投资,\n工业,1个\n三、消费,2个\n", "投资/工业 消费"},
		"numbered anew":        {"1、投资,\n1、工业,1个\n2、消费,2个\n", "投资/工业 投资/消费"},
		"set in":               {"投资,\n　工业,1个\n　农业,1个\n消费,2个\n", "投资/工业 投资/农业 消费"},
		"set in by spaces":     {"投资,\n  工业,1个\n消费,2个\n", "投资/工业 消费"},
		"not set in":           {"投资,\n工业,1个\n消费,2个\n", "投资/工业 投资/消费"},
		"another part":         {"（一）投资,\n工业,1个\n（二）消费,\n零售,2个\n", "投资/工业 消费/零售"},
		"numbers of two kinds": {"十、投资,\n1.工业,1个\n11.农业,1个\n十一、消费,2个\n", "投资/工业 投资/农业 消费"},
	} {
		_, diags, dir := joined(t, [2]string{"经济.csv", "指标,2024年\n" + tt.text})
		if len(diags) > 0 {
			t.Errorf("%s: %v", name, diags)
			continue
		}
		var got []string
		for _, m := range strings.Split(written(t, dir, "jing-ji.zh.md"), "[[metrics]]")[1:] {
			_, label, _ := strings.Cut(m, `label = "`)
			label, _, _ = strings.Cut(label, `"`)
			if _, group, ok := strings.Cut(m, `group = "`); ok {
				group, _, _ = strings.Cut(group, `"`)
				label = group + "/" + label
			}
			got = append(got, label)
		}
		if got := strings.Join(got, " "); got != tt.want {
			t.Errorf("%s: got %s, want %s", name, got, tt.want)
		}
	}
}

// A group in a column of its own is for all rows down to the next one, however far in they stand.
func TestBeginKeepsGroupsOfAColumn(t *testing.T) {
	_, diags, dir := joined(t, [2]string{"经济.csv", "类别,指标,2024年\n投资,总额,1个\n,　工业,1个\n,农业,1个\n"})
	if text := written(t, dir, "jing-ji.zh.md"); len(diags) > 0 || strings.Count(text, `group = "投资"`) != 3 {
		t.Errorf("%v, %s", diags, text)
	}
}

// Where the column of the groups counts the rows below each, the count is none.
func TestBeginTakesNoNumberForAGroup(t *testing.T) {
	_, diags, dir := joined(t, [2]string{"民生.csv", "类别,指标,2024年\n一、教育,,\n1,幼儿园,1个\n2.,学位,2个\n二、医疗,,\n（一）,医院,3个\n"})
	text := written(t, dir, "min-sheng.zh.md")
	if len(diags) > 0 || strings.Count(text, `group = "教育"`) != 2 || strings.Count(text, `group = "医疗"`) != 1 {
		t.Errorf("%v, %s", diags, text)
	}
}

// In a column of numbers a part of the table is numbered too, and what is summed up has its name there.
func TestBeginReadsTheColumnOfNumbers(t *testing.T) {
	b, diags, _ := joined(t, [2]string{"经济.csv", "序号,指标,2024年\n一,投资,\n1,工业,1个\n2,农业,1个\n合 计,,2个\n二,消费,3个\n"})
	if len(diags) > 0 {
		t.Fatal(diags)
	}
	var got []string
	for _, m := range b.Sectors[0].Metrics {
		got = append(got, m.Label)
	}
	if got := strings.Join(got, " "); got != "工业 农业 合计 消费" {
		t.Error(got)
	}
	if _, diags, _ := joined(t, [2]string{"经济.csv", "部门,指标,2024年\n市统计局,,1个\n"}); !diags.HasErrors() {
		t.Error("a department is no name")
	}
}

// Notes and headings of parts are merged over the width of a table. A figure that is merged is refused.
func TestBeginWithMergedRows(t *testing.T) {
	for name, tt := range map[string]struct {
		merged [2]string
		want   string
	}{
		"a note":               {[2]string{"A6", "C6"}, ""},
		"a note of two rows":   {[2]string{"A6", "C7"}, ""},
		"a heading":            {[2]string{"A3", "C3"}, ""},
		"a figure":             {[2]string{"C4", "C5"}, "t.xlsx:经济!C4: merged cells have one value for several metrics"},
		"names":                {[2]string{"A4", "A5"}, "t.xlsx:经济!A4: merged cells have one value for several metrics"},
		"a name with a figure": {[2]string{"B4", "C4"}, ""},
	} {
		f := excelize.NewFile()
		_ = f.SetSheetName("Sheet1", "经济")
		for cell, v := range map[string]string{
			"A1": "2024年主要指标", "A2": "指标", "B2": "备注", "C2": "2024年", "A3": "投资", "A4": "工业", "C4": "1个", "A5": "农业", "C5": "2个", "A6": "注：1.初步数。",
		} {
			if err := f.SetCellStr("经济", cell, v); err != nil {
				t.Fatal(err)
			}
		}
		if err := f.MergeCell("经济", tt.merged[0], tt.merged[1]); err != nil {
			t.Fatal(err)
		}
		text, err := f.WriteToBuffer()
		if err != nil {
			t.Fatal(err)
		}
		_, diags, _ := joined(t, [2]string{"t.xlsx", text.String()})
		got := ""
		if diags.HasErrors() {
			got = diags[0].String()
		}
		if tt.want == "" && got != "" || !strings.HasPrefix(got, tt.want) {
			t.Errorf("%s: got %v, want %s", name, diags, tt.want)
		}
	}
}

// A unit beside per cent is that of the amounts, where a column says of itself that it is in per cent.
func TestBeginWithAUnitBesidePerCent(t *testing.T) {
	for name, tt := range map[string]struct{ text, want string }{
		"a column of growth":      {"单位：亿元、%,,\n指标,2024年,同比增长\n产值,58,4.5\n", "58亿元 (4.5%)"},
		"a share":                 {"单位：亿元、%,,\n指标,2024年,增速（%）\n研发占比,2.5,\n", "2.5%"},
		"an index":                {"单位：亿元、%,,\n指标,2024年,同比增长\n价格指数,102,\n", "102"},
		"an index with its unit":  {"单位：亿元、%,,\n指标,2024年,同比增长\n价格指数,102%,\n", "102%"},
		"no column in per cent":   {"单位：亿元、%,,\n指标,2024年\n产值,58\n", "the figure 58 has no unit of its own"},
		"two units of amounts":    {"单位：亿元、万人、%,,\n指标,2024年,同比增长\n产值,58,4.5\n", "the figure 58 has no unit of its own"},
		"the unit of a row comes": {"单位：亿元、%,,\n指标,单位,2024年,同比增长\n人口,万人,58,4.5\n", "58万人 (4.5%)"},
	} {
		b, diags, _ := joined(t, [2]string{"经济.csv", tt.text})
		got := ""
		if diags.HasErrors() {
			got = diags[0].Message.In(diag.English)
		} else {
			got = b.Sectors[0].Metrics[0].Actual
		}
		if !strings.HasPrefix(got, tt.want) {
			t.Errorf("%s: got %s, want %s", name, got, tt.want)
		}
	}
}

// A metric that the report has in an article that is there, as one rolled over has, is not made a second time without a word.
func TestBeginTellsOfMetricsThatAreThere(t *testing.T) {
	dir := t.TempDir()
	if _, diags := beginning(t, dir, "a.csv", []byte("指标,单位,2024年,2025年目标\n就业,万人,12,13\n"), Plan{}); len(diags) > 0 {
		t.Fatal(diags)
	}
	b, diags := beginning(t, dir, "b.csv", []byte("指标,单位,2024年,2025年目标\n就业,万人,12,13\n产值,亿元,5,6\n"), Plan{})
	if len(diags) != 1 || diags[0].Severity != diag.Warning || diags[0].Pos.Line != 2 || !strings.Contains(diags[0].Message.En, "jiu-ye-2") || len(b.Sectors[0].Metrics) != 2 {
		t.Errorf("got %v", diags)
	}
}
