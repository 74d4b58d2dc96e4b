package report

import (
	"time"

	"duibiao/internal/diag"
	"duibiao/internal/front"
	"duibiao/internal/period"
)

// isPartial reports whether more may be taken over than is known, since the report that is
// followed has mistakes.
func (b *builder) isPartial() bool { return b.following != nil && b.following.Partial }

// matchMetrics finds what the metrics of a report take over: by the id that they say they
// had, else by their own.
func (b *builder) matchMetrics(sectors []set) {
	b.takes, b.stated = map[string]*StatedMetric{}, b.following.byID()
	first := map[*StatedMetric]diag.Position{}
	for e := range originals(b.cfg.DefaultLanguage, sectors) {
		if e.SameAs != "" {
			b.matchNamed(e, first)
		}
	}
	if b.following == nil {
		return
	}
	for e := range originals(b.cfg.DefaultLanguage, sectors) {
		m := b.stated[e.ID]
		if _, taken := first[m]; m != nil && !taken && e.SameAs == "" {
			first[m] = e.value("id")
			b.take(e, m)
		}
	}
}

// originals gives the metrics of the articles that state figures.
func originals(lang int, sectors []set) func(yield func(entry) bool) {
	return func(yield func(entry) bool) {
		for _, s := range sectors {
			for _, e := range entries(s[lang]) {
				if !yield(e) {
					return
				}
			}
		}
	}
}

// matchNamed finds the metric that same_as names.
func (b *builder) matchNamed(e entry, first map[*StatedMetric]diag.Position) {
	d := diag.Diagnostic{Pos: e.value("same_as"), Rule: ruleFollows}
	if b.following == nil {
		d.Message, d.Hint = saySameAlone.With(e.named().ID), adviceSameAlone
		b.diags.Add(d)
		return
	}
	m := b.stated[e.SameAs]
	if !front.SlugPattern.MatchString(e.SameAs) {
		m = nil // a growth is taken over with its metric
	}
	other, taken := first[m]
	switch {
	case m == nil && b.isPartial():
	case m == nil:
		d.Message, d.Hint = saySameNothing.With(b.following.slug(), e.SameAs), b.following.advise(e.SameAs)
		b.diags.Add(d)
	case taken:
		d.Message, d.Hint = saySameTwice.With(e.SameAs, b.following.slug()), adviceSameTwice
		b.diags.Add(d.WithNote(other, sayFirst))
	default:
		first[m] = d.Pos
		b.take(e, m)
	}
}

// take has a metric take over another one, and its growth that one's.
func (b *builder) take(e entry, m *StatedMetric) {
	b.takes[e.ID] = m
	if growth := b.stated[growthName(m.Origin.ID)]; growth != nil {
		b.takes[growthName(e.ID)] = growth
	}
}

// takesFigures reports whether a metric takes figures over, and not only the corrections of one that
// is gone.
func (b *builder) takesFigures(id string) bool {
	taken, growth := b.takes[id], b.takes[growthName(id)]
	return taken != nil && len(taken.Points) > 0 || growth != nil
}

// slug returns the name of the report.
func (s *Stated) slug() string { return s.Reports[0].Slug }

// byID returns the metrics by their ids.
func (s *Stated) byID() map[string]*StatedMetric {
	if s == nil {
		return nil
	}
	metrics := make(map[string]*StatedMetric, len(s.Metrics))
	for i := range s.Metrics {
		m := &s.Metrics[i]
		if _, twice := metrics[m.Origin.ID]; !twice {
			metrics[m.Origin.ID] = m
		}
	}
	return metrics
}

// advise names the metric that may have been meant.
func (s *Stated) advise(id string) diag.Words {
	var ids []string
	for i := range s.Metrics[:min(len(s.Metrics), diag.MostCandidates)] {
		if o := &s.Metrics[i].Origin; o.CardID() == o.ID {
			ids = append(ids, o.ID)
		}
	}
	hint := diag.DidYouMean(id, ids)
	if hint.IsZero() {
		return adviceSame
	}
	return hint
}

// takeOver begins a series with what the report that is followed states of a metric.
func (s *seriesBuilder) takeOver(taken *StatedMetric, e entry) {
	for i := range taken.Points {
		p := s.pointOf(&taken.Points[i])
		for _, f := range []*Figure{p.Actual, p.Target} {
			if f != nil && !s.metric.takesUnit(f) {
				s.takesOtherUnit(taken, e, f)
				s.metric.Series = nil
				return
			}
		}
		s.metric.Series = append(s.metric.Series, p)
	}
}

// takesOtherUnit reports a metric whose figures are not in the unit that they were in.
func (s *seriesBuilder) takesOtherUnit(taken *StatedMetric, e entry, f *Figure) {
	key := "same_as"
	if !e.has(key) {
		key = "id"
	}
	s.diags.Add(diag.Diagnostic{
		Pos: e.value(key), Rule: ruleUnit, Hint: adviceTakenUnit,
		Message: sayTakenUnit.With(s.metric.ID, measureName(s.metric.measured()), taken.Origin.Report, measureName(f)),
	}.WithNote(taken.Points[0].place(), sayThere))
}

// place returns where one of the point's figures stands.
func (p *StatedPoint) place() diag.Position {
	if p.Actual.Texts != nil {
		return p.Actual.Origin.Pos
	}
	return p.Target.Origin.Pos
}

// pointOf returns a point that is taken over.
func (b *builder) pointOf(p *StatedPoint) *Point {
	q := &Point{Period: p.Period, Status: p.Status, Restated: p.Restated, notes: p.Notes, sources: p.Sources}
	if p.AsOf != "" {
		q.AsOf, _ = time.Parse(time.DateOnly, p.AsOf) // it was written by that
	}
	if q.Actual = b.taken(&p.Actual, p.Period); q.Actual != nil {
		q.Origins.Actual = &p.Actual.Origin
	}
	q.Target, q.Goal = b.taken(&p.Target, p.Period), p.Goal
	if q.hasTarget() {
		q.Origins.Target = &p.Target.Origin
	}
	return q
}

// taken reads a figure that is taken over. In other languages it is written in the words that
// the metric has now.
func (b *builder) taken(f *StatedFigure, in period.Period) *Figure {
	if f.Texts == nil {
		return nil
	}
	text := f.Texts[b.cfg.DefaultLanguage]
	q, err := b.cfg.Units.Parse(text)
	if err != nil {
		return nil // which has been read before
	}
	own := &Figure{Quantity: q, Period: in, Texts: make([]string, len(b.cfg.Languages))}
	own.Texts[b.cfg.DefaultLanguage] = text
	return own
}

// confirm takes over a result that is stated again, and is the same.
func (p *Point) confirm(q *Point) {
	p.Actual, p.Origins.Actual, p.Status = q.Actual, nil, q.Status
	p.Notes, p.Sources = joined(p.Notes, q.Notes), joined(p.Sources, q.Sources)
	if p.Origins.Target == nil {
		p.sources = nil // of a figure that has its own now
	}
}

// sameTarget reports whether a target is the one that was stated before.
func (s *seriesBuilder) sameTarget(before, p *Point) bool {
	if p.Target != nil && before.Target != nil {
		return p.Target.Equal(before.Target.Quantity)
	}
	lang := s.cfg.DefaultLanguage
	return p.Goal != nil && before.Goal != nil && p.Goal[lang] == before.Goal[lang]
}

// targetTexts returns what the target of a point says, by language.
func (p *Point) targetTexts() []string {
	if p.Goal != nil {
		return p.Goal
	}
	return p.Target.Texts
}

// restatedAlone reports a figure that is not what another report stated of the same side,
// and does not say that it is revised.
func (s *seriesBuilder) restatedAlone(part string, p *Point, pos diag.Position, from *Origin, was []string) {
	hint := adviceRestated
	if part == "target" {
		hint = adviceTargetRestated
	}
	s.diags.Add(diag.Diagnostic{
		Pos: pos, Rule: ruleFollows, Hint: hint,
		Message: sayRestated.With(wordOfKey(part), s.metric.ID, p.Period, from.Report, was[s.cfg.DefaultLanguage]),
	}.WithNote(from.Pos, sayThere))
}

// joinWords puts what was said of figures that are taken over to what is said of others.
func (m *Metric) joinWords() {
	if m.Growth != nil {
		m.Growth.joinWords()
	}
	for _, p := range m.Series {
		if p.notes == nil {
			continue
		}
		p.Notes, p.Sources = joined(p.notes, p.Notes), joined(p.sources, p.Sources)
		p.notes, p.sources = nil, nil
	}
}
