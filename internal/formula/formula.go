// Package formula tells what a spreadsheet program would take for a formula in a CSV
// file, which has no types (https://owasp.org/www-community/attacks/CSV_Injection).
package formula

import (
	"strings"
	"unicode/utf8"
)

// starts are the characters that begin a formula. Programs set to Chinese or Japanese take
// the wide ones too.
const starts = "=+-@＝＋－＠\t\r\n"

// Is reports whether a program may take a text for a formula. White space in front of it,
// which some programs leave out, does not help.
func Is(text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	if isCommon(first) {
		return false
	}
	if text == "" || strings.ContainsRune(starts, first) {
		return text != ""
	}
	trimmed := strings.TrimSpace(text)
	first, _ = utf8.DecodeRuneInString(trimmed)
	return trimmed != "" && strings.ContainsRune(starts, first)
}

// isCommon reports whether a character is a digit, a letter or a Chinese one, with which nearly
// all texts begin.
func isCommon(r rune) bool {
	return r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' || r >= 0x4E00 && r <= 0x9FFF
}

// Defused returns a text with an apostrophe in front if a program may take it for a
// formula: with it, it is a text.
func Defused(text string) string {
	if Is(text) {
		return "'" + text
	}
	return text
}
