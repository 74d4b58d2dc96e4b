package draft

import "testing"

// A number that may be broken, or have a sign that is not read, is not taken for what is left of it.
func TestBrokenNumbers(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2024年，新增就业6. 2万人，产值5，200亿元，进口52。5亿元，造林9亩。": "新增就业 actual=6 ?\n新增就业（2） actual=2万人 ?\n产值 actual=5 ?\n产值（2） actual=200亿元 ?\n进口 actual=52 ?\n造林 actual=9亩\n- 5亿元",
		"2024年，造林3亩，200人参加，指数3.98，5个县达标。":           "造林 actual=3亩\n参加 actual=200人 ?\n指数 actual=3.98\n县达标 actual=5个 ?",
		"2024年，税收–2%，误差±3%，温度15±2℃，造林9亩。":           "造林 actual=9亩\n- 2%\n- 3%\n- 15\n- 2℃",
		"2024年，补助600元/人·年，造林9亩——11亩。":               "造林 actual=9亩——11亩\n- 600元/人",
		"2024年，新增就业（含高校毕业生1万人）6万人。":                 "含高校毕业生 actual=1万人\n新增就业 actual=6万人 ?",
		"2024年，收入20万元以上的村占比68%。":                    "收入20万元以上的村占比 actual=68%\n- 20万元以上",
	})
}

// Items of a list are told each for itself, and digits that were joined over lines are listed.
func TestLinesOfItems(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2025年目标任务：\n1. 产值增长 6% 左右\n2. 新增就业 5 万人\n（3）造林9亩\n④ 建园3个": "产值 growth-target=6%左右\n新增就业 target=5万人\n造林 target=9亩\n建园 target=3个",
		"2024年，新增就业3\n5万人，造林9\n亩。":                                 "新增就业 actual=35万人\n造林 actual=9亩\n- 35",
		"2024年，造林9亩。2025-2027年造林60亩。":                              "造林 actual=9亩\n2025-2027年造林 target=60亩 ?",
	})
}
