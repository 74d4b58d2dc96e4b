package decode

import (
	"bytes"
	"encoding/binary"
	"unicode/utf8"

	"duibiao/internal/diag"
)

const ruleEncoding = "encoding"

// NotText reports what no text has: bytes that are not UTF-8, and control characters.
func NotText(src *diag.Source) *diag.Diagnostic {
	if d := Unreadable(src); d != nil {
		return d
	}
	if list := Controls(src, 0, len(src.Text), 1); len(list) > 0 {
		return &list[0]
	}
	return nil
}

// Unreadable reports what is no text at all: bytes that are not UTF-8, and a NUL.
func Unreadable(src *diag.Source) *diag.Diagnostic {
	if at := invalid(src.Text); at >= 0 {
		return &diag.Diagnostic{Pos: src.Pos(at), Rule: ruleEncoding, Message: sayNotUTF8, Hint: adviceUTF8}
	}
	if at := bytes.IndexByte(src.Text, 0); at >= 0 {
		return &diag.Diagnostic{Pos: src.Pos(at), Rule: ruleEncoding, Message: sayNUL, Hint: adviceUTF8}
	}
	return nil
}

// MostControls is how many control characters of a text are told: who has more has not typed them.
const MostControls = 20

// Controls reports the control characters between two offsets of a text in UTF-8, but no more than most.
func Controls(src *diag.Source, from, to, most int) diag.List {
	var list diag.List
	for len(list) < most {
		next := firstControl(src.Text[from:to])
		if next < 0 {
			break
		}
		r, size := utf8.DecodeRune(src.Text[from+next:])
		list.Add(diag.Diagnostic{Pos: src.Pos(from + next), Rule: ruleControl, Message: sayControl.With(r), Hint: adviceControl})
		from += next + size
	}
	return list
}

// invalid returns the offset of the first byte that is not UTF-8, or -1.
func invalid(text []byte) int {
	if utf8.Valid(text) {
		return -1
	}
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRune(text[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return -1
}

// firstControl returns the offset of the first control character of a text in UTF-8, or
// -1. Tabs and the ends of lines are none.
func firstControl(text []byte) int {
	for i := 0; i < len(text); i += 8 {
		if i+8 <= len(text) && isHarmless(binary.LittleEndian.Uint64(text[i:])) {
			continue // nearly all
		}
		for j := i; j < min(i+8, len(text)); j++ {
			if isControl(text[j:]) {
				return j
			}
		}
	}
	return -1
}

// isControl reports whether a text in UTF-8 begins with a control character that is no tab
// and ends no line.
func isControl(text []byte) bool {
	switch c := text[0]; {
	case c == '\t' || c == '\n' || c == '\r':
		return false
	case c == 0xc2: // U+0080 to U+009F
		return len(text) > 1 && text[1] < 0xa0
	default:
		return c < ' ' || c == 0x7f
	}
}

// isHarmless reports whether none of eight bytes is below a space, but for the end of a
// line, DEL or 0xC2, with one of which every control character begins.
func isHarmless(word uint64) bool {
	const ones, tops = 0x0101010101010101, 0x8080808080808080
	lf := word ^ '\n'*ones
	ends := ^((lf&^tops + 0x7f*ones) | lf | 0x7f*ones) // the top bit of each byte that ends a line, exactly
	word |= ends >> 2                                  // which becomes a '*'
	del, c2 := word^0x7f*ones, word^0xc2*ones
	return ((word-' '*ones)&^word|(del-ones)&^del|(c2-ones)&^c2)&tops == 0
}
