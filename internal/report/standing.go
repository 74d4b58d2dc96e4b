package report

import (
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
// once, by its [Stand]; and what is known of targets of the later period, each of which is.
type Standing struct {
	Above, Below, Same, Around int
	About                      int // the same, where the target or the result is approximate
	Unknown                    int // there are both, and nothing can be said for certain
	InWords                    int // the target is
	ResultOnly, TargetOnly     int
	Begun                      int   // those with a target under way that have a result of the period before, too
	Growths                    int   // there are both, and the target is one of growth, which is not held beside it
	Waiting                    int   // the same, as long as nothing is known of it
	Aims                       int   // targets that are set for the later period, also those of growth
	Pending                    int   // those of which the report does not know what became
	Running                    int   // targets of the later period, be they taken over, of which a part is known
	Early                      Tally // those that a part of the period decides
}

// Both returns how many metrics have a result and a target.
func (s *Standing) Both() int { return s.Comparable() + s.Unknown + s.Growths + s.Begun }

// Comparable returns how many metrics have a result and a target that can be held side by
// side.
func (s *Standing) Comparable() int { return s.Above + s.Below + s.Same + s.About + s.Around }

// count counts a metric of a report with the results of a period and the targets of another.
func (s *Standing) count(m *Metric, results, targets period.Period) {
	own, at := m.facts(results, targets)
	s.aim(m, &own, at, results, targets)
	if m.Growth != nil {
		growth, known := m.Growth.facts(results, targets)
		s.aim(m.Growth, &growth, known, results, targets)
		if own.IsEmpty() || SpeaksOfGrowth(own.Stand(), growth.Stand()) {
			m, own, at = m.Growth, growth, known
		}
	}
	if own.Stand() == Judged && at.Period == targets {
		if own.HasResult && own.HasTarget && !own.IsWithin {
			s.Begun++
		}
		return // which aim has counted
	}
	switch own.Unjudged() {
	case Waiting, Retold:
		if !own.IsWithin {
			s.Growths++
			s.Waiting++
		}
	case Beside:
		if !own.IsWithin {
			s.side(m)
		}
	case InWords:
		s.InWords++
	case TargetOnly:
		s.TargetOnly++
	default:
		s.ResultOnly++
	}
}

// aim counts the target that a metric, or its growth, has for the later period, be it taken over.
// Where that is the period of the results, the tally has those in words and what became of any.
func (s *Standing) aim(m *Metric, f *Facts, at *Point, results, targets period.Period) {
	isKnown := at != nil && at.Period == targets
	if m.Target != nil || m.Goal != nil {
		s.Aims++
		if !isKnown && (m.Goal == nil || results != targets) {
			s.Pending++
		}
	}
	switch {
	case !isKnown || results == targets:
	case at.Verdict.Outcome == SoFar:
		s.Running++
	case f.Stand() == Judged:
		s.Early.Add(at.Verdict.Outcome)
	}
}

func (s *Standing) side(m *Metric) {
	switch m.Side() {
	case AboveResult:
		s.Above++
	case BelowResult:
		s.Below++
	case SameAsResult:
		if m.Actual.Bound == quantity.About || m.Target.Bound == quantity.About {
			s.About++
			return
		}
		s.Same++
	case AroundResult:
		s.Around++
	default:
		s.Unknown++
	}
}
