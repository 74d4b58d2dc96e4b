package front

import (
	"slices"
	"testing"

	"duibiao/internal/published"
)

func TestIDs(t *testing.T) {
	a := Article{
		Metrics:     []Metric{{ID: "parks"}, {ID: "trees"}},
		Corrections: []Correction{{ID: "gone"}, {ID: "trees"}, {ID: "gone"}},
	}
	if got, want := a.IDs(), []string{"parks", "trees", "gone"}; !slices.Equal(got, want) {
		t.Errorf("the ids are %q, want %q", got, want)
	}
}

// TestWith holds that one figure of a metric is written otherwise, and that another metric
// with the same growth keeps it.
func TestWith(t *testing.T) {
	m := Metric{Actual: "5个", Growth: &Growth{Actual: "6%", Target: "7%"}}
	stated := func(m Metric) []any { return []any{m.Actual, m.Target, m.Growth.Actual, m.Growth.Target} }
	before := stated(m)
	for part := range published.Parts() {
		want := slices.Clone(before)
		want[part] = "8%"
		if got := stated(m.With(published.Part(part), "8%")); !slices.Equal(got, want) {
			t.Errorf("with another %s: %v, want %v", published.Part(part), got, want)
		}
		if states := m.States(published.Part(part)); states != (before[part] != nil) {
			t.Errorf("states its %s: %t", published.Part(part), states)
		}
	}
	if got := stated(m); !slices.Equal(got, before) {
		t.Errorf("the metric states %v, want %v as before", got, before)
	}
	if bare := (&Metric{ID: "a"}).With; bare(published.GrowthActual, "8%").Growth.Actual != "8%" {
		t.Error("a metric without growth cannot be given one")
	}
}

func TestSlugPattern(t *testing.T) {
	for slug, want := range map[string]bool{
		"a": true, "zhengzhou-2025": true, "2025": true,
		"": false, "A": false, "-a": false, "a-": false, "a--b": false, "郑州": false, "a_b": false, "a.b": false, "a\n": false,
	} {
		if got := SlugPattern.MatchString(slug); got != want {
			t.Errorf("%q: %t", slug, got)
		}
		if got := IsSlug(slug); got != want {
			t.Errorf("%q: %t", slug, got)
		}
	}
}
