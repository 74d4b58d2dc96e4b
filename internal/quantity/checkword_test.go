package quantity_test

import (
	"testing"

	"duibiao/internal/quantity"
)

// TestWordsChangeNoNumber holds a unit's word to be none that the number before it would be
// read with, and lets pass what only looks like one.
func TestWordsChangeNoNumber(t *testing.T) {
	units := quantity.StandardUnits()
	for _, word := range []string{
		"million visits", "Million visits", "thousand", "visits (million)", "millions of visits", "billion", "mn visits", "k",
		"visits, m", "2 visits", "10,000 visits", "dozen", "two visits", "万人次", "万", "万 visits", "千人", "亿元",
		"or more", "at least", "to 30 visits", "and over", "以上", "%", "% of visits", "percent", "percentage points",
	} {
		if units.CheckWord("人次", quantity.Word{One: "visit", Other: word}).IsZero() {
			t.Errorf("%q is a word for 人次", word)
		}
		if units.CheckWord("人次", quantity.Word{One: word, Other: "visits"}).IsZero() {
			t.Errorf("%q is the word for one 人次", word)
		}
	}
	for _, word := range []string{
		"", "visits", "passenger trips", "人次", "5G base stations", "one-stop services", "half marathons", "towns or villages",
		"places per 1,000 people", "million-dollar firms", "m³", "tonnes of CO₂", "tonnes (standard coal)", "passagers", "d'or", "千瓦时",
		"places for two",
	} {
		if problem := units.CheckWord("人次", quantity.Word{One: word, Other: word}); !problem.IsZero() {
			t.Errorf("%q: %s", word, problem.En)
		}
	}
	for symbol, word := range map[string]string{"%": "per cent", "个百分点": "percentage points", "‰": "‰"} {
		if problem := units.CheckWord(symbol, quantity.Word{One: word, Other: word}); !problem.IsZero() {
			t.Errorf("%s: %s", symbol, problem.En)
		}
	}
}
