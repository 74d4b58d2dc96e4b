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
	made   *Point
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

// side is where a side of a period is stated.
type side struct {
	in   period.Period
	day  time.Time // of a result so far
	part string    // actual or target
}

// series gives a metric the points of its original: its own two sides, then the further
// ones. It returns the further ones, which have words to translate.
func (b *builder) series(m *Metric, e entry, r *Report, own Status) []pointEntry {
	if len(e.Series) == 0 && r.ActualPeriod != r.TargetPeriod {
		b.ownSeries(m, e, r, own)
		return nil
	}
	s := &seriesBuilder{builder: b, metric: m, stated: map[side]diag.Position{}}
	if m.Actual != nil {
		s.add(&Point{Period: r.ActualPeriod, Actual: m.Actual, Status: own}, e.value("actual"), diag.Position{})
	}
	if m.Target != nil || m.Goal != nil {
		s.add(&Point{Period: r.TargetPeriod, Target: m.Target, Goal: m.Goal}, diag.Position{}, e.value("target"))
	}
	var further []pointEntry
	for _, p := range pointEntries(e) {
		if p.made = b.point(m, p); p.made != nil {
			if p.status = p.made.Status; p.statesLevel() {
				p.made = s.add(p.made, p.value("actual"), p.value("target"))
			}
			further = append(further, p)
		}
	}
	if e.has("status") && m.Actual == nil && !e.Growth.HasActual() {
		b.statusAlone(e)
	}
	merged := m.settle()
	for i := range further {
		if last := merged[further[i].made]; last != nil {
			further[i].made = last
		}
	}
	return further
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

// add merges a point into the series and returns what it has become. Each side may be
// stated once; the places are those of the sides that it has.
func (s *seriesBuilder) add(p *Point, actual, target diag.Position) *Point {
	if p.Actual != nil && !s.state(side{p.Period, p.AsOf, "actual"}, actual) {
		p.Actual = nil
	}
	if p.hasTarget() && !s.state(side{p.Period, time.Time{}, "target"}, target) {
		p.Target, p.Goal = nil, nil
	}
	for _, known := range s.metric.Series {
		if known.Period == p.Period && known.AsOf.Equal(p.AsOf) {
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
		p.Actual, p.Status = q.Actual, q.Status
	}
	if q.hasTarget() {
		p.Target, p.Goal = q.Target, q.Goal
	}
	p.Notes, p.Sources = joined(p.Notes, q.Notes), joined(p.Sources, q.Sources)
}

// joined puts the words of two points together, by language.
func joined(a, b []string) []string {
	if a == nil {
		return b
	}
	list := slices.Clone(a)
	for lang, words := range b {
		list[lang] = strings.TrimSpace(list[lang] + " " + words)
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
	if e.has("status") && !e.hasResult() {
		b.statusAlone(e.entry)
	}
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

// takesUnit reports whether a figure is in the unit of the metric, or the first to have one.
func (m *Metric) takesUnit(f *Figure) bool {
	unit := m.Unit()
	return unit == "" || f.Unit == unit || m.IsRank() && isRank(f)
}

func (b *builder) otherUnit(m *Metric, e pointEntry, key string, f *Figure) {
	b.diags.Add(diag.Diagnostic{
		Pos: e.value(key), Rule: ruleUnit, Message: sayPointUnit.With(wordOfKey(key), m.ID, unitName(f.Unit), unitName(m.Unit())),
		Hint: adviceSameUnit,
	})
}

// asOf reads the day that a result runs to. It is zero if there is none, or if it is
// mistaken.
func (b *builder) asOf(m *Metric, e pointEntry, in period.Period) time.Time {
	switch {
	case e.stated.AsOf.IsZero(): // there is none, or what is no date has been reported
	case !in.Contains(e.stated.AsOf):
		b.diags.Add(diag.Diagnostic{
			Pos: e.value("as_of"), Rule: ruleMetric, Message: sayDayOutside.With(m.ID, e.stated.AsOf.Format(time.DateOnly), in), Hint: adviceDayOutside,
		})
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

// translatePoints takes the words of a metric's series in one translation.
func (b *builder) translatePoints(lang int, original []pointEntry, m *Metric, e entry) {
	seen := map[*Point]bool{}
	for _, p := range pointEntries(e) {
		in, problem := readPeriod(p.keys, "period", p.stated.Period)
		if !problem.IsZero() {
			b.diags.Add(diag.Diagnostic{Pos: p.value("period"), Rule: ruleMetric, Message: sayBadPeriod.With("period", problem), Hint: advicePeriod})
			continue
		}
		o, ok := pointOf(original, in, p.stated.AsOf)
		switch {
		case !ok:
			b.diags.Add(diag.Diagnostic{Pos: p.value("period"), Rule: ruleMetric, Message: sayNoSuchPoint.With(m.ID, in), Hint: adviceNoSuchPoint})
		case seen[o.made]:
			b.diags.Add(diag.Diagnostic{Pos: p.value("period"), Rule: ruleMetric, Message: sayPointTwice.With(m.ID, in)})
		default:
			seen[o.made] = true
			b.translatePoint(lang, m, o, p)
		}
	}
	for _, o := range original {
		if !seen[o.made] && o.hasWords() {
			b.lacks(e.article, diag.Diagnostic{
				Pos: e.key("series"), Rule: TranslationMissing, Message: sayPointUntranslated.With(m.ID, o.made.Period), Hint: advicePoint,
			}.WithNote(o.value("period"), sayOriginal))
		}
	}
}

// pointOf returns the point of the original that a translation speaks of. A day need only
// be repeated where a period has several.
func pointOf(original []pointEntry, in period.Period, day time.Time) (pointEntry, bool) {
	var found []pointEntry
	for _, o := range original {
		if o.made.Period != in || !day.IsZero() && !sameDay(o.stated.AsOf, day) {
			continue
		}
		same := func(f pointEntry) bool { return f.made == o.made } // its other side
		if i := slices.IndexFunc(found, same); i < 0 {
			found = append(found, o)
		} else if !found[i].hasWords() {
			found[i] = o
		}
	}
	if len(found) != 1 {
		return pointEntry{}, false
	}
	return found[0], true
}

func (b *builder) translatePoint(lang int, m *Metric, o, e pointEntry) {
	for key, words := range map[string][2]string{"note": {o.stated.Note, e.stated.Note}, "source": {o.stated.Source, e.stated.Source}} {
		b.translatedMetric(m, o.entry, e.entry, key, words[0], words[1])
	}
	o.made.Notes[lang], o.made.Sources[lang] = e.stated.Note, e.stated.Source
	b.same(o.keys, e.keys, "status", e.stated.Status == o.stated.Status)
	level := o.made
	if !o.statesLevel() { // what is made states a growth, or what another table does
		level = &Point{}
	}
	b.sameFigure(m, o.entry, e.entry, "actual", level.Actual, e.stated.Actual)
	b.translateGoal(lang, m, o.entry, e.entry, level, e.stated.Target)
	b.translateGrowth(lang, o.entry, e.entry, o.stated.Growth, e.stated.Growth, &o.growth)
}
