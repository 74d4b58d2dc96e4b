package plot

import (
	"math/rand/v2"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"duibiao/internal/quantity"
)

func TestRanks(t *testing.T) {
	r, ok := NewRanks(figure(t, "8"), figure(t, "10"), exactly)
	ticks := []Tick{{At: "3%", Text: "1", Anchor: "middle"}, {At: "46.6%", Text: "10", Anchor: "middle"}, {At: "95%", Text: "20", Anchor: "middle"}}
	if !ok || len(r.Grid) != 20 || r.Frame != "48%" || r.Dot != "36.9%" || !reflect.DeepEqual(r.Ticks, ticks) {
		t.Errorf("NewRanks = %+v, %v", r, ok)
	}
	if r, ok := NewRanks(figure(t, ""), figure(t, "1"), exactly); !ok || r.HasResult || r.Dot != "" || len(r.Grid) != 2 || len(r.Ticks) != 2 {
		t.Errorf("the first place, with no result: %+v, %v", r, ok)
	}
	if r, ok := NewRanks(figure(t, "70"), figure(t, "10"), exactly); !ok || len(r.Grid) != 0 || r.Dot != "95%" {
		t.Errorf("the last of seventy: %+v, %v", r, ok)
	}
	for name, figures := range map[string][2]string{"no target": {"8", ""}, "a target of zero": {"8", "0"}, "rank zero": {"0", "10"}} {
		if r, ok := NewRanks(figure(t, figures[0]), figure(t, figures[1]), exactly); ok {
			t.Errorf("%s: %+v", name, r)
		}
	}
}

// TestRanksSayWhatIsTrue holds that the dot lies clear inside the frame if the rank was
// promised, and clear outside if it was not.
func TestRanksSayWhatIsTrue(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 4))
	number := func(text string) float64 {
		f, err := strconv.ParseFloat(strings.TrimSuffix(text, "%"), 64)
		if err != nil {
			t.Fatal(err)
		}
		return f
	}
	for range 5000 {
		target := r.Int64N(1<<r.IntN(14)+1) + 1
		result := max(target+r.Int64N(5)-2, 1)
		if r.IntN(4) == 0 {
			result = r.Int64N(20_000) + 1
		}
		got, ok := NewRanks(One(quantity.NewDecimal(result, 0), quantity.Exactly), One(quantity.NewDecimal(target, 0), quantity.RankWithin), exactly)
		dot, end := number(got.Dot), number(got.Frame)+frameFrom/10
		if !ok || result <= target && end-dot < 1.9 || result > target && dot-end < 1.9 || dot < 0 || dot > 100 {
			t.Fatalf("rank %d of the %d promised: %+v", result, target, got)
		}
	}
}
