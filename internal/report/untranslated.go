package report

import (
	"slices"

	"duibiao/internal/config"
	"duibiao/internal/decode"
	"duibiao/internal/diag"
)

// TranslationMissing is the name of the rule for words that have no translation.
const TranslationMissing = "translation-missing"

// leaveOut takes the articles that are not wholly translated out of the report. The
// figures of a metric without a label, or without the note that says how to read it,
// are not for publishing in any language.
func (b *builder) leaveOut(r *Report, articles []*Article) *Report {
	for _, a := range articles {
		if len(b.untranslated[a.Slug]) > 0 || len(b.untranslated[IndexSlug]) > 0 {
			b.drafts[a.File] = true
		}
	}
	if r == nil || len(b.untranslated[IndexSlug]) > 0 {
		return nil
	}
	r.Sectors = slices.DeleteFunc(r.Sectors, func(s *Sector) bool { return len(b.untranslated[s.Slug]) > 0 })
	r.count()
	return r
}

// lacks notes words of an article that have no translation.
func (b *builder) lacks(a *Article, d diag.Diagnostic) {
	b.untranslated[a.Slug] = append(b.untranslated[a.Slug], d)
}

func (b *builder) orphans(articles []*Article) {
	original := fileName(articles[0].Report, articles[0].Slug, b.cfg.Default())
	for _, a := range articles {
		b.lacks(a, diag.Diagnostic{
			Pos: diag.Position{File: a.File, Line: 1, Column: 1}, Rule: TranslationMissing,
			Message: sayOrphan,
			Hint:    adviceOrphan.With(original),
		})
	}
}

func (b *builder) missingTranslation(original *Article, lang config.Language) {
	b.lacks(original, diag.Diagnostic{
		Pos: diag.Position{File: original.File, Line: 1, Column: 1}, Rule: TranslationMissing,
		Message: sayNoTranslation.With(lang.Name),
		Hint:    adviceTranslation.With(fileName(original.Report, original.Slug, lang)),
	})
}

// isUntranslated reports whether the original says something under a key of which its
// translation says nothing.
func isUntranslated(to decode.Table, key, was, is string) bool {
	return was != "" && is == "" && (!to.Has(key) || blank(to, key))
}

// translated notes words that the original has and its translation lacks, under a key
// of a table of each.
func (b *builder) translated(original *Article, from, to decode.Table, key string, what diag.Words, was, is string) {
	if !isUntranslated(to, key, was, is) {
		return
	}
	b.lacks(original, diag.Diagnostic{
		Pos: to.Key(key), Rule: TranslationMissing, Message: sayNotTranslated.With(what),
	}.WithNote(from.Key(key), sayOriginal))
}
