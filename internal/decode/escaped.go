package decode

import (
	"bytes"
	"strconv"
	"unicode"

	"duibiao/internal/diag"
)

// EscapedControls reports characters that Markdown would make of references behind an offset,
// such as &#27; and &shy;, and that no page can show: control characters, those that turn the
// direction of what follows, and others that nobody sees. Each is told where it stands first, with
// how often it comes.
func EscapedControls(src *diag.Source, from int) diag.List {
	var found []hidden
	for at := from; ; at++ {
		i := bytes.IndexByte(src.Text[at:], '&')
		if i < 0 {
			break
		}
		at += i
		if r, ok := meant(src.Text[at+1:]); ok && isUnshown(r) && !isJoined(src.Text, at, r) {
			found = count(found, r, at)
		}
	}
	var diags diag.List
	for _, h := range found {
		diags.Add(diag.Diagnostic{Pos: src.Pos(h.at), Rule: ruleControl, Message: h.counted(sayUnshown(h.r)), Hint: adviceControl})
	}
	return diags
}

// meant returns the character that a reference means, by its number or its name.
func meant(rest []byte) (rune, bool) {
	if number, ok := bytes.CutPrefix(rest, []byte("#")); ok {
		return referenced(number)
	}
	return named(rest)
}

// sayUnshown says what a character is that no page can show.
func sayUnshown(r rune) diag.Words {
	if unicode.IsControl(r) {
		return sayControl.With(r)
	}
	return sayHidden.With(r, nameOf(r))
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
	return r != 0 && r != '\t' && r != '\n' && r != '\r' && (unicode.IsControl(r) || isHidden(r) && !unicode.Is(unicode.Co, r))
}
