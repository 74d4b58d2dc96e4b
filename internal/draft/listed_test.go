package draft

import "testing"

// Several things that are told together have each its name and its unit.
func TestTogether(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2024年，PM2.5、PM10平均浓度分别为28、52微克/立方米。":        "PM2.5平均浓度 actual=28微克/立方米 ?\nPM10平均浓度 actual=52微克/立方米 ?",
		"2025年，城乡居民收入分别增长5.5%、7%。":                   "城镇居民收入 growth-target=5.5% ?\n农村居民收入 growth-target=7% ?",
		"2024年，机场旅客首次突破百万人次，达103.6万人次。":              "机场旅客 actual=103.6万人次 ?\n- 突破百万人次",
		"2024年，人均预期寿命79.5岁，优良天数340天，为近5年最好。":         "人均预期寿命 actual=79.5岁\n优良天数 actual=340天\n- 5年",
		"2024年，我局共投入资金5亿元。2025年，我局将投入资金6亿元，税收预计3亿元。": "投入资金 actual=5亿元 target=6亿元\n税收 target=3亿元",
	})
}
