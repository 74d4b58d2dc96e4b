package scope

import (
	"slices"
	"strings"

	"duibiao/internal/period"
	"duibiao/internal/published"
	"duibiao/internal/report"
)

// Correction says what a figure was.
type Correction struct {
	published.Side
	Date   string // 2025-03-01
	Was    Stated // in the period that the figure is of
	Reason string
	From   Origin // of the figure, if it is taken over
}

// isOf reports whether a correction is of a figure of a point.
func (c *Correction) isOf(p *Point, part published.Part) bool {
	from := &p.ActualFrom
	if part.IsTarget() {
		from = &p.TargetFrom
	}
	return c.Part == part && c.Was.Period == p.Period && (part.IsTarget() || c.AsOf == p.AsOf) &&
		(c.From.Report == "" || c.From.Report == from.Report)
}

// IsWithdrawn reports whether the figure that a correction is of is gone.
func (m *Metric) IsWithdrawn(c *Correction) bool {
	if !c.Part.IsFigure() {
		return false
	}
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

// corrections puts the corrections of a metric into v, those of figures that it has taken over
// too, by date.
func corrections(v *Metric, metric *report.Metric, lang int) {
	for _, c := range metric.Corrections {
		unit := metric.Words[lang].Unit
		if c.Units != nil {
			unit = c.Units[lang]
		}
		was := stated(c.Was, period.Period{}, unit, lang)
		if !c.Part.IsFigure() {
			was.Text = c.Said[lang]
		}
		v.Corrections = append(v.Corrections, Correction{Side: c.Side, Date: day(c.Date), Was: was, Reason: c.Reasons[lang]})
	}
	if len(metric.Taken) == 0 {
		return
	}
	for _, c := range metric.Taken {
		was := stated(c.Was, c.Period, c.UnitName(lang), lang)
		v.Corrections = append(v.Corrections, Correction{c.Side, c.Date, was, c.Reasons[lang], origin(&c.Origin, lang)})
	}
	slices.SortStableFunc(v.Corrections, func(x, y Correction) int { return strings.Compare(x.Date, y.Date) })
}
