package kind

import (
	"testing"

	"duibiao/internal/plot"
	"duibiao/internal/scope"
	"duibiao/internal/sitetest"
)

// TestPromisesAreNotListedAsResults has metrics that state nothing of the report's own periods.
func TestPromisesAreNotListedAsResults(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	p := newEnv(t, cfg).at(1, "en/r/a.html")
	result, target := scope.Point{Actual: scope.Stated{Known: true, Text: "1"}}, scope.Point{Target: scope.Stated{Known: true, Text: "2"}}
	for _, tt := range []struct {
		name   string
		metric scope.Metric
		mark   plot.Mark
		text   string
	}{
		{"a target of another period", scope.Metric{Series: []scope.Point{target}}, plot.TargetOnly, "2"},
		{"a target in words", scope.Metric{Series: []scope.Point{{Target: scope.Stated{Words: "more"}}}}, plot.TargetOnly, "more"},
		{"a result of another period", scope.Metric{Series: []scope.Point{result}}, plot.ResultOnly, "1"},
		{"a result and a later target", scope.Metric{Series: []scope.Point{result, target}}, plot.ResultOnly, "1"},
	} {
		if got := unansweredMark(&tt.metric); got != tt.mark {
			t.Errorf("%s: mark %d, want %d", tt.name, got, tt.mark)
		}
		if got, _ := p.newest(&tt.metric, isPromise(&tt.metric)); got != tt.text {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.text)
		}
	}
}
