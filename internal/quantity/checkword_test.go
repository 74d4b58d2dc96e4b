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

// TestWordsOfOtherMeasures holds that a word for a unit does not name another one, which would be
// published with the number of this one.
func TestWordsOfOtherMeasures(t *testing.T) {
	units := quantity.StandardUnits()
	for _, tt := range [][2]string{
		{"吨", "kg"}, {"吨", "kilograms"}, {"元", "US dollars"}, {"元", "dollars"}, {"美元", "yuan"}, {"亩", "hectares"}, {"公顷", "mu"}, {"公里", "metres"},
		{"公里", "miles"}, {"千米", "Miles"}, {"‰", "%"}, {"个百分点", "%"}, {"%", "percentage points"}, {"千瓦", "MW"}, {"斤", "kg"}, {"平方公里", "hectares"},
		{"天", "hours"}, {"元", "tonnes"}, {"吨标准煤", "tonnes"}, {"千克", "pounds"}, {"天", "working days"},
	} {
		if units.CheckMeasure(tt[0], quantity.Word{One: "x", Other: tt[1]}).IsZero() {
			t.Errorf("%q is a word for %s", tt[1], tt[0])
		}
	}
	for _, tt := range [][2]string{
		{"吨", "tonnes"}, {"吨", "metric tons"}, {"吨", "tons"}, {"吨", "Tonnes"}, {"元", "RMB"}, {"美元", "dollars"}, {"英镑", "pounds"}, {"岁", "years"},
		{"岁", "years of age"}, {"公里", "kilometers"}, {"%", "per cent"}, {"人次", "people"}, {"户", "families"}, {"方", "cubic metres"}, {"个工作日", "working days"},
		{"块", "yuan"}, {"吨标准煤", "tonnes of standard coal"}, {"千瓦", "kW"}, {"", ""}, {"吨", ""},
	} {
		if problem := units.CheckMeasure(tt[0], quantity.Word{One: tt[1], Other: tt[1]}); !problem.IsZero() {
			t.Errorf("%q for %s: %s", tt[1], tt[0], problem.En)
		}
	}
}
