package quantity

import (
	"math/big"
	"testing"
)

// TestAllows is the table of what each bound allows: the ends, and whether they belong.
func TestAllows(t *testing.T) {
	for _, tt := range []struct{ figure, want string }{
		{"3万人", "[30000, 30000]"},
		{"3万人以上", "[30000, …)"},
		{"超过3万人", "(30000, …)"},
		{"3万人以内", "(…, 30000]"},
		{"不到3万人", "(…, 30000)"},
		{"4.5%至5%", "[4.5, 5]"},
		{"前10", "[1, 10]"},
		{"第8", "[8, 8]"},
		{"5%左右", "[4.5, 5.5)"},
		{"约5.0%", "[4.95, 5.05)"},
		{"约3万人", "[25000, 35000)"},
		{"近3万人", "(27000, 30000)"},
		{"接近1亿元", "(90000000, 100000000)"},
		{"nearly 2.85 million", "(2565000, 2850000)"},
		{"almost 0.1%", "(0.09, 0.1)"},
		{"近-5%", "(-5, -4.5)"},
		{"-5%左右", "(-5.5, -4.5]"},
		{"约0%", "(-0.5, 0.5)"},
	} {
		if got := intervalText(mustParse(t, StandardUnits(), tt.figure).Allows()); got != tt.want {
			t.Errorf("%s allows %s, want %s", tt.figure, got, tt.want)
		}
	}
}

func intervalText(i Interval) string {
	low, high := "(…", "…)"
	if i.Low.Value != nil {
		low = map[bool]string{true: "(", false: "["}[i.Low.Open] + i.Low.Value.Trim().String()
	}
	if i.High.Value != nil {
		high = i.High.Value.Trim().String() + map[bool]string{true: ")", false: "]"}[i.High.Open]
	}
	return low + ", " + high
}

// FuzzIntervals holds the relations of two intervals against their values: what lies
// in one that is inside another lies in that, and in none that is apart from it.
func FuzzIntervals(f *testing.F) {
	f.Add(uint8(Nearly), int64(3), int64(4), uint8(AtLeast), int64(3), int64(0), int64(29))
	f.Add(uint8(Range), int64(-3), int64(4), uint8(About), int64(0), int64(0), int64(1))
	f.Add(uint8(Above), int64(2), int64(0), uint8(Below), int64(2), int64(0), int64(2))
	f.Fuzz(func(t *testing.T, boundA uint8, lowA, highA int64, boundB uint8, lowB, highB, value int64) {
		if max(lowA, highA, lowB, highB, value) > 1e15 || min(lowA, highA, lowB, highB, value) < -1e15 {
			return
		}
		a, b := stated(boundA, lowA, highA).Allows(), stated(boundB, lowB, highB).Allows()
		if a.Apart(b) != b.Apart(a) {
			t.Fatalf("%s and %s: apart one way", intervalText(a), intervalText(b))
		}
		if !a.Inside(a) {
			t.Fatalf("%s is not inside itself", intervalText(a))
		}
		v := NewDecimal(value, -1)
		if got, want := a.Has(v), between(a, v.Rat()); got != want {
			t.Fatalf("%s has %s: %v", intervalText(a), v, got)
		}
		if a.Has(v) && (a.Inside(b) && !b.Has(v) || a.Apart(b) && b.Has(v)) {
			t.Fatalf("%s, which is in %s, and %s", v, intervalText(a), intervalText(b))
		}
	})
}

// stated returns a quantity of any bound.
func stated(bound uint8, low, high int64) Quantity {
	q := Quantity{Bound: Bound(bound) % (Nearly + 1), Value: NewDecimal(low, 0)}
	if q.Bound == Range {
		q.Value, q.High = NewDecimal(min(low, high), 0), NewDecimal(max(low, high), 0)
	}
	return q
}

// between is Has in fractions.
func between(i Interval, r *big.Rat) bool {
	low, high := i.Low, i.High
	above := low.Value == nil || r.Cmp(low.Value.Rat()) > 0 || !low.Open && r.Cmp(low.Value.Rat()) == 0
	below := high.Value == nil || r.Cmp(high.Value.Rat()) < 0 || !high.Open && r.Cmp(high.Value.Rat()) == 0
	return above && below
}
