package diag

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// What a person or a program wrote that is not ours may hold characters that move a
// terminal's cursor, set its title, begin a line in the log of a CI system or turn the order
// of what follows around, and others that nobody sees. All that is said passes through here:
// the arguments of a [Phrase], what it makes of them, the text of foreign errors, the names
// of files in a [Position], and once more what a [List] writes.

// How much is shown of a value that is longer: its beginning and its end.
const (
	shownHead = 240
	shownTail = 60
)

// Clean returns a text on one line in which every character can be seen: those that can't
// are named, <U+200B>, and a byte that is no text is <FF>.
func Clean(s string) string {
	at := indexHidden(s)
	if at < 0 {
		return s
	}
	var b strings.Builder
	b.WriteString(s[:at])
	for i := at; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			fmt.Fprintf(&b, "<%02X>", s[i])
		case IsHidden(r):
			fmt.Fprintf(&b, "<%U>", r)
		default:
			b.WriteString(s[i : i+n])
		}
		i += n
	}
	return b.String()
}

// CleanLines is Clean for a text of several lines, such as a diff.
func CleanLines(s string) string {
	lines := strings.Split(s, "\n")
	for i, line := range lines {
		parts := strings.Split(line, "\t")
		for j := range parts {
			parts[j] = Clean(parts[j])
		}
		lines[i] = strings.Join(parts, "\t")
	}
	return strings.Join(lines, "\n")
}

// Between these are Chinese characters alone, https://www.unicode.org/charts/PDF/U4E00.pdf: all can
// be seen.
const (
	firstHan = '\u4e00'
	lastHan  = '\u9fff'
)

// indexHidden returns where the first character is that can't be seen, or -1.
func indexHidden(s string) int {
	for i, r := range s {
		if r < utf8.RuneSelf && r >= ' ' && r != 0x7f || r >= firstHan && r <= lastHan {
			continue
		}
		if IsHidden(r) || r == utf8.RuneError && !strings.HasPrefix(s[i:], string(utf8.RuneError)) {
			return i
		}
	}
	return -1
}

// IsHidden reports whether a character can't be seen, or does something else than to be
// seen: controls, formats, line and paragraph separators, private and unassigned code
// points, and letters that are blank.
func IsHidden(r rune) bool {
	switch r {
	case '\u115f', '\u1160', '\u3164', '\uffa0', '\u2800', '\u034f': // fillers, a braille blank, a joiner
		return true
	case '\u3000', '\u00a0', '\ufe0f': // spaces of Chinese and French, what makes an emoji of a sign
		return false
	}
	return !unicode.IsPrint(r) && !unicode.Is(unicode.Zs, r)
}

// value returns a value that is to be shown within a sentence: clean, and cut if it is long.
func value(s string) string {
	if len(s) <= shownHead+shownTail+1 {
		return Clean(s)
	}
	head := s[:firstBytes(s, shownHead)]
	tail := s[len(s)-lastBytes(s, shownTail):]
	if len(head)+len(tail) >= len(s) {
		return Clean(s)
	}
	return Clean(head) + "…" + Clean(tail)
}

// firstBytes returns how many bytes the first characters of a text take.
func firstBytes(s string, characters int) int {
	at := 0
	for ; characters > 0 && at < len(s); characters-- {
		_, n := utf8.DecodeRuneInString(s[at:])
		at += n
	}
	return at
}

// lastBytes returns how many bytes the last characters of a text take.
func lastBytes(s string, characters int) int {
	end := len(s)
	for ; characters > 0 && end > 0; characters-- {
		_, n := utf8.DecodeLastRuneInString(s[:end])
		end -= n
	}
	return len(s) - end
}

// Literal returns a text that is the same in every language, since somebody else wrote it.
func Literal(s string) Words {
	s = value(s)
	return Words{Zh: s, En: s}
}
