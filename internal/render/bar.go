package render

import (
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
	if m.Actual == nil || m.Target == nil || m.Comparison == nil || m.IsRank() || !m.Actual.IsSingle() {
		return bar{}, false
	}
	level, low, high := m.Actual.Value, m.Target.Value, m.Target.Value
	if m.Target.Bound == quantity.Range {
		high = m.Target.High
	}
	if level.Sign() <= 0 || low.Sign() <= 0 {
		return bar{}, false
	}
	gap := m.Comparison.Gap
	return draw(level, low, high, gap != nil && gap.Sign() < 0), true
}

// draw places a level and a target from low to high; past tells whether the level is
// above high. All are above zero. A length that is not all of the axis never becomes
// that by rounding.
func draw(level, low, high quantity.Decimal, past bool) bar {
	b := bar{Past: past, Band: low.Cmp(high) < 0}
	axis, end := high, "100%" // where the target ends
	if past {
		axis, end = level, quantity.Ratio(high, level)
		b.Level, b.PastFrom, b.PastWidth = end, end, quantity.Rest(high, level)
	} else {
		b.Level = quantity.Ratio(level, high)
	}
	b.Target = end
	if b.Band {
		b.Target, b.BandWidth = quantity.Ratio(low, axis), quantity.Ratio(high.Sub(low), axis)
	}
	return b
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
