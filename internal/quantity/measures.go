package quantity

import (
	"slices"
	"strings"

	"duibiao/internal/diag"
)

// measures returns the units that measure, each with its spellings and words where the table of
// units has not got them, by what they measure. Units that count are called by many words: 户 may
// be households or families, but a 吨 is never a kilogram.
func measures() [][]string {
	return [][]string{
		{"%", "‰", "个百分点", "个千分点"},
		{"元", "美元|dollar|dollars", "欧元", "港元|Hong Kong dollar|Hong Kong dollars|HK dollar|HK dollars|HKD", "日元|yen|JPY", "英镑|pound|pounds|GBP"},
		{"吨", "千克", "克", "吨标准煤", "斤|jin|catty|catties", "两", "盎司|ounce|ounces", "磅|pound|pounds|lb"},
		{"公顷", "亩", "平方米", "平方公里", "英亩|acre|acres", "平方英里|square mile|square miles", "平方英尺|square foot|square feet"},
		{"公里", "米", "厘米|cm|centimetre|centimetres", "毫米|mm|millimetre|millimetres", "里|li", "英里|mile|miles", "海里|nautical mile|nautical miles", "英尺|foot|feet", "英寸|inch|inches"},
		{"立方米", "升|L|litre|litres|liter|liters", "加仑|gallon|gallons", "立方英尺|cubic foot|cubic feet"},
		{"年|岁|周岁", "个月", "周|week|weeks", "天", "小时", "分钟", "秒|second|seconds"},
		{"千瓦", "兆瓦", "瓦|W|watt|watts", "吉瓦|GW|gigawatt|gigawatts"},
		{"千瓦时", "兆瓦时|MWh", "吉瓦时|GWh", "太瓦时|TWh"},
		{"公里/小时", "英里/小时|mph|miles per hour"},
		{"℃", "华氏度|°F"},
	}
}

// measure is a unit that measures: what it is a unit of, and which of these.
type measure struct{ kind, unit int }

// measuresByName returns the units that measure by all their names. A pound is one of two.
func measuresByName() map[string][]measure {
	names := map[string][]measure{}
	for kind, units := range measures() {
		for i, spellings := range units {
			for name := range strings.SplitSeq(spellings, "|") {
				names[name] = append(names[name], measure{kind, i})
			}
		}
	}
	return names
}

// CheckMeasure says what is wrong with a word for a unit that measures, if it is that of another
// such unit: 5吨 that are called kg would be published as 5 kg.
func (u *Units) CheckMeasure(symbol string, w Word) diag.Words {
	own := u.measures[u.Canonical(symbol)]
	if own == nil {
		return diag.Words{}
	}
	for _, text := range [...]string{w.One, w.Other} {
		of := u.measure(text)
		if of != nil && !slices.ContainsFunc(of, func(m measure) bool { return slices.Contains(own, m) }) {
			return sayWordMeasure.With(text, symbol)
		}
	}
	return diag.Words{}
}

// measure returns the units that measure which a text may name.
func (u *Units) measure(text string) []measure {
	text = Normalize(text)
	for _, name := range [...]string{u.Canonical(text), text, strings.ToLower(text)} {
		if of := u.measures[name]; of != nil {
			return of
		}
	}
	return nil
}
