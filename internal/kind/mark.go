package kind

import (
	"slices"

	"duibiao/internal/plot"
	"duibiao/internal/report"
	"duibiao/internal/scope"
)

// markOf returns the square of a metric, the same on all pages: what became of its newest
// target of which something is known; else how its target lies beside its result; else
// which of the two there is.
func markOf(m *scope.Metric) plot.Mark {
	m = m.Main()
	if at, ok := m.Answered(); ok {
		return verdictMarkOf(&at.Verdict)
	}
	return unansweredMark(m)
}

// unansweredMark returns the square of a metric as if nothing were known of its targets.
func unansweredMark(m *scope.Metric) plot.Mark {
	switch {
	case m.Actual.Known && m.Target.Known:
		return compared(m)
	case m.Target.Words != "":
		return plot.InWords
	case !isPromise(m):
		return plot.ResultOnly
	}
	return plot.TargetOnly
}

// isPromise reports whether a metric has a target, and no result that it could be listed with
// instead.
func isPromise(m *scope.Metric) bool {
	return m.Target.IsSaid() || !m.Actual.Known && !slices.ContainsFunc(m.Series, func(s scope.Point) bool { return s.Actual.Known })
}

// verdictMarkOf returns the square of a verdict.
func verdictMarkOf(v *scope.Verdict) plot.Mark {
	switch v.Outcome {
	case report.Met:
		return plot.Met
	case report.NotMet:
		return plot.NotMet
	case report.Off:
		if v.Gap.Sign < 0 {
			return plot.OffBelow
		}
		return plot.OffAbove
	case report.Open:
		return plot.Open
	case report.SoFar:
		return plot.SoFar
	case report.NoResult:
		return plot.NoResult
	}
	return plot.Pending
}

// compared returns the square of a target beside a result of another period.
func compared(m *scope.Metric) plot.Mark {
	switch m.Comparison.Side {
	case report.AboveResult:
		return plot.Above
	case report.BelowResult:
		return plot.Below
	case report.SameAsResult:
		return plot.Same
	case report.AroundResult:
		return plot.Within
	}
	return plot.Open
}
