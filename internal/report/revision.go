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
				t.Of, t.Period, t.Revises, t.Actual = *q.Origins.Actual, p.Period, m.part(published.Actual).String(), p.Actual.Texts[lang]
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
		t.Of, t.Period, t.Revises, t.Goal = *p.Origins.Target, p.Period, m.part(published.Target).String(), q.Goal
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

// part returns the part of the card that is one of the metric's sides.
func (m *Metric) part(of published.Part) published.Part {
	if m.IsGrowth {
		of += published.GrowthActual
	}
	return of
}

// statedFigure is who states a figure, and which it is.
type statedFigure struct {
	report, id string
	part       published.Part
	of         period.Period
}

// shownFigure is a figure where a metric shows it.
type shownFigure struct {
	by  *Metric
	was RevisedFigure
}

// shown returns the figures that the report shows as they were stated first, its own too, by who states
// them.
func (r *Report) shown() map[statedFigure][]shownFigure {
	list := map[statedFigure][]shownFigure{}
	for _, card := range r.Metrics() {
		for _, m := range [...]*Metric{card, card.Growth} {
			if m != nil {
				m.addShown(list)
			}
		}
	}
	return list
}

// addShown adds those of a metric, which is the card or its growth.
func (m *Metric) addShown(list map[statedFigure][]shownFigure) {
	own := m.origin()
	add := func(p *Point, from *Origin, side published.Part, was RevisedFigure) {
		if p.Restated || was.Figure == nil && was.Goal == nil {
			return
		}
		from = cmp.Or(from, &own)
		key := statedFigure{from.Report, from.ID, m.part(side), p.Period}
		list[key] = append(list[key], shownFigure{m, was})
	}
	for _, p := range m.Series {
		if p.AsOf.IsZero() {
			add(p, p.Origins.Actual, published.Actual, RevisedFigure{Figure: p.Actual})
		}
		add(p, p.Origins.Target, published.Target, RevisedFigure{p.Target, p.Goal})
	}
}

// tellRevision gives every metric that shows a figure as it was what a later report states anew of it.
func (t *Told) tellRevision(cfg *config.Config, shown map[statedFigure][]shownFigure) {
	part := published.Part(slices.Index(published.Parts(), t.Revises))
	for _, f := range shown[statedFigure{t.Of.Report, t.Of.ID, part, t.Period}] {
		now := RevisedFigure{Goal: t.Goal}
		if t.Goal == nil {
			now.Figure = f.by.toldFigure(cfg, t.Actual, t.Period)
		}
		if now.Figure != nil || now.Goal != nil {
			f.by.Revisions = append(f.by.Revisions, &Revision{t.By, t.Titles, part, t.Period, f.was, now})
		}
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

// Restates returns the targets of others that the report itself states anew, and those of its own periods that a report
// before it did, since it holds results against the first.
func (m *Metric) Restates() []*Revision {
	var list []*Revision
	for _, p := range m.Series {
		r := &Revision{By: m.origin(), Part: m.part(published.Target), Period: p.Period, Was: RevisedFigure{p.Target, p.Goal}}
		q := m.restatedTarget(p)
		if q == nil {
			if q = m.restatedBefore(p); q == nil {
				continue
			}
			r.By = *q.Origins.Target
			r.Titles = m.Sector.Report.titlesOf(r.By.Report, 0)
		}
		r.Now = RevisedFigure{q.Target, q.Goal}
		list = append(list, r)
	}
	return list
}

// restatedBefore returns the point by which a report before this one stated a target of this one's periods anew, or nil.
func (m *Metric) restatedBefore(p *Point) *Point {
	r, found := m.Sector.Report, (*Point)(nil)
	if p.Restated || p.Origins.Target == nil || p.Period != r.ActualPeriod && p.Period != r.TargetPeriod {
		return nil
	}
	for _, q := range m.Series {
		if q.Restated && q.Period == p.Period && q.Origins.Target != nil {
			found = q
		}
	}
	return found
}
