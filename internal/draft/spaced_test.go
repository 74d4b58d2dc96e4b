package draft

import "testing"

// A row of a table that only has spaces between its columns is listed, since nobody can tell which cell is empty.
func TestRowsWithSpaces(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2024年，产值5亿元。\n\n指标 单位 2024年 2025年\n地区生产总值 亿元 310 330\n人均预期寿命（岁） 79.1 — 预期性\n注：〔〕内为累计数。": "产值 actual=5亿元\n- 310\n- 330\n- 79.1",
		"2024年，产值 5 亿元，投资 1 200 亿元。":             "产值 actual=5亿元\n投资 actual=1200亿元",
		"2024年，产值5亿元。\n\n投资 1 200 亿元\n新建 学校 3 所": "产值 actual=5亿元\n新建学校 actual=3所\n- 1\n- 200",
	})
}

// A table with numbers of rows, or classes, before the names.
func TestColumnsBeforeNames(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"| 序号 | 指标 | 单位 | 2024年实绩 | 2025年目标 |\n|---|---|---|---|---|\n| 1 | 产值 | 亿元 | 5 | 6 |\n| 2 | 造林 | 亩 | 7 | 8 |":   "产值 actual=5亿元 target=6亿元\n造林 actual=7亩 target=8亩",
		"| 类别 | 指标 | 单位 | 2024年实绩 | 2025年目标 |\n|---|---|---|---|---|\n| 经济 | 产值 | 亿元 | 5 | 6 |\n| 生态 | 造林 | 亩 | 7 | 8 |": "产值 actual=5亿元 target=6亿元\n造林 actual=7亩 target=8亩",
	})
}

// A table of tasks, with who is responsible for each.
func TestTablesOfTasks(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"| 序号 | 目标任务 | 责任单位 | 2024年完成情况 | 2025年目标 |\n|---|---|---|---|---|\n| 1 | 新建公园 | 住建局 | 12个 | 8个 |\n| 2 | 产值增长6% | 发改委 | 6.2% | 5% |": "新建公园 actual=12个 target=8个\n产值增长6% actual=6.2% target=5% ?",
	})
}
