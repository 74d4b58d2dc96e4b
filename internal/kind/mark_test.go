package kind

import (
	"testing"

	"duibiao/internal/plot"
	"duibiao/internal/report"
	"duibiao/internal/scope"
)

// TestMarkOf holds which square a metric has: a verdict before a comparison, and that before
// what is missing.
func TestMarkOf(t *testing.T) {
	known, none := scope.Stated{Known: true, Single: true}, scope.Stated{}
	beside := func(side report.Side) scope.Comparison { return scope.Comparison{Known: true, Side: side} }
	verdict := func(o report.Outcome, sign int) []scope.Point {
		return []scope.Point{{Verdict: scope.Verdict{Known: true, Outcome: o, Gap: scope.Gap{Known: sign != 0, Sign: sign}}}}
	}
	for _, tt := range []struct {
		name   string
		metric scope.Metric
		want   plot.Mark
	}{
		{"a higher target", scope.Metric{Actual: known, Target: known, Comparison: beside(report.AboveResult)}, plot.Above},
		{"a lower target", scope.Metric{Actual: known, Target: known, Comparison: beside(report.BelowResult)}, plot.Below},
		{"the same", scope.Metric{Actual: known, Target: known, Comparison: beside(report.SameAsResult)}, plot.Same},
		{"within a range", scope.Metric{Actual: known, Target: known, Comparison: beside(report.AroundResult)}, plot.Within},
		{"on an unknown side", scope.Metric{Actual: known, Target: known, Comparison: beside(report.UnknownSide)}, plot.Open},
		{"nothing for certain", scope.Metric{Actual: known, Target: known}, plot.Open},
		{"a result", scope.Metric{Actual: known, Target: none}, plot.ResultOnly},
		{"a target", scope.Metric{Actual: none, Target: known}, plot.TargetOnly},
		{"a target in words", scope.Metric{Actual: known, Target: scope.Stated{Words: "减少"}}, plot.InWords},
		{"met, and a new target", scope.Metric{Actual: known, Target: known, Comparison: beside(report.AboveResult), Series: verdict(report.Met, 1), Answer: 1}, plot.Met},
		{"above what was to be kept", scope.Metric{Actual: known, Series: verdict(report.Off, 1), Answer: 1}, plot.OffAbove},
		{"below it", scope.Metric{Actual: known, Series: verdict(report.Off, -1), Answer: 1}, plot.OffBelow},
		{"growth alone", scope.Metric{Growth: []scope.Metric{{Actual: known, Target: none}}}, plot.ResultOnly},
		{"so far", scope.Metric{Series: verdict(report.SoFar, 0), Answer: 1}, plot.SoFar},
		{"not met", scope.Metric{Series: verdict(report.NotMet, 0), Answer: 1}, plot.NotMet},
		{"no result", scope.Metric{Series: verdict(report.NoResult, 0), Answer: 1}, plot.NoResult},
	} {
		if got := markOf(&tt.metric); got != tt.want {
			t.Errorf("%s: mark %d, want %d", tt.name, got, tt.want)
		}
	}
}
