package draft

import (
	"testing"

	"duibiao/internal/diag"
	"duibiao/internal/period"
	"duibiao/internal/quantity"
)

// What is told of another time is none of the results, also where it is told in passing.
func TestOtherTimes(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2024年，空气优良天数280天（上年268天），优良率76.5%（2023年73.4%）。": "空气优良天数 actual=280天\n优良率 actual=76.5%\n- 268天\n- 73.4%",
		"2024年，出口120亿元，上年同期110亿元，增长9.1%。":                "出口 actual=120亿元 growth=9.1%\n- 110亿元",
		"2024年，出口120亿元，前年为90亿元，进口5亿元。":                   "出口 actual=120亿元\n进口 actual=5亿元 ?\n- 90亿元",
		"2024年，城镇新增就业6.2万人（2025年目标5万人），粮食产量86亿斤。":        "城镇新增就业 actual=6.2万人 target=5万人 ?\n粮食产量 actual=86亿斤",
		"2025年，城镇新增就业5万人（2024年6.2万人）。":                   "城镇新增就业 actual=6.2万人 target=5万人 ?",
		"2025年，在去年新增学位1万个的基础上，再新增学位2万个。":                 "在去年新增学位基础上 actual=1万个 ?\n新增学位 target=2万个",
		"2025年，预算收入增长4%，高于去年实际增速1个百分点。":                  "预算收入 growth-target=4%\n预算收入高于去年实际增速 target=1个百分点 ?",
		"2025年，产值5亿元。截至2025年1月底，志愿者达到52万人。":              "产值 target=5亿元\n- 52万人",
		"2025年，产值5亿元，6月底前建园3个。":                          "产值 target=5亿元\n建园 target=3个",
		"2024年，产值5亿元。截至11月底，减税23亿元。":                     "产值 actual=5亿元\n- 23亿元",
		"2024年12月，物价上涨0.3%，全年上涨0.8%。":                    "物价 growth=0.3% ?\n物价（2） growth=0.8% ?",
		"2024年12月底，存款余额3亿元。":                             "存款余额 actual=3亿元",
		"2024年，产值5亿元。1—11月，出口增长7.5%。投资增长4.2%。全年进口增长3%。":  "产值 actual=5亿元\n投资 growth=4.2% ?\n进口 growth=3%\n- 7.5%",
		"2024年，出口上半年增长5%，下半年增长6%，全年增长5.7%。":              "出口 growth=5.7% ?\n- 5%\n- 6%",
		"初步核算，2024年产值5亿元。其中，工业产值3亿元。":                    "产值 actual=5亿元\n工业产值 actual=3亿元",
		"2024年，高新企业从2020年的320家增加到860家，年均增长28%，是5年前的2倍。":  "高新企业 actual=860家\n高新企业年均增幅 actual=28% ?\n- 320家\n- 5年\n- 2倍",
		"2024年，造林9亩，明年造林10亩，后年造林12亩。":                    "造林 actual=9亩 target=10亩\n- 12亩",
		"一、2024年工作回顾\n\n造林9亩。明年目标10亩。":                   "造林 actual=9亩\n- 10亩",
		"二、2025年重点工作\n\n造林9亩。明年造林10亩。":                   "造林 target=9亩\n- 10亩",
		"2024年，新增就业6.2万人，2023年为5.9万人，增长5.1%。":            "新增就业 actual=6.2万人 growth=5.1%\n- 5.9万人",
		"2024年，产值5亿元，2023年工业4亿元，农业1亿元。":                  "产值 actual=5亿元\n- 4亿元\n- 1亿元",
		"2024年，造林9亩，为2025年打下基础，完成投资5亿元，储备2025年项目12个。":    "造林 actual=9亩\n投资 target=5亿元 ?\n储备2025年项目 target=12个 ?",
		"2024年，年均气温15℃，年均新增就业5万人。":                       "年均气温 actual=15℃\n年均新增就业 actual=5万人 ?",
		// Of this year a report of the results may tell on its last day, or the one of the next year.
		"2024年，造林9万亩，今年造林5万亩。":           "造林 actual=9万亩 target=5万亩 ?",
		"一、2024年工作回顾\n\n今年造林5万亩。":        "造林 actual=5万亩 ?",
		"一、2024年工作回顾\n\n造林9万亩，今年将造林5万亩。": "造林 actual=9万亩 target=5万亩",
		"截至目前，累计建成充电桩5万个，今年新增1万个。":       "累计建成充电桩 actual=5万个 ?\n新增充电桩 target=1万个 ?",
		"2024年造林9万亩。今年造林5万亩。":            "造林 actual=9万亩 target=5万亩",
	})
}

// What several years have, or will have, is no figure of one.
func TestSeveralYears(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2024年，造林9万亩。近年来，投入资金5亿元。":                               "造林 actual=9万亩\n近年来投入资金 actual=5亿元 ?",
		"2024年，造林9万亩。五年来，造林50万亩。建园3个。":                           "造林 actual=9万亩\n五年来造林 actual=50万亩 ?\n建园 actual=3个 ?\n- 五年",
		"2024年，零售额两年平均增长5.2%。":                                   "零售额两年平均增幅 actual=5.2% ?\n- 两年",
		"2023、2024两年累计投资180亿元。":                                  "2023、2024两年累计投资 actual=180亿元 ?",
		"2024年，慈善会自成立以来募集善款3亿元。":                                 "慈善会自成立以来募集善款 actual=3亿元 ?",
		"2024年，今年以来造林3亩。":                                        "造林 actual=3亩",
		"“十五五”时期，产值年均增长5.5%。":                                    "“十五五”时期产值年均增幅 target=5.5% ?",
		"2024年，城镇化率达到68%，比“十三五”末提高5个百分点。":                        "城镇化率 actual=68%\n城镇化率比“十三五”末提高 actual=5个百分点 ?",
		"2024年，累计新增就业5万人，累计建成农田9亩，全年累计培训3万人。":                    "累计新增就业 actual=5万人 ?\n累计建成农田 actual=9亩\n累计培训 actual=3万人",
		"一、过去五年工作回顾\n\n建园9个。2024年，建园2个。\n\n二、2025年重点工作\n\n建园3个。": "过去五年建园 actual=9个 ?\n建园 actual=2个 target=3个",
		"一、“十四五”时期工作回顾\n\n建园9个。\n\n二、今后三年奋斗目标\n\n建园8个。":          "“十四五”时期建园 actual=9个 ?\n今后三年建园 target=8个 ?",
	})
}

// The headings say of which time the figures below are.
func TestHeadingsOfOtherTimes(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"一、2023年工作回顾\n\n造林4万亩。\n\n二、2024年工作回顾\n\n造林5万亩。":    "造林 actual=5万亩\n- 4万亩",
		"一、2024年工作回顾\n\n造林4万亩。\n\n二、到2027年目标\n\n造林5万亩。":     "造林 actual=4万亩\n- 5万亩",
		"一、2024年工作回顾\n\n造林4万亩。\n\n（一）上半年\n\n造林5万亩，全年造林9万亩。": "造林 actual=4万亩\n造林 actual=9万亩\n- 5万亩",
		"一、2024年工作回顾\n\n（一）生产总值增长6%，稳中向好\n\n造林5万亩。":         "造林 actual=5万亩\n- 6%",
	})
}

// A text of which all figures are of a part of a year is refused with what to do.
func TestReportsOfPartsOfYears(t *testing.T) {
	for _, text := range []string{"2024年上半年工作总结\n\n造林5万亩。", "2024年一季度，造林5万亩，增长3%。", "2024年一季度全市经济运行情况\n\n造林5万亩。"} {
		blocks, err := Text([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := Read(blocks, Options{Units: quantity.StandardUnits()}); err == nil || diag.Said(err) != sayOnlyParts {
			t.Errorf("%s: %v", text, err)
		}
		half := period.Period{First: period.Year(2024).First, Months: 6}
		if d, err := Read(blocks, Options{Actual: half, Target: period.Year(2025), Units: quantity.StandardUnits()}); err != nil || len(d.Sectors[0].Metrics) != 1 {
			t.Errorf("%s, of the half: %v", text, err)
		}
	}
}

// What is planned or expected is no result, though it is told among them.
func TestPlansAmongResults(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2024年，预计产值4500亿元，增长5.5%。全年造林9亩。":                "产值 actual=4500亿元 growth=5.5% ?\n造林 actual=9亩",
		"2024年，签约项目120个，达产后年产值可达1000亿元。":                 "签约项目 actual=120个\n达产后年产值可 actual=1000亿元 ?",
		"2024年，规划总长45公里，设计年旅客吞吐量1000万人次。":                "规划总长 actual=45公里 ?\n设计年旅客吞吐量 actual=1000万人次 ?",
		"2024年计划投资50亿元。2024年完成投资52亿元。":                   "投资 actual=50亿元 ?\n投资（2） actual=52亿元 ?",
		"2024年，支出预算数450亿元，按计划造林5亩。":                      "造林 actual=5亩\n- 450亿元",
		"2024年，进出口增长2.1%，未达到5%的预期目标。":                    "进出口 growth=2.1%\n- 5%",
		"2024年，失业率3.2%，低于4.5%的控制目标，造林5亩的地块。":             "失业率 actual=3.2%\n造林 actual=5亩\n- 低于4.5%",
		"2025年，产值5亿元，实现增长6%的目标。":                         "产值 target=5亿元 growth-target=6%",
		"2024年，争取到上级资金5亿元，力争突破6亿元。":                      "上级资金 actual=5亿元 target=突破6亿元 ?",
		"临江市养老服务三年行动方案（2025—2027年）\n\n2024年，建园9个。":       "建园 actual=9个 ?\n- 三年",
		"2025年工作方案\n\n2024年，造林9亩。2025年，造林8亩。":            "造林 actual=9亩 target=8亩 ?",
		"2024年新增就业目标5万人，实际完成6.2万人，完成率124%，2025年目标5.5万人。": "新增就业 actual=6.2万人 target=5.5万人 ?\n新增就业完成率 actual=124% ?\n- 5万人",
		"2025年，已启动项目12个，完成5个。":                           "启动项目 actual=12个 target=5个 ?",
	})
}

// What is told of the country, the province or the world is not told of the report's place.
func TestOtherPlaces(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2024年，全市产值增长5.8%，全国增长5.0%，全省增长5.3%。": "产值 growth=5.8%\n全国产值 growth=5.0% ?\n全省产值 growth=5.3% ?",
		"2024年，研发投入强度达2.9%，全国平均为2.68%。":       "研发投入强度 actual=2.9%\n全国研发投入强度平均 actual=2.68% ?",
		"2024年，办结率98.5%。全国平均办结率92%。":          "办结率 actual=98.5%\n全国平均办结率 actual=92% ?",
		"2024年，全省粮食产量1300亿斤，我市粮食产量86亿斤。":      "全省粮食产量 actual=1300亿斤 ?\n粮食产量 actual=86亿斤",
		"2024年，全省粮食产量1300亿斤，占全国9%。":           "粮食产量 actual=1300亿斤\n粮食产量占全国 actual=9% ?",
		"2024年，全国铁路5万公里。全国公路9万公里。全国机场80个。":    "铁路 actual=5万公里\n公路 actual=9万公里\n机场 actual=80个",
		"2024年，全市产值5亿元。全市造林9亩，高于全国2.3个百分点。":   "产值 actual=5亿元\n造林 actual=9亩\n造林高于全国 actual=2.3个百分点 ?",
	})
}

// A change is a change, whichever way it is written, and goes to the level that has changed.
func TestChangesAreNoLevels(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2024年，房地产投资负增长8%。":                           "房地产投资降幅 actual=8%",
		"2024年，固定资产投资680亿元，同比+6.2%，进出口300亿元，同比-3.1%。": "固定资产投资 actual=680亿元 growth=6.2%\n进出口 actual=300亿元 growth=-3.1%",
		"2024年，失业率5.2%↓0.1个百分点。":                      "失业率 actual=5.2%\n失业率减少 actual=0.1个百分点",
		"2024年，工业利润由上年增长5%转为下降3%，占比由45%提高3个百分点。":      "工业利润降幅 actual=3%\n占比提高 actual=3个百分点\n- 5%\n- 45%",
		"2024年，存款余额6500亿元，比年初增加500亿元，增长8.3%。":         "存款余额 actual=6500亿元 growth=8.3%\n存款余额增加 actual=500亿元",
		"2025年，单位能耗下降2%以上，力争达到3%。":                    "单位能耗降幅 target=2%以上\n单位能耗降幅（2） target=3% ?",
		"2025年，产值增长5%以上，力争达到5.5%。":                    "产值 growth-target=5%以上\n产值（2） growth-target=5.5% ?",
		"2024年，城镇化率提高1.2个百分点，达到68.5%。":                "城镇化率提高 actual=1.2个百分点\n城镇化率 actual=68.5% ?",
	})
}

// Lines that name something and give its figure are each told for itself, and a word keeps the letters that it ends with.
func TestNamesOfItems(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2024年情况如下：\n产值：5200亿元，增长5.8%\n新增就业：6.2万人\n粮食：86亿斤": "产值 actual=5200亿元 growth=5.8% ?\n新增就业 actual=6.2万人 ?\n粮食 actual=86亿斤 ?",
		"2024年，产值5亿元，新签约120个。":                              "产值 actual=5亿元\n新签约 actual=120个",
	})
}

// Columns of other years are left out with their growth, and a column of points is none of growth.
func TestColumnsOfOtherYears(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"| 指标 | 2024年 | 2023年 | 增长 |\n|---|---|---|---|\n| 出口（亿元） | 120 | 110 | 9.1% |":             "出口 actual=120亿元 growth=9.1%\n- 110",
		"| 指标 | 2024年 | 增长 | 2023年 | 增长 |\n|---|---|---|---|---|\n| 出口（亿元） | 120 | 9% | 110 | 8% |": "出口 actual=120亿元 growth=9%\n- 110\n- 8%",
		"单位：亿元\n\n| 指标 | 2023年 | 2024年 | 增长（%） |\n|---|---|---|---|\n| 产值 | 4980 | 5200 | 5.8 |":    "产值 actual=5200亿元 growth=5.8%\n- 亿元\n- 4980",
		"| 指标 | 2024年 | 同比增长（百分点） |\n|---|---|---|\n| 产值（亿元） | 5 | 0.8 |":                           "产值 actual=5亿元\n- 0.8",
	})
}

// A time that opens a sentence against the heading is not that of the next ones.
func TestTimesAgainstHeadings(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"二、2025年重点工作\n\n去年签约的项目全部开工。零售额增长6%。\n\n造林9亩。":                "零售额 growth-target=6%\n造林 target=9亩",
		"二、2025年重点工作\n\n2024年开局良好。零售额增长6%。今年造林9亩。\n\n建园3个。":           "零售额 growth=6% ?\n造林 target=9亩\n建园 target=3个",
		"一、2024年工作回顾\n\n造林9亩。\n\n二、推进发展\n\n2025年，造林8亩。建校5所。\n\n建园3个。": "造林 actual=9亩 target=8亩 ?\n建校 target=5所 ?\n建园 target=3个 ?",
		"2024年12月物价上涨0.1%。2024年9月1日起建园3个。":                            "12月物价 growth=0.1% ?\n9月1日起建园 actual=3个",
	})
}

// What is told against another time, another place or another thing is no level.
func TestComparisonsAreNoLevels(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2024年，空气质量指数3.98，同比改善5.2%，降水量较常年偏多35%。": "空气质量指数 actual=3.98\n空气质量指数同比改善 actual=5.2% ?\n降水量较常年偏多 actual=35% ?",
		"2024年，办理时限压缩30%，水面扩大5亩，材料精简10%。":        "办理时限降幅 actual=30%\n水面扩大 actual=5亩 ?\n材料降幅 actual=10%",
		"2024年，研发投入强度2.1%，与全国2.68%的平均水平有差距。":     "研发投入强度 actual=2.1%\n- 2.68%",
		"2024年，农药减量3%，工业占32%，满意度95%，降本10%。":      "农药减量 actual=3% ?\n工业占 actual=32%\n满意度 actual=95%\n降本 actual=10% ?",
		"2024年，减碳50万吨，相当于植树2700万棵。":              "减碳 actual=50万吨\n- 2700万棵",
		"2024年，新能源汽车出口占12%、增长35%。":               "新能源汽车出口占 actual=12%\n新能源汽车出口 growth=35% ?",
	})
}

// A plan of several years has its results from the last year that it tells of.
func TestYearsOfLongPlans(t *testing.T) {
	for text, want := range map[string]string{
		"某市第十五个五年规划纲要\n\n产值由2020年的5亿元增加到2025年的8亿元，2025年税收2亿元。\n\n到2030年，产值达到12亿元，其中到2027年达到10亿元。": "2025 2030",
		"某市2025年工作计划\n\n2025年，造林5亩。根据2020年方案，2020年的图件继续使用。去年造林4亩。":                                "2024 2025",
		"某市第十五个五年规划纲要\n\n2025年产值8亿元，2025年税收2亿元。\n\n到2030年，产值达到12亿元。到2035年，产值达到20亿元。":              "2025 2030",
		"各位代表：\n\n2024年，造林4亩，产值3亿元。\n\n今后五年，到2029年产值突破9亿元。\n\n2025年，造林5亩。":                        "2024 2025",
		"某市2025年工作计划\n\n2025年，造林5亩。": "2024 2025",
	} {
		blocks, err := Text([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		d, err := Read(blocks, Options{Units: quantity.StandardUnits()})
		if err != nil {
			t.Fatal(err)
		}
		if got := d.Actual.String() + " " + d.Target.String(); got != want {
			t.Errorf("%s\nis of %s, want %s", text, got, want)
		}
	}
}

// Behind a year that is none of the report's a clause is of that too, as far as one can tell.
func TestClausesBehindOtherYears(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2025年，造林5亩。\n\n到2030年，产值达到5亿元；税收达到3亿元；就业达到2万人。粮食产量4万吨。\n\n专利9件。": "造林 target=5亩\n税收 target=3亿元 ?\n就业 target=2万人 ?\n粮食产量 target=4万吨 ?\n专利 target=9件\n- 5亿元",
	})
}
