package kind

import (
	"strings"
	"testing"

	"duibiao/internal/sitetest"
)

// TestPointsInAnyWord holds that rates in per cent stand in the chart of percentage points in
// every language, whatever it calls per cent, and other rates in none.
func TestPointsInAnyWord(t *testing.T) {
	s := sitetest.Site(t, sitetest.FS(`
-- config.toml --
title = { zh = "站", en = "Site" }
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
id = "share"
label = "占比"
actual = "52%"
target = "57%"
[[metrics]]
id = "deaths"
label = "死亡率"
actual = "5.2‰"
target = "4‰"
direction = "down"
+++
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "share"
label = "Share"
unit = "per cent"
[[metrics]]
id = "deaths"
label = "Death rate"
+++
`))
	outputs := allOutputs(newEnv(t, s.Config), s)
	for path, want := range map[string][]string{
		"zh/r/index.html": {`>&#43;5<`, "52%", "另有1项可比而不在图中"},
		"en/r/index.html": {`>&#43;5<`, "52 per cent", "1 more can be compared"},
	} {
		page := text(t, find(t, outputs, path))
		for _, w := range want {
			if !strings.Contains(page, w) {
				t.Errorf("%s has no %s", path, w)
			}
		}
		if n := strings.Count(page, `<text class="change"`); n != 1 {
			t.Errorf("%s draws %d changes, want 1", path, n)
		}
	}
}
