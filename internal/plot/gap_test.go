package plot

import (
	"math/rand/v2"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"duibiao/internal/quantity"
)

func percentText(d quantity.Decimal) string { return quantity.Percent(d.Rat(), 1, quantity.Exactly) }

// apart reads results with targets: "28500000 31000000".
func apart(t *testing.T, lines ...string) []Apart {
	t.Helper()
	var list []Apart
	for _, line := range lines {
		result, target, _ := strings.Cut(line, " ")
		list = append(list, Apart{decimal(t, result), figure(t, target)})
	}
	return list
}

// TestGapsAreSorted holds the order: above, the farthest first; below, the farthest first;
// then the same, and what has the result inside.
func TestGapsAreSorted(t *testing.T) {
	list := apart(t, "100 108.8", "100 50", "100 129.3", "100 100", "100 75.3", "100 90–120", "0 5", "100 ≥121.2", "100 ")
	rows, of := NewGaps(list, PerCent, percentText)
	if want := []int{2, 7, 0, 1, 4, 5, 3}; !reflect.DeepEqual(of, want) {
		t.Errorf("order %v, want %v", of, want)
	}
	var sides []string
	for _, r := range rows {
		sides = append(sides, map[[3]bool]string{{true}: "up", {false, true}: "down", {false, false, true}: "same", {}: "around"}[[3]bool{r.Up, r.Down, r.Same}])
	}
	if want := []string{"up", "up", "up", "down", "down", "around", "same"}; !reflect.DeepEqual(sides, want) {
		t.Errorf("sides %q, want %q", sides, want)
	}
}

func TestGaps(t *testing.T) {
	for _, tt := range []struct {
		name    string
		measure Measure
		line    string
		want    Gap // without its axis
	}{
		{"above", PerCent, "100 ≥110", Gap{Up: true, To: "94.5%", Ring: true, Rise: true, LabelAt: "40%", Shift: "-14", Anchor: "end"}},
		{"below", PerCent, "100 ≤90", Gap{Down: true, To: "5.5%", Ring: true, Fall: true, LabelAt: "60%", Shift: "14", Anchor: "start"}},
		{"around", PerCent, "100 ≈90", Gap{Down: true, To: "5.5%", Ring: true, Wave: true, LabelAt: "60%", Shift: "14", Anchor: "start"}},
		{"the same", PerCent, "100 ≥100", Gap{Same: true, To: "50%", Ring: true, Rise: true, LabelAt: "50%", Shift: "26", Anchor: "start"}},
		{"to exceed the result", PerCent, "100 >100", Gap{Up: true, To: "50%", Ring: true, Rise: true, LabelAt: "50%", Shift: "-14", Anchor: "end"}},
		{"to stay below it", PerCent, "100 <100", Gap{Down: true, To: "50%", Ring: true, Fall: true, LabelAt: "50%", Shift: "14", Anchor: "start"}},
		{"a range below, to the result", Points, "5 4.5–5", Gap{To: "5.5%", Box: true, BoxFrom: "5.5%", BoxWidth: "54.5%", LabelAt: "60%", Shift: "14", Anchor: "start"}},
		{"a range around", Points, "5 4.5–5.5", Gap{To: "91.7%", Box: true, BoxFrom: "8.3%", BoxWidth: "83.4%", LabelAt: "91.7%", Shift: "14", Anchor: "start"}},
		{"more than twice", PerCent, "100 1000", Gap{Up: true, To: "98%", Break: "98%", LabelAt: "40%", Shift: "-14", Anchor: "end"}},
		{"exactly twice", PerCent, "100 200", Gap{Up: true, To: "94.5%", Ring: true, LabelAt: "40%", Shift: "-14", Anchor: "end"}},
		{"to below zero", PerCent, "100 -50", Gap{Down: true, To: "2%", Break: "2%", LabelAt: "60%", Shift: "14", Anchor: "start"}},
		{"from below zero", Points, "-2 3", Gap{Up: true, To: "94.5%", Ring: true, LabelAt: "40%", Shift: "-14", Anchor: "end"}},
		{"from zero", Points, "0 5", Gap{Up: true, To: "94.5%", Ring: true, LabelAt: "40%", Shift: "-14", Anchor: "end"}},
	} {
		rows, _ := NewGaps(apart(t, tt.line), tt.measure, percentText)
		if len(rows) != 1 {
			t.Errorf("%s: %d rows", tt.name, len(rows))
			continue
		}
		rows[0].Axis = Axis{}
		if !reflect.DeepEqual(rows[0], tt.want) {
			t.Errorf("%s:\n%+v, want\n%+v", tt.name, rows[0], tt.want)
		}
	}
	for name, line := range map[string]string{"no target": "5 ", "from zero": "0 5", "from below zero": "-2 3"} {
		if rows, of := NewGaps(apart(t, line), PerCent, percentText); rows != nil || of != nil {
			t.Errorf("%s has a change in per cent: %+v", name, rows)
		}
	}
}

func TestGapAxis(t *testing.T) {
	rows, _ := NewGaps(apart(t, "100 129.3", "100 50"), PerCent, percentText)
	want := Axis{Zero: "60%", Ticks: []Tick{
		{At: "18.6%", Text: "-40%", Anchor: "middle"}, {At: "39.3%", Text: "-20%", Anchor: "middle"},
		{At: "80.7%", Text: "20%", Anchor: "middle"},
	}}
	for _, r := range rows {
		if !reflect.DeepEqual(r.Axis, want) {
			t.Errorf("axis %+v, want %+v", r.Axis, want)
		}
	}
}

// TestNoGapIsDrawnAsNone holds, for any figures in one chart, that a target that is not the
// result stands clear of the spine, on its side and on the chart; that the ends of a range
// are told apart; and that the spine has room for labels on both sides.
func TestNoGapIsDrawnAsNone(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 5))
	place := func(text string) float64 {
		f, err := strconv.ParseFloat(strings.TrimSuffix(text, "%"), 64)
		if err != nil {
			t.Fatal(err)
		}
		return f
	}
	for range 500 {
		var list []Apart
		for range r.IntN(5) + 1 {
			v := near(r)
			f := One(v[1], quantity.AtLeast)
			if v[1].Cmp(v[2]) < 0 && r.IntN(2) == 0 {
				f = Between(v[1], v[2])
			}
			list = append(list, Apart{v[0], f})
		}
		rows, of := NewGaps(list, Measure(r.IntN(2)), percentText)
		for i, g := range rows {
			a, zero, to := list[of[i]], place(g.Axis.Zero), place(g.To)
			if zero < 39.9 || zero > 60.1 || to < 0 || to > 100 {
				t.Fatalf("%v: the spine is at %v, the target at %v", a, zero, to)
			}
			if g.Up != (a.Target.Low.Cmp(a.Result) > 0) || g.Down != (a.Target.High.Cmp(a.Result) < 0) {
				t.Fatalf("%v: up %v, down %v", a, g.Up, g.Down)
			}
			if g.Up && to-zero < 1.9 || g.Down && zero-to < 1.9 || g.Same != (to == zero) {
				t.Fatalf("%v: spine %v, target %v, %+v", a, zero, to, g)
			}
			if g.Box && place(g.BoxWidth) < 1.9 {
				t.Fatalf("%v: a range of %v", a, g.BoxWidth)
			}
		}
	}
}
