package prose

import (
	"cmp"
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
}

// namedMoments are those of the lexicon by the first character of their names, the longest
// first, in each language.
var namedMoments = sync.OnceValue(func() (all [2]map[rune][]named) {
	all[Chinese], all[English] = namedOf(zh().Moments), namedOf(lexicon.English().InProse.Moments)
	return all
})

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
	}
	panic("prose: no sort of moments is called " + name)
}

func namedOf(table map[string]map[string]int) map[rune][]named {
	all := map[rune][]named{}
	for name, words := range table {
		sort := momentSort(name)
		for word, number := range words {
			all[first(word)] = append(all[first(word)], named{word, sort, number})
		}
	}
	for _, list := range all {
		slices.SortFunc(list, func(a, b named) int {
			return cmp.Or(cmp.Compare(len(b.word), len(a.word)), cmp.Compare(a.word, b.word))
		})
	}
	return all
}

// namedMoment returns the moment whose name begins at i, and its length; 0 if none does.
func namedMoment(text string, i int, lang Language) (Moment, int) {
	rest := text[i:]
	r := first(rest)
	if lang == English && r < 'a' {
		r += 'a' - 'A'
	}
	for _, n := range namedMoments()[lang][r] {
		switch {
		case lang == English && !startsWord(rest, n.word),
			lang == Chinese && !strings.HasPrefix(rest, n.word),
			lang == Chinese && n.sort == Weekday && !isWeekday(text[:i], rest[len(n.word):]),
			lang == Chinese && isHanNumeral(r) && n.sort >= Ordinal && isHanNumeral(last(text[:i])):
			continue
		}
		return Moment{Sort: n.sort, Number: n.number}, len(n.word)
	}
	return Moment{}, 0
}
