package draft

import (
	"bytes"
	"encoding/xml"
	"strings"

	"duibiao/internal/diag"
)

// beside returns a block of what stands beside the text of a document, in a box or below a page, and why its figures are none of
// metrics.
func beside(text string, why diag.Words) Block { return Block{Text: clean(text), Aside: why} }

// textInside reads the words of an element up to its end, without what a person has taken out.
func textInside(d *xml.Decoder) (string, error) {
	var b strings.Builder
	for depth := 1; depth > 0; {
		token, err := d.Token()
		if err != nil {
			return "", err
		}
		switch t := token.(type) {
		case xml.StartElement:
			switch t.Name.Local {
			case "del", "moveFrom", "instrText", "rt", "Fallback":
				if err := d.Skip(); err != nil {
					return "", err
				}
				continue
			case "tab", "br":
				b.WriteByte(' ')
			}
			depth++
		case xml.EndElement:
			if depth--; t.Name.Local == "p" {
				b.WriteByte(' ')
			}
		case xml.CharData:
			b.Write(t)
		}
	}
	return b.String(), nil
}

// notes returns what stands below the pages of a document, or at its end.
func notes(data []byte) ([]Block, error) {
	var list []Block
	d := xml.NewDecoder(bytes.NewReader(data))
	for {
		token, err := d.Token()
		if err != nil {
			return list, endOf(err)
		}
		if t, ok := token.(xml.StartElement); ok && (t.Name.Local == "footnote" || t.Name.Local == "endnote") {
			text, err := textInside(d)
			if err != nil {
				return nil, err
			}
			list = append(list, beside(text, sayFootnote))
		}
	}
}

// leaveAside lists the figures of a text that stands beside that of the report.
func (w *outline) leaveAside(b Block) {
	list := &w.left
	if s := w.place.sector; s != nil {
		list = &s.Left
	}
	for _, figure := range figuresIn(b.Text) {
		*list = append(*list, Left{figure, b.Aside, excerpt(b.Text, max(strings.Index(b.Text, figure), 0))})
	}
}
