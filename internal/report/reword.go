package report

import (
	"iter"
	"slices"
	"time"

	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/published"
)

// A target in words is a promise as any other: the record has its words, and one that was published
// changes, or goes, only with a correction that says what they were.

// goals gives the targets in words that the report itself states of a metric, by language, with how they
// are listed.
func (m *Metric) goals() iter.Seq2[published.Side, []string] {
	return func(yield func(published.Side, []string) bool) {
		if m.goalsAs(yield, published.Target) && m.Growth != nil {
			m.Growth.goalsAs(yield, published.GrowthTarget)
		}
	}
}

// goalsAs gives the targets in words of a series, until that is enough.
func (m *Metric) goalsAs(yield func(published.Side, []string) bool, part published.Part) bool {
	for _, p := range m.Series {
		if p.Goal != nil && p.Origins.Target == nil && !yield(m.Sector.Report.side(part, p.Period, p.AsOf), p.Goal) {
			return false
		}
	}
	return true
}

// goal returns a target in words, by language; nil if there is none.
func (m *Metric) goal(of published.Side) []string {
	if m == nil {
		return nil
	}
	for side, words := range m.goals() {
		if side == of {
			return words
		}
	}
	return nil
}

// publishPromises adds the targets in words to the record of a release on a day, and notes which are gone.
func (r *Report) publishPromises(cfg *config.Config, list *published.List, date time.Time) {
	metrics := r.byID()
	for i := range list.Promises {
		p := &list.Promises[i]
		if list.Promise(p.ID, p.Side) == p && p.Withdrawn.IsZero() && metrics[p.ID].goal(p.Side) == nil {
			p.Withdrawn = date
		}
	}
	for _, m := range r.Metrics() {
		for side, words := range m.goals() {
			list.AddPromise(published.Promise{ID: m.ID, Side: side, Said: m.digests(cfg, func(lang int) string { return words[lang] }), Date: date})
		}
	}
}

// Reworded is a target in words that was published and is in other words now, or gone.
type Reworded struct {
	Was    *published.Promise
	Metric *Metric     // nil if that is gone too
	Now    []string    // the words, by language; nil if they are gone
	Lang   int         // in which they differ
	Last   *Correction // the last one of the target; nil if there is none
}

// Reworded returns what has changed of the targets in words since they were published, and is not
// corrected.
func (r *Report) Reworded(cfg *config.Config, list *published.List) []Reworded {
	if list == nil || len(list.Promises) == 0 {
		return nil
	}
	list = r.Rebased(list)
	metrics := r.byID()
	var reworded []Reworded
	for i := range list.Promises {
		was := &list.Promises[i]
		if was.Withdrawn.IsZero() && list.Promise(was.ID, was.Side) == was {
			reworded = append(reworded, metrics[was.ID].reworded(cfg, was)...)
		}
	}
	return reworded
}

// reworded returns the languages in which a target is not in the words that it was published in. A nil
// metric has none.
func (m *Metric) reworded(cfg *config.Config, was *published.Promise) []Reworded {
	if m == nil {
		return []Reworded{{Was: was, Lang: cfg.DefaultLanguage}}
	}
	var list []Reworded
	now := m.goal(was.Side)
	for lang := range cfg.Languages {
		code := cfg.Languages[lang].Code
		sum, before := was.Said[code]
		if !before || !m.isWorded(lang) || now != nil && published.Digest(now[lang]) == sum {
			continue
		}
		corrects := func(c *Correction) bool {
			return c.InWords && c.Side == was.Side && published.Digest(c.Said[lang]) == sum && dayOf(c.Date) >= dayOf(was.Date)
		}
		if !slices.ContainsFunc(m.Corrections, corrects) {
			list = append(list, Reworded{was, m, now, lang, m.correctionOf(was.Side)})
		}
	}
	return list
}

// Rewordings returns the changes of targets in words that are corrected.
func (r *Report) Rewordings(cfg *config.Config, list *published.List) []Change {
	if list == nil || len(list.Promises) == 0 {
		return nil
	}
	list = r.Rebased(list)
	metrics := r.byID()
	var changes []Change
	for i := range list.Promises {
		if was := &list.Promises[i]; list.Promise(was.ID, was.Side) == was {
			if c, ok := metrics[was.ID].rewording(cfg, list, was); ok {
				changes = append(changes, c)
			}
		}
	}
	return changes
}

// rewording returns the change of a target that was last published in words, if there is one that is corrected.
func (m *Metric) rewording(cfg *config.Config, list *published.List, was *published.Promise) (Change, bool) {
	since, gone := list.TakenBack(was.ID, was.Side)
	if m == nil || !was.Withdrawn.IsZero() && (!gone || list.Find(was.ID, was.Side) != nil) {
		return Change{}, false
	}
	c := Change{Was: &published.Figure{ID: was.ID, Side: was.Side, Pos: was.Pos}, Now: m.figure(was.Side), Words: m.goal(was.Side), Corrected: true}
	if gone {
		c.Was.Withdrawn = since
		return c, m.isRestored(was.Side, since)
	}
	for _, made := range m.Corrections {
		for lang, words := range made.Said {
			sum := was.Said[cfg.Languages[lang].Code]
			isOther := c.Words == nil || published.Digest(c.Words[lang]) != sum
			if made.InWords && made.Side == was.Side && published.Digest(words) == sum && isOther {
				c.Correction, c.said, c.Was.Text = made, made.Said, made.Said[cfg.DefaultLanguage]
			}
		}
	}
	return c, c.Correction != nil
}

// Returned is a figure, or a target in words, that had been withdrawn and is stated again, without a
// correction that says so.
type Returned struct {
	*Metric
	published.Side
	Since time.Time // of the release from which on it was gone
}

// Returned returns what is stated again of what had been withdrawn.
func (r *Report) Returned(list *published.List) []Returned {
	if !list.HasWithdrawn() {
		return nil
	}
	list = r.Rebased(list)
	var returned []Returned
	for _, m := range r.Metrics() {
		add := func(side published.Side) {
			if since, gone := list.TakenBack(m.ID, side); gone && !m.isRestored(side, since) {
				returned = append(returned, Returned{m, side, since})
			}
		}
		for side := range m.sides() {
			add(side)
		}
		for side := range m.goals() {
			add(side)
		}
	}
	return returned
}

// isRestored reports whether a correction says that a figure is stated again that was gone since a day.
func (m *Metric) isRestored(side published.Side, since time.Time) bool {
	return slices.ContainsFunc(m.Corrections, func(c *Correction) bool {
		return c.Restored && c.Side == side && dayOf(c.Date) >= dayOf(since)
	})
}

// isInWords reports whether a correction is of a target that was in words: it says these, or leaves them to
// the translations whose words were others.
func (b *builder) isInWords(e amendment, side published.Side) bool {
	if !side.Part.IsTarget() {
		return false
	}
	if e.blank("was") {
		last := b.published.Promise(e.ID, side)
		return last != nil && last.Withdrawn.IsZero()
	}
	_, ok := b.published.SinceWords(e.ID, side, b.cfg.Default().Code, e.stated.Was)
	return ok
}

// wasInWords reads the words of a target that was corrected, in the original.
func (b *builder) wasInWords(c *Correction, e amendment) {
	c.InWords, c.Said[b.cfg.DefaultLanguage] = true, e.stated.Was
	since, ok := b.published.SinceWords(e.ID, c.Side, b.cfg.Default().Code, e.stated.Was)
	if ok && !c.Date.IsZero() && dayOf(c.Date) < dayOf(since) {
		b.correctionError(e.value("date"), adviceEarly, sayEarly.With(e.ID, dayOf(c.Date), c.Words(), e.stated.Was, dayOf(since)))
	}
}

// changesNoWords reports a correction after which a target is in the words that it was in, in every language
// in which it says what these were, or which says that of none.
func (b *builder) changesNoWords(m *Metric, c *Correction, later []*Correction) {
	if b.isRestated(m, c, later) {
		return
	}
	next := m.goal(c.Side)
	if i := slices.IndexFunc(later, func(o *Correction) bool { return o.Side == c.Side }); i >= 0 {
		if next = later[i].Said; !later[i].InWords {
			return
		}
	}
	differs, isSaid := next == nil, false
	for lang, words := range c.Said {
		if words != "" {
			isSaid = true
			differs = differs || published.Digest(words) != published.Digest(next[lang])
		}
	}
	switch lang := b.cfg.DefaultLanguage; {
	case !isSaid:
		b.correctionError(c.Pos, adviceWasWords, sayNoWas.With(m.ID))
	case !differs:
		b.correctionError(c.Pos, adviceWasPublished, sayChangesNothing.With(m.ID, c.Words(), c.Said[lang], next[lang]))
	}
}

// restores reads a correction which says that a figure that was taken back is stated again.
func (b *builder) restores(c *Correction, e amendment) {
	switch {
	case !c.Part.IsFigure():
		b.correctionError(e.key("restored"), diag.Words{}, sayRestoresWord.With(wordOfKey(c.Part.String()), e.ID))
	case e.has("was"):
		b.correctionError(e.key("was"), adviceRestoredWas, sayRestoredWas.With(e.ID))
	}
	if since, ok := b.published.TakenBack(e.ID, c.Side); ok && e.has("date") && dayOf(c.Date) < dayOf(since) {
		b.correctionError(e.value("date"), adviceEarly, sayRestoredEarly.With(e.ID, dayOf(c.Date), c.Words(), dayOf(since)))
	}
}

// restoresNothing reports the i-th correction of a metric if it restores what was not taken back before, or
// is not stated again.
func (b *builder) restoresNothing(m *Metric, i int) {
	c := m.Corrections[i]
	last := i - 1
	for last >= 0 && m.Corrections[last].Side != c.Side {
		last--
	}
	isLast := !slices.ContainsFunc(m.Corrections[i+1:], func(o *Correction) bool { return o.Side == c.Side })
	switch {
	case last >= 0 && m.Corrections[last].Restored, last < 0 && !b.published.WasTakenBack(m.ID, c.Side):
		b.correctionError(c.Pos, adviceRestored, sayRestoresNothing.With(c.Words(), m.ID))
	case isLast && m.figure(c.Side) == nil && m.goal(c.Side) == nil:
		b.correctionError(c.Pos, adviceRestoredGone, sayRestoredGone.With(c.Words(), m.ID))
	}
}
