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
	SoFar                      int // part of the target's period is known, of which is told instead
	Begun                      int // those of SoFar that have a result of the period before, too
	Growths                    int // there are both, and the target is one of growth, which is not held beside it
	Aims                       int // targets that are set for the later period, also those of growth
	Pending                    int // those of which the report does not know what became
	Running                    int // targets of the later period, be they taken over, of which a part is known
}

// Both returns how many metrics have a result and a target.
func (s *Standing) Both() int { return s.Comparable() + s.Unknown + s.Growths + s.Begun }

// Comparable returns how many metrics have a result and a target that can be held side by
// side.
func (s *Standing) Comparable() int { return s.Above + s.Below + s.Same + s.Around }

// count counts a metric of a report with the results of a period and the targets of another.
func (s *Standing) count(m *Metric, results, targets period.Period) {
	for _, of := range []*Metric{m, m.Growth} {
		if of != nil {
			s.aim(of, results, targets)
		}
	}
	m = m.Main()
	switch {
	case m.isSoFar(targets):
		s.SoFar++
		if m.Actual != nil && m.Target != nil && !m.isWithin() {
			s.Begun++
		}
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

// aim counts the target that a metric, or its growth, has for the later period. Where that is the
// period of the results, the tally has those in words and those under way.
func (s *Standing) aim(m *Metric, results, targets period.Period) {
	if m.Target != nil || m.Goal != nil {
		s.Aims++
		if !m.isAnswered() && (m.Goal == nil || results != targets) {
			s.Pending++
		}
	}
	if results != targets && m.isSoFar(targets) {
		s.Running++
	}
}

// isSoFar reports whether a part of a period is known for which there is a target, be it taken
// over: the report's result is of such a part, or one so far is stated that decides nothing. What a
// later report tells of the whole period ends that.
func (m *Metric) isSoFar(of period.Period) bool {
	if m.Later.ends(of) {
		return false
	}
	opens := m.Actual != nil && m.Actual.Period.Opens(of)
	return slices.ContainsFunc(m.Series, func(p *Point) bool {
		return p.Period == of && (p.hasTarget() && opens || p.Verdict != nil && p.Verdict.Outcome == SoFar)
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
		if m.Target != nil && p.Period == m.Target.Period && p.Verdict != nil && p.Verdict.Outcome != Pending && !m.Overtakes(p) {
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
