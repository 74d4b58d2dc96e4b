package quantity

import "strings"

// unit is a row of the built-in table.
type unit struct {
	symbol     string
	one, other string // in English
	aliases    string // other spellings, between |
}

// StandardUnits returns the built-in units: see the package comment. It builds
// the table, so call it once.
func StandardUnits() *Units {
	u := &Units{names: make(map[unitKey]Name), symbols: make(map[string]string), measures: measuresByName()}
	for _, row := range standardUnits() {
		u.add(row)
	}
	// 1公顷 is 15亩.
	u.names[unitKey{"亩", "en"}] = Name{
		Word: Word{"mu", "mu"},
		Also: &Conversion{Num: 1, Den: 15, Word: Word{"hectare", "hectares"}},
	}
	// The word is for the distance between two ranks. "6,600 places" are
	// rather places at schools, so they are not read as ranks.
	u.names[unitKey{Rank, "en"}] = Name{Word: Word{"place", "places"}}
	u.alias(Rank, Rank)
	return u
}

func (u *Units) add(row unit) {
	u.names[unitKey{row.symbol, "en"}] = Name{Word: Word{row.one, row.other}}
	u.alias(row.symbol, row.symbol)
	u.alias(row.one, row.symbol)
	u.alias(row.other, row.symbol)
	for alias := range strings.SplitSeq(row.aliases, "|") {
		u.alias(alias, row.symbol)
	}
}

// standardUnits returns the rows. A word that two units share is read as the
// first of them: "people" is 人, not 名.
func standardUnits() []unit {
	rows := []unit{
		{"%", "%", "%", "％|percent|per cent"},
		{"‰", "‰", "‰", "per mille"},
		{"℃", "℃", "℃", "°C|摄氏度"},
		{"个百分点", "percentage point", "percentage points", "百分点"},
		{"个千分点", "per mille point", "per mille points", "千分点"},
		{"倍", "times", "times", ""},

		{"元", "yuan", "yuan", "RMB|CNY"},
		{"美元", "US dollar", "US dollars", "USD"},
		{"欧元", "euro", "euros", "EUR"},

		{"人", "person", "people", "persons"},
		{"名", "person", "people", ""},
		{"人次", "visit", "visits", ""},
		{"户", "household", "households", ""},
		{"班", "service", "services", ""},
		{"班次", "service", "services", ""},
		{"列", "train", "trains", ""},

		{"年", "year", "years", ""},
		{"岁", "year", "years", ""},
		{"个月", "month", "months", "月"},
		{"天", "day", "days", "日"},
		{"小时", "hour", "hours", ""},
		{"分钟", "minute", "minutes", ""},

		{"吨", "tonne", "tonnes", "metric ton|metric tons|公吨"},
		{"千克", "kg", "kg", "公斤|kilogram|kilograms"},
		{"克", "g", "g", "gram|grams"},
		{"吨标准煤", "tce", "tce", ""},
		{"标箱", "TEU", "TEU", "标准箱|TEUs"},

		{"公顷", "hectare", "hectares", "ha"},
		{"亩", "mu", "mu", ""},
		{"平方米", "square metre", "square metres", "square meter|square meters|m²|㎡"},
		{"平方公里", "square kilometre", "square kilometres",
			"平方千米|square kilometer|square kilometers|km²|㎢"},
		{"立方米", "cubic metre", "cubic metres", "cubic meter|cubic meters|m³|㎥"},
		{"公里", "km", "km", "千米|kilometre|kilometres|kilometer|kilometers"},
		{"米", "metre", "metres", "meter|meters"},
		{"公里/小时", "km/h", "km/h", "千米/小时|公里/时|千米/时"},

		{"千瓦", "kW", "kW", "kilowatt|kilowatts"},
		{"兆瓦", "MW", "MW", "megawatt|megawatts"},
		{"千瓦时", "kWh", "kWh", "度|千瓦·时|千瓦小时|kilowatt-hour|kilowatt-hours"},
	}
	// English counts these without a word.
	for symbol := range strings.SplitSeq("个|家|所|项|条|件|座|处|部|套|只|次", "|") {
		rows = append(rows, unit{symbol: symbol})
	}
	return rows
}
