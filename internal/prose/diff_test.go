package prose

import (
	"strings"
	"testing"
)

// TestSame compares one figure with another. The language of a text is Chinese if it has
// a Chinese character.
func TestSame(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"2850万人次", "28.5 million passengers", true},
		{"2850万人次", "2.85 million passengers", false},
		{"2850万人次", "28.5 million tonnes", false},
		{"2850万吨", "28.5 million passengers", false},
		{"82.5万吨", "825,000 tonnes", true},
		{"82.5万吨", "0.825 million tonnes", true},
		{"82.5万吨", "82.5 tonnes", false},
		{"82.5万吨", "825,000 more", true},
		{"90亿元", "9 billion yuan", true},
		{"90亿元", "90 billion yuan", false},
		{"90亿元", "9 billion US dollars", false},
		{"90亿元", "RMB 9 billion", true},
		{"8.6亿美元", "US$860 million", true},
		{"5个百分点", "5 percentage points", true},
		{"5个百分点", "5%", false},
		{"5%", "5 per cent", true},
		{"5%", "5 more", false},
		{"5‰", "0.5%", true},
		{"25个基点", "0.25 percentage points", true},
		{"三成", "30%", true},
		{"一半", "50%", true},
		{"一半", "half of", true},
		{"三分之一", "a third of", true},
		{"三分之一", "two thirds", false},
		{"三分之一", "33%", false},
		{"下降-3.2%", "3.2%", true},
		{"降至-12℃", "12 °C", false},
		{"5.09万亩", "50,900 mu", true},
		{"5.09万亩", "3,390 hectares", true},
		{"5.09万亩", "3,393 hectares", true},
		{"5.09万亩", "3,400 hectares", false},
		{"5.09万亩", "50,905 mu (3,390 hectares)", false},
		{"3390公顷", "50,900 mu (3,390 hectares)", true},
		{"276.9亿千瓦时", "27.69 billion kWh", true},
		{"276.9亿千瓦时", "27.69 billion kW", false},
		{"294万千瓦", "2.94 GW", true},
		{"三所", "three schools", true},
		{"三所", "3 schools", true},
		{"三所", "four schools", false},
		{"翻一番", "doubled", true},
		{"增长一倍", "doubled", true},
		{"增长1.5倍", "2.5 times the number", true},
		{"增长1.5倍", "1.5 times the number", false},
		{"前10", "top 10", true},
		{"全国10强", "top 10", true},
		{"第10位", "top 10", false},
		{"第8位", "8th nationally", true},
		{"100万吨以上", "at least 1 million tonnes", true},
		{"100万吨以上", "1 million tonnes", true},
		{"100万吨以上", "at most 1 million tonnes", false},
		{"3000多人", "over 3,000 people", true},
		{"3000多人", "under 3,000 people", false},
		{"15%～30%", "15% to 30%", true},
		{"15%～30%", "15% to 35%", false},
		{"5天", "5 days", true},
		{"5天", "5 years", false},
		{"3个工作日", "3 working days", true},
		{"60岁以上", "aged 60 or above", true},
		{"6万标箱", "60,000 TEU", true},
		{"6万标箱", "60,000 tonnes", false},
		{"每千人", "per 1,000 people", true},
		{"有12346人", "There were 12346 people", true},
	} {
		a, b := oneFigure(t, c.a), oneFigure(t, c.b)
		if Same(a, b) != c.want || Same(b, a) != c.want {
			t.Errorf("%s (%s) and %s (%s): want %v", c.a, a, c.b, b, c.want)
		}
	}
}

func oneFigure(t *testing.T, text string) Figure {
	t.Helper()
	f := Scan(text, languageOfText(text))
	if len(f) != 1 {
		t.Fatalf("%s: %v", text, f)
	}
	return f[0]
}

func languageOfText(text string) Language {
	if strings.IndexFunc(text, isHan) >= 0 {
		return Chinese
	}
	return English
}

// TestDiff compares sections. What is reported is joined by commas, Chinese first.
func TestDiff(t *testing.T) {
	for _, c := range []struct{ name, zh, en, want string }{
		{"the same", "新增3所，共15所", "3 added, 15 in all", ""},
		{"a digit", "新增82.5万吨", "82.8 thousand tonnes were added", "82.5万吨, 82.8 thousand tonnes"},
		{"an approximation", "增加3、4个站点", "Three or four stations were added", ""},
		{"an approximation, in digits", "增加3、4个站点", "3 or 4 stations were added", ""},
		{"an approximation, contradicted", "培育2至3家企业", "Foster 3 to 4 firms", "2至3家, 3 to 4"},
		{"a ratio", "医护比为1比3", "A ratio of 1 to 3", ""},
		{"missing", "新增3.5万人，减少4天", "35,000 were added", "4天"},
		{"in words, contradicted", "三所新高中投用", "Four new high schools opened", "三所, Four"},
		{"in words, against digits", "三所新高中投用", "4 new high schools opened", "三所, 4"},
		{"in words, without a partner", "两年来，三所新高中投用", "Since then new high schools have opened", ""},
		{"in words, contradicted twice", "三所高中、四所小学投用", "Five high schools and six primary schools opened", ""},
		{"an article", "新增1个中心", "A new centre opened", ""},
		{"both", "2个口岸获批", "Both ports were approved", ""},
		{"one and two", "1个口岸获批", "Two ports were approved", "1个, Two"},
		{"said twice in one language", "新增62项，62项均已完成", "62 were added, and all are done", ""},
		{"twice, and once wrong", "新增62项，62项均已完成", "62 were added, and all 26 are done", "62项, 26"},
		{"from … to", "由60%提高到72%", "from 60% to 72%", ""},
		{"a range that is said in two numbers", "60%至72%", "It rose from 60% and reached 72%", ""},
		{"a range with one end wrong", "60%至72%", "60% to 75%", "60%至72%, 60% to 75%"},
		{"an elided unit", "绿地160万平方米，低于320万平方米", "1.6 million square metres of green space, below the 3.2 million of 2024", ""},
		{"a multiple", "3倍", "3 times", ""},
		{"another multiple", "3倍", "4 times", "3倍, 4 times"},
		{"how much it grew by", "增长3倍", "3 times", "3倍, 3 times"},
		{"years are no figures", "2024年完成3.5万人", "35,000 in 2024, 2025 to follow", ""},
		{"a unit", "6.5万吨", "65,000 passengers", "6.5万吨, 65,000"},
	} {
		zh, en := Diff(Scan(c.zh, Chinese), Scan(c.en, English))
		var got []string
		for _, f := range append(zh, en...) {
			got = append(got, f.Text)
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s: %s reported, want %s", c.name, s, c.want)
		}
	}
}
