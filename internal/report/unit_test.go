package report_test

import (
	"fmt"
	"strings"
	"testing"

	"duibiao/internal/diag"
)

// TestUnitsConvert holds figures that a language writes in a unit of its own to be exact,
// the gap and the gap without its unit too. A word of a translation never converts.
func TestUnitsConvert(t *testing.T) {
	site, diags := load(t, `
-- config.toml --
title = { zh = "站", en = "Site" }
[units."斤"]
en = { one = "tonne", other = "tonnes", factor = "0.0005" }
-- content/r/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "grain"
label = "粮食产量"
actual = "1.413万亿斤"
target = "1.4万亿斤左右"
[[metrics]]
id = "range"
label = "区间"
actual = "2000斤"
target = "3000至40000斤"
[[metrics]]
id = "jin"
label = "斤"
actual = "1.4万亿斤"
target = "1.5万亿斤"
+++
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "grain"
label = "Grain output"
[[metrics]]
id = "range"
label = "A range"
[[metrics]]
id = "jin"
label = "Jin"
unit = { one = "jin", other = "jin" }
+++
`)
	for _, d := range diags {
		t.Error(d)
	}
	metrics := site.Reports[0].Metrics()
	for i, want := range [][]string{
		{"706.5 million tonnes", "about 700 million tonnes", "6.5 million tonnes", "6.5 million", "130亿斤"},
		{"1 tonne", "1.5 to 20 tonnes", "0.5 tonnes", "0.5", "1000斤"},
		{"1.4 trillion jin", "1.5 trillion jin", "100 billion jin", "100 billion", "1000亿斤"},
	} {
		m := metrics[i]
		got := []string{m.Actual.Texts[1], m.Target.Texts[1]}
		if gap := m.Comparison.Gap; gap != nil {
			got = append(got, m.GapText(site.Config, *gap, 1), m.BareGap(site.Config, *gap, 1), m.GapText(site.Config, *gap, 0))
		}
		for j := range want {
			if j >= len(got) || got[j] != want[j] {
				t.Errorf("%s: %q, want %q", m.ID, got, want)
				break
			}
		}
	}
	if got := metrics[0].Actual.Value.String(); got != "1413000000000" {
		t.Errorf("the value is %s, and was to stay in 斤", got)
	}
}

// TestUnitWordsWithNumbers refuses a word that would make 28.5 million passengers 28.5
// million million, and shares of what is none.
func TestUnitWordsWithNumbers(t *testing.T) {
	for _, word := range []string{`"million visits"`, `"万人次"`, `{ one = "visit", other = "thousand visits" }`, `"%"`, `"or more"`} {
		_, diags := load(t, `
-- config.toml --
title = { zh = "站", en = "Site" }
-- content/r/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "m"
label = "客运量"
actual = "2850万人次"
+++
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "m"
label = "Visits"
unit = `+word+`
+++
`)
		if len(diags) != 1 || diags[0].Rule != "figure-unit" || diags[0].Pos.Line != 6 {
			t.Errorf("%s: %v", word, diags)
		}
	}
}

// TestUnitOfPercentage refuses the word of a translation with which 12.5% would be "12.5 jobs".
func TestUnitOfPercentage(t *testing.T) {
	for word, want := range map[string]int{`{ one = "job", other = "jobs" }`: 1, `"per cent"`: 0} {
		_, diags := load(t, `
-- config.toml --
title = { zh = "站", en = "Site" }
-- content/r/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "m"
label = "就业率"
actual = "12.5%"
+++
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "m"
label = "Rate"
unit = `+word+`
+++
`)
		if len(diags) != want || want > 0 && (diags[0].Rule != "figure-unit" || diags[0].Pos.Line != 6) {
			t.Errorf("%s: %v", word, diags)
		}
	}
}

// TestUnitWithScale refuses a figure with the unit's name and without its scale: 2850人次
// may be 2850人次 or 2850万人次.
func TestUnitWithScale(t *testing.T) {
	for figure, want := range map[string]string{
		"2850":          "2850万人次",
		"2850万人次":       "2850万人次",
		"0.285亿人次":      "0.285亿人次",
		"超过2850万人次":     "超过2850万人次",
		"2850万人次以上":     "2850万人次以上",
		"2850人次":        "",
		"2850人次以上":      "",
		"2000人次至3000人次": "",
	} {
		site, diags := load(t, `
-- config.toml --
title = { zh = "站", en = "Site" }
-- content/r/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "m"
label = "客运量"
actual = "`+figure+`"
unit = "万人次"
+++
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "m"
label = "Visits"
unit = { one = "visit", other = "visits" }
+++
`)
		if want == "" {
			if len(diags) == 0 || diags[0].Rule != "figure-unit" {
				t.Errorf("%s: %v", figure, diags)
			}
			continue
		}
		if len(diags) > 0 {
			t.Errorf("%s: %v", figure, diags)
		} else if got := site.Reports[0].Metrics()[0].Actual.Texts[0]; got != want {
			t.Errorf("%s is %s, not %s", figure, got, want)
		}
	}
}

// TestSeveralWords holds that an article is warned that does not say what a unit is in English
// which is several things there, until it says so, or the site does.
func TestSeveralWords(t *testing.T) {
	for unit, want := range map[string]string{
		"户":    "the unit 户 of m can be any of these in English: households, businesses; the page says households",
		"人次":   "the unit 人次 of m can be any of these in English: visits, passengers, person-times; the page says visits",
		"节":    "the unit 节 of m can be any of these in English: knots, carriages, lessons; the page says knots",
		"辆":    "",
		"节/周":  "the unit 节/周 of m can be any of these in English: knots, carriages, lessons; the page says knots per week",
		"个/万户": "the unit 个/万户 of m can be any of these in English: households, businesses; the page says per 10,000 households",
		"个/户":  "the unit 个/户 of m can be any of these in English: households, businesses; the page says per household",
	} {
		for _, said := range []string{"", "unit = { one = \"unit\", other = \"units\" }\n"} {
			_, diags := load(t, severalSite(unit, "", said))
			holdSeveral(t, unit+said, diags, want, said != "")
		}
		_, diags := load(t, severalSite(unit, "[units.\""+unit+"\"]\nen = { one = \"unit\", other = \"units\" }\n", ""))
		holdSeveral(t, unit+" in config.toml", diags, want, true)
	}
}

// TestDoubtfulEnglishWords holds that an article is warned whose figures an English original has in a word that is several
// units in Chinese, unless the translation says which.
func TestDoubtfulEnglishWords(t *testing.T) {
	for _, tt := range []struct{ figure, unit, want string }{
		{"5 pounds", "", "the unit pounds of m can be any of these in Chinese: 英镑, 磅; the page says 英镑"},
		{"180 degrees", "", "the unit degrees of m can be any of these in Chinese: ℃, 华氏度, 度; the page says ℃"},
		{"3 million dollars", "", "the unit dollars of m can be any of these in Chinese: 美元, 港元, 加元, 澳元, 新加坡元; the page says 美元"},
		{"5 pounds", "unit = \"英镑\"\n", ""},
		{"5 pounds sterling", "", ""},
		{"5 degrees Celsius", "", ""},
		{"5 yuan/person", "", ""},
		{"5 pounds/person", "", "the unit pounds/person of m can be any of these in Chinese: 英镑, 磅; the page says 英镑/人"},
		{"5 dollars per tonne", "", "the unit dollars per tonne of m can be any of these in Chinese: 美元, 港元, 加元, 澳元, 新加坡元; the page says 美元/吨"},
		{"5 dollars per person", "", "the unit dollars per person of m can be any of these in Chinese: 美元, 港元, 加元, 澳元, 新加坡元; the page says 美元/人"},
		{"5 cents per kWh", "", "the unit cents per kWh of m can be any of these in Chinese: 美分, 港仙, 欧分; the page says 美分/千瓦时"},
		{"5 cents", "", "the unit cents of m can be any of these in Chinese: 美分, 港仙, 欧分; the page says 美分"},
		{"5 times", "", "the unit times of m can be any of these in Chinese: 倍, 次; the page says 倍"},
		{"5 Times", "", "the unit Times of m can be any of these in Chinese: 倍, 次; the page says 倍"},
		{"5 times", "unit = \"次\"\n", ""},
		{"5 times per year", "", ""},
		{"80 years", "", "the unit years of m can be any of these in Chinese: 年, 岁; the page says 年"},
		{"80 years", "unit = \"岁\"\n", ""},
		{"5 yuan per year", "", ""},
		{"5 services", "", "the unit services of m can be any of these in Chinese: 班, 项, 次; the page says 班"},
		{"5 services", "unit = \"项\"\n", ""},
		{"5 cases", "unit = \"件\"\n", ""},
		{"5 visits per person", "", "the unit visits per person of m can be any of these in Chinese: 人次, 家次, 次; the page says 人次/人"},
		{"5 seats per train", "", "the unit seats per train of m can be any of these in Chinese: 客位, 座, 席; the page says 客位/列"},
		{"5 bcm", "", "the unit bcm of m has no word in 中文"},
		{"5 yuan per pound", "", "the unit yuan per pound of m can be any of these in Chinese: 英镑, 磅; the page says 元/英镑"},
	} {
		_, diags := load(t, fmt.Sprintf("\n-- config.toml --\ntitle = { zh = \"站\", en = \"Site\" }\ndefault_language = \"en\"\n[languages.zh]\nname = \"中文\"\n[languages.en]\nname = \"English\"\n"+
			"-- content/r/index.en.md --\n+++\ntitle = \"R\"\nactual_period = 2024\ntarget_period = 2025\n+++\n-- content/r/index.zh.md --\n+++\ntitle = \"报告\"\n+++\n"+
			"-- content/r/a.en.md --\n+++\ntitle = \"A\"\n[[metrics]]\nid = \"m\"\nlabel = \"Number\"\nactual = %q\n+++\n"+
			"-- content/r/a.zh.md --\n+++\ntitle = \"甲\"\n[[metrics]]\nid = \"m\"\nlabel = \"数\"\n%s+++\n", tt.figure, tt.unit))
		holdSeveral(t, tt.figure+tt.unit, diags, tt.want, tt.unit != "")
	}
}

// TestSeveralWordsOnce: metrics of an article that share such a unit are named together, where the first of them stands.
func TestSeveralWordsOnce(t *testing.T) {
	site := severalSite("户", "", "")
	for _, entry := range []string{"id = \"m\"\nlabel = \"数\"\nactual = \"25户\"\n", "id = \"m\"\nlabel = \"Number\"\n"} {
		another := "[[metrics]]\n" + strings.Replace(entry, `"m"`, `"n"`, 1)
		site = strings.Replace(site, entry, entry+another, 1)
	}
	_, diags := load(t, site)
	holdSeveral(t, "two metrics", diags, "the unit 户 of m, n can be any of these in English: households, businesses; the page says households", false)
}

func holdSeveral(t *testing.T, of string, diags diag.List, want string, said bool) {
	t.Helper()
	switch {
	case said || want == "":
		if len(diags) > 0 {
			t.Errorf("%s: %v", of, diags)
		}
	case len(diags) == 1 && strings.Contains(want, "has no word") && diags[0].Message.En == want:
	case len(diags) != 1 || diags[0].Message.En != want || diags[0].Severity != diag.Warning:
		t.Errorf("%s: %v, want %s", of, diags, want)
	}
}

func severalSite(unit, config, said string) string {
	return `
-- config.toml --
title = { zh = "站", en = "Site" }
` + config + `
-- content/r/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "m"
label = "数"
actual = "25` + unit + `"
+++
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "m"
label = "Number"
` + said + `+++
`
}
