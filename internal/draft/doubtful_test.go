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
		"2025年，计划100个项目。":                       "项目 target=100个 ?",
	})
}

// 增 and 降 alone are changes, and the name of a change takes that of what has changed.
func TestShortChanges(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2024年，货运量3.5亿吨，增2.2%。客运量2亿人次，降1.1%。": "货运量 actual=3.5亿吨 growth=2.2%\n客运量 actual=2亿人次\n客运量降幅 actual=1.1%",
		"2024年，货运量增2.2%，客运量同比降1.1%。":          "货运量 growth=2.2%\n客运量降幅 actual=1.1%",
		"2024年，专利5件，增3件，新增4件。":                "专利 actual=5件\n专利增加 actual=3件\n新增 actual=4件",
		"2024年，出口增长5%，增速同比回落1.1个百分点。":         "出口 growth=5%\n出口增速回落 actual=1.1个百分点 ?",
		"2024年，预算收入下滑2.3%。":                   "预算收入降幅 actual=2.3%",
		"2024年，单位GDP能耗降低4%，建成农田累计达25万亩。":      "单位GDP能耗降幅 actual=4%\n建成农田累计 actual=25万亩",
	})
}
