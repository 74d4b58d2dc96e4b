package quantity

import "testing"

// TestTimesInRatios: "times" before a denominator count how often something is, and are no multiples. Nor has such a multiple an
// English word.
func TestTimesInRatios(t *testing.T) {
	u := StandardUnits()
	for unit, want := range map[string]string{
		"times per year": "次/年", "times per week": "次/周", "times a day": "次/天", "time a year": "次/年", "times/year": "次/年",
		"yuan per time": "元/次", "yuan per person": "元/人", "Times per year": "次/年",
	} {
		if got, _ := u.Name(unit, "zh"); got.Other != want {
			t.Errorf("%s is called %q, want %q", unit, got.Other, want)
		}
	}
	for _, unit := range [...]string{"倍/年", "元/倍", "倍每年"} {
		if got, known := u.Name(unit, "en"); known {
			t.Errorf("%s is called %q", unit, got.Other)
		}
	}
	for unit, want := range map[string]string{"次/年": "per year", "倍": "times", "元/次": ""} {
		if got, _ := u.Name(unit, "en"); got.Other != want {
			t.Errorf("%s is called %q, want %q", unit, got.Other, want)
		}
	}
}
