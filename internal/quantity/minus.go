package quantity

import (
	"strings"
	"unicode/utf8"

	"duibiao/internal/lexicon"
)

// Typeset returns the text of a figure, which [Normalize] has made, as it is printed: with a
// minus (U+2212) for the hyphen of a keyboard that is a sign. The one of 3-5 is none.
func Typeset(s string) string {
	for at := 0; ; at++ {
		next := strings.IndexByte(s[at:], '-')
		if next < 0 {
			return s
		}
		if at += next; isSign(s[:at], s[at+1:]) {
			s = s[:at] + "−" + s[at+1:]
		}
	}
}

// isSign reports whether a hyphen between two texts is the sign of the number after it: it
// begins the figure, or follows a word or a mark that leads to a number.
func isSign(before, after string) bool {
	if after == "" || !isDigit(rune(after[0])) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(before)
	return before == "" || strings.ContainsRune(" —–~～-−"+lexicon.Chinese().Parts.SignAfter, last)
}
