package report

import (
	"cmp"
	"regexp"
	"strings"
	"time"

	"duibiao/internal/config"
	"duibiao/internal/front"
)

// Publication is what a page tells of how it was published, in one language.
type Publication struct {
	Author   string // empty if none is stated
	Keywords []string
}

var timePattern = regexp.MustCompile(front.TimePattern)

// publishedAt reads when something was published: the day, and the time of day, empty if none is stated. TOML
// can write both in one value, in which case the time says itself: nobody converts it to another zone.
func (b *builder) publishedAt(a *Article, date time.Time, text string) (day time.Time, clock string) {
	if text != "" && !timePattern.MatchString(text) {
		b.diags.Errorf(a.Keys.Value("time"), ruleWords, sayNoTime, text)
		text = ""
	}
	if date.IsZero() || !strings.ContainsAny(a.Keys.Table("").Literal("date"), ":") {
		return date, text
	}
	clock = date.Format("15:04")
	if text != "" && text != clock {
		b.diags.Errorf(a.Keys.Value("time"), ruleWords, sayTwoTimes, text, clock)
	}
	year, month, of := date.Date()
	return time.Date(year, month, of, 0, 0, 0, 0, date.Location()), clock
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
