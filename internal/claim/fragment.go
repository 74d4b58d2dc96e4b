package claim

import (
	"strings"
	"unicode"

	"duibiao/internal/markdown"
	"duibiao/internal/prose"
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

// endings are cut off to find words of the same stem, afforested and afforestation. The
// longest come first.
var endings = []string{"ations", "ation", "ities", "ings", "ing", "ies", "ity", "ed", "es", "s", "y", "e"}

// irregular are irregular past forms that labels use.
var irregular = map[string]string{"built": "build", "rebuilt": "rebuild", "ran": "run", "sold": "sell", "made": "make", "held": "hold", "grown": "grow"}

// stem returns the part of a word that all its forms share.
func stem(word string) string {
	if present, ok := irregular[word]; ok {
		return present
	}
	for _, e := range endings {
		if rest, ok := strings.CutSuffix(word, e); ok && len(rest) >= 4 {
			return rest
		}
	}
	return strings.TrimSuffix(word, "s")
}

// smallWords carry no meaning in a label.
const smallWords = " a an the of and or to in on at for by with per from as its their s t "

func isSmallWord(w string) bool { return strings.Contains(smallWords, " "+w+" ") }
