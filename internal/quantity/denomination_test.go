package quantity

import "testing"

func TestDenomination(t *testing.T) {
	u := StandardUnits()
	for text, want := range map[string]Denomination{
		"亿元": WithUnit, "万人次": WithUnit, "%": WithUnit, "个": WithUnit, "微克/立方米": WithUnit, "million yuan": WithUnit, "km": WithUnit, "100 million yuan": WithUnit,
		"百万人次": WithUnit, "千公顷": WithUnit, "百万元": WithUnit, "十亿千瓦时": WithUnit, "千米": WithUnit, "千克": WithUnit,
		"US$ million": WithUnit, "million US$": WithUnit, "US$": WithUnit, "$ billion": WithUnit, "RMB million": WithUnit, "CNY 100 million": WithUnit, "million USD": WithUnit, "€": WithUnit,
		"US$ of 2020": NoDenomination, "$ lots": NoDenomination,
		"万": ScaleAlone, "million": ScaleAlone,
		"": NoDenomination, "初步数": NoDenomination, "现价": NoDenomination, "全市": NoDenomination, "以上": NoDenomination, "左右": NoDenomination,
		"2024年": NoDenomination, "亿元、万人": NoDenomination, "/": NoDenomination,
	} {
		if got := u.Denomination(text); got != want {
			t.Errorf("%s: got %d, want %d", text, got, want)
		}
	}
}

func TestDenominated(t *testing.T) {
	u := StandardUnits()
	for _, tt := range []struct{ text, unit, want string }{
		{"100以上", "万吨", "100万吨以上"}, {"4.5至5", "%", "4.5%至5%"}, {"3-5", "万人", "3万人-5万人"}, {"1,200~1,300", "元", "1,200元~1,300元"}, {"3 to 5", "million yuan", "3 million yuan to 5 million yuan"}, {"over 3", "million yuan", "over 3 million yuan"},
		{"13 or more", "thousand", "13 thousand or more"}, {"1.3 or more", "10 thousand", "13 thousand or more"}, {"23以上", "万", "23万以上"}, {"3-5", "万", "3万-5万"}, {"3 to 5", "10 thousand", "30 thousand to 50 thousand"},
		{"240", "US$ million", "240 million US dollars"}, {"at least 2.4", "RMB 100 million", "at least 240 million yuan"}, {"23或以上", "万人", "23万人或以上"}, {"8", "thousand", "8 thousand"},
		{"1,058.25", "100 million yuan", "105825 million yuan"}, {"0.05", "10 km", "0.5 km"}, {"0.001", "1000 km", "1 km"},
		{"58亿元", "万元", "58亿元"}, {"前10", "位", "前10"}, {"58", "", "58"}, {"4890", "百万人次", "489000万人次"}, {"12.34以上", "千公顷", "1.234万公顷以上"}, {"0.5", "千元", "0.05万元"}, {"1,058", "千亿元", "1058000亿元"}, {"3至5", "百万吨", "300万吨至500万吨"}, {"8", "千米", "8千米"}, {"无", "吨", "无"}, {"六千万", "元", "六千万元"},
	} {
		if got := u.Denominated(tt.text, tt.unit); got != tt.want {
			t.Errorf("%s of %s: got %s, want %s", tt.text, tt.unit, got, tt.want)
		}
	}
}
