package prose

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"unicode"

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

// momentSort returns the sort of a name in the lexicon.
func momentSort(name string) MomentSort {
	switch name {
	case "part-of-year":
		return PartYear
	case "plan":
		return Plan
	case "ordinal":
		return Ordinal
	case "relative":
		return Relative
	case "weekday":
		return Weekday
	case "limit":
		return Limit
	case "grade":
		return Grade
	case "tier":
		return Tier
	case "turn":
		return Turn
	case "width":
		return Width
	case "clock":
		return Clock
	case "schedule":
		return Schedule
	case "season":
		return Season
	case "part-of-day":
		return PartDay
	case "edge":
		return Edge
	case pace:
		return Pace
	case whom:
		return Whom
	}
	panic("prose: no sort of moments is called " + name)
}

// kinds are those of the respects of figures that are moments too, by their numbers from one on.
var kinds = map[string][]string{
	pace: {"year", "quarter", "month", "week", "day", "hour"},
	whom: {"person", "household"},
}

// addRespects adds the words that say of what a figure is.
func (all namedMoments) addRespects(table map[string]map[string][]string) {
	for respect, list := range kinds {
		for kind, words := range table[respect] {
			number := slices.Index(list, kind) + 1 // 0 of words that only look like some
			for _, w := range words {
				if first(w) != '/' {
					all[first(w)] = append(all[first(w)], named{w, momentSort(respect), number, false})
				}
			}
		}
	}
}

func namedOf(l *lexicon.Prose) namedMoments {
	all := namedMoments{}
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
			isHanNumeral(r) && n.sort >= Ordinal && isHanNumeral(last(before)):
			continue
		}
		return Moment{Sort: n.sort, Number: n.number, soft: n.soft}, len(n.word)
	}
	return Moment{}, 0
}

// englishNamed is chineseNamed in English.
func englishNamed(rest string) (Moment, int) {
	for _, n := range englishNames()[unicode.ToLower(first(rest))] {
		if startsWord(rest, n.word) {
			return Moment{Sort: n.sort, Number: n.number, soft: n.soft}, len(n.word)
		}
	}
	return Moment{}, 0
}
