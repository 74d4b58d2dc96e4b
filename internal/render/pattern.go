package render

import (
	"html"
	"html/template"
	"strings"
)

// pattern is a sentence with placeholders in braces: "{gap} to go".
type pattern string

// placeholder is a name in braces. The braces stand at pattern[start] and at
// pattern[end-1].
type placeholder struct {
	name       string
	start, end int
}

// slot is what a placeholder is filled with.
type slot struct {
	name, text string
	keep       bool // whether the text must stay on one line, as figures must
}

// placeholders returns the placeholders of p, in order. A brace without its partner
// is a brace.
func (p pattern) placeholders() []placeholder {
	var list []placeholder
	for at := 0; ; {
		start := strings.IndexByte(string(p[at:]), '{')
		if start < 0 {
			return list
		}
		start += at
		length := strings.IndexByte(string(p[start:]), '}')
		if length < 0 {
			return list
		}
		at = start + length + 1
		list = append(list, placeholder{string(p[start+1 : at-1]), start, at})
	}
}

// fill returns the filled pattern as text. A placeholder without a slot stays
// empty.
func (p pattern) fill(slots ...slot) string {
	return p.join(slots, func(s slot) string { return s.text }, func(text string) string { return text })
}

// html returns the filled pattern as HTML. A figure with spaces in it is kept on one
// line; one without has no place to break in, since the styles keep Chinese words
// whole in a sentence. So a Chinese sentence is one text in the page's source too,
// and can be found there.
func (p pattern) html(slots ...slot) template.HTML {
	return template.HTML(p.join(slots, slot.html, html.EscapeString))
}

// html returns the text of a slot with its markup. A space in front of it is where
// the line may break; in front of a long Chinese figure the line needs such a place.
func (s slot) html() string {
	text := strings.TrimLeft(s.text, " ")
	lead := s.text[:len(s.text)-len(text)]
	spaced := strings.Contains(text, " ")
	switch {
	case !s.keep || columns(text) > keptColumns || !spaced && columns(text) < longWord:
		return html.EscapeString(s.text)
	case !spaced:
		return `<wbr>` + html.EscapeString(text)
	}
	return lead + `<span class="keep">` + html.EscapeString(text) + `</span>`
}

// join puts the pattern together of its own words and what fills its placeholders.
func (p pattern) join(slots []slot, fill func(slot) string, own func(string) string) string {
	var b strings.Builder
	at := 0
	for _, ph := range p.placeholders() {
		b.WriteString(own(string(p[at:ph.start])))
		for _, slot := range slots {
			if slot.name == ph.name {
				b.WriteString(fill(slot))
			}
		}
		at = ph.end
	}
	b.WriteString(own(string(p[at:])))
	return b.String()
}
