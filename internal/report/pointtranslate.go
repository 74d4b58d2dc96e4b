package report

import (
	"slices"
	"time"

	"duibiao/internal/diag"
	"duibiao/internal/period"
)

// translatePoints takes the words of a metric's series in one translation.
func (b *builder) translatePoints(lang int, original []pointEntry, m *Metric, e entry) {
	seen := map[*Point]bool{}
	for _, p := range pointEntries(e) {
		in, problem := readPeriod(p.keys, "period", p.stated.Period)
		if !problem.IsZero() {
			b.diags.Add(diag.Diagnostic{Pos: p.value("period"), Rule: ruleMetric, Message: sayBadPeriod.With("period", problem), Hint: advicePeriod})
			continue
		}
		o, ok := pointOf(original, in, p.stated.AsOf)
		switch {
		case !ok:
			b.diags.Add(diag.Diagnostic{Pos: p.value("period"), Rule: ruleMetric, Message: sayNoSuchPoint.With(m.ID, in), Hint: adviceNoSuchPoint})
		case seen[o.made]:
			b.diags.Add(diag.Diagnostic{Pos: p.value("period"), Rule: ruleMetric, Message: sayPointTwice.With(m.ID, in)})
		default:
			seen[o.made] = true
			b.translatePoint(lang, m, o, p)
		}
	}
	for _, o := range original {
		if !seen[o.made] && o.lacksWords(lang, m) {
			b.lacks(e.article, diag.Diagnostic{
				Pos: e.key("series"), Rule: TranslationMissing, Message: sayPointUntranslated.With(m.ID, o.made.Period), Hint: advicePoint,
			}.WithNote(o.value("period"), sayOriginal))
		}
	}
}

// pointOf returns the point of the original that a translation speaks of. A day need only
// be repeated where a period has several.
func pointOf(original []pointEntry, in period.Period, day time.Time) (pointEntry, bool) {
	var found []pointEntry
	for _, o := range original {
		if o.made.Period != in || !day.IsZero() && !sameDay(o.stated.AsOf, day) {
			continue
		}
		same := func(f pointEntry) bool { return f.made == o.made } // its other side
		if i := slices.IndexFunc(found, same); i < 0 {
			found = append(found, o)
		} else if !found[i].hasWords() {
			found[i] = o
		}
	}
	if len(found) != 1 {
		return pointEntry{}, false
	}
	return found[0], true
}

func (b *builder) translatePoint(lang int, m *Metric, o, e pointEntry) {
	for key, words := range map[string][2]string{"note": {o.stated.Note, e.stated.Note}, "source": {o.stated.Source, e.stated.Source}} {
		b.translatedMetric(m, o.entry, e.entry, key, words[0], words[1])
	}
	if o.made.Notes == nil {
		o.made.Notes, o.made.Sources = make([]string, len(b.cfg.Languages)), make([]string, len(b.cfg.Languages))
	}
	o.made.Notes[lang], o.made.Sources[lang] = e.stated.Note, e.stated.Source
	b.same(o.keys, e.keys, "status", e.stated.Status == o.stated.Status)
	level, aim := o.made, o.aim
	if !o.statesLevel() { // what is made states a growth, or what another table does
		level, aim = &Point{}, &Point{}
	}
	b.sameFigure(m, o.entry, e.entry, "actual", level.Actual, e.stated.Actual)
	b.translateGoal(lang, m, o.entry, e.entry, aim, e.stated.Target)
	b.translateGrowth(lang, m, o.entry, e.entry, o.stated.Growth, e.stated.Growth, &o.growth)
}
