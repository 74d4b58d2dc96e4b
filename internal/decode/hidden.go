package decode

import (
	"bytes"
	"encoding/binary"
	"html"
	"unicode"
	"unicode/utf8"

	"duibiao/internal/diag"
)

// byteOrderMark is what Windows editors begin a file in UTF-8 with.
const byteOrderMark = "\uFEFF"

// Source returns a file's text. A byte order mark becomes white space, so that every place in
// the file stays where it is.
func Source(name string, text []byte) *diag.Source {
	if rest, ok := bytes.CutPrefix(text, []byte(byteOrderMark)); ok {
		text = append(bytes.Repeat([]byte(" "), len(byteOrderMark)), rest...)
	}
	return &diag.Source{Name: name, Text: text}
}

// Hidden reports characters of a text in UTF-8 that nobody sees, but that turn what stands
// around them, divide a figure, or show a box: they come with text that is copied from web
// pages and word processors. Each is told where it stands first, with how often it comes.
func Hidden(src *diag.Source) diag.List {
	var found []hidden
	for at := nextHidden(src.Text, 0); at >= 0; {
		r, size := utf8.DecodeRune(src.Text[at:])
		found = count(found, r, at)
		at = nextHidden(src.Text, at+size)
	}
	var diags diag.List
	for _, h := range found {
		diags.Add(h.diagnostic(src))
	}
	return diags
}

// hidden is a character that nobody sees, where it stands first, and how often.
type hidden struct {
	r         rune
	at, times int
}

// mostHidden is how many characters are told apart.
const mostHidden = 20

func count(found []hidden, r rune, at int) []hidden {
	for i := range found {
		if found[i].r == r {
			found[i].times++
			return found
		}
	}
	if len(found) == mostHidden {
		return found
	}
	return append(found, hidden{r, at, 1})
}

func (h hidden) diagnostic(src *diag.Source) diag.Diagnostic {
	d := diag.Diagnostic{Pos: src.Pos(h.at), Rule: ruleControl, Hint: adviceHidden}
	switch {
	case h.r == utf8.RuneError:
		d.Message, d.Hint = sayReplaced.With(h.r), adviceReplaced
	case unicode.Is(unicode.Co, h.r):
		d.Message, d.Hint, d.Severity = sayPrivate.With(h.r), advicePrivate, diag.Warning
	default:
		d.Message = sayHidden.With(h.r, nameOf(h.r))
	}
	d.Message = h.counted(d.Message)
	return d
}

// counted says how often the character comes, if more than once.
func (h hidden) counted(message diag.Words) diag.Words {
	if h.times > 1 {
		return sayTimes.With(message, h.times)
	}
	return message
}

// nextHidden returns where the next such character stands, or -1. A text is read by its bytes:
// only few begin one, and no letter of English or Chinese does.
func nextHidden(text []byte, at int) int {
	for at < len(text) {
		switch c := text[at]; {
		case c < utf8.RuneSelf:
			at++
			for at+8 <= len(text) && binary.LittleEndian.Uint64(text[at:])&0x8080808080808080 == 0 {
				at += 8 // all of ASCII
			}
			continue
		case c >= 0xe4 && c <= 0xed: // Chinese, Korean and more
			at += 3
			continue
		}
		r, size := utf8.DecodeRune(text[at:])
		if isHidden(r) && !isJoined(text, at, r) {
			return at
		}
		at += size
	}
	return -1
}

// isHidden reports whether a character can't be seen, or not for what it is.
func isHidden(r rune) bool {
	switch r {
	case '\u00ad', '\u200b', '\u200e', '\u200f', '\u2060', '\ufeff': // frequent, and quickly told
		return true
	case '\u115f', '\u1160', '\u3164', '\uffa0', '\u2800', '\u034f', '\ufffc': // fillers, blanks, what stands for an object
		return true
	case utf8.RuneError: // what a conversion leaves of a character that it can't read
		return true
	}
	switch {
	case r >= '\ufdd0' && (r <= '\ufdef' || r&0xfffe == 0xfffe): // no characters, and never will be
		return true
	case r < '\u0600' || r >= '\u3000' && r <= '\uabff' || r >= '\ufe00' && r <= '\uffdc':
		return false
	case r >= '\u2010' && r <= '\u2027' || r >= '\u2030' && r <= '\u205e' || r >= '\u2070' && r <= '\u2fff':
		return false
	}
	return unicode.Is(unicode.Co, r) || unicode.In(r, unicode.Zl, unicode.Zp) ||
		unicode.Is(unicode.Cf, r) && !unicode.Is(unicode.Prepended_Concatenation_Mark, r)
}

// isJoined reports whether a character that nobody sees belongs where it stands: one that
// joins emoji, or joins and divides letters of a script that writes with it, and the tags
// of a flag.
func isJoined(text []byte, at int, r rune) bool {
	before, _ := utf8.DecodeLastRune(text[:at])
	switch {
	case r >= 0xe0020 && r <= 0xe007f:
		return before == '\U0001f3f4' || before >= 0xe0020 && before <= 0xe007f
	case r == '\u200c' || r == '\u200d':
		return isShaped(before) || r == '\u200d' && isPicture(before)
	case r == '\u180e':
		return unicode.Is(unicode.Mongolian, before)
	}
	return false
}

// isShaped reports whether r is a letter, or a mark, of a script whose letters change their
// shapes with their neighbours.
func isShaped(r rune) bool {
	return unicode.In(r, unicode.L, unicode.M) && !isPicture(r) && !unicode.In(r,
		unicode.Latin, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Bopomofo, unicode.Greek, unicode.Cyrillic)
}

// isPicture reports whether r is an emoji or what changes the looks of one.
func isPicture(r rune) bool {
	return r == '\ufe0f' || r == '\u20e3' || unicode.In(r, unicode.So, unicode.Sk) && r >= '\u2190'
}

// nameOf returns what a character that nobody sees is called.
func nameOf(r rune) diag.Words {
	for _, n := range sayNames {
		if r >= n.first && r <= n.last {
			return n.words
		}
	}
	return sayFormat
}

// named returns the character that a reference by a name means, &shy; as written without
// the ampersand, if nobody sees it.
func named(rest []byte) (rune, bool) {
	const longest = len("CounterClockwiseContourIntegral;")
	end := bytes.IndexByte(rest[:min(len(rest), longest)], ';')
	if end < 1 || rest[0] == '#' {
		return 0, false
	}
	name := "&" + string(rest[:end+1])
	r, size := utf8.DecodeRuneInString(html.UnescapeString(name))
	return r, size > 0 && r != '&'
}
