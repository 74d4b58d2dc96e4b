package claim

import (
	"regexp"

	"duibiao/internal/prose"
)

// idiom is how a language speaks of figures, as far as one has to know to tell of which
// metric and year a figure is.
type idiom struct {
	circumstances [circumstanceCount]cues

	towards *regexp.Regexp // ends what makes a figure a level after words for a change: 增加到, "rose to"
	way     *regexp.Regexp // ends a way from one figure to another, which makes it none: 由500万到…
	rising  *regexp.Regexp // is the word for a change that makes it one again
	against *regexp.Regexp // is a year with which a figure is compared, so that it is not its own

	yearBefore, yearBehind *regexp.Regexp // a year that belongs to a figure and to no other: 2025年目标12.8万人
	target, actual         *regexp.Regexp // what says the same without a year
	plan                   *regexp.Regexp // words for what is only planned
	inTurn                 *regexp.Regexp // gives figures to names in turn, so that what stands together does not belong together
}

func idiomOf(lang prose.Language) *idiom {
	if lang == prose.Chinese {
		return &chineseIdiom
	}
	return &englishIdiom
}
