package prose

import (
	"strings"
	"testing"
)

// What Style finds: the text, what is at fault, words of the message and of the hint.
var styles = []struct {
	lang                       Language
	text, fault, message, hint string
}{
	{Chinese, "补贴比例为15～30%。", "15", "has no %", "write 15% first"},
	{Chinese, "增速在4.5-5%之间。", "4.5", "has no %", "write 4.5% first"},
	{Chinese, "总投资9～16亿元。", "9", "one number of the range has a scale word", "write both in full"},
	{Chinese, "规模为2—3万人。", "2", "one number of the range has a scale word", "write both in full"},
	{Chinese, "新增岗位4千个。", "千", "only 万 and 亿", "write 4000"},
	{Chinese, "投入3百万元。", "百", "only 万 and 亿", "write 300万"},
	{Chinese, "动员5千人参加。", "千", "only 万 and 亿", "write 5000"},
	{Chinese, "24年3月开工。", "24年", "a year in two digits", "write 2024年"},
	{Chinese, "到23年底完成。", "23年", "a year in two digits", "write 2023年"},
	{Chinese, "数据截至2024-9。", "2024-9", "an incomplete date with a hyphen", "write 2024年9月"},
	{Chinese, "客流２８５０万人次。", "２８５０", "full-width", "write 2850"},
	{Chinese, "占比１５．６％。", "１５．６％", "full-width", "write 15.6%"},
	{Chinese, "占比15％左右。", "15％", "full-width", "write 15%"},
	{Chinese, "共计1,23个。", "1,23", "bad grouping", "and 123 if it is one number"},
	{Chinese, "共计12,34,567元。", "12,34,567", "bad grouping", "write 1234567"},
	{Chinese, "能耗减少2倍。", "2倍", "a decrease by 倍", "减少一半 or 下降50%"},
	{Chinese, "成本降低了近3倍。", "3倍", "a decrease by 倍", "减少一半 or 下降50%"},
	{Chinese, "占百分之5。", "百分之5", "two ways of writing", "write 5% or 百分之五"},
	{Chinese, "占五%。", "五%", "two ways", "write 5% or 百分之五"},
	{Chinese, "有3、4个小区。", "3、4", "an approximate number in digits", "write 三四个"},
	{Chinese, "大约7、8天。", "7、8", "an approximate number in digits", "write 七八天"},
	{Chinese, "超过100万吨以上。", "以上", "two bounds", "keep one of them"},
	{Chinese, "约200多家企业。", "多", "two bounds", "keep one of them"},
	{Chinese, "至少50个以上。", "以上", "two bounds", "keep one of them"},
	{Chinese, "投资3万四千元。", "四", "a numeral in the unit", "digits, with 万 or 亿 at most once"},
	{Chinese, "带宽1兆。", "兆", "万亿 or 百万", "万亿 or 百万"},
	{Chinese, "产量5 million吨。", "million", "an English scale word in Chinese text", "write 500万"},
	{Chinese, "占比5 %。", " ", "a space before %", "write 5%"},

	{English, "It cost ¥5 million.", "¥", "yuan or yen", "write 5 million yuan"},
	{English, "It cost ￥500.", "￥", "yuan or yen", "write 500 yuan"},
	{English, "It cost 5bn yuan.", "bn", "short for billion", "write 5 billion"},
	{English, "It cost 5 bn yuan.", "bn", "short for billion", "write 5 billion"},
	{English, "It cost 3.2 mn yuan.", "mn", "short for million", "write 3.2 million"},
	{English, "It cost 1.2 mln yuan.", "mln", "short for million", "write 1.2 million"},
	{English, "It cost US$3m.", "m", "short for million", "write 3 million"},
	{English, "It cost 5m yuan.", "m", "short for million", "write 5 million"},
	{English, "A pay of 5k yuan.", "k", "short for thousand", "write 5,000"},
	{English, "It cost 5 millions yuan.", "millions", "millions after a number", "write 5 million"},
	{English, "It grew by 5 %.", " ", "a space before %", "write 5%"},
	{English, "The airport had 28500000 passengers.", "28500000", "no commas", "write 28,500,000"},
	{English, "It cost 43215 yuan.", "43215", "no commas", "write 43,215"},
	{English, "It cost 1,23 yuan.", "1,23", "bad grouping", "and 123 if it is one number"},
	{English, "It cost 28,50,000 yuan.", "28,50,000", "bad grouping", "write 2850000"},
	{English, "Between 5-10 million people came.", "5", "one number of the range has a scale word", "write both in full"},
	{English, "It will take 5 to 10 million yuan.", "5", "one number of the range has a scale word", "write both in full"},
	{English, "Growth of 4.5 to 5% is expected.", "4.5", "has no %", "write 4.5% first"},
	{English, "Subsidies of 15–30% are paid.", "15", "has no %", "write 15% first"},
	{English, "The airport had 2850万 passengers.", "万", "a Chinese scale word in English text", "write 28.5 million"},
	{English, "It cost 90亿 yuan.", "亿", "a Chinese scale word in English text", "write 9 billion"},
	{English, "It cost 5million yuan.", "5million", "no space", "write 5 million"},
	{English, "It grew by ５％ in a year.", "５％", "full-width", "write 5%"},
	{English, "It grew by 5％ in a year.", "5％", "full-width", "write 5%"},
	{English, "It grew， and then fell.", "，", "Chinese punctuation in English text", "write ,"},
	{English, "It grew fast。", "。", "Chinese punctuation in English text", "write ."},
	{English, "It grew（by a third）.", "（", "Chinese punctuation in English text", "write ("},
	{English, "It is at least 5 or more.", "or more", "two bounds", "keep one of them"},
}

func TestStyle(t *testing.T) {
	for _, c := range styles {
		list := Style(c.text, c.lang)
		if len(list) == 0 {
			t.Errorf("%s: nothing is found, want %s", c.text, c.fault)
			continue
		}
		f := list[0]
		if got := c.text[f.Start:f.End]; got != c.fault {
			t.Errorf("%s: %q is at fault, want %q", c.text, got, c.fault)
		}
		if !strings.Contains(f.Message.En, c.message) || !strings.Contains(f.Hint.En, c.hint) {
			t.Errorf("%s: %s (%s), want %s (%s)", c.text, f.Message.En, f.Hint.En, c.message, c.hint)
		}
		if want := strings.Count(c.text, "（"); len(list) != 1+want {
			t.Errorf("%s: %d findings: %v", c.text, len(list), list)
		}
	}
}

// TestBareYuanKeepsScale looks at the hint for ¥, which must not lose a scale word.
func TestBareYuanKeepsScale(t *testing.T) {
	for _, c := range [...]struct{ text, hint string }{
		{"Investment of ¥5bn.", "write 5 billion yuan"},
		{"Investment of ¥5 bn.", "write 5 billion yuan"},
		{"Investment of ¥3.2m.", "write 3.2 million yuan"},
		{"A grant of ¥5k.", "write 5,000 yuan"},
		{"Investment of ¥90亿.", "write 9 billion yuan"},
		{"Investment of ¥5Bn.", "write yuan behind the amount"},
		{"Investment of ¥5–10 billion.", "write yuan behind the amount"},
		{"A fee of ¥500.", "write 500 yuan"},
	} {
		list := Style(c.text, English)
		if len(list) == 0 || list[0].Hint.En != c.hint {
			t.Errorf("%s: %v, want %s", c.text, list, c.hint)
		}
	}
}

// TestStyleLetsPass looks at writing that is right though it comes close to a mistake.
func TestStyleLetsPass(t *testing.T) {
	for lang, texts := range map[Language][]string{
		Chinese: {
			"补贴比例为15%～30%，见第400—429页。", "总投资9亿～16亿元。", "装机294万千瓦，长3千米，重5千克。",
			"2024年3月开工，2021—2025年完成。", "连续24年增长。", "2008-8-8开幕。", "GB/T 15835-2011的要求。",
			"能耗减少一半，产量增长2倍。", "占百分之五，即5%。", "地铁3、4号线换乘，3、4月开通。", "第3、4条规定。",
			"10万人以上，超过5万吨。", "近3年新增200多家。", "电话0371-67180000。", "带宽1兆瓦。", "（１）总体要求",
			"资助1,200家。", "12345热线。",
		},
		English: {
			"It cost RMB 5 million, or US$0.7 million.", "Between 5 million and 10 million people came.",
			"A 300 m tower, 5m high.", "Growth of 4.5% to 5%.", "There are 3601 trains and 1055 parks.",
			"Postcode 450000, hotline 12345.", "In 2024, 300 people came.", "The 2,850 people.", "Figures for 10–12 km.",
			"The title 《不断开创新局面，再上台阶》 is theirs.", "The word “亿” means 100 million.", "It takes 3-5 days.",
			"A 5k run.", "He said: “more, please.”", "Those aged 3 to 6.",
		},
	} {
		for _, text := range texts {
			for _, f := range Style(text, lang) {
				t.Errorf("%s: %s: %s (%s)", text, text[f.Start:f.End], f.Message.En, f.Hint.En)
			}
		}
	}
}

// TestStyleOfSentences finds nothing in the sentences of the tables, but for what some of
// them are there for.
func TestStyleOfSentences(t *testing.T) {
	meant := []string{"２８５０万人次", "１２０５．６亿元"}
	look := func(text string, lang Language) {
		for _, f := range Style(text, lang) {
			for _, m := range meant {
				if strings.Contains(text, m) {
					return
				}
			}
			t.Errorf("%s: %s: %s (%s)", text, text[f.Start:f.End], f.Message.En, f.Hint.En)
		}
	}
	for _, name := range [...]string{"chinese-figures", "chinese-none"} {
		for _, s := range sentences(t, name) {
			look(s.text, Chinese)
		}
	}
	for _, name := range [...]string{"english-figures", "english-none"} {
		for _, s := range sentences(t, name) {
			look(s.text, English)
		}
	}
	for _, p := range sectionPairs(t) {
		look(p.zh, Chinese)
		look(p.en, English)
	}
}
