package draft

import "testing"

// Several things that are told together have each its name and its unit.
func TestTogether(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2024年，PM2.5、PM10平均浓度分别为28、52微克/立方米。":        "PM2.5平均浓度 actual=28微克/立方米 ?\nPM10平均浓度 actual=52微克/立方米 ?",
		"2025年，城乡居民收入分别增长5.5%、7%。":                   "城镇居民收入 growth-target=5.5% ?\n农村居民收入 growth-target=7% ?",
		"2024年，机场旅客首次突破百万人次，达103.6万人次。":              "机场旅客 actual=103.6万人次 ?\n- 突破百万人次",
		"2024年，人均预期寿命79.5岁，优良天数340天，为近5年最好。":         "人均预期寿命 actual=79.5岁\n优良天数 actual=340天\n- 5年",
		"2024年，我局共投入资金5亿元。2025年，我局将投入资金6亿元，税收预计3亿元。": "投入资金 actual=5亿元 target=6亿元\n税收 target=3亿元",
	})
}

// Of two names the first takes the end of the last where it needs that alone.
func TestEndsOfNames(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2025年，固定资产投资、社会消费品零售总额分别增长5%、5.5%。": "固定资产投资 growth-target=5% ?\n社会消费品零售总额 growth-target=5.5% ?",
		"2024年，规上工业、服务业增加值分别达到5亿元、6亿元。":      "规上工业增加值 actual=5亿元 ?\n服务业增加值 actual=6亿元 ?",
		"2024年，PM2.5、臭氧浓度分别下降5%、6%。":         "PM2.5降幅 actual=5% ?\n臭氧浓度降幅 actual=6% ?",
		"2024年，产值增速分别高于全国、全省0.9和0.4个百分点。":    "产值增速 actual=0.9个百分点 ?\n产值增速（2） actual=0.4个百分点 ?",
	})
}

// How a change is reckoned, and what says little alone.
func TestBareNames(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2024年，预算收入8.8亿元，增长2.6%，剔除一次性因素后增长5.1%。": "预算收入 actual=8.8亿元 growth=2.6% ?\n预算收入（2） growth=5.1% ?",
		"2024年，12月当月产值增长9.1%，1-12月累计增长7.4%。":     "产值 growth=7.4% ?\n- 9.1%",
		"2024年，大豆面积4.1万亩，超任务0.3万亩。":              "大豆面积 actual=4.1万亩\n大豆面积超任务 actual=0.3万亩 ?",
		"2024年，城镇98.6亿元。乡村21.4亿元。":               "城镇 actual=98.6亿元 ?\n乡村 actual=21.4亿元 ?",
		"2025年，造林5亩，到2025年突破6亩。":                 "造林 target=5亩\n造林（2） target=突破6亩 ?",
	})
}

// What names of lists, ranks, parts and budgets go on from.
func TestNamesOfLists(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2024年，城镇、农村居民收入为52310元和28640元。":                    "城镇居民收入 actual=52310元 ?\n农村居民收入 actual=28640元 ?",
		"2024年，产值812亿元，总量和增速分别居全市第2位和第1位。":                  "产值 actual=812亿元\n产值总量和增速全市排名 actual=第2 ?\n产值总量和增速排名 actual=第1 ?",
		"2024年，新增“四上”企业5家（工业3家、商贸2家），产值3亿元。":                "新增“四上”企业 actual=5家\n新增“四上”企业（工业） actual=3家 ?\n新增“四上”企业（商贸） actual=2家 ?\n产值 actual=3亿元",
		"2024年，预算收入预算数为120亿元，实际完成123.6亿元，增长4.9%。":           "预算收入 actual=123.6亿元 growth=4.9% ?\n- 120亿元",
		"2024年，投资在去年高基数上增长5.6%。\n2025年收支预算安排\n预算收入安排128亿元。": "投资 growth=5.6%\n预算收入 target=128亿元",
	})
}
