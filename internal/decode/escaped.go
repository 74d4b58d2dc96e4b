package decode

import (
	"bytes"
	"strconv"
	"unicode"

	"duibiao/internal/diag"
)

// EscapedControl reports a character that Markdown would make of a numeric reference behind
// an offset, such as &#27;, and that no page can show: a control character, or one that turns
// the direction of what follows.
func EscapedControl(src *diag.Source, from int) *diag.Diagnostic {
	for at := from; ; {
		i := bytes.Index(src.Text[at:], []byte("&#"))
		if i < 0 {
			return nil
		}
		at += i
		if r, ok := referenced(src.Text[at+len("&#"):]); ok && isUnshown(r) {
			return &diag.Diagnostic{Pos: src.Pos(at), Rule: ruleControl, Message: sayControl.With(r), Hint: adviceControl}
		}
		at += len("&#")
	}
}

// referenced returns the character that the rest of a numeric reference means, as
// https://spec.commonmark.org/0.31.2/#decimal-numeric-character-references has it.
func referenced(rest []byte) (rune, bool) {
	const longest = len("x10FFFF")
	end := bytes.IndexByte(rest[:min(len(rest), longest+1)], ';')
	if end < 1 {
		return 0, false
	}
	digits, base := string(rest[:end]), 10
	if digits[0] == 'x' || digits[0] == 'X' {
		digits, base = digits[1:], 16
	}
	n, err := strconv.ParseUint(digits, base, 32)
	return rune(n), err == nil
}

// isUnshown reports whether a page cannot show a character. NUL becomes another one.
func isUnshown(r rune) bool {
	return r != 0 && r != '\t' && r != '\n' && r != '\r' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r))
}
