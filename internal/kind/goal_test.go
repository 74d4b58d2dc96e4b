package kind

import (
	"strings"
	"testing"

	"duibiao/internal/sitetest"
)

// goals is a site with targets in words, with ratios, and with a unit that English converts.
const goals = `
-- config.toml --
title = { zh = "站", en = "Site" }
[units."斤"]
en = { one = "tonne", other = "tonnes", factor = "0.0005" }
-- content/r/index.zh.md --
+++
title = "报告"
actual_period = 2024
target_period = 2025
+++
-- content/r/index.en.md --
+++
title = "Report"
+++
-- content/r/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "income"
label = "居民收入增长"
actual = "5.1%"
target = { words = "与经济增长同步" }
[[metrics.series]]
period = 2024
target = { words = "与经济增长基本同步" }
[[metrics]]
id = "grain"
label = "粮食产量"
actual = "1.413万亿斤"
target = "1.4万亿斤左右"
[[metrics]]
id = "incomes"
label = "城乡居民收入比"
direction = "down"
actual = "2.34比1"
target = "2.3:1以内"
[[metrics.series]]
period = 2024
target = "2.4:1以内"
+++
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "income"
label = "Growth of incomes"
target = { words = "in step with economic growth" }
[[metrics.series]]
period = 2024
target = { words = "largely in step with growth" }
[[metrics]]
id = "grain"
label = "Grain output"
[[metrics]]
id = "incomes"
label = "Urban to rural incomes"
+++
`

// Targets in words stand on pages and in data beside the result, and are counted; nothing is
// said of a target that is missing. Ratios are printed as written. What a language converts stays in its base unit in data.
func TestFiguresOfOtherSorts(t *testing.T) {
	s := sitetest.Site(t, sitetest.FS(goals))
	outputs := allOutputs(newEnv(t, s.Config), s)
	for path, want := range map[string][]string{
		"zh/r/a.html":               {"与经济增长同步", "2024年2项目标：1项达到，0项未达到，1项为文字表述。", "2.34比1", "2024年：达到", "2.3:1以内"},
		"zh/r/figures/income.html":  {"与经济增长基本同步"},
		"zh/r/figures/incomes.html": {"达到2024年目标：2.34比1"},
		"en/r/figures/income.html":  {"largely in step with growth"},
		"en/r/a.html": {
			"in step with economic growth", "Of the 2 targets for 2024, 1 was met, 0 were not met and 1 was set in words.", "2.34:1", "at most 2.3:1",
			"706.5 million tonnes",
		},
		"data/r.json": {
			`"target":{"period":"2025","interval":"2025-01-01/P1Y","words":{"zh":"与经济增长同步","en":"in step with economic growth"}},"comparison":null`,
			`"target":{"period":"2024","interval":"2024-01-01/P1Y","words":{"zh":"与经济增长基本同步","en":"largely in step with growth"}},"as_of":null`,
			`"value":null,"ratio":[2.34,1],"bound":"exactly","unit":{"zh":"","en":""},"text":{"zh":"2.34比1","en":"2.34:1"}}`,
			`"value":1413000000000,"bound":"exactly","unit":{"zh":"斤","en":"斤"},"text":{"zh":"1.413万亿斤","en":"706.5 million tonnes"}`,
		},
		"data/r.csv":        {",2025,2025-01-01/P1Y,,,,,与经济增长同步,in step with economic growth,"},
		"data/r.series.csv": {",target,2024,2024-01-01/P1Y,,,,,,,与经济增长基本同步,largely in step with growth,"},
	} {
		page := text(t, find(t, outputs, path))
		for _, w := range want {
			if !strings.Contains(strings.NewReplacer(`<span class="keep">`, "", `</span>`, "", "<wbr>", "", "&nbsp;", " ", "<strong>", "", "</strong>", "").Replace(page), w) {
				t.Errorf("%s has no %s", path, w)
			}
		}
		for _, w := range []string{"来源未列2025年目标", "gives no 2025 target"} {
			if strings.Contains(page, w) {
				t.Errorf("%s says %s", path, w)
			}
		}
	}
}
