package kind

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// appendXML appends text as package xml has it, piece by piece and not letter by letter:
// a test holds the two equal.
func appendXML(b []byte, text string) []byte {
	if !utf8.ValidString(text) {
		text = validUTF8(text)
	}
	b = slices.Grow(b, len(text)+len(text)/4) // of HTML: every fiftieth letter becomes four or five
	start := 0
	for i := 0; i < len(text); i++ {
		c := text[i]
		if c >= ' ' && c < utf8.RuneSelf && c != '"' && c != '&' && c != '\'' && c != '<' && c != '>' {
			continue
		}
		escaped, size := xmlEscape(text[i:])
		if size == 0 {
			continue
		}
		b = append(append(b, text[start:i]...), escaped...)
		start = i + size
		i = start - 1
	}
	return append(b, text[start:]...)
}

// xmlEscape returns what stands for the first character of a text, and the number of its
// bytes, which is 0 if it stands for itself.
func xmlEscape(text string) (escaped string, size int) {
	switch text[0] {
	case '"':
		return "&#34;", 1
	case '\'':
		return "&#39;", 1
	case '&':
		return "&amp;", 1
	case '<':
		return "&lt;", 1
	case '>':
		return "&gt;", 1
	case '\t':
		return "&#x9;", 1
	case '\n':
		return "&#xA;", 1
	case '\r':
		return "&#xD;", 1
	case 0xEF: // U+FFFE and U+FFFF are no characters
		if strings.HasPrefix(text, "\uFFFE") || strings.HasPrefix(text, "\uFFFF") {
			return "\uFFFD", 3
		}
	}
	if text[0] < ' ' {
		return "\uFFFD", 1
	}
	return "", 0
}

// validUTF8 puts U+FFFD for each byte that is not UTF-8.
func validUTF8(text string) string { return string([]rune(text)) }
