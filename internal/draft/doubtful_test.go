package draft

import (
	"fmt"
	"strings"
	"testing"
)

// doubtful writes what a draft has as lines does, and a mark behind each metric that is in doubt.
func doubtful(d *Draft) string {
	var b strings.Builder
	for _, s := range d.Sectors {
		for _, m := range s.Metrics {
			b.WriteString(m.Label)
			for i, f := range m.Figures() {
				if f != nil {
					fmt.Fprintf(&b, " %s=%s", [...]string{"actual", "target", "growth", "growth-target"}[i], f.Text)
				}
			}
			if len(m.Doubts) > 0 {
				b.WriteString(" ?")
			}
			b.WriteString("\n")
		}
		for _, l := range s.Left {
			fmt.Fprintf(&b, "- %s\n", l.Text)
		}
	}
	return strings.TrimSpace(b.String())
}

// holdDoubtful holds what texts become, with what is in doubt.
func holdDoubtful(t *testing.T, texts map[string]string) {
	t.Helper()
	for text, want := range texts {
		if got := doubtful(readText(t, text)); got != want {
			t.Errorf("%s\nis\n%s\nwant\n%s", text, got, want)
		}
	}
}

// A word that only says of which side a figure is names no metric.
func TestSideWords(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2024年，地区生产总值：目标6.5%，实际完成6.1%，未完成年度目标。": "地区生产总值 actual=6.1% ?\n- 6.5%",
		"2024年，城镇新增就业：年度目标4万人，实际4.2万人。":         "城镇新增就业 actual=4.2万人 ?\n- 4万人",
		"2024年，固定资产投资增长6.8%（目标6%）。":             "固定资产投资 growth=6.8%\n- 6%",
		"2024年，城镇新增就业5万人（计划4.5万人）。":             "城镇新增就业 actual=5万人\n- 4.5万人",
		"2024年，预算收入预期增长6%，实际增长5%。":              "预算收入 growth=5% ?\n- 6%",
		"2025年，固定资产投资增长6%（去年实际6.8%）。":           "固定资产投资 growth=6.8% growth-target=6% ?",
		"2025年，预算收入预期增长6%。":                     "预算收入 growth-target=6% ?",
		"2024年，产值5亿元。目标6%。":                     "产值 actual=5亿元\n- 6%",
		"2024年，实际利用外资5亿美元，目标任务完成率99%。":          "实际利用外资 actual=5亿美元\n目标任务完成率 actual=99%",
		"2024年，产值5亿元，投资目标3亿元，完成目标4亿元。":          "产值 actual=5亿元\n- 3亿元\n- 4亿元",
		"2025年，投资目标3亿元。":                        "投资目标 target=3亿元",
		"2025年，计划100个项目。":                       "项目 target=100个 ?",
	})
}

// 增 and 降 alone are changes, and the name of a change takes that of what has changed.
func TestShortChanges(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2024年，货运量3.5亿吨，增2.2%。客运量2亿人次，降1.1%。": "货运量 actual=3.5亿吨 growth=2.2%\n客运量 actual=2亿人次\n客运量降幅 actual=1.1%",
		"2024年，货运量增2.2%，客运量同比降1.1%。":          "货运量 growth=2.2%\n客运量降幅 actual=1.1%",
		"2024年，专利5件，增3件，新增4件。":                "专利 actual=5件\n专利增加 actual=3件\n新增专利 actual=4件 ?",
		"2024年，出口增长5%，增速同比回落1.1个百分点。":         "出口 growth=5%\n出口增速回落 actual=1.1个百分点 ?",
		"2024年，预算收入下滑2.3%。":                   "预算收入降幅 actual=2.3%",
		"2024年，单位GDP能耗降低4%，建成农田累计达25万亩。":      "单位GDP能耗降幅 actual=4%\n建成农田累计 actual=25万亩",
	})
}

// What is a change of several years is no growth of one.
func TestChangesOfSeveralYears(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2024年，企业5640家，较2021年增长1.1倍，净增3089家。":         "企业 actual=5640家\n企业较2021年净增 actual=3089家 ?\n- 1.1倍",
		"2024年，企业50家，比2021年增加30家，增长150%。同比增长5%。":      "企业 actual=50家\n企业比2021年增加 actual=30家 ?\n企业比2021年增幅 actual=150% ?\n- 5%",
		"2024年，企业50家，比2023年增加3家。":                     "企业 actual=50家\n企业增加 actual=3家",
		"2024年，单位GDP能耗累计下降14.5%。2025年，单位GDP能耗下降3%左右。": "单位GDP能耗累计降幅 actual=14.5% ?\n单位GDP能耗降幅 target=3%左右",
		"2024年，投资累计增长14.5%。":                          "投资累计增幅 actual=14.5% ?",
		"2024年，本届政府履职以来，造林30亩。":                       "本届政府履职以来造林 actual=30亩 ?",
	})
}

// What is a comparison or only a verb takes the name of what was told before.
func TestNamesFromBefore(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2024年，研发投入强度2.9%，超过全国平均水平0.2个百分点。":    "研发投入强度 actual=2.9%\n研发投入强度超过全国平均水平 actual=0.2个百分点 ?",
		"2024年，优良天数244天，比上年多9天。":               "优良天数 actual=244天\n优良天数比上年多 actual=9天 ?",
		"2024年，居民收入比值为1.79，比上年缩小0.03。":         "居民收入比值 actual=1.79\n居民收入比值缩小 actual=0.03 ?",
		"2024年，零售额1210亿元，较2023年净增68亿元。":        "零售额 actual=1210亿元\n零售额较2023年净增 actual=68亿元 ?",
		"2024年，依存度12%，低于年初预期目标0.8个百分点。":        "依存度 actual=12%\n依存度低于年初预期目标 actual=0.8个百分点 ?",
		"2024年，产值5亿元。超过全国平均水平0.2个百分点。":         "产值 actual=5亿元\n- 0.2个百分点",
		"2024年，比重提高3个百分点，较大企业5家。":              "比重提高 actual=3个百分点\n较大企业 actual=5家",
		"2025年，建设高标准农田25万亩，其中新建10万亩、改造提升15万亩。": "建设高标准农田 target=25万亩\n新建高标准农田 target=10万亩 ?\n改造提升高标准农田 target=15万亩 ?",
		"2024年，产值5亿元。降幅比上年收窄2个百分点。":            "产值 actual=5亿元\n- 2个百分点",
		"2024年，服务业占比提高2个百分点。":                  "服务业占比提高 actual=2个百分点",
		"2024年，产值5亿元，超额完成目标3亿元。":               "产值 actual=5亿元\n- 3亿元",
		"2025年，产值5亿元，新建3个。":                    "产值 target=5亿元\n新建 target=3个 ?",
		"2024年，固定资产投资由负转正，增长4.1%。":             "固定资产投资 growth=4.1% ?",
		"2024年，每千人口床位数8.6张、执业医师4.7人，有效专利300件。": "每千人口床位数 actual=8.6张\n每千人口执业医师 actual=4.7人 ?\n有效专利 actual=300件",
	})
}

// A number with letters behind it is never one without them.
func TestLettersBehindNumbers(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2024年，算力规模达1万P。":                           "算力规模 actual=1万P",
		"2024年，产值5亿元。算力规模超5600P，面积5km2。":            "产值 actual=5亿元\n- 5600P\n- 5km2",
		"2024年，全市智能算力规模为1200PFlops，出口的带宽达到400Gbps。": "智能算力规模 actual=1200PFlops\n出口的带宽 actual=400Gbps",
		"2024年，5G基站1.2万个，3A景区5个。":                   "5G基站 actual=1.2万个\n3A景区 actual=5个",
		"2024年，产值5亿元，算力规模达1万P3。":                    "产值 actual=5亿元\n- 1万P3",
	})
}

// Marks of lists are no part of names, and no figures.
func TestListMarks(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2024年，●工业增加值5亿元。●服务业增加值6亿元。":      "工业增加值 actual=5亿元\n服务业增加值 actual=6亿元",
		"2024年，产值5亿元。1.预算收入4亿元。2.新增就业3万人。": "产值 actual=5亿元\n预算收入 actual=4亿元\n新增就业 actual=3万人",
		"2024年工作如下。\n\n4.PM2.5浓度33微克/立方米。": "PM2.5浓度 actual=33微克/立方米",
		"2024年，产值5亿元。截至2024年底高新技术企业5家。":    "产值 actual=5亿元\n高新技术企业 actual=5家",
		"2024年，产值5亿元。1.5万人就业。":             "产值 actual=5亿元\n就业 actual=1.5万人 ?",
	})
}

// Changes, ratios and areas are of their kinds; where that is not told, there is a doubt.
func TestKindsOfChanges(t *testing.T) {
	for text, want := range map[string]string{
		"2024年，常住人口395.8万人，比上年末减少1.2万人。":  "stock, flow",
		"2024年，存款余额3.2万亿元，比年初增加1612亿元。":   "stock, flow",
		"2024年，城乡居民人均收入比值为1.79。":          "rate",
		"2025年，建设高标准农田25万亩。":              "flow",
		"2024年，建成区面积由744平方公里扩大到760平方公里。":  "stock",
		"2024年，新设经营主体32.3万户，经营主体220.6万户。": "flow, stock",
		"2024年，医保补助标准提高30元。":              "?",
		"2024年，医保补助标准700元，建设用地面积5公顷。":     "stock, ",
		"2024年，每千人口床位数8.6张、执业医师4.7人。":     "rate, rate?",
	} {
		var got []string
		for _, m := range readText(t, text).Sectors[0].Metrics {
			mark := ""
			if len(m.Doubts) > 0 {
				mark = "?"
			}
			got = append(got, m.Kind+mark)
		}
		if all := strings.Join(got, ", "); all != want {
			t.Errorf("%s: kinds are %q, want %q", text, all, want)
		}
	}
}
