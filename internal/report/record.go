package report

import (
	"slices"
	"time"

	"duibiao/internal/config"
	"duibiao/internal/published"
)

// Publish returns the record after the report has been published on a day, with what its
// pages say in figures, or nil where nobody has looked. What stands in the record stays; what is new
// comes behind it.
func (r *Report) Publish(cfg *config.Config, list *published.List, pages []published.Page, date time.Time) *published.List {
	list = r.Rebased(list)
	date = list.NotBefore(date)
	now := published.New(r.publishedFigures(cfg, list, date), published.Periods{Actual: r.ActualPeriod, Target: r.TargetPeriod})
	if list != nil {
		now.Metrics, now.Corrections = slices.Clone(list.Metrics), slices.Clone(list.Corrections)
	}
	if list != nil {
		now.Promises = slices.Clone(list.Promises)
	}
	now.Follows = r.followed()
	r.publishPromises(cfg, now, date)
	for _, m := range r.Metrics() {
		now.AddMetric(m.Published(cfg, date))
	}
	r.publishStates(cfg, list, now, date)
	now.AddCorrections(r.publishedCorrections(cfg, date))
	if pages == nil && list != nil {
		now.Pages = slices.Clone(list.Pages)
	}
	for _, p := range pages {
		if was := list.Page(p.Name); was != nil && was.Same(&p) {
			p.Date = was.Date
		} else {
			p.Date = date
		}
		now.Pages = append(now.Pages, p)
	}
	now.Sort()
	return now
}

// publishedCorrections returns the corrections as they are listed when they are released.
func (r *Report) publishedCorrections(cfg *config.Config, date time.Time) []published.Correction {
	var list []published.Correction
	for _, s := range r.Sectors {
		for _, m := range slices.Concat(s.Metrics, s.Withdrawn) {
			for _, c := range m.Corrections {
				if !c.Implied {
					list = append(list, c.published(cfg, m, date))
				}
			}
		}
	}
	return list
}

// publishedFigures returns the figures of the list, and those that are published now.
func (r *Report) publishedFigures(cfg *config.Config, list *published.List, date time.Time) []published.Figure {
	var figures []published.Figure
	metrics := r.byID()
	if list != nil {
		figures = slices.Clone(list.Figures)
		standing := map[*published.Figure]bool{}
		for was := range list.Standing() {
			standing[was] = true
		}
		for i := range figures {
			was := &figures[i]
			if standing[&list.Figures[i]] && was.Withdrawn.IsZero() && metrics[was.ID].figure(was.Side) == nil {
				was.Withdrawn = date
			}
		}
	}
	for _, m := range r.Metrics() {
		for side, f := range m.sides() {
			if was := list.Find(m.ID, side); was == nil || !was.Withdrawn.IsZero() || !m.says(side, f.Quantity, was.Quantity) {
				figures = append(figures, published.Figure{Quantity: f.Quantity, ID: m.ID, Side: side, Text: f.Texts[cfg.DefaultLanguage], Date: date})
			}
		}
	}
	return figures
}

// Published returns what the metric is published as on a day.
func (m *Metric) Published(cfg *config.Config, date time.Time) published.Metric {
	return published.Metric{
		ID: m.ID, Kind: m.Kind.String(), Direction: m.Direction.String(), SameAs: m.SameAs, Date: date,
		Labels: m.digests(cfg, func(lang int) string { return m.Words[lang].Label }), Units: m.unitDigests(cfg),
	}
}

// unitDigests returns the digests of what other languages than the default one call the unit: none if
// there is no figure, of which alone the unit is known.
func (m *Metric) unitDigests(cfg *config.Config) published.Digests {
	if len(m.figures()) == 0 {
		return nil
	}
	d := m.digests(cfg, m.UnitSaid)
	delete(d, cfg.Languages[cfg.DefaultLanguage].Code) // it is a part of the figure
	return d
}

// UnitSaid returns what a language calls the unit, behind the factor if it converts.
func (m *Metric) UnitSaid(lang int) string {
	unit := m.Words[lang].Unit
	if unit.Converts() {
		return unit.Factor.String() + " " + unit.Other
	}
	return unit.Other
}

// isWorded reports whether the metric has words in a language. It has none where its article has no
// page, nor where a translation, or the metric in it, is missing or cannot be read: that is a mistake of its own,
// and no other word than the one that was published.
func (m *Metric) isWorded(lang int) bool {
	return m.Sector.In(lang) && m.Words[lang].Label != ""
}

// digests returns the digests of words in the languages that the metric has words in.
func (m *Metric) digests(cfg *config.Config, words func(lang int) string) published.Digests {
	d := published.Digests{}
	for lang := range cfg.Languages {
		if m.isWorded(lang) {
			d[cfg.Languages[lang].Code] = published.Digest(words(lang))
		}
	}
	return d
}

// published returns the correction as it is listed when it is released on a day.
func (c *Correction) published(cfg *config.Config, m *Metric, date time.Time) published.Correction {
	p := published.Correction{
		ID: m.ID, Side: c.Side, Date: c.Date, Released: date, Was: c.said(cfg.DefaultLanguage), Restored: c.Restored,
		Reasons: m.digests(cfg, func(lang int) string { return c.Reasons[lang] }),
	}
	if c.Was != nil {
		p.Quantity = c.Was.Quantity
	}
	return p
}

// said returns what was published, as the correction has it in a language.
func (c *Correction) said(lang int) string {
	if c.Was != nil {
		return c.Was.Texts[lang]
	}
	return c.Said[lang]
}

// Broken is a correction that has been released and is no longer there as it was.
type Broken struct {
	Released *published.Correction
	Metric   *Metric     // nil if that is gone too
	Now      *Correction // whose reason is another; nil if the correction is gone
	Lang     int         // of that reason
}

// Broken returns the corrections of the record that have been removed or rewritten.
func (r *Report) Broken(cfg *config.Config, list *published.List) []Broken {
	if list == nil || len(list.Corrections) == 0 {
		return nil
	}
	list = r.Rebased(list)
	metrics, made := r.byID(), map[correctionKey][]*Correction{}
	for _, m := range metrics {
		for _, c := range m.Corrections {
			key := correctionKey{m.ID, c.Side, dayOf(c.Date)}
			made[key] = append(made[key], c)
		}
	}
	var broken []Broken
	for i := range list.Corrections {
		was := &list.Corrections[i]
		b := Broken{Released: was, Metric: metrics[was.ID]}
		if b.find(cfg, made[correctionKey{was.ID, was.Side, dayOf(was.Date)}]) {
			broken = append(broken, b)
		}
	}
	return broken
}

// correctionKey is what tells most corrections apart.
type correctionKey struct {
	id string
	published.Side
	day string
}

// find looks for a correction among those that are there now. It reports whether it is not
// there, or has another reason.
func (b *Broken) find(cfg *config.Config, made []*Correction) bool {
	for _, c := range made {
		now := c.published(cfg, b.Metric, b.Released.Released)
		if !b.Released.Is(&now) {
			continue
		}
		for lang := range cfg.Languages {
			code := cfg.Languages[lang].Code
			was, released := b.Released.Reasons[code]
			if is, there := now.Reasons[code]; released && there && is != was {
				b.Now, b.Lang = c, lang
				return true
			}
		}
		return false
	}
	return true
}

// Restated is what holds of all figures of a metric and is another than when they were
// published.
type Restated struct {
	*Metric
	Was  *published.Metric
	Part published.Part
	Lang int // of a label
}

// Restated returns what has changed of the report's metrics since they were published, and
// is not corrected.
func (r *Report) Restated(cfg *config.Config, list *published.List) []Restated {
	if list == nil || len(list.Metrics) == 0 {
		return nil
	}
	var restated []Restated
	for _, m := range r.Metrics() {
		was := list.Metric(m.ID)
		if was == nil {
			continue
		}
		now := m.Published(cfg, was.Date)
		if was.Agrees(&now) {
			continue
		}
		restated = append(restated, m.restated(cfg, was, &now)...)
	}
	return restated
}

// restated returns what a metric is otherwise than it was published as.
func (m *Metric) restated(cfg *config.Config, was, now *published.Metric) []Restated {
	var list []Restated
	if was.Kind != now.Kind && !m.isCorrected(was, published.Kind, cfg.DefaultLanguage, func(said string) bool { return said == was.Kind }) {
		list = append(list, Restated{m, was, published.Kind, 0})
	}
	if was.Direction != now.Direction &&
		!m.isCorrected(was, published.Direction, cfg.DefaultLanguage, func(said string) bool { return said == was.Direction }) {
		list = append(list, Restated{m, was, published.Direction, 0})
	}
	for lang := range cfg.Languages {
		code := cfg.Languages[lang].Code
		sum, before := was.Labels[code]
		if _, is := now.Labels[code]; !before || !is || sum == now.Labels[code] {
			continue
		}
		if !m.isCorrected(was, published.Label, lang, func(said string) bool { return published.Digest(said) == sum }) {
			list = append(list, Restated{m, was, published.Label, lang})
		}
	}
	if m.isContinuedElsewhere(cfg, was) {
		list = append(list, Restated{m, was, published.SameAs, 0})
	}
	return append(list, m.restatedUnits(cfg, was, now)...)
}

// restatedUnits returns the languages in which the unit is another than it was published as, by
// which figures read otherwise.
func (m *Metric) restatedUnits(cfg *config.Config, was, now *published.Metric) (list []Restated) {
	for lang := range cfg.Languages {
		code := cfg.Languages[lang].Code
		sum, before := was.Units[code]
		is, there := now.Units[code]
		if before && there && sum != is && !m.isCorrected(was, published.Unit, lang, func(said string) bool { return published.Digest(said) == sum }) {
			list = append(list, Restated{m, was, published.Unit, lang})
		}
	}
	return list
}

// isCorrected reports whether a correction of since then says of a part that it was what was
// published.
func (m *Metric) isCorrected(was *published.Metric, part published.Part, lang int, isWas func(string) bool) bool {
	return slices.ContainsFunc(m.Corrections, func(c *Correction) bool {
		return c.Part == part && isWas(c.Said[lang]) && dayOf(c.Date) >= dayOf(was.Date)
	})
}
