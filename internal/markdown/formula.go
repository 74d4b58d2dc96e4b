package markdown

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"duibiao/internal/diag"
)

// formula looks for what other dialects make lower or raise, or set as mathematics, and this one does not: H~2~O,
// x^2^, $E=mc^2$. Amounts in dollars and ranges, 3~5, are no such thing.
func formula(text []byte) (int, diag.Words, diag.Words) {
	for at := 0; ; {
		i := bytes.IndexAny(text[at:], "$^~")
		if i < 0 {
			return -1, diag.Words{}, diag.Words{}
		}
		at += i
		if n := formulaAt(text, at); n > 0 && !isEscaped(text, at) {
			return at, sayFormula.With(string(text[at : at+n])), adviceFormula
		}
		at++
	}
}

// How long a formula, and what is raised or lowered, may be.
const (
	longestFormula = 200
	longestRaised  = 4
)

// formulaAt returns the length of a formula that begins with the mark at a place; 0 for none.
func formulaAt(text []byte, at int) int {
	mark, longest := text[at], longestRaised
	if mark == '$' {
		longest = longestFormula
	}
	rest := text[at+1 : min(len(text), at+1+longest+1)]
	n := bytes.IndexByte(rest, mark)
	if n < 1 {
		return 0
	}
	inner := rest[:n]
	switch {
	case mark == '$' && isMathematics(inner),
		mark == '^' && at > 0 && (isAlphanumeric(text[at-1]) || text[at-1] == ')') && isAll(inner, isRaised),
		mark == '~' && at > 0 && isLatin(text[at-1]) && isAll(inner, isASCIIDigit) && !bytes.HasPrefix(text[at+n+2:], []byte("~")):
		return n + 2
	}
	return 0
}

// longestStruck is how much one tilde may be meant to strike out, in bytes.
const longestStruck = 200

// oneTilde looks for words that other dialects strike out, ~so~: those that begin where a word may. Ranges and ways, 3~5 and
// 郑州~洛阳~西安, are none.
func oneTilde(text []byte) (int, diag.Words, diag.Words) {
	for at := 0; ; at++ {
		i := bytes.IndexByte(text[at:], '~')
		if i < 0 {
			return -1, diag.Words{}, diag.Words{}
		}
		at += i
		before, _ := utf8.DecodeLastRune(text[:at])
		first, _ := utf8.DecodeRune(text[at+1:])
		if at > 0 && (before == '/' || !unicode.IsSpace(before) && !unicode.IsPunct(before)) || !unicode.IsLetter(first) || isEscaped(text, at) {
			continue
		}
		rest := text[at+1 : min(len(text), at+1+longestStruck)]
		end := bytes.IndexAny(rest, "~\n")
		if end < 0 || rest[end] != '~' || bytes.HasPrefix(rest[end:], []byte("~~")) || unicode.IsSpace(rune(rest[end-1])) || before == '~' {
			continue
		}
		return at, sayOneTilde.With(string(rest[:end])), adviceOneTilde
	}
}

// isMathematics reports whether a text has what amounts of money have not: a command, or something raised or lowered.
func isMathematics(text []byte) bool {
	for i, c := range text[:len(text)-1] {
		next := text[i+1]
		if c == '\\' && isLatin(next) || (c == '^' || c == '_') && (next == '{' || isAlphanumeric(next)) {
			return text[0] != ' '
		}
	}
	return false
}

func isRaised(c byte) bool { return isAlphanumeric(c) || c == '+' || c == '-' }

func isAlphanumeric(c byte) bool { return isLatin(c) || isASCIIDigit(c) }

func isAll(text []byte, of func(byte) bool) bool {
	return len(text) > 0 && !bytes.ContainsFunc(text, func(r rune) bool { return r > 0x7f || !of(byte(r)) })
}

func isLatin(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func isASCIIDigit(c byte) bool { return '0' <= c && c <= '9' }
