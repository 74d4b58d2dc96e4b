package prose

import (
	"slices"
	"strings"
)

// isNoun reports whether a noun or an adjective seems to follow a number, so that it
// counts something: "8 development zones". In "5 more than before" and "9 have" none does.
func isNoun(after string) bool {
	rest, ok := strings.CutPrefix(after, " ")
	if !ok {
		rest, ok = strings.CutPrefix(after, "-")
	}
	if !ok || rest == "" {
		return false
	}
	if strings.HasPrefix(rest, "“") {
		return true
	}
	word := wordAt(rest)
	return word != "" && !isFunctionWord(strings.ToLower(word)) && startsOne(rest, en().ShortBehind...) == ""
}

// isFunctionWord reports whether a word in lower case does not belong to what is counted.
func isFunctionWord(word string) bool { return en().FunctionWords.Has(word) }

// nounUnit returns the unit that a number has behind adjectives: 5 more days, 231 good-air
// days. The zero unit is none.
func nounUnit(after string) unit {
	rest := after
	for range 4 {
		var ok bool
		if rest, ok = strings.CutPrefix(rest, " "); !ok {
			return unit{}
		}
		word := compound(rest)
		u, n := englishUnit(rest)
		switch {
		case word == "" || isNumberWord(word):
			return unit{}
		case n >= len(word) && rest != after[1:] && isPluralUnit(word):
			return u
		case isFunctionWord(strings.ToLower(word)) && rest != after[1:], stopsNoun(strings.ToLower(word)):
			return unit{}
		}
		rest = rest[len(word):]
	}
	return unit{}
}

// compound returns the word that begins s, with its hyphens.
func compound(s string) string {
	i := 0
	for i < len(s) && (isLetter(s[i]) || s[i] == '-' && i > 0) {
		i++
	}
	return s[:i]
}

func isNumberWord(word string) bool { return smallNumber(word) > 0 || scaleWord(word) > 0 }

// stopsNoun reports whether a word right behind a number ends the noun, other than "more"
// and "fewer".
func stopsNoun(word string) bool {
	return isFunctionWord(word) && !slices.Contains(little().MoreOrFewer, word)
}

// isPluralUnit reports whether a word is a unit in the plural, or a symbol.
func isPluralUnit(word string) bool {
	lower := strings.ToLower(word)
	return !en().NeverPlural.Has(lower) && (en().UnitWords.Has(lower) || strings.HasSuffix(word, little().Plural))
}
