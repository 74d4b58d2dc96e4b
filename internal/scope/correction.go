package scope

import "duibiao/internal/published"

// Correction says what a figure was.
type Correction struct {
	published.Side
	Date   string // 2025-03-01
	Was    Stated // in the period that the figure is of
	Reason string
}

// isOf reports whether a correction is of a figure of a point.
func (c *Correction) isOf(p *Point, part published.Part) bool {
	return c.Part == part && c.Was.Period == p.Period && (part.IsTarget() || c.AsOf == p.AsOf)
}

// IsWithdrawn reports whether the figure that a correction is of is gone.
func (m *Metric) IsWithdrawn(c *Correction) bool {
	if c.Part.IsGrowth() {
		if m.Growth == nil {
			return true
		}
		m = &m.Growth[0]
	}
	points := m.Points()
	for i := range points {
		if c.isOf(&points[i], c.Part) && points[i].Side(c.Part).Known {
			return false
		}
	}
	return true
}

// Corrected returns the day of the last correction of a figure of a point; empty if there was
// none.
func (m *Metric) Corrected(p *Point, part published.Part) string {
	for i := len(m.Corrections) - 1; i >= 0; i-- {
		if c := &m.Corrections[i]; c.isOf(p, part) {
			return c.Date
		}
	}
	return ""
}
