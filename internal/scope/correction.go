package scope

import (
	"iter"
	"slices"
	"strings"

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

	Restored bool // whether the figure had been withdrawn, and nothing was
}

// isOf reports whether a correction is of a figure of a point.
func (c *Correction) isOf(p *Point, part published.Part) bool {
	from := &p.ActualFrom
	if part.IsTarget() {
		from = &p.TargetFrom
	}
	return c.Part == part && c.Was.Period == p.Period && (part.IsTarget() || c.AsOf == p.AsOf) &&
		(c.From.Report == "" || c.From.Report == from.Report || !p.Side(part).IsSaid())
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
		if c.isOf(&points[i], c.Part) && points[i].Side(c.Part).IsSaid() {
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

// hideWithdrawn sees that nothing is told of the report's own results and targets that are missing because they
// were withdrawn: nobody can say that the source does not give them.
func (m *Metric) hideWithdrawn() {
	for i := range m.Corrections {
		c := &m.Corrections[i]
		if !c.Part.IsFigure() || !c.Period.IsZero() || !m.IsTakenBack(i) || m.Figure(c.Part).IsSaid() {
			continue
		}
		if !c.Part.IsGrowth() {
			m.HidesMissing = true
		} else if len(m.Growth) > 0 {
			m.Growth[0].HidesMissing = true
		}
	}
}

// IsTakenBack reports whether the figure of the i-th correction was withdrawn by it: nothing stands in its
// place, or what does was stated again later.
func (m *Metric) IsTakenBack(i int) bool {
	c := &m.Corrections[i]
	for j := i + 1; j < len(m.Corrections); j++ {
		if next := &m.Corrections[j]; next.Side == c.Side && next.From.Report == c.From.Report {
			return next.Restored
		}
	}
	return m.IsWithdrawn(c)
}

// corrections puts the corrections of a metric into v, those of figures that it has taken over
// too, by date.
func corrections(v *Metric, metric *report.Metric, lang int) {
	for _, c := range metric.Corrections {
		unit := metric.Words[lang].Unit
		if c.Units != nil {
			unit = c.Units[lang]
		}
		was := stated(c.Was, c.In, unit, lang)
		switch {
		case c.InWords:
			was.Words = c.Said[lang]
		case !c.Part.IsFigure():
			was.Text = c.Said[lang]
		}
		v.Corrections = append(v.Corrections, Correction{Side: c.Side, Date: day(c.Date), Was: was, Reason: c.Reasons[lang], Restored: c.Restored})
	}
	v.hideWithdrawn()
	own := len(v.Corrections)
	for c := range ofOthers(metric) {
		v.Corrections = append(v.Corrections, taken(c, lang))
	}
	if len(v.Corrections) > own {
		slices.SortStableFunc(v.Corrections, func(x, y Correction) int { return strings.Compare(x.Date, y.Date) })
	}
}

// taken returns a correction of another report.
func taken(c *report.TakenCorrection, lang int) Correction {
	was := stated(c.Was, c.Period, c.UnitName(lang), lang)
	switch {
	case c.InWords:
		was.Words = c.Texts[lang]
	case !c.Part.IsFigure():
		was.Text = c.Texts[lang]
	}
	return Correction{c.Side, c.Date, was, c.Reasons[lang], origin(&c.Origin, lang), c.Restored}
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
			if m == nil {
				continue
			}
			for _, l := range m.Laters() {
				for _, c := range l.Corrections {
					if !yield(c) {
						return
					}
				}
			}
		}
	}
}
