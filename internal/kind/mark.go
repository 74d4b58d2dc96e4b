package kind

import (
	"duibiao/internal/plot"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
	"duibiao/internal/scope"
)

// markOf returns the square of a metric, the same on all pages: what became of its newest
// target of which something is known; else how its target lies beside its result; else
// which of the two there is.
func markOf(m *scope.Metric) plot.Mark {
	if at, ok := m.Answered(); ok {
		return verdictMarkOf(&at.Verdict)
	}
	switch {
	case m.Actual.Known && m.Target.Known:
		return compared(m)
	case m.Target.Words != "":
		return plot.InWords
	case m.Actual.Known:
		return plot.ResultOnly
	}
	return plot.TargetOnly
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

// compared returns the square of a target beside a result of another period. Above is a
// higher number, also of a metric of which less is better; of a rank it is a better place.
func compared(m *scope.Metric) plot.Mark {
	gap := &m.Comparison.Gap
	switch {
	case !m.Comparison.Known:
		return plot.Open
	case !gap.Known:
		return bySatisfaction(m)
	case gap.Sign == 0 && m.Target.Bound == quantity.Range:
		return plot.Within
	case gap.Sign == 0:
		return plot.Same
	case gap.Sign > 0 != m.Rank:
		return plot.Above
	}
	return plot.Below
}

// bySatisfaction returns the square of a target that lies no known amount from its result:
// one of both is a bound or a range. On which side it lies follows from whether the result
// satisfies it.
func bySatisfaction(m *scope.Metric) plot.Mark {
	reached := m.Comparison.State == report.Reached
	switch {
	case reached && m.Target.Bound == quantity.Range && m.Actual.Single:
		return plot.Within
	case m.Direction == report.Steady:
		return plot.Open
	case reached != (m.Direction == report.Up || m.Rank):
		return plot.Above
	}
	return plot.Below
}
