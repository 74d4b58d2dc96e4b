package report

import (
	"cmp"
	"slices"

	"duibiao/internal/config"
	"duibiao/internal/period"
	"duibiao/internal/published"
)

// Revision is a figure that a later report states anew.
type Revision struct {
	By       Origin
	Titles   []string // of its report, by language
	Part     published.Part
	Period   period.Period
	Was, Now RevisedFigure
}

// RevisedFigure is what a figure was before a revision, or is after it: a number, or a target in words.
type RevisedFigure struct {
	*Figure
	Goal []string // by language
}

// first returns the result of a point's period and day as it was stated first, or nil if that is
// what the point says.
func (m *Metric) first(p *Point) *Point {
	for _, q := range m.Series {
		if q.Period == p.Period && q.AsOf.Equal(p.AsOf) && q.Actual != nil {
			if p.Actual.Equal(q.Actual.Quantity) {
				return nil
			}
			return q
		}
	}
	return nil
}

// toldRevisions adds to a list what the report itself states anew of a metric, which is the card or its
// growth. It is told to whoever shows the figure as it was.
func (r *Report) toldRevisions(list []Told, m *Metric, lang int) []Told {
	told := Told{By: m.origin(), Titles: r.named(lang).Titles}
	for i, p := range m.Series {
		for _, q := range m.Series[:i] {
			if p.revises(q) {
				t := told
				t.Of, t.Period, t.Revises, t.Actual = *q.Origins.Actual, p.Period, m.part(published.Actual), p.Actual.Texts[lang]
				list = append(list, t)
			}
		}
	}
	for _, p := range m.Series {
		q := m.restatedTarget(p)
		if q == nil {
			continue
		}
		t := told
		t.Of, t.Period, t.Revises, t.Goal = *p.Origins.Target, p.Period, m.part(published.Target), q.Goal
		if q.Target != nil {
			t.Actual = q.Target.Texts[lang]
		}
		list = append(list, t)
	}
	return list
}

// revises reports whether the report itself states the result of a whole period anew that another stated.
func (p *Point) revises(q *Point) bool {
	return q.Period == p.Period && q.AsOf.IsZero() && p.AsOf.IsZero() && p.Actual != nil && p.Origins.Actual == nil &&
		q.Actual != nil && q.Origins.Actual != nil && !p.Actual.Equal(q.Actual.Quantity)
}

// restatedTarget returns the point by which the report itself states the target of another anew, or nil.
func (m *Metric) restatedTarget(p *Point) *Point {
	if p.Restated || p.Origins.Target == nil {
		return nil
	}
	for _, q := range m.Series {
		if q.Restated && q.Period == p.Period && q.Origins.Target == nil {
			return q
		}
	}
	return nil
}

// part returns the part of the card that is one of the metric's sides, and its name.
func (m *Metric) part(of published.Part) string {
	if m.IsGrowth {
		of += published.GrowthActual
	}
	return of.String()
}

// tellRevision gives every metric that shows a figure as it was what a later report states anew of it.
func (r *Report) tellRevision(cfg *config.Config, t *Told) {
	for _, card := range r.Metrics() {
		for _, m := range [...]*Metric{card, card.Growth} {
			if m == nil {
				continue
			}
			for _, p := range m.Series {
				m.tellRevised(cfg, t, p)
			}
		}
	}
}

// tellRevised does so if it is a point's.
func (m *Metric) tellRevised(cfg *config.Config, t *Told, p *Point) {
	part := published.Part(slices.Index(published.Parts(), t.Revises))
	from, was := p.Origins.Actual, RevisedFigure{Figure: p.Actual}
	if part.IsTarget() {
		from, was = p.Origins.Target, RevisedFigure{p.Target, p.Goal}
	}
	own := m.origin()
	from = cmp.Or(from, &own)
	if p.Period != t.Period || p.Restated || !p.AsOf.IsZero() && !part.IsTarget() || was.Figure == nil && was.Goal == nil ||
		from.Report != t.Of.Report || from.ID != t.Of.ID || part.IsGrowth() != m.IsGrowth {
		return
	}
	now := RevisedFigure{Goal: t.Goal}
	if t.Goal == nil {
		now.Figure = m.toldFigure(cfg, t.Actual, t.Period)
	}
	if now.Figure != nil || now.Goal != nil {
		m.Revisions = append(m.Revisions, &Revision{t.By, t.Titles, part, t.Period, was, now})
	}
}

// toldFigure reads a figure of a later report, in the words that the metric has; nil if it is no figure.
func (m *Metric) toldFigure(cfg *config.Config, text string, in period.Period) *Figure {
	q, err := cfg.Units.Parse(text)
	if err != nil {
		return nil
	}
	f := &Figure{Quantity: q, Period: in, Texts: make([]string, len(cfg.Languages))}
	for lang := range cfg.Languages {
		f.Texts[lang] = cfg.Languages[lang].Style.Write(q, m.Words[lang].Unit)
	}
	f.Texts[cfg.DefaultLanguage] = text
	return f
}

// Restates returns the targets of others that the report itself states anew.
func (m *Metric) Restates() []*Revision {
	var list []*Revision
	for _, p := range m.Series {
		if q := m.restatedTarget(p); q != nil {
			part := published.Part(slices.Index(published.Parts(), m.part(published.Target)))
			list = append(list, &Revision{
				By: m.origin(), Part: part, Period: p.Period, Was: RevisedFigure{p.Target, p.Goal}, Now: RevisedFigure{q.Target, q.Goal},
			})
		}
	}
	return list
}
