package report

import (
	"testing"
	"time"

	"duibiao/internal/period"
	"duibiao/internal/quantity"
)

// TestWhatDoesNotAddUp holds that of what is known of a part of a period nothing is told as a share of its target where
// figures do not add up, and of temperatures no percentage at all.
func TestWhatDoesNotAddUp(t *testing.T) {
	units := quantity.StandardUnits()
	parse := func(text string) quantity.Quantity {
		t.Helper()
		q, err := units.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		return q
	}
	of, _ := period.Parse("2025")
	june := time.Date(2025, 6, 30, 0, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		result, target string
		isShare        bool
	}{
		{"10℃", "20℃", false}, {"22℃", "20℃以上", false}, {"36微克/立方米", "35微克/立方米以内", false}, {"60分贝", "55分贝以内", false}, {"3%/年", "6%/年", false},
		{"10万吨", "20万吨", true}, {"3元", "5元", true},
	} {
		v := JudgeSoFar(parse(tt.result), parse(tt.target), Flow, Up, of, june)
		if v.Outcome != SoFar || (v.Share != nil) != tt.isShare {
			t.Errorf("%s of %s by 30 June: %v, share %v", tt.result, tt.target, v.Outcome, v.Share)
		}
	}
	for _, tt := range [][2]string{{"20℃", "25℃"}, {"20华氏度", "25华氏度"}} {
		c := Compare(parse(tt[0]), parse(tt[1]), Flow, Up)
		if c.LevelShare != nil || c.RequiredChange != nil || c.Gap == nil {
			t.Errorf("%s against %s: %v, %v", tt[0], tt[1], c.LevelShare, c.RequiredChange)
		}
	}
	for text, kind := range map[string]Kind{"5%/年": Rate, "5个基点": Rate, "2个千分点": Rate, "5%": Rate, "5吨/年": Flow} {
		q := parse(text)
		m := &Metric{Actual: &Figure{Quantity: q}}
		if got := defaultKind(m.figures()); got != kind {
			t.Errorf("%s is of the kind %v, want %v", text, got, kind)
		}
		if want := map[string]string{"5%/年": "个百分点/年", "5%": "个百分点"}[text]; m.gapUnit() != want {
			t.Errorf("the gap of %s is in %q, want %q", text, m.gapUnit(), want)
		}
	}
}
