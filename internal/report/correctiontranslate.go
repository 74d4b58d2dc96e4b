package report

import (
	"cmp"
	"fmt"
	"strings"
	"time"

	"duibiao/internal/diag"
	"duibiao/internal/quantity"
)

// translateCorrections takes the words of the corrections of one translation and holds
// everything else in them against the original.
func (b *builder) translateCorrections(lang int, a *Article, stated []amendment, ids *idSet) {
	seen := map[*Correction]amendment{}
	for _, e := range amendments(a) {
		o, ok := b.original(e, stated, ids)
		if !ok {
			continue
		}
		if first, twice := seen[o.made]; twice {
			b.diags.Add(diag.Diagnostic{
				Pos: e.value("id"), Rule: ruleCorrection, Message: diag.Untranslated("the correction of " + e.ID + " is translated twice"),
			}.WithNote(first.value("id"), diag.Untranslated("first here")))
			continue
		}
		seen[o.made] = e
		b.translateCorrection(lang, o, e)
	}
	for _, o := range stated {
		if _, ok := seen[o.made]; !ok {
			b.lacks(a, diag.Diagnostic{
				Pos: a.Keys.Key("corrections"), Rule: TranslationMissing,
				Message: diag.Untranslated(fmt.Sprintf("the correction of %q is not translated", o.ID)),
				Hint:    diag.Untranslated("add a [[corrections]] table with its id and reason"),
			}.WithNote(o.value("id"), diag.Untranslated("the original")))
		}
	}
}

// original returns the correction that another one translates.
func (b *builder) original(e amendment, stated []amendment, ids *idSet) (amendment, bool) {
	var list, ofID []amendment
	var known []string
	for _, o := range stated {
		known = append(known, o.ID)
		if o.ID != e.ID {
			continue
		}
		ofID = append(ofID, o)
		if (!e.has("date") || sameDay(o.stated.Date, e.stated.Date)) && (!e.has("figure") || o.made.Part.String() == e.stated.Figure) {
			list = append(list, o)
		}
	}
	switch {
	case len(list) == 1:
		return list[0], true
	case e.blank("id"):
		b.correctionError(e.key("id"), diag.Untranslated(""), "the correction has no id")
	case len(list) > 1:
		b.correctionError(e.value("id"), diag.Untranslated("give it the date of the one that it translates, and figure if two have the same"),
			"the original has several corrections of %q", e.ID)
	case len(ofID) > 0:
		b.diags.Add(diag.Diagnostic{
			Pos: e.value("id"), Rule: ruleCorrection, Message: diag.Untranslated(fmt.Sprintf("the original has no correction of %q of this date and figure", e.ID)),
			Hint: diag.Untranslated("leave date and figure out where the metric has one correction"),
		}.WithNote(ofID[0].value("id"), diag.Untranslated("the original")))
	case !ids.refused[e.ID]:
		b.correctionError(e.value("id"), diag.DidYouMean(e.ID, known), "the original has no correction of %q", e.ID)
	}
	return amendment{}, false
}

func sameDay(a, b time.Time) bool { return a.Format(time.DateOnly) == b.Format(time.DateOnly) }

// translateCorrection takes the words of one translation e of the correction o.
func (b *builder) translateCorrection(lang int, o, e amendment) {
	b.translatedIn(o, e, "reason", o.stated.Reason, e.stated.Reason)
	o.made.Reasons[lang] = e.stated.Reason
	if o.metric.isGone() {
		b.translatedIn(o, e, "label", o.Label, e.Label)
		o.metric.Words[lang].Label = cmp.Or(e.Label, o.metric.Words[lang].Label)
	} else if e.has("label") {
		b.correctionError(e.key("label"), diag.Untranslated("leave label out"), "the metric %s has its own label", e.ID)
	}
	c := o.made
	if c.Was == nil {
		return
	}
	b.sameFigure(o.metric, o.entry, e.entry, "was", c.Was, nonEmpty(e.stated.Was))
	e.metric = o.metric
	c.Units[lang] = b.unitOf(lang, c, e)
	c.Was.Texts[lang] = b.cfg.Languages[lang].Style.Write(c.Was.Quantity, c.Units[lang])
}

func (b *builder) translatedIn(o, e amendment, key, was, is string) {
	b.translated(o.article, o.keys, e.keys, key, key+" of the correction of "+o.ID, was, strings.TrimSpace(is))
}

// unitOf returns what a language calls the unit of the figure that was published:
// mostly what it calls that of the metric. Else the correction e may say it.
func (b *builder) unitOf(lang int, c *Correction, e amendment) quantity.Name {
	if m := e.metric; !m.isGone() && !e.has("unit") && c.Was.Unit == m.Unit() {
		return m.Words[lang].Unit
	}
	return b.unitName(&Metric{ID: e.ID, Actual: c.Was}, lang, e.entry)
}
