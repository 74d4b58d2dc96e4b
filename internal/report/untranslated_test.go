package report_test

import "testing"

// TestAbsentIsTold: where a site does not wait for its translations, a finding says what is not published meanwhile;
// of the head of a report, that is all of it.
func TestAbsentIsTold(t *testing.T) {
	site := func(level string) string {
		return `
-- config.toml --
title = { zh = "站", en = "Site" }
[check]
translation-missing = "` + level + `"
-- content/r/index.zh.md --
+++
title = "报告"
summary = "一份报告"
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
summary = "一篇文章"
+++
-- content/r/a.en.md --
+++
title = "A"
+++
`
	}
	for level, want := range map[string]map[string]string{
		"error": {"content/r/index.en.md": "", "content/r/a.en.md": ""},
		"warning": {
			"content/r/index.en.md": "until it is, nothing of this report is published in English",
			"content/r/a.en.md":     "until it is, the article is not published in English",
		},
	} {
		_, diags := load(t, site(level))
		found := map[string]string{}
		for _, d := range diags {
			if d.Rule == "translation-missing" {
				found[d.Pos.File] = d.Hint.En
			}
		}
		for file, hint := range want {
			if got, ok := found[file]; !ok || got != hint {
				t.Errorf("%s: %s: %q, want %q, of %v", level, file, got, hint, diags)
			}
		}
	}
}
