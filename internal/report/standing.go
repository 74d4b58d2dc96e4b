package report

import "duibiao/internal/quantity"

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
		return m.sideBySatisfaction()
	case c.Gap.IsZero() && m.Target.Bound == quantity.Range:
		return AroundResult
	case c.Gap.IsZero():
		return SameAsResult
	case c.Gap.Sign() > 0 != m.IsRank():
		return AboveResult
	}
	return BelowResult
}

// sideBySatisfaction returns the side of a target that lies no known amount from its result:
// one of both is a bound or a range. It follows from whether the result satisfies the target.
func (m *Metric) sideBySatisfaction() Side {
	reached := m.Comparison.State == Reached
	switch {
	case reached && m.Target.Bound == quantity.Range && m.Actual.IsSingle():
		return AroundResult
	case m.Direction == Steady:
		return UnknownSide
	case reached != (m.Direction == Up || m.IsRank()):
		return AboveResult
	}
	return BelowResult
}

// Standing is how targets lie beside the results of the period before: each metric is counted
// once.
type Standing struct {
	Above, Below, Same, Around int
	Unknown                    int // there are both, and nothing can be said for certain
	InWords                    int // the target is
	ResultOnly, TargetOnly     int
	Aims                       int // targets that are set for the later period, also those of growth
}

// Comparable returns how many metrics have a result and a target that can be held side by
// side.
func (s *Standing) Comparable() int { return s.Above + s.Below + s.Same + s.Around }

// count counts a metric.
func (s *Standing) count(m *Metric) {
	for _, of := range []*Metric{m, m.Growth} {
		if of != nil && (of.Target != nil || of.Goal != nil) {
			s.Aims++
		}
	}
	m = m.Main()
	switch {
	case m.Actual != nil && m.Target != nil:
		s.side(m.Side())
	case m.Goal != nil:
		s.InWords++
	case m.Actual != nil:
		s.ResultOnly++
	case m.Target != nil:
		s.TargetOnly++
	}
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
