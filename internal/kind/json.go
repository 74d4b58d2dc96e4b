package kind

import (
	"strconv"
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

func (j *jsonText) number(name string, n int) {
	j.key(name)
	j.b = strconv.AppendInt(j.b, int64(n), 10)
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
// not.
func appendString(b []byte, s string) []byte {
	const hex = "0123456789abcdef"
	b = append(b, '"')
	for i, r := range s {
		switch {
		case r == '"' || r == '\\':
			b = append(b, '\\', byte(r))
		case r == '\n':
			b = append(b, `\n`...)
		case r == '\r':
			b = append(b, `\r`...)
		case r == '\t':
			b = append(b, `\t`...)
		case r < 0x20 || r == '\u2028' || r == '\u2029':
			b = append(b, '\\', 'u', hex[r>>12&15], hex[r>>8&15], hex[r>>4&15], hex[r&15])
		case r == utf8.RuneError:
			_, size := utf8.DecodeRuneInString(s[i:])
			if size == 1 {
				b = append(b, `\ufffd`...)
				continue
			}
			b = utf8.AppendRune(b, r)
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	return append(b, '"')
}
