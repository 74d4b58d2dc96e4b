package report

import (
	"slices"
	"strings"
	"time"

	"duibiao/internal/diag"
	"duibiao/internal/front"
	"duibiao/internal/period"
)

// pointEntry is an element of a metric's series in one file.
type pointEntry struct {
	entry  // with the id and the unit of the metric
	stated *front.Point
	made   *Point // which has its result and its words
	aim    *Point // which has its target
	status Status
	growth Point // what it states of the growth
}

// pointEntries returns the series of a metric in one file, in order.
func pointEntries(e entry) []pointEntry {
	list := make([]pointEntry, len(e.Series))
	tables := e.keys.Table("series").Elements()
	for i := range e.Series {
		metric := &front.Metric{ID: e.ID, Unit: e.Unit, Target: e.Series[i].Target}
		list[i] = pointEntry{stated: &e.Series[i], entry: entry{article: e.article, Metric: metric, keys: e.keys.Table("")}}
		if i < len(tables) {
			list[i].keys = tables[i]
		}
	}
	return list
}

// states reports whether an entry has a side, mistaken or not. One that was published and is
// gone is put back without a place (see [Change.Before]).
func (p *pointEntry) states(key string, v any) bool { return v != nil || p.has(key) }

// hasResult reports whether it states a result, which may be a growth.
func (p *pointEntry) hasResult() bool {
	return p.states("actual", p.stated.Actual) || p.stated.Growth.HasActual()
}

// hasWords reports whether it has words, of which a translation has its own.
func (p *pointEntry) hasWords() bool {
	s := p.stated
	return s.Note != "" || s.Source != "" || isGoal(s.Target) || s.Growth.HasTarget() && isGoal(s.Growth.Target)
}

// lacksWords reports whether it has words that a translation has not in the metric's own table.
func (p *pointEntry) lacksWords(lang int, m *Metric) bool {
	s := p.stated
	return s.Note != "" || s.Source != "" || isGoal(s.Target) && m.saidAhead(lang, p.aim) == "" ||
		s.Growth.HasTarget() && isGoal(s.Growth.Target) && m.Growth.saidAhead(lang, &p.growth) == ""
}

// side is where a side of a period is stated.
type side struct {
	in   period.Period
	day  time.Time // of a result so far
	part string    // actual or target
}

// series gives a metric the points of its original: what is taken over, its own two sides,
// then the further ones. It returns the further ones, which have words to translate.
func (b *builder) series(m *Metric, e entry, r *Report, own Status) []pointEntry {
	taken := b.takes[m.ID]
	if len(e.Series) == 0 && r.ActualPeriod != r.TargetPeriod && taken == nil {
		b.ownSeries(m, e, r, own)
		return nil
	}
	s := &seriesBuilder{builder: b, metric: m, stated: map[side]diag.Position{}}
	if taken != nil {
		m.SameAs = b.continues(m.ID)
		s.takeOver(taken, e)
	}
	restates := s.ownSides(e, r, own)
	further := s.further(e)
	if e.has("status") && m.Actual == nil && !e.Growth.HasActual() && !restates {
		b.statusAlone(e)
	}
	m.adopt(r)
	merged := m.settle()
	for i := range further {
		for _, made := range []**Point{&further[i].made, &further[i].aim} {
			if last := merged[*made]; last != nil {
				*made = last
			}
		}
	}
	return further
}

// ownSides adds the two figures of the report. It reports whether the target is stated anew.
func (s *seriesBuilder) ownSides(e entry, r *Report, status Status) (restates bool) {
	var result *Point
	if m := s.metric; m.Actual != nil {
		result = s.addActual(&Point{Period: r.ActualPeriod, Actual: m.Actual, Status: status}, e.value("actual"))
	}
	if m := s.metric; m.Target != nil || m.Goal != nil {
		p := s.addTarget(&Point{Period: r.TargetPeriod, Target: m.Target, Goal: m.Goal, Status: status}, e.value("target"))
		s.revisesTarget(result, p)
		return p == nil || p.Restated
	}
	return false
}

// revisesTarget sees that a status which says that the target is revised is not that of a result that
// stands beside it and is stated for the first time.
func (s *seriesBuilder) revisesTarget(result, target *Point) {
	if result != nil && target != nil && target.Restated && s.metric.first(result) == nil {
		result.Status = NoStatus
	}
}

// further adds the further points of a metric, and returns them.
func (s *seriesBuilder) further(e entry) []pointEntry {
	var further []pointEntry
	for _, p := range pointEntries(e) {
		if made := s.point(s.metric, p); made != nil {
			p.status = made.Status
			s.addEntry(&p, made)
			further = append(further, p)
		}
	}
	return further
}

// addEntry adds what an entry of a series states.
func (s *seriesBuilder) addEntry(e *pointEntry, p *Point) {
	e.made, e.aim = p, p
	if !e.statesLevel() {
		s.statusOf(e, false)
		return
	}
	aim := *p
	if aim.AsOf = (time.Time{}); p.Actual != nil {
		aim.Actual, aim.Notes, aim.Sources = nil, nil, nil // which stand with the result
	}
	restated := false
	var target *Point
	if p.hasTarget() {
		made := s.addTarget(&aim, e.value("target"))
		if restated, target = made == nil || made.Restated, made; made != nil {
			e.made, e.aim = made, made
		}
	}
	s.statusOf(e, restated)
	if p.Target, p.Goal = nil, nil; p.Actual != nil {
		if made := s.addActual(p, e.value("actual")); made != nil {
			e.made = made
			s.revisesTarget(made, target)
		}
	}
	if !aim.hasTarget() {
		e.aim = e.made
	}
}

// statusOf reports a status that stands without a result, unless it is that of a target that
// is stated anew.
func (s *seriesBuilder) statusOf(e *pointEntry, restated bool) {
	restated = restated || e.stated.Growth.HasTarget() && s.takes[growthName(e.ID)] != nil
	if e.has("status") && !e.hasResult() && !restated {
		s.statusAlone(e.entry)
	}
}

// adopt makes what an entry of a series states of the report's own periods the metric's own.
func (m *Metric) adopt(r *Report) {
	for _, p := range m.Series {
		if m.Actual == nil && p.Period == r.ActualPeriod && p.AsOf.IsZero() && p.Origins.Actual == nil {
			m.Actual = p.Actual
		}
		if m.Target == nil && m.Goal == nil && p.Period == r.TargetPeriod && p.Origins.Target == nil && !p.Restated {
			m.Target, m.Goal = p.Target, p.Goal
		}
	}
}

// ownSeries gives a metric without further points its two sides, which most metrics have.
func (b *builder) ownSeries(m *Metric, e entry, r *Report, status Status) {
	points := make([]Point, 0, 2)
	if m.Actual != nil {
		points = append(points, Point{Period: r.ActualPeriod, Actual: m.Actual, Status: status})
	} else if e.has("status") && !e.Growth.HasActual() {
		b.statusAlone(e)
	}
	if m.Target != nil || m.Goal != nil {
		points = append(points, Point{Period: r.TargetPeriod, Target: m.Target, Goal: m.Goal})
	}
	m.Series = make([]*Point, len(points))
	for i := range points {
		m.Series[i] = &points[i]
	}
}

// seriesBuilder merges what is stated of a metric into points.
type seriesBuilder struct {
	*builder
	metric *Metric
	stated map[side]diag.Position
}

// addActual adds a result, which may be stated once, and returns the point that has it. It
// returns nil if it is refused.
func (s *seriesBuilder) addActual(p *Point, pos diag.Position) *Point {
	if !s.state(side{p.Period, p.AsOf, "actual"}, pos) {
		return nil
	}
	before := s.before(p, func(q *Point) bool { return q.AsOf.Equal(p.AsOf) && q.Origins.Actual != nil })
	switch {
	case before == nil:
		return s.merge(p)
	case before.Actual.Equal(p.Actual.Quantity):
		before.confirm(p)
		return before
	case p.Status != Revised && p.Status != Final:
		s.restatedAlone("actual", p, pos, before.Origins.Actual, before.Actual.Texts)
		return nil
	}
	s.metric.Series = append(s.metric.Series, p)
	return p
}

// addTarget does the same with a target. One that is stated anew stands beside the first,
// against which results are held.
func (s *seriesBuilder) addTarget(p *Point, pos diag.Position) *Point {
	if !s.state(side{p.Period, time.Time{}, "target"}, pos) {
		return nil
	}
	before := s.before(p, func(q *Point) bool { return q.Origins.Target != nil })
	switch {
	case before == nil:
		p.Status = NoStatus // it says how final a result is
		return s.merge(p)
	case s.sameTarget(before, p):
		before.Notes, before.Sources = joined(before.Notes, p.Notes), joined(before.Sources, p.Sources)
		return before
	case p.Status != Revised:
		s.restatedAlone("target", p, pos, before.Origins.Target, before.targetTexts())
		return nil
	}
	p.Restated = true
	s.metric.Series = append(s.metric.Series, p)
	return p
}

// before returns the last point of a period that was taken over and for which is holds.
func (s *seriesBuilder) before(p *Point, is func(*Point) bool) *Point {
	for _, q := range slices.Backward(s.metric.Series) {
		if q.Period == p.Period && is(q) {
			return q
		}
	}
	return nil
}

// merge merges a point into that of its period and day, if there is one, and returns it.
func (s *seriesBuilder) merge(p *Point) *Point {
	for _, known := range s.metric.Series {
		if known.Period == p.Period && known.AsOf.Equal(p.AsOf) && !known.Restated {
			known.merge(p)
			return known
		}
	}
	s.metric.Series = append(s.metric.Series, p)
	return p
}

// state notes where a side is stated. It reports false of one that has been before.
func (s *seriesBuilder) state(what side, pos diag.Position) bool {
	first, twice := s.stated[what]
	if twice {
		s.diags.Add(diag.Diagnostic{
			Pos: pos, Rule: ruleMetric, Message: saySideTwice.With(wordOfKey(what.part), s.metric.ID, what.in),
		}.WithNote(first, sayFirst))
		return false
	}
	s.stated[what] = pos
	return true
}

// merge takes over what another point of the same period has.
func (p *Point) merge(q *Point) {
	if q.Actual != nil {
		p.Actual, p.Origins.Actual, p.Status = q.Actual, q.Origins.Actual, q.Status
	}
	if q.hasTarget() {
		p.takeTarget(q)
	}
	p.Notes, p.Sources = joined(p.Notes, q.Notes), joined(p.Sources, q.Sources)
	p.notes, p.sources = joined(p.notes, q.notes), joined(p.sources, q.sources)
}

// takeTarget takes over the target of another point.
func (p *Point) takeTarget(q *Point) {
	p.Target, p.Goal, p.Origins.Target = q.Target, q.Goal, q.Origins.Target
}

// joined puts the words of two points together, by language.
func joined(a, b []string) []string {
	if a == nil {
		return b
	}
	list := slices.Clone(a)
	for lang, words := range b {
		if words != list[lang] {
			list[lang] = strings.TrimSpace(list[lang] + " " + words)
		}
	}
	return list
}

// point reads a point of a series in the original. It returns nil if its period cannot be
// read or it states nothing, which it reports.
func (b *builder) point(m *Metric, e pointEntry) *Point {
	in, problem := readPeriod(e.keys, "period", e.stated.Period)
	switch {
	case !e.has("period") && e.stated.Period == nil:
		b.diags.Add(diag.Diagnostic{Pos: e.key("period"), Rule: ruleMetric, Message: sayNoPointPeriod.With(m.ID), Hint: advicePeriod})
		return nil
	case !problem.IsZero():
		b.diags.Add(diag.Diagnostic{Pos: e.value("period"), Rule: ruleMetric, Message: sayBadPeriod.With("period", problem), Hint: advicePeriod})
		return nil
	case !e.statesLevel() && !e.has("growth") && e.stated.Growth == nil:
		b.diags.Add(diag.Diagnostic{Pos: e.value("period"), Rule: ruleMetric, Message: sayNoSide.With(m.ID, in), Hint: adviceSide})
		return nil
	}
	p := &Point{Period: in, AsOf: b.asOf(m, e, in), Status: b.status(e.entry, e.stated.Status)}
	p.Actual = b.figure(e.entry, "actual", e.stated.Actual, in)
	b.target(e.entry, e.stated.Target, p)
	for key, f := range map[string]*Figure{"actual": p.Actual, "target": p.Target} {
		if f != nil && !m.takesUnit(f) {
			b.otherUnit(m, e, key, f)
		}
	}
	n := len(b.cfg.Languages)
	p.Notes, p.Sources = make([]string, n), make([]string, n)
	p.Notes[b.cfg.DefaultLanguage], p.Sources[b.cfg.DefaultLanguage] = e.stated.Note, e.stated.Source
	return p
}

// asOf reads the day that a result runs to. It is zero if there is none. One outside the
// period is kept: the result is not one of the whole period, about which there were more
// mistakes to report.
func (b *builder) asOf(m *Metric, e pointEntry, in period.Period) time.Time {
	switch {
	case e.stated.AsOf.IsZero(): // there is none, or what is no date has been reported
	case !in.Contains(e.stated.AsOf):
		b.diags.Add(diag.Diagnostic{
			Pos: e.value("as_of"), Rule: ruleMetric, Message: sayDayOutside.With(m.ID, e.stated.AsOf.Format(time.DateOnly), in), Hint: adviceDayOutside,
		})
		return e.stated.AsOf
	case !e.hasResult():
		b.diags.Add(diag.Diagnostic{Pos: e.value("as_of"), Rule: ruleMetric, Message: sayDayAlone.With(m.ID), Hint: adviceDayAlone})
	default:
		return e.stated.AsOf
	}
	return time.Time{}
}

// status looks up how final a figure is said to be.
func (b *builder) status(e entry, word string) Status {
	return Status(b.choice(e, "status", word, front.Statuses(), -1) + 1)
}

func (b *builder) statusAlone(e entry) {
	b.diags.Add(diag.Diagnostic{Pos: e.value("status"), Rule: ruleMetric, Message: sayStatusAlone.With(e.ID), Hint: adviceStatusAlone})
}
