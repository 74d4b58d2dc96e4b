package prose

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"sync"

	"duibiao/internal/lexicon"
)

// named is a moment that has a name: 上半年, 周一, "next year".
type named struct {
	word   string
	sort   MomentSort
	number int
	soft   bool
}

// namedMoments are those of a language by the first character of their names, the longest first.
type namedMoments map[rune][]named

var (
	chineseNames = sync.OnceValue(func() namedMoments { return namedOf(zh()) })
	englishNames = sync.OnceValue(func() namedMoments { return namedOf(en()) })
)

// wordShape is the first letter and the length of a word.
type wordShape [2]byte

func shapeOf(word string) wordShape { return wordShape{word[0] | 0x20, byte(len(word))} }

// englishWords are the names by the shapes of their first words, in their order.
var englishWords = sync.OnceValue(func() map[wordShape][]named {
	all := map[wordShape][]named{}
	for _, list := range englishNames() {
		for _, n := range list {
			shape := shapeOf(wordAt(n.word))
			all[shape] = append(all[shape], n)
		}
	}
	return all
})

// momentSort returns the sort of a name in the lexicon.
func momentSort(name string) MomentSort {
	switch name {
	case lexicon.MomentPartOfYear:
		return PartYear
	case lexicon.MomentPlan:
		return Plan
	case lexicon.MomentOrdinal:
		return Ordinal
	case lexicon.MomentRelative:
		return Relative
	case lexicon.MomentWeekday:
		return Weekday
	case lexicon.MomentLimit:
		return Limit
	case lexicon.MomentGrade:
		return Grade
	case lexicon.MomentTier:
		return Tier
	case lexicon.MomentTurn:
		return Turn
	case lexicon.MomentWidth:
		return Width
	case lexicon.MomentClock:
		return Clock
	case lexicon.MomentSchedule:
		return Schedule
	case lexicon.MomentSeason:
		return Season
	case lexicon.MomentPartOfDay:
		return PartDay
	case lexicon.MomentEdge:
		return Edge
	case lexicon.MomentStand:
		return Stand
	case lexicon.MomentSlight:
		return Slight
	case lexicon.MomentStretch:
		return Stretch
	case lexicon.MomentBalance:
		return Balance
	case lexicon.MomentOutcome:
		return Outcome
	case lexicon.MomentGrowth:
		return Growth
	case lexicon.MomentFlow:
		return Flow
	case lexicon.MomentRing:
		return Ring
	case lexicon.RespectPace:
		return Pace
	case lexicon.RespectWhom:
		return Whom
	case lexicon.RespectMeasure:
		return Per
	}
	panic("prose: no sort of moments is called " + name)
}

// addRespects adds the words that say of what a figure is, in the respects in which a text has moments too. Their
// kinds have numbers from one on, by the Chinese table.
func (all namedMoments) addRespects(table map[string]map[string][]string) {
	for _, respect := range [...]string{lexicon.RespectPace, lexicon.RespectWhom} {
		for kind, words := range table[respect] {
			number := kindNumber(respect, kind)
			for _, w := range words {
				if first(w) != '/' {
					all[first(w)] = append(all[first(w)], named{w, momentSort(respect), number, false})
				}
			}
		}
	}
}

// kindNumber returns the number of a kind of words in a respect, 0 for those that only look like some.
func kindNumber(respect, kind string) int {
	return slices.Index(slices.Sorted(maps.Keys(zh().AheadOfFigure[respect])), kind) + 1
}

// addMeasures adds the words that say of what measure something is, 每吨 and "per tonne". 每亩 may be "per hectare" in
// a translation, and so is not reported for itself. A "tonne" behind an article is one as often as not.
func (all namedMoments) addMeasures(table map[string]map[string][]string) {
	for number, kind := range measureKinds() {
		other := slices.IndexFunc(zh().Measures, func(m lexicon.Measure) bool { return m.Of == kind })
		if other >= 0 {
			number = slices.Index(measureKinds(), zh().Measures[other].Other)
		}
		for _, w := range table[lexicon.RespectMeasure][kind] {
			if hasPrefix(w, lexicon.Chinese().Parts.Per, lexicon.English().Parts.Per) != "" {
				all[first(w)] = append(all[first(w)], named{w, Per, number + 1, other >= 0})
			}
		}
	}
}

// measureKinds returns the kinds of measures that one of the languages knows, in their order.
var measureKinds = sync.OnceValue(func() []string {
	kinds := slices.Collect(maps.Keys(zh().AheadOfFigure[lexicon.RespectMeasure]))
	kinds = slices.AppendSeq(kinds, maps.Keys(en().BehindFigure[lexicon.RespectMeasure]))
	slices.Sort(kinds)
	return slices.Compact(kinds)
})

func namedOf(l *lexicon.Prose) namedMoments {
	all := namedMoments{}
	all.addMeasures(l.AheadOfFigure)
	all.addMeasures(l.BehindFigure)
	all.addRespects(l.AheadOfFigure)
	all.addRespects(l.BehindFigure)
	for name, words := range l.Moments {
		sort := momentSort(name)
		for word, number := range words {
			all[first(word)] = append(all[first(word)], named{word, sort, max(number, -number), number < 0})
		}
	}
	for _, list := range all {
		slices.SortFunc(list, func(a, b named) int {
			return cmp.Or(cmp.Compare(len(b.word), len(a.word)), cmp.Compare(a.word, b.word))
		})
	}
	return all
}

// chineseNamed returns the moment whose name begins at i, and its length; 0 if none does.
func chineseNamed(text string, i int) (Moment, int) {
	before, rest := text[:i], text[i:]
	r := first(rest)
	for _, n := range chineseNames()[r] {
		switch {
		case !strings.HasPrefix(rest, n.word),
			n.sort == Weekday && !isWeekday(before, rest[len(n.word):]),
			n.sort == Pace && string(r) == zh().Word.Month && (isHanNumeral(last(before)) || startsDigit(lastOf(before))), // 七月平均 is of July
			n.sort == Grade && isHanNumeral(r) && strings.HasSuffix(n.word, zh().Word.Kind) && hasSuffix(before, zh().NeverClass...) != "",
			n.sort == Stand && !standsHere(before, rest[len(n.word):], false),
			n.sort == Stretch && !isStretch(before, rest[len(n.word):]),
			isHanNumeral(r) && n.sort >= Ordinal && isHanNumeral(last(before)):
			continue
		}
		return Moment{Sort: n.sort, Number: n.number, soft: n.soft}, len(n.word)
	}
	return pacedMoment(text, i)
}

// englishNamed is chineseNamed in English, for a text that begins with a word.
func englishNamed(rest, word string) (Moment, int) {
	for _, n := range englishWords()[shapeOf(word)] {
		if last := len(word) - 1; word[last]|0x20 == n.word[last]|0x20 && startsWord(rest, n.word) {
			return Moment{Sort: n.sort, Number: n.number, soft: n.soft}, len(n.word)
		}
	}
	return Moment{}, 0
}
