package sheet

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/simplifiedchinese"

	"duibiao/internal/diag"
	"duibiao/internal/growth"
	"duibiao/internal/period"
)

func TestReadHeading(t *testing.T) {
	half, _ := period.Parse("2025H1")
	for text, want := range map[string]heading{
		"指标名称":           {meaning: labels},
		"任务名称":           {meaning: labels},
		"目标名称":           {meaning: labels},
		"Target name":    {meaning: labels},
		"考核指标":           {meaning: labels},
		"主要指标":           {meaning: labels},
		"2025年目标任务":      {meaning: targets, period: period.Year(2025)},
		"单位":             {meaning: unitWords},
		"责任单位":           {meaning: passedOver},
		"2024年实绩":        {meaning: results, period: period.Year(2024)},
		"2024年完成（亿元）":    {meaning: results, period: period.Year(2024), unit: "亿元"},
		"2024 年":         {meaning: figures, period: period.Year(2024)},
		"2025年预期目标":      {meaning: targets, period: period.Year(2025)},
		"2025年上半年完成情况":   {meaning: results, period: half},
		"2025年1—6月累计":    {meaning: results, period: half},
		"同比增长(%)":        {meaning: growths, unit: "%"},
		"2025年增长目标":      {meaning: growthTargets, period: period.Year(2025)},
		"计划完成率":          {meaning: passedOver},
		"英文名称":           {meaning: otherLabels},
		"英文单位":           {meaning: otherUnits},
		"备 注":            {meaning: noteWords},
		"指　标 （亿元）":       {meaning: labels, unit: "亿元"},
		"2024年（单位:亿元）":   {meaning: figures, period: period.Year(2024), unit: "亿元"},
		"备注":             {meaning: noteWords},
		"2024 actual":    {meaning: results, period: period.Year(2024)},
		"2025 Target":    {meaning: targets, period: period.Year(2025)},
		"2025 (planned)": {meaning: targets, period: period.Year(2025)},
		"Indicator":      {meaning: labels},
		"比上年±%":          {meaning: growths},
		"比上年增减（%）":       {meaning: growths, unit: "%"},
		"比上年增减":          {meaning: passedOver},
		"天气":             {meaning: passedOver},
	} {
		if got := readHeading(text); got != want {
			t.Errorf("%s: got %v, want %v", text, got, want)
		}
	}
}

// TestNamesAreTakenOnce: in a time that grows with them.
func TestNamesAreTakenOnce(t *testing.T) {
	taken := takenNames{}
	var got []string
	for _, name := range []string{"a", "a-2", "a", "a", "b", "a-2", "a"} {
		got = append(got, taken.take(name))
	}
	if want := "a a-2 a-3 a-4 b a-2-2 a-5"; strings.Join(got, " ") != want {
		t.Errorf("%q, want %q", got, want)
	}
	growth.Linear(t, 20_000, func(n int) func() {
		return func() {
			taken := takenNames{}
			for range n {
				taken.take("nan")
			}
		}
	})
}

func TestRowName(t *testing.T) {
	for text, want := range map[string]string{
		"一、经济发展": "经济发展", "合　 计": "合计", "R&D 经费 投入": "R&D 经费投入", "（二）民生": "民生", "1.地区生产总值": "地区生产总值", "3、就业": "就业", "其中：出口": "出口",
		"1. 其中：第一产业": "第一产业", "5G基站": "5G基站", "2.5次方": "2.5次方", "一、": "一、", "PM2.5": "PM2.5", "": "",
	} {
		if got := rowName(text); got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
}

const people = `2024年主要指标完成情况和2025年目标,,,,,,,
序号,指标名称,单位,2023年,2024年完成,同比增长,2025年预期目标,备注
一,经济发展,,,,,,
1,地区生产总值,亿元,13618,14532,5.7%,6%左右,
2,新能源汽车产量,万辆,1046.7,"1,067.6",2.0,100以上,预计
二,民生改善,,,,,,
1,城镇新增就业,万人,—,13.9,,12.5万人以上,
2,居民收入,,,,,与经济增长同步,
`

const understoodPeople = `+++
title = "主要指标"
summary = "主要指标：2024年的实绩与2025年的目标。"
weight = 1

[[metrics]]
id = "di-qu-sheng-chan-zong-zhi"
label = "地区生产总值"
actual = "14532亿元"
growth = { actual = "5.7%", target = "6%左右" }
group = "经济发展"

[[metrics.series]]
period = 2023
actual = "13618亿元"

[[metrics]]
id = "xin-neng-yuan-qi-che-chan-liang"
label = "新能源汽车产量"
actual = "1,067.6万辆"
growth = { actual = "2.0%" }
target = "100万辆以上"
group = "经济发展"
note = "预计"

[[metrics.series]]
period = 2023
actual = "1046.7万辆"

[[metrics]]
id = "cheng-zhen-xin-zeng-jiu-ye"
label = "城镇新增就业"
actual = "13.9万人"
target = "12.5万人以上"
group = "民生改善"

[[metrics]]
id = "ju-min-shou-ru"
label = "居民收入"
target = { words = "与经济增长同步" }
group = "民生改善"
+++

<!-- 正文写在这里。上面列出的数字用双花括号加代号引用，不必再写一遍。 -->
`

// beginning imports a table into a folder that has a configuration alone.
func beginning(t *testing.T, dir, name string, text []byte, p Plan) (*Begun, diag.List) {
	t.Helper()
	for file, text := range map[string][]byte{"config.toml": []byte("title = { zh = \"站\", en = \"Site\" }\n"), name: text} {
		if err := os.WriteFile(filepath.Join(dir, file), text, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	p.Report, p.Lang = "city-2025", diag.Chinese
	b, diags, err := Begin(dir, []string{filepath.Join(dir, name)}, p, false)
	if err != nil {
		t.Fatal(err)
	}
	for i := range diags {
		diags[i].Pos.File = strings.TrimPrefix(diags[i].Pos.File, filepath.ToSlash(dir)+"/")
	}
	return b, diags
}

func written(t *testing.T, dir, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(dir, "content", "city-2025", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestBegin(t *testing.T) {
	gbk, err := simplifiedchinese.GBK.NewEncoder().Bytes([]byte(people))
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string][]byte{"UTF-8": []byte(people), "GBK": gbk} {
		dir := t.TempDir()
		b, diags := beginning(t, dir, "主要指标.csv", text, Plan{})
		if len(diags) > 0 || b.Results != period.Year(2024) || b.Targets != period.Year(2025) {
			t.Fatalf("%s: %v, %v", name, diags, b)
		}
		if diff := cmp.Diff(understoodPeople, written(t, dir, "zhu-yao-zhi-biao.zh.md")); diff != "" {
			t.Errorf("%s: mismatch (-want +got):\n%s", name, diff)
		}
		if text := written(t, dir, "index.zh.md"); !strings.Contains(text, "actual_period = 2024\ntarget_period = 2025\n") {
			t.Errorf("%s: %s", name, text)
		}
		if _, _, err := Begin(dir, []string{filepath.Join(dir, "主要指标.csv")}, Plan{Report: "city-2025"}, false); err == nil {
			t.Errorf("%s: written a second time", name)
		}
	}
}

// A workbook has a sheet for each sector, merged titles and groups, numbers with formats, and formulas
// beside what is read.
func TestBeginWithAWorkbook(t *testing.T) {
	f := excelize.NewFile()
	set := func(sheet, cell string, v any) {
		if err := f.SetCellValue(sheet, cell, v); err != nil {
			t.Fatal(err)
		}
	}
	_ = f.SetSheetName("Sheet1", "绿色发展")
	_, _ = f.NewSheet("说明")
	set("说明", "A1", "本表由办公室整理")
	for cell, v := range map[string]any{
		"A1": "绿色发展指标", "A2": "类别", "B2": "2025年目标", "C2": "指标", "D2": "单位", "E2": "2024年实绩", "F2": "英文名称", "G2": "英文单位", "H2": "比率",
		"A3": "空气", "B3": "43以下", "C3": "PM2.5平均浓度", "D3": "微克/立方米", "E3": 44.4, "F3": "PM2.5 concentration",
		"C4": "优良天数比例", "D4": "%", "E4": 0.653, "B4": 0.66, "F4": "Days with good air",
		"A5": "公园", "C5": "公园", "D5": "个", "E5": 48, "B5": 60, "F5": "Parks", "G5": "parks",
	} {
		set("绿色发展", cell, v)
	}
	percent, err := f.NewStyle(&excelize.Style{NumFmt: 10})
	if err != nil {
		t.Fatal(err)
	}
	_ = f.SetCellStyle("绿色发展", "B4", "E4", percent)
	_ = f.MergeCell("绿色发展", "A1", "H1")
	_ = f.MergeCell("绿色发展", "A3", "A4")
	_ = f.SetCellFormula("绿色发展", "H3", "=E3/2")
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	_, diags := beginning(t, dir, "t.xlsx", b.Bytes(), Plan{})
	if len(diags) != 1 || diags.HasErrors() || diags[0].Pos.File != "t.xlsx:说明!A1" {
		t.Fatal(diags)
	}
	want := `
[[metrics]]
id = "pm2-5-concentration"
label = "PM2.5平均浓度"
target = "43微克/立方米以下"
actual = "44.4微克/立方米"
kind = "rate"
direction = "down"
group = "空气"

[[metrics]]
id = "days-with-good-air"
label = "优良天数比例"
target = "66.00%"
actual = "65.30%"
group = "空气"

[[metrics]]
id = "parks"
label = "公园"
target = "60个"
actual = "48个"
group = "公园"
+++
`
	if text := written(t, dir, "green.zh.md"); !strings.Contains(text, want) || !strings.Contains(text, `title = "绿色发展"`) {
		t.Errorf("got %s", text)
	}
	if text := written(t, dir, "green.en.md"); !strings.Contains(text, "title = \"Green development\"\n") ||
		!strings.Contains(text, "id = \"parks\"\nlabel = \"Parks\"\nunit = \"parks\"\n") {
		t.Errorf("got %s", text)
	}
}

func TestBeginSaysWhatItCannotTake(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"no table", "甲,乙\n1,2\n", "t.csv:1:1: this is no table of metrics"},
		{"no year", "指标,单位,实绩,目标\n公园,个,48,60\n", "t.csv:1:1: no heading names a year (name the periods: --results 2024 --targets 2025)"},
		{"a figure", "指标,单位,2024年实绩\n公园,个,48\n学校,所,很多\n", "t.csv:3:6: the actual of xue-xiao, "},
		{"units that differ", "指标,2024年实绩,2025年目标\n公园,48个,60公顷\n", "t.csv:2:8: the target is in 公顷 but the actual in 个"},
		{"by how much an amount rises", "指标,单位,2024年实绩,2025年目标\n零售额,亿元,142,增长13\n", "t.csv:2:12: the target of ling-shou-e, "},
		{"no name", "指标,2024年实绩\n,48个\n", "t.csv:2:2: the row has figures but no name"},
		{"no rows", "指标,2024年实绩\n公园,\n", "t.csv:1:1: no row below the headings has a figure"},
	} {
		dir := t.TempDir()
		_, diags := beginning(t, dir, "t.csv", []byte(tt.text), Plan{})
		if !diags.HasErrors() || !strings.HasPrefix(diags[0].String(), tt.want) {
			t.Errorf("%s: got %v, want %s", tt.name, diags, tt.want)
		}
		if _, err := os.Stat(filepath.Join(dir, "content")); err == nil {
			t.Errorf("%s: something was written", tt.name)
		}
	}
}

// A target in per cent beside an amount is one of its growth, said so or not.
func TestBeginWithGrowth(t *testing.T) {
	b, diags := beginning(t, t.TempDir(), "t.csv", []byte("指标,单位,2024年实绩,增长（%）,2025年目标\n零售额,亿元,142,5.9,增长6.5%左右\n出口额,亿元,30,-4.5,5%\n工业增速,%,8.3,,增长8.5%\n"), Plan{})
	want := []BegunMetric{
		{ID: "ling-shou-e", Label: "零售额", Actual: "142亿元 (5.9%)", Target: "(6.5%左右)"},
		{ID: "chu-kou-e", Label: "出口额", Actual: "30亿元 (-4.5%)", Target: "(5%)"},
		{ID: "gong-ye-zeng-su", Label: "工业增速", Actual: "8.3%", Target: "8.5%"},
	}
	if len(diags) > 0 {
		t.Fatal(diags)
	}
	if diff := cmp.Diff(want, b.Sectors[0].Metrics); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

// A bare year is a result, unless it is said to be that of the targets.
func TestBeginWithBareYears(t *testing.T) {
	text := []byte("指标,2024年,2025年\n公园,48个,60个\n")
	dir := t.TempDir()
	if b, _ := beginning(t, dir, "t.csv", text, Plan{}); b == nil || b.Results != period.Year(2025) || b.Targets != period.Year(2026) {
		t.Errorf("got %v", b)
	}
	dir = t.TempDir()
	b, _ := beginning(t, dir, "t.csv", text, Plan{Targets: period.Year(2025)})
	if b == nil || b.Results != period.Year(2024) || b.Sectors[0].Metrics[0].Target != "60个" {
		t.Errorf("got %v", b)
	}
}

// What has per cent on both sides is a rate, whatever unit stands above the table; in a row of an amount, as its unit
// or another of its figures says, per cent is growth on either side.
func TestBeginWithPerCent(t *testing.T) {
	for name, tt := range map[string]struct{ text, want string }{
		"a rate below the unit of a table":   {"单位：亿元,,\n指标,2024年实绩,2025年目标\n产值,58,60\n失业率,5.1%,5.5%以内\n", "58亿元 → 60亿元; 5.1% → 5.5%以内"},
		"growth below the unit of a table":   {"单位：亿元,,\n指标,2024年实绩,2025年目标\n投资,100,6%\n消费,增长5%,120\n", "100亿元 → (6%); (5%) → 120亿元"},
		"growth in words alone":              {"单位：亿元,,\n指标,2024年实绩,2025年目标\n产值,58,60\n投资,下降2%,增长6%左右\n", "58亿元 → 60亿元; (-2%) → (6%左右)"},
		"growth alone in a row with a unit":  {"指标,单位,2024年实绩,2025年目标\n投资,亿元,4.6%,5%\n消费,亿元,下降4.6%,—\n", "(4.6%) → (5%); (-4.6%) → "},
		"a unit in brackets behind the name": {"指标,2024年实绩,2025年目标\n投资（亿元）,4.6%,5%\n", "(4.6%) → (5%)"},
		"a unit in the cell":                 {"指标,2024年实绩,2025年目标\n投资,100亿元,6%左右\n", "100亿元 → (6%左右)"},
		"per cent as the unit":               {"指标,单位,2024年实绩,2025年目标\n研发占比,%,4.6%,5\n", "4.6% → 5%"},
		"a rank":                             {"指标,2024年实绩,2025年目标\n名次,第3,前2\n二产比重,3%,4%\n", "第3 → 前2; 3% → 4%"},
	} {
		b, diags := beginning(t, t.TempDir(), "t.csv", []byte(tt.text), Plan{})
		if diags.HasErrors() {
			t.Errorf("%s: %v", name, diags)
			continue
		}
		var got []string
		for _, m := range b.Sectors[0].Metrics {
			got = append(got, m.Actual+" → "+m.Target)
		}
		if got := strings.Join(got, "; "); got != tt.want {
			t.Errorf("%s: %s, want %s", name, got, tt.want)
		}
	}
}
