package draft

import "testing"

// Behind a bracket a sentence goes on with what it told before it.
func TestBrackets(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2024年，财政收入8.2亿元（含基金收入2.1亿元），增长3.5%。":      "财政收入 actual=8.2亿元 growth=3.5%\n含基金收入 actual=2.1亿元",
		"2024年，全年产值60亿元（+5.6%），其中一产3亿元（-3.2%）。":    "产值 actual=60亿元 growth=5.6% ?\n一产 actual=3亿元 growth=-3.2% ?",
		"2024年，城镇新增就业（人）：5230。投资（亿元）12。产值（现价）5亿元。": "城镇新增就业 actual=5230人 ?\n投资 actual=12亿元\n产值 actual=5亿元\n- 亿元",
	})
}

// A figure that says which things are meant is a part of their name.
func TestQualifiers(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2024年，新签约项目126个，其中50亿元以上项目3个。":    "新签约项目 actual=126个\n50亿元以上项目 actual=3个\n- 50亿元以上",
		"2024年，60岁以上老年人口8.6万人，占总人口的22.3%。": "60岁以上老年人口 actual=8.6万人\n60岁以上老年人口占总人口 actual=22.3% ?\n- 60岁以上",
		"2024年，新建110千伏变电站3座。":              "新建110千伏变电站 actual=3座\n- 110千伏",
		"2024年，粮食产量45万吨以上，增长5%以上。":         "粮食产量 actual=45万吨以上 growth=5%以上",
	})
}

// Words that name nothing take the name of what was told before, in doubt.
func TestNamesThatAreNone(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2024年，粮食产量45.2万吨，连续五年保持在45万吨以上。":     "粮食产量 actual=45.2万吨\n粮食产量（2） actual=45万吨以上 ?\n- 五年",
		"2024年，教育支出21亿元，增支1.2亿元。":             "教育支出 actual=21亿元\n教育支出增支 actual=1.2亿元 ?",
		"2024年，基金收入14亿元，短收7亿元。":               "基金收入 actual=14亿元\n基金收入短收 actual=7亿元 ?",
		"2024年，粮食产量24万吨，增产1.2%，蔬菜减产2%。":       "粮食产量 actual=24万吨 growth=1.2%\n蔬菜降幅 actual=2%",
		"2024年，债务余额86亿元，控制在限额92亿元以内。":         "债务余额 actual=86亿元\n债务余额控制在限额 actual=92亿元以内 ?",
		"2024年，建成5G基站3120座，平均每万人拥有31座。":       "建成5G基站 actual=3120座\n建成5G基站平均每万人拥有 actual=31座 ?",
		"2024年，一般公共预算收入：年初预算12亿元，实际完成11.6亿元。": "一般公共预算收入 actual=11.6亿元 ?\n- 12亿元",
		"2024年，人均预期寿命〔1.4〕岁，造林5亩。":            "人均预期寿命 actual=1.4 ?\n造林 actual=5亩",
	})
}

// A comparison is no level that goes on.
func TestAfterComparisons(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2024年，上线率36.5%，比去年多87人，提高2.1个百分点。": "上线率 actual=36.5%\n上线率比去年多 actual=87人 ?\n上线率提高 actual=2.1个百分点",
		"2024年，城乡居民收入比缩小至2.31:1。":           "城乡居民收入比 actual=2.31:1",
		"2024年，连续3年入选全国百强市，造林5亩。":           "连续入选全国百强市 actual=3年\n造林 actual=5亩\n- 百强",
	})
}
