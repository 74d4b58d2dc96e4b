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

// Tables of statistics bureaus have two rows of headings: a year, and below it an amount and its growth.
func TestBeginReadsAmountsAsBureausCallThem(t *testing.T) {
	for _, heading := range []string{"绝对值", "绝对数", "绝对额", "总量", "数量", "金额", "全年", "本年", "年末数", "期末数", "指标值"} {
		text := "指标名称,计量单位,2024年,,2025年预期目标\n,," + heading + ",比上年增长(%),\n产值,亿元,14532.1,5.7,15400\n"
		b, diags := beginning(t, t.TempDir(), "t.csv", []byte(text), Plan{})
		if len(diags) > 0 || b.Sectors[0].Metrics[0].Actual != "14532.1亿元 (5.7%)" || b.Sectors[0].Metrics[0].Target != "15400亿元" {
			t.Errorf("%s: %v, %v", heading, b.Sectors, diags)
		}
	}
	for _, heading := range []string{"2024年末", "2024年底", "2024年全年", "2024年1-12月", "2024年绝对值"} {
		b, diags := beginning(t, t.TempDir(), "t.csv", []byte("指标,单位,"+heading+"\n人口,万人,1300.8\n"), Plan{})
		if len(diags) > 0 || b.Sectors[0].Metrics[0].Actual != "1300.8万人" {
			t.Errorf("%s: %v, %v", heading, b.Sectors, diags)
		}
	}
}

// The base of an index is no unit: it is part of what the index is called.
func TestBeginReadsIndices(t *testing.T) {
	for _, base := range []string{"上年=100", "上年同期＝100", "1978年=100"} {
		b, diags := beginning(t, t.TempDir(), "t.csv", []byte("指标,单位,2024年\n居民消费价格指数,"+base+",100.3\n"), Plan{})
		if len(diags) > 0 || b.Sectors[0].Metrics[0].Actual != "100.3" || b.Sectors[0].Metrics[0].Label != "居民消费价格指数（"+base+"）" {
			t.Errorf("%s: %v, %v", base, b.Sectors, diags)
		}
	}
}

// TestBeginLendsNoUnitToIndices: a unit that a table says for all is one of amounts.
func TestBeginLendsNoUnitToIndices(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"above the table", "单位：亿元,,\n指标,2024年,2025年目标\n居民消费价格指数（上年=100）,100.2,102\n", "100.2 / 102"},
		{"above a column of units", "单位：亿元,,,\n指标,计量单位,2024年,2025年目标\n居民消费价格指数（上年=100）,,100.2,102\n", "100.2 / 102"},
		{"of a column", "指标,2024年（亿元）,2025年目标（亿元）\n居民消费价格指数,100.2,102\n", "100.2 / 102"},
		{"of several", "单位：亿元、万人,,\n指标,2024年,2025年目标\n居民消费价格指数（上年=100）,100.2,102\n", "100.2 / 102"},
		{"its own", "单位：亿元,,,\n指标,单位,2024年,2025年目标\n综合指数,分,85,90\n", "85分 / 90分"},
		{"in per cent", "单位：%,,\n指标,2024年,2025年目标\n居民消费价格指数,100.2,102\n", "100.2% / 102%"},
		{"a productivity is an amount", "单位：万元/人,,\n指标,2024年,2025年目标\n全员劳动生产率,18.2,19\n", "18.2万元/人 / 19万元/人"},
	} {
		b, diags := beginning(t, t.TempDir(), "t.csv", []byte(tt.text), Plan{Results: period.Year(2024), Targets: period.Year(2025)})
		if len(diags) > 0 {
			t.Errorf("%s: %v", tt.name, diags)
			continue
		}
		if m := b.Sectors[0].Metrics[0]; m.Actual+" / "+m.Target != tt.want {
			t.Errorf("%s: %s / %s, want %s", tt.name, m.Actual, m.Target, tt.want)
		}
	}
}

// TestBeginLendsNoUnitToShares: it is refused, for a table that says 亿元 for all has not said per cent.
func TestBeginLendsNoUnitToShares(t *testing.T) {
	for _, label := range []string{"城镇登记失业率", "第三产业比重", "工业增速", "失业率（调查）", "Unemployment rate"} {
		_, diags := beginning(t, t.TempDir(), "t.csv", []byte("单位：亿元,\n指标,2024年实绩\n"+label+",5.1\n"), Plan{})
		if len(diags) != 1 || !diags.HasErrors() || !strings.Contains(diags[0].String(), label+" is no amount by its name, and its figure 5.1 would be in 亿元") {
			t.Errorf("%s: %v", label, diags)
		}
	}
	b, diags := beginning(t, t.TempDir(), "t.csv", []byte("单位：亿元,\n指标,2024年实绩\n失业率,5.1%\n投资,3\n"), Plan{})
	if len(diags) > 0 || metricLines(b) != "失业率: 5.1% / \n投资: 3亿元 / " {
		t.Errorf("%v, %v", b, diags)
	}
}

// A target in per cent beside an amount is one of growth. Of a result the heading alone does not say so: it
// may be how much of a plan was done.
func TestBeginReadsColumnsOfPerCent(t *testing.T) {
	for _, own := range []string{"指标,单位,2024年完成,2025年目标（%）\n产值,亿元,14532.1,6\n", "指标,2024年完成（亿元）,2025年目标（%）\n产值,14532.1,6\n"} {
		b, diags := beginning(t, t.TempDir(), "t.csv", []byte(own), Plan{})
		if len(diags) > 0 || b.Sectors[0].Metrics[0].Actual != "14532.1亿元" || b.Sectors[0].Metrics[0].Target != "(6%)" {
			t.Errorf("%q: %v, %v", own, b.Sectors, diags)
		}
	}
	_, diags := beginning(t, t.TempDir(), "t.csv", []byte("指标,单位,2024年完成（%）,2025年目标\n产值,亿元,98.5,15400\n"), Plan{})
	if len(diags) != 1 || !strings.Contains(diags[0].String(), "2:7: 产值 is an amount, and its figure 98.5 stands in a column in per cent") {
		t.Error(diags)
	}
	b, diags := beginning(t, t.TempDir(), "t.csv", []byte("指标,单位,2024年完成（%）,2025年目标（%）\n失业率,%,5.1,5.5\n"), Plan{})
	if len(diags) > 0 || b.Sectors[0].Metrics[0].Actual != "5.1%" || b.Sectors[0].Metrics[0].Target != "5.5%" {
		t.Errorf("%v, %v", b.Sectors, diags)
	}
}

// Two units for one figure are told once for a column.
func TestBeginTellsOfTwoUnits(t *testing.T) {
	b, diags := beginning(t, t.TempDir(), "t.csv", []byte("指标,单位,2024年完成（亿元）\n产值,万元,14532.1\n投资,万元,20\n人口,万人,30\n税收,亿元,4\n"), Plan{})
	if len(diags) != 1 || diags.HasErrors() || !strings.Contains(diags[0].String(), "the heading of this column says 亿元, the column of units 万元: 14532.1 is taken in the latter") {
		t.Error(diags)
	}
	if got := b.Sectors[0].Metrics[0].Actual; got != "14532.1万元" {
		t.Error(got)
	}
}

// What is no unit that is known does not become one.
func TestBeginTakesNoRemarkForAUnit(t *testing.T) {
	b, diags := beginning(t, t.TempDir(), "t.csv", []byte("指标,2024年实绩（初步数）\n产值（现价）,58亿元\n公园,48个\n产量（吨，净重）,3\n"), Plan{})
	if len(diags) != 1 || diags.HasErrors() || !strings.HasPrefix(diags[0].String(), "t.csv:1:4: warning: \"初步数\", in the brackets of this heading") {
		t.Fatal(diags)
	}
	want := []BegunMetric{{ID: "chan-zhi-xian-jia", Label: "产值（现价）", Actual: "58亿元"}, {ID: "gong-yuan", Label: "公园", Actual: "48个"}, {ID: "chan-liang-jing-zhong", Label: "产量（净重）", Actual: "3吨"}}
	if diff := cmp.Diff(want, b.Sectors[0].Metrics); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

func TestBeginRefusesWhatIsUnclear(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"brackets of accountants", "指标,单位,2024年实绩\n财政收支差额,亿元,(3.2)\n投资,亿元,3\n", "t.csv:2:11: the figure of 财政收支差额 stands in brackets, (3.2): accountants write so what is below zero"},
		{"several units", "单位：亿元、万人,\n指标,2024年实绩\n产值,58\n就业,3万人\n", `t.csv:3:4: the figure 58 has no unit of its own, and which one it has "亿元、万人" does not say`},
		{"two columns of units", "指标,单位,2024年实绩,单位,2025年目标\n产值,元,58,万元,60\n", "t.csv:1:15: a second column of units"},
		{"two columns for one thing", "指标,单位,2024年实绩,本年实绩,2025年目标\n产值,亿元,52,58,60\n", "t.csv:2:10: two columns state this of 产值, and not the same"},
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
		b, diags := beginning(t, t.TempDir(), "t.csv", []byte("指标,单位,2024年实绩\n产值增速,%,"+text+"\n"), Plan{})
		if len(diags) > 0 || b.Sectors[0].Metrics[0].Actual != want {
			t.Errorf("%s: %v, %v; want %s", text, b.Sectors, diags, want)
		}
	}
}

// TestRowsOfRanks: a place among others is no number of people, whatever the table has for its unit.
func TestRowsOfRanks(t *testing.T) {
	plan := Plan{Results: period.Year(2024), Targets: period.Year(2025)}
	for text, want := range map[string]string{
		"单位：亿元,,,\n指标,单位,2024年实绩,2025年目标\n空气质量排名,名,3,2\n":                           "空气质量排名: 第3 / 第2",
		"单位：亿元,,,\n指标,单位,2024年实绩,2025年目标\nGDP全国位次,,17,16\n":                         "GDP全国位次: 第17 / 第16",
		"指标,单位,2024年实绩,2025年目标\n全省排名,名次,第3位,前2\n":                                   "全省排名: 第3 / 前2",
		"指标,单位,2024年实绩,2025年目标\n在校生排名前10的学校,所,3,2\n":                                "在校生排名前10的学校: 3所 / 2所",
		"Indicator,Unit,2024 actual,2025 target\nAir quality ranking,place,3rd,2\n": "Air quality ranking: 第3 / 第2",
	} {
		b, diags := beginning(t, t.TempDir(), "t.csv", []byte(text), plan)
		if len(diags) > 0 || metricLines(b) != want {
			t.Errorf("%s: %v, %v", text, b, diags)
		}
	}
}

// TestEnglishNamesSayWhatIsBetter as Chinese ones do.
func TestEnglishNamesSayWhatIsBetter(t *testing.T) {
	for label, want := range map[string]string{
		"Unemployment rate": "down", "Infant mortality": "down", "Work-related deaths": "down", "CO2 emissions": "down", "Poverty rate": "down", "Debt ratio": "down", "PM2.5": "down",
		"New urban jobs": "", "Emissions reduced": "", "Unemployment insurance": "", "Sewage treated": "",
	} {
		b, diags := beginning(t, t.TempDir(), "t.csv", []byte("Indicator,Unit,2024 actual\n"+label+",%,3\n"), Plan{Results: period.Year(2024), Targets: period.Year(2025)})
		if len(diags) > 0 {
			t.Errorf("%s: %v", label, diags)
			continue
		}
		text := ""
		for _, f := range b.Files {
			text += string(f.Text)
		}
		if got := strings.Contains(text, "direction = \"down\""); got != (want == "down") {
			t.Errorf("%s: down is %t", label, got)
		}
	}
}

// A budget that does not say that it is in 万元 is told, once; one with units in its cells, or that is of shares alone, is not.
func TestBeginTellsOfTableWithoutUnits(t *testing.T) {
	for rows, want := range map[string]string{
		"一般公共预算收入,1905801,1940000\n税收收入,1203456,1260000\n": "1905801",
		"工业增加值增速,5%,\n税收收入,1203456,1260000\n":              "1203456",
		"税收收入,120万元,126万元\n学校,12,13\n":                     "",
		"工业增加值增速,5%,6%\n居民消费价格指数（上年=100）,100.2,102\n":      "",
	} {
		table := "指标,2024年实绩,2025年目标\n" + rows
		_, diags := beginning(t, t.TempDir(), "t.csv", []byte(table), Plan{})
		switch {
		case want == "" && len(diags) > 0, len(diags) > 1:
			t.Errorf("%s: %v", rows, diags)
		case want != "" && (len(diags) != 1 || !strings.Contains(diags[0].Message.En, "says no unit: "+want) || diags.HasErrors()):
			t.Errorf("%s: %v, want a word of %s", rows, diags, want)
		}
	}
}

// What stands in brackets behind a name and is no unit that is known is not passed over if the figure has no other.
func TestBeginTellsOfBracketsThatAreNoUnit(t *testing.T) {
	for label, isTold := range map[string]bool{"Exports (US$ bn)": true, "Exports (US$ million)": false, "出口（亿美元）": false, "出口（标准单元）": true, "居民消费价格指数（上年=100）": false} {
		_, diags := beginning(t, t.TempDir(), "t.csv", []byte("指标,2024年\n"+label+",1.2\n"), Plan{})
		if got := len(diags) == 1 && strings.Contains(diags[0].Message.En, "taken for no unit"); got != isTold || len(diags) > 1 {
			t.Errorf("%s: %v", label, diags)
		}
	}
}
