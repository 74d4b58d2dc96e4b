package render

import (
	"math/big"

	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

// bar is a level beside a target on an axis that begins at zero and ends at the
// larger of the two. All places are percentages of the axis.
type bar struct {
	Thin      bool   // more is not better
	Level     string // the level, as far as the target's value
	Past      bool   // whether it goes on behind that
	PastFrom  string
	PastWidth string
	Target    string // where the target stands, or where its range begins
	Band      bool   // whether it is a range
	BandWidth string
}

// newBar returns the bar of a metric. There is none, and the figures stand alone,
// where a length would say more than the figures do: without both figures, for a
// rank, for a level that is itself a bound, where nothing was compared, and for
// values that are not above zero.
func newBar(m *report.Metric) (bar, bool) {
	if m.Actual == nil || m.Target == nil || m.Comparison == nil || isRank(m) || !isSingle(m.Actual) {
		return bar{}, false
	}
	level, low, high := m.Actual.Value, m.Target.Value, m.Target.Value
	if m.Target.Bound == quantity.Range {
		high = m.Target.High
	}
	if level.Sign() <= 0 || low.Sign() <= 0 {
		return bar{}, false
	}
	return draw(level.Rat(), low.Rat(), high.Rat()), true
}

// draw places a level and a target from low to high. All are above zero.
func draw(level, low, high *big.Rat) bar {
	axis := larger(level, high)
	b := bar{Level: part(level, axis), Target: part(low, axis)}
	if level.Cmp(high) > 0 {
		b.Level = part(high, axis)
		b.Past, b.PastFrom = true, b.Level
		b.PastWidth = part(new(big.Rat).Sub(level, high), axis)
	}
	if low.Cmp(high) < 0 {
		b.Band, b.BandWidth = true, part(new(big.Rat).Sub(high, low), axis)
	}
	return b
}

func larger(a, b *big.Rat) *big.Rat {
	if a.Cmp(b) < 0 {
		return b
	}
	return a
}

// part returns how much of the axis a length takes, to a tenth of a per cent; a
// length that is not all of it never becomes that by rounding.
func part(length, axis *big.Rat) string {
	return quantity.Percent(new(big.Rat).Quo(length, axis), 1)
}

// isSingle reports whether a figure states one value and no bound.
func isSingle(f *report.Figure) bool {
	return f.Bound == quantity.Exactly || f.Bound == quantity.About
}

func isRank(m *report.Metric) bool {
	if m.Kind == report.Rank {
		return true
	}
	for _, f := range []*report.Figure{m.Actual, m.Target} {
		if f != nil && (f.Bound == quantity.RankWithin || f.Unit == quantity.Rank) {
			return true
		}
	}
	return false
}

// isNeutral reports whether more is not better: a longer bar is then no achievement
// and has no achievement's colour.
func isNeutral(m *report.Metric) bool {
	ceiling := m.Target != nil && (m.Target.Bound == quantity.AtMost || m.Target.Bound == quantity.Below)
	return m.Direction != report.Up || ceiling
}

// targetClass tells the style sheet how the target is drawn.
func targetClass(f *report.Figure) string {
	if f.Bound == quantity.Range {
		return "target band"
	}
	return "target"
}
