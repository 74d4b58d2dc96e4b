package claim

import (
	"regexp"

	"duibiao/internal/prose"
)

// idiom is how a language speaks of figures: what has to be known of it to find the metric
// and the year of a figure.
type idiom struct {
	circumstances [circumstanceCount]cues

	towards *regexp.Regexp // ends a text after which a figure is a level though a change is spoken of: 增加到, "rose to"
	way     *regexp.Regexp // ends a span from one figure to another, which is a change after all: 由500万到…
	rising  *regexp.Regexp // finds a word for a change in such a span, whose end is a level: 由500万增加到…
	against *regexp.Regexp // finds a year that the figure is only compared with

	growth []string       // words that may stand beside the name of what grows
	still  *regexp.Regexp // finds what has a word for a change and is none: made up; nil if nothing is
	change *regexp.Regexp // finds words for a change; its group is one for a fall

	yearBefore, yearBehind *regexp.Regexp // a year right beside a figure: 2025年目标12.8万人
	yearFirst              *regexp.Regexp // a text that is a year and no more: 2023年，
	target, actual         *regexp.Regexp // words that name the figure without a year
	promise                *regexp.Regexp // words for a target, wherever they stand
	plan                   *regexp.Regexp // words for a plan

	spanForms      []spanForm
	ordinals       map[string]int // numbers in words, and names of months
	thisYear       *regexp.Regexp
	saysWhenBehind bool // a time may stand behind its figure without brackets

	inTurn *regexp.Regexp // words for figures and names listed in turn, so that neighbours do not belong together
}

func idiomOf(lang prose.Language) *idiom {
	if lang == prose.Chinese {
		return chineseIdiom()
	}
	return englishIdiom()
}
