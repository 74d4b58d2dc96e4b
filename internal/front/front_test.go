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

func TestStated(t *testing.T) {
	m := Metric{Actual: "5个", Target: "6个"}
	*m.Stated(published.Target) = "7个"
	if m.Actual != "5个" || m.Target != "7个" || *m.Stated(published.Actual) != "5个" {
		t.Errorf("the metric states %v and %v", m.Actual, m.Target)
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
