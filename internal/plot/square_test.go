package plot

import (
	"regexp"
	"testing"
)

// TestSquaresDiffer holds that each mark has a shape of its own, without its colour; only
// the two that say the same look the same.
func TestSquaresDiffer(t *testing.T) {
	seen := map[Square]Mark{}
	for m := range marks {
		s := NewSquare(m, 14)
		if s.Solid == "" && s.Line == "" && s.Frame == "" {
			t.Errorf("%d: nothing is drawn", m)
		}
		s.Class = ""
		if other, same := seen[s]; same && (other != Pending || m != TargetOnly) {
			t.Errorf("%d and %d look the same", other, m)
		}
		seen[s] = m
	}
}

// TestSolidHappened holds which squares have something solid: those of what happened.
func TestSolidHappened(t *testing.T) {
	for m, want := range map[Mark]bool{
		Met: true, NotMet: false, OffAbove: true, OffBelow: true, SoFar: true, NoResult: false, Open: false, InWords: false, Pending: false,
		Above: true, Below: true, Same: true, Within: true, ResultOnly: true, TargetOnly: false,
	} {
		if s := NewSquare(m, 14); (s.Solid != "") != want {
			t.Errorf("%d: solid %q", m, s.Solid)
		}
	}
}

func TestSquare(t *testing.T) {
	for _, tt := range []struct {
		mark Mark
		size int
		want Square
	}{
		{Met, 14, Square{Size: "14", Solid: "M0 0h14v14h-14z", Cut: "M3.1 7.4L5.7 10.2L10.9 4.3"}},
		{NotMet, 12, Square{Size: "12", Line: "M1 1h10v10h-10zM0.8 11.2L11.2 0.8"}},
		{OffAbove, 30, Square{Size: "30", Solid: "M18.6 -3.5L33.6 -3.5L33.6 11.4L18.6 11.4z", Line: "M1 1h28v28h-28z"}},
		{NoResult, 14, Square{Size: "14", Line: "M4.5 7L9.5 7", Frame: "M1 1h12v12h-12z", Dash: "1.9 1.5"}},
		{Pending, 18, Square{Size: "18", Class: "mute", Line: "M1 1h16v16h-16z"}},
		{Above, 18, Square{Size: "18", Class: "up", Solid: "M0 0h18v18h-18z", Pip: "M9 4.5L14 12.4L4 12.4z"}},
	} {
		if got := NewSquare(tt.mark, tt.size); got != tt.want {
			t.Errorf("%d:\n%+v, want\n%+v", tt.mark, got, tt.want)
		}
	}
}

func TestArrow(t *testing.T) {
	for m, want := range map[Mark]Square{
		Above: {Size: "12", Class: "up", Solid: "M6 1L11.5 11L0.5 11z"},
		Below: {Size: "12", Class: "down", Solid: "M6 11L11.5 1L0.5 1z"},
	} {
		if got := Arrow(m, 12); got != want {
			t.Errorf("%d: %+v, want %+v", m, got, want)
		}
	}
	if Arrow(Same, 12).Solid == "" || Arrow(Within, 12).Solid == "" {
		t.Error("no sign for what is the same, or within")
	}
}

// TestUnits holds that there is one square for each figure, in rows, in the order of marks.
func TestUnits(t *testing.T) {
	field := []Mark{TargetOnly, ResultOnly, Above, ResultOnly, Below, Above}
	u, ok := NewUnits(field, 4)
	if !ok || u.Width != "84" || u.Height != "40" || len(u.Groups) != 4 {
		t.Fatalf("NewUnits = %+v, %v", u, ok)
	}
	for i, want := range []struct{ class, path string }{
		{"up", "M0 0h18v18h-18zM22 0h18v18h-18z"},
		{"down", "M44 0h18v18h-18z"},
		{"mute", "M66 0h18v18h-18zM0 22h18v18h-18z"},
		{"mute", "M23 23h16v16h-16z"},
	} {
		if g := u.Groups[i]; g.Class != want.class || g.Solid+g.Line != want.path {
			t.Errorf("%d: %+v, want %s", i, g, want.path)
		}
	}
	if u, _ := NewUnits([]Mark{Above}, 11); u.Width != "18" || u.Height != "18" {
		t.Errorf("one figure: %+v", u)
	}
	if _, ok := NewUnits(nil, 11); ok {
		t.Error("a drawing of nothing")
	}
	begins := regexp.MustCompile(`M`)
	for n := 1; n < 40; n++ {
		u, _ := NewUnits(make([]Mark, n), 11)
		if got := len(begins.FindAllString(u.Groups[0].Solid, -1)); got != n {
			t.Errorf("%d squares for %d figures", got, n)
		}
	}
}
