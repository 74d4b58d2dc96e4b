package markdown

import (
	"bytes"

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
