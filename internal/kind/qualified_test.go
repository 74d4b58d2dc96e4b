package kind

import (
	"strings"
	"testing"

	"duibiao/internal/sitetest"
)

// estimated is a report with a preliminary result, one that was revised, and the one before.
const estimated = `
-- content/p/index.zh.md --
+++
title = "上一篇"
actual_period = 2023
target_period = 2024
+++
-- content/p/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "jobs"
label = "就业"
actual = "1244万人"
target = "1250万人以上"
+++
文。
-- content/r/index.zh.md --
+++
title = "报告"
actual_period = 2024
target_period = 2025
follows = "p"
+++
-- content/r/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "jobs"
label = "就业"
actual = "1256万人"
target = "1200万人以上"
status = "preliminary"
[[metrics.series]]
period = 2023
actual = "1240万人"
status = "revised"
note = "全年数。"
source = "统计公报"
[[metrics]]
id = "retail"
label = "零售"
growth = { actual = "6.1%", target = "5.5%" }
status = "preliminary"
+++
文。
-- config.toml --
title = { zh = "站" }
base_url = "https://example.org/"
[languages]
zh = { name = "中文" }
[outputs]
markdown = true
fragments = true
`

// TestFiguresKeepHowFinalTheyAre: what pages say in a badge of a figure, whatever has no badges says behind it.
func TestFiguresKeepHowFinalTheyAre(t *testing.T) {
	s := sitetest.Site(t, sitetest.FS(estimated))
	outputs := allOutputs(newEnv(t, s.Config), s)
	for path, want := range map[string][]string{
		"zh/r/a.md":     {"1256万人（初步核算） | 1200万人以上", "6.1%（初步核算） | 5.5%"},
		"zh/r/index.md": {"1256万人（初步核算） | 1200万人以上", "6.1%（初步核算） | 5.5%"},
		"zh/r/figures/jobs.md": {
			"- 2024年：1256万人（初步核算）\n", "| 2024年 | 1256万人（初步核算） |",
			"| 2023年 | 1244万人（已有更新的数字） |", "| 2023年 | 1240万人（修订） |", "- 2023年：全年数。\n", "- 2023年：资料来源：统计公报\n",
		},
		"zh/r/figures/retail.md":          {"6.1%（初步核算）"},
		"zh/r/fragment/jobs.html":         {"1256万人（初步核算）"},
		"zh/r/fragment/jobs.plain.html":   {"1256万人（初步核算）"},
		"zh/r/fragment/jobs.md":           {"**1256万人（初步核算）**"},
		"zh/r/fragment/retail.plain.html": {"6.1%（初步核算）"},
		"zh/r/figures/jobs.html":          {`<b>1244万人</b> <span class="badge">已有更新的数字</span>`, `<b>1240万人</b> <span class="badge">修订</span>`},
	} {
		got := text(t, find(t, outputs, path))
		for _, w := range want {
			if !strings.Contains(got, w) {
				t.Errorf("%s has no %q: %s", path, w, got)
			}
		}
	}
}
