package kind

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// jsonText is JSON being written. It is written by hand since a large site has
// hundreds of thousands of metrics, and encoding/json takes five times as long; a
// test holds the strings against its own.
type jsonText struct {
	b []byte
}

// separate puts a comma where one value follows another.
func (j *jsonText) separate() {
	if n := len(j.b); n > 0 && j.b[n-1] != '{' && j.b[n-1] != '[' && j.b[n-1] != ':' {
		j.b = append(j.b, ',')
	}
}

func (j *jsonText) open(bracket byte) {
	j.separate()
	j.b = append(j.b, bracket)
}

func (j *jsonText) close(bracket byte) { j.b = append(j.b, bracket) }

func (j *jsonText) key(name string) {
	j.separate()
	j.b = append(j.b, '"')
	j.b = append(append(j.b, name...), '"', ':')
}

func (j *jsonText) text(name, value string) {
	j.key(name)
	j.b = appendString(j.b, value)
}

// word writes a text of letters, digits and signs that JSON has no escapes for: one that this
// program chose.
func (j *jsonText) word(name, value string) {
	j.key(name)
	j.b = append(append(append(j.b, '"'), value...), '"')
}

func (j *jsonText) number(name string, n int) {
	j.key(name)
	j.b = strconv.AppendInt(j.b, int64(n), 10)
}

// texts writes texts as a list.
func (j *jsonText) texts(list ...string) {
	j.open('[')
	for _, s := range list {
		j.separate()
		j.b = appendString(j.b, s)
	}
	j.close(']')
}

func (j *jsonText) null(name string) {
	j.key(name)
	j.b = append(j.b, "null"...)
}

// exact writes a number that is given as text, with all its digits; "" is null.
func (j *jsonText) exact(name, digits string) {
	j.key(name)
	if digits == "" {
		digits = "null"
	}
	j.b = append(j.b, digits...)
}

// appendString appends a string as RFC 8259 has it. Characters that only HTML would
// mind stay as they are; the two line ends of Unicode, which JavaScript minds, do
// not. What needs no escape is copied piece by piece.
func appendString(b []byte, s string) []byte {
	b = append(b, '"')
	for {
		valid := validLength(s)
		if b = appendValid(b, s[:valid]); valid == len(s) {
			return append(b, '"')
		}
		b, s = append(b, `\ufffd`...), s[valid+1:]
	}
}

// validLength returns how many bytes at the beginning of a text are UTF-8.
func validLength(s string) int {
	if utf8.ValidString(s) {
		return len(s)
	}
	for i, r := range s {
		if r == utf8.RuneError && !strings.HasPrefix(s[i:], "\uFFFD") {
			return i
		}
	}
	return len(s)
}

// appendValid appends what stands for a piece of a string.
func appendValid(b []byte, s string) []byte {
	start := 0
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= ' ' && c != '"' && c != '\\' && !isLineEnd(s[i:]) {
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		b = appendEscape(append(b, s[start:i]...), r)
		start = i + size
		i = start - 1
	}
	return append(b, s[start:]...)
}

// isLineEnd reports whether a text begins with U+2028 or U+2029.
func isLineEnd(s string) bool {
	return s[0] == 0xE2 && len(s) > 2 && s[1] == 0x80 && (s[2] == 0xA8 || s[2] == 0xA9)
}

// appendEscape appends what stands for a character that may not stand for itself.
func appendEscape(b []byte, r rune) []byte {
	const hex = "0123456789abcdef"
	switch r {
	case '"', '\\':
		return append(b, '\\', byte(r))
	case '\n':
		return append(b, `\n`...)
	case '\r':
		return append(b, `\r`...)
	case '\t':
		return append(b, `\t`...)
	}
	return append(b, '\\', 'u', hex[r>>12&15], hex[r>>8&15], hex[r>>4&15], hex[r&15])
}
