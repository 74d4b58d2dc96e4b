package markdown

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// beside reports what stands so close to a reference that a reader takes it for a part of the
// figure: the 1 of 1{{id}}, which is left over of a figure that was typed, and the 万 of {{id}}万.
func (r *reader) beside(n *referenceNode) {
	if writesWords(n.reference.Field) {
		return
	}
	before, after := r.around(n)
	glued := gluedBefore(before) + "{{" + n.reference.Name() + "}}" + gluedAfter(after)
	if glued[0] != '{' || glued[len(glued)-1] != '}' {
		r.mistake(r.pos(n), sayGlued.With(glued), adviceGlued)
	}
}

// writesWords reports whether a field is told in words, beside which a number may stand: the
// name of a metric, a period, or a verdict.
func writesWords(field string) bool {
	return field == "label" || field == "period" || field == "verdict" || strings.HasSuffix(field, ".verdict")
}

// around returns the source on both sides of a reference.
func (r *reader) around(n *referenceNode) (before, after []byte) {
	before = bytes.TrimRight(r.body[:n.name.Start], " \t")
	after = bytes.TrimLeft(r.body[n.name.Stop:], " \t")
	return before[:len(before)-len("{{")], after[len("}}"):]
}

// gluedBefore returns what at the end of a text would become the beginning of a number behind it:
// a digit, with a point or a comma if there is one between them, or a minus that is no dash.
func gluedBefore(text []byte) string {
	last, size := utf8.DecodeLastRune(text)
	rest := text[:len(text)-size]
	prev, width := utf8.DecodeLastRune(rest)
	switch {
	case unicode.IsDigit(last):
		return string(last)
	case (last == '.' || last == ',') && unicode.IsDigit(prev):
		return string(rest[len(rest)-width:]) + string(last)
	case (last == '-' || last == '−' || last == '－') && isBeforeMinus(prev):
		return string(last)
	}
	return ""
}

// isBeforeMinus reports whether a hyphen behind r is a minus, and does not join words or the two
// ends of a range.
func isBeforeMinus(r rune) bool {
	return r == utf8.RuneError || unicode.IsSpace(r) || r == '|' || unicode.Is(unicode.Han, r) || r != '-' && r != '}' && r != '%' && unicode.IsPunct(r)
}

// gluedAfter returns what at the beginning of a text would become the end of a number before it:
// digits, a scale or a sign of per cent.
func gluedAfter(text []byte) string {
	first, size := utf8.DecodeRune(text)
	next, _ := utf8.DecodeRune(text[size:])
	switch {
	case unicode.IsDigit(first), strings.ContainsRune("%‰％万亿", first):
		return string(first)
	case (first == '.' || first == ',') && unicode.IsDigit(next):
		return string(first) + string(next)
	}
	return ""
}
