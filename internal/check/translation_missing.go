package check

import (
	"slices"
	"strings"
	"unicode"

	"duibiao/internal/diag"
	"duibiao/internal/report"
)

var translationMissing = Rule{
	ID: report.TranslationMissing,
	Doc: diag.Untranslated(`Words that have no translation.

Every article has a file in each language of the site, with a title; and what the
default language's file says in summary, source and the metrics' labels, groups and
notes, every other says in its own words.

While this is an error the site waits for the translator. As a warning, or off, it
does not: an article that is not wholly translated is left out in every language, as
a draft is, and the report as a whole if its index file is not. Links to it then lead
to a draft. No figure is published whose label or note a reader would miss.

	[check]
	translation-missing = "warning"

A paragraph that is mostly Chinese in a language that is not written so is not
translated either; that is only looked for where rules read prose, and leaves nothing
out. Headings, lists and tables that a translation lacks are structure-parity's.`),
	Run: func(in *Input) diag.List { return append(slices.Clone(in.Untranslated), leftInChinese(in)...) },
}

// leftInChinese reports blocks of translations that nobody has translated.
func leftInChinese(in *Input) diag.List {
	var diags diag.List
	for t := range in.translations() {
		if writesHan(in.Config.Languages[t.article.Lang].Tag) {
			continue
		}
		for _, s := range t.to.Sections {
			for i := range s.Blocks {
				if b := &s.Blocks[i]; mostlyHan(b.Text) {
					diags.Add(diag.Diagnostic{
						Pos: b.Pos(0), Message: sayChinese.With(in.Config.Languages[t.article.Lang].Name),
						Hint: adviceChinese,
					})
				}
			}
		}
	}
	return diags
}

// writesHan reports whether a language is written with Chinese characters.
func writesHan(tag string) bool {
	language, _, _ := strings.Cut(strings.ToLower(tag), "-")
	return language == "zh" || language == "ja" || language == "yue"
}

// fewestHan is how many Chinese characters a text has that is more than a name.
const fewestHan = 8

// mostlyHan reports whether most letters of a text are Chinese characters.
func mostlyHan(text string) bool {
	han, others := 0, 0
	for _, r := range text {
		switch {
		case unicode.Is(unicode.Han, r):
			han++
		case unicode.IsLetter(r):
			others++
		}
	}
	return han >= fewestHan && han > others
}
