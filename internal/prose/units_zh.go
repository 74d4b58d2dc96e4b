package prose

import (
	"strings"
	"unicode/utf8"

	"duibiao/internal/lexicon"
)

// en returns the words of English prose.
func en() *lexicon.Prose { return &lexicon.English().InProse }

// little returns the words of English grammar.
func little() *lexicon.LittleWords { return &en().Little }

// zh returns the words of Chinese prose.
func zh() *lexicon.Prose { return &lexicon.Chinese().InProse }

// classifier returns the length of the classifier that begins s, or 0.
func classifier(s string) int {
	for _, w := range zh().LongClassifiers {
		if strings.HasPrefix(s, w) && !breaksNoun(w, s) {
			return len(w)
		}
	}
	r, size := utf8.DecodeRuneInString(s)
	if strings.ContainsRune(zh().Classifiers, r) && !nounAfter(s, size) {
		return size + timesLength(s[size:])
	}
	return 0
}

// timesLength returns the length of the 次 that makes one classifier of two, 0 if none
// begins s: 艘次, 台次.
func timesLength(s string) int {
	if strings.HasPrefix(s, zh().Times) && !nounAfter(s, len(zh().Times)) {
		return len(zh().Times)
	}
	return 0
}

// nounAfter reports whether the character that could be a classifier begins a noun: the
// 部 of 部门, the 大 of 大型.
func nounAfter(s string, size int) bool {
	for _, noun := range lexicon.Chinese().InProse.NounsBeginning(s) {
		if len(noun) > size && strings.HasPrefix(s, noun) {
			return true
		}
	}
	return false
}
