package picture

import (
	"bytes"
	"encoding/xml"
	"math"
	"strconv"
	"strings"
)

// svgHead is how far into a file its root element is looked for.
const svgHead = 64 << 10

// svg returns the size that the root element of an SVG file states, in whole pixels: its
// width and height, or those of its view box.
func svg(data []byte) (width, height int) {
	data = data[:min(len(data), svgHead)]
	if !bytes.HasPrefix(bytes.TrimLeft(data, "\uFEFF \t\r\n"), []byte("<")) || !bytes.Contains(data, []byte("<svg")) {
		return 0, 0
	}
	root, ok := rootElement(data)
	if !ok || root.Name.Local != "svg" {
		return 0, 0
	}
	var w, h float64
	for _, a := range root.Attr {
		switch a.Name.Local {
		case "width":
			w = pixels(a.Value)
		case "height":
			h = pixels(a.Value)
		}
	}
	if w == 0 || h == 0 {
		w, h = viewBox(root)
	}
	return whole(w), whole(h)
}

func rootElement(data []byte) (xml.StartElement, bool) {
	d := xml.NewDecoder(bytes.NewReader(data))
	d.Strict = false
	for {
		token, err := d.RawToken()
		if err != nil {
			return xml.StartElement{}, false
		}
		if root, ok := token.(xml.StartElement); ok {
			return root, true
		}
	}
}

// pixels reads a length in pixels; one in another unit is 0.
func pixels(length string) float64 {
	f, err := strconv.ParseFloat(strings.TrimSuffix(strings.TrimSpace(length), "px"), 64)
	if err != nil {
		return 0
	}
	return f
}

// viewBox returns the width and height of a root element's view box.
func viewBox(root xml.StartElement) (width, height float64) {
	for _, a := range root.Attr {
		if a.Name.Local != "viewBox" {
			continue
		}
		if box := strings.FieldsFunc(a.Value, func(r rune) bool { return r == ' ' || r == ',' }); len(box) == 4 {
			return pixels(box[2]), pixels(box[3])
		}
	}
	return 0, 0
}

// whole rounds a length; what is no length is 0.
func whole(f float64) int {
	if !(f > 0 && f <= largest) {
		return 0
	}
	return int(math.Round(f))
}
