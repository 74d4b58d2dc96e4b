package report

import (
	"time"

	"duibiao/internal/config"
	"duibiao/internal/period"
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
}

// Later is what became of a target, as a report tells that came later.
type Later struct {
	By     Origin
	Titles []string // of its report, by language
	*Point
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
		list = r.toldBy(list, m, lang)
		if m.Growth != nil {
			list = r.toldBy(list, m.Growth, lang)
		}
	}
	for _, d := range r.Dropped {
		if d.Target != nil {
			list = append(list, Told{Of: d.Origin, Period: d.Period, By: Origin{Report: r.Slug, Absent: r.Absent()}, Titles: r.named(lang).Titles})
		}
	}
	return list
}

// toldBy adds to a list what a metric tells.
func (r *Report) toldBy(list []Told, m *Metric, lang int) []Told {
	for _, p := range m.Series {
		if t, ok := m.tells(p, lang); ok {
			t.Titles = r.titlesOf(t.By.Report, lang)
			list = append(list, t)
		}
	}
	return list
}

// tells returns what a point tells of the target of another report. It reports false if that
// is nothing, or nothing that the other report does not know itself.
func (m *Metric) tells(p *Point, lang int) (Told, bool) {
	of := p.Origins.Target
	if of == nil || p.Restated || p.Verdict == nil || p.Verdict.Outcome == Pending {
		return Told{}, false
	}
	t := Told{Of: *of, Period: p.Period, By: m.origin()}
	if result := m.judged(p); result.Actual != nil {
		t.Actual, t.Within = result.Actual.Texts[lang], result.Period
		if !result.AsOf.IsZero() {
			t.AsOf = result.AsOf.Format(time.DateOnly)
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
	for i := range list {
		t := &list[i]
		m := metrics[t.Of.CardID()]
		if m != nil && t.Of.CardID() != t.Of.ID {
			m = m.Growth
		}
		if m != nil && m.Target != nil && t.Period == r.TargetPeriod {
			m.tell(cfg, t)
		}
	}
	r.count()
}

// tell gives a metric what became of its target.
func (m *Metric) tell(cfg *config.Config, t *Told) {
	p := &Point{Period: t.Period, Target: m.Target, Verdict: &Verdict{Outcome: NoResult}}
	m.Later = &Later{By: t.By, Titles: t.Titles, Point: p}
	if t.Actual == "" {
		return
	}
	q, err := cfg.Units.Parse(t.Actual)
	result := &Figure{Quantity: q, Period: t.Within, Texts: make([]string, len(cfg.Languages))}
	if err != nil || !m.agrees(result, m.Target) {
		m.Later = nil // which is a mistake of the other report
		return
	}
	for lang := range cfg.Languages {
		result.Texts[lang] = cfg.Languages[lang].Style.Write(q, m.Words[lang].Unit)
	}
	result.Texts[cfg.DefaultLanguage] = t.Actual
	m.judgeOutcome(p, result, t)
}

// judgeOutcome holds a result of a later report against the target.
func (m *Metric) judgeOutcome(p *Point, result *Figure, t *Told) {
	target := m.Target.Quantity
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
