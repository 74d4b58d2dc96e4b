package decode

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// HasBreak reports whether a string, given as it is written with its quotes, has the end of a line between its
// words. One that a backslash takes away is none, nor is one before the first word or behind the last.
func HasBreak(literal string) bool {
	words, ended := false, false
	for s := (written{rest: literal}).unquoted(); s.rest != ""; {
		switch r := s.next(); {
		case r == '\n':
			ended = words
		case unicode.IsSpace(r):
		case ended:
			return true
		default:
			words = true
		}
	}
	return false
}

// written is what is left to read of a string.
type written struct {
	rest              string
	hasEscapes, joins bool // joins: a backslash at the end of a line takes it away
}

// unquoted returns a string without its quotes.
func (t written) unquoted() written {
	for _, quotes := range []string{`"""`, "'''", `"`, "'"} {
		if strings.HasPrefix(t.rest, quotes) && len(t.rest) >= 2*len(quotes) {
			return written{t.rest[len(quotes) : len(t.rest)-len(quotes)], quotes[0] == '"', len(quotes) > 1}
		}
	}
	return written{}
}

// next returns the next character, a space for an end of a line that is taken away.
func (t *written) next() rune {
	r, size := utf8.DecodeRuneInString(t.rest)
	if t.hasEscapes && r == '\\' && len(t.rest) > 1 {
		if rest := strings.TrimLeft(t.rest[1:], " \t\r"); t.joins && strings.HasPrefix(rest, "\n") {
			t.rest = strings.TrimLeft(rest, " \t\r\n")
			return ' '
		}
		if r, size = escaped(t.rest); t.rest[1] == 'n' {
			r = '\n'
		}
	}
	t.rest = t.rest[size:]
	return r
}
