package report

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"duibiao/internal/diag"
	"duibiao/internal/period"
	"duibiao/internal/published"
	"duibiao/internal/quantity"
)

// translateCorrections takes the words of the corrections of one translation and holds
// everything else in them against the original.
func (b *builder) translateCorrections(lang int, a *Article, stated []amendment, ids *idSet) {
	seen, all := map[*Correction]amendment{}, indexed(stated)
	for _, e := range amendments(a) {
		o, ok := b.original(e, &all, ids)
		if !ok {
			continue
		}
		o = all.next(o)
		if first, twice := seen[o.made]; twice {
			b.diags.Add(diag.Diagnostic{
				Pos: e.value("id"), Rule: ruleCorrection, Message: sayCorrectionTwice.With(e.ID),
			}.WithNote(first.value("id"), sayFirst))
			continue
		}
		seen[o.made] = e
		b.translateCorrection(lang, o, e)
	}
	for _, o := range stated {
		if _, ok := seen[o.made]; !ok {
			b.lacks(a, diag.Diagnostic{
				Pos: a.Keys.Key("corrections"), Rule: TranslationMissing,
				Message: sayCorrectionUntranslated.With(o.ID),
				Hint:    adviceCorrection,
			}.WithNote(o.value("id"), sayOriginal))
		}
	}
}

// amendmentIndex finds the corrections of the original by what a translation states of them,
// so that each of many is not held against all others.
type amendmentIndex struct {
	by     map[amendmentKey][]amendment // of those of one figure on one day the first
	groups map[amendmentGroup]*sameDayed
	ids    func() []string
}

// amendmentGroup is what the corrections of one figure on one day have in common.
type amendmentGroup struct {
	id, day string
	side    published.Side
}

func groupOf(o amendment) amendmentGroup {
	return amendmentGroup{o.ID, dayOf(o.stated.Date), o.made.Side}
}

// sameDayed are the corrections of one figure on one day, of which translations stand in their order.
type sameDayed struct {
	list []amendment
	next int // the first that is not translated yet
}

// next returns the correction of the figure and the day of another that is to be translated next.
func (x *amendmentIndex) next(o amendment) amendment {
	g := x.groups[groupOf(o)]
	o = g.list[min(g.next, len(g.list)-1)]
	g.next++
	return o
}

// amendmentKey is what a correction states; it has an empty day or period where that is not said.
type amendmentKey struct {
	id, day string
	in      period.Period
	own     bool // whether it is of the report's own period, which it need not say
}

func indexed(stated []amendment) amendmentIndex {
	by, groups := map[amendmentKey][]amendment{}, map[amendmentGroup]*sameDayed{}
	for _, o := range stated {
		if g := groups[groupOf(o)]; g != nil {
			g.list = append(g.list, o)
			continue
		}
		groups[groupOf(o)] = &sameDayed{list: []amendment{o}}
		all := []amendmentKey{{id: o.ID}, {id: o.ID, day: dayOf(o.stated.Date)}, {id: o.ID, in: o.in}, {id: o.ID, day: dayOf(o.stated.Date), in: o.in}}
		if o.in.IsZero() {
			all = append(all, amendmentKey{id: o.ID, own: true}, amendmentKey{id: o.ID, day: dayOf(o.stated.Date), own: true})
		}
		for i, key := range all {
			if !slices.Contains(all[:i], key) {
				by[key] = append(by[key], o)
			}
		}
	}
	return amendmentIndex{by, groups, sync.OnceValue(func() []string {
		var ids []string
		for key := range by {
			ids = append(ids, key.id)
		}
		slices.Sort(ids)
		return slices.Compact(ids)
	})}
}

// find returns the corrections that one of a translation can be of: at most two, since it is
// to be of one. One without a period is rather of the report's own, if that leaves one.
func (x *amendmentIndex) find(e amendment) []amendment {
	key := amendmentKey{id: e.ID}
	in, _ := e.period()
	if e.has("date") {
		key.day = dayOf(e.stated.Date)
	}
	own := key
	own.own, key.in = true, in
	list := x.of(own, e)
	if general := x.of(key, e); len(list) != 1 || !in.IsZero() && len(general) > 0 {
		list = general
	}
	return list
}

// of returns the first two corrections with a key that one of a translation can be of.
func (x *amendmentIndex) of(key amendmentKey, e amendment) []amendment {
	var list []amendment
	for _, o := range x.by[key] {
		if e.isOf(o) {
			if list = append(list, o); len(list) == 2 {
				break
			}
		}
	}
	return list
}

// original returns the correction that another one translates.
func (b *builder) original(e amendment, all *amendmentIndex, ids *idSet) (amendment, bool) {
	list, ofID := all.find(e), all.by[amendmentKey{id: e.ID}]
	switch {
	case len(list) == 1 && (e.has("date") || len(all.groups[groupOf(list[0])].list) == 1):
		return list[0], true
	case e.blank("id"):
		b.correctionError(e.key("id"), diag.Words{}, sayNoCorrectionID)
	case len(list) > 0:
		b.correctionError(e.value("id"), adviceWhich, saySeveral.With(e.ID))
	case len(ofID) > 0:
		b.diags.Add(diag.Diagnostic{
			Pos: e.value("id"), Rule: ruleCorrection, Message: sayNoSuchDate.With(e.ID),
			Hint: adviceOneCorrection,
		}.WithNote(ofID[0].value("id"), sayOriginal))
	case !ids.refused[e.ID]:
		b.correctionError(e.value("id"), diag.DidYouMean(e.ID, all.ids()), sayNoCorrection.With(e.ID))
	}
	return amendment{}, false
}

// translateCorrection takes the words of one translation e of the correction o.
func (b *builder) translateCorrection(lang int, o, e amendment) {
	b.translatedIn(o, e, "reason", o.stated.Reason, e.stated.Reason)
	o.made.Reasons[lang] = e.stated.Reason
	if o.metric.isGone() {
		b.translatedIn(o, e, "label", o.Label, e.Label)
		o.metric.Words[lang].Label = cmp.Or(e.Label, o.metric.Words[lang].Label)
	} else if e.has("label") {
		b.correctionError(e.key("label"), adviceNoLabel, sayOwnLabel.With(e.ID))
	}
	c := o.made
	switch {
	case c.Part.IsWord(), c.InWords:
		c.Said[lang] = e.stated.Was
		return
	case c.Restored:
		b.same(o.keys, e.keys, "restored", e.stated.Restored)
		b.same(o.keys, e.keys, "was", false)
		return
	case !c.Part.IsFigure() && e.has("was"):
		b.same(o.keys, e.keys, "was", e.stated.Was == o.stated.Was)
		return
	case c.Was == nil:
		return
	}
	b.sameFigure(o.metric, o.entry, e.entry, "was", c.Was, nonEmpty(e.stated.Was))
	e.metric = o.metric
	c.Units[lang] = b.unitOf(lang, c, e)
	c.Was.Texts[lang] = b.cfg.Languages[lang].Style.Write(c.Was.Quantity, c.Units[lang])
}

func (b *builder) translatedIn(o, e amendment, key, was, is string) {
	b.translated(e.article, o.keys, e.keys, key, sayKeyOfCorrection.With(wordOfKey(key), o.ID), was, strings.TrimSpace(is))
}

// unitOf returns what a language calls the unit of the figure that was published:
// mostly what it calls that of the metric. Else the correction e may say it.
func (b *builder) unitOf(lang int, c *Correction, e amendment) quantity.Name {
	if m := e.metric; !m.isGone() && !e.has("unit") && c.Was.Unit == m.Unit() {
		return m.Words[lang].Unit
	}
	return b.unitName(&Metric{ID: e.ID, Actual: c.Was}, lang, e.entry)
}
