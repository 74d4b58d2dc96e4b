package words

import (
	"bytes"
	"html"
	"html/template"
	"strings"

	"duibiao/internal/width"
)

// Pattern is a sentence with placeholders in braces: "{gap} to go".
type Pattern string

// placeholder is a name in braces. The braces stand at Pattern[start] and at
// Pattern[end-1].
type placeholder struct {
	name       string
	start, end int
}

// Slot is what a placeholder is filled with.
type Slot struct {
	Name, Text string
	Keep       bool // whether the text must stay on one line, as figures must
	InProse    bool // whether that is so among words that may break anywhere
}

// placeholders returns the placeholders of p, in order.
func (p Pattern) placeholders() []placeholder {
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

// asks reports whether p has a placeholder, given with its braces.
func (p Pattern) asks(placeholder string) bool { return strings.Contains(string(p), placeholder) }

// cut returns the first placeholder of p and what stands around it. A brace without
// its partner is a brace. Two searches for a byte are as fast as anything that could
// be kept of a pattern.
func (p Pattern) cut() (before, name string, after Pattern, ok bool) {
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

// Usual is how long a filled pattern rarely is: so much is built without a call for
// memory.
const Usual = 256

// Fill returns the filled pattern as text. A placeholder without a slot stays
// empty.
func (p Pattern) Fill(slots ...Slot) string {
	text := make([]byte, 0, Usual)
	for {
		own, name, after, ok := p.cut()
		text = append(text, own...)
		if !ok {
			return string(text)
		}
		text = append(text, find(slots, name).Text...)
		p = after
	}
}

// HTML returns the filled pattern as HTML. A figure with spaces in it is kept on one
// line; one without has no place to break in, since the styles keep Chinese words
// whole in a sentence. So a Chinese sentence is one text in the page's source too,
// and can be found there.
func (p Pattern) HTML(slots ...Slot) template.HTML {
	return template.HTML(p.AppendHTML(make([]byte, 0, Usual), slots))
}

// AppendHTML appends the filled pattern as HTML.
func (p Pattern) AppendHTML(page []byte, slots []Slot) []byte {
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
func find(slots []Slot, name string) Slot {
	for i := range slots {
		if slots[i].Name == name {
			return slots[i]
		}
	}
	return Slot{}
}

// breakable lets a line break where the page ends, but not behind an opening bracket: in
// front of it.
func breakable(page []byte) []byte {
	const place, bracket = `<wbr>`, "（"
	if before, ok := bytes.CutSuffix(page, []byte(bracket)); ok {
		return append(append(before, place...), bracket...)
	}
	return append(page, place...)
}

// appendHTML appends the text of a slot with its markup. A space in front of it is
// where the line may break; in front of a long Chinese figure the line needs such a
// place.
func (s Slot) appendHTML(page []byte) []byte {
	text := strings.TrimLeft(s.Text, " ")
	lead := s.Text[:len(s.Text)-len(text)]
	spaced := strings.Contains(text, " ")
	switch {
	case !s.Keep || width.Of(text) > keptColumns || !s.InProse && !spaced && width.Of(text) < longWord:
		return append(page, html.EscapeString(s.Text)...)
	case !s.InProse && !spaced:
		return append(breakable(page), html.EscapeString(text)...)
	}
	page = append(append(page, lead...), `<span class="keep">`...)
	return append(append(page, html.EscapeString(text)...), `</span>`...)
}
