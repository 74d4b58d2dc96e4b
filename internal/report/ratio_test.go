package report

import (
	"testing"

	"duibiao/internal/period"
	"duibiao/internal/quantity"
)

// TestRatiosAreCrossMultiplied holds ratios against each other whatever their second terms.
func TestRatiosAreCrossMultiplied(t *testing.T) {
	for _, tt := range []struct {
		result, target string
		dir            Direction
		want           Outcome
		reason         Reason
	}{
		{"1:3", "2:6", Up, Met, Equal},
		{"1:3", "2:5", Up, NotMet, Apart},
		{"1:3", "2:5", Down, Met, Satisfied},
		{"2.34:1", "2.5:1以内", Up, Met, Satisfied},
		{"2.34:1", "低于2.34:1", Down, NotMet, Excluded},
		{"7:3", "2.33:1以上", Up, Met, Satisfied},
		{"7:3", "2.34:1", Steady, Off, Apart},
		{"7:3", "2.33:1左右", Steady, Met, Satisfied},
		{"2.3:1左右", "4.6:2", Up, Open, Bounds},
	} {
		result, target := parsed(t, tt.result), parsed(t, tt.target)
		v := Judge(result, target, Rate, tt.dir)
		if v.Outcome != tt.want || v.Reason != tt.reason || v.Gap != nil || v.Change != nil {
			t.Errorf("%s against %s, %s: %s, %s, %v", tt.result, tt.target, tt.dir, v.Outcome, v.Reason, v.Gap)
		}
	}
	c := Compare(parsed(t, "1:3"), parsed(t, "2:5"), Rate, Up)
	if c == nil || c.State != Short || c.Gap != nil {
		t.Errorf("1:3 beside 2:5 is %+v", c)
	}
}

func parsed(t *testing.T, text string) quantity.Quantity {
	t.Helper()
	q, err := quantity.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return q
}

// TestRatiosHaveNoGapToQuote holds that a reference to it is refused with the reason.
func TestRatiosHaveNoGapToQuote(t *testing.T) {
	m := &Metric{ID: "x", Kind: Rate, Actual: &Figure{Quantity: parsed(t, "1:3")}, Target: &Figure{Quantity: parsed(t, "2:5")}}
	m.Comparison = Compare(m.Actual.Quantity, m.Target.Quantity, m.Kind, m.Direction)
	if message, _ := missingGap(m); message != sayNoGapRatio.With("x") {
		t.Errorf("said %q", message.En)
	}
}

// TestNoGapToQuoteOfTwoBounds holds that a reference to what neither "about" nor a bound says is
// refused.
func TestNoGapToQuoteOfTwoBounds(t *testing.T) {
	for target, refused := range map[string]bool{"120吨以上": true, "超120吨": true, "120吨至130吨": true, "120吨": false, "120吨左右": false} {
		m := &Metric{ID: "x", Actual: &Figure{Quantity: parsed(t, "100吨左右")}, Target: &Figure{Quantity: parsed(t, target)}}
		m.Comparison = Compare(m.Actual.Quantity, m.Target.Quantity, m.Kind, m.Direction)
		if message, _ := missingGap(m); (message == sayNoGapTwice.With("x")) != refused {
			t.Errorf("%s: said %q", target, message.En)
		}
	}
}

// TestNoGapToQuoteWhereALevelIsTooNear holds that a reference to one is refused with the reason.
func TestNoGapToQuoteWhereALevelIsTooNear(t *testing.T) {
	of := func(text string, year int) *Figure {
		return &Figure{Quantity: parsed(t, text), Period: period.Year(year)}
	}
	m := &Metric{ID: "x", Actual: of("约100件", 2024), Target: of("超过100件", 2025)}
	if message, _ := missingGap(m); message != sayNoGapAbout.With("x") {
		t.Errorf("said %q", message.En)
	}
}

// TestThePeriodOfATargetInWords is that of its point.
func TestThePeriodOfATargetInWords(t *testing.T) {
	of := period.Year(2025)
	if got := periodOf(&Metric{Goal: []string{"文"}, Series: []*Point{{Period: of, Goal: []string{"文"}}}}); got != of {
		t.Errorf("the period is %v", got)
	}
}
