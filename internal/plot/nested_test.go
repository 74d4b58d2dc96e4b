package plot

import (
	"reflect"
	"testing"

	"duibiao/internal/quantity"
)

// figure reads a number with its bound, or a range: "≥1200", "≈5", "4.5–6". Nothing is not
// known.
func figure(t testing.TB, text string) Figure {
	t.Helper()
	if text == "" {
		return Figure{}
	}
	for i, r := range text {
		if r == '–' {
			return Between(decimal(t, text[:i]), decimal(t, text[i+len("–"):]))
		}
	}
	for sign, bound := range map[string]quantity.Bound{"≥": quantity.AtLeast, "≤": quantity.AtMost, "≈": quantity.About, ">": quantity.Above, "<": quantity.Below} {
		if len(text) > len(sign) && text[:len(sign)] == sign {
			return One(decimal(t, text[len(sign):]), bound)
		}
	}
	return One(decimal(t, text), quantity.Exactly)
}

func TestNested(t *testing.T) {
	for _, tt := range []struct {
		name           string
		result, target string
		most           string
		// What is drawn: lengths, and where a range begins.
		wantResult, wantTarget, wantBand string
		none                             bool
	}{
		{name: "beyond", result: "1267", target: "1200", wantResult: "100%", wantTarget: "94.7%"},
		{name: "short", result: "3", target: "5.5", wantResult: "54.5%", wantTarget: "100%"},
		{name: "nothing", result: "0", target: "5", wantResult: "0%", wantTarget: "100%"},
		{name: "equal", result: "5.0", target: "5", wantResult: "100%", wantTarget: "100%"},
		{name: "equal, at least", result: "5", target: "≥5", wantResult: "100%", wantTarget: "100%"},
		{name: "one less", result: "119999", target: "120000", wantResult: "98%", wantTarget: "100%"},
		{name: "one more", result: "120001", target: "120000", wantResult: "100%", wantTarget: "98%"},
		{name: "one less on the axis of others", result: "119999", target: "120000", most: "240000", wantResult: "48%", wantTarget: "50%"},
		{name: "one more on the axis of others", result: "120001", target: "120000", most: "240000", wantResult: "52%", wantTarget: "50%"},
		{name: "a trace", result: "1", target: "1000000", wantResult: "2%", wantTarget: "100%"},
		{name: "a thousandfold", result: "1000000", target: "1", wantResult: "100%", wantTarget: "2%"},
		{name: "inside a range", result: "5", target: "4.5–6", wantResult: "83.3%", wantTarget: "100%", wantBand: "75%"},
		{name: "at the lower end of a range", result: "4.50", target: "4.5–6", wantResult: "75%", wantTarget: "100%", wantBand: "75%"},
		{name: "hardly in a range", result: "4.501", target: "4.5–6", wantResult: "75%", wantTarget: "100%", wantBand: "73%"},
		{name: "hardly short of a range", result: "4.499", target: "4.5–6", wantResult: "73%", wantTarget: "100%", wantBand: "75%"},
		{name: "a narrow range", result: "9.9", target: "9.999–10", wantResult: "96%", wantTarget: "100%", wantBand: "98%"},
		{name: "a range from zero", result: "2", target: "0–4", wantResult: "50%", wantTarget: "100%", wantBand: "0%"},
		{name: "the axis is longer", result: "2", target: "4", most: "8", wantResult: "25%", wantTarget: "50%"},
		{name: "the axis is too short", result: "2", target: "4", most: "3", wantResult: "50%", wantTarget: "100%"},
		{name: "no result", target: "≈5.5", wantTarget: "100%"},
		{name: "no target", result: "1300", most: "1600", wantResult: "81.3%"},
		{name: "neither", none: true},
		{name: "a result below zero", result: "-1", target: "5", none: true},
		{name: "a target below zero", result: "1", target: "-5", none: true},
		{name: "to zero", result: "1", target: "0", none: true},
		{name: "zero, and no target", result: "0", none: true},
	} {
		most := quantity.Decimal{}
		if tt.most != "" {
			most = decimal(t, tt.most)
		}
		got, ok := NewNested(figure(t, tt.result), figure(t, tt.target), most)
		if ok == tt.none || got.Result.Width != tt.wantResult || got.Target.Width != tt.wantTarget || got.Target.BandFrom != tt.wantBand {
			t.Errorf("%s: NewNested = %+v, %v", tt.name, got, ok)
		}
		if got.HasResult != (tt.wantResult != "") || got.HasTarget != (tt.wantTarget != "") {
			t.Errorf("%s: result %v, target %v", tt.name, got.HasResult, got.HasTarget)
		}
	}
}

// TestEnds holds what the end of a promise looks like.
func TestEnds(t *testing.T) {
	const (
		pointed = "M0 0L5.6 7L0 14"
		notched = "M0 0L-5.6 7L0 14"
		wavy    = "M0 0q3 1.7 0 3.5q-3 1.7 0 3.5q3 1.7 0 3.5q-3 1.7 0 3.5"
	)
	for target, want := range map[string]Outline{
		"5":   {Width: "100%"},
		"≥5":  {Width: "100%", Tip: pointed},
		">5":  {Width: "100%", Tip: pointed},
		"≤5":  {Width: "100%", Tip: notched},
		"<5":  {Width: "100%", Tip: notched},
		"≈5":  {Width: "100%", Tip: wavy},
		"4–5": {Width: "100%", Band: true, BandFrom: "80%", BandWidth: "20%"},
		"5–5": {Width: "100%"}, // no range of one number
	} {
		want.Height, want.Bottom, want.Inner = "16", "15", "14"
		got, ok := NewNested(figure(t, ""), figure(t, target), quantity.Decimal{})
		if !ok || got.Target != want {
			t.Errorf("%s: %+v, want %+v", target, got.Target, want)
		}
	}
	if got, _ := NewNested(figure(t, ">1300"), figure(t, ""), quantity.Decimal{}); got.Result != (Solid{Width: "100%", Y: "5", Height: "6", Tip: "M-.5 0L2.4 3L-.5 6z"}) {
		t.Errorf("a result of more than 1300: %+v", got.Result)
	}
	if got, _ := NewNested(figure(t, "≈1300"), figure(t, ""), quantity.Decimal{}); got.Result.Tip != "" {
		t.Errorf("a result of about 1300: %+v", got.Result)
	}
}

func TestSoFar(t *testing.T) {
	for _, tt := range []struct {
		name                 string
		result, target, time string
		wantTime, wantAnchor string
	}{
		{"the middle", "620", "≥1200", "0.495890", "49.6%", "middle"},
		{"done before the end", "1600", "800", "0.5", "25%", "middle"},
		{"the beginning", "10", "100", "0.05", "5%", "start"},
		{"the end", "90", "100", "1", "100%", "end"},
		{"nothing yet", "0", "100", "0", "0%", "start"},
		{"more than all time", "90", "100", "1.1", "", ""},
		{"before all time", "90", "100", "-0.1", "", ""},
		{"no target", "90", "", "0.5", "", ""},
	} {
		got, ok := NewSoFar(figure(t, tt.result), figure(t, tt.target), decimal(t, tt.time))
		if !ok || got.Time != tt.wantTime || got.Anchor != tt.wantAnchor || got.TimeKnown != (tt.wantTime != "") {
			t.Errorf("%s: NewSoFar = %+v, %v", tt.name, got, ok)
		}
	}
}

// TestRow holds that the bars of a row have one axis, so that they can be compared.
func TestRow(t *testing.T) {
	results := []Figure{figure(t, "3"), figure(t, "5.2"), figure(t, ""), figure(t, ""), figure(t, "-1")}
	targets := []Figure{figure(t, "≈5.5"), figure(t, "≈5"), figure(t, "4.5–5"), figure(t, ""), figure(t, "≈5")}
	bars, drawn := NewRow(results, targets)
	if want := []bool{true, true, true, false, false}; !reflect.DeepEqual(drawn, want) {
		t.Errorf("drawn %v, want %v", drawn, want)
	}
	for i, want := range [][2]string{{"54.5%", "100%"}, {"94.5%", "90.9%"}, {"", "90.9%"}} {
		if bars[i].Result.Width != want[0] || bars[i].Target.Width != want[1] {
			t.Errorf("%d: %+v, want %s", i, bars[i], want)
		}
	}
}
