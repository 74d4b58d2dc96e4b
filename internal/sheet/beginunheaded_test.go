package sheet

import "testing"

// A comma in a number between no quotation marks divides it: all figures behind it would stand in wrong columns.
func TestBeginRefusesRowsLongerThanTheirHeadings(t *testing.T) {
	testDoubts(t, Plan{}, map[string]doubt{
		"one number":      {"指标,单位,2024年实绩,2025年目标\n粮食产量,吨,1,234,15\n", "error: t.csv:2:14: this row has \"15\" behind the last heading"},
		"two numbers":     {"指标,单位,2024年实绩,2025年目标,备注\n粮食产量,吨,1,234,1,500\n", "error: t.csv:2:16: this row has \"500\" behind the last heading"},
		"empty headings":  {"指标,单位,2024年实绩,2025年目标,,\n粮食产量,吨,1,234,15,\n", "error: t.csv:2:14: this row has \"15\" behind the last heading"},
		"into the note":   {"指标,单位,2024年实绩,2025年目标,备注\n粮食产量,吨,1,234,15,\n", "error: t.csv:2:8: this row has more cells than the headings, and 1 and 234 may be one number"},
		"of a last comma": {"指标,单位,2024年实绩,2025年目标\n粮食产量,吨,1234,1500,\n", "粮食产量: 1234吨 / 1500吨"},
		"nothing there":   {"指标,单位,2024年实绩,2025年目标\n粮食产量,吨,\"1,234\",15,,—\n", "粮食产量: 1,234吨 / 15吨"},
		"above a note":    {"指标,单位,2024年实绩,2025年目标\n粮食产量,吨,1,2\n注：含乙,,,,3\n", "warning: t.csv:3:1: this line below the table is no metric"},
	})
}

// Nothing is made of a column without a heading, and nobody would miss it.
func TestBeginTellsOfColumnsWithoutHeading(t *testing.T) {
	testDoubts(t, Plan{}, map[string]doubt{
		"between":                    {"指标,单位,2024年实绩,,2025年目标\n粮食产量,吨,1,2,3\n棉花,吨,4,5,6\n", "warning: t.csv:2:10: this column has no heading: nothing is made of what stands in it, such as \"2\""},
		"below two rows of headings": {"指标,单位,2024年,,2025年\n,,目标,实绩,目标\n粮食产量,吨,1,2,3\n", "粮食产量: 2吨 / 3吨; 2024 target 1吨"},
	})
}

// What a figure comes to of a plan is no plan.
func TestBeginTakesNoShareOfATargetForOne(t *testing.T) {
	testDoubts(t, Plan{}, map[string]doubt{
		"of the plan":       {"指标,单位,2024年实绩,为计划的%\n粮食产量,吨,100,101\n", "粮食产量: 100吨 / "},
		"of the target":     {"指标,单位,2024年实绩,为目标（%）\n粮食产量,吨,100,101\n", "粮食产量: 100吨 / "},
		"equal to":          {"指标,单位,2024年实绩,相当于计划的比例\n粮食产量,吨,100,101\n", "粮食产量: 100吨 / "},
		"in English":        {"Indicator,Unit,2024 actual,% of target\nGrain,tonnes,100,101\n", "Grain: 100 tonnes / "},
		"beside the target": {"指标,单位,2024年计划,2024年完成,为计划的%\n粮食产量,吨,99,100,101\n", "粮食产量: 100吨 / 99吨"},
	})
}

// A number at the beginning of a unit would go on with the figure: 1 in 10亿元 is not 110亿元.
func TestBeginRefusesUnitsThatBeginWithANumber(t *testing.T) {
	testDoubts(t, Plan{}, map[string]doubt{
		"a scale":   {"指标,单位,2024年实绩,2025年目标\n产值,10亿元,1,2\n", "error: t.csv:2:9: the unit 10亿元 begins with a number"},
		"a hundred": {"指标,单位,2024年实绩,2025年目标\n游客,100人,1,2\n", "error: t.csv:2:9: the unit 100人 begins with a number"},
		"wide":      {"指标,单位,2024年实绩,2025年目标\n游客,１０人,1,2\n", "error: t.csv:2:8: the unit １０人 begins with a number"},
		"not used":  {"指标,单位,2024年实绩,2025年目标\n游客,100人,1人,2人\n", "游客: 1人 / 2人"},
		"power":     {"Indicator,Unit,2024 actual,2025 target\nGDP,100 million yuan,14532.1,15000\n", "GDP: 1453210 million yuan / 1500000 million yuan"},
	})
}

func TestBeginTellsOfAFractionBesidePerCent(t *testing.T) {
	testDoubts(t, Plan{}, map[string]doubt{
		"of one row":  {"指标,单位,2024年实绩,2025年目标\n入学率,%,99.1%,0.995\n毕业率,%,98,99\n", "warning: t.csv:2:1: 0.995% of 入学率 stands beside 99.1%"},
		"small rates": {"指标,单位,2024年实绩,2025年目标\n失业率,%,0.9,1.2\n毕业率,%,98,99\n", "失业率: 0.9% / 1.2%\n毕业率: 98% / 99%"},
	})
}

func TestBeginTellsOfNamesThatSayNothing(t *testing.T) {
	testDoubts(t, Plan{}, map[string]doubt{
		"a total":              {"指标,单位,2024年实绩,2025年目标\n农业,亿元,1,2\n合计,亿元,3,4\n", "warning: t.csv:3:1: 合计 does not say of what"},
		"a total of something": {"指标,单位,2024年实绩,2025年目标\n收入合计,亿元,3,4\n", "收入合计: 3亿元 / 4亿元"},
	})
}

// A row is taken for one that numbers the columns only if all of it does.
func TestBeginKeepsRowsNamedByALetter(t *testing.T) {
	testDoubts(t, Plan{}, map[string]doubt{
		"with a unit": {"指标,单位,2024年实绩,2025年目标\n甲,吨,1,3\n乙,吨,3,4\n", "甲: 1吨 / 3吨\n乙: 3吨 / 4吨"},
	})
}

// A unit that one row names is not that of the next.
func TestBeginTellsOfRowsWithoutUnit(t *testing.T) {
	testDoubts(t, Plan{}, map[string]doubt{
		"of which":      {"指标,2024年实绩,2025年目标\n生产总值（亿元）,10,20\n其中：农业,1,2\n", "warning: t.csv:3:7: 农业 has no unit, and other rows have"},
		"another row":   {"指标,2024年实绩,2025年目标\n粮食产量（万吨）,65,66\n税收收入,1203456,1260000\n", "warning: t.csv:3:6: 税收收入 has no unit, and other rows have"},
		"of all":        {"指标（亿元）,2024年实绩,2025年目标\n生产总值,10,20\n其中：农业,1,2\n", "生产总值: 10亿元 / 20亿元\n农业: 1亿元 / 2亿元"},
		"most of three": {"指标,单位,2024年实绩,2025年目标\n粮食产量,吨,1234,1300\n棉花产量,,4,5\n油料产量,—,4吨,5吨\n", "warning: t.csv:3:7: 棉花产量 has no unit, and other rows have"},
		"one of two":    {"指标,单位,2024年实绩,2025年目标\n粮食产量,吨,1234,1300\n棉花产量,,4,5\n", "warning: t.csv:3:7: 棉花产量 has no unit, and other rows have"},
	})
}

// Tables of Hong Kong, Macao and Taiwan have headings in traditional characters.
func TestBeginReadsTraditionalHeadings(t *testing.T) {
	testDoubts(t, Plan{}, map[string]doubt{
		"a column of units": {"指標,單位,2024年實績,2025年目標\n本地生產總值,億元,100,110\n失業人數,人,31,30\n", "本地生產總值: 100億元 / 110億元\n失業人數: 31人 / 30人"},
		"brackets":          {"指標,2024年實際（億元）,2025年（目標）\n出口,100,110億元\n", "出口: 100億元 / 110億元"},
		"not understood":    {"指標,單位,2024年實績,完成計劃的%,責任單位\n出口,億元,100,90,商務局\n", "出口: 100億元 / "},
	})
}

// Of several years with targets the report is about the next one.
func TestBeginIsAboutTheNextTarget(t *testing.T) {
	testDoubts(t, Plan{}, map[string]doubt{
		"a later one":  {"指标,单位,2024年实绩,2025年目标,2030年目标\n产值,亿元,1,2,3\n", "产值: 1亿元 / 2亿元; 2030 target 3亿元"},
		"an older one": {"指标,单位,2024年目标,2024年实绩,2025年目标\n产值,亿元,1,2,3\n", "产值: 2亿元 / 3亿元; 2024 target 1亿元"},
		"not the next": {"指标,单位,2024年实绩,2026年目标,2030年目标\n产值,亿元,1,2,3\n", "产值: 1亿元 / 3亿元; 2026 target 2亿元"},
	})
}
