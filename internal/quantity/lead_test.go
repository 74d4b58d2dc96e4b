package quantity

import "testing"

// TestLeads holds what is read of words before a figure that are no bounds, and of words for none.
func TestLeads(t *testing.T) {
	units := StandardUnits()
	for text, want := range map[string]string{
		"降至48微克/立方米":  "48微克/立方米",
		"达210万户":      "210万户",
		"稳定在140万吨以上":  "140万吨以上",
		"力争达到1万亿元左右":  "1万亿元左右",
		"达到 60%":      "60%",
		"控制在3%以内":     "3%以内",
		"增长至不低于5%":    "不低于5%",
		"下降3.2%":      "-3.2%",
		"下降百分之三":      "-3%",
		"回落0.5个百分点":   "-0.5个百分点",
		"增长5%":        "5%",
		"增长5%至6%":     "5%至6%",
		"增长百分之五":      "5%",
		"零增长":         "0%",
		"九成":          "90%",
		"零下5℃":        "-5℃",
		"350千米每小时":    "350公里/小时",
		"12元每平方米":     "12元/平方米",
		"1起":          "1起",
		"零起":          "0起",
		"零":           "0",
		"0.36吨标准煤/万元": "0.36吨标准煤/万元",
		"达到第3位":       "第3位",
		"12km/h":      "12公里/小时",
		"120 dB":      "120分贝",
		"38.5GW":      "38.5吉瓦",
		"3.2亿kWh":     "3.2亿千瓦时",
		"1.2万TEU":     "1.2万标箱",
		"56 Mbps":     "56Mbps",
		"0.5 PFLOPS":  "0.5PFLOPS",
		"1250吨/天":     "1250吨/天",
		"16.8千克每公顷":   "16.8千克/公顷",
		"1.5万立方米/秒":   "1.5万立方米/秒",
		"4500元/月以上":   "4500元/月以上",
		"9300元/平方米左右": "9300元/平方米左右",
		"3.5个/万人":     "3.5个/万人",
		"稳定在100万辆左右":  "100万辆左右",
	} {
		got, err := units.Parse(text)
		same, sameErr := units.Parse(want)
		if err != nil || sameErr != nil || !got.Equal(same) {
			t.Errorf("%s is read as %v (%v), want %v (%v)", text, got, err, same, sameErr)
		}
	}
}

// TestComposed holds what units of two are called in English.
func TestComposed(t *testing.T) {
	units, style := StandardUnits(), English()
	for text, want := range map[string]string{
		"9300元/平方米":   "9,300 yuan per square metre",
		"4500元/月":     "4,500 yuan per month",
		"520元/吨":      "520 yuan per tonne",
		"0.36吨标准煤/万元": "0.36 tce per 10,000 yuan",
		"225千克/公顷":    "225 kg per hectare",
		"1.5万立方米/秒":   "15,000 cubic metres per second",
		"1立方米/秒":      "1 cubic metre per second",
		"3次/年":        "3 per year",
		"3.5个/万人":     "3.5 per 10,000 people",
		"300克/千瓦时":    "300 g per kWh",
		"60立方米/万元":    "60 cubic metres per 10,000 yuan",
		"5吨/亿元":       "5 tonnes per 100 million yuan",
		"12微克/立方米":    "12 μg/m³",
		"350千米每小时":    "350 km/h",
	} {
		q, err := units.Parse(text)
		name, ok := units.Name(q.Unit, "en")
		if got := style.Write(q, name); err != nil || !ok || got != want {
			t.Errorf("%s is %q in English (%v, %v), want %q", text, got, ok, err, want)
		}
	}
	for unit, want := range map[string]string{"yuan/person": "元/人", "yuan per person": "元/人", "kWh/person": "千瓦时/人", "widgets/person": "widgets/person", "kg/m³": "千克/立方米", "GW": "GW"} {
		if name, _ := units.Name(unit, "zh"); name.Other != want {
			t.Errorf("%s is %q in Chinese, want %q", unit, name.Other, want)
		}
	}
	for _, unit := range []string{"元/位", "位/天", "元/度", "度/小时", "元/万度", "元/辆货车", "元/", "/月", "元/月/人", "元/个"} {
		if name, ok := units.Name(unit, "en"); ok {
			t.Errorf("%s is called %q", unit, name.Other)
		}
	}
	if name, ok := units.Name("元/月", "fr"); ok {
		t.Errorf("元/月 is called %q in French", name.Other)
	}
}
