package report

import (
	"cmp"
	"slices"

	"duibiao/internal/config"
	"duibiao/internal/period"
	"duibiao/internal/published"
	"duibiao/internal/quantity"
)

// A result that has been published and taken back is no result that the source does not give.
// Whoever tells what became of the target says that it was withdrawn, and shows the corrections
// of the figure by which that was told.

// resultPart returns the part that is a result, of a metric or of its growth.
func resultPart(isGrowth bool) published.Part {
	if isGrowth {
		return published.GrowthActual
	}
	return published.Actual
}

// withdraw says of the targets of the report whose results have been taken back that they were.
func (r *Report) withdraw(cfg *config.Config) {
	lang := cfg.DefaultLanguage
	for _, m := range r.Metrics() {
		if len(m.Corrections)+len(m.Taken) == 0 {
			continue
		}
		m.withdrawResults(m, lang)
		if m.Growth != nil {
			m.Growth.withdrawResults(m, lang)
		}
	}
	if len(r.Dropped) == 0 {
		return
	}
	metrics := r.byID()
	for i := range r.Dropped {
		d := &r.Dropped[i]
		m := metrics[d.Origin.CardID()]
		if m == nil || !m.isGone() {
			continue
		}
		for _, c := range m.resultsCorrected(resultPart(d.Origin.CardID() != d.Origin.ID), d.Origin.Kind, d.Period, lang) {
			d.Withdrawn, d.Corrections = m, append(d.Corrections, &TakenCorrection{c, takenWas(cfg, &c)})
		}
	}
}

// withdrawResults does so in the series of a metric, which is that of the card or its growth.
func (m *Metric) withdrawResults(card *Metric, lang int) {
	for _, p := range m.Series {
		if p.Verdict == nil || p.Verdict.Outcome != NoResult && p.Verdict.Outcome != Pending {
			continue
		}
		if kind, _ := m.terms(p); len(card.resultsCorrected(resultPart(m.IsGrowth), kind, p.Period, lang)) > 0 {
			p.Verdict = &Verdict{Outcome: Withdrawn}
		}
	}
}

// resultsCorrected returns the corrections of results that could be held against a target: those
// of its period, of one that opens it, and of one that ends with it, if that makes a result.
func (m *Metric) resultsCorrected(part published.Part, kind Kind, of period.Period, lang int) []StatedCorrection {
	return slices.DeleteFunc(m.corrects(lang), func(c StatedCorrection) bool {
		ends := kind == Stock && c.Period.EndsBy(of) && of.EndsBy(c.Period)
		return c.Part != part || c.Period != of && !c.Period.Opens(of) && !ends
	})
}

// bearingOn returns the corrections of the result that the verdict of a point is about, and of those
// that would be told instead if they had not been taken back.
func (m *Metric) bearingOn(p *Point, card *Metric, lang int) []StatedCorrection {
	if len(card.Corrections)+len(card.Taken) == 0 {
		return nil
	}
	kind, _ := m.terms(p)
	list := card.resultsCorrected(resultPart(m.IsGrowth), kind, p.Period, lang)
	if p.Verdict.Outcome == Withdrawn {
		return list
	}
	until := dayOf(m.judged(p).Until())
	return slices.DeleteFunc(list, func(c StatedCorrection) bool {
		return cmp.Or(c.AsOf, dayOf(c.Period.End())) < until // an earlier part of the period
	})
}

// imply gives a metric that is gone a correction of each of its figures that went with it: one that
// somebody wrote says that all of it is gone.
func (b *builder) imply(m *Metric) {
	last, note := map[published.Side]*Correction{}, (*Correction)(nil)
	for _, c := range m.Corrections {
		last[c.Side] = c
		if c.Was != nil {
			note = c
		}
	}
	if note == nil {
		return
	}
	seen := map[published.Side]bool{}
	for _, f := range slices.Backward(b.published.Of(m.ID)) {
		if c := last[f.Side]; !seen[f.Side] && (c == nil || c.Was != nil && !c.Was.Equal(f.Quantity)) {
			m.Corrections = append(m.Corrections, b.impliedBy(note, &f, m))
		}
		seen[f.Side] = true // of which the last one is listed last
	}
}

// impliedBy returns the correction of a figure that another one implies.
func (b *builder) impliedBy(note *Correction, f *published.Figure, m *Metric) *Correction {
	c := *note
	c.Side, c.In, c.Implied, c.Restored = f.Side, m.Sector.Report.PeriodOf(f.Side), true, false
	c.Was = &Figure{Quantity: f.Quantity, Period: c.In, Texts: make([]string, len(b.cfg.Languages))}
	c.Units = slices.Clone(note.Units)
	for lang := range c.Units {
		if f.Unit != note.Was.Unit {
			c.Units[lang] = b.nameOf(f.Unit, lang)
		}
		c.Was.Texts[lang] = b.cfg.Languages[lang].Style.Write(f.Quantity, c.Units[lang])
	}
	c.Was.Texts[b.cfg.DefaultLanguage] = f.Text
	return &c
}

// nameOf returns what a language calls a unit, or the unit itself.
func (b *builder) nameOf(unit string, lang int) quantity.Name {
	name, known := b.unitByTable(unit, lang)
	if !known {
		name.Word = quantity.Word{One: unit, Other: unit}
	}
	return name
}
