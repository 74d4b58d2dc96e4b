package report_test

import (
	"slices"
	"strings"
	"testing"

	"duibiao/internal/config"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
	"duibiao/internal/sitetest"
)

// TestUnitsOfOtherMarks holds that figures of a language are read with its marks and its words: 119.000 is a
// hundred and nineteen thousand in German, and a Milliarde is one of its scales.
func TestUnitsOfOtherMarks(t *testing.T) {
	for _, tt := range []struct{ actual, unit, mark, group, want string }{
		{"11.9万人", "Stellen", ",", ".", ""},
		{"1.234%", "", ",", ".", ""},
		{"1.234万人", "Stellen", ",", ".", ""},
		{"1.234倍", "mal", ",", ".", ""},
		{"1.234倍", "mal", ",", "\u202f", ""},
		{"119.5人", "Stellen", ",", "’", ""},
		{"11.9万人", "Milliarden Stellen", ",", ".", `"Milliarden Stellen" would multiply the figure by "Milliarden"`},
		{"11.9万人", "milliarde Stellen", ",", ".", `"milliarde Stellen" would multiply`},
		{"11.9万人", "%", ",", ".", "would make a percentage"},
		{"4.8张/千人", "Betten je Milliarde", ",", ".", ""},
	} {
		cfg, articles, _, _ := sitetest.Load(t, sitetest.FS(defaults, strings.NewReplacer("ACTUAL", tt.actual, "UNIT", tt.unit).Replace(`
-- config.toml --
title = { zh = "站", en = "Site", de = "Site" }
default_language = "zh"
[languages.zh]
name = "中文"
[languages.en]
name = "English"
[languages.de]
name = "Deutsch"
-- content/r/index.de.md --
+++
title = "Bericht"
+++
-- content/r/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "jobs"
label = "就业"
actual = "ACTUAL"
+++
-- content/r/a.de.md --
+++
title = "A"
[[metrics]]
id = "jobs"
label = "Arbeit"
unit = "UNIT"
+++
`)))
		de := slices.IndexFunc(cfg.Languages, func(l config.Language) bool { return l.Code == "de" })
		style := &cfg.Languages[de].Style
		style.Mark, style.Group = tt.mark, tt.group
		style.Scales = []quantity.Scale{{Word: quantity.Word{One: "Milliarde", Other: "Milliarden"}, Exp: 9}}
		_, diags := report.New(cfg, articles)
		var said []string
		for _, d := range diags {
			if d.Rule == "figure-unit" {
				said = append(said, d.Message.En)
			}
		}
		if got := strings.Join(said, "\n"); tt.want == "" && got != "" || !strings.Contains(got, tt.want) {
			t.Errorf("%s, %q, %q: %q, want %q", tt.actual, tt.unit, tt.group, got, tt.want)
		}
	}
}
