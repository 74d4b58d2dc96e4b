package canvas

import (
	"io"
	"strconv"
	"strings"
	"unicode"
)

// The faces of words in SVG, in which whoever looks at it has one. Most words have those of
// the whole drawing.
const (
	serif = `Iowan Old Style,Palatino Linotype,P052,Noto Serif CJK SC,Songti SC,SimSun,serif`
	sans  = `-apple-system,Segoe UI,Liberation Sans,Arial,PingFang SC,Microsoft YaHei,Noto Sans CJK SC,sans-serif`
)

// WriteSVG writes the drawing as SVG, with its name in a language.
func (d *Drawing) WriteSVG(w io.Writer, lang, title string) error {
	_, err := w.Write(append(d.AppendSVG(nil, lang, title), '\n'))
	return err
}

// AppendSVG appends the drawing as SVG, with its name in a language.
func (d *Drawing) AppendSVG(b []byte, lang, title string) []byte {
	width, height := strconv.Itoa(d.Width), strconv.Itoa(d.Height)
	b = append(b, `<svg xmlns="http://www.w3.org/2000/svg" width="`+width+`" height="`+height+`" viewBox="0 0 `+width+` `+height+`" xml:lang="`...)
	b = append(appendEscaped(b, lang), `" role="img" font-family="`+sans+`"><title>`...)
	b = append(appendEscaped(b, title), "</title>"...)
	paper := shape{path: rectangle(float64(d.Width), float64(d.Height)), colour: Paper}
	b = d.append(b, &paper)
	for i := range d.shapes {
		b = d.append(b, &d.shapes[i])
	}
	return append(b, "</svg>"...)
}

// append appends a shape.
func (d *Drawing) append(b []byte, s *shape) []byte {
	if s.path == "" {
		return s.text.append(b)
	}
	b = append(b, "<path"...)
	path, moved := s.path, s.x != 0 || s.y != 0
	if rest, ok := strings.CutPrefix(path, "M0 0"); moved && ok && isRelative(rest) {
		path = "M" + Number(s.x) + " " + Number(s.y) + rest
	} else if moved {
		b = appendNumber(append(b, ` transform="translate(`...), s.x)
		b = append(appendNumber(append(b, ' '), s.y), `)"`...)
	}
	if l := &s.line; l.Width > 0 {
		b = append(b, ` fill="none" stroke="`...)
		b = appendNumber(append(append(b, d.name(s.colour)...), `" stroke-width="`...), l.Width)
		if l.Dash > 0 {
			b = appendNumber(append(b, `" stroke-dasharray="`...), l.Dash)
			b = appendNumber(append(b, ' '), l.Gap)
		}
		if l.Detached {
			b = append(b, `" stroke-linecap="square`...)
		}
	} else {
		b = append(append(b, ` fill="`...), d.name(s.colour)...)
	}
	if s.tint {
		b = append(b, `" fill-opacity=".16`...)
	}
	return append(append(append(b, `" d="`...), path...), `"/>`...)
}

// isRelative reports whether the commands of a path lead from the point before, wherever
// that is.
func isRelative(path string) bool {
	for i := range len(path) {
		if c := path[i]; 'A' <= c && c <= 'Z' {
			return false
		}
	}
	return true
}

// append appends a line of words.
func (t *Text) append(b []byte) []byte {
	b = appendNumber(append(b, `<text x="`...), t.X)
	b = appendNumber(append(b, `" y="`...), t.Y)
	b = appendNumber(append(b, `" font-size="`...), t.Size)
	if t.Serif {
		b = append(b, `" font-family="`+serif...)
	}
	if t.Bold {
		b = append(b, `" font-weight="700`...)
	}
	switch t.Anchor {
	case Middle:
		b = append(b, `" text-anchor="middle`...)
	case End:
		b = append(b, `" text-anchor="end`...)
	}
	b = append(append(append(b, `" fill="`...), t.Colour.name()...), `">`...)
	return append(appendEscaped(b, t.Text), "</text>"...)
}

// appendEscaped appends a text as XML has it.
func appendEscaped(b []byte, text string) []byte {
	for i := range len(text) {
		switch c := text[i]; c {
		case '&':
			b = append(b, "&amp;"...)
		case '<':
			b = append(b, "&lt;"...)
		case '>':
			b = append(b, "&gt;"...)
		case '"':
			b = append(b, "&#34;"...)
		default:
			b = append(b, c)
		}
	}
	return b
}

// Reckon returns about how long a text is in any common font: never much less, so that what
// is laid out by it has room.
func Reckon(text string, size float64) float64 {
	length := 0.0
	for _, r := range text {
		switch {
		case r >= 0x2e80:
			length++
		case r == 'W' || r == 'M':
			length += .9
		case unicode.IsUpper(r) || r == 'm' || r == 'w' || r == '%' || r == '—':
			length += .78
		case r == ' ' || r == '.' || r == ',' || r == 'i' || r == 'l' || r == 't' || r == 'f' || r == 'r' || r == ':':
			length += .36
		default:
			length += .56
		}
	}
	return length * size
}
