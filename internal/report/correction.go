package report

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"duibiao/internal/diag"
	"duibiao/internal/front"
	"duibiao/internal/period"
	"duibiao/internal/published"
	"duibiao/internal/quantity"
)

// Correction says of a figure that was published what it was, and why it is another
// now, or gone.
type Correction struct {
	published.Side
	Date    time.Time
	In      period.Period   // of the figure
	Was     *Figure         // nil if it cannot be read, or no figure was corrected
	Said    []string        // by language: the label that was published, the kind or direction as front matter has it, or the metric that was continued: 2024/jobs
	InWords bool            // whether a target was in words, which are in Said then
	Units   []quantity.Name // of Was, by language
	Reasons []string        // by language
	Pos     diag.Position   // where it says what the figure was

	Restored bool // whether nothing was: the figure had been withdrawn, and is stated again
	Implied  bool // whether that of another figure says it: the metric is gone with all its figures
}

// isGone reports whether the metric has nothing left but corrections.
func (m *Metric) isGone() bool {
	return m.Actual == nil && m.Target == nil && len(m.Series) == 0 && m.Growth == nil
}

// amendment is a correction in one file.
type amendment struct {
	entry  // with the id, label and unit, as a metric has them
	stated *front.Correction
	metric *Metric
	made   *Correction
	in     period.Period // that it states; zero for none
}

// amendments returns the corrections of an article, in order.
func amendments(a *Article) []amendment {
	list := make([]amendment, len(a.Sector.Corrections))
	tables := a.Keys.Table("corrections").Elements()
	for i := range a.Sector.Corrections {
		c := &a.Sector.Corrections[i]
		list[i] = amendment{stated: c, entry: entry{article: a, Metric: &front.Metric{ID: c.ID, Label: c.Label, Unit: c.Unit}}}
		if i < len(tables) {
			list[i].keys = tables[i]
		}
	}
	return list
}

// corrections gives the metrics of a sector their corrections: what was published from
// the original, the words from every language. The metrics of all sectors must be there.
func (b *builder) corrections(sec *Sector, s set, ids *idSet) {
	original := s.original(b.cfg)
	list := amendments(original)
	of := correctables{gone: map[string]*Metric{}}
	if len(list) > 0 { // most sectors have none
		of.own = make(map[string]*Metric, len(sec.Metrics))
		for _, m := range sec.Metrics {
			of.own[m.ID] = m
		}
	}
	var stated []amendment
	for _, e := range list {
		if e.metric = b.correctable(sec, of, e, ids); e.metric == nil {
			ids.refused[e.ID] = true
			continue
		}
		e.in, _ = e.period()
		e.made = b.correction(e)
		e.metric.Corrections = append(e.metric.Corrections, e.made)
		stated = append(stated, e)
	}
	for _, m := range sec.Withdrawn {
		b.hasLabel(m, stated)
	}
	for lang, a := range s {
		if a != nil && a != original {
			b.translateCorrections(lang, a, stated, ids)
		}
	}
	for _, m := range slices.Concat(sec.Metrics, sec.Withdrawn) {
		b.inOrder(m)
	}
	for _, m := range sec.Withdrawn {
		b.imply(m)
	}
}

// correctables are the metrics of a sector that can be corrected, by id: its own, and those
// that are gone.
type correctables struct{ own, gone map[string]*Metric }

// correctable returns the metric that a correction is about: one of its article, or one
// that is gone.
func (b *builder) correctable(sec *Sector, of correctables, e amendment, ids *idSet) *Metric {
	if m := of.own[e.ID]; m != nil {
		if e.has("label") {
			b.correctionError(e.key("label"), adviceNoLabel, sayOwnLabel.With(e.ID))
		}
		return m
	}
	if m := of.gone[e.ID]; m != nil {
		return m
	}
	first, elsewhere := ids.first[e.ID]
	switch {
	case e.blank("id"):
		b.correctionError(e.key("id"), diag.Words{}, sayNoCorrectionID)
	case ids.refused[e.ID]:
		// the mistake is in the metric, or in the correction before this
	case elsewhere:
		b.diags.Add(diag.Diagnostic{
			Pos: e.value("id"), Rule: ruleCorrection, Message: sayElsewhere.With(e.ID),
			Hint: adviceElsewhere,
		}.WithNote(first, sayThere))
	case !b.published.Has(e.ID):
		b.unknownCorrection(sec, e)
	case ids.sectors[e.ID] != nil:
		b.correctionError(e.value("id"), adviceEmbedName.With(e.ID), sayIDOfArticle.With(e.ID))
	default:
		of.gone[e.ID] = b.withdrawn(sec, e, ids)
		return of.gone[e.ID]
	}
	return nil
}

func (b *builder) correctionError(pos diag.Position, hint, message diag.Words) {
	b.diags.Add(diag.Diagnostic{Pos: pos, Rule: ruleCorrection, Message: message, Hint: hint})
}

func (b *builder) unknownCorrection(sec *Sector, e amendment) {
	var known []string
	for _, m := range sec.Metrics[:min(len(sec.Metrics), diag.MostCandidates)] {
		known = append(known, m.ID)
	}
	if b.published != nil {
		for _, f := range b.published.Figures[:min(len(b.published.Figures), diag.MostCandidates)] {
			known = append(known, f.ID)
		}
	}
	b.correctionError(e.value("id"), diag.DidYouMean(e.ID, known), sayNeverPublished.With(e.ID))
}

// withdrawn makes a metric that is gone.
func (b *builder) withdrawn(sec *Sector, e amendment, ids *idSet) *Metric {
	m := &Metric{Sector: sec, ID: e.ID, Words: make([]Words, len(b.cfg.Languages))}
	sec.Withdrawn = append(sec.Withdrawn, m)
	ids.first[e.ID] = e.value("id")
	return m
}

// hasLabel gives a metric that is gone the label that one of its corrections has.
func (b *builder) hasLabel(m *Metric, stated []amendment) {
	of := func(e amendment) bool { return e.metric == m }
	labelled := func(e amendment) bool { return of(e) && strings.TrimSpace(e.Label) != "" }
	if i := slices.IndexFunc(stated, labelled); i >= 0 {
		m.Words[b.cfg.DefaultLanguage].Label = stated[i].Label
		return
	}
	e := stated[slices.IndexFunc(stated, of)]
	b.correctionError(e.key("label"), adviceLabelGone, sayNoLabelGone.With(m.ID))
}

// correction reads a correction of the original.
func (b *builder) correction(e amendment) *Correction {
	n := len(b.cfg.Languages)
	side, ok := b.correctedSide(e)
	c := &Correction{
		Side: side, Date: e.stated.Date, Units: make([]quantity.Name, n), Said: make([]string, n), Reasons: make([]string, n), Pos: e.value("was"),
		Restored: e.stated.Restored,
	}
	if !e.has("date") {
		b.correctionError(e.key("date"), adviceDate, sayNoCorrectionDate.With(e.ID))
	}
	if strings.TrimSpace(e.stated.Reason) == "" && e.blank("reason") {
		b.correctionError(e.key("reason"), adviceReason, sayNoReason.With(e.ID))
	}
	c.Reasons[b.cfg.DefaultLanguage] = e.stated.Reason
	if !ok {
		return c
	}
	switch c.In = b.periodOf(e, side); {
	case c.Restored:
		c.Pos = e.key("restored")
		b.restores(c, e)
		return c
	case !side.Part.IsFigure():
		b.wasSaid(c, e)
		return c
	case b.isInWords(e, side):
		b.wasInWords(c, e)
		return c
	}
	if c.Was = b.was(e, side); c.Was != nil {
		b.isEarly(c, e)
		c.Units[b.cfg.DefaultLanguage] = b.unitOf(b.cfg.DefaultLanguage, c, e)
	}
	return c
}

// isEarly reports a correction that is dated before the figure went out that it corrects.
func (b *builder) isEarly(c *Correction, e amendment) {
	since, ok := b.published.Since(e.ID, c.Side, c.Was.Quantity)
	if ok && !c.Date.IsZero() && dayOf(c.Date) < dayOf(since) {
		b.correctionError(e.value("date"), adviceEarly, sayEarly.With(e.ID, dayOf(c.Date), c.Words(), e.stated.Was, dayOf(since)))
	}
}

// wasSaid reads what the metric was published as. Of a label or a unit, that of another language may have
// been the one that was corrected.
func (b *builder) wasSaid(c *Correction, e amendment) {
	allowed := b.wordsOf(c.Part, e)
	switch {
	case c.Part.IsWord():
	case e.blank("was"):
		b.correctionError(e.key("was"), adviceWas.With(`"…"`), sayNoWas.With(e.ID))
	case c.Part == published.SameAs && len(allowed) == 0: // there is no record of it
	case !slices.Contains(allowed, e.stated.Was):
		b.correctionError(e.value("was"), oneOf(allowed), sayUnknownWord.With(wordOfKey(c.Part.String()), e.stated.Was))
	}
	if c.Part.IsWord() {
		c.Said[b.cfg.DefaultLanguage] = e.stated.Was
		return
	}
	for lang := range c.Said {
		c.Said[lang] = e.stated.Was // a word of front matter, which is that of every language
	}
}

// wordsOf returns what a correction can say that a part was, if that is no word of a language: of what the metric continued,
// what is in the record.
func (b *builder) wordsOf(part published.Part, e amendment) []string {
	switch part {
	case published.Kind:
		return front.Kinds()
	case published.Direction:
		return front.Directions()
	case published.SameAs:
		return b.published.Continued(e.ID)
	}
	return nil
}

// was reads what the figure was.
func (b *builder) was(e amendment, side published.Side) *Figure {
	if e.blank("was") {
		text := "…"
		if f := b.published.Find(e.ID, side); f != nil {
			text = f.Text
		}
		b.correctionError(e.key("was"), adviceWas.With(strconv.Quote(text)), sayNoWas.With(e.ID))
		return nil
	}
	return b.figure(e.entry, "was", nonEmpty(e.stated.Was), b.periodOf(e, side))
}

// nonEmpty returns a string, or nil where there is none: one that is no string has been
// reported already.
func nonEmpty(s string) any {
	if s == "" {
		return nil
	}
	return s
}

// inOrder puts the corrections of a metric in the order of their dates and holds each
// against what came after it.
func (b *builder) inOrder(m *Metric) {
	slices.SortStableFunc(m.Corrections, func(x, y *Correction) int {
		return strings.Compare(x.Date.Format(time.DateOnly), y.Date.Format(time.DateOnly))
	})
	for i, c := range m.Corrections {
		switch {
		case c.Restored:
			b.restoresNothing(m, i)
			continue
		case c.InWords:
			b.changesNoWords(m, c, m.Corrections[i+1:])
			continue
		case c.Was == nil || b.isRestated(m, c, m.Corrections[i+1:]):
			continue
		}
		if now := m.after(c, m.Corrections[i+1:]); now != nil && m.says(c.Side, now.Quantity, c.Was.Quantity) {
			b.changesNothing(m, c, now)
		}
	}
}

// after returns what a figure was after a correction: what the next one says of it, or what
// it is now. It returns nil if it is gone.
func (m *Metric) after(c *Correction, later []*Correction) *Figure {
	for _, next := range later {
		if next.Side == c.Side && (next.Was != nil || next.Restored || next.InWords) {
			return next.Was
		}
	}
	return m.figure(c.Side)
}

// isRestated reports whether a figure was taken back by a correction, and is stated again without a word: what
// there is to do is said where the record is held against the report.
func (b *builder) isRestated(m *Metric, c *Correction, later []*Correction) bool {
	_, gone := b.published.TakenBack(m.ID, c.Side)
	return gone && !slices.ContainsFunc(later, func(o *Correction) bool { return o.Side == c.Side })
}

// changesNothing reports a correction after which the figure is what it was.
func (b *builder) changesNothing(m *Metric, c *Correction, now *Figure) {
	lang := b.cfg.DefaultLanguage
	b.correctionError(c.Pos, adviceWasPublished,
		sayChangesNothing.With(m.ID, c.Words(), c.Was.Texts[lang], now.Texts[lang]))
}
