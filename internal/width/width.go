// Package width measures text in columns, as a terminal shows it and a page nearly does.
//
// There is one rule, after the East Asian Width of Unicode (UAX #11): what is wide or
// full-width there takes two columns, as Chinese, Japanese and Korean characters, their
// punctuation and emoji do. Accents, joiners and marks of direction take none. All else
// takes one, also what is ambiguous: “ ” and … are narrow in an English text, and a
// text does not say in which font it is shown.
package width

import (
	"unicode"

	eastasian "golang.org/x/text/width"
)

// Rune returns how many columns a character takes.
func Rune(r rune) int {
	switch {
	// Most of all Chinese and English text, so that it need not be looked up.
	case r < 0x300, r >= 0x2010 && r <= 0x2027: // dashes, quotation marks, the ellipsis
		return 1
	case r >= 0x4E00 && r <= 0x9FFF, r >= 0x3000 && r <= 0x3029, r >= 0xFF01 && r <= 0xFF60: // characters, their punctuation
		return 2
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	}
	switch eastasian.LookupRune(r).Kind() {
	case eastasian.EastAsianWide, eastasian.EastAsianFullwidth:
		return 2
	}
	return 1
}

// Of returns how many columns a text takes.
func Of(text string) int {
	n := 0
	for _, r := range text {
		n += Rune(r)
	}
	return n
}

// Head returns the beginning of a text, of at most so many columns with the sign that
// something was cut off.
func Head(text string, columns int) string {
	if Of(text) <= columns {
		return text
	}
	used := 1
	for i, r := range text {
		if used += Rune(r); used > columns {
			return text[:i] + "…"
		}
	}
	return text
}

// Tail returns the end of a text, likewise.
func Tail(text string, columns int) string {
	runes := []rune(text)
	if Of(text) <= columns {
		return text
	}
	used := 1
	for i := len(runes) - 1; i >= 0; i-- {
		if used += Rune(runes[i]); used > columns {
			return "…" + string(runes[i+1:])
		}
	}
	return text
}
