package report_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/diag"
)

func TestAnchorsThatHeadingsCannotHave(t *testing.T) {
	for _, tt := range []struct{ name, body, want string }{
		{"none", "## beds\n## beds\n## 甲 {#k}\n## k", ""},
		{"of a metric", "## 甲 {#beds}\n", `content/r/a.zh.md:8:1: the heading has the anchor #beds of a metric (give it another: {#…} behind its text) [metric-id]
	content/r/a.zh.md:4:6: the metric
`},
		{"twice", "## 甲 {#k}\n## 乙 {#k}\n## 丙 {#k}\n", `content/r/a.zh.md:9:1: the heading has the anchor #k of another (give it another: {#…} behind its text) [metric-id]
	content/r/a.zh.md:8:1: the other
content/r/a.zh.md:10:1: the heading has the anchor #k of another (give it another: {#…} behind its text) [metric-id]
	content/r/a.zh.md:8:1: the other
`},
		{"of a heading's words", "## k\n## 乙 {#k}\n", `content/r/a.zh.md:9:1: the heading has the anchor #k of another (give it another: {#…} behind its text) [metric-id]
	content/r/a.zh.md:8:1: the other
`},
		{"of a footnote", "## 甲 {#fn:1}\n## 乙 {#fnref:1}\n## 丙 {#fn}\n", "content/r/a.zh.md:8:1: the anchor #fn:1 is one of the footnotes (give it another: {#…} behind its text) [metric-id]\n" +
			"content/r/a.zh.md:9:1: the anchor #fnref:1 is one of the footnotes (give it another: {#…} behind its text) [metric-id]\n"},
		{"of the page", "## 甲 {#_metrics}\n## 乙 {#a_b}\n", "content/r/a.zh.md:8:1: the anchor #_metrics begins with _, as those of the page itself do (give it another: {#…} behind its text) [metric-id]\n"},
	} {
		_, diags := load(t, `
-- content/r/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "beds"
label = "床位"
actual = "5吨"
+++
`+tt.body+`
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "beds"
label = "Beds"
+++
`)
		var got strings.Builder
		diags.WriteText(&got, diag.English)
		if diff := cmp.Diff(tt.want, got.String()); diff != "" {
			t.Errorf("%s: mismatch (-want +got):\n%s", tt.name, diff)
		}
	}
}

// The metrics of a report stand on its overview, too.
func TestAnchorsOfTheOverview(t *testing.T) {
	_, diags := load(t, `
-- content/r/index.zh.md --
+++
title = "报告"
actual_period = 2024
target_period = 2025
+++
## beds
## 甲 {#_k}
-- content/r/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "beds"
label = "床位"
actual = "5吨"
+++
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "beds"
label = "Beds"
+++
`)
	var got strings.Builder
	diags.WriteText(&got, diag.English)
	want := `content/r/index.zh.md:6:1: the heading has the anchor #beds of a metric (give it another: {#…} behind its text) [metric-id]
	content/r/a.zh.md:4:6: the metric
content/r/index.zh.md:7:1: the anchor #_k begins with _, as those of the page itself do (give it another: {#…} behind its text) [metric-id]
`
	if diff := cmp.Diff(want, got.String()); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}
