package draft

import "testing"

// tableOf is a table with a row of headings and a row.
func tableOf(head, row string) string {
	return "| " + head + " |\n|---|---|\n| " + row + " |"
}

// A column is of the results or the targets of the report, or its figures are listed with the reason.
func TestColumnsOfOthers(t *testing.T) {
	holdDoubtful(t, map[string]string{
		tableOf("项目 | 2024年目标 | 2024年完成 | 完成率", "造林（亩） | 500 | 520 | 104%"):   "造林 actual=520亩\n- 500\n- 104%",
		tableOf("指标 | 本年实绩 | 上年实绩 | 增减", "产值（亿元） | 50 | 48 | 2"):              "产值 actual=50亿元\n- 48\n- 2",
		tableOf("指标 | 实绩 | 上年同期 | 同比增长%", "产值（亿元） | 50 | 48 | 4.2"):           "产值 actual=50亿元 growth=4.2%\n- 48",
		tableOf("指标 | “十四五”目标 | 2024年完成 | 2025年目标", "城镇化率（%） | 70 | 67 | 68"): "城镇化率 actual=67% target=68%\n- 70",
		tableOf("指标 | 2024年全省实绩 | 2024年我市实绩", "增速（%） | 5.3 | 5.8"):            "增速 actual=5.8%\n- 5.3",
		tableOf("指标 | 2024年1月实绩 | 2024年1-12月实绩", "产值（亿元） | 5 | 60"):           "产值 actual=60亿元\n- 5",
		tableOf("指标 | 2024年预计完成 | 2025年目标", "产值（亿元） | 50 | 60"):               "产值 actual=50亿元 target=60亿元 ?",
		tableOf("项目 | 计划投资（亿元） | 完成投资（亿元）", "地铁 | 50 | 12"):                   "地铁 actual=12亿元 target=50亿元 ?",
		tableOf("指标 | 2024年实绩 | 全省排名 | 序号", "产值（亿元） | 520 | 3 | 1"):           "产值 actual=520亿元\n- 3",
		tableOf("县 | 2024年产量（万吨） | 2025年目标", "甲县 | 12 | 13"):                  "甲县 actual=12万吨 ?\n甲县（2） target=13 ?",
		"2024年，造林9亩。\n\n" + tableOf("年份 | 产值（亿元）", "2024年 | 5200"):            "造林 actual=9亩\n- 5200",
		"二、2025年目标任务\n\n" + tableOf("指标 | 目标", "产值（亿元） | 60"):                 "产值 target=60亿元",
		tableOf("指标 | 2024年完成 | 比上年增长（%）", "产值（亿元） | 60 | 3"):                 "产值 actual=60亿元 growth=3%",
	})
}
