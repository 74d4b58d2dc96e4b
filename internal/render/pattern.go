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
	inProse    bool // whether that is so among words that may break anywhere
}

// placeholders returns the placeholders of p, in order.
func (p pattern) placeholders() []placeholder {
	var list []placeholder
	for at := 0; ; {
		before, name, after, ok := p[at:].cut()
		if !ok {
			return list
		}
		end := len(p) - len(after)
		list = append(list, placeholder{name, at + len(before), end})
		at = end
	}
}

// cut returns the first placeholder of p and what stands around it. A brace without
// its partner is a brace. Two searches for a byte are as fast as anything that could
// be kept of a pattern.
func (p pattern) cut() (before, name string, after pattern, ok bool) {
	start := strings.IndexByte(string(p), '{')
	if start < 0 {
		return string(p), "", "", false
	}
	length := strings.IndexByte(string(p[start:]), '}')
	if length < 0 {
		return string(p), "", "", false
	}
	end := start + length
	return string(p[:start]), string(p[start+1 : end]), p[end+1:], true
}

// uses reports whether p has a placeholder of that name.
func (p pattern) uses(name string) bool {
	for {
		_, found, after, ok := p.cut()
		if !ok || found == name {
			return ok
		}
		p = after
	}
}

// usual is how long a filled pattern rarely is: so much is built without a call for
// memory.
const usual = 256

// fill returns the filled pattern as text. A placeholder without a slot stays
// empty.
func (p pattern) fill(slots ...slot) string {
	text := make([]byte, 0, usual)
	for {
		own, name, after, ok := p.cut()
		text = append(text, own...)
		if !ok {
			return string(text)
		}
		text = append(text, find(slots, name).text...)
		p = after
	}
}

// html returns the filled pattern as HTML. A figure with spaces in it is kept on one
// line; one without has no place to break in, since the styles keep Chinese words
// whole in a sentence. So a Chinese sentence is one text in the page's source too,
// and can be found there.
func (p pattern) html(slots ...slot) template.HTML {
	return template.HTML(p.appendHTML(make([]byte, 0, usual), slots))
}

// appendHTML appends the filled pattern as HTML.
func (p pattern) appendHTML(page []byte, slots []slot) []byte {
	for {
		own, name, after, ok := p.cut()
		page = append(page, html.EscapeString(own)...)
		if !ok {
			return page
		}
		page = find(slots, name).appendHTML(page)
		p = after
	}
}

// find returns the slot of a name, or an empty one.
func find(slots []slot, name string) slot {
	for _, s := range slots {
		if s.name == name {
			return s
		}
	}
	return slot{}
}

// appendHTML appends the text of a slot with its markup. A space in front of it is
// where the line may break; in front of a long Chinese figure the line needs such a
// place.
func (s slot) appendHTML(page []byte) []byte {
	text := strings.TrimLeft(s.text, " ")
	lead := s.text[:len(s.text)-len(text)]
	spaced := strings.Contains(text, " ")
	switch {
	case !s.keep || columns(text) > keptColumns || !s.inProse && !spaced && columns(text) < longWord:
		return append(page, html.EscapeString(s.text)...)
	case !s.inProse && !spaced:
		return append(append(page, `<wbr>`...), html.EscapeString(text)...)
	}
	page = append(append(page, lead...), `<span class="keep">`...)
	return append(append(page, html.EscapeString(text)...), `</span>`...)
}
