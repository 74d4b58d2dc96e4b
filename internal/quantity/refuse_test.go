package quantity

import (
	"errors"
	"strings"
	"testing"
)

// refusals are texts that are not read, the part that is at fault, and words of
// the reason.
var refusals = []struct{ text, fault, reason string }{
	{"", "", "nothing is written"},
	{" \n", "", "nothing is written"},
	{"9\n个", "\n", "two lines"},
	{" 9\r\n个 ", "\r", "two lines"},
	{"NaN", "NaN", "no number"},
	{"Inf", "Inf", "no number"},
	{"-Inf", "-Inf", "no number"},
	{"约", "", "no number"},
	{"未公布", "未公布", "no number"},
	{"万人", "万人", "no number"},
	{"几十家", "几十", "approximate"},
	{"1e5", "e", "exponent"},
	{"1E-5", "E", "exponent"},
	{"1e−5", "e", "exponent"},
	{".5", ".", "before the decimal point"},
	{"-.5%", ".", "before the decimal point"},
	{"5.", ".", "after the decimal point"},
	{"5.万", ".", "after the decimal point"},
	{"1.2.3", ".", "two decimal points"},
	{"1,23", "1,23", "bad grouping"},
	{"1234,567", "1234,567", "bad grouping"},
	{"-0.0人", "-0.0", "a minus before 0"},
	{"−0%", "−0", "a minus before 0"},
	{"12,345,67", "12,345,67", "bad grouping"},
	{"0,123", "0,123", "bad grouping"},
	{"1.234,567", ",", "bad grouping"},
	{"3，4个", "3，4", "bad grouping"},
	{"007", "007", "code"},
	{"00.5", "00", "code"},
	{"1234567890123456789012345678901", "1234567890123456789012345678901", "30 digits"},
	{"0.1234567890123456789012345678901", "0.1234567890123456789012345678901", "30 digits"},

	{"1234567890123456789012345678万", "1234567890123456789012345678万", "30 digits"},

	{"4千", "千", "only 万 and 亿"},
	{"4千万", "千", "only 万 and 亿"},
	{"3百万", "百", "only 万 and 亿"},
	{"3百万元", "百", "only 万 and 亿"},
	{"3十", "十", "only 万 and 亿"},
	{"5千人", "千", "only 万 and 亿"},
	{"4千米粒", "千", "only 万 and 亿"},
	{"4 千", "千", "only 万 and 亿"},
	{"1兆", "兆", "万亿 or 百万"},
	{"5兆元", "兆", "万亿 or 百万"},
	{"3万万", "万", "numeral in the unit"},
	{"3亿万", "万", "numeral in the unit"},
	{"3万四千", "四", "numeral in the unit"},
	{"3万百分之五", "百", "numeral in the unit"},
	{"50两", "两", "numeral in the unit"},

	{"2031年", "2031年", "a time"},
	{"8月", "8月", "a time"},
	{"一季度", "一季度", "a time"},
	{"3万亿元关口", "关口", "words behind the unit"},
	{"30个的学校", "的学校", "words behind the unit"},
	{"5.3个%", "%", "words behind the unit"},
	{"two thirds", "two thirds", "a fraction in words"},

	{"近0人", "近", "nothing is 近 0"},
	{"nearly 0.00%", "nearly", "nothing is nearly 0"},

	{"18度以上", "度", "千瓦时, ℃"},
	{"约5亿度", "度", "千瓦时, ℃"},
	{"-3%以上", "以上", "beside a minus may be meant of the number or of its size"},
	{"-3%以内", "以内", "beside a minus"},
	{"-3%以下", "以下", "beside a minus"},
	{"超-3%", "超", "beside a minus"},
	{"不超过-3%", "不超过", "beside a minus"},
	{"不足−3%", "不足", "beside a minus"},
	{"至少-3%", "至少", "beside a minus"},
	{"-3多亿元", "多", "beside a minus"},
	{"at least -3%", "at least", "beside a minus"},
	{"over −3%", "over", "beside a minus"},
	{"within −3%", "within", "beside a minus"},
	{"-3% or more", "or more", "beside a minus"},

	{"3、4个", "3、", "enumeration"},
	{"三、四个", "三、", "enumeration"},
	{"三四个", "三四", "approximate"},
	{"两三万", "两三", "approximate"},
	{"七八十", "七八", "approximate"},
	{"十几家", "几", "approximate"},
	{"100来家", "来", "approximate"},
	{"3个多学校", "多", "approximate"},
	{"3吨半", "半", "approximate"},
	{"一万五", "五", "two ways"},
	{"一千五", "五", "two ways"},
	{"一亿五", "五", "two ways"},
	{"一万五百", "五百", "two ways"},
	{"一千零五百", "零五百", "two ways"},
	{"一亿五万", "五万", "two ways"},
	{"二〇二五", "二〇", "not a number in Han"},
	{"三点", "三点", "not a number in Han"},
	{"三万点五", "三万点五", "not a number in Han"},
	{"零三", "零三", "approximate"},
	{"一百零", "一百零", "not a number in Han"},
	{"十两", "十两", "approximate"},
	{"一百十二", "十", "numeral in the unit"},

	{"3万 4万", "4", "two numbers"},
	{"8个和9个", "9", "two numbers"},
	{"8个、9个", "、", "two numbers"},
	{"8个,9个", ",", "two numbers"},
	{"10亿零817万", "零", "numeral in the unit"},
	{"10亿817万", "8", "two numbers"},
	{"4 000", "0", "two numbers"},
	{"1/3", "3", "two numbers"},
	{"2008-8-8", "-8", "third number"},
	{"1%至2%至3%", "至3%", "third number"},
	{"10²", "²", "no ²"},
	{"3½", "½", "no ½"},
	{"PM2.5", "PM2", "text before"},
	{"35PM2.5", "2", "digit in the unit"},
	{"100 m2", "2", "digit in the unit"},
	{"8\u200b个", "\u200b", "no <U+200B>"},
	{"8人 次", " ", "white space"},
	{"8个。", "。", "no 。"},
	{"100+", "+", "the number itself counts"},
	{"12人/10人", "1", "two numbers"},
	{"9/10", "1", "two numbers"},
	{"12人/13万人", "1", "two numbers"},
	{"80%+", "+", "the number itself counts"},
	{"3,000+家", "+", "the number itself counts"},
	{"8个（含）", "（", "no （"},
	{"5 tonnes.", ".", "nothing follows"},
	{"4.5%至", "至", "nothing follows"},
	{"8-", "-", "begin with -"},

	{"9～16亿", "9", "scale word"},
	{"9～16亿元", "9", "scale word"},
	{"13～17万元", "13", "scale word"},
	{"9亿～16000000000", "9亿", "scale word"},
	{"15～30%", "15", "no %"},
	{"1—3‰", "1", "no ‰"},
	{"4.5 to 5%", "4.5", "no %"},
	{"5 to 10 million", "5", "scale word"},
	{"一至二万", "一", "scale word"},
	{"5吨至6公斤", "吨至6公斤", "two units"},
	{"5吨至6", "吨至6", "two units"},
	{"百分之五至十", "至十", "two units"},
	{"5%至4%", "5%至4", "high to low"},

	{"超过100万吨以上", "以上", "two bounds"},
	{"超过不低于5%", "不低于", "two bounds"},
	{"约100多家", "多", "two bounds"},
	{"约3万至5万", "至", "two bounds"},
	{"3万至5万左右", "左右", "two bounds"},
	{"30多万～40万", "多", "two bounds"},
	{"5%以上左右", "以上", "two bounds"},
	{"at least over 5", "over", "two bounds"},
	{"at least 5 or more", "or more", "two bounds"},
	{"100万以上吨", "以上", "bound word inside"},
	{"5%以上至10%", "以上", "bound word inside"},
	{"超过前10", "前10", "before a rank"},
	{"over top 10", "top 10", "before a rank"},
	{"前10以内", "以内", "a rank has no"},
	{"前10%", "%", "a rank has no"},
	{"前1万名", "万名", "a rank has no"},
	{"前3年", "年", "a rank has no"},
	{"第8个", "个", "a rank has no"},
	{"前0", "0", "whole number"},
	{"前-1", "-1", "whole number"},
	{"前1.5", "1.5", "whole number"},
	{"第0位", "0", "whole number"},
	{"top 2.5", "2.5", "whole number"},
	{"前百分之五", "百分之五", "whole number"},
	{"10强", "强", "without 前"},
	{"8位", "位", "rank or people"},
	{"8th", "th", "not a unit"},

	{"百分之5", "百分之5", "two ways of writing"},
	{"百分之五%", "百分之五%", "two ways"},
	{"百分之五吨", "百分之五吨", "two ways"},
	{"五%", "五%", "two ways"},
	{"5%个百分点", "%个百分点", "two ways"},
	{"5% percent", "% percent", "two ways"},
	{"5 million吨", "million", "mixed"},
	{"5 million 吨", "million", "mixed"},
	{"over 6万吨", "over ", "mixed"},
	{"5万 or more", "or", "not a unit"},
	{"¥500", "¥", "currency"},
	{"$5 million", "$", "currency"},
	{"达标60%", "达标", "text before"},
	{"增长3000人", "增长", "by how much something changed"},
	{"下降3个", "下降", "by how much something changed"},
	{"下降-3%", "下降", "下降 and a minus"},
	{"下降3%至5%", "下降", "two signs"},
	{"下降3%以上", "以上", "beside a minus"},
	{"全省第一", "全省", "the scope of the rank"},
	{"全国前十", "全国", "the scope of the rank"},
	{"两位数增长", "两位数", "approximate"},
	{"两位数", "两位数", "approximate"},
	{"23或", "或", "words behind"},
	{"23亿元或", "或", "words behind"},
	{"三分之一", "三分之", "a fraction"},
	{"–3.2%", "–", "text before"},
	{"±3%", "±", "text before"},
	{"between 5 and 6", "between ", "text before"},
	{"5 hundred", "hundred", "not a unit"},
	{"5 bn yuan", "bn", "not a unit"},
	{"5k", "k", "not a unit"},
	{"1.2 mln tonnes", "mln", "not a unit"},
	{"5 m", "m", "not a unit"},
	{"5 million two", "two", "not a unit"},
	{"5 million-dollar", "million-dollar", "not a unit"},
	{"two dozen", "dozen", "not a unit"},
	{"8 (9)", "(9)", "brackets after"},
	{"8 tonnes (9 hectares)", "(9 hectares)", "brackets after"},
	{"50,900 mu (3,400 hectares)", "(3,400 hectares)", "contradict"},
	{"50,900 mu (3,000 hectares)", "(3,000 hectares)", "contradict"},
	{"50,900 mu (over 3,390 hectares)", "(over 3,390 hectares)", "another bound"},
	{"15 to 30 mu (1 hectare)", "(1 hectare)", "another bound"},
	{"15 mu (1 hectares", "(", "two numbers"},
	{"8\xff个", "\xff", "UTF-8"},

	// The place is one in the text as given, before it was made normal.
	{" ９．５　千 ", "千", "only 万 and 亿"},
	{"１，２３", "１，２３", "bad grouping"},
	{"  ８  个  和 ９", "９", "two numbers"},
	{"超过　　前１０", "前１０", "before a rank"},
}

func TestRefusals(t *testing.T) {
	u := StandardUnits()
	for _, c := range refusals {
		_, err := u.Parse(c.text)
		var e *ParseError
		if !errors.As(err, &e) {
			t.Errorf("%q: error is %v, want a *ParseError", c.text, err)
			continue
		}
		if !strings.Contains(e.Reason.En, c.reason) {
			t.Errorf("%q: reason is %q, want %q in it", c.text, e.Reason.En, c.reason)
		}
		if got := c.text[e.Offset : e.Offset+e.Length]; e.Input != c.text || got != c.fault {
			t.Errorf("%q: the fault is %q, want %q", c.text, got, c.fault)
		}
	}
}

func TestHints(t *testing.T) {
	for text, hint := range map[string]string{
		"4千":          "write 4000",
		"3百万元":        "write 300万元",
		"5千人":         "write 5000人",
		"2.5千公里":      "write 2500公里",
		".5":          "write 0.5",
		"1,23":        "write 1.23 if the comma begins the decimals, and 123 if it is one number",
		"1234,567":    "write 1234567 if it is one number",
		"1,5 million": "write 1.5 if the comma begins the decimals, and 15 if it is one number",
		"下降3%以上":      "write 不高于-3% if the fall is that large or larger, 不低于-3% if it is smaller",
		"全省第一":        "write 全省 in the label, and 第一 here",
		"15～30%":      "write 15% first",
		"6~8成":        "write 6成 first",
		"18度以上":       "write 18千瓦时, or 18℃",
		"-3%以上":       "write 不高于-3% if the fall is that large or larger, 不低于-3% if it is smaller",
		"over -3%":    "write below -3% if the fall is that large or larger, above -3% if it is smaller",
		"10强":         "write 前10",
		"8位":          "write 第8位 or 8人",
		"五%":          "write 5% or 百分之五",
		"超过前10":       "write the rank alone: 前10",
		"5 bn":        "write million, billion or the unit in full",
		"3、4个":        "write one number, or a range such as 3至4",
		"200 m3":      "write the unit in letters, such as m³ or 立方米",
		"¥500":        "write the currency after it: 500 yuan, 5 million US dollars, 500元",
		"8个 (9个)":     "write the figure alone",
	} {
		_, err := Parse(text)
		var e *ParseError
		if !errors.As(err, &e) || e.Hint.En != hint {
			t.Errorf("%q: %v, want the hint %q", text, err, hint)
		}
	}
}

// TestAdviceLeavesOpenWhatIs: where a text can be meant in two ways, both are told.
func TestAdviceLeavesOpenWhatIs(t *testing.T) {
	const smaller = "write the smaller number first"
	for text, want := range map[string]string{
		"5--6":     "write 5—6 if the second hyphen is no minus; from -6 to 5 otherwise, the smaller number first",
		"5%--6.5%": "write 5%—6.5% if the second hyphen is no minus; from -6.5% to 5% otherwise, the smaller number first",
		"5万 - −6万": "write 5万—6万 if the second hyphen is no minus; from −6万 to 5万 otherwise, the smaller number first",
		"6--5":     smaller,
		"5至-6":     smaller,
		"5 to -6":  smaller,
		"5—零下6":    smaller,
		"6—5":      smaller,
		"36百分":     "write 36% if it is a share, 3600分 if it is so many",
		"36.5千分":   "write 36.5‰ if it is a share, 36500分 if it is so many",
		"36百":      "write 3600",
		"36百家":     "write 3600家",
	} {
		if _, err := Parse(text); err == nil || !strings.HasSuffix(err.Error(), "; "+want) {
			t.Errorf("%s: %v, want %s", text, err, want)
		}
	}
}
