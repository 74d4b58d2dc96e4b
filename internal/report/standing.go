package report

import (
	"slices"

	"duibiao/internal/period"
	"duibiao/internal/quantity"
)

// Side is how a target lies beside a result of another period.
type Side uint8

// The sides. Above is a higher number, also of a metric of which less is better; of a rank it
// is a better place.
const (
	UnknownSide Side = iota // nothing can be said for certain
	AboveResult
	BelowResult
	SameAsResult
	AroundResult // the target is a range, with the result inside
)

// Side returns how the target of a metric lies beside its result.
func (m *Metric) Side() Side {
	c := m.Comparison
	switch {
	case c == nil:
		return UnknownSide
	case c.Gap == nil:
		return m.sideByBounds()
	case c.Gap.IsZero():
		return m.sideOfSame()
	case c.Gap.Sign() > 0 != m.IsRank():
		return AboveResult
	}
	return BelowResult
}

// sideOfSame returns the side of a target whose number is the result, which it may exclude.
func (m *Metric) sideOfSame() Side {
	switch m.Target.Bound {
	case quantity.Range:
		return AroundResult
	case quantity.Above:
		return AboveResult
	case quantity.Below:
		return BelowResult
	}
	return SameAsResult
}

// sideByBounds returns the side of a target that lies no known amount from its result: one of
// both is a bound, a range or a ratio. The target's number, or all that the
// target allows, has to lie beyond all that the result does.
func (m *Metric) sideByBounds() Side {
	actual, target := m.Actual.Quantity, m.Target.Quantity
	if actual.Equal(target) && !m.Actual.IsSingle() {
		return UnknownSide // the words are the same, and the result may be any that they allow
	}
	if target.Bound == quantity.Range && m.Actual.IsSingle() {
		return AroundResult
	}
	if m.Direction == Steady {
		return UnknownSide
	}
	level, mark, allowed := covered(actual), markOf(target), target.Allows()
	if actual.IsRatio() && target.IsRatio() {
		level, mark, allowed = level.Times(target.Per), mark.Times(actual.Per), allowed.Times(actual.Per)
	}
	above := level.Before(mark) || level.Before(allowed)
	switch {
	case !above && !mark.Before(level) && !allowed.Before(level):
		if m.Actual.IsSingle() && mark.Inside(level) { // two ratios of one value
			return m.sideOfSame()
		}
		return UnknownSide
	case above != m.IsRank():
		return AboveResult
	}
	return BelowResult
}

// markOf returns where the number of a target lies, whatever its bound; "nearly" has none but
// what it allows.
func markOf(target quantity.Quantity) quantity.Interval {
	if target.Bound == quantity.Range || target.Bound == quantity.Nearly {
		return target.Allows()
	}
	return quantity.Interval{Low: quantity.ClosedAt(target.Value), High: quantity.ClosedAt(target.Value)}
}

// Standing is how targets lie beside the results of the period before: each metric is counted
// once.
type Standing struct {
	Above, Below, Same, Around int
	Unknown                    int // there are both, and nothing can be said for certain
	InWords                    int // the target is
	ResultOnly, TargetOnly     int
	SoFar                      int // the result is of a part of the target's period, of which is told instead
	Growths                    int // there are both, and the target is one of growth, which is not held beside it
	Aims                       int // targets that are set for the later period, also those of growth
	Pending                    int // those of which the report does not know what became
}

// Both returns how many metrics have a result and a target.
func (s *Standing) Both() int { return s.Comparable() + s.Unknown + s.Growths }

// Comparable returns how many metrics have a result and a target that can be held side by
// side.
func (s *Standing) Comparable() int { return s.Above + s.Below + s.Same + s.Around }

// count counts a metric of a report with targets of a period.
func (s *Standing) count(m *Metric, targets period.Period) {
	for _, of := range []*Metric{m, m.Growth} {
		if of != nil && (of.Target != nil || of.Goal != nil) {
			s.Aims++
			if !of.isAnswered() {
				s.Pending++
			}
		}
	}
	m = m.Main()
	switch {
	case m.isSoFar(targets):
		s.SoFar++
	case m.isWithin(): // what became of the target is told instead
	case m.IsGrowth && m.Actual != nil && m.Target != nil:
		s.Growths++
	case m.Actual != nil && m.Target != nil:
		s.side(m.Side())
	case m.Goal != nil, m.Target == nil && m.Growth != nil && m.Growth.Goal != nil:
		s.InWords++
	case m.Actual != nil && m.Growth != nil && m.Growth.Actual != nil && m.Growth.Target != nil:
		s.Growths++
	case m.Actual != nil:
		s.ResultOnly++
	case m.Target != nil:
		s.TargetOnly++
	}
}

// isSoFar reports whether the result is of a part of a period for which a target is known, be it
// taken over.
func (m *Metric) isSoFar(of period.Period) bool {
	return m.Actual != nil && m.Actual.Period.Opens(of) && slices.ContainsFunc(m.Series, func(p *Point) bool {
		return p.Period == of && (p.Target != nil || p.Goal != nil)
	})
}

// isWithin reports whether the result is one of the target's own period, or of one that opens it.
func (m *Metric) isWithin() bool {
	if m.Actual == nil || m.Target == nil {
		return false
	}
	of, goal := m.Actual.Period, m.Target.Period
	return !of.IsZero() && (of == goal || of.Opens(goal))
}

// isAnswered reports whether the report knows what became of the target, be it so far.
func (m *Metric) isAnswered() bool {
	for _, p := range m.Series {
		if m.Target != nil && p.Period == m.Target.Period && p.Verdict != nil && p.Verdict.Outcome != Pending {
			return true
		}
	}
	return false
}

func (s *Standing) side(side Side) {
	switch side {
	case AboveResult:
		s.Above++
	case BelowResult:
		s.Below++
	case SameAsResult:
		s.Same++
	case AroundResult:
		s.Around++
	default:
		s.Unknown++
	}
}

// Main returns the metric whose figures stand for the metric: its growth, if the metric
// itself has none.
func (m *Metric) Main() *Metric {
	if m.Actual == nil && m.Target == nil && m.Goal == nil && len(m.Series) == 0 && m.Growth != nil {
		return m.Growth
	}
	return m
}
