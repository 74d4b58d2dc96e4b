package quantity

import (
	"math/big"
	"strings"
	"testing"

	"duibiao/internal/plural"
)

// french is a third language, described by data alone.
func french() Style {
	return Style{
		Mark: ",", Group: " ", Minus: "−", Plus: "+",
		Scales:   []Scale{{Word{One: "milliard", Other: "milliards"}, 9}, {Word{One: "million", Other: "millions"}, 6}},
		Decimals: 2, ScaleSpace: " ", UnitSpace: " ", Plural: plural.For("fr"), ScaleOf: " de ",
		Patterns: Patterns{
			AtLeast: "au moins {}", Above: "plus de {}", AtMost: "au plus {}", Below: "moins de {}", About: "environ {}", Nearly: "près de {}",
			NotLower: "pas moins de {}", Higher: "supérieur à {}", NotHigher: "pas plus de {}",
			Range: "de {low} à {high}", RankWithin: "parmi les {} premiers", Rank: "n° {}", Also: "{} ({also})",
		},
	}
}

func TestThirdLanguage(t *testing.T) {
	u := StandardUnits().With("吨", map[string]Word{"fr": {One: "tonne", Other: "tonnes"}})
	for source, want := range map[string]string{
		"82.5万吨":    "825 000 tonnes",
		"100万吨以上":   "au moins 1 million de tonnes",
		"突破2亿吨":     "plus de 200 millions de tonnes",
		"近2亿吨":      "près de 200 millions de tonnes",
		"-3.20%":    "−3,20 %",
		"≥-3%":      "pas moins de −3 %",
		"4.5%至5%":   "de 4,5 à 5 %",
		"1吨":        "1 tonne",
		"0吨":        "0 tonne",
		"1.5吨":      "1,5 tonne",
		"2吨":        "2 tonnes",
		"10吨":       "10 tonnes",
		"1500吨":     "1 500 tonnes",
		"150万吨":     "1,5 million de tonnes",
		"前10":       "parmi les 10 premiers",
		"第8":        "n° 8",
		"1234.5万吨":  "12 345 000 tonnes",
		"1.5亿吨～3亿吨": "de 150 millions à 300 millions de tonnes",
	} {
		q := mustParse(t, u, source)
		n, _ := u.Name(q.Unit, "fr")
		if got := french().Write(q, n); got != want {
			t.Errorf("%s: %s, want %s", source, got, want)
		}
	}
}

func TestNumber(t *testing.T) {
	for _, c := range []struct{ in, english, chinese string }{
		{"0", "0", "0"},
		{"0.00", "0.00", "0.00"},
		{"999", "999", "999"},
		{"1000", "1,000", "1000"},
		{"9999", "9,999", "9999"},
		{"9999.9", "9,999.9", "9999.9"},
		{"10000", "10,000", "1万"},
		{"-10000", "−10,000", "−1万"},
		{"999999.999", "999,999.999", "99.9999999万"},
		{"1000000", "1 million", "100万"},
		{"1001000", "1.001 million", "100.1万"},
		{"1000100", "1.0001 million", "100.01万"},
		{"1000010", "1,000,010", "100.001万"},
		{"99999999", "99,999,999", "9999.9999万"},
		{"100000000", "100 million", "1亿"},
		{"101000000", "101 million", "1.01亿"},
		{"100100000", "100.1 million", "10010万"},
		{"999999999999", "999,999,999,999", "99999999.9999万"},
		{"1000000000000", "1 trillion", "1万亿"},
		{"12345000000000000", "12,345 trillion", "12345万亿"},
	} {
		d := decimal(t, c.in)
		if got := English().Number(d); got != c.english {
			t.Errorf("%s in English: %s, want %s", c.in, got, c.english)
		}
		if got := Chinese().Number(d); got != c.chinese {
			t.Errorf("%s in Chinese: %s, want %s", c.in, got, c.chinese)
		}
	}
}

func TestStylePercent(t *testing.T) {
	r := big.NewRat(-24691, 2000)
	for want, style := range map[string]Style{
		"−1234.6%": Chinese(), "−1,234.6%": English(), "−1 234,6 %": french(),
	} {
		if got := style.Percent(r, 1, Exactly); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}

func TestBoundString(t *testing.T) {
	want := "exactly at-least above at-most below about range rank-within nearly unknown"
	var got []string
	for b := Exactly; b <= Nearly+1; b++ {
		got = append(got, b.String())
	}
	if strings.Join(got, " ") != want {
		t.Errorf("%v, want %s", got, want)
	}
}

// TestCountedIn: what an axis counts in is led up to by the language's word between a scale and a unit.
func TestCountedIn(t *testing.T) {
	million, tonnes := french().Scales[1], Word{One: "tonne", Other: "tonnes"}
	for want, got := range map[string]string{
		"millions de tonnes": french().Of(million, tonnes), "tonnes": french().Of(Scale{}, tonnes), "millions": french().Of(million, Word{}),
		"million tonnes": English().Of(Scale{Word{Other: "million"}, 6}, tonnes), "万吨": Chinese().Of(Scale{Word{Other: "万"}, 4}, Word{Other: "吨"}),
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
