package scope

import (
	"iter"
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
	return !m.isRetold(c)
}

// isRetold reports whether a later report tells the figure of a correction as the outcome.
func (m *Metric) isRetold(c *Correction) bool {
	if len(m.Outcome) == 0 || c.Part.IsTarget() || c.From.Report == "" {
		return false
	}
	o := &m.Outcome[0]
	result := o.Judged()
	return result.Known && result.Period == c.Was.Period && (o.Verdict.Of.Known || o.AsOf == c.AsOf)
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
	own := len(v.Corrections)
	for c := range ofOthers(metric) {
		was := stated(c.Was, c.Period, c.UnitName(lang), lang)
		v.Corrections = append(v.Corrections, Correction{c.Side, c.Date, was, c.Reasons[lang], origin(&c.Origin, lang)})
	}
	if len(v.Corrections) == own {
		return
	}
	slices.SortStableFunc(v.Corrections, func(x, y Correction) int { return strings.Compare(x.Date, y.Date) })
}

// ofOthers gives the corrections that are shown beside a metric and are of other reports: of figures
// that it has taken over, and of those that tell what became of its targets.
func ofOthers(metric *report.Metric) iter.Seq[*report.TakenCorrection] {
	return func(yield func(*report.TakenCorrection) bool) {
		for _, c := range metric.Taken {
			if !yield(c) {
				return
			}
		}
		for _, m := range [...]*report.Metric{metric, metric.Growth} {
			if m == nil || m.Later == nil {
				continue
			}
			for _, c := range m.Later.Corrections {
				if !yield(c) {
					return
				}
			}
		}
	}
}
