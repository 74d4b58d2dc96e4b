package sheet

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/period"
)

// A figure without a unit has the one that stands nearest to it.
func TestBeginFindsTheUnit(t *testing.T) {
	for _, tt := range []struct{ name, text, actual, target string }{
		{"of the row", "指标,单位,2024年实绩,2025年目标\n产值,亿元,58,60\n", "58亿元", "60亿元"},
		{"behind the name", "指标,2024年实绩,2025年目标\n产值（亿元）,58,60\n", "58亿元", "60亿元"},
		{"behind the name, above that of the column", "指标（万人）,2024年实绩,2025年目标（万人）\n产值（亿元）,58,60\n", "58亿元", "60亿元"},
		{"of the column", "指标,2024年实绩（亿元）,2025年目标（万元）\n产值,58,600000\n", "58亿元", "600000万元"},
		{"of the heading of the names", "指标（亿元）,2024年实绩,2025年目标\n产值,58,60\n", "58亿元", "60亿元"},
		{"above the table", "主要指标,,单位：亿元\n指标,2024年实绩,2025年目标\n产值,58,60\n", "58亿元", "60亿元"},
		{"in the title", "主要指标（单位:亿元）,,\n指标,2024年实绩,2025年目标\n产值,58,60以上\n", "58亿元", "60亿元以上"},
		{"within the table", "指标,2024年实绩,2025年目标\n单位：亿元,,\n产值,58,60\n", "58亿元", "60亿元"},
		{"of the heading of a group", "单位：万元,,\n指标,2024年实绩,2025年目标\n一、经济（亿元）,,\n产值,58,60\n", "58亿元", "60亿元"},
		{"with a colon", "指标,2024年实绩,2025年目标\n产值（亿元）：,58,60\n", "58亿元", "60亿元"},
		{"a scale of all units", "指标,单位（万）,2024年实绩,2025年目标\n产值,元,58,60\n", "58万元", "60万元"},
		{"a scale of the column", "指标,单位,2024年实绩（万）,2025年目标（亿）\n产值,元,580000,60\n", "580000万元", "60亿元"},
		{"a power of ten", "Indicator,Unit,2024 result,2025 target\n产值,100 million yuan,\"1,058.25\",over 60.5\n", "105825 million yuan", "over 6050 million yuan"},
		{"of the figure itself", "指标（万元）,2024年实绩,2025年目标\n产值,58亿元,60亿元\n", "58亿元", "60亿元"},
		{"none", "指标,2024年实绩,2025年目标\n产值,58,60\n", "58", "60"},
	} {
		b, diags := beginning(t, t.TempDir(), "t.csv", []byte(tt.text), Plan{})
		if len(diags) > 0 {
			t.Errorf("%s: %v", tt.name, diags)
			continue
		}
		got := b.Sectors[0].Metrics[0]
		if got.Label != "产值" || got.Actual != tt.actual || got.Target != tt.target {
			t.Errorf("%s: got %v, want %s and %s", tt.name, got, tt.actual, tt.target)
		}
	}
}

// What is no unit that is known does not become one.
func TestBeginTakesNoRemarkForAUnit(t *testing.T) {
	b, diags := beginning(t, t.TempDir(), "t.csv", []byte("指标,2024年实绩（初步数）\n产值（现价）,58亿元\n公园,48\n产量（吨，净重）,3\n"), Plan{})
	if len(diags) != 1 || diags.HasErrors() || !strings.HasPrefix(diags[0].String(), "t.csv:1:4: warning: \"初步数\", in the brackets of this heading") {
		t.Fatal(diags)
	}
	want := []BegunMetric{{ID: "chan-zhi-xian-jia", Label: "产值（现价）", Actual: "58亿元"}, {ID: "gong-yuan", Label: "公园", Actual: "48"}, {ID: "chan-liang-jing-zhong", Label: "产量（净重）", Actual: "3吨"}}
	if diff := cmp.Diff(want, b.Sectors[0].Metrics); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

func TestBeginRefusesWhatIsUnclear(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"several units", "单位：亿元、万人,\n指标,2024年实绩\n产值,58\n就业,3万人\n", `t.csv:3:4: the figure 58 has no unit of its own, and which one it has "亿元、万人" does not say`},
		{"two columns of units", "指标,单位,2024年实绩,单位,2025年目标\n产值,元,58,万元,60\n", "t.csv:1:15: a second column of units"},
		{"two columns for one thing", "指标,单位,上年实绩,本年实绩,2025年目标\n产值,亿元,52,58,60\n", "t.csv:2:10: two columns state this of 产值, and not the same"},
	} {
		_, diags := beginning(t, t.TempDir(), "t.csv", []byte(tt.text), Plan{})
		if len(diags) != 1 || !diags.HasErrors() || !strings.HasPrefix(diags[0].String(), tt.want) {
			t.Errorf("%s: got %v, want %s", tt.name, diags, tt.want)
		}
	}
}

// Growth may be told in words; the change of a share is none.
func TestBeginWithChangesInWords(t *testing.T) {
	text := "指标,单位,2024年实绩,同比增长\n甲,亿元,1,降3.2\n乙,亿元,1,负增长3.2%\n丙,亿元,1,持平\n丁,%,1,-0.1\n戊,亿元,1,提高1个百分点\n己,%,1,增长0.1个百分点\n"
	b, diags := beginning(t, t.TempDir(), "t.csv", []byte(text), Plan{})
	if b == nil || len(diags) != 3 || diags.HasErrors() || diags[0].Pos.Line != 5 || diags[1].Pos.Line != 6 {
		t.Fatal(diags)
	}
	for i, want := range []string{"1亿元 (-3.2%)", "1亿元 (-3.2%)", "1亿元 (0%)", "1%"} {
		if got := b.Sectors[0].Metrics[i].Actual; got != want {
			t.Errorf("%d: got %s, want %s", i, got, want)
		}
	}
}

// A year behind that of the targets is promised too.
func TestBeginWithLaterYears(t *testing.T) {
	dir := t.TempDir()
	text := "指标,2024年,2025年,2027年\n公园,48个,60个,80个\n"
	if _, diags := beginning(t, dir, "t.csv", []byte(text), Plan{Targets: period.Year(2025)}); len(diags) > 0 {
		t.Fatal(diags)
	}
	if got := written(t, dir, "t.zh.md"); !strings.Contains(got, "period = 2027\ntarget = \"80个\"\n") {
		t.Error(got)
	}
}

// Fields may stand between other marks than commas, and spaces set words wide.
func TestBeginReadsOtherSeparators(t *testing.T) {
	for _, mark := range []string{"\t", ";"} {
		text := strings.ReplaceAll("主要指标 1,234\n指　标|单 位|2024年 实绩\n产值|亿元|1,058.2\n", "|", mark)
		b, diags := beginning(t, t.TempDir(), "t.csv", []byte(text), Plan{})
		if len(diags) > 0 || b.Sectors[0].Metrics[0].Actual != "1,058.2亿元" {
			t.Errorf("%q: %v, %v", mark, diags, b)
		}
	}
}

// TestBeginRanges holds that the unit of a column belongs to both ends of a range.
func TestBeginRanges(t *testing.T) {
	for text, want := range map[string]string{"4.5-5": "4.5%-5%", "4.5~5": "4.5%~5%", "4.5%-5%": "4.5%-5%", "4.5至5": "4.5%至5%"} {
		b, diags := beginning(t, t.TempDir(), "t.csv", []byte("指标,单位,2024年实绩\n增速,%,"+text+"\n"), Plan{})
		if len(diags) > 0 || b.Sectors[0].Metrics[0].Actual != want {
			t.Errorf("%s: %v, %v; want %s", text, b.Sectors, diags, want)
		}
	}
}
