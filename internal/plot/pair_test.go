package plot

import (
	"math/rand/v2"
	"reflect"
	"testing"

	"duibiao/internal/quantity"
)

func TestPair(t *testing.T) {
	for _, tt := range []struct {
		name           string
		result, target string
		wantResult     string
		wantTarget     string
		up, down       bool
		from, to       string
	}{
		{"above", "28500000", "31000000", "91.9%", "100%", true, false, "91.9%", "100%"},
		{"below", "139300", "128000", "100%", "91.9%", false, true, "91.9%", "100%"},
		{"equal", "30.0", "30", "100%", "100%", false, false, "", ""},
		{"equal, at least", "30", "≥30", "100%", "100%", false, false, "", ""},
		{"one more", "120000", "120001", "98%", "100%", true, false, "98%", "100%"},
		{"one less", "120001", "120000", "100%", "98%", false, true, "98%", "100%"},
		{"a thousandfold", "1", "1000000", "2%", "100%", true, false, "2%", "100%"},
		{"a thousandth", "1000000", "1", "100%", "2%", false, true, "2%", "100%"},
		{"a range above", "4", "5–8", "50%", "100%", true, false, "50%", "100%"},
		{"a range that begins at the result", "5", "5–8", "62.5%", "100%", false, false, "", ""},
		{"a range around the result", "6", "5–8", "75%", "100%", false, false, "", ""},
		{"a range that ends at the result", "5", "4.5–5", "100%", "100%", false, false, "", ""},
		{"a range below", "10", "5–8", "100%", "80%", false, true, "80%", "100%"},
	} {
		p, ok := NewPair(figure(t, tt.result), figure(t, tt.target), 14)
		if !ok || p.Result.Width != tt.wantResult || p.Target.Width != tt.wantTarget || p.Up != tt.up || p.Down != tt.down || p.From != tt.from || p.To != tt.to {
			t.Errorf("%s: NewPair = %+v, %v", tt.name, p, ok)
		}
	}
	for name, figures := range map[string][2]string{
		"no target": {"5", ""}, "no result": {"", "5"}, "zero": {"0", "5"}, "to zero": {"5", "0"}, "from zero": {"5", "0–8"},
		"below zero": {"-2", "3"}, "to below zero": {"2", "-3"}, "a range from below zero": {"2", "-3–3"},
	} {
		if p, ok := NewPair(figure(t, figures[0]), figure(t, figures[1]), 14); ok {
			t.Errorf("%s: %+v", name, p)
		}
	}
}

// TestPairSaysWhatIsTrue holds, for any two numbers, that the bars are as long as each other
// only if the numbers are equal, and else that the greater one has the longer bar.
func TestPairSaysWhatIsTrue(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 9))
	for range 5000 {
		values := near(r)
		if values[0].IsZero() || values[1].IsZero() {
			continue
		}
		p, ok := NewPair(One(values[0], quantity.Exactly), One(values[1], quantity.AtLeast), 14)
		sign := values[1].Cmp(values[0])
		if !ok || p.Up != (sign > 0) || p.Down != (sign < 0) || (p.Result.Width == p.Target.Width) != (sign == 0) || (p.From == "") != (sign == 0) {
			t.Fatalf("%s, %s: %+v, %v", values[0], values[1], p, ok)
		}
		if longer := p.Result.Width; sign > 0 && p.Target.Width != "100%" || sign < 0 && longer != "100%" {
			t.Fatalf("%s, %s: %+v", values[0], values[1], p)
		}
	}
}

func TestRuled(t *testing.T) {
	r, ok := NewRuled(figure(t, "3200000"), figure(t, "1600000"), figure(t, ""), 32, exactly)
	want := []Tick{{At: "0%", Text: "0", Anchor: "start"}, {At: "31.3%", Text: "1000000", Anchor: "middle"}, {At: "62.5%", Text: "2000000", Anchor: "middle"}, {At: "93.8%", Text: "3000000", Anchor: "middle"}}
	if !ok || !reflect.DeepEqual(r.Ticks, want) || r.Pair.Height != "32" || r.Pair.Middle != "16" {
		t.Errorf("NewRuled = %+v, %v", r, ok)
	}
	if _, ok := NewRuled(figure(t, "0"), figure(t, "5"), figure(t, ""), 32, exactly); ok {
		t.Error("an axis without bars")
	}
}

// TestRuledOutcome holds that what came of a target stands on the axis of both, and clear of
// the target.
func TestRuledOutcome(t *testing.T) {
	for outcome, want := range map[string][2]string{ // its own length, and the target's
		"": {"", "100%"}, ">1000000": {"100%", "100%"}, "999999": {"98%", "100%"}, "1000001": {"100%", "98%"}, "2000000": {"100%", "50%"}, "0": {"0%", "100%"},
	} {
		r, ok := NewRuled(figure(t, "825000"), figure(t, "≥1000000"), figure(t, outcome), 32, exactly)
		if !ok || r.HasOutcome != (outcome != "") || r.Outcome.Width != want[0] || r.Pair.Target.Width != want[1] {
			t.Errorf("%s: %+v, %v", outcome, r, ok)
		}
	}
	if _, ok := NewRuled(figure(t, "5"), figure(t, "6"), figure(t, "-1"), 32, exactly); ok {
		t.Error("a bar below zero")
	}
}

func TestRoundSteps(t *testing.T) {
	for _, tt := range []struct {
		low, high string
		steps     int64
		want      []string
	}{
		{"0", "3200000", 4, []string{"0", "1000000", "2000000", "3000000"}},
		{"0", "8.1", 5, []string{"0", "2", "4", "6", "8"}},
		{"0", "0.003", 4, []string{"0", "0.001", "0.002", "0.003"}},
		{"-0.5", "0.2", 6, []string{"-0.4", "-0.2", "0", "0.2"}},
		{"0", "1", 4, []string{"0", "0.5", "1"}},
		{"0", "99999999999999999999", 4, []string{"0", "50000000000000000000"}},
		{"0", "0", 4, nil},
	} {
		var got []string
		for _, v := range roundSteps(decimal(t, tt.low), decimal(t, tt.high), tt.steps) {
			got = append(got, v.String())
		}
		if !reflect.DeepEqual(got, tt.want) {
			t.Errorf("from %s to %s: %q, want %q", tt.low, tt.high, got, tt.want)
		}
	}
}
