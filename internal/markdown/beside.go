package markdown

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// beside reports what stands so close to a reference that a reader takes it for a part of the
// figure: the 1 of 1{{id}}, which is left over of a figure that was typed, and the 万 of {{id}}万.
// It is looked at where it is shown, on the page: marks, links and comments between them part
// nothing there, as in **1**{{id}}, and two figures side by side are one to a reader.
func (r *reader) beside(p *page) {
	html, from := p.String(), 0
	for i, ref := range p.references {
		pos := p.braces[i]
		to := len(html)
		if i+1 < len(p.references) {
			to = p.references[i+1].At
		}
		before, after := lastShown(html[from:ref.At]), firstShown(html[ref.At:to])
		from = ref.At
		if i > 0 && utf8.RuneCountInString(before) < 2 {
			before = afterFigure + before
		}
		if pos.Line == 0 || ref.IsInWords() {
			continue
		}
		own := "{{" + ref.Name() + "}}"
		glued := gluedBefore(before) + own + gluedAfter(after)
		if after == "" && to < len(html) && !p.references[i+1].IsInWords() {
			glued = own + "{{" + p.references[i+1].Name() + "}}"
		}
		if glued != own {
			r.mistake(pos, sayGlued.With(glued), adviceGlued)
		}
	}
}

// unseen are the elements whose marks part nothing of what a reader sees.
var unseen = map[string]bool{"a": true, "code": true, "del": true, "em": true, "strong": true}

// afterFigure is what stands for the end of the figure before.
const afterFigure = "}"

// shownEnd is what stands for the end of a text in front of another element: it is parted
// from what follows, as by a space.
const shownEnd = " "

// lastShown returns what a reader sees at the end of a piece of HTML, or nothing if there is
// none in it: at least two characters, if they stand without a mark between them.
func lastShown(html string) string {
	shown := ""
	for html != "" && utf8.RuneCountInString(shown) < 2 {
		if tag := strings.LastIndexByte(html, '<'); html[len(html)-1] == '>' && tag >= 0 {
			if !isUnseen(html[tag:]) {
				return shownEnd + shown
			}
			html = html[:tag]
			continue
		}
		_, size := utf8.DecodeLastRuneInString(html)
		shown = html[len(html)-size:] + shown
		html = html[:len(html)-size]
	}
	return shown
}

// firstShown is lastShown of the beginning.
func firstShown(html string) string {
	shown := ""
	for html != "" && utf8.RuneCountInString(shown) < 2 {
		if end := strings.IndexByte(html, '>'); html[0] == '<' && end >= 0 {
			if !isUnseen(html) {
				return shown + shownEnd
			}
			html = html[end+1:]
			continue
		}
		_, size := utf8.DecodeRuneInString(html)
		shown += html[:size]
		html = html[size:]
	}
	return shown
}

// isUnseen reports whether a tag, with which a piece of HTML begins, parts nothing.
func isUnseen(tag string) bool {
	name := strings.TrimLeft(tag, "</")
	end := strings.IndexAny(name, " >")
	return end >= 0 && unseen[name[:end]]
}

// minuses are the signs that in front of a number are a minus, or look like one.
const minuses = "-−－﹣‐‑"

// gluedBefore returns what at the end of a text would become the beginning of a number behind it:
// a digit, with a point or a comma if there is one between them, a minus that is no dash, or a sign of money.
func gluedBefore(text string) string {
	last, size := utf8.DecodeLastRuneInString(text)
	rest := text[:len(text)-size]
	prev, width := utf8.DecodeLastRuneInString(rest)
	switch {
	case unicode.IsDigit(last), unicode.Is(unicode.Sc, last):
		return string(last)
	case (last == '.' || last == ',') && unicode.IsDigit(prev):
		return rest[len(rest)-width:] + string(last)
	case strings.ContainsRune(minuses, last) && isBeforeMinus(prev):
		return string(last)
	}
	return ""
}

// isBeforeMinus reports whether a hyphen behind r is a minus, and does not join words or the two
// ends of a range.
func isBeforeMinus(r rune) bool {
	return r == utf8.RuneError || unicode.IsSpace(r) || unicode.Is(unicode.Han, r) || r != '-' && string(r) != afterFigure && r != '%' && unicode.IsPunct(r)
}

// fractions are the characters that are one.
const fractions = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒"

// gluedAfter returns what at the beginning of a text would become the end of a number before it:
// digits, a fraction, a scale or a sign of per cent.
func gluedAfter(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	next, _ := utf8.DecodeRuneInString(text[size:])
	switch {
	case unicode.IsDigit(first), strings.ContainsRune("%‰％万亿"+fractions, first):
		return string(first)
	case (first == '.' || first == ',') && unicode.IsDigit(next):
		return string(first) + string(next)
	}
	return ""
}
