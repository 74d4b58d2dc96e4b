package sheet

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"
)

// metricLines writes the metrics of a sheet as lines.
func metricLines(b *Begun) string {
	var list []string
	for _, m := range b.Sectors[0].Metrics {
		text := m.Label + ": " + m.Actual + " / " + m.Target
		for _, p := range m.Others {
			text += "; " + p.Period + " " + map[bool]string{false: "actual ", true: "target "}[p.IsTarget] + p.Figure
		}
		list = append(list, text)
	}
	return strings.Join(list, "\n")
}

func TestBeginReadsHeadingsOfSeveralRows(t *testing.T) {
	for _, tt := range []struct{ name, text, want, passed string }{
		{"a year over both sides", "指标,单位,2024年,,2025年\n,,目标,实绩,目标\n产值,亿元,55,58,60\n", "产值: 58亿元 / 60亿元; 2024 target 55亿元", ""},
		{"a side over its years", "指标,单位,实绩,,目标\n,,2023年,2024年,2025年\n产值,亿元,55,58,60\n", "产值: 58亿元 / 60亿元; 2023 actual 55亿元", ""},
		{"units below", "指标,2024年实绩,2025年目标\n,（亿元）,万元\n产值,58,600000\n", "产值: 58亿元 / 600000万元", ""},
		{"three rows", "指标,2024年,,2025年\n,完成,同比增长,目标\n,亿元,%,亿元\n产值,58,5.9,60\n", "产值: 58亿元 (5.9%) / 60亿元", ""},
		{"growth against another year", "指标,单位,2024年,,2025年目标,\n,,实绩,比2023年增长,总量,增长\n产值,亿元,58,5.9%,60,6%\n", "产值: 58亿元 (5.9%) / 60亿元 (6%)", ""},
		{"what is set aside stays so", "指标,单位,2024年,,排名,\n,,实绩,完成率,2023年,2024年\n产值,亿元,58,101%,3,2\n", "产值: 58亿元 / ", "2024年 完成率 排名 2023年 排名 2024年"},
		{"a remark is over no figure", "指标,单位,2024年实绩,备注,\n,,,,2025年目标\n产值,亿元,58,预计,60\n", "产值: 58亿元 / 60亿元", ""},
		{"a title that names metrics", "2024年主要指标表,,\n,,单位：亿元\n指标,2024年,\n,目标,实绩\n产值,55,58\n", "产值: 58亿元 / 55亿元", ""},
		{"one row alone", "指标,2023年,2024年实绩,2025年目标\n产值,55亿元,58亿元,60亿元\n", "产值: 58亿元 / 60亿元; 2023 actual 55亿元", ""},
	} {
		b, diags := beginning(t, t.TempDir(), "t.csv", []byte(tt.text), Plan{})
		if len(diags) > 0 {
			t.Errorf("%s: %v", tt.name, diags)
			continue
		}
		if got := metricLines(b); got != tt.want {
			t.Errorf("%s:\ngot  %s\nwant %s", tt.name, got, tt.want)
		}
		if got := strings.Join(b.Sectors[0].Passed, " "); got != tt.passed {
			t.Errorf("%s: passed over %q, want %q", tt.name, got, tt.passed)
		}
	}
}

// Merged cells say exactly which columns a heading is for, and lines below the table are no metrics.
func TestBeginReadsMergedHeadings(t *testing.T) {
	f := excelize.NewFile()
	const sheet = "Sheet1"
	for cell, v := range map[string]any{
		"A1": "某市主要指标表", "A2": "序号", "B2": "指标", "C2": "单位", "D2": "2024年", "F2": "2025年", "G2": "备注",
		"D3": "目标", "E3": "实绩", "F3": "目标",
		"A4": 1, "B4": "产值", "C4": "亿元", "D4": 55, "E4": 58, "F4": "60以上", "G4": "现价",
		"A5": 2, "B5": "产值增速", "C5": "%", "D5": 0.07, "E5": 0.0815, "F5": 0.075,
		"A6": "注：2024年数据为快报数。", "A7": "填表人：", "E7": "填表日期：2025年2月10日",
	} {
		if err := f.SetCellValue(sheet, cell, v); err != nil {
			t.Fatal(err)
		}
	}
	percent, err := f.NewStyle(&excelize.Style{NumFmt: 10})
	if err != nil {
		t.Fatal(err)
	}
	_ = f.SetCellStyle(sheet, "D5", "F5", percent)
	for _, m := range [][2]string{{"A1", "G1"}, {"A2", "A3"}, {"B2", "B3"}, {"C2", "C3"}, {"D2", "E2"}, {"G2", "G3"}, {"A6", "G6"}} {
		_ = f.MergeCell(sheet, m[0], m[1])
	}
	var text bytes.Buffer
	if err := f.Write(&text); err != nil {
		t.Fatal(err)
	}
	b, diags := beginning(t, t.TempDir(), "t.xlsx", text.Bytes(), Plan{})
	var warned []string
	for _, d := range diags {
		warned = append(warned, d.Pos.File)
	}
	if diff := cmp.Diff([]string{"t.xlsx:Sheet1!A6", "t.xlsx:Sheet1!A7"}, warned); diff != "" || diags.HasErrors() {
		t.Fatal(diff, diags)
	}
	want := "产值: 58亿元 / 60亿元以上; 2024 target 55亿元\n产值增速: 8.15% / 7.50%; 2024 target 7.00%"
	if got := metricLines(b); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// TestRowsWithoutFiguresAreNoGroups: a row that says that it has no figure is not the heading of those below it.
func TestRowsWithoutFiguresAreNoGroups(t *testing.T) {
	dir := t.TempDir()
	b, diags := beginning(t, dir, "t.csv", []byte("指标,单位,2024年,比上年增长（%）\n经济,,,\n投资,%,—,—\n失业率,%,3.9,\n就业,万人,,\n人口,万人,5,\n"), Plan{})
	if b == nil || diags.HasErrors() || len(diags) != 2 || !strings.Contains(diags[0].String(), "t.csv:3:1: warning: 投资 has no figure") || !strings.Contains(diags[1].String(), "t.csv:5:1: warning: 就业 has no figure") {
		t.Fatal(diags)
	}
	if got := written(t, dir, "t.zh.md"); strings.Count(got, `group = "经济"`) != 2 || strings.Contains(got, `group = "投资"`) {
		t.Error(got)
	}
}

// TestColumnsOfWords: results in words are none.
func TestColumnsOfWords(t *testing.T) {
	b, diags := beginning(t, t.TempDir(), "t.csv", []byte("指标,2024年目标,2024年实际,完成情况,2025年目标\n产值,55亿元,58亿元,超额完成,60亿元\n投资,5亿元,4亿元,未完成,与经济同步\n"), Plan{})
	if len(diags) > 0 || metricLines(b) != "产值: 58亿元 / 60亿元; 2024 target 55亿元\n投资: 4亿元 / 与经济同步; 2024 target 5亿元" {
		t.Errorf("%v, %v", b, diags)
	}
}

// TestBeginFindsTheNames: of several columns that are called so, the one that names the metric.
func TestBeginFindsTheNames(t *testing.T) {
	for text, want := range map[string]string{
		"指标代码,指标名称,2024年实绩\nA01,产值,58亿元\n":                    "产值",
		"指标解释,指标,2024年实绩\n按现价计算,产值,58亿元\n":                    "产值",
		"一级指标,二级指标,2024年实绩\n经济,产值,58亿元\n":                     "产值",
		"一级指标,二级指标,三级指标,2024年实绩\n经济,工业,产值,58亿元\n":             "产值",
		"Indicator code,Indicator,2024 actual\nA01,产值,58亿元\n": "产值",
		"Code,Metric,2024 actual\nA01,产值,58亿元\n":              "产值",
	} {
		b, diags := beginning(t, t.TempDir(), "t.csv", []byte(text), Plan{})
		if len(diags) > 0 || b.Sectors[0].Metrics[0].Label != want {
			t.Errorf("%s: %v, %v", text, b, diags)
		}
	}
}

func TestBeginRefusesTwoPeriodsOfAColumn(t *testing.T) {
	_, diags := beginning(t, t.TempDir(), "t.csv", []byte("指标,单位,2024年\n,,2025年目标\n产值,亿元,60\n"), Plan{})
	if len(diags) != 1 || diags[0].Message != sayTwoPeriods || diags[0].Pos.String() != "t.csv:2:3" {
		t.Error(diags)
	}
}

// A column of the year before is of that before the results, as long as nothing above it names another.
func TestBeginWithTheYearBefore(t *testing.T) {
	for text, want := range map[string]string{
		"指标,单位,2024年,上年同期,同比增长\n产值,亿元,58,55,5.4\n":           "58亿元 (5.4%) 2023 55亿元",
		"指标,单位,2024年1—6月,上年同期\n产值,亿元,58,55\n":                "58亿元 2023H1 55亿元",
		"指标,单位,2024年,2025年目标,上年同期\n产值,亿元,58,60,55\n":         "58亿元 2023 55亿元",
		"指标,单位,2025年目标,上年同期\n产值,亿元,60,55\n":                  "",
		"指标,单位,2024年,,2025年目标\n,,本年,上年同期,\n产值,亿元,58,55,60\n": "58亿元",
	} {
		b, diags := beginning(t, t.TempDir(), "t.csv", []byte(text), Plan{})
		if len(diags) > 0 {
			t.Errorf("%s: %v", text, diags)
			continue
		}
		m := b.Sectors[0].Metrics[0]
		got := m.Actual
		for _, p := range m.Others {
			got += " " + p.Period + " " + p.Figure
		}
		if got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
}

// What would not be written is not shown as if it would be.
func TestBeginDryRunSaysWhatIsThere(t *testing.T) {
	dir := t.TempDir()
	text := []byte("指标,2024年实绩\n产值,58亿元\n")
	beginning(t, dir, "t.csv", text, Plan{})
	if err := os.WriteFile(filepath.Join(dir, "t.csv"), text, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, _, err := Begin(dir, []string{filepath.Join(dir, "t.csv")}, Plan{Report: "city-2025"}, true); err == nil || !strings.Contains(err.Error(), "t.zh.md") {
		t.Error(err)
	}
}
