package draft

import (
	"strings"
	"testing"
)

// Several that are told together have each its own change, which goes to the figures directly before.
func TestChangesOfLists(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2024年，客运量、货运量同比分别下降3.1%、增长5.6%。":               "客运量降幅 actual=3.1% ?\n货运量 growth=5.6% ?",
		"2024年，造林9亩，客运量3亿人次，货运量2亿吨，同比分别下降3.1%、增长5.6%。":  "造林 actual=9亩\n客运量 actual=3亿人次\n货运量 actual=2亿吨 growth=5.6% ?\n客运量降幅 actual=3.1% ?",
		"2024年，一产、二产投资分别增长5%、下降3%。":                     "一产投资 growth=5% ?\n二产投资降幅 actual=3% ?",
		"2024年，改建路45公里，新建路20公里，分别完成年度任务的112.5%、106.7%。": "改建路 actual=45公里\n新建路 actual=20公里\n- 112.5%\n- 106.7%",
		"2024年，预算收入5亿元，居民收入分别增长5%、6.8%。":                "预算收入 actual=5亿元\n居民收入 growth=5% ?\n居民收入（2） growth=6.8% ?",
		"2024年，城镇、农村居民消费占比分别为60.2%、39.8%。":              "城镇居民消费占比 actual=60.2% ?\n农村居民消费占比 actual=39.8% ?",
		"2025年，力争GDP增长5.5%。":                            "GDP growth-target=5.5%",
		"2024年，甲乙两县产值增长5%、6.8%。":                        "甲乙两县产值 growth=5%\n甲乙两县产值（2） growth=6.8% ?",
		"2024年，面积486.3千公顷，增长0.3%，标准提高到每人每年670元。":        "面积 growth=0.3% ?\n标准（每人每年） actual=670元\n- 486.3千公顷",
		"2024年，新增就业5万人，超额12%完成年度任务。":                    "新增就业 actual=5万人\n- 12%",
	})
}

// A sign before a number is a bound of it, and a share that changes by per cent may change by points.
func TestSignsAndShares(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2025年，造林＞5亩，产值增长>5%，失业率<6%。":       "造林 target=＞5亩\n产值 growth-target=>5%\n失业率 target=＜6%",
		"2024年，好转率提升5%，生产率提高3%，价格指数上涨1%。":   "好转率 growth=5% ?\n生产率 growth=3%\n价格指数 growth=1%",
		"2024年，1—12月产值增长7%，“2023年度示范”项目5个。": "产值 growth=7%\n“2023年度示范”项目 actual=5个",
		"2024年，省下达任务5万人，造林9亩，增速居全省第2位。":     "省下达任务 actual=5万人 ?\n造林 actual=9亩\n造林增速全省排名 actual=第2 ?",
	})
}

// A sentence that is numbered is no heading if it tells a figure, and the figures of a heading are listed.
func TestHeadingsWithFigures(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"一、2025年目标任务\n\n（一）造林9亩。建园2个。\n\n（二）打造“15分钟生活圈”。建校3所。":     "造林 target=9亩\n建园 target=2个\n建校 target=3所",
		"一、2025年目标任务\n\n造林9亩。\n\n（一）产值增长6%":                        "造林 target=9亩\n- 6%",
		"# 2024年工作回顾\n\n# " + strings.Repeat("推动发展，", 30) + "造林9亩": "造林 actual=9亩",
	})
}
