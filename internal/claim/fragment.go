package claim

import (
	"strings"
	"unicode"

	"duibiao/internal/markdown"
	"duibiao/internal/prose"

	"duibiao/internal/lexicon"
)

// fragment is a part of a text, cut into the pieces by which labels are looked for:
// characters in Chinese, without quotation marks; words in English.
type fragment struct {
	runes []rune
	words []word
}

// word is a word of an English text.
type word struct {
	text, stem string
	start, end int
}

func newFragment(text string, lang prose.Language) fragment {
	if lang == prose.Chinese {
		return fragment{runes: []rune(strings.Map(withoutMarks, text))}
	}
	return fragment{words: wordsOf(text)}
}

// withoutMarks leaves quotation marks out.
func withoutMarks(r rune) rune {
	if strings.ContainsRune("“”‘’《》「」\"", r) {
		return -1
	}
	return r
}

// wordsOf returns the words of a text in small letters. A hyphen holds a word together;
// a dash does not, and neither does an apostrophe.
func wordsOf(text string) []word {
	var list []word
	start := -1
	for i, r := range text + " " {
		isPart := unicode.IsLetter(r) || unicode.IsDigit(r) || r == '&' || r == markdown.Object || r == '-' && start >= 0
		switch {
		case isPart && start < 0:
			start = i
		case !isPart && start >= 0:
			w := strings.TrimRight(text[start:i], "-")
			list = append(list, word{w, stem(w), start, i})
			start = -1
		}
	}
	return list
}

// stem returns the part of a word that all its forms share.
func stem(word string) string {
	if present, ok := lexicon.EnglishClaims().Irregular[word]; ok {
		return present
	}
	for _, e := range lexicon.EnglishClaims().Endings {
		if rest, ok := strings.CutSuffix(word, e); ok && len(rest) >= 4 {
			return rest
		}
	}
	return strings.TrimSuffix(word, lexicon.EnglishClaims().Plural)
}

// isSmallWord reports whether a word carries no meaning in a label.
func isSmallWord(w string) bool { return lexicon.EnglishClaims().SmallWords.Has(w) }
