package draft

import (
	"fmt"
	"strings"
	"testing"

	"duibiao/internal/period"
	"duibiao/internal/quantity"
)

// readText drafts a text that tells of 2024 and 2025.
func readText(t testing.TB, text string) *Draft {
	t.Helper()
	blocks, err := Text([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	d, err := Read(blocks, Options{Actual: period.Year(2024), Target: period.Year(2025), Units: quantity.StandardUnits()})
	if err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return d
}

// told writes what a draft has, a line for each metric and for each figure that is left out.
func lines(d *Draft) string {
	var b strings.Builder
	for _, s := range d.Sectors {
		for _, m := range s.Metrics {
			b.WriteString(m.Label)
			for i, f := range m.Figures() {
				if f != nil {
					fmt.Fprintf(&b, " %s=%s", [...]string{"actual", "target", "growth", "growth-target"}[i], f.Text)
				}
			}
			b.WriteString("\n")
		}
		for _, l := range s.Left {
			fmt.Fprintf(&b, "- %s\n", l.Text)
		}
	}
	return strings.TrimSpace(b.String())
}

// TestFigures holds what sentences become.
func TestFigures(t *testing.T) {
	for text, want := range map[string]string{
		// What a figure is of: the noun before it, or behind it.
		"2024年，郑州机场旅客吞吐量2850万人次、货邮吞吐量82.5万吨。": "郑州机场旅客吞吐量 actual=2850万人次\n郑州机场货邮吞吐量 actual=82.5万吨",
		"2024年，新增高中3所、学位9800个。":               "新增高中 actual=3所\n新增高中学位 actual=9800个",
		"2024年，新建改建农村公路520公里，建成高标准农田18万亩。":    "新建改建农村公路 actual=520公里\n建成高标准农田 actual=18万亩",
		"2025年，打造50个“公园+”特色园区。":               "打造“公园+”特色园区 target=50个",
		"2024年，净增高新技术企业860家，总数达到5230家。":       "净增高新技术企业 actual=860家\n高新技术企业总数 actual=5230家",
		"2025年，甲企业、乙企业研发投入强度分别达2.8%、10%以上。":   "甲企业研发投入强度 target=2.8%\n乙企业研发投入强度 target=10%以上",
		"2024年，公路里程549万公里，占全国比重为9.9%。":        "公路里程 actual=549万公里\n公路里程占全国比重 actual=9.9%",
		// Of which side it is.
		"2024年建成20座，2025年力争建成25座公园。": "建成 actual=20座\n建成公园 target=25座",
		"今年将新增绿地5公顷。去年新增绿地4公顷。":      "新增绿地 actual=4公顷 target=5公顷",
		"2024年，产值超千亿元，力争明年突破。":       "产值 actual=超千亿元",
		"2022年完成造林9万亩。2024年完成造林8万亩。": "造林 actual=8万亩\n- 9万亩",
		// Growth, falls, changes and ranks.
		"2024年，出口1240亿元，增长9.7%。":                          "出口 actual=1240亿元 growth=9.7%",
		"2024年工业增加值增长8.3%。2025年，工业增加值增长7.5%以上。":           "工业增加值 growth=8.3% growth-target=7.5%以上",
		"2024年，单位能耗下降4.5%以上。":                             "单位能耗降幅 actual=4.5%以上",
		"2024年，优良天数231天、同比增加5天。":                          "优良天数 actual=231天\n优良天数同比增加 actual=5天",
		"2024年，城镇、农村居民收入分别达到56820元、29460元，分别增长4.7%和6.4%。": "城镇居民收入 actual=56820元 growth=4.7%\n农村居民收入 actual=29460元 growth=6.4%",
		"2024年，服务质量排名全国前10，外贸依存度居全省第2位。":                  "服务质量全国排名 actual=前10\n外贸依存度全省排名 actual=第2",
		// Several that are told together, each with its own growth.
		"2024年，城乡居民人均可支配收入分别达到45832元、24156元，增长4.6%、6.9%。": "城镇居民人均可支配收入 actual=45832元 growth=4.6%\n农村居民人均可支配收入 actual=24156元 growth=6.9%",
		"2024年，城镇、农村居民收入分别达到56820元、29460元，增长4.7%和6.4%。":   "城镇居民收入 actual=56820元 growth=4.7%\n农村居民收入 actual=29460元 growth=6.4%",
		"2024年，旅客吞吐量2850万人次，增长4.7%，货邮吞吐量82.5万吨，增长6.4%。":   "旅客吞吐量 actual=2850万人次 growth=4.7%\n货邮吞吐量 actual=82.5万吨 growth=6.4%",
		"2024年，财政收入324.5亿元、同口径增长3.1%。":                    "财政收入 actual=324.5亿元 growth=3.1%",
		"2024年，居民收入4万元，扣除价格因素实际增长3.1%。":                   "居民收入 actual=4万元 growth=3.1%",
		// Other stretches of time than a year.
		"2024年，产值5亿元。“十四五”以来，累计完成投资超过1.2万亿元，年均增长6%。":           "产值 actual=5亿元\n“十四五”以来投资 actual=超过1.2万亿元\n“十四五”以来投资年均增幅 actual=6%",
		"2025年，造林6万亩。“十四五”以来累计造林50万亩，2025年再造林2万亩。":             "造林 target=6万亩\n“十四五”以来累计造林 actual=50万亩\n造林（2） target=2万亩",
		"2024年，投资5亿元。2021年以来累计投资20亿元。五年来累计投资25亿元。":             "投资 actual=5亿元\n2021年以来累计投资 actual=20亿元\n五年来累计投资 actual=25亿元\n- 五年",
		"2024年，投资5亿元。2021—2024年累计投资20亿元。":                      "投资 actual=5亿元\n2021—2024年累计投资 actual=20亿元",
		"2024年前三季度，生产总值3000亿元、增长5.2%；预计全年生产总值4500亿元，增长5.5%左右。": "生产总值 actual=4500亿元 growth=5.5%左右\n- 3000亿元\n- 5.2%",
		"2024年，上半年开工12个项目，全年开工30个项目。":                          "开工项目 actual=30个\n- 12个",
		"2024年，1—11月出口增长3%，全年出口增长5%。":                          "出口 growth=5%\n- 3%",
		"2024年，工业增加值增长5%，比上半年提高0.5个百分点，一季度末库存3万吨。":             "工业增加值 growth=5%\n工业增加值提高 actual=0.5个百分点\n- 3万吨",
		"2025年，产值5亿元。未来五年，经济总量迈上2万亿元台阶。今后三年新增企业3000家。":         "产值 target=5亿元\n未来五年经济总量迈上 target=2万亿元\n今后三年新增企业 target=3000家\n- 五年\n- 三年",
		"2024年，出口增长5%。6月份，出口增长8.1%。6月末，存款余额3.2万亿元。":            "出口 growth=5%\n- 8.1%\n- 3.2万亿元",
		// What is no metric.
		"2024年，产值5亿元，三次产业比重为3.2:45.6:51.2。": "产值 actual=5亿元\n- 3.2\n- 45.6\n- 51.2",
		"2024年，城镇新增就业6.35万人，完成年度任务的127%。":   "城镇新增就业 actual=6.35万人\n- 127%",
		"2024年，零售额由720亿元增加到815亿元，做好五篇大文章。":  "零售额 actual=815亿元\n- 720亿元\n- 五篇",
		"2024年，产值是上年的1.5倍，世界500强企业达30家。":    "世界500强企业 actual=30家\n- 1.5倍\n- 500强",
		// Tables.
		"| 指标 | 单位 | 1-6月完成 | 增长% | 2025年目标 |\n|---|---|---|---|---|\n| 产值 | 亿元 | 28 | 5 | 60 |":                          "产值 target=60亿元\n- 28\n- 5",
		"| 指标 | 单位 | 2024年前三季度实绩 | 2025年目标 |\n|---|---|---|---|\n| 产值 | 亿元 | 28 | 60 |":                                   "产值 target=60亿元\n- 28",
		"单位：亿元\n\n| 指标 | 2024年实绩 |\n|---|---|\n| 价格指数（上年=100） | 100.2 |\n| 失业率 | 5.2 |\n| 就业率 | 95% |\n| 税收 | 5 |":        "就业率 actual=95%\n税收 actual=5亿元\n- 亿元\n- 100.2\n- 5.2",
		"2024年\n\n| 指标 | 单位 | 2024年实绩 | 2025年目标 |\n|---|---|---|---|\n| 造林 | 万亩 | 5.1 | 6万亩以上 |":                          "造林 actual=5.1万亩 target=6万亩以上",
		"表1 主要指标（单位：亿元）\n\n| 指标 | 2024年实绩 | 2025年目标 |\n|---|---|---|\n| 产值 | 58 | 60以上 |\n| 税收 | 5 | 增长3%左右 |":            "产值 actual=58亿元 target=60亿元以上\n税收 actual=5亿元 growth-target=增长3%左右\n- 亿元",
		"| 指标（万人次） | 2024年实绩 | 2025年目标（亿人次） |\n|---|---|---|\n| 游客 | 58 | 1.2 |\n| 产值（亿元） | 5 | 6 |\n| 产值（现价） | 7亿元 |  |": "游客 actual=58万人次 target=1.2亿人次\n产值 actual=5亿元 target=6亿元\n产值（现价） actual=7亿元",
		"单位：亿元、万人\n\n| 指标 | 2024年实绩 |\n|---|---|\n| 产值 | 58 |\n| 就业 | 3万人 |":                                              "就业 actual=3万人\n- 亿元\n- 58",
		"| 指标 | 单位 | 2024年 | | 2025年 |\n|---|---|---|---|---|\n| | | 目标 | 实绩 | 目标 |\n| 产值 | 亿元 | 55 | 58 | 60 |":          "产值 actual=58亿元 target=60亿元\n- 55",
		"指标\t单位\t2024年\t\t2025年\n\t\t目标\t实绩\t目标\n产值\t亿元\t55\t58\t60":                                                      "产值 actual=58亿元 target=60亿元\n- 55",
		"| 指标 | 单位 | 2023年实绩 | 2024年实绩 | 2025年目标 |\n|---|---|---|---|---|\n| 产值 | 亿元 | 55 | 58 | 60 |":                    "产值 actual=58亿元 target=60亿元\n- 55",
		"| 指标 | 单位 | 2024年实绩 | 同比增长 |\n|---|---|---|---|\n| 入学率 | % | 99 | 0.3 |":                                         "入学率 actual=99%\n- 0.3",
		"| 指标 | 单位 | 2024年实绩 | 单位 | 2025年目标 |\n|---|---|---|---|---|\n| 产值 | 万元 | 58 | 亿元 | 60 |":                         "产值 actual=58万元 target=60亿元",
		// A table that stands apart has headings of its own; one that goes on has those of the one before.
		"| 指标 | 单位 | 2025年目标 |\n|---|---|---|\n| 造林 | 亩 | 6 |\n\n| 指标 | 单位 | 2024年实绩 |\n|---|---|---|\n| 粮食 | 万吨 | 156.3 |": "造林 target=6亩\n粮食 actual=156.3万吨",
		"指标\t单位\t2025年目标\n\n造林\t亩\t6\n\n粮食\t万吨\t156.3":                                                                      "造林 target=6亩\n粮食 target=156.3万吨",
	} {
		if got := lines(readText(t, text)); got != want {
			t.Errorf("%s\nis\n%s\nwant\n%s", text, got, want)
		}
	}
}

// TestNotPaired holds what is not the same thing, though it is called nearly the same.
func TestNotPaired(t *testing.T) {
	d := readText(t, "2024年，建成公园游园35个，新能源装机294万千瓦，高新技术企业总数5230家。2025年，打造公园特色园区50个，新增光伏发电装机30万千瓦，新增高新技术企业500家，造林3亩。")
	for _, m := range d.Sectors[0].Metrics {
		if m.IsPair() {
			t.Errorf("%s is a pair", m.Label)
		}
	}
}

// TestSectors holds that parts which treat the same are one article.
func TestSectors(t *testing.T) {
	d := readText(t, `临江市政府工作报告

一、2024年工作回顾
（一）产业转型迈出坚实步伐。工业投资980亿元。
（二）生态环境持续改善。造林9万亩。
（三）干部队伍建设。培训干部300人。
二、2025年重点工作
（一）加快产业升级，建设制造强市
工业投资1050亿元。
（二）建设美丽临江
造林8万亩。`)
	var got []string
	for _, s := range d.Sectors {
		got = append(got, fmt.Sprintf("%s %d", s.Slug, len(s.Metrics)))
	}
	if want := "industry 1, green 1, gan-bu-dui-wu-jian-she 1"; strings.Join(got, ", ") != want {
		t.Errorf("sectors are %v, want %s", got, want)
	}
	if got := lines(d); !strings.Contains(got, "工业投资 actual=980亿元 target=1050亿元") {
		t.Errorf("no pair in\n%s", got)
	}
}

// TestPeriods holds how the years are found that a report tells of.
func TestPeriods(t *testing.T) {
	for text, want := range map[string]string{
		"2024年，造林9万亩。2025年，将造林8万亩。":                                               "2024 2025",
		"一、2024年工作回顾\n\n城镇新增就业6.3万人。\n\n二、2025年目标\n\n城镇新增就业6万人。":                  "2024 2025",
		"一、2024年工作回顾\n\n城镇新增就业6.3万人。\n\n二、2025年工作\n\n城镇新增就业6万人。":                  "2024 2025",
		"第一部分 2024年工作回顾\n\n城镇新增就业6.3万人。\n\n第二部分 2025年工作\n\n2025年就业6万人。2025年建园2个。": "2024 2025",
		"一、2024年工作回顾\n\n城镇新增就业6.3万人。\n\n二、关于2025年\n\n城镇新增就业6万人。":                  "2024 2025",
		"清河市2025年政府工作报告\n\n一、过去一年工作回顾\n\n就业5万人。\n\n二、今年工作安排\n\n就业6万人。":            "2024 2025",
		"一、2024年工作回顾\n\n建园3个。到2035年力争500个，2035年力争建成800个。":                         "2024 2025",
		"养老服务行动方案\n\n到2027年，新增床位5000张。2025年新增1500张，2026年新增1700张，2027年新增1800张。":    "2026 2027",
		"2024年城镇新增就业6.3万人。2025年目标6万人。":                                            "2024 2025",
		"2024年教育事业统计公报\n\n2024年，招生30人，比2023年增长2%。":                                "2024 2025",
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
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}

// TestIDs holds that ids are legible, ASCII and each of one metric.
func TestIDs(t *testing.T) {
	for label, want := range map[string]string{
		"城镇新增就业": "new-urban-jobs", "中欧班列开行": "china-europe-trains-run", "花园口断面": "hua-yuan-kou-duan-mian",
		"12": "metric-12", "“”": "metric",
	} {
		if got := idOf(label); got != want {
			t.Errorf("%s is %s, want %s", label, got, want)
		}
	}
	used := map[string]int{"a": 1}
	if a, b := unique("a", used), unique("a", used); a != "a-2" || b != "a-3" {
		t.Errorf("ids are %s and %s", a, b)
	}
}

// TestKinds holds kinds and directions.
func TestKinds(t *testing.T) {
	d := readText(t, "2024年，新增就业3万人，贷款余额2000亿元，失业率5%，PM2.5浓度降至33微克/立方米，每千人托位4.8个，失业人员再就业2万人，失业保险参保30万人，破获案件200件。")
	var got []string
	for _, m := range d.Sectors[0].Metrics {
		got = append(got, strings.TrimSpace(m.Kind+" "+m.Direction))
	}
	if want := "flow, stock, down, rate down, rate, , stock, "; strings.Join(got, ", ") != want {
		t.Errorf("kinds are %q, want %s", got, want)
	}
}

// TestEveryFigureIsAccountedFor holds that a figure is a metric or is listed.
func TestEveryFigureIsAccountedFor(t *testing.T) {
	for _, name := range []string{"seed", "city-dev", "ministry-dev"} {
		d := draftOf(t, "testdata/"+name+".txt")
		told := len(allTold(d))
		spots := 0
		for _, s := range d.Sectors {
			for _, p := range s.pieces {
				spots += len(p.spots)
			}
		}
		if told != spots {
			t.Errorf("%s: %d figures in metrics, %d in the text", name, told, spots)
		}
	}
}
