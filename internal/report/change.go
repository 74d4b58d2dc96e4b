package report

import (
	"slices"
	"time"

	"duibiao/internal/config"
	"duibiao/internal/published"
)

// Change is a figure that was published and is another now, or gone.
type Change struct {
	Was        *published.Figure
	Now        *Figure     // nil if it is gone
	Correction *Correction // the last one of the figure; nil if there is none
	Corrected  bool        // whether that corrects what was published
}

// Changes returns what has changed in the report since its figures were published. A
// figure that is only written in another way (0.285亿 for 2850万) has not.
func (r *Report) Changes(list *published.List) []Change {
	if list == nil {
		return nil
	}
	metrics := r.byID()
	var changes []Change
	for i := range list.Figures {
		was := &list.Figures[i]
		m := metrics[was.ID]
		now := m.figure(was.Part)
		if !was.Withdrawn.IsZero() || now != nil && now.Equal(was.Quantity) {
			continue
		}
		c := Change{Was: was, Now: now, Correction: m.correctionOf(was.Part)}
		c.Corrected = c.Correction != nil && c.Correction.corrects(list, was.ID)
		changes = append(changes, c)
	}
	return changes
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

// figure returns a figure of a metric, or nil if there is none.
func (m *Metric) figure(part published.Part) *Figure {
	if m != nil && part.IsGrowth() {
		m = m.Growth
	}
	switch {
	case m == nil:
		return nil
	case part.IsTarget():
		return m.Target
	}
	return m.Actual
}

// correctionOf returns the last correction of a figure, or nil if there is none. Of a
// metric that is gone any will do: one note says that all of it is.
func (m *Metric) correctionOf(part published.Part) *Correction {
	if m == nil {
		return nil
	}
	for _, c := range slices.Backward(m.Corrections) {
		if c.Part == part {
			return c
		}
	}
	if n := len(m.Corrections); n > 0 && m.isGone() {
		return m.Corrections[n-1]
	}
	return nil
}

// corrects reports whether the correction says of its figure what was published. What
// it says may be unreadable, which has been reported.
func (c *Correction) corrects(list *published.List, id string) bool {
	was := list.Find(id, c.Part)
	return c.Was == nil || was != nil && was.Equal(c.Was.Quantity)
}

// Before returns the articles of the report as they would be if the figure had not
// changed and nothing been said of it.
func (c *Change) Before(cfg *config.Config, articles []*Article) []*Article {
	before := slices.Clone(articles)
	for i, a := range articles {
		if a.Sector == nil {
			continue
		}
		changed := *a.Sector
		changed.Metrics, changed.Corrections = slices.Clone(changed.Metrics), slices.Clone(changed.Corrections)
		for j := range changed.Corrections {
			if changed.Corrections[j].ID == c.Was.ID {
				changed.Corrections[j].ID = "" // one without an id is passed over
			}
		}
		for j := range changed.Metrics {
			if m := &changed.Metrics[j]; m.ID == c.Was.ID && a.Lang == cfg.DefaultLanguage {
				*m = m.With(c.Was.Part, c.Was.Text)
			}
		}
		article := *a
		article.Sector = &changed
		before[i] = &article
	}
	return before
}

// Publish returns the list after the report has been published on a day: what has not
// changed stays as it is listed.
func (r *Report) Publish(cfg *config.Config, list *published.List, date time.Time) *published.List {
	var figures []published.Figure
	metrics := r.byID()
	if list != nil {
		for _, was := range list.Figures {
			if metrics[was.ID].figure(was.Part) == nil {
				if was.Withdrawn.IsZero() {
					was.Withdrawn = date
				}
				figures = append(figures, was)
			}
		}
	}
	for _, m := range r.Metrics() {
		for part := range published.Parts() {
			part := published.Part(part)
			if now := m.figure(part); now != nil {
				figures = append(figures, now.published(m.ID, part, list, cfg.DefaultLanguage, date))
			}
		}
	}
	return published.New(figures)
}

// published returns a figure as it is listed when it is published on a day.
func (f *Figure) published(id string, part published.Part, list *published.List, lang int, date time.Time) published.Figure {
	if was := list.Find(id, part); was != nil && was.Withdrawn.IsZero() && was.Equal(f.Quantity) {
		return *was
	}
	return published.Figure{Quantity: f.Quantity, ID: id, Part: part, Text: f.Texts[lang], Date: date}
}
