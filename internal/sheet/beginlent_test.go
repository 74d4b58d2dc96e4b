package sheet

import "testing"

// A unit that a table says for all is not that of what its name says is in another.
func TestBeginLendsNoUnitOfAnotherClass(t *testing.T) {
	for unit, labels := range map[string][]string{
		"亿元": {"企业数", "从业人数", "用地面积", "高速公路里程", "常住人口", "城镇新增就业", "PM2.5浓度", "旅客吞吐量", "人均可支配收入", "城镇居民人均可支配收入", "人口密度", "学校个数", "用电量"},
		"万元": {"人均可支配收入"},
		"万人": {"财政收入", "绿地面积", "用电量"},
		"万吨": {"工业增加值", "企业数", "常住人口"},
		"个":  {"财政收入", "道路长度"},
	} {
		for _, label := range labels {
			testDoubts(t, Plan{}, map[string]doubt{unit + label: {"单位：" + unit + ",\n指标,2024年\n" + label + ",50\n", "error: t.csv:3:" + columnBehind(label) + ": " + label + " is by its name not in " + unit}})
		}
	}
	for _, label := range []string{"Number of schools", "Population", "Road length", "Floor area", "Income per capita", "New jobs"} {
		testDoubts(t, Plan{}, map[string]doubt{label: {"Indicator,2024 actual (million yuan)\n" + label + ",50\n", "error: t.csv:2:" + columnBehind(label) + ": " + label + " is by its name not in million yuan"}})
	}
	for unit, labels := range map[string][]string{
		"亿元": {"税收收入", "预算数", "执行数", "社会融资规模", "人口和计划生育支出", "就业补助支出", "建成区面积维护费", "出口"},
		"元":  {"人均可支配收入", "城镇居民人均可支配收入"},
		"万人": {"常住人口", "参保人数", "新增就业"}, "万吨": {"粮食产量", "出口"}, "个": {"公园", "企业数", "项目"}, "公顷": {"绿地面积"}, "辆": {"公交车"},
	} {
		for _, label := range labels {
			testDoubts(t, Plan{}, map[string]doubt{unit + label: {"单位：" + unit + ",\n指标,2024年\n" + label + ",50\n", label + ": 50" + unit + " / "}})
		}
	}
	for _, label := range []string{"税收收入增长", "增长速度"} {
		testDoubts(t, Plan{}, map[string]doubt{label: {"单位：亿元,\n指标,2024年\n" + label + ",50\n", "error: t.csv:3:" + columnBehind(label) + ": " + label + " is no amount by its name"}})
	}
}

func columnBehind(label string) string {
	n := len([]rune(label)) + 2
	return string([]rune{rune('0' + n/10), rune('0' + n%10)})[map[bool]int{true: 0, false: 1}[n > 9]:]
}

// Where the units that a row says for a figure are two, nobody knows which is right.
func TestBeginAsksForOneUnit(t *testing.T) {
	testDoubts(t, Plan{}, map[string]doubt{
		"of the cell":              {"指标,单位,2024年\n就业,万人,13.9人次\n", "error: t.csv:2:7: the figure 13.9人次 of 就业 has another unit than its row, 万人"},
		"a letter":                 {"指标,单位,2024年\n就业,万人,13.9a\n", "error: t.csv:2:7: the figure 13.9a of 就业 has another unit than its row, 万人"},
		"money":                    {"指标,单位,2024年\n出口,亿元,12.5亿美元\n", "error: t.csv:2:7: the figure 12.5亿美元 of 出口 has another unit than its row, 亿元"},
		"of a thousand":            {"指标,单位,2024年\n出生率,‰,5.1%\n", "error: t.csv:2:7: the figure 5.1% of 出生率 has another unit than its row, ‰"},
		"another scale":            {"指标,单位,2024年\n出口,亿元,5800万元\n", "出口: 5800万元 / "},
		"another word":             {"指标,单位,2024年\n道路,公里,30km\n", "道路: 30km / "},
		"a scale twice":            {"指标,单位,2024年\n出口,亿元,1450万\n", "error: t.csv:2:7: the figure 1450万 has a scale of its own, and so has its unit, 亿元"},
		"a scale twice, in 万":      {"指标,单位,2024年\n就业,万人,12.5万以上\n", "error: t.csv:2:7: the figure 12.5万以上 has a scale of its own, and so has its unit, 万人"},
		"full-width marks":         {"指标,单位,2024年\n产值,万元,12，345，678\n", "产值: 12，345，678万元 / "},
		"full-width digits":        {"指标,单位,2024年\n产值,万元,１２３４．５\n", "产值: １２３４．５万元 / "},
		"one scale":                {"指标,单位,2024年\n就业,人,12.5万\n", "就业: 12.5万人 / "},
		"of the name":              {"指标,单位,2024年\n产值（亿元）,万元,145320000\n", "error: t.csv:2:1: the name of this row says 亿元, the column of units 万元"},
		"an office":                {"单位,指标,2024年\n市统计局,人口（万人）,70\n", "error: t.csv:2:1: the name of this row says 万人, the column of units 市统计局"},
		"an office alone":          {"单位,指标,2024年\n市统计局,人口,70\n", "error: t.csv:2:1: 市统计局 is no unit but an office"},
		"without a colon":          {"单位 万元,\n指标,2024年\n收入,100\n", "收入: 100万元 / "},
		"an office of the table":   {"单位 统计局,\n指标,2024年\n收入,100亿元\n", "收入: 100亿元 / "},
		"the unit above":           {"指标,单位,2024年\n投资,亿元,58\n消费,同上,60\n", "投资: 58亿元 / \n消费: 60亿元 / "},
		"nothing above":            {"指标,单位,2024年\n消费,〃,60\n", "error: t.csv:2:1: \"〃\" stands for the unit of the row above"},
		"one row without":          {"指标,单位,2024年\n投资,亿元,58\n出口,亿元,58\n消费,,60\n", "warning: t.csv:4:5: 消费 has no unit, and other rows have"},
		"a plus":                   {"指标,单位,2024年,2025年目标\n企业,家,100,+20\n", "error: t.csv:2:10: the figure of 企业 has a plus, +20"},
		"a plus of a share":        {"指标,单位,2024年,2025年目标\n失业率,%,5,+0.2\n", "error: t.csv:2:9: the figure of 失业率 has a plus, +0.2"},
		"a plus of a balance":      {"指标,单位,2024年\n人口净流入,万人,+20\n", "人口净流入: +20万人 / "},
		"a plus of growth":         {"指标,单位,2024年\n产值增速,%,+5\n", "产值增速: +5% / "},
		"below the table":          {"指标,2024年\n收入,100\n单位：万元,\n", "error: t.csv:3:1: the unit 万元 stands below figures that have none"},
		"in a note":                {"指标,2024年\n收入,100\n注：金额单位为万元。,\n", "error: t.csv:3:1: the unit 万元 stands below figures that have none"},
		"in a note, with units":    {"指标,单位,2024年\n收入,亿元,100\n注：金额单位为万元。,\n", "warning: t.csv:3:1: this line below the table"},
		"rates without per cent":   {"指标,2024年\n失业率,5.1\n", "warning: t.csv:2:5: the figure 5.1 of 失业率 has no unit"},
		"amounts in per cent":      {"指标,单位,2024年\n地区生产总值,%,5.7\n", "warning: t.csv:2:10: 地区生产总值 is an amount by its name, and 5.7 is in per cent"},
		"shares in per cent":       {"指标,单位,2024年\n优良天数比例,%,5.7\n", "优良天数比例: 5.7% / "},
		"a thousand times as much": {"指标,单位,2024年,2025年目标\n就业,万人,139000,14\n", "warning: t.csv:2:1: the figures of 就业 differ by more than a thousand times, 139000万人 and 14万人"},
	})
}
