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
	of := spoken(m)
	if at, ok := of.Answered(); ok {
		return verdictMarkOf(&at.Verdict)
	}
	return unansweredMark(of)
}

// spoken returns the metric whose target a card speaks of: the growth, where the report states a
// target of that alone.
func spoken(m *scope.Metric) *scope.Metric {
	main := m.Main()
	hasOwn := m.Target.IsSaid() || m.Answer > 0 || len(m.Outcome) > 0
	if main == m && m.Actual.Known && !hasOwn && len(m.Growth) > 0 && m.Growth[0].Actual.Known && m.Growth[0].Target.IsSaid() {
		return &m.Growth[0]
	}
	return main
}

// unansweredMark returns the square of a metric as if nothing were known of its targets.
func unansweredMark(m *scope.Metric) plot.Mark {
	switch {
	case m.IsGrowth && m.Actual.Known && m.Target.Known && !m.Comparison.Known:
		return plot.Pending
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
	case report.Withdrawn:
		return plot.Withdrawn
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
