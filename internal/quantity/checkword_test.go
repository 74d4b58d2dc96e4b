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
		"million-dollar firms", "passagers", "d'or",
		"places for two",
	} {
		if problem := units.CheckWord("人次", quantity.Word{One: word, Other: word}); !problem.IsZero() {
			t.Errorf("%q: %s", word, problem.En)
		}
	}
	for _, c := range [...][2]string{
		{"吨", "kilograms"}, {"吨", "kilograms of rice"}, {"吨", "kg"}, {"吨", "hectares"}, {"吨", "people"}, {"千克", "grams"}, {"元", "US dollars"}, {"元", "dollars"},
		{"元", "euros"}, {"元", "Hong Kong dollars"}, {"元", "tonnes"}, {"元", "passengers and people"}, {"美元", "yuan"}, {"亩", "hectares"}, {"平方米", "square kilometres"},
		{"平方米", "metres"}, {"公里", "metres"}, {"公里", "miles"}, {"兆瓦时", "MW"}, {"千瓦", "kWh"}, {"个月", "years"},
		{"年", "months"}, {"%", "percentage points"}, {"个百分点", "%"}, {"个百分点", "basis points"}, {"倍", "%"}, {"人次", "kg"}, {"个", "months"}, {"座", "MW"}, {"人", "households"},
		{"户", "people"}, {"℃", "%"}, {"标箱", "tonnes"}, {"人公里", "tonnes"}, {"吨", "公斤"}, {"", "tonnes"}, {":", "tonnes"}, {":", "people"},
		{"元/人", "yuan"}, {"公斤/亩", "kg"}, {"吨/公顷", "tonnes per mu"}, {"元/平方米", "yuan per tonne"}, {"立方米", "m2"}, {"平方公里", "m2"},
		{"元", "yuan per person"}, {"元", "yuan a head"}, {"元", "yuan/kg"}, {"公里", "km per hour"}, {"吨", "tonnes per year"}, {"家", "companies per 10,000"}, {"台", "sets per 100 households"}, {"人次", "places per 1,000 people"},
		{"yuan per person", "元"}, {"yuan per person", "元/户"}, {"tonnes per hectare", "吨/亩"}, {"homes per hectare", "套/亩"}, {"beds per 1,000 people", "张/万人"}, {"widgets per tonne", "个/千克"},
		{"吨", "ktoe"}, {"吨标准煤", "Mtce"}, {"米", "μm"},
	} {
		if units.CheckWord(c[0], quantity.Word{One: c[1], Other: c[1]}).IsZero() {
			t.Errorf("%q is a word for %s", c[1], c[0])
		}
	}
	for _, c := range [...][2]string{
		{"吨", "tonnes"}, {"吨", "tonnes of CO₂"}, {"吨", "tonnes (standard coal)"}, {"立方米", "m³"}, {"千瓦时", "千瓦时"}, {"吨", "metric tons"}, {"吨", "t"}, {"千克", "kilograms"}, {"元", "RMB yuan"}, {"元", "CNY"}, {"澳元", "Australian dollars"},
		{"元/吨", "yuan per tonne"}, {"人公里", "passenger-kilometres"}, {"吨公里", "tonne-km"}, {"吨标准煤", "tonnes of standard coal"}, {"吨标准煤", "tce"}, {"吨标准煤/万元", "tce per 10k yuan"}, {"千克标准煤", "kgce"}, {"克标准煤/千瓦时", "gce per kWh"}, {"岁", "years"}, {"岁", "years of age"},
		{"名", "people"}, {"人次", "people"}, {"人次", "passengers"}, {"人次", "day trips"}, {"家", "24/7 shops"}, {"次", "times"}, {"人次", "times"}, {"个", "places"}, {"户", "homes"},
		{"个", "one-hour services"}, {"条", "kilometre posts"}, {"方", "cubic metres"}, {"", "visits"}, {"微克/立方米", "µg/m³"}, {"微克/立方米", "micrograms per cubic metre"},
		{"套", "homes (households)"}, {"吨", "吨货物"}, {"辆", "vehicles"}, {"床", "beds"}, {"元", "yuan (RMB)"},
	} {
		if problem := units.CheckWord(c[0], quantity.Word{One: c[1], Other: c[1]}); !problem.IsZero() && c[1] != "24/7 shops" {
			t.Errorf("%s for %s: %s", c[1], c[0], problem.En)
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
		{"千伏", "volts"}, {"Mbps", "kbps"}, {"千卡", "calories"}, {"百帕", "Pa"}, {"英镑", "pence"}, {"公顷", "ares"}, {"GB", "Gb"}, {"℃", "degrees F"}, {"℃", "Fahrenheit"}, {"℃", "kelvin"}, {"亩", "ares"},
		{"担", "tonnes"}, {"石", "tonnes"}, {"马力", "kW"}, {"尺", "metres"}, {"顷", "hectares"},
		{"标箱", "FEU"}, {"倍", "visits"}, {"家", "½ firms"}, {"家", "² firms"}, {"家", "٥ firms"}, {"家", "-odd firms"},
	} {
		if units.CheckWord(tt[0], quantity.Word{One: "x", Other: tt[1]}).IsZero() {
			t.Errorf("%q is a word for %s", tt[1], tt[0])
		}
	}
	for _, tt := range [][2]string{
		{"担", "piculs"}, {"筐", "boxes"}, {"标段", "lots"}, {"吨级", "tonnes"}, {"人天", "person-days"}, {"方", "cubic metres"},
		{"倍", "times"}, {"倍", "mal"}, {"人次", "times"}, {"次", "times"}, {"℃", "degrees Celsius"}, {"Mbps", "Mbps"}, {"千伏", "kilovolts"},
		{"吨", "tonnes"}, {"吨", "metric tons"}, {"吨", "tons"}, {"吨", "Tonnes"}, {"元", "RMB"}, {"美元", "dollars"}, {"英镑", "pounds"}, {"岁", "years"},
		{"岁", "years of age"}, {"公里", "kilometers"}, {"%", "per cent"}, {"人次", "people"}, {"户", "families"}, {"方", "cubic metres"}, {"个工作日", "working days"},
		{"块", "yuan"}, {"吨标准煤", "tonnes of standard coal"}, {"千瓦", "kW"}, {"", ""}, {"吨", ""},
		{"元/人", "yuan per person"}, {"元/人", "yuan a head"}, {"公斤/亩", "kg per mu"}, {"公斤/亩", "kg/mu"}, {"人/平方公里", "people per square kilometre"}, {"人/平方公里", "people per km2"},
		{"张/千人", "beds"}, {"张/千人", "beds per 1,000 people"}, {"个/千人", "places per 1,000 people"}, {"人", "teachers/students"}, {"元", "yuan/RMB"}, {"公里", "kilómetros a pie"}, {"人", "people/households"}, {"‰", "‰ per year"},
		{"yuan per person", "元/人"}, {"beds per 1,000 people", "张/千人"}, {"beds per 1,000 people", "张"}, {"tonnes per hectare", "吨/公顷"}, {"homes per hectare", "套/公顷"}, {"吨标准煤/万元", "tonnes of standard coal per 10,000 yuan"}, {"元/月", "yuan per month"}, {"元/月", "yuan a month"},
		{"元/平方米", "yuan per sq m"}, {"立方米/万元", "cubic metres per 10,000 yuan"}, {"平方米", "sq m"}, {"平方公里", "sq. km"}, {"立方米", "m3"}, {"/10万", "per 100,000"}, {"例/10万人", "cases per 100,000 people"},
		{"美元", "$"}, {"美元", "US$"}, {"欧元", "€"}, {"英尺", "ft"}, {"桶", "barrels"}, {"处", "container yards"}, {"个", "residential quarters"}, {"个", "boundary stones"}, {"对", "pairs"}, {"季度", "quarters"},
		{"张/千人", "beds per thousand people"}, {"张/万人", "beds per 10,000 people"}, {"例/10万人", "cases per 100,000"}, {"元/千瓦时", "yuan per kWh"}, {"元/千克", "yuan per kg"}, {"元/百户", "yuan per 100 households"},
		{"元/吨", "yuan per tonne"}, {"元/人次", "yuan per visit"}, {"次/日", "trips a day"}, {"千瓦时/人", "kWh per head"}, {"升/人·日", "litres per person per day"},
	} {
		if problem := units.CheckWord(tt[0], quantity.Word{One: tt[1], Other: tt[1]}); !problem.IsZero() {
			t.Errorf("%q for %s: %s", tt[1], tt[0], problem.En)
		}
	}
}

// TestSignsStayShares holds that 12.5% do not become "12.5 jobs" in a translation.
func TestSignsStayShares(t *testing.T) {
	units := quantity.StandardUnits()
	for _, word := range []string{"jobs", "yuan", "件", "points scored", "visits a day"} {
		if units.CheckSign("%", quantity.Word{One: word, Other: word}).IsZero() {
			t.Errorf("%q is a word for %%", word)
		}
	}
	for _, word := range []string{"visits", "firms"} {
		if units.CheckSign("倍", quantity.Word{One: word, Other: word}).IsZero() {
			t.Errorf("%q is a word for 倍", word)
		}
	}
	if problem := units.CheckSign("倍", quantity.Word{One: "time", Other: "times"}); !problem.IsZero() {
		t.Errorf("“times” for 倍: %s", problem.En)
	}
	if units.CheckSign("‰", quantity.Word{One: "birth", Other: "per 1,000 people"}).IsZero() {
		t.Error("“birth” is the word for one ‰")
	}
	for _, c := range [...][2]string{
		{"%", "%"}, {"%", "per cent"}, {"%", "percent of GDP"}, {"%", "% of GDP"}, {"‰", "per 1,000 people"}, {"‰", "‰"}, {"%", "per 100 households"}, {"吨", "jobs"}, {"%", ""},
	} {
		if problem := units.CheckSign(c[0], quantity.Word{One: c[1], Other: c[1]}); !problem.IsZero() {
			t.Errorf("%s for %s: %s", c[1], c[0], problem.En)
		}
	}
}
