package report

import (
	"cmp"
	"regexp"

	"duibiao/internal/config"
	"duibiao/internal/front"
)

// Publication is what a page tells of how it was published, in one language.
type Publication struct {
	Author   string // empty if none is stated
	Keywords []string
}

var timePattern = regexp.MustCompile(front.TimePattern)

// clock reads the time of day at which something was published, empty if none is stated.
func (b *builder) clock(a *Article, text string) string {
	if text != "" && !timePattern.MatchString(text) {
		b.diags.Errorf(a.Keys.Value("time"), ruleWords, sayNoTime, text)
		return ""
	}
	return text
}

// keywords reads the keywords of an article.
func (b *builder) keywords(a *Article, list []string) []string {
	for _, word := range list {
		if !config.IsKeyword(word) {
			b.diags.Errorf(a.Keys.Value("keywords"), ruleWords, sayNoKeyword, word)
			return nil
		}
	}
	return list
}

// publication returns what an article or a translation tells of its publication.
func (b *builder) publication(original, a *Article) Publication {
	return Publication{cmp.Or(a.Sector.Author, original.Sector.Author), b.keywords(a, a.Sector.Keywords)}
}
