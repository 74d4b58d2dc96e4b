// Package search makes of text what a reader may look for: words and numbers, as the terms of
// an index that a browser reads piece by piece.
//
// Text is folded, so that case, accents and full width make no difference. Chinese has no
// spaces, so its terms are characters and pairs of them; words of other scripts are terms
// without the s of a plural, and by how they begin. A number is a term by its size, however
// it is written: 2850万 and "28.5 million" are one.
//
// A term is in the index as a digest, of which the browser makes the same; that digests clash
// does no harm, since the browser looks into what it finds. static/search.js is the other
// half: what is said here of terms and bytes, it does likewise.
package search

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fold returns text in small letters of one width, without accents.
func Fold(text string) string {
	if isPlain(text) {
		return strings.ToLower(text)
	}
	text = norm.NFD.String(strings.ToLower(norm.NFKC.String(text)))
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, text)
}

// isPlain reports whether folding a text only makes its letters small, as it is with ASCII and
// the Chinese characters that are in use.
func isPlain(text string) bool {
	for _, r := range text {
		if r >= utf8.RuneSelf && (r < 0x4E00 || r > 0x9FFF) && !strings.ContainsRune("、。“”‘’《》—", r) {
			return false
		}
	}
	return true
}

// isWide reports whether a character is a word by itself.
func isWide(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul)
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// Stem returns a folded word without the s of a plural.
func Stem(word string) string {
	switch n := len(word); {
	case n > 4 && strings.HasSuffix(word, "ies"):
		return word[:n-3] + "y"
	case n > 3 && word[n-1] == 's' && !strings.ContainsAny(word[n-2:n-1], "su"):
		return word[:n-1]
	}
	return word
}
