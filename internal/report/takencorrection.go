package report

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"duibiao/internal/config"
	"duibiao/internal/published"
	"duibiao/internal/quantity"
)

// StatedCorrection is a correction of a figure, as it is told to reports that take the figure
// over. It has the words of the report that states the figure.
type StatedCorrection struct {
	published.Side        // never without a period
	Date           string // 2025-03-01
	Texts          []string
	Units          []string // by language, as the texts and the reasons
	Reasons        []string
	Origin         Origin // the metric whose card has the figure

	InWords  bool // whether a target was in words, which are the texts
	Restored bool // whether the figure had been withdrawn
}

// corrects returns the corrections of a metric, and those that it has taken over itself. What
// is not in a language is there in the words of the original.
func (m *Metric) corrects(original int) []StatedCorrection {
	var list []StatedCorrection
	for _, c := range m.Corrections {
		if c.IsRead() {
			list = append(list, m.statesCorrection(c, original))
		}
	}
	for _, c := range m.Taken {
		list = append(list, c.StatedCorrection)
	}
	return list
}

// IsRead reports whether what a correction says of a figure could be read.
func (c *Correction) IsRead() bool { return c.Was != nil || c.InWords || c.Restored }

// statesCorrection returns one of the metric's own corrections of a figure, as it is told.
func (m *Metric) statesCorrection(c *Correction, original int) StatedCorrection {
	s := StatedCorrection{Side: c.Side, Date: c.Date.Format(time.DateOnly), Origin: m.origin(), InWords: c.InWords, Restored: c.Restored}
	s.Period = c.In
	for lang := range c.Reasons {
		if !m.Sector.In(lang) {
			lang = original
		}
		text, unit := c.said(lang), c.Units[lang].Other
		if c.Was != nil {
			text = cmp.Or(text, c.said(original))
			if c.Units[lang].Converts() {
				unit = c.Was.Unit
			}
		}
		s.Texts, s.Units, s.Reasons = append(s.Texts, text), append(s.Units, unit), append(s.Reasons, c.Reasons[lang])
	}
	return s
}

// TakenCorrection is a correction of a figure that the report has taken over.
type TakenCorrection struct {
	StatedCorrection
	Was *Figure // nil if it was in words, or nothing
}

// takeCorrections gives the metrics of a report the corrections of the figures that they have
// taken over, or would have, if these had not been taken back. Of a figure that the report states
// itself there is nothing to tell.
func (b *builder) takeCorrections(r *Report) {
	for _, m := range r.Metrics() {
		taken := b.takes[m.ID]
		if taken == nil {
			continue
		}
		for _, c := range taken.Corrections {
			of := taken
			if c.Part.IsGrowth() {
				of = b.takes[growthName(m.ID)]
			}
			if m.takes(&c) || !of.has(&c) && !m.statesItself(&c) {
				m.Taken = append(m.Taken, &TakenCorrection{c, takenWas(b.cfg, &c)})
			}
		}
		slices.SortStableFunc(m.Taken, func(x, y *TakenCorrection) int { return strings.Compare(x.Date, y.Date) })
	}
}

// takes reports whether the metric has taken over the figure that a correction is of.
func (m *Metric) takes(c *StatedCorrection) bool {
	if c.Part.IsGrowth() {
		if m = m.Growth; m == nil {
			return false
		}
	}
	return slices.ContainsFunc(m.Series, func(p *Point) bool {
		from := p.Origins.Actual
		if c.Part.IsTarget() {
			from = p.Origins.Target
		}
		return from != nil && from.Report == c.Origin.Report && from.CardID() == c.Origin.ID &&
			p.Period == c.Period && (c.Part.IsTarget() || dayOf(p.AsOf) == c.AsOf)
	})
}

// has reports whether the figure that a correction is of is still stated, by whichever report. A nil
// metric has nothing.
func (m *StatedMetric) has(c *StatedCorrection) bool {
	return m != nil && slices.ContainsFunc(m.Points, func(p StatedPoint) bool {
		switch {
		case p.Period != c.Period:
			return false
		case c.Part.IsTarget():
			return p.Target.Texts != nil || p.Goal != nil
		}
		return p.Actual.Texts != nil && p.AsOf == c.AsOf
	})
}

// statesItself reports whether the metric states a figure itself that another report corrected.
func (m *Metric) statesItself(c *StatedCorrection) bool {
	for side, f := range m.sides() {
		if side.Part == c.Part && f.Period == c.Period && side.AsOf == c.AsOf {
			return true
		}
	}
	return false
}

// takenWas returns what the figure was.
func takenWas(cfg *config.Config, c *StatedCorrection) *Figure {
	if c.InWords || c.Restored || !c.Part.IsFigure() {
		return nil
	}
	q, err := cfg.Units.Parse(c.Texts[cfg.DefaultLanguage])
	if err != nil {
		return nil // which has been read before
	}
	return &Figure{Quantity: q, Period: c.Period, Texts: c.Texts}
}

// UnitName returns what the figure was in, in a language.
func (c *TakenCorrection) UnitName(lang int) quantity.Name {
	return quantity.Name{Word: quantity.Word{Other: c.Units[lang]}}
}
