package prose

// englishUnits are the units of English texts. The longest that fits counts; case
// matters only in those of up to three letters. Each is a unit of chineseUnits.
var englishUnits = [...]struct{ word, zh string }{
	{"%", "%"}, {"percent", "%"}, {"per cent", "%"}, {"‰", "‰"}, {"per mille", "‰"},
	{"percentage points", "个百分点"}, {"percentage point", "个百分点"}, {"pp", "个百分点"},
	{"basis points", "基点"}, {"basis point", "基点"},
	{"times", "倍"},

	{"yuan", "元"}, {"RMB", "元"}, {"CNY", "元"}, {"renminbi", "元"}, {"Chinese yuan", "元"},
	{"US dollars", "美元"}, {"US dollar", "美元"}, {"U.S. dollars", "美元"}, {"USD", "美元"}, {"dollars", "美元"},
	{"euros", "欧元"}, {"euro", "欧元"}, {"EUR", "欧元"}, {"Hong Kong dollars", "港元"}, {"HK dollars", "港元"},
	{"yen", "日元"}, {"Japanese yen", "日元"}, {"pounds", "英镑"}, {"roubles", "卢布"}, {"rubles", "卢布"},

	{"tonnes", "吨"}, {"tonne", "吨"}, {"tons", "吨"}, {"ton", "吨"}, {"metric tons", "吨"}, {"metric ton", "吨"},
	{"tce", "吨"},
	{"kg", "千克"}, {"kilograms", "千克"}, {"kilogram", "千克"}, {"kilos", "千克"}, {"jin", "斤"},
	{"grams", "克"}, {"gram", "克"}, {"mg", "毫克"}, {"milligrams", "毫克"},
	{"micrograms", "微克"}, {"microgram", "微克"}, {"μg", "微克"}, {"µg", "微克"},

	{"km", "公里"}, {"kilometres", "公里"}, {"kilometre", "公里"}, {"kilometers", "公里"}, {"kilometer", "公里"},
	{"km/h", "公里"}, {"m", "米"}, {"metres", "米"}, {"metre", "米"}, {"meters", "米"}, {"meter", "米"},
	{"cm", "厘米"}, {"centimetres", "厘米"}, {"centimeters", "厘米"}, {"mm", "毫米"}, {"millimetres", "毫米"},
	{"millimeters", "毫米"}, {"nautical miles", "海里"}, {"microns", "微米"}, {"li", "里"},

	{"mu", "亩"}, {"hectares", "公顷"}, {"hectare", "公顷"}, {"ha", "公顷"},
	{"square metres", "平方米"}, {"square metre", "平方米"}, {"square meters", "平方米"}, {"square meter", "平方米"},
	{"sq m", "平方米"}, {"m²", "平方米"}, {"square kilometres", "平方公里"}, {"square kilometre", "平方公里"},
	{"square kilometers", "平方公里"}, {"square kilometer", "平方公里"}, {"sq km", "平方公里"}, {"km²", "平方公里"},

	{"cubic metres", "立方米"}, {"cubic metre", "立方米"}, {"cubic meters", "立方米"}, {"cubic meter", "立方米"},
	{"m³", "立方米"}, {"litres", "升"}, {"litre", "升"}, {"liters", "升"}, {"liter", "升"}, {"ml", "毫升"},

	{"kWh", "千瓦时"}, {"kilowatt-hours", "千瓦时"}, {"kilowatt-hour", "千瓦时"}, {"kilowatt hours", "千瓦时"},
	{"MWh", "兆瓦时"}, {"megawatt-hours", "兆瓦时"}, {"GWh", "吉瓦时"}, {"gigawatt-hours", "吉瓦时"},
	{"W", "瓦"}, {"watts", "瓦"}, {"kW", "千瓦"}, {"kilowatts", "千瓦"}, {"kilowatt", "千瓦"},
	{"MW", "兆瓦"}, {"megawatts", "兆瓦"}, {"megawatt", "兆瓦"}, {"GW", "吉瓦"}, {"gigawatts", "吉瓦"}, {"gigawatt", "吉瓦"},

	{"℃", "℃"}, {"°C", "℃"}, {"degrees Celsius", "℃"}, {"degrees", "℃"}, {"degree", "℃"},

	{"TEU", "标箱"}, {"TEUs", "标箱"}, {"standard containers", "标箱"},
	{"twenty-foot equivalent units", "标箱"}, {"20-foot equivalent units", "标箱"},

	{"years", "年"}, {"year", "年"}, {"year-olds", "年"}, {"year-old", "年"}, {"months", "个月"}, {"month", "个月"},
	{"weeks", "周"}, {"week", "周"}, {"days", "天"}, {"day", "天"}, {"working days", "天"}, {"working day", "天"},
	{"hours", "小时"}, {"hour", "小时"}, {"minutes", "分钟"}, {"minute", "分钟"}, {"seconds", "秒"},

	{"kV", "千伏"}, {"kilovolts", "千伏"}, {"kilovolt", "千伏"}, {"kVA", "千伏安"}, {"decibels", "分贝"}, {"dB", "分贝"},
	{"tonne-kilometres", "吨公里"}, {"ton-kilometers", "吨公里"}, {"passenger-kilometres", "人公里"},
	{"tonne-kilometers", "吨公里"}, {"ton-kilometres", "吨公里"}, {"passenger-kilometers", "人公里"},
	{"Mbps", "Mbps"}, {"Gbps", "Gbps"}, {"Tbps", "Tbps"}, {"GB", "GB"}, {"TB", "TB"}, {"PB", "PB"},
	{"TFLOPS", "TFLOPS"}, {"PFLOPS", "PFLOPS"}, {"EFLOPS", "EFLOPS"},
}

// englishUnit returns the unit that begins s and its length, 0 if there is none.
func englishUnit(s string) (unit, int) {
	word, zh := "", ""
	if s == "" {
		return unit{}, 0
	}
	for i := range englishUnits {
		u := &englishUnits[i]
		if (u.word[0]^s[0])&^0x20 == 0 && len(u.word) > len(word) && startsUnit(s, u.word) {
			word, zh = u.word, u.zh
		}
	}
	if word == "" {
		return unit{}, 0
	}
	u, _ := chineseUnit(zh)
	return u, len(word)
}

// startsUnit reports whether the unit word begins s. Case matters in symbols: MW is not
// mw, but Yuan is yuan.
func startsUnit(s, word string) bool {
	if len(s) < len(word) {
		return false
	}
	if s[:len(word)] != word && (len(word) <= 3 || !equalFold(s[:len(word)], word)) {
		return false
	}
	return len(s) == len(word) || !isLetter(word[len(word)-1]) || !isAlnum(s[len(word)])
}
