package sheet

import (
	"fmt"
	"strings"
	"testing"

	"duibiao/internal/period"
)

// TestHeadingsNameTheirPeriod: a part of a year is never the year, and a year that something is compared with is not that of the figures.
func TestHeadingsNameTheirPeriod(t *testing.T) {
	for text, want := range map[string]string{
		"2024年": "2024", "2024年度完成": "2024", "2024年末": "2024", "2024年全年": "2024", "2024年1-12月": "2024", "2024年12月末": "2024", "2024年12月31日": "2024", "2024-12-31": "2024", "FY2024 actual": "2024",
		"2024年1-6月累计": "2024H1", "2024年1—6月": "2024H1", "2024年上半年实绩": "2024H1", "2024年下半年": "2024H2", "2024年（1-6月）": "2024H1", "H1 2024 actual": "2024H1", "2024 H1": "2024H1", "first half of 2024": "2024H1",
		"2024年1-11月累计": "2024-01/2024-11", "2024年前11个月": "2024-01/2024-11", "2024年前三季度": "2024Q1-Q3", "2024年1至9月": "2024Q1-Q3", "2024年三季度": "2024Q3", "2024年第三季度": "2024Q3", "Q3 2024": "2024Q3", "Jan-Nov 2024": "2024-01/2024-11",
		"2024年5月": "2024-05", "2024年6月末": "2024-06", "2024年6月30日": "2024-06", "2024-06": "2024-06", "202406": "2024-06", "2024.6.30": "2024-06", "May 2024": "2024-05", "Result, January to June 2024": "2024H1",
		"2021-2025年目标": "2021-2025", "2021—2024年年均增长": "2021-2024", "2024年比2023年增长": "2024",
		"比2023年增长": "", "较2023年末增长": "", "growth over 2023": "", "market share": "", "decline": "", "目标": "", "1-12月": "{1 12}",
		"1-6月": "{1 6}", "1-6月累计": "{1 6}", "上半年完成": "{1 6}", "H1": "{1 6}", "本月": "{0 1}", "本月完成": "{0 1}", "完成（1-6月）": "{1 6}", "nine months": "{1 9}",
	} {
		h := readHeading(text)
		got := ""
		switch {
		case !h.period.IsZero():
			got = h.period.String()
		case h.part != part{}:
			got = fmt.Sprint(h.part)
		}
		if got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

// TestHeadingsAreUnderstoodWhole: of a heading with a word that is not known nothing is made where figures stand below it.
func TestHeadingsAreUnderstoodWhole(t *testing.T) {
	for text, want := range map[string]meaning{
		"2024年实际完成值": results, "2024年完成情况（亿元）": results, "全市累计": results, "年末数": results, "Actual value in 2024": results,
		"上年实绩": passedOver, "去年完成": passedOver, "预计完成": passedOver, "完成时限": passedOver, "Expected result": passedOver, "Projected actual": passedOver,
		"2025年预期目标值": targets, "年度工作任务": targets, "2025年主要目标（%）": targets, "Target for 2025": targets,
		"调整后目标": passedOver, "力争目标": passedOver, "十四五规划目标": passedOver, "目标依据": passedOver, "Stretch target": passedOver,
		"同比增减（%）": growths, "比上年同期增长±%": growths, "增长率": growths, "按可比价格计算比上年增长": growths, "Growth over the previous year": growths, "Growth rate, %": growths,
		"名义增长": passedOver, "同比增量": passedOver, "增长点": passedOver, "增长预测": passedOver, "Nominal growth": passedOver,
		"2025年预期增长目标": growthTargets, "计划增速": growthTargets, "弹性增长目标": passedOver,
	} {
		if h := readHeading(text); h.meaning != want {
			t.Errorf("%s: %d, want %d", text, h.meaning, want)
		}
	}
}

// TestGrowthBelongsToAColumn: what stands behind figures says how these have grown, or are to.
func TestGrowthBelongsToAColumn(t *testing.T) {
	plan := Plan{Results: period.Year(2024), Targets: period.Year(2025)}
	for _, tt := range []struct{ name, text, want string }{
		{"of the year", "指标,单位,2024年,同比增长(%),2025年目标\n产值,亿元,58,5.9,60\n", "产值: 58亿元 (5.9%) / 60亿元"},
		{"of each year", "指标,单位,2023年,增长(%),2024年,增长(%)\n产值,亿元,55,4.1,58,5.9\n", "产值: 58亿元 (5.9%) / ; 2023 actual 55亿元; 2023 actual (4.1%)"},
		{"of the earlier year alone", "指标,单位,2023年,增长(%),2024年\n产值,亿元,55,4.1,58\n", "产值: 58亿元 / ; 2023 actual 55亿元; 2023 actual (4.1%)"},
		{"against the year beside it", "指标,单位,2024年,2023年,增长(%)\n产值,亿元,58,55,5.9\n", "产值: 58亿元 (5.9%) / ; 2023 actual 55亿元"},
		{"against a year it names", "指标,单位,2024年,比2023年增长(%)\n产值,亿元,58,5.9\n", "产值: 58亿元 (5.9%) / "},
		{"of a part of a year", "指标,单位,2024年1-6月,同比增长(%),2025年目标\n产值,亿元,28,5.9,60\n", "产值:  / 60亿元; 2024H1 actual 28亿元; 2024H1 actual (5.9%)"},
		{"of a target, below its year", "指标,单位,2024年,,2025年,\n,,绝对值,增长%,目标,增长%\n产值,亿元,58,5.9,60,6\n", "产值: 58亿元 (5.9%) / 60亿元 (6%)"},
		{"of what is expected", "指标,单位,2024年,2025年,\n,,绝对值,预期,增幅%\n产值,亿元,58,60,6\n", "产值: 58亿元 / 60亿元 (6%)"},
		{"of a target with its year", "指标,单位,2024年完成,2025年目标,2025年增长%\n产值,亿元,58,60,6\n", "产值: 58亿元 / 60亿元 (6%)"},
		{"of a target behind that of the result", "指标,单位,2024年完成,增长%,2025年目标,增长%\n产值,亿元,58,5.9,60,6\n", "产值: 58亿元 (5.9%) / 60亿元 (6%)"},
		{"of parts of years", "指标,单位,2024年1-12月,增长（%）,2025年1-6月,增长（%）\n产值,亿元,58,5.9,28,6\n", "产值: 58亿元 (5.9%) / ; 2025H1 actual 28亿元; 2025H1 actual (6%)"},
		{"of a target of its year", "指标,单位,2024年,2024年增速,2025年,2025年增速\n产值,亿元,58,5.9,60,6\n", "产值: 58亿元 (5.9%) / 60亿元 (6%)"},
		{"of a plan", "指标,单位,2024年,,2025年,\n,,实绩,完成率%,计划,增长%\n产值,亿元,58,101,60,6\n", "产值: 58亿元 / 60亿元 (6%)"},
		{"not over several years", "指标,单位,2024年,2021—2024年年均增长,增速位次\n产值,亿元,58,5.9,3\n", "产值: 58亿元 / "},
		{"over an earlier year", "指标,单位,2024年,较2019年增长（%）,比2023年增长（%）\n产值,亿元,58,30,5.9\n", "产值: 58亿元 (5.9%) / "},
		{"over the year beside it", "指标,单位,2024年,2023年,比2023年增长（%）\n产值,亿元,58,55,5.9\n", "产值: 58亿元 (5.9%) / ; 2023 actual 55亿元"},
		{"of no year that is reported", "指标,单位,2024年,年均增速,三年平均增长,环比增长（%）,比上月增长,上年增速（%）,上年同期增长,增长位次\n产值,亿元,58,4,4,1,1,3,3,2\n", "产值: 58亿元 / "},
		{"over the last year", "指标,单位,2024年,比上年增速（%）\n产值,亿元,58,5.9\n", "产值: 58亿元 (5.9%) / "},
		{"no share of a plan", "指标,单位,2024年目标,实际完成,占年度目标（%）,比目标增长（%）\n产值,亿元,60,58,97%,-3%\n", "产值: 58亿元 / ; 2024 target 60亿元"},
		{"no share of what was done", "指标,单位,2024年目标值,完成值,完成比例\n就业,人,50000,63500,127%\n", "就业: 63500人 / ; 2024 target 50000人"},
		{"with the side in brackets", "指标,单位,2024年（实际）,2025（target）,完成（2023）\n产值,亿元,58,60,55\n", "产值: 58亿元 / 60亿元; 2023 actual 55亿元"},
		{"below letters", "指标,单位,2024年,增长%\n甲,乙,1,2\n产值,亿元,58,5.9\n", "产值: 58亿元 (5.9%) / "},
		{"in English", "Indicator,Unit,2024 outturn,Growth over 2023 (%),Average annual growth 2020-2024 (%),Growth rate rank\nOutput,tonnes,58,5.9,4,3\n", "Output: 58 tonnes (5.9%) / "},
		{"of the result, which it names", "指标,单位,2024年完成,2025年目标,2024年增长%\n产值,亿元,58,60,5.9\n", "产值: 58亿元 (5.9%) / 60亿元"},
	} {
		b, diags := beginning(t, t.TempDir(), "t.csv", []byte(tt.text), plan)
		if len(diags) > 0 {
			t.Errorf("%s: %v", tt.name, diags)
		} else if got := metricLines(b); got != tt.want {
			t.Errorf("%s:\ngot  %s\nwant %s", tt.name, got, tt.want)
		}
	}
}

// TestPartsOfNoYear: a part of a year is that which the report is about, or nobody knows of which year it is.
func TestPartsOfNoYear(t *testing.T) {
	half, _ := period.Parse("2024H1")
	const text = "指标,单位,1-6月累计,同比增长(%),2024年目标\n投资,亿元,200,8.1,420\n"
	b, diags := beginning(t, t.TempDir(), "t.csv", []byte(text), Plan{Results: half, Targets: period.Year(2024)})
	if len(diags) > 0 || metricLines(b) != "投资: 200亿元 (8.1%) / 420亿元" {
		t.Errorf("%v, %v", b, diags)
	}
	b, diags = beginning(t, t.TempDir(), "t.csv", []byte("指标,单位,1-12月,同比（%）\n投资,亿元,400,8.1\n"), Plan{Results: period.Year(2024), Targets: period.Year(2025)})
	if len(diags) > 0 || metricLines(b) != "投资: 400亿元 (8.1%) / " {
		t.Errorf("%v, %v", b, diags)
	}
	for _, heading := range []string{"1-6月累计", "1-6月", "上半年", "上半年完成（亿元）", "本月完成", "Year to date", "H1", "二季度"} {
		_, diags := beginning(t, t.TempDir(), "t.csv", []byte(strings.Replace(text, "1-6月累计", heading, 1)), Plan{Results: period.Year(2023), Targets: period.Year(2024)})
		if len(diags) != 1 || !diags.HasErrors() || !strings.HasPrefix(diags[0].String(), `t.csv:1:7: the heading "`+heading+`" names a part of a year`) {
			t.Errorf("%s: %v", heading, diags)
		}
	}
}

// TestTitlesOfPartsOfYears: the title of a table is held against what its headings leave open.
func TestTitlesOfPartsOfYears(t *testing.T) {
	plan := Plan{Results: period.Year(2024), Targets: period.Year(2025)}
	for text, want := range map[string]string{
		"2024年上半年主要经济指标,,\n指标,单位,实绩\n产值,亿元,28\n":   `"2024年上半年主要经济指标" is of a part of a year`,
		"主要指标（1-9月）,,\n指标,单位,实绩\n产值,亿元,28\n":       `"主要指标（1-9月）" is of a part of a year`,
		"主要指标（1-9月）,,\n指标,单位,2024年实绩\n产值,亿元,28\n":  "",
		"2024年主要指标,2025年1月,\n指标,单位,实绩\n产值,亿元,28\n": "",
	} {
		_, diags := beginning(t, t.TempDir(), "t.csv", []byte(text), plan)
		if want == "" && len(diags) > 0 || want != "" && (len(diags) != 1 || !strings.Contains(diags[0].String(), want)) {
			t.Errorf("%s: %v", text, diags)
		}
	}
}

// TestColumnsNotUnderstoodAreTold: nothing is made of them, which is said.
func TestColumnsNotUnderstoodAreTold(t *testing.T) {
	for text, want := range map[string]string{
		"指标,单位,2024年梦幻完成,2024年完成\n产值,亿元,28,30\n":                                  "2024年梦幻完成",
		"指标,单位,2024年,增长（倍）,增速（‰）,增长（个百分点）\n产值,亿元,28,3,3,3\n":                      "增长（倍） 增速（‰） 增长（个百分点）",
		"指标,单位,2024年,同比,同比增加,增长值,同比下降（%）,全省增速（%）,累计增长（%）\n产值,亿元,28,3,3,3,3,3,3\n": "同比 同比增加 增长值 同比下降（%） 全省增速（%） 累计增长（%）",
		"指标,单位,2024年完成,完成计划（%）,2025年降低目标（%）,2025年底新增目标\n产值,亿元,28,101,3,3\n":       "完成计划（%） 2025年降低目标（%） 2025年底新增目标",
		"指标,单位,2024年完成投资\n产值,亿元,28\n":                                             "",
		"指标,单位,2024年全市完成情况\n产值,亿元,28\n":                                           "",
		"指标,单位,2024年,按可比价格计算比上年同期增长\n产值,亿元,28,3.5\n":                              "",
		"指标,单位,2024年末实绩数,2025年预期目标值\n产值,亿元,28,3\n":                                "",
	} {
		b, diags := beginning(t, t.TempDir(), "t.csv", []byte(text), Plan{Results: period.Year(2024), Targets: period.Year(2025)})
		if len(diags) > 0 {
			t.Errorf("%s: %v", text, diags)
		} else if got := strings.Join(b.Sectors[0].Passed, " "); got != want {
			t.Errorf("%s: passed over %q, want %q", text, got, want)
		}
	}
}

// TestTablesAsOffered holds what tables of offices were misread as, or the reason why they are refused.
func TestTablesAsOffered(t *testing.T) {
	plan := Plan{Results: period.Year(2024), Targets: period.Year(2025)}
	for text, want := range map[string]string{
		"指标名称,代码,计量单位,本年,上年,增减（%）\n甲,乙,丙,1,2,3\n产值,01,万元,28,26,9\n": "产值: 28万元 (9%) / ",
		"Indicator,Unit,2024 actual\nA,people,3\nB,people,13\n":     "A: 3 people / \nB: 13 people / ",
		"指标,2024年,增长/%\nGDP/亿元,14532,5.7\n":                         "GDP: 14532亿元 (5.7%) / ",
		"指标,2024年\n价格（元/吨）,14532\n":                                 "价格: 14532元/吨 / ",
		"指标,单位,2024年,2025年目标（增长%）\nGDP,亿元,14532,5.5左右\n":            "GDP: 14532亿元 / (5.5%左右)",
		"指标,单位,2024年,增速目标（%）\nGDP,亿元,14532,6.5\n":                   "GDP: 14532亿元 / ",
		"指标,2024年（亿元/%）\nGDP,14532\n":                               "no heading of figures is understood here",
		"单位：亿元、%,,\n指标,2024年,同比增长%\n汇率,7.1,\n":                      "the figure 7.1 has no unit",
		"单位：亿元、%,,\n指标,2024年,同比增长%\n城镇化率,75,\n":                     "城镇化率: 75% / ",
	} {
		b, diags := beginning(t, t.TempDir(), "t.csv", []byte(text), plan)
		got := ""
		switch {
		case diags.HasErrors():
			got = diags[0].Message.En
		case b != nil:
			got = metricLines(b)
		}
		if got != want && !(diags.HasErrors() && strings.Contains(got, want)) {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

// TestTargetsThatWereReached: beside how far a target was reached, a target without a year is that of the year of the results.
func TestTargetsThatWereReached(t *testing.T) {
	plan := Plan{Results: period.Year(2024), Targets: period.Year(2025)}
	for _, heads := range []string{"年度目标,完成数,完成率", "目标值,完成值,完成比例", "计划,实际完成,占计划（%）"} {
		_, diags := beginning(t, t.TempDir(), "t.csv", []byte("指标,单位,"+heads+"\n学校,所,30,34,113.3%\n"), plan)
		if len(diags) != 1 || !diags.HasErrors() || !strings.Contains(diags[0].String(), "t.csv:1:") || !strings.Contains(diags[0].String(), "was reached") {
			t.Errorf("%s: %v", heads, diags)
		}
	}
}

// TestPeriodsOfTwoRowHeads: growth behind a target is no result of that year.
func TestPeriodsOfTwoRowHeads(t *testing.T) {
	b, diags := beginning(t, t.TempDir(), "t.csv", []byte("指标,单位,2024年,,2025年,\n,,目标,完成,目标,增长%\n产值,亿元,57,58,60,6\n"), Plan{})
	if len(diags) > 0 || metricLines(b) != "产值: 58亿元 / 60亿元 (6%); 2024 target 57亿元" {
		t.Errorf("%v, %v", metricLines(b), diags)
	}
}

// TestWhoseGrowthIsNotGuessed: behind a target it may be either's.
func TestWhoseGrowthIsNotGuessed(t *testing.T) {
	_, diags := beginning(t, t.TempDir(), "t.csv", []byte("指标,单位,2024年完成,2025年目标,增长%\n产值,亿元,58,60,6\n"), Plan{})
	if len(diags) != 1 || !diags.HasErrors() || !strings.HasPrefix(diags[0].String(), "t.csv:1:23: this growth stands behind a target") {
		t.Error(diags)
	}
}
