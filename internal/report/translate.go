package report

import (
	"slices"
	"strings"

	"duibiao/internal/config"
	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/front"
	"duibiao/internal/published"
	"duibiao/internal/quantity"
)

// translate takes the words of one translation and holds everything else in it
// against the original.
func (b *builder) translate(lang int, a *Article, metrics []*Metric, byID map[string]*Metric, stated map[string]statedMetric, refused map[string]bool) {
	b.unlabelled(a)
	seen := map[string]entry{}
	for _, e := range entries(a) {
		m := byID[e.ID]
		first, twice := seen[e.ID]
		if m == nil || twice {
			b.judgeFigures(e)
		}
		switch {
		case e.ID == "":
			if e.blank("id") {
				b.diags.Error(e.key("id"), ruleID, sayNoID)
			}
		case m == nil && refused[e.ID]:
			// the mistake is in the original
		case m == nil:
			b.unknownMetric(e, metrics)
		case twice:
			b.diags.Add(diag.Diagnostic{
				Pos: e.value("id"), Rule: ruleID, Message: sayMetricTwice.With(e.ID),
			}.WithNote(first.value("id"), sayFirst))
		default:
			seen[e.ID] = e
			b.words(m, lang, e)
			b.sameMetric(lang, m, stated[e.ID].entry, e)
			b.translatePoints(lang, stated[e.ID].further, m, e)
		}
	}
	for _, m := range metrics {
		if _, ok := seen[m.ID]; !ok {
			b.lacks(a, diag.Diagnostic{
				Pos: a.Keys.Key("metrics"), Rule: TranslationMissing,
				Message: sayUntranslated.With(m.ID),
				Hint:    adviceTranslate,
			}.WithNote(stated[m.ID].value("id"), sayOriginal))
		}
	}
}

// unlabelled notes, once for the file, the metrics whose labels are still to be written: label = "".
func (b *builder) unlabelled(a *Article) {
	var first entry
	n := 0
	for _, e := range entries(a) {
		if !isUnlabelled(e.Metric, e.keys) {
			continue
		}
		if n++; n == 1 {
			first = e
		}
	}
	if n > 0 {
		b.lacks(a, diag.Diagnostic{
			Pos: first.value("label"), Rule: TranslationMissing, Message: sayUnlabelled.Of(n), Hint: adviceUnlabelled,
		})
	}
}

// isUnlabelled reports whether a table has a label, and that is empty: it is to be written.
func isUnlabelled(m *front.Metric, keys decode.Table) bool {
	return strings.TrimSpace(m.Label) == "" && keys.Has("label") && blank(keys, "label")
}

// IsBegun reports whether the article is a translation that is only begun, in which the title or labels are
// still to be written.
func (a *Article) IsBegun() bool {
	if a.Sector == nil || a.Broken {
		return false
	}
	if strings.TrimSpace(a.Sector.Title) == "" {
		return true
	}
	for i := range a.Sector.Metrics {
		if a.Sector.Metrics[i].Label == "" {
			return slices.ContainsFunc(entries(a), func(e entry) bool { return isUnlabelled(e.Metric, e.keys) })
		}
	}
	return false
}

// judgeFigures reports what is wrong with the figures that a translation repeats of a
// metric which cannot be held against the original's.
func (b *builder) judgeFigures(e entry) {
	named := e.named()
	for part, v := range []any{e.Actual, e.Target} {
		if v != nil && !isGoal(v) {
			b.quantity(named, published.Part(part).String(), v)
		}
	}
}

func (b *builder) unknownMetric(e entry, metrics []*Metric) {
	var ids []string
	for _, m := range metrics[:min(len(metrics), diag.MostCandidates)] {
		ids = append(ids, m.ID)
	}
	hint := diag.DidYouMean(e.ID, ids)
	if hint.IsZero() {
		hint = adviceUnknown
	}
	b.diags.Add(diag.Diagnostic{Pos: e.value("id"), Rule: ruleID, Hint: hint, Message: sayUnknown.With(e.ID)})
}

// sameMetric holds what a translation repeats of a metric against the original.
func (b *builder) sameMetric(lang int, m *Metric, o, e entry) {
	b.same(o.keys, e.keys, "kind", e.Kind == o.Kind || e.Kind == m.Kind.String())
	b.same(o.keys, e.keys, "direction", e.Direction == o.Direction || e.Direction == m.Direction.String())
	b.translatedMetric(m, o, e, "note", o.Note, e.Note)
	b.translatedMetric(m, o, e, "group", o.Group, e.Group)
	b.translatedMetric(m, o, e, "source", o.Source, e.Source)
	b.same(o.keys, e.keys, "status", e.Status == o.Status)
	b.same(o.keys, e.keys, "same_as", e.SameAs == o.SameAs)
	b.sameFigure(m, o, e, "actual", m.Actual, e.Actual)
	b.translateOwnGoal(lang, m, o, e, &Point{Target: m.Target, Goal: m.Goal}, e.Target)
	if o.Growth != nil || e.Growth != nil {
		b.translateGrowth(lang, m, o, e, o.Growth, e.Growth, m.ownGrowth())
	}
}

func (b *builder) translatedMetric(m *Metric, o, e entry, key, was, is string) {
	if isUntranslated(e.keys, key, was, is) && !isUnlabelled(e.Metric, e.keys) { // before it is put into words, which takes longer
		b.translated(e.article, o.keys, e.keys, key, sayKeyOf.With(wordOfKey(key), m.ID), was, is)
	}
}

// sameFigure holds a figure that a translation repeats against the original's.
func (b *builder) sameFigure(m *Metric, o, e entry, key string, original *Figure, repeated any) {
	if repeated == nil {
		return
	}
	q, _, ok := b.quantity(e, key, repeated)
	if !ok {
		return
	}
	if original == nil && o.has(key) {
		return // the original's is mistaken and has been reported
	}
	if original != nil && equalIn(q, original.Quantity, e.Unit) {
		return
	}
	d := diag.Diagnostic{
		Pos: e.value(key), Rule: ruleDrift,
		Message: sayStatesNone.With(wordOfKey(key), e.keys.Literal(key), m.ID),
		Hint:    adviceInheritsOr.With(b.cfg.Languages[e.article.Lang].Code),
	}
	if original != nil {
		d.Hint = adviceInherits
		d.Message = sayDiffers.With(wordOfKey(key), e.keys.Literal(key), m.ID, original.Texts[b.cfg.DefaultLanguage])
		d = d.WithNote(o.value(key), sayOriginal)
	}
	b.diags.Add(d)
}

// equalIn reports whether a translation's figure says the same as the original's.
// Its unit may be the original's, the translation's own word for it, or none.
func equalIn(q, original quantity.Quantity, unit any) bool {
	word, _ := config.Word(unit)
	if q.Unit == "" || q.Unit == word.One || q.Unit == word.Other {
		q.Unit = original.Unit
	}
	return q.Equal(original)
}
