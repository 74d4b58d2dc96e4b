package report

import (
	"maps"
	"slices"
	"strings"

	"duibiao/internal/diag"
)

// isGoal reports whether a target is stated in words, { words = "…" }, and not as a figure.
func isGoal(v any) bool {
	_, is := v.(map[string]any)
	return is
}

// goal reads a target in words of the original: what it says in each language, of which the
// translations' follow. It returns nil if the target is a figure, or mistaken.
func (b *builder) goal(e entry, v any) []string {
	if !isGoal(v) {
		return nil
	}
	words := b.goalWords(e, v)
	if words == "" {
		return nil
	}
	list := make([]string, len(b.cfg.Languages))
	list[b.cfg.DefaultLanguage] = words
	return list
}

// goalWords returns what a target in words says in one file, and reports one that says
// nothing, or has more than words.
func (b *builder) goalWords(e entry, v any) string {
	table, _ := v.(map[string]any)
	words, isText := table["words"].(string)
	if words = strings.TrimSpace(words); words != "" && len(table) == 1 {
		return words
	}
	d := diag.Diagnostic{Pos: e.value("target"), Rule: ruleMetric, Message: sayNoGoal.With(e.ID), Hint: adviceGoal}
	for _, key := range slices.Sorted(maps.Keys(table)) {
		if key != "words" {
			d.Message = sayGoalKey.With(e.ID, key)
			break
		}
	}
	if table["words"] != nil && !isText {
		d.Message = sayGoalText.With(e.ID)
	}
	b.diags.Add(d)
	return ""
}

// target reads a target of the original as a figure, if it is one.
func (b *builder) target(e entry, v any, in *Point) {
	if in.Goal = b.goal(e, v); !isGoal(v) {
		in.Target = b.figure(e, "target", v, in.Period)
	}
}

// translateOwnGoal is translateGoal for a metric's own table, in which a target need not be repeated that
// the original states in its series.
func (b *builder) translateOwnGoal(lang int, m *Metric, o, e entry, made *Point, repeated any) {
	if made.Goal == nil || o.Target != nil || repeated != nil {
		b.translateGoal(lang, m, o, e, made, repeated)
	}
}

// saidAhead returns the words in which a translation has said a target in the metric's own table that the
// original states in its series, and so is the metric's own. They are empty if it has not.
func (m *Metric) saidAhead(lang int, made *Point) string {
	if m == nil || len(m.Goal) == 0 || len(made.Goal) == 0 || &m.Goal[0] != &made.Goal[0] {
		return ""
	}
	return made.Goal[lang]
}

// translateGoal takes the words of a target from a translation, of which the original's are
// in made. Figures, which a translation inherits, are held against the original's.
func (b *builder) translateGoal(lang int, m *Metric, o, e entry, made *Point, repeated any) {
	said := m.saidAhead(lang, made)
	switch {
	case made.Goal == nil && !isGoal(repeated):
		b.sameFigure(m, o, e, "target", made.Target, repeated)
	case made.Goal == nil && isGoal(o.Target):
		// the original's is mistaken and has been reported
	case made.Goal == nil:
		b.diags.Add(diag.Diagnostic{
			Pos: e.value("target"), Rule: ruleDrift, Message: sayGoalOfNone.With(m.ID), Hint: adviceInherits,
		}.WithNote(o.key("target"), sayOriginal))
	case repeated == nil && said != "":
		// it is translated
	case repeated == nil:
		b.lacks(e.article, diag.Diagnostic{
			Pos: e.key("target"), Rule: TranslationMissing, Message: sayNotTranslated.With(sayKeyOf.With(wordOfKey("target"), m.ID)), Hint: adviceGoal,
		}.WithNote(o.value("target"), sayOriginal))
	case !isGoal(repeated):
		b.diags.Add(diag.Diagnostic{
			Pos: e.value("target"), Rule: ruleDrift, Message: sayGoalIsFigure.With(m.ID), Hint: adviceGoal,
		}.WithNote(o.value("target"), sayOriginal))
	default:
		words := b.goalWords(e, repeated)
		if made.Goal[lang] = words; said != "" && words != "" && words != said {
			b.diags.Add(diag.Diagnostic{Pos: e.value("target"), Rule: ruleDrift, Message: sayGoalOther.With(m.ID, words, said), Hint: adviceGoalOther})
		}
	}
}
