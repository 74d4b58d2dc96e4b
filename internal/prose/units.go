package prose

import (
	"strings"
	"sync"
	"unicode/utf8"

	"duibiao/internal/lexicon"
)

// unitWord is a unit as a text writes it.
type unitWord struct {
	word     string
	unit     unit
	hyphened string // as it stands before a noun, square-metre; "" if it is one word
}

// unitWords are the units of a language by the first character of their words, in English that of
// a small letter.
type unitWords map[rune][]unitWord

// standardUnits are the units of the lexicon in both languages.
var standardUnits = sync.OnceValue(func() (words struct{ chinese, english unitWords }) {
	words.chinese, words.english = unitWords{}, unitWords{}
	for _, row := range lexicon.Units() {
		if !row.InProse() {
			continue
		}
		u := unitOf(row)
		for _, w := range row.ChineseWords() {
			words.chinese[first(w)] = append(words.chinese[first(w)], unitWord{word: w, unit: u})
		}
		for _, w := range row.EnglishWords() {
			word := unitWord{word: w, unit: u}
			if strings.Contains(w, " ") {
				word.hyphened = strings.ReplaceAll(w, " ", "-")
			}
			words.english[smallStart(w)] = append(words.english[smallStart(w)], word)
		}
	}
	return words
})

// unitOf returns a unit of the lexicon.
func unitOf(row lexicon.Unit) unit {
	u := unit{name: row.Symbol, class: classNamed(row.Class)}
	if row.As != "" {
		u.name = row.As
	}
	if len(row.Size) == 2 {
		u.times, u.exp = int64(row.Size[0]), row.Size[1]
	}
	return u
}

// classNamed returns the class of a name in the lexicon.
func classNamed(name string) Class {
	for c := Number; c <= Measure; c++ {
		if c.String() == name {
			return c
		}
	}
	panic("prose: no class is called " + name)
}

// chineseUnit returns the unit or classifier that begins s and its length, 0 if there
// is none. The longest that fits counts.
func chineseUnit(s string) (unit, int) {
	if s == "" {
		return unit{}, 0
	}
	found, length := unit{}, 0
	for _, u := range standardUnits().chinese[first(s)] {
		if len(u.word) > length && strings.HasPrefix(s, u.word) && !inWord(u.word, s) {
			found, length = u.unit, len(u.word)
		}
	}
	if n := classifier(s); n > length {
		return unit{class: Count}, n
	}
	return found, length
}

// inWord reports whether the unit that begins s is the beginning of a longer word, the G of GW and the 方 of 方面, or
// has that of one at its end: 个月 in 3个月份.
func inWord(unit, s string) bool {
	if rest := s[len(unit):]; isLetter(unit[len(unit)-1]) {
		return rest != "" && isAlnum(rest[0])
	}
	if utf8.RuneCountInString(unit) == 1 {
		return nounAfter(s, len(unit))
	}
	return breaksNoun(unit, s)
}

// breaksNoun reports whether a unit of several characters, which begins s, ends within a noun.
func breaksNoun(unit, s string) bool {
	for i := range unit {
		if i > 0 && nounAfter(s[i:], len(unit)-i) {
			return true
		}
	}
	return false
}

// smallStart returns the byte that begins s, as a small letter.
func smallStart(s string) rune { return rune(s[0] | 0x20) }

// englishUnit returns the unit that begins s and its length, 0 if there is none. The longest
// that fits counts; case matters only in words of up to three letters.
func englishUnit(s string) (unit, int) {
	if s == "" {
		return unit{}, 0
	}
	found, length := unit{}, 0
	for _, u := range standardUnits().english[smallStart(s)] {
		if len(u.word) > length && (startsUnit(s, u.word) || u.hyphened != "" && startsUnit(s, u.hyphened)) {
			found, length = u.unit, len(u.word)
		}
	}
	return found, length
}

// startsUnit reports whether the unit word begins s. Case matters in symbols: MW is not
// mw, but Yuan is yuan.
func startsUnit(s, word string) bool {
	if len(s) < len(word) {
		return false
	}
	if s[:len(word)] != word && (len(word) <= 3 || !equalFold(s[:len(word)], word)) {
		return false
	}
	return len(s) == len(word) || !isLetter(word[len(word)-1]) || !isAlnum(s[len(word)])
}
