package report

import (
	"duibiao/internal/config"
	"duibiao/internal/decode"
	"duibiao/internal/diag"
)

// TranslationMissing is the name of the rule for words that have no translation.
const TranslationMissing = "translation-missing"

// version is an article in a language.
type version struct {
	slug string
	lang int
}

// IsLenient reports whether a site does not wait for its translations.
func IsLenient(cfg *config.Config) bool {
	level := cfg.Check.Levels[TranslationMissing]
	return level == "warning" || level == "off"
}

// tolerated returns what was found as severe as the configuration sets it.
func tolerated(cfg *config.Config, found diag.List) diag.List {
	switch cfg.Check.Levels[TranslationMissing] {
	case "off":
		return nil
	case "warning":
		for i := range found {
			found[i].Severity = diag.Warning
		}
	}
	return found
}

// lacks notes words that a translation has not got.
func (b *builder) lacks(translation *Article, d diag.Diagnostic) {
	b.note(version{translation.Slug, translation.Lang}, d)
}

// note notes a diagnostic of a version. Where the site does not wait for it, it says what that means.
func (b *builder) note(v version, d diag.Diagnostic) {
	if in := b.cfg.Languages[v.lang].Name; d.Hint.IsZero() && IsLenient(b.cfg) {
		d.Hint = adviceAbsentArticle.With(in)
		if v.slug == IndexSlug {
			d.Hint = adviceAbsentReport.With(in)
		}
	}
	b.untranslated[v.slug] = append(b.untranslated[v.slug], d)
	b.unfinished[v] = true
}

func (b *builder) orphans(articles []*Article) {
	original := FileName(articles[0].Report, articles[0].Slug, b.cfg.Default())
	if IsLenient(b.cfg) {
		b.markDrafts(articles) // nothing stands for them
	}
	for _, a := range articles {
		b.lacks(a, diag.Diagnostic{
			Pos: diag.Position{File: a.File, Line: 1, Column: 1}, Rule: TranslationMissing,
			Message: sayOrphan,
			Hint:    adviceOrphan.With(original),
		})
	}
}

func (b *builder) missingTranslation(original *Article, lang int) {
	in := b.cfg.Languages[lang]
	b.note(version{original.Slug, lang}, diag.Diagnostic{
		Pos: diag.Position{File: original.File, Line: 1, Column: 1}, Rule: TranslationMissing,
		Message: sayNoTranslation.With(in.Name),
		Hint:    adviceTranslation.With(FileName(original.Report, original.Slug, in)),
	})
}

// isUntranslated reports whether the original says something under a key of which its
// translation says nothing.
func isUntranslated(to decode.Table, key, was, is string) bool {
	return was != "" && is == "" && (!to.Has(key) || blank(to, key))
}

// translated notes words that the original has and its translation lacks, under a key
// of a table of each.
func (b *builder) translated(translation *Article, from, to decode.Table, key string, what diag.Words, was, is string) {
	if !isUntranslated(to, key, was, is) {
		return
	}
	b.lacks(translation, diag.Diagnostic{
		Pos: to.Key(key), Rule: TranslationMissing, Message: sayNotTranslated.With(what),
	}.WithNote(from.Key(key), sayOriginal))
}
