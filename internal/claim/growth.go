package claim

import (
	"slices"

	"duibiao/internal/prose"
	"duibiao/internal/report"
)

// The growth of a metric is a subject of its own, with the label of the metric. A figure is
// that only if the text speaks of a change: 社会消费品零售总额增长6.1%, "retail sales grew by 6.1%".

// addGrowth adds the growth of a metric. What is a true percentage of the metric itself, by
// how much its target lies above the level, is no wrong growth.
func (c *collector) addGrowth(m *report.Metric) {
	if m.Growth == nil || m.Growth.Actual == nil && m.Growth.Target == nil {
		return
	}
	if s := c.add(m.Growth); s != nil {
		s.grownBy = m
	}
}

// goes reports whether a figure goes the way of a growth: what the text calls a fall is
// negative, though it has no sign.
func (c *context) goes(m *subject, f, v prose.Figure) bool {
	if !m.metric.IsGrowth || v.Base.IsZero() {
		return true
	}
	falls := c.falls != (f.Base.Sign() < 0)
	return falls == (v.Base.Sign() < 0)
}

// unsigned returns a growth as a text writes it that calls it a fall, without its sign, if the
// figure has none.
func (c *Claim) unsigned(v prose.Figure) prose.Figure {
	if c.metric.IsGrowth && v.Base.Sign() < 0 && c.figure.Base.Sign() >= 0 {
		v.Value, v.Base = v.Value.Abs(), v.Base.Abs()
	}
	return v
}

// isAlso reports whether a figure is true of the metric of which this one is the growth.
func (m *subject) isAlso(f prose.Figure) bool {
	return slices.ContainsFunc(m.figures().also, func(v prose.Figure) bool { return prose.Same(f, v) })
}

// hasSign reports whether a figure has the sign of the one that it equals, so that a reference
// can stand in its place: in "fell by 0.5%" none can.
func (c *Claim) hasSign(v prose.Figure) bool {
	return !c.metric.IsGrowth || c.figure.Base.Sign() == v.Base.Sign()
}
