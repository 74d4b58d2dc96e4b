package report

import (
	"slices"
	"time"

	"duibiao/internal/config"
	"duibiao/internal/period"
	"duibiao/internal/published"
)

// Told is what a report tells of a target that one before it stated.
type Told struct {
	Of     Origin        // the metric of the target
	Period period.Period // of the target
	By     Origin        // the metric of the result; of a target that was dropped, the report alone
	Titles []string      // of that report, by language
	Actual string        // as it is written in the default language; empty if there is no result
	Within period.Period // of the result: of a part of the period, if no more is known
	AsOf   string        // 2025-06-30; empty for the whole of that
	SoFar  bool          // whether that decides nothing

	Status Status // how final the result is
	First  string // the result as it was stated first, if that is another

	Revises string   // of a figure that is stated anew: which it is; empty of what became of a target. Actual is what it is now
	Goal    []string // of a target that is stated anew in words: these, by language

	Withdrawn   bool               // whether there was a result, which has been taken back
	Corrections []StatedCorrection // of the result, by date
}

// Same reports whether two tell the same result of a target, with the same corrections of it.
func (t *Told) Same(o *Told) bool {
	return t.Actual == o.Actual && t.Within == o.Within && t.AsOf == o.AsOf && t.Status == o.Status && t.First == o.First && slices.Equal(t.Goal, o.Goal) && t.Withdrawn == o.Withdrawn && len(t.Corrections) == len(o.Corrections)
}

// IsAbout reports whether two tell of the same target, or of the same figure that is stated anew.
func (t *Told) IsAbout(o *Told) bool {
	return t.Of.Report == o.Of.Report && t.Of.ID == o.Of.ID && t.Period == o.Period && t.Revises == o.Revises
}

// AddCorrections adds the corrections that an earlier report told of the target's result, and this one
// does not.
func (t *Told) AddCorrections(before []StatedCorrection) {
	for i := range before {
		if c := &before[i]; !slices.ContainsFunc(t.Corrections, c.is) {
			t.Corrections = append(t.Corrections, *c)
		}
	}
}

// is reports whether two are the same correction.
func (c *StatedCorrection) is(o StatedCorrection) bool {
	return c.Side == o.Side && c.Date == o.Date && c.Origin.Report == o.Origin.Report && c.Origin.ID == o.Origin.ID && slices.Equal(c.Texts, o.Texts)
}

// Later is what became of a target, as a report tells that came later.
type Later struct {
	By     Origin
	Titles []string // of its report, by language
	*Point
	Corrections []*TakenCorrection // of the result, by date
}

// ends reports whether it is known in the end what became of a target of a period.
func (l *Later) ends(of period.Period) bool {
	return l != nil && l.Period == of && l.Verdict.Outcome != SoFar
}

// Overtakes reports whether a verdict of the metric on what is known of a period so far is answered
// by what a later report tells.
func (m *Metric) Overtakes(p *Point) bool {
	return p.Verdict != nil && p.Verdict.Outcome == SoFar && m.Later.ends(p.Period)
}

// Told returns what the report tells of targets of those that it follows.
func (r *Report) Told(lang int) []Told {
	var list []Told
	for _, m := range r.Metrics() {
		list = r.toldRevisions(r.toldBy(list, m, m, lang), m, lang)
		if m.Growth != nil {
			list = r.toldRevisions(r.toldBy(list, m.Growth, m, lang), m.Growth, lang)
		}
	}
	for i := range r.Dropped {
		if d := &r.Dropped[i]; d.Target != nil {
			list = append(list, r.tellsDropped(d, lang))
		}
	}
	return list
}

// tellsDropped returns what is told of a target whose metric the report has no longer.
func (r *Report) tellsDropped(d *Dropped, lang int) Told {
	t := Told{Of: d.Origin, Period: d.Period, By: Origin{Report: r.Slug, Absent: r.Absent()}, Titles: r.named(lang).Titles}
	if d.Withdrawn != nil {
		t.Withdrawn, t.Corrections = true, d.Withdrawn.resultsCorrected(resultPart(d.Origin.CardID() != d.Origin.ID), d.Origin.Kind, d.Period, lang)
	}
	t.Corrections = append(t.Corrections, r.uncontinues(d, lang)...)
	return t
}

// toldBy adds to a list what a metric tells, which is the card or its growth.
func (r *Report) toldBy(list []Told, m, card *Metric, lang int) []Told {
	for _, p := range m.Series {
		if t, ok := m.tells(p, card, lang); ok {
			t.Titles = r.titlesOf(t.By.Report, lang)
			list = append(list, t)
		}
	}
	return list
}

// tells returns what a point tells of the target of another report. It reports false if that
// is nothing, or nothing that the other report does not know itself.
func (m *Metric) tells(p *Point, card *Metric, lang int) (Told, bool) {
	of := p.Origins.Target
	if of == nil || p.Restated || p.Verdict == nil || p.Verdict.Outcome == Pending {
		return Told{}, false
	}
	t := Told{Of: *of, Period: p.Period, By: m.origin(), Withdrawn: p.Verdict.Outcome == Withdrawn}
	t.Corrections, t.SoFar = m.bearingOn(p, card, lang), p.Verdict.Outcome == SoFar
	if result := m.judged(p); result.Actual != nil && p.Verdict.Outcome != NoResult && p.Verdict.Outcome != Withdrawn {
		t.Actual, t.Within = result.Actual.Texts[lang], result.Period
		if !result.AsOf.IsZero() {
			t.AsOf = result.AsOf.Format(time.DateOnly)
		}
		t.Status = result.Status
		if first := m.first(result); first != nil {
			t.First = first.Actual.Texts[lang]
		}
		if result.Origins.Actual != nil {
			t.By = *result.Origins.Actual
		}
	}
	return t, t.By.Report != of.Report
}

// titlesOf returns the titles of the report, or of one that it follows.
func (r *Report) titlesOf(slug string, original int) []string {
	for _, f := range r.Follows {
		if f.Slug == slug {
			return f.Titles
		}
	}
	return r.named(original).Titles
}

// Tell gives the metrics of the report what later reports tell of its targets.
func (r *Report) Tell(cfg *config.Config, list []Told) {
	if len(list) == 0 {
		return
	}
	metrics := r.byID()
	var shown map[statedFigure][]shownFigure
	for i := range list {
		t := &list[i]
		if t.Revises != "" {
			if shown == nil {
				shown = r.shown()
			}
			t.tellRevision(cfg, shown)
			continue
		}
		m := metrics[t.Of.CardID()]
		if m != nil && t.Of.CardID() != t.Of.ID {
			m = m.Growth
		}
		if m != nil {
			m.tell(cfg, t)
		}
	}
	r.count()
}

// tell gives a metric what became of its target, or of one of a further period.
func (m *Metric) tell(cfg *config.Config, t *Told) {
	if t.Period == m.Sector.Report.TargetPeriod {
		if m.Target != nil {
			m.Later = m.later(cfg, t, m.Target)
		}
		return
	}
	for _, p := range m.Series {
		if p.Period != t.Period || p.Target == nil || p.Origins.Target != nil || p.Restated {
			continue
		}
		if l := m.later(cfg, t, p.Target); l != nil {
			m.Further = append(m.Further, l)
		}
		return
	}
}

// later returns what became of a target; nil if that is a mistake of the other report.
func (m *Metric) later(cfg *config.Config, t *Told, target *Figure) *Later {
	p := &Point{Period: t.Period, Target: target, Verdict: &Verdict{Outcome: NoResult}}
	if p.Origins.Actual = &t.By; t.Withdrawn {
		p.Verdict.Outcome = Withdrawn
	}
	l := &Later{By: t.By, Titles: t.Titles, Point: p}
	for _, c := range t.Corrections {
		l.Corrections = append(l.Corrections, &TakenCorrection{c, takenWas(cfg, &c)})
	}
	if t.Actual == "" {
		return l
	}
	result := m.toldFigure(cfg, t.Actual, t.Within)
	if result == nil || !haveOneMeasure(result, target) {
		return nil
	}
	p.Status = t.Status
	if first := m.toldFigure(cfg, t.First, t.Within); first != nil {
		m.Revisions = append(m.Revisions, &Revision{t.By, t.Titles, m.part(published.Actual), t.Within, RevisedFigure{Figure: first}, RevisedFigure{Figure: result}})
	}
	m.judgeOutcome(p, result, t)
	return l
}

// Laters returns what later reports tell of targets of the metric, of the report's later period first.
func (m *Metric) Laters() []*Later {
	if m.Later == nil {
		return m.Further
	}
	return append([]*Later{m.Later}, m.Further...)
}

// judgeOutcome holds a result of a later report against the target.
func (m *Metric) judgeOutcome(p *Point, result *Figure, t *Told) {
	target := p.Target.Quantity
	if t.AsOf != "" {
		p.AsOf, _ = time.Parse(time.DateOnly, t.AsOf) // it was written by that
	}
	switch {
	case t.Within != t.Period && m.Kind == Stock && t.AsOf == "" && t.Within.EndsBy(t.Period) && t.Period.EndsBy(t.Within):
		p.Verdict = Judge(result.Quantity, target, m.Kind, m.Direction)
		p.Verdict.Of = result
		return
	case t.Within != t.Period:
		until := (&Point{Period: t.Within, AsOf: p.AsOf}).Until()
		p.AsOf = time.Time{}
		p.Verdict = JudgeSoFar(result.Quantity, target, m.Kind, m.Direction, t.Period, until)
		p.Verdict.Of = result
		return
	case t.AsOf != "":
		p.Verdict = JudgeSoFar(result.Quantity, target, m.Kind, m.Direction, t.Period, p.AsOf)
	default:
		p.Verdict = Judge(result.Quantity, target, m.Kind, m.Direction)
	}
	p.Actual = result
}
