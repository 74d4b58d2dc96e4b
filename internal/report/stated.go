package report

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"duibiao/internal/diag"
	"duibiao/internal/front"
	"duibiao/internal/period"
)

// Stated is what a report states for the one that follows it: all that is known of its
// metrics, also what it took over itself. Figures are kept as they are written in the
// default language, which is exact.
type Stated struct {
	Partial bool          // whether there are mistakes in the report: what is not here may be there
	Results period.Period // of the report
	Reports []StatedReport
	Metrics []StatedMetric
}

// StatedReport is a report of which figures come: the one that is followed, then those that
// it follows.
type StatedReport struct {
	Slug   string
	Titles []string // by language
}

// StatedMetric is a metric of which a report states something.
type StatedMetric struct {
	Origin Origin   // where it is, or was last
	IsGone bool     // whether the report has it no longer, and only those that it follows had
	Labels []string // by language, like
	Units  []string // what its figures are in
	Points []StatedPoint

	Corrections []StatedCorrection // of its figures and those of its growth, by date
}

// Origin is where a figure is stated that a report has taken over.
type Origin struct {
	Report, Sector, ID string
	Kind               Kind
	Direction          Direction
	Absent             []int         // languages that the metric's article is not in
	Pos                diag.Position `hash:"-"` // which no reader sees
}

// CardID returns the id under which the metric stands on pages.
func (o *Origin) CardID() string { return cardID(o.ID) }

// IsAbsent reports whether the metric has no page in a language.
func (o *Origin) IsAbsent(lang int) bool { return slices.Contains(o.Absent, lang) }

// StatedPoint is what is stated of a period; see [Point].
type StatedPoint struct {
	Period         period.Period
	AsOf           string // 2025-06-30; empty for the whole period
	Actual, Target StatedFigure
	Goal           []string // the target in words, by language
	Status         Status
	Restated       bool
	Notes, Sources []string // by language
}

// StatedFigure is a figure as it is written, by language, with where it is stated. It has no
// texts if there is none; a target in words may have an origin alone.
type StatedFigure struct {
	Texts  []string
	Origin Origin
}

// Stated returns what the report states for those that follow it. Its articles have the
// places, and following is what it was given itself.
func (r *Report) Stated(lang int, articles []*Article, following *Stated) *Stated {
	s := &Stated{Results: r.ActualPeriod, Reports: []StatedReport{r.named(lang)}}
	places := newPlaces(lang, articles)
	for _, m := range r.Metrics() {
		s.Metrics = append(s.Metrics, m.states(lang, places))
		if m.Growth != nil {
			s.Metrics = append(s.Metrics, m.Growth.states(lang, places))
		}
	}
	if following != nil {
		s.Partial = following.Partial
		s.Reports = append(s.Reports, following.Reports...)
	}
	for _, m := range r.gone {
		gone := *m
		gone.IsGone = true
		s.Metrics = append(s.Metrics, gone)
	}
	s.statesWithdrawn(r, lang, places)
	return s
}

// statesWithdrawn adds the metrics of a report of which nothing is left but corrections: to what
// those before it state of them, if they do.
func (s *Stated) statesWithdrawn(r *Report, lang int, places places) {
	for _, sec := range r.Sectors {
		for _, m := range sec.Withdrawn {
			before := slices.IndexFunc(s.Metrics, func(of StatedMetric) bool { return of.Origin.ID == m.ID })
			if before < 0 {
				s.Metrics = append(s.Metrics, m.states(lang, places))
				continue
			}
			all := &s.Metrics[before].Corrections
			*all = slices.Concat(*all, m.corrects(lang))
			slices.SortStableFunc(*all, func(x, y StatedCorrection) int { return strings.Compare(x.Date, y.Date) })
		}
	}
}

// named returns the report's titles. Where it has no page, that of the original stands for it.
func (r *Report) named(original int) StatedReport {
	n := StatedReport{Slug: r.Slug}
	for i := range r.Texts {
		if !r.In(i) {
			i = original
		}
		n.Titles = append(n.Titles, r.Texts[i].Title)
	}
	return n
}

// states returns what is stated of a metric, in the words of the original where its article is
// not in a language.
func (m *Metric) states(original int, places places) StatedMetric {
	s := StatedMetric{Origin: m.origin()}
	for lang := range m.Words {
		if !m.Sector.In(lang) {
			lang = original
		}
		unit := m.Words[lang].Unit
		name := unit.Other
		if unit.Converts() {
			name = m.Unit()
		}
		s.Labels, s.Units = append(s.Labels, m.Words[lang].Label), append(s.Units, name)
	}
	for _, p := range m.Series {
		s.Points = append(s.Points, m.statesOf(p, places))
	}
	s.Corrections = m.corrects(original)
	return s
}

// origin is where the metric's own figures are stated.
func (m *Metric) origin() Origin {
	return Origin{
		Report: m.Sector.Report.Slug, Sector: m.Sector.Slug, ID: m.ID, Kind: m.Kind, Direction: m.Direction, Absent: m.Sector.Absent(),
	}
}

// statesOf returns what is stated of a period.
func (m *Metric) statesOf(p *Point, places places) StatedPoint {
	s := StatedPoint{
		Period: p.Period, Goal: p.Goal, Status: p.Status, Restated: p.Restated, Notes: p.Notes, Sources: m.sourcesOf(p),
	}
	if !p.AsOf.IsZero() {
		s.AsOf = p.AsOf.Format(time.DateOnly)
	}
	from := func(part, asOf string, taken *Origin) Origin {
		if taken != nil {
			return *taken
		}
		o := m.origin()
		o.Pos = places[place{m.ID, part, p.Period, asOf}]
		return o
	}
	if p.Actual != nil {
		s.Actual = StatedFigure{p.Actual.Texts, from("actual", s.AsOf, p.Origins.Actual)}
	}
	if p.hasTarget() {
		s.Target.Origin = from("target", "", p.Origins.Target)
	}
	if p.Target != nil {
		s.Target.Texts = p.Target.Texts
	}
	return s
}

// sourcesOf returns what the figures of a point were taken from, where it is not what the
// report was.
func (m *Metric) sourcesOf(p *Point) []string {
	list := make([]string, len(m.Sources))
	for i, source := range m.Sources {
		list[i] = source
		if p.Sources != nil {
			list[i] = cmp.Or(p.Sources[i], source)
		}
	}
	return list
}

// place names a figure in the articles of a report.
type place struct {
	id, part string
	in       period.Period
	asOf     string
}

// places are where the figures of a report stand.
type places map[place]diag.Position

// newPlaces finds the figures that the articles of a language state.
func newPlaces(lang int, articles []*Article) places {
	list := places{}
	report := struct{ actual, target period.Period }{}
	for _, a := range articles {
		if a.Lang == lang && a.Index != nil {
			top := a.Keys.Table("")
			report.actual, _ = readPeriod(top, "actual_period", a.Index.ActualPeriod)
			report.target, _ = readPeriod(top, "target_period", a.Index.TargetPeriod)
		}
	}
	for _, a := range articles {
		if a.Lang != lang || a.Sector == nil || a.Broken {
			continue
		}
		for _, e := range entries(a) {
			list.addBoth(e, e.Growth, report.actual, report.target, "")
			for _, p := range pointEntries(e) {
				in, _ := readPeriod(p.keys, "period", p.stated.Period)
				asOf := ""
				if !p.stated.AsOf.IsZero() {
					asOf = p.stated.AsOf.Format(time.DateOnly)
				}
				list.addBoth(p.entry, p.stated.Growth, in, in, asOf)
			}
		}
	}
	return list
}

// addBoth adds the two figures of a table, and those of the growth.
func (p places) addBoth(e entry, growth *front.Growth, actual, target period.Period, asOf string) {
	for _, of := range []entry{e, e.growthOf(growth)} {
		p.add(of, "actual", actual, asOf)
		p.add(of, "target", target, "")
	}
}

func (p places) add(e entry, part string, in period.Period, asOf string) {
	if e.has(part) {
		p[place{e.ID, part, in, asOf}] = e.value(part)
	}
}
