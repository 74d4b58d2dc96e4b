package kind

import (
	"testing"

	"duibiao/internal/plot"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
	"duibiao/internal/scope"
)

// TestMarkOf holds which square a metric has: a verdict before a comparison, and that before
// what is missing.
func TestMarkOf(t *testing.T) {
	known, none := scope.Stated{Known: true, Single: true}, scope.Stated{}
	bound := scope.Stated{Known: true, Bound: quantity.Above}
	inRange := scope.Stated{Known: true, Bound: quantity.Range}
	gap := func(sign int) scope.Comparison {
		return scope.Comparison{Known: true, Gap: scope.Gap{Known: true, Sign: sign}}
	}
	reached := scope.Comparison{Known: true, State: report.Reached}
	verdict := func(o report.Outcome, sign int) []scope.Point {
		return []scope.Point{{Verdict: scope.Verdict{Known: true, Outcome: o, Gap: scope.Gap{Known: sign != 0, Sign: sign}}}}
	}
	for _, tt := range []struct {
		name   string
		metric scope.Metric
		want   plot.Mark
	}{
		{"a higher target", scope.Metric{Actual: known, Target: known, Comparison: gap(1)}, plot.Above},
		{"a lower target", scope.Metric{Actual: known, Target: known, Comparison: gap(-1)}, plot.Below},
		{"a higher number, of which less is better", scope.Metric{Actual: known, Target: known, Comparison: gap(1), Direction: report.Down}, plot.Above},
		{"a better rank", scope.Metric{Actual: known, Target: known, Comparison: gap(-1), Direction: report.Down, Rank: true}, plot.Above},
		{"the same", scope.Metric{Actual: known, Target: known, Comparison: gap(0)}, plot.Same},
		{"at the end of a range", scope.Metric{Actual: known, Target: inRange, Comparison: gap(0)}, plot.Within},
		{"within a range", scope.Metric{Actual: known, Target: inRange, Comparison: reached}, plot.Within},
		{"a bound beyond the target", scope.Metric{Actual: bound, Target: known, Comparison: reached}, plot.Below},
		{"a bound short of the target", scope.Metric{Actual: bound, Target: known, Comparison: scope.Comparison{Known: true}}, plot.Above},
		{"the same, of which less is better", scope.Metric{Actual: bound, Target: known, Comparison: scope.Comparison{Known: true}, Direction: report.Down}, plot.Below},
		{"a rank that is short", scope.Metric{Actual: bound, Target: known, Comparison: scope.Comparison{Known: true}, Direction: report.Down, Rank: true}, plot.Above},
		{"to be kept, on an unknown side", scope.Metric{Actual: bound, Target: known, Comparison: scope.Comparison{Known: true}, Direction: report.Steady}, plot.Open},
		{"nothing for certain", scope.Metric{Actual: bound, Target: known}, plot.Open},
		{"a result", scope.Metric{Actual: known, Target: none}, plot.ResultOnly},
		{"a target", scope.Metric{Actual: none, Target: known}, plot.TargetOnly},
		{"a target in words", scope.Metric{Actual: known, Target: scope.Stated{Words: "减少"}}, plot.InWords},
		{"met, and a new target", scope.Metric{Actual: known, Target: known, Comparison: gap(1), Series: verdict(report.Met, 1), Answer: 1}, plot.Met},
		{"above what was to be kept", scope.Metric{Actual: known, Series: verdict(report.Off, 1), Answer: 1}, plot.OffAbove},
		{"below it", scope.Metric{Actual: known, Series: verdict(report.Off, -1), Answer: 1}, plot.OffBelow},
		{"so far", scope.Metric{Series: verdict(report.SoFar, 0), Answer: 1}, plot.SoFar},
		{"not met", scope.Metric{Series: verdict(report.NotMet, 0), Answer: 1}, plot.NotMet},
		{"no result", scope.Metric{Series: verdict(report.NoResult, 0), Answer: 1}, plot.NoResult},
	} {
		if got := markOf(&tt.metric); got != tt.want {
			t.Errorf("%s: mark %d, want %d", tt.name, got, tt.want)
		}
	}
}
