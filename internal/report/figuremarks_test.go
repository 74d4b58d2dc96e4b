package report_test

import (
	"strings"
	"testing"

	"duibiao/internal/quantity"
	"duibiao/internal/report"
	"duibiao/internal/sitetest"
)

// TestFiguresOfOtherMarks holds that no figure of an original in German is read as a thousand times another.
func TestFiguresOfOtherMarks(t *testing.T) {
	for _, tt := range []struct{ figure, mark, want string }{
		{"119.000 Personen", ",", `"." may be another mark`},
		{"1,250 Personen", ",", `"," may be another mark`},
		{"3,5%", ",", `"," may be another mark`},
		{"1.234.567 Euro", ",", `"." may be another mark`},
		{"3 Milliarden Euro", ",", `"Milliarden Euro" would multiply`},
		{"3\nunit = Milliarden Euro", ",", `"Milliarden Euro" would multiply`},
		{"3.5%", ",", ""},
		{"0.125%", ",", ""},
		{"1.2340 t", ",", ""},
		{"119000 Personen", ",", ""},
		{"3 billion Euro", ",", ""},
		{"119,000 Personen", ".", ""},
		{"1.234 t", ".", ""},
	} {
		cfg, articles, _, _ := sitetest.Load(t, sitetest.FS(`
-- config.toml --
title = { de = "Site" }
default_language = "de"
[languages.de]
name = "Deutsch"
-- content/r/index.de.md --
+++
title = "Bericht"
actual_period = 2024
target_period = 2025
+++
`, strings.ReplaceAll(`
-- content/r/a.de.md --
+++
title = "A"
[[metrics]]
id = "jobs"
label = "Arbeit"
actual = FIGURE
+++
`, "FIGURE", stated(tt.figure))))
		style := &cfg.Languages[0].Style
		style.Mark = tt.mark
		if style.Group = ","; tt.mark == "," {
			style.Group = "."
		}
		style.Scales = []quantity.Scale{{Word: quantity.Word{One: "Milliarde", Other: "Milliarden"}, Exp: 9}}
		_, diags := report.New(cfg, articles)
		if tt.want == "" && len(diags) > 0 || tt.want != "" && (len(diags) != 1 || !strings.Contains(diags[0].Message.En, tt.want)) {
			t.Errorf("%s: %v, want %q", tt.figure, diags, tt.want)
		}
	}
}

// stated writes a figure as a text, or as a number with its unit.
func stated(figure string) string {
	if number, unit, is := strings.Cut(figure, "\nunit = "); is {
		return number + "\nunit = \"" + unit + "\""
	}
	return "\"" + figure + "\""
}
