package kind

import (
	"duibiao/internal/plot"
	"duibiao/internal/report"
	"duibiao/internal/scope"
)

// markOf returns the square of a metric, the same on all pages: what became of its newest
// target of which something is known; else how its target lies beside its result; else
// which of the two there is.
func markOf(m *scope.Metric) plot.Mark {
	of := m.Spoken()
	if at, ok := of.Answered(); ok {
		return verdictMarkOf(&at.Verdict)
	}
	return standMark(of, of.Stand())
}

// badgeOf returns the square of a metric's card, by which it is counted.
func badgeOf(m *scope.Metric) plot.Mark {
	of := m.Spoken()
	return standMark(of, of.Stand())
}

// unansweredMark returns the square of a metric as if nothing were known of its targets.
func unansweredMark(m *scope.Metric) plot.Mark {
	f := m.Facts()
	return standMark(m, f.Unjudged())
}

// standMark returns the square of a metric that stands so.
func standMark(m *scope.Metric, stand report.Stand) plot.Mark {
	switch stand {
	case report.Judged:
		at, _ := m.Answered()
		return verdictMarkOf(&at.Verdict)
	case report.Retold:
		return verdictMarkOf(&m.Outcome[0].Verdict)
	case report.Waiting:
		return plot.Pending
	case report.Beside:
		return compared(m)
	case report.InWords:
		return plot.InWords
	case report.TargetOnly:
		return plot.TargetOnly
	}
	return plot.ResultOnly
}

// isPromise reports whether a metric has a target, and no result that it could be listed with
// instead.
func isPromise(m *scope.Metric) bool {
	return m.Target.IsSaid() || !m.Actual.Known && !m.HasOlder()
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

// hasCard reports whether a metric is shown as a card: it has a result and a target, or what
// became of one. Others stand in lists.
func hasCard(m *scope.Metric) bool {
	m = m.Main()
	return m.Answer > 0 || len(m.Outcome) > 0 || m.Actual.Known && m.Promise().IsSaid() ||
		len(m.Growth) > 0 && hasCard(&m.Growth[0]) || m.IsGone()
}
