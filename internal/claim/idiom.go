package claim

import (
	"strings"
	"sync"

	"duibiao/internal/lexicon"
	"duibiao/internal/prose"
)

// idiom is how a language speaks of figures: what has to be known of it to find the metric
// and the year of a figure.
type idiom struct {
	circumstances [circumstanceCount]cues

	towards *lexicon.Expression // ends a text after which a figure is a level though a change is spoken of: 增加到, "rose to"
	way     *lexicon.Expression // ends a span from one figure to another, which is a change after all: 由500万到…
	rising  *lexicon.Expression // finds a word for a change in such a span, whose end is a level: 由500万增加到…
	against *lexicon.Expression // finds a year that the figure is only compared with

	growth []string            // words that may stand beside the name of what grows
	still  *lexicon.Expression // finds what has a word for a change and is none: made up; nil if nothing is
	change *lexicon.Expression // finds words for a change; its group is one for a fall

	yearBefore, yearBehind *lexicon.Expression // a year right beside a figure: 2025年目标12.8万人
	yearFirst              *lexicon.Expression // a text that is a year and no more: 2023年，
	target, actual         *lexicon.Expression // words that name the figure without a year
	promise                *lexicon.Expression // words for a target, wherever they stand
	plan                   *lexicon.Expression // words for a plan

	spanForms      []spanForm
	ordinals       map[string]int // numbers in words, and names of months
	thisYear       *lexicon.Expression
	saysWhenBehind bool // a time may stand behind its figure without brackets

	heldTo, states *lexicon.Expression // behind a figure with which something is compared, and before the bound of one with which nothing is
	sides          *lexicon.Expression // words by which a sentence says on which side of a figure something lies
	apart          *lexicon.Expression // words by which a sentence tells how far two levels are apart

	inTurn *lexicon.Expression // words for figures and names listed in turn, so that neighbours do not belong together
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
		towards: lexicon.ExpressionOf(around.Towards), way: lexicon.ExpressionOf(around.Way), rising: lexicon.ExpressionOf(around.Rising), against: lexicon.ExpressionOf(around.Against),
		still: lexicon.ExpressionOf(around.Still), change: lexicon.ExpressionOf(around.Change),
		yearBefore: lexicon.ExpressionOf(around.YearBefore), yearBehind: lexicon.ExpressionOf(around.YearBehind), yearFirst: lexicon.ExpressionOf(around.YearFirst),
		target: lexicon.ExpressionOf(around.Target), actual: lexicon.ExpressionOf(around.Actual), promise: lexicon.ExpressionOf(around.Promise), plan: lexicon.ExpressionOf(around.Plan),
		spanForms: spanFormsOf(c.Spans), ordinals: c.Ordinals, thisYear: lexicon.ExpressionOf(around.ThisYear),
		saysWhenBehind: c.SaysWhenBehind, inTurn: lexicon.ExpressionOf(around.InTurn),
		heldTo: lexicon.ExpressionOf(around.HeldTo), states: lexicon.ExpressionOf(around.States), sides: lexicon.ExpressionOf(around.Sides), apart: lexicon.ExpressionOf(around.Apart),
	}
	for of := ofChange; of < circumstanceCount; of++ {
		cue := c.Circumstances[of.String()]
		in.circumstances[of] = cues{lexicon.ExpressionOf(cue.Before), lexicon.ExpressionOf(cue.Behind), lexicon.ExpressionOf(cue.Sentence), lexicon.ExpressionOf(cue.Within), lexicon.ExpressionOf(cue.Own)}
	}
	return in
}

// spanFormsOf compiles the ways to say when.
func spanFormsOf(spans []lexicon.Span) []spanForm {
	kinds := map[string]spanKind{lexicon.SpanWholeYear: wholeYear, lexicon.SpanPartOfYear: partOfYear, lexicon.SpanSoFar: soFar, lexicon.SpanUnclear: unclear}
	list := make([]spanForm, len(spans))
	for i, s := range spans {
		kind, known := kinds[s.Kind]
		if !known {
			panic("claim: no kind of span is called " + s.Kind)
		}
		list[i] = spanForm{lexicon.ExpressionOf(s.Find), kind, s.Unit}
	}
	return list
}
