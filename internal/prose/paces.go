package prose

import (
	"maps"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"duibiao/internal/lexicon"
)

// What a noun behind the short name of a time says: 年用电量 is so much a year, 小时最低工资 so much an hour.

// paceRespect is the place of the pace among respects.
const paceRespect = 0

// paceNames are the short names of times, with what they say, and the nouns behind them by their first character.
var paceNames = sync.OnceValue(func() (names struct {
	kinds   []kindWord
	numbers []int  // of the kinds
	begins  string // the characters with which the names begin
	nouns   map[rune][]string
}) {
	names.nouns = map[rune][]string{}
	for _, kind := range slices.Sorted(maps.Keys(zh().PacedBy)) {
		names.kinds = append(names.kinds, kindWord{zh().PacedBy[kind], kind})
		names.begins += string(first(zh().PacedBy[kind]))
		names.numbers = append(names.numbers, kindNumber(lexicon.RespectPace, kind))
	}
	for _, noun := range zh().Paced {
		names.nouns[first(noun)] = append(names.nouns[first(noun)], noun)
	}
	return names
})

// pacedNoun returns the noun that begins s, of those that have a time before them.
func pacedNoun(s string) string {
	r, _ := utf8.DecodeRuneInString(s)
	return hasPrefix(s, paceNames().nouns[r]...)
}

// isOfPace reports whether the short name of a time, which stands behind a text, begins a word there: not the 月用电 of
// 8月用电.
func isOfPace(before string) bool {
	return !startsDigit(lastOf(before)) && hasSuffix(before, zh().NeverPaced...) == ""
}

// pacedIn returns what the last of the times with nouns in a text says, and where it ends; -1 if there is none.
func pacedIn(text string) (kind string, end int) {
	end = -1
	for _, k := range paceNames().kinds {
		for at := len(text); ; {
			i := strings.LastIndex(text[:at], k.word)
			if i < 0 {
				break
			}
			behind := i + len(k.word)
			if noun := pacedNoun(text[behind:]); noun != "" && behind+len(noun) > end && isOfPace(text[:i]) {
				kind, end = k.kind, behind+len(noun)
				break
			}
			at = i
		}
	}
	return kind, end
}

// pacedMoment returns the time with a noun that begins at i, and its length; 0 if there is none.
func pacedMoment(text string, i int) (Moment, int) {
	rest := text[i:]
	names := paceNames()
	if !isOneOf(first(rest), names.begins) {
		return Moment{}, 0
	}
	for n, k := range names.kinds {
		after, ok := strings.CutPrefix(rest, k.word)
		if !ok {
			continue
		}
		if noun := pacedNoun(after); noun != "" && isOfPace(text[:i]) {
			return Moment{Sort: Pace, Number: names.numbers[n]}, len(k.word) + len(noun)
		}
	}
	return Moment{}, 0
}
