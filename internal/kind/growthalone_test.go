package kind

import (
	"strings"
	"testing"

	"duibiao/internal/sitetest"
)

// grownAlone is a report whose own periods have a growth alone, beside amounts of periods before.
const grownAlone = `
-- config.toml --
title = { zh = "站", en = "Site" }
[outputs]
markdown = true
-- content/r/index.zh.md --
+++
title = "报告"
actual_period = 2024
target_period = 2025
source = "来源"
+++
-- content/r/index.en.md --
+++
title = "Report"
source = "Source"
+++
-- content/r/a.zh.md --
+++
title = "文"
[[metrics]]
id = "ore"
label = "矿石产量"
growth = { target = "5%" }
[[metrics.series]]
period = 2022
actual = "300万吨"
target = "290万吨"
[[metrics.series]]
period = 2023
actual = "310万吨"
target = "320万吨"
+++
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "ore"
label = "Ore"
+++
`

// TestAmountsBesideAGrowthAlone: the page of a metric has all its periods, also where the report itself states
// no more than by how much it is to grow, and says that once.
func TestAmountsBesideAGrowthAlone(t *testing.T) {
	s := sitetest.Site(t, sitetest.FS(grownAlone))
	outputs := allOutputs(newEnv(t, s.Config), s)
	for path, want := range map[string][]string{
		"en/r/figures/ore.html": {`<table class="years">`, "3.1 million tonnes", "2.9 million tonnes", "Not met", `class="columns-chart"`, "<h2>Growth over the year before</h2>"},
		"zh/r/figures/ore.html": {"310万吨", "290万吨", "未达到", "比上年增速"},
		"zh/r/figures/ore.md":   {"310万吨", "290万吨"},
	} {
		page := text(t, find(t, outputs, path))
		for _, w := range want {
			if !strings.Contains(page, w) {
				t.Errorf("%s has no %s", path, w)
			}
		}
		if n := strings.Count(page, "2025年增速目标"); strings.HasPrefix(path, "zh") && strings.HasSuffix(path, ".html") && n != 1 {
			t.Errorf("%s speaks of the target %d times", path, n)
		}
	}
}
