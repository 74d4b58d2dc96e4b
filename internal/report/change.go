package report

import (
	"iter"
	"slices"
	"time"

	"duibiao/internal/config"
	"duibiao/internal/decode"
	"duibiao/internal/front"
	"duibiao/internal/period"
	"duibiao/internal/published"
	"duibiao/internal/quantity"
)

// Change is a figure that was published and is another now, or gone; or one that had been withdrawn, and
// is stated again, as a correction says.
type Change struct {
	Was        *published.Figure
	Now        *Figure     // nil if it is gone
	Correction *Correction // the last one of the figure; nil if there is none
	Corrected  bool        // whether that corrects what was published

	Words []string // what a target says now, by language, if it is in words
	said  []string // what it said, likewise; nil if it was a figure
}

// Changes returns what has changed in the report since its figures were published. A
// figure that is only written in another way (0.285亿 for 2850万) has not; see [Metric.says].
func (r *Report) Changes(list *published.List) []Change {
	if list == nil {
		return nil
	}
	list = r.Rebased(list)
	metrics := r.byID()
	var changes []Change
	for was := range list.Standing() {
		m := metrics[was.ID]
		now := m.figure(was.Side)
		isGone := !was.Withdrawn.IsZero()
		if isGone && now == nil || !isGone && now != nil && m.says(was.Side, now.Quantity, was.Quantity) {
			continue
		}
		c := Change{Was: was, Now: now, Correction: m.correctionOf(was.Side), Words: m.goal(was.Side)}
		c.Corrected = c.Correction != nil && c.Correction.corrects(list, was.ID) && (!isGone || c.Correction.Restored)
		if c.Corrected || !isGone { // what is stated again without a word is told by Returned
			changes = append(changes, c)
		}
	}
	return changes
}

// says reports whether a figure of the metric says what another did: the same, however it is written. How much
// rounds to "about" a number its digits decide, 0.285亿左右 allows ten times as much as 2850万左右: where verdicts
// go by that, as they do of results and of targets that are to be kept, other digits are another figure.
func (m *Metric) says(side published.Side, now, was quantity.Quantity) bool {
	if !now.Equal(was) {
		return false
	}
	of := m
	if side.Part.IsGrowth() && m.Growth != nil {
		of = m.Growth
	}
	if now.Bound != quantity.About || side.Part.IsTarget() && of.Direction != Steady {
		return true
	}
	return now.Value.Exponent() == was.Value.Exponent()
}

// Rebased returns the list as it is to be held against the report, whose periods may have
// moved since.
func (r *Report) Rebased(list *published.List) *published.List {
	return list.Rebased(published.Periods{Actual: r.ActualPeriod, Target: r.TargetPeriod})
}

// Contradicted returns the figures that stand as they are listed, or went as they are, while a
// correction dated after they came out says that something else was published. The list has a
// day of UTC: a correction of the next day may have come out with it.
func (r *Report) Contradicted(list *published.List) []Change {
	list = r.Rebased(list)
	var found []Change
	for _, s := range r.Sectors {
		for _, m := range slices.Concat(s.Metrics, s.Withdrawn) {
			for _, c := range m.Corrections {
				was := list.Find(m.ID, c.Side)
				if was == nil || c.Was == nil || c.corrects(list, m.ID) || !c.Date.After(was.Date.AddDate(0, 0, 1)) {
					continue
				}
				if now := m.figure(c.Side); !was.Withdrawn.IsZero() || now != nil && m.says(c.Side, now.Quantity, was.Quantity) {
					found = append(found, Change{Was: was, Now: now, Correction: c})
				}
			}
		}
	}
	return found
}

// byID returns the metrics of the report, also those that are gone.
func (r *Report) byID() map[string]*Metric {
	metrics := map[string]*Metric{}
	for _, s := range r.Sectors {
		for _, m := range slices.Concat(s.Metrics, s.Withdrawn) {
			metrics[m.ID] = m
		}
	}
	return metrics
}

// own returns the period of the report's own results, or of its targets.
func (r *Report) own(part published.Part) period.Period {
	if part.IsTarget() {
		return r.TargetPeriod
	}
	return r.ActualPeriod
}

// PeriodOf returns the period of a figure, which is listed without if it is the report's own.
func (r *Report) PeriodOf(s published.Side) period.Period {
	if s.Period.IsZero() {
		return r.own(s.Part)
	}
	return s.Period
}

// side returns how a figure of a period is listed: the report's own by no period. A target
// has no day.
func (r *Report) side(part published.Part, in period.Period, asOf time.Time) published.Side {
	s := published.Side{Part: part, Period: in}
	switch {
	case !part.IsTarget() && !asOf.IsZero():
		s.AsOf = dayOf(asOf)
	case in == r.own(part):
		s.Period = period.Period{}
	}
	return s
}

// sides gives all that the series of a metric and of its growth state, with how it is listed.
func (m *Metric) sides() iter.Seq2[published.Side, *Figure] {
	return func(yield func(published.Side, *Figure) bool) {
		if m.statedAs(yield, published.Actual, published.Target) && m.Growth != nil {
			m.Growth.statedAs(yield, published.GrowthActual, published.GrowthTarget)
		}
	}
}

// IsStated reports whether the report itself states anything of the metric: a figure of any period, of it
// or of its growth, or a target in words.
func (m *Metric) IsStated() bool {
	for range m.sides() {
		return true
	}
	return m.Goal != nil || m.Growth != nil && m.Growth.Goal != nil
}

// statedAs gives the results and the targets of a series which the report itself states, until
// that is enough.
func (m *Metric) statedAs(yield func(published.Side, *Figure) bool, actual, target published.Part) bool {
	for _, p := range m.Series {
		if p.Actual != nil && p.Origins.Actual == nil && !yield(m.Sector.Report.side(actual, p.Period, p.AsOf), p.Actual) {
			return false
		}
		if p.Target != nil && p.Origins.Target == nil && !yield(m.Sector.Report.side(target, p.Period, p.AsOf), p.Target) {
			return false
		}
	}
	return true
}

// figure returns a figure of a metric, or nil if there is none.
func (m *Metric) figure(of published.Side) *Figure {
	if m == nil {
		return nil
	}
	for side, f := range m.sides() {
		if side == of {
			return f
		}
	}
	return nil
}

// correctionOf returns the last correction of a figure, or nil if there is none. Of a
// metric that is gone any will do: one note says that all of it is.
func (m *Metric) correctionOf(side published.Side) *Correction {
	if m == nil {
		return nil
	}
	for _, c := range slices.Backward(m.Corrections) {
		if c.Side == side {
			return c
		}
	}
	if !m.isGone() {
		return nil
	}
	for _, c := range slices.Backward(m.Corrections) {
		if c.Part.IsFigure() {
			return c
		}
	}
	return nil
}

// corrects reports whether the correction says of its figure what was published. What
// it says may be unreadable, which has been reported.
func (c *Correction) corrects(list *published.List, id string) bool {
	was := list.Find(id, c.Side)
	switch {
	case c.Restored:
		since, gone := list.TakenBack(id, c.Side)
		return gone && dayOf(c.Date) >= dayOf(since)
	case c.InWords:
		return false
	}
	return c.Was == nil || was != nil && was.Equal(c.Was.Quantity)
}

// Before returns the articles of the report as they would be if figures had not changed and
// nothing been said of them.
func Before(cfg *config.Config, articles []*Article, changes []Change) []*Article {
	undone := make(map[string][]*Change, len(changes))
	for i := range changes {
		undone[changes[i].Was.ID] = append(undone[changes[i].Was.ID], &changes[i])
	}
	before := slices.Clone(articles)
	for i, a := range articles {
		if a.Sector != nil {
			article := *a
			article.Sector = a.before(undone, a.Lang == cfg.DefaultLanguage)
			before[i] = &article
		}
	}
	return before
}

// before returns the front matter of an article without changes, which are given by metric.
// Figures are changed where the default language is written; those in words in each.
func (a *Article) before(undone map[string][]*Change, isDefault bool) *front.Article {
	changed := *a.Sector
	changed.Metrics, changed.Corrections = slices.Clone(changed.Metrics), slices.Clone(changed.Corrections)
	for j := range changed.Corrections {
		if undone[changed.Corrections[j].ID] != nil {
			changed.Corrections[j].ID = "" // one without an id is passed over
		}
	}
	places := a.Keys.Table("metrics").Elements()
	for j := range changed.Metrics {
		m := &changed.Metrics[j]
		for _, c := range undone[m.ID] {
			if isDefault || c.said != nil {
				*m = c.putBack(*m, a.Lang, places[j].Table("series").Elements())
			}
		}
	}
	return &changed
}

// before returns what front matter in a language stated of the figure; nil if it had been withdrawn.
func (c *Change) before(lang int) any {
	switch {
	case !c.Was.Withdrawn.IsZero():
		return nil
	case c.said != nil:
		return map[string]any{"words": c.said[lang]}
	}
	return c.Was.Text
}

// putBack returns a metric of an article in a language with the figure as it was published, or without one
// that had been withdrawn. The places are those of the series.
func (c *Change) putBack(m front.Metric, lang int, places []decode.Table) front.Metric {
	was := c.before(lang)
	if c.Was.Period.IsZero() {
		return m.With(c.Was.Part, was)
	}
	m.Series = slices.Clone(m.Series)
	for i := range min(len(m.Series), len(places)) {
		p := &m.Series[i]
		in, _ := readPeriod(places[i], "period", p.Period)
		isOfDay := c.Was.Part.IsTarget() || dayOf(p.AsOf) == c.Was.AsOf
		if in == c.Was.Period && isOfDay && p.Stated().Value(c.Was.Part) != nil {
			*p = p.With(c.Was.Part, was)
			return m
		}
	}
	if was == nil {
		return m
	}
	again := front.Point{Period: c.Was.Period.String()}.With(c.Was.Part, was)
	again.AsOf, _ = time.Parse(time.DateOnly, c.Was.AsOf)
	m.Series = append(m.Series, again)
	return m
}

func dayOf(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.DateOnly)
}
