package prose

import (
	"strings"
	"unicode/utf8"
)

// unitWord is a unit as a text writes it: the word, its canonical name, and what one of
// it is in the class's base unit, times × 10^exp.
type unitWord struct {
	word, name string
	class      Class
	times      int64
	exp        int
}

// chineseUnits are the units of Chinese texts. The longest that fits counts.
var chineseUnits = [...]unitWord{
	{"%", "%", Percent, 252, -1}, {"％", "%", Percent, 252, -1},
	{"‰", "‰", Percent, 252, -2},
	{"个百分点", "个百分点", Point, 0, 0}, {"百分点", "个百分点", Point, 0, 0},
	{"个基点", "基点", Point, 0, -2}, {"基点", "基点", Point, 0, -2},
	{"倍", "倍", Multiple, 0, 0},

	{"元", "元", Money, 0, 0}, {"元人民币", "元", Money, 0, 0}, {"人民币", "元", Money, 0, 0},
	{"美元", "美元", Money, 0, 0}, {"欧元", "欧元", Money, 0, 0},
	{"港元", "港元", Money, 0, 0}, {"日元", "日元", Money, 0, 0},
	{"英镑", "英镑", Money, 0, 0}, {"卢布", "卢布", Money, 0, 0},

	{"吨", "吨", Mass, 0, 6}, {"公吨", "吨", Mass, 0, 6}, {"吨标准煤", "吨", Mass, 0, 6},
	{"千克", "千克", Mass, 0, 3}, {"公斤", "千克", Mass, 0, 3}, {"斤", "斤", Mass, 500, 0},
	{"克", "克", Mass, 0, 0}, {"毫克", "毫克", Mass, 0, -3}, {"微克", "微克", Mass, 0, -6},

	{"公里", "公里", Length, 0, 3}, {"千米", "公里", Length, 0, 3}, {"里", "里", Length, 500, 0},
	{"米", "米", Length, 0, 0}, {"厘米", "厘米", Length, 0, -2}, {"毫米", "毫米", Length, 0, -3},
	{"海里", "海里", Length, 1852, 0}, {"微米", "微米", Length, 0, -6},

	{"亩", "亩", Area, 2000, 0}, {"公顷", "公顷", Area, 30000, 0},
	{"平方米", "平方米", Area, 3, 0}, {"㎡", "平方米", Area, 3, 0}, {"平米", "平方米", Area, 3, 0},
	{"平方公里", "平方公里", Area, 3, 6}, {"平方千米", "平方公里", Area, 3, 6}, {"㎢", "平方公里", Area, 3, 6},

	{"立方米", "立方米", Volume, 0, 3}, {"方", "立方米", Volume, 0, 3}, {"㎥", "立方米", Volume, 0, 3},
	{"标准立方米", "立方米", Volume, 0, 3}, {"升", "升", Volume, 0, 0}, {"毫升", "毫升", Volume, 0, -3},

	{"千瓦时", "千瓦时", Energy, 0, 3}, {"千瓦·时", "千瓦时", Energy, 0, 3},
	{"千瓦小时", "千瓦时", Energy, 0, 3}, {"度电", "千瓦时", Energy, 0, 3},
	{"兆瓦时", "兆瓦时", Energy, 0, 6}, {"吉瓦时", "吉瓦时", Energy, 0, 9},
	{"瓦", "瓦", Power, 0, 0}, {"千瓦", "千瓦", Power, 0, 3}, {"兆瓦", "兆瓦", Power, 0, 6},
	{"吉瓦", "吉瓦", Power, 0, 9},

	{"℃", "℃", Temperature, 0, 0}, {"°C", "℃", Temperature, 0, 0},
	{"摄氏度", "℃", Temperature, 0, 0}, {"度", "℃", Temperature, 0, 0},

	{"标箱", "标箱", Containers, 0, 0}, {"标准箱", "标箱", Containers, 0, 0},
	{"个标箱", "标箱", Containers, 0, 0}, {"个标准箱", "标箱", Containers, 0, 0},
	{"TEU", "标箱", Containers, 0, 0},

	{"年", "年", Years, 0, 0}, {"周岁", "年", Years, 0, 0}, {"岁", "年", Years, 0, 0},
	{"个月", "个月", Months, 0, 0}, {"周", "周", Weeks, 0, 0}, {"个星期", "周", Weeks, 0, 0},
	{"天", "天", Days, 0, 0}, {"个工作日", "天", Days, 0, 0}, {"工作日", "天", Days, 0, 0},
	{"个交易日", "天", Days, 0, 0}, {"个自然日", "天", Days, 0, 0}, {"个昼夜", "天", Days, 0, 0},
	{"小时", "小时", Hours, 0, 0}, {"个小时", "小时", Hours, 0, 0}, {"学时", "小时", Hours, 0, 0},
	{"分钟", "分钟", Minutes, 0, 0}, {"秒", "秒", Seconds, 0, 0},

	{"千伏", "千伏", Measure, 0, 0}, {"kV", "千伏", Measure, 0, 0}, {"千伏安", "千伏安", Measure, 0, 0},
	{"分贝", "分贝", Measure, 0, 0}, {"吨公里", "吨公里", Measure, 0, 0}, {"人公里", "人公里", Measure, 0, 0},
	{"kW", "千瓦", Power, 0, 3}, {"MW", "兆瓦", Power, 0, 6}, {"GW", "吉瓦", Power, 0, 9},
	{"kWh", "千瓦时", Energy, 0, 3}, {"MWh", "兆瓦时", Energy, 0, 6}, {"GWh", "吉瓦时", Energy, 0, 9},
	{"km", "公里", Length, 0, 3}, {"m", "米", Length, 0, 0}, {"kg", "千克", Mass, 0, 3},
	{"Mbps", "Mbps", Measure, 0, 0}, {"Gbps", "Gbps", Measure, 0, 0}, {"Tbps", "Tbps", Measure, 0, 0},
	{"GB", "GB", Measure, 0, 0}, {"TB", "TB", Measure, 0, 0}, {"PB", "PB", Measure, 0, 0},
	{"TFLOPS", "TFLOPS", Measure, 0, 0}, {"PFLOPS", "PFLOPS", Measure, 0, 0}, {"EFLOPS", "EFLOPS", Measure, 0, 0},
}

// chineseUnit returns the unit or classifier that begins s and its length, 0 if there
// is none.
func chineseUnit(s string) (unit, int) {
	var found unitWord
	for i := range chineseUnits {
		u := &chineseUnits[i]
		if len(u.word) > len(found.word) && strings.HasPrefix(s, u.word) && !inWord(u.word, s) {
			found = *u
		}
	}
	if n := classifier(s); n > len(found.word) {
		return unit{class: Count}, n
	}
	return unit{name: found.name, class: found.class, times: found.times, exp: found.exp}, len(found.word)
}

// inWord reports whether the unit that begins s is the beginning of a longer word: the G
// of GW, the 方 of 方面.
func inWord(unit, s string) bool {
	if rest := s[len(unit):]; isLetter(unit[len(unit)-1]) {
		return rest != "" && isAlnum(rest[0])
	}
	return utf8.RuneCountInString(unit) == 1 && nounAfter(s, len(unit))
}

// classifier returns the length of the classifier that begins s, or 0.
func classifier(s string) int {
	for _, w := range [...]string{
		"人次", "人口", "班次", "架次", "列次", "场次", "件次", "户次", "台次", "辆次", "例次", "车次", "批次", "频次",
		"车道", "个",
	} {
		if strings.HasPrefix(s, w) {
			return len(w)
		}
	}
	r, size := utf8.DecodeRuneInString(s)
	if strings.ContainsRune("人名位户家所项条件座处部套只次辆列班架艘台张份篇本册间栋幢批轮场起宗笔门种类"+
		"大支队组片块对双根棵株头匹口眼盏道层站例枚颗串幅首遍趟档款剂桶袋箱吨期字页分版栏", r) && !nounAfter(s, size) {
		return size + timesLength(s[size:])
	}
	return 0
}

// timesLength returns the length of the 次 that makes one classifier of two, 0 if none
// begins s: 艘次, 台次.
func timesLength(s string) int {
	if strings.HasPrefix(s, "次") && !nounAfter(s, len("次")) {
		return len("次")
	}
	return 0
}

// nounAfter reports whether the character that could be a classifier begins a noun: the
// 部 of 部门, the 大 of 大型.
func nounAfter(s string, size int) bool {
	for _, noun := range [...]string{
		"部门", "部委", "大型", "大学", "大会", "大队", "大小", "口岸", "口径", "门店", "门诊", "头部", "道路", "道口",
		"场馆", "场所", "座谈", "班列", "班级", "组织", "站点", "站房", "列车", "人大", "人民", "人工", "人才", "人员", "家庭", "家长",
		"本地", "本科", "间接", "条例", "张家", "分钟", "分别", "分布", "位于", "位列", "版图", "期间", "起点", "起步",
		"台湾", "块状", "片区", "对口", "双向", "户籍", "户外", "项目", "件均", "次年", "次日", "类别", "种植", "种子",
		"种业", "层级", "首次", "首批", "款项", "支持", "支付", "支出", "轮流", "批准", "名义", "名录", "处理", "处置", "所有", "所属",
		"方面", "方案", "方式", "方向", "方阵", "方位", "升级", "升至", "升到", "里程", "周边", "周围", "天然", "天津", "克服", "度假", "度过",
		"年级", "年检", "部分", "只有", "只要", "只需", "条件", "份额", "大中", "大宗", "大学生", "字节", "页岩", "期末", "期货",
	} {
		if len(noun) > size && strings.HasPrefix(s, noun) {
			return true
		}
	}
	return false
}
