package build

import (
	"path/filepath"
	"strings"
	"testing"
)

// TestWordsAreCounted has targets in words among those of a series: the count above the matrix has
// them too, and says of which figures it is.
func TestWordsAreCounted(t *testing.T) {
	const promises = `
-- config.toml --
title = { zh = "站", en = "Site" }
[check]
source-missing = "off"
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
title = "文"
[[metrics]]
id = "jobs"
label = "就业"
actual = "1256万人"
[[metrics.series]]
period = 2022
target = { words = "稳定" }
[[metrics.series]]
period = 2023
actual = "1244万人"
target = "1200万人以上"
[[metrics.series]]
period = 2024
target = "1200万人以上"
[[metrics.series]]
period = 2026
target = { words = "稳定" }
+++
-- content/r/a.en.md --
+++
title = "Text"
[[metrics]]
id = "jobs"
label = "Jobs"
[[metrics.series]]
period = 2022
target = { words = "stable" }
[[metrics.series]]
period = 2026
target = { words = "stable" }
+++
`
	source := t.TempDir()
	out := filepath.Join(source, "public")
	write(t, source, site(nil, promises))
	if _, diags, err := Run(Options{Source: source, Out: out, Tool: "test"}); err != nil || diags.HasErrors() {
		t.Fatal(err, diags)
	}
	for page, want := range map[string]string{
		"en/r/index.html": "Of the 3 targets of these figures since 2022, 2 were met, 0 were not met and 1 was set in words.",
		"zh/r/index.html": "这些指标2022年以来共3项目标，2项达到，0项未达到，1项",
	} {
		if got := read(t, out, page); !strings.Contains(got, want) {
			t.Errorf("no %q in %s:\n%s", want, page, got)
		}
	}
}
