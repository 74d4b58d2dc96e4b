package claim

import (
	"regexp"
	"strings"
	"sync"

	"duibiao/internal/lexicon"
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

var (
	chineseIdiom = sync.OnceValue(func() *idiom {
		in := newIdiom(lexicon.ChineseClaims())
		in.growth = lexicon.ChineseClaims().Growth
		return in
	})
	englishIdiom = sync.OnceValue(func() *idiom {
		in := newIdiom(lexicon.EnglishClaims())
		in.growth = wordsIn(strings.Join(lexicon.EnglishClaims().Growth, " "), prose.English)
		return in
	})
)

// newIdiom compiles what the lexicon has of a language.
func newIdiom(c *lexicon.Claims) *idiom {
	around := &c.Around
	in := &idiom{
		towards: expression(around.Towards), way: expression(around.Way), rising: expression(around.Rising), against: expression(around.Against),
		still: expression(around.Still), change: expression(around.Change),
		yearBefore: expression(around.YearBefore), yearBehind: expression(around.YearBehind), yearFirst: expression(around.YearFirst),
		target: expression(around.Target), actual: expression(around.Actual), promise: expression(around.Promise), plan: expression(around.Plan),
		spanForms: spanFormsOf(c.Spans), ordinals: c.Ordinals, thisYear: expression(around.ThisYear),
		saysWhenBehind: c.SaysWhenBehind, inTurn: expression(around.InTurn),
	}
	for of := ofChange; of < circumstanceCount; of++ {
		cue := c.Circumstances[of.String()]
		in.circumstances[of] = cues{expression(cue.Before), expression(cue.Behind), expression(cue.Sentence), expression(cue.Own)}
	}
	return in
}

// expression compiles a regular expression of the lexicon. That of no text is nil.
func expression(text string) *regexp.Regexp {
	if text == "" {
		return nil
	}
	return regexp.MustCompile(text)
}

// spanFormsOf compiles the ways to say when.
func spanFormsOf(spans []lexicon.Span) []spanForm {
	kinds := map[string]spanKind{"whole-year": wholeYear, "part-of-year": partOfYear, "so-far": soFar, "unclear": unclear}
	list := make([]spanForm, len(spans))
	for i, s := range spans {
		kind, known := kinds[s.Kind]
		if !known {
			panic("claim: no kind of span is called " + s.Kind)
		}
		list[i] = spanForm{expression(s.Find), kind, s.Unit, s.Hints}
	}
	return list
}
