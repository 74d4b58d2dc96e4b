package report_test

import (
	"fmt"
	"strings"
	"testing"
)

// TestTranslatedUnitsAreReadBack refuses words of a translation with which a page would state
// another figure than the original, and says what it would state.
func TestTranslatedUnitsAreReadBack(t *testing.T) {
	for _, tt := range []struct{ figure, unit, want string }{
		{"82.5万吨", "kilograms", `"825,000 kilograms" for 82.5万吨`},
		{"82.5万吨", "kilograms of cargo", `"825,000 kilograms of cargo" for 82.5万吨`},
		{"13317.78亿元", "US dollars", `"1,331.778 billion US dollars" for 13317.78亿元`},
		{"2850万人次", "thousand passengers", `"28.5 million thousand passengers" for 2850万人次`},
		{"2850万人次", "万人次", `"28.5 million 万人次" for 2850万人次`},
		{"5.3%", "percentage points", `"5.3 percentage points" for 5.3%`},
		{"0.6个百分点", "%", `"0.6%" for 0.6个百分点`},
		{"48小时内", "days", `"at most 48 days" for 48小时内`},
		{"2850万人次", "passengers", ""},
		{"82.5万吨", "tonnes of cargo", ""},
		{"1200座", "5G base stations", ""},
	} {
		_, diags := load(t, "\n-- content/r/a.zh.md --\n+++\ntitle = \"甲\"\n[[metrics]]\nid = \"m\"\nlabel = \"乙\"\nactual = \""+tt.figure+"\"\n+++\n甲\n"+
			"-- content/r/a.en.md --\n+++\ntitle = \"A\"\n[[metrics]]\nid = \"m\"\nlabel = \"B\"\nunit = \""+tt.unit+"\"\n+++\nA\n")
		var said []string
		for _, d := range diags {
			said = append(said, d.Message.En+" | "+d.Hint.En)
		}
		all := strings.Join(said, "\n")
		if !strings.Contains(all, tt.want) || tt.want == "" && strings.Contains(all, "unit") {
			t.Errorf("%s with %q: %s, want %s", tt.figure, tt.unit, all, tt.want)
		}
	}
}

// TestUnitsOfEnglishFigures: where figures are stated in English, Chinese calls a unit as the site says, by a sign that
// every language has, or not at all.
func TestUnitsOfEnglishFigures(t *testing.T) {
	for units, want := range map[string]string{
		"":                            "content/r/a.zh.md:3:3: the unit homes of homes has no word in 中文",
		"[units.homes]\nzh = \"套\"\n": "",
		"[units.homes]\nen = { one = \"home\", other = \"homes\" }\n":             "content/r/a.zh.md:3:3: the unit homes of homes has no word in 中文",
		"[units.homes]\nen = { one = \"home\", other = \"homes\" }\nzh = \"套\"\n": "",
	} {
		site, diags := load(t, `
-- config.toml --
title = { zh = "站", en = "Site" }
default_language = "en"
`+units+`
-- content/r/index.en.md --
+++
title = "Report"
actual_period = 2024
target_period = 2025
+++
-- content/r/index.zh.md --
+++
title = "报告"
+++
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "homes"
label = "New homes"
actual = "over 2,000 homes"
[[metrics]]
id = "power"
label = "Power"
actual = "1.2 GW"
+++
-- content/r/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "homes"
label = "新建住房"
[[metrics]]
id = "power"
label = "电力"
+++
`)
		got := ""
		if len(diags) > 0 {
			got = diags[0].Pos.String() + ": " + diags[0].Message.En
		}
		if got != want {
			t.Errorf("%s: %v, want %s", units, diags, want)
		}
		if want == "" {
			m := site.Reports[0].Metrics()[0]
			if text := m.Actual.Texts[0]; !strings.Contains(strings.Join(m.Actual.Texts, " "), "2000套") {
				t.Errorf("%s: %q, %q", units, text, m.Actual.Texts)
			}
		}
	}
}

// TestWordsOfOtherLanguagesHaveTheirPlace: the word for a common unit stands with the words of the language, where alone the
// places between ranks can have one.
func TestWordsOfOtherLanguagesHaveTheirPlace(t *testing.T) {
	for figure, want := range map[string]string{
		"第1":   `the unit 位 of m has no word in Français (write unit = "…" here, or the word under [writing.units] in templates/strings/fr.toml)`,
		"35小时": `the unit 小时 of m has no word in Français (write unit = "…" here, or the word under [writing.units] in templates/strings/fr.toml)`,
		"35筐":  `the unit 筐 of m has no word in Français (write unit = "…" here, or [units."筐"] in config.toml)`,
	} {
		_, diags := load(t, `
-- config.toml --
title = { zh = "站", fr = "Site" }
default_language = "zh"
[languages.zh]
name = "中文"
[languages.fr]
name = "Français"
-- content/r/index.zh.md --
+++
title = "报告"
actual_period = 2024
target_period = 2025
+++
-- content/r/index.fr.md --
+++
title = "Rapport"
+++
-- content/r/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "m"
label = "指标"
actual = "`+figure+`"
+++
-- content/r/a.fr.md --
+++
title = "A"
[[metrics]]
id = "m"
label = "Mesure"
+++
`)
		if all := fmt.Sprint(diags); !strings.Contains(all, want) {
			t.Errorf("%s: %s, want %s", figure, all, want)
		}
	}
}
