package sheet

import (
	"strings"
	"testing"

	"duibiao/internal/diag"
	"duibiao/internal/period"
)

// doubt is a table, and what is to be said of it or made of it: the beginning of the only message, "error: …" or
// "warning: …" behind its place, or the metrics as metricLines has them.
type doubt struct{ text, want string }

// testDoubts imports tables that name their periods themselves.
func testDoubts(t *testing.T, plan Plan, doubts map[string]doubt) {
	t.Helper()
	for name, tt := range doubts {
		b, diags := beginning(t, t.TempDir(), "t.csv", []byte(tt.text), plan)
		got := ""
		switch {
		case len(diags) > 0:
			list := make([]string, len(diags))
			for i, d := range diags {
				list[i] = d.Severity.String() + ": " + d.Pos.String() + ": " + d.Message.In(diag.English)
			}
			got = strings.Join(list, "\n")
			if strings.Count(tt.want, "\n")+1 == len(diags) && strings.HasPrefix(got, tt.want) {
				continue
			}
		case b != nil && len(b.Sectors) > 0:
			if got = metricLines(b); got == tt.want {
				continue
			}
		}
		t.Errorf("%s: got\n%s\nwant\n%s", name, got, tt.want)
	}
}

// A word for a change makes a figure one of growth, whatever unit its row has: an amount is not 5.7 per cent.
func TestBeginReadsWordsOfChange(t *testing.T) {
	testDoubts(t, Plan{}, map[string]doubt{
		"no unit":                       {"指标,2024年完成,2025年目标\n地区生产总值,增长5.7%,增长5.5%左右\n", "地区生产总值: (5.7%) / (5.5%左右)"},
		"a row of per cent":             {"指标,单位,2024年完成,2025年目标\n投资,%,增长5.8%,6\n", "error: t.csv:2:13: another figure of 投资 says that it is growth, and 6 does not"},
		"both of per cent":              {"指标,单位,2024年完成,2025年目标\n投资,%,增长5.8,增长6\n", "投资: (5.8%) / (6%)"},
		"a level beside it":             {"指标,单位,2024年完成,2025年目标\n价格,%,30,增长3%\n", "error: t.csv:2:6: another figure of 价格 says that it is growth, and 30 does not"},
		"growth of a share in its cell": {"指标,2024年完成,2025年目标,2025年增速目标（%）\n优良水体,3%,4%,-3.2\n", "warning: t.csv:2:12: nothing is made of the change of 优良水体"},
		"growth of a share by its name": {"指标,2024年完成（%）,增速（%）\n城镇化率,80,3.2\n", "warning: t.csv:2:9: nothing is made of the change of 城镇化率"},
		"points beside it":              {"指标,2024年完成,2025年目标\n优良天数比例,3%,2%\n", "优良天数比例: 3% / 2%"},
		"an amount":                     {"指标,单位,2024年完成,2025年目标\n投资,亿元,58,下降3%\n", "投资: 58亿元 / (-3%)"},
		"a name of growth":              {"指标,单位,2024年完成,2025年目标\n投资增速,%,增长5.8%,6\n", "投资增速: 5.8% / 6%"},
		"its fall":                      {"指标,单位,2024年完成,2025年目标\n投资增速,%,下降5.8%,6\n", "投资增速: 下降5.8% / 6%"},
		"of a share":                    {"指标,单位,2024年完成,2025年目标\n城镇化率,%,80,提高3%\n", "error: t.csv:2:11: 城镇化率 is a share or a rate, and 提高3% a change of it"},
		"of a share, grown":             {"指标,2024年完成,2025年目标\n城镇化率,80%,增长3%\n", "error: t.csv:2:10: 城镇化率 is a share or a rate, and 增长3% a change of it"},
		"of a fall":                     {"指标,单位,2024年完成,2025年目标\n单位GDP能耗降低率,%,3,下降3%\n", "error: t.csv:2:16: 单位GDP能耗降低率 is by how much something falls, and 下降3% says so again"},
	})
}

// A result in per cent beside an amount is growth if it says so, and may else be how much of a target was done.
func TestBeginAsksWhatPerCentOfAnAmountIs(t *testing.T) {
	testDoubts(t, Plan{}, map[string]doubt{
		"of a target":         {"指标,单位,2024年目标,2024年完成\n绿地,公顷,100,120%\n", "error: t.csv:2:11: 绿地 is an amount, and its figure 120% is in per cent"},
		"done and to be done": {"指标,单位,2024年目标,2024年完成\n项目,个,100%,98%\n", "error: t.csv:2:6: 项目 is an amount, and its figure 100% is in per cent: whether it has grown by that or has so much of a target, the cell does not say\nerror: t.csv:2:11: 项目"},
		"of both":             {"指标,单位,2024年目标,2024年完成\n项目,个,7%,6.8%\n", "项目: (6.8%) / (7%)"},
		"with a sign":         {"指标,单位,2024年目标,2024年完成\n绿地,公顷,100,+12%\n", "绿地: (+12%) / 100公顷"},
		"wide sign":           {"指标,单位,2024年完成\n优良天数比例,％,98.5％\n", "优良天数比例: 98.5％ / "},
	})
}

// Growth is that of the column before it only where the columns before it are of one length.
func TestBeginAsksWhoseGrowth(t *testing.T) {
	testDoubts(t, Plan{}, map[string]doubt{
		"a month and months":      {"指标,单位,2024年9月,2024年1-9月,增长%\n产值,亿元,12,100,5.6\n", "error: t.csv:1:25: this growth stands behind results of different lengths"},
		"months and a month":      {"指标,单位,2024年1-9月,2024年9月,增长%\n产值,亿元,100,12,5.6\n", "error: t.csv:1:25: this growth stands behind results of different lengths"},
		"said":                    {"指标,单位,2024年9月,2024年1-9月,1-9月增长%\n产值,亿元,12,100,5.6\n", "产值: 100亿元 (5.6%) / ; 2024-09 actual 12亿元"},
		"a result and a target":   {"指标,单位,2024年完成,2024年目标,2024年增速(%)\n产值,亿元,58,55,5.7\n", "error: t.csv:1:23: this growth stands behind a target"},
		"a bare year behind it":   {"指标,单位,2024年目标,2024年增速(%),2024年\n产值,亿元,55,5.7,58\n", "error: t.csv:1:15: this growth"},
		"of a target elsewhere":   {"指标,单位,2024年完成,2025年增速(%),2025年目标\n产值,亿元,55,5.7,58\n", "error: t.csv:1:15: this growth"},
		"of a year before":        {"指标,单位,2024年目标,2024年增速(%),2025年目标\n产值,亿元,55,5.7,58\n", "error: t.csv:1:15: this growth"},
		"of the only target":      {"指标,单位,2024年目标,2024年增速(%)\n产值,亿元,55,5.7\n", "产值:  / 55亿元 (5.7%)"},
		"a part and a target":     {"指标,单位,2024年1-9月,2024年目标,2024年增速(%)\n产值,亿元,40,55,5.7\n", "error: t.csv:1:25: this growth"},
		"both have grown":         {"指标,单位,2024年完成,2024年增速(%),2024年目标,2024年增速(%)\n产值,亿元,58,5.7,55,5\n", "产值: 58亿元 (5.7%) / 55亿元 (5%)"},
		"a month over this month": {"指标,单位,2024年9月,,2024年1-9月,\n,,本月,增长%,累计,增长%\n产值,亿元,12,7,100,6\n", "产值: 100亿元 (6%) / ; 2024-09 actual 12亿元; 2024-09 actual (7%)"},
		"each its own":            {"指标,单位,2024年9月,增长%,2024年1-9月,增长%\n产值,亿元,12,7,100,5.6\n", "产值: 100亿元 (5.6%) / ; 2024-09 actual 12亿元; 2024-09 actual (7%)"},
	})
}

// A heading of growth that does not say per cent may have how many more there are.
func TestBeginAsksWhetherGrowthIsInPercent(t *testing.T) {
	testDoubts(t, Plan{}, map[string]doubt{
		"a difference":       {"指标,单位,2023年,2024年,增长\n就业,人,500,550,50\n", "error: t.csv:2:14: 就业 has not grown by 50 per cent from 500 to 550: that is the difference"},
		"a month's end":      {"指标,单位,2024年9月底,2025年目标\n产值,亿元,100,150\n", "warning: t.csv:2:1: “2024年9月底” is taken for that month alone, and so is 产值"},
		"a month's end day":  {"指标,单位,2024年9月30日,2025年目标\n产值,亿元,100,150\n", "warning: t.csv:2:1: “2024年9月30日” is taken for that month alone, and so is 产值"},
		"what stands then":   {"指标,单位,2024年9月底,2025年目标\n常住人口,万人,100,150\n", "常住人口: 100万人 / 150万人"},
		"so many in a power": {"指标,单位,2024年,2025年目标\n孕产妇死亡率,1/10万,8.5,9\n", "孕产妇死亡率: 8.5/10万 / 9/10万"},
		"a month":            {"指标,单位,2024年9月,2025年目标\n产值,亿元,100,150\n", "产值: 100亿元 / 150亿元"},
		"whole numbers":      {"指标,单位,2024年,比上年增长\n就业,人,550,50\n", "warning: t.csv:1:13: the heading \"比上年增长\" does not say per cent"},
		"another sign":       {"指标,单位,2023年,2024年,增长%\n就业,人,600,500,20\n", "warning: t.csv:2:14: 就业 has not grown by 20 per cent from 600 to 500"},
		"proven":             {"指标,单位,2023年,2024年,增长\n就业,人,500,550,10\n", "就业: 550人 (10%) / ; 2023 actual 500人"},
		"a part of one":      {"指标,单位,2024年,比上年增长\n就业,人,550,5.7\n", "就业: 550人 (5.7%) / "},
		"fractions":          {"指标,单位,2024年\n覆盖率,%,0.853\n绿化率,%,0.42\n", "warning: t.csv:1:7: all per cent of \"2024年\" are below one"},
		"small ones":         {"指标,单位,2024年,增长（%）\n产值,亿元,58,0.25\n", "产值: 58亿元 (0.25%) / "},
		"a change":           {"Indicator,Unit,2024,YoY change\nJobs,people,550,50\n", "Jobs: 550 people / "},
		"a change in words":  {"Indicator,Unit,2024,YoY change (%)\nJobs,people,550,5.0\n", "Jobs: 550 people (5.0%) / "},
	})
}

// A figure that is expected is no result where nothing says that its year is over.
func TestBeginAsksWhatIsExpected(t *testing.T) {
	testDoubts(t, Plan{}, map[string]doubt{
		"the year of results": {"指标,单位,2024年预计,2025年目标\n产值,亿元,95,110\n", "warning: t.csv:1:7: the figures of \"2024年预计\" are expected ones, and are taken for results of 2024"},
		"the last year":       {"指标,单位,2023年,2024年,2025年预计\n产值,亿元,90,95,110\n", "error: t.csv:1:19: the figures of \"2025年预计\" are expected ones"},
		"alone":               {"指标,单位,2025年预计\n产值,亿元,110\n", "error: t.csv:1:7: the figures of \"2025年预计\" are expected ones"},
	})
	testDoubts(t, Plan{Results: period.Year(2024), Targets: period.Year(2025)}, map[string]doubt{
		"said on the command line": {"指标,单位,2024年,2025年预计\n产值,亿元,95,110\n", "产值: 95亿元 / 110亿元"},
	})
}

// A year alone is that of targets where the table speaks of targets and has no other.
func TestBeginAsksWhichSideABareYearIs(t *testing.T) {
	open := "error: t.csv:%s: the heading \"2025年\" names a year alone, and whether"
	testDoubts(t, Plan{}, map[string]doubt{
		"in its title":            {"2025年主要预期目标,,\n指标,单位,2025年\n就业,万人,12\n", strings.ReplaceAll(open, "%s", "2:7")},
		"in its title, two years": {"郑州市2025年国民经济和社会发展计划,,,\n指标,单位,2024年,2025年\n产值,亿元,14532,15400\n", strings.ReplaceAll(open, "%s", "2:13")},
		"of a plan":               {"2021-2025年规划目标,,,\n指标,单位,2020年,2025年\n产值,亿元,100,150\n", strings.ReplaceAll(open, "%s", "2:13")},
		"in English":              {"Development plan 2021-2025,,,\nIndicator,Unit,2020,2025\nHomes,homes,400,500\n", "error: t.csv:2:21: the heading \"2025\" names a year alone"},
		"in a column":             {"指标,属性,单位,2020年,2025年\n城镇化率,预期性,%,78,82\n", strings.ReplaceAll(open, "%s", "1:16")},
		"in its figures":          {"指标,单位,2024年,2025年\n就业,万人,13.9,12以上\n产值增速,%,5.7,5.5左右\n", strings.ReplaceAll(open, "%s", "1:13")},
		"what became of a plan":   {"2025年计划执行情况,,\n指标,单位,2025年\n产值,亿元,100\n", "产值: 100亿元 / "},
		"of the next year":        {"2024年完成情况和2025年目标,,,\n指标,单位,2024年,2025年目标\n产值,亿元,100,110\n", "产值: 100亿元 / 110亿元"},
		"of the year before":      {"2024年执行情况及2025年计划草案,,\n指标,单位,2024年\n产值,亿元,100\n", "产值: 100亿元 / "},
	})
	testDoubts(t, Plan{Results: period.Year(2024)}, map[string]doubt{
		"behind the results": {"指标,单位,2024年,2025年\n产值,亿元,100,110\n", strings.ReplaceAll(open, "%s", "1:13")},
	})
}

// What a part of a year has is not the year's, wherever the part is named.
func TestBeginAsksForThePartOfAYear(t *testing.T) {
	testDoubts(t, Plan{}, map[string]doubt{
		"this month":            {"指标,单位,2024年本月,2024年目标\n就业,万人,5,60\n", "error: t.csv:1:7: the heading \"2024年本月\" names a part of a year"},
		"to date":               {"Indicator,Unit,2024 YTD,2024 target\nJobs,people,5,60\n", "error: t.csv:1:16: the heading \"2024 YTD\" names a part of a year"},
		"of the year":           {"指标,2024年上半年完成,全年目标\n产值（亿元）,7000,14400\n", "error: t.csv:1:15: the heading \"全年目标\" is of a whole year, and the period that it would be given is 2024H2"},
		"no year of the target": {"指标,2024年完成,目标\n产值（亿元）,7000,14400\n", "warning: t.csv:1:12: of which period \"目标\" is no heading says: it is taken for 2025"},
		"no year of the result": {"指标,完成,2025年目标\n产值（亿元）,7000,14400\n", "warning: t.csv:1:4: of which period \"完成\" is no heading says: it is taken for 2024"},
		"summed up":             {"指标,单位,2024年累计,2024年目标\n就业,万人,5,60\n", "warning: t.csv:1:7: the heading \"2024年累计\" sums up, and does not say up to which month"},
		"a title":               {"2024年1-9月主要指标,,\n指标,单位,2024年\n产值,亿元,100\n", "error: t.csv:2:7: \"2024年1-9月主要指标\" is of a part of the year, and the heading \"2024年\" of the whole"},
		"its month":             {"截至2024年9月底,,\n指标,单位,2024年完成,2024年目标\n产值,亿元,100,150\n", "error: t.csv:2:7: \"截至2024年9月底\" is of a part of the year"},
		"the year before":       {"2025年1月,,\n指标,单位,2024年\n产值,亿元,100\n", "产值: 100亿元 / "},
		"a note":                {"指标,单位,2024年完成,2024年目标\n产值,亿元,100,150\n注：2024年完成数为1-9月累计。,,,\n", "error: t.csv:1:7: \"注：2024年完成数为1-9月累计。\" is of a part of the year, and the heading \"2024年完成\" of the whole\nwarning: t.csv:3:1"},
		"brackets":              {"指标,单位,2024年完成（截至9月底）,2024年目标\n产值,亿元,100,150\n", "产值:  / 150亿元"},
		"brackets, a part":      {"指标,单位,2024年完成（1-9月）,2024年目标\n产值,亿元,100,150\n", "产值: 100亿元 / 150亿元"},
	})
	testDoubts(t, Plan{Results: period.Of(2024, 10, 2024, 10)}, map[string]doubt{
		"said on the command line": {"指标,单位,2024年本月\n就业,万人,5\n", "就业: 5万人 / "},
	})
}

// A title that speaks of growth stands above figures that are none by their headings.
func TestBeginAsksForGrowthOfTitles(t *testing.T) {
	testDoubts(t, Plan{}, map[string]doubt{
		"growth":           {"主要指标增长速度（%）,,\n指标,2023年,2024年\n产值,7.4,5.7\n", "error: t.csv:2:4: \"主要指标增长速度（%）\" speaks of growth, and the heading \"2023年\" does not\nwarning: t.csv:3:4: 产值 is an amount"},
		"in its end":       {"GDP growth,,\nIndicator,2023,2024\nIndustry,7.4,5.7\n", "error: t.csv:2:11: \"GDP growth\" speaks of growth"},
		"in headings":      {"主要指标及增速,,\n指标,2024年（亿元）,增速（%）\n产值,58,5.7\n", "产值: 58亿元 (5.7%) / "},
		"a unit in it":     {"财政收入（万元）,,\n指标,2023年,2024年\n税收,74,57\n", "税收: 57万元 / ; 2023 actual 74万元"},
		"a remark in it":   {"财政收入（初步数）,,\n指标,2024年\n税收,57亿元\n", "税收: 57亿元 / "},
		"per cent for all": {"单位：%,,\n指标,2023年,2024年\n固定资产投资,74,57\n", "warning: t.csv:3:8: 固定资产投资 is an amount by its name"},
	})
}

// Rows may be of periods too, which their columns do not say.
func TestBeginAsksForPeriodsInColumns(t *testing.T) {
	testDoubts(t, Plan{Results: period.Year(2024), Targets: period.Year(2025)}, map[string]doubt{
		"years":          {"指标,单位,数值\n2023年,,\n产值,亿元,13618\n", "error: t.csv:2:1: \"2023年\" names the period or the side of the rows below it"},
		"sides":          {"指标,单位,数值\n一、2025年目标,,\n产值,亿元,13618\n", "error: t.csv:2:1: \"2025年目标\" names the period or the side"},
		"in a column":    {"类别,指标,单位,数值\n2023年,产值,亿元,13618\n", "error: t.csv:2:1: \"2023年\" names the period or the side"},
		"a name":         {"指标,单位,2024年\n2023年产值,亿元,13618\n", "warning: t.csv:2:1: the name \"2023年产值\" is of another year"},
		"the same year":  {"指标,单位,2024年\n2024年产值,亿元,13618\n", "2024年产值: 13618亿元 / "},
		"a base":         {"指标,单位,2024年\n能耗比2020年下降,%,13\n价格指数（1978年=100）,,120\n", "能耗比2020年下降: 13% / \n价格指数（1978年=100）: 120 / "},
		"an old target":  {"指标,单位,2024年实绩,2020年目标\n产值,亿元,14532,10000\n", "产值: 14532亿元 / ; 2020 target 10000亿元"},
		"a second head":  {"指标,单位,2024年\n产值,亿元,13618\n指标,单位,2025年目标\n产值,亿元,14000\n", "error: t.csv:3:1: the headings of a second table stand here"},
		"both languages": {"指标 Indicator,单位 Unit,2024年实绩 Actual\n公园 Parks,个,48\n", "公园 Parks: 48个 / "},
	})
}

// A target beside how far it was reached is that of the period that a person names, if that is over.
func TestBeginWithReachedTargets(t *testing.T) {
	const text = "指标,单位,目标值,完成值,完成率\n招商引资,亿元,100,105,105%\n"
	testDoubts(t, Plan{Results: period.Year(2024), Targets: period.Year(2024)}, map[string]doubt{"over": {text, "招商引资: 105亿元 / 100亿元"}})
	testDoubts(t, Plan{Results: period.Year(2024), Targets: period.Year(2025)}, map[string]doubt{"to come": {text, "error: t.csv:1:7: a column of this table says how far"}})
}
