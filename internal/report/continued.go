package report

import (
	"cmp"
	"slices"

	"duibiao/internal/config"
	"duibiao/internal/published"
)

// What a report follows, and which metric of that one a metric continues, decide verdicts of both: on its own
// results, and on the targets of the other one, which is told what became of them. So both are part of the record.

// followed returns the report that the report follows; empty if it follows none.
func (r *Report) followed() string {
	if len(r.Follows) == 0 {
		return ""
	}
	return r.Follows[0].Slug
}

// continues returns which metric of the report that is followed a metric continues, as the record has it: 2024/jobs. It
// is empty if there is none, or nothing was ever stated of that.
func (b *builder) continues(id string) string {
	taken := b.takes[id]
	if taken == nil || len(taken.Corrections) == 0 && !b.takesFigures(id) {
		return ""
	}
	return b.following.slug() + "/" + taken.Origin.ID
}

// isContinuedElsewhere reports whether a metric continues another one than when it was published, or none, without a
// correction. Where the report that is followed has mistakes, that cannot be told.
func (m *Metric) isContinuedElsewhere(cfg *config.Config, was *published.Metric) bool {
	return was.SameAs != "" && was.SameAs != m.SameAs && !m.Sector.Report.incomplete &&
		!m.isCorrected(was, published.SameAs, cfg.DefaultLanguage, func(said string) bool { return said == was.SameAs })
}

// Unfollowed is that a report follows another one than when it was published, or none.
type Unfollowed struct {
	Was, Now string
	First    *published.Metric // that continued one of it, and of which no correction says so; nil if none ever did
}

// Unfollowed reports whether the report follows another one than when it was published. It is allowed to if a
// correction of each metric that continued one says so.
func (r *Report) Unfollowed(cfg *config.Config, list *published.List) (Unfollowed, bool) {
	if list == nil || list.Follows == "" || list.Follows == r.followed() || r.incomplete {
		return Unfollowed{}, false
	}
	u := Unfollowed{Was: list.Follows, Now: r.followed()}
	hasContinued := false
	for _, m := range r.Metrics() {
		was := list.Metric(m.ID)
		if was == nil || was.SameAs == "" {
			continue
		}
		hasContinued = true
		if m.isContinuedElsewhere(cfg, was) {
			u.First = cmp.Or(u.First, was)
		}
	}
	return u, u.First != nil || !hasContinued
}

// uncontinues returns the corrections that say that a metric of the report continued one that it has no longer, by which the
// other report loses what it was told. Those of a growth are told with the target of its metric, if that has one.
func (r *Report) uncontinues(d *Dropped, lang int) []StatedCorrection {
	isCard := func(o Dropped) bool { return o.Target != nil && o.Origin.ID == d.Origin.CardID() }
	if d.Origin.CardID() != d.Origin.ID && slices.ContainsFunc(r.Dropped, isCard) {
		return nil
	}
	was := r.followed() + "/" + d.Origin.CardID()
	var list []StatedCorrection
	for _, m := range r.Metrics() {
		for _, c := range m.Corrections {
			if c.Part == published.SameAs && c.Said[lang] == was {
				list = append(list, m.statesCorrection(c, lang))
			}
		}
	}
	return list
}
