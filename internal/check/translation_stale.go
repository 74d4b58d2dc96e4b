package check

import (
	"duibiao/internal/diag"
	"duibiao/internal/markdown"
)

var translationStale = Rule{
	ID: "translation-stale",
	Doc: diag.Words{En: `A translation whose original has changed since it was made.

A translation records the text of which it was made in its front matter, as digests:
the first of the words of the original's front matter, then one of each section.

	translated_from = ["5f0c6a1e", "9b1d22c4", "e3b0c442"]

When a section of the original changes, is added or goes, its translation is shown
section by section. Bring it up to date, and record that it is:

	duibiao check --accept content/zhengzhou-2025/green.en.md

A translation without a record is a warning at most: nobody knows whether it is
stale. A digest is the first 8 digits of the text's SHA-256; white space at the ends
of lines does not count.`, Zh: `翻译之后，原文改过。

译文在 front matter 里记录它译自原文的哪个版本，记的是摘要值：第一个是原文
front matter 里的文字，后面每节一个。

	translated_from = ["5f0c6a1e", "9b1d22c4", "e3b0c442"]

原文有一节改了、加了或删了，就逐节指出对应的译文。请更新译文，再记录下来：

	duibiao check --accept content/zhengzhou-2025/green.en.md

没有记录的译文至多是警告：是否过时无从知道。摘要值是文字的 SHA-256 的前 8 位，
行末的空白不计。`},
	Prose: true,
	Work:  findStaleTranslations,
}

// RecordKey is the key of a translation's record in its front matter.
const RecordKey = "translated_from"

func findStaleTranslations(w *Work) diag.List {
	var diags diag.List
	for _, a := range w.Articles {
		if a.Lang == w.config.DefaultLanguage && len(a.TranslatedFrom()) > 0 {
			diags.Add(diag.Diagnostic{
				Pos: a.Keys.Key(RecordKey), Message: sayNoTranslation,
				Hint: adviceRecordKey.With(RecordKey),
			})
		}
	}
	for t := range w.translations() {
		diags = append(diags, t.stale()...)
	}
	return diags
}

// stale tells what has changed in the original since the translation was made.
func (t translation) stale() diag.List {
	accept := "duibiao check --accept " + t.article.File
	recorded, present := t.article.TranslatedFrom(), Record(t.original, t.from)
	if len(recorded) == 0 {
		return diag.List{{
			Pos: diag.Position{File: t.article.File, Line: 1, Column: 1}, Severity: diag.Warning,
			Message: sayNoRecord,
			Hint:    adviceAccept.With(accept),
		}}
	}
	var diags diag.List
	if recorded[0] != present[0] {
		diags.Add(diag.Diagnostic{
			Pos:     t.article.Keys.Key("title"),
			Message: sayFrontStale,
		}.WithNote(t.original.Keys.Key("title"), sayOriginal))
	}
	for _, c := range changes(recorded[1:], present[1:]) {
		diags.Add(t.staleSection(c, len(recorded)-1))
	}
	for i := range diags {
		diags[i].Hint = adviceUpdate.With(accept)
	}
	return diags
}

// staleSection reports a change of the original, of which so many sections are
// recorded.
func (t translation) staleSection(c change, recorded int) diag.Diagnostic {
	there := t.counterpart(c, recorded)
	d := diag.Diagnostic{Pos: t.article.Keys.Key(RecordKey)}
	if there != nil {
		d.Pos = there.Pos()
	}
	if c.new < 0 {
		d.Message = saySectionGone
		return d
	}
	section := &t.from.Sections[c.new]
	switch {
	case c.old < 0:
		d.Message = saySectionAdded.With(sectionName(section))
	case c.moved:
		d.Message = saySectionMoved.With(sectionName(section))
	default:
		d.Message = saySectionStale.With(sectionName(section))
	}
	return d.WithNote(section.Pos(), sayOriginal)
}

// counterpart returns the section of the translation that a change concerns. It is
// known by its number, as long as the translation has as many sections as the
// original has or had; of what has been added, it is the section before.
func (t translation) counterpart(c change, recorded int) *markdown.Section {
	sections := t.to.Sections
	at := -1
	switch len(sections) {
	case recorded:
		at = c.old
		if at < 0 {
			at = c.before
		}
	case len(t.from.Sections):
		at = c.new
	}
	if at < 0 {
		return nil
	}
	return &sections[at]
}
