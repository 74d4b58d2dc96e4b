package quantity

import "testing"

func TestDenomination(t *testing.T) {
	u := StandardUnits()
	for text, want := range map[string]Denomination{
		"亿元": WithUnit, "万人次": WithUnit, "%": WithUnit, "个": WithUnit, "微克/立方米": WithUnit, "million yuan": WithUnit, "km": WithUnit,
		"万": ScaleAlone, "million": ScaleAlone,
		"": NoDenomination, "初步数": NoDenomination, "现价": NoDenomination, "全市": NoDenomination, "以上": NoDenomination, "左右": NoDenomination,
		"2024年": NoDenomination, "100 million yuan": NoDenomination, "亿元、万人": NoDenomination, "/": NoDenomination,
	} {
		if got := u.Denomination(text); got != want {
			t.Errorf("%s: got %d, want %d", text, got, want)
		}
	}
}
