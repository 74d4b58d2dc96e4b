package claim

import (
	"testing"

	"duibiao/internal/prose"
	"duibiao/internal/quantity"
)

func TestSlips(t *testing.T) {
	for _, tt := range []struct {
		figure, value                string
		isSlip, isOtherUnit, isRough bool
	}{
		{"2580万人次", "2850万人次", true, false, false},
		{"2851万人次", "2850万人次", true, false, false},
		{"285万人次", "2850万人次", true, false, false},
		{"2850人次", "2850万人次", true, false, false},
		{"2850亿人次", "2850万人次", true, false, false},
		{"2850万吨", "2850万人次", true, true, false},
		{"2850万元", "2850万美元", false, true, false},
		{"2853.1万人次", "2850万人次", false, false, false},
		{"3100万人次", "2850万人次", false, false, false},
		{"66个", "67个", false, false, false}, // of two digits all look alike
		{"5天", "50天", false, false, false},
		{"20.7%", "27.0%", true, false, false},
		{"20.7%", "24.7%", true, false, false},
		{"60%", "60个百分点", false, false, false},
		{"超2800万人次", "2850万人次", true, false, true},
		{"超2900万人次", "2850万人次", false, false, false},
		{"近2900万人次", "2850万人次", false, false, true},
		{"近2850万人次", "2850万人次", false, false, false},
		{"近2900万人次", "2610万人次", false, false, false},
		{"接近3100万人次", "2850万人次", false, false, true},
		{"约2580万人次", "2850万人次", true, false, false},
		{"约2.9%", "2.86%", false, false, true},
		{"不到3000万人次", "2850万人次", false, false, true},
		{"2800万至2900万人次", "2850万人次", true, false, true},
		{"突破1800亿元", "突破2000亿元", false, false, false},
		{"突破1999亿元", "2000亿元", false, false, true},
		{"突破1999亿美元", "2000亿元", false, false, false},
	} {
		f, v := figureOf(t, tt.figure), figureOf(t, tt.value)
		if IsSlip(f, v) != tt.isSlip || isOtherUnit(f, v) != tt.isOtherUnit || isRoughly(f, v) != tt.isRough {
			t.Errorf("%s beside %s: slip %t, other unit %t, rough %t", tt.figure, tt.value, IsSlip(f, v), isOtherUnit(f, v), isRoughly(f, v))
		}
	}
}

func figureOf(t *testing.T, text string) prose.Figure {
	t.Helper()
	q, err := quantity.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return prose.Of(q)
}
