package prose

import "testing"

// TestMinusOfCounts holds a minus before counts and lengths, which a hyphen between two words is not.
func TestMinusOfCounts(t *testing.T) {
	for text, negative := range map[string]bool{
		"−35万人": true, "-35万人": true, "净增−35家企业": true, "为 -3公里。": true, "北京-5家": false, "35万人": false,
		"净增-35家企业": true, "增加-3公里": true, "减少（−3家）": true, "（-3.2%）": true, "、-3家": true, "增速：-3%": true, "“-3亿元”": true, "甲）-3家": false,
		"变形为-3毫米": true, "由-3毫米": true, "从-3.4万人": true, "升至-3公里": true, "上海-3家": false, "低于海平面154.3米": true, "海平面以下106米": true, "海拔154.3米": false,
	} {
		figures := Scan(text, Chinese)
		if len(figures) != 1 {
			t.Errorf("%s: %v", text, figures)
			continue
		}
		if got := figures[0].Value.Sign() < 0; got != negative {
			t.Errorf("%s is read as %s", text, figures[0])
		}
	}
}
