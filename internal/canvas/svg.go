package canvas

import (
	"fmt"
	"html"
	"io"
	"unicode"
)

// The faces of words in SVG, in which whoever looks at it has one.
const (
	serif = `Iowan Old Style,Palatino Linotype,P052,Noto Serif CJK SC,Songti SC,SimSun,serif`
	sans  = `-apple-system,Segoe UI,Liberation Sans,Arial,PingFang SC,Microsoft YaHei,Noto Sans CJK SC,sans-serif`
)

// WriteSVG writes the drawing as SVG, with its name in a language.
func (d *Drawing) WriteSVG(w io.Writer, lang, title string) error {
	b := make([]byte, 0, 128*len(d.shapes))
	b = fmt.Appendf(b, `<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %[1]d %d" xml:lang="%s" role="img"><title>%s</title>`,
		d.Width, d.Height, html.EscapeString(lang), html.EscapeString(title))
	b = fmt.Appendf(b, `<path fill="#%06x" d="%s"/>`, Paper.hex(), rectangle(float64(d.Width), float64(d.Height)))
	for i := range d.shapes {
		b = d.shapes[i].append(b)
	}
	_, err := w.Write(append(b, "</svg>\n"...))
	return err
}

// append appends a shape.
func (s *shape) append(b []byte) []byte {
	if s.path == "" {
		return s.text.append(b)
	}
	b = append(b, "<path"...)
	if s.x != 0 || s.y != 0 {
		b = append(b, ` transform="translate(`...)
		b = append(appendNumber(b, s.x), ' ')
		b = append(appendNumber(b, s.y), `)"`...)
	}
	if l := &s.line; l.Width > 0 {
		b = fmt.Appendf(b, ` fill="none" stroke="#%06x" stroke-width="%s"`, s.colour.hex(), Number(l.Width))
		if l.Dash > 0 {
			b = fmt.Appendf(b, ` stroke-dasharray="%s %s"`, Number(l.Dash), Number(l.Gap))
		}
		if l.Detached {
			b = append(b, ` stroke-linecap="square"`...)
		}
	} else {
		b = fmt.Appendf(b, ` fill="#%06x"`, s.colour.hex())
	}
	if s.tint {
		b = append(b, ` fill-opacity=".16"`...)
	}
	b = append(b, ` d="`...)
	return append(append(b, s.path...), `"/>`...)
}

// append appends a line of words.
func (t *Text) append(b []byte) []byte {
	face := sans
	if t.Serif {
		face = serif
	}
	b = append(b, `<text x="`...)
	b = append(appendNumber(b, t.X), `" y="`...)
	b = append(appendNumber(b, t.Y), `" font-family="`...)
	b = append(append(b, face...), `" font-size="`...)
	b = append(appendNumber(b, t.Size), '"')
	if t.Bold {
		b = append(b, ` font-weight="700"`...)
	}
	switch t.Anchor {
	case Middle:
		b = append(b, ` text-anchor="middle"`...)
	case End:
		b = append(b, ` text-anchor="end"`...)
	}
	b = fmt.Appendf(b, ` fill="#%06x">`, t.Colour.hex())
	return append(append(b, html.EscapeString(t.Text)...), "</text>"...)
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
