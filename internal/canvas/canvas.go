package canvas

// Colour is a colour of drawings.
type Colour uint8

// The colours, those of light pages.
const (
	Paper Colour = iota
	Ink
	Soft
	Result // what happened
	Up
	Down
	Mute
	Rule
	Grid
	colours
)

// name returns a colour as SVG has it.
func (c Colour) name() string {
	return [colours]string{"#fcfbf8", "#15191d", "#525c66", "#2c4a68", "#00695f", "#a8430a", "#7a838c", "#dad6cc", "#e4e0d6"}[c]
}

// name returns a colour of the drawing as SVG has it.
func (d *Drawing) name(c Colour) string {
	if c == Result && d.Result != "" {
		return d.Result
	}
	return c.name()
}

// Anchor says which end of words stands at their place.
type Anchor uint8

// The anchors.
const (
	Start Anchor = iota
	Middle
	End
)

// Text is a line of words.
type Text struct {
	X, Y   float64 // of the line that letters stand on
	Size   float64 // of an em, in pixels
	Anchor Anchor
	Colour Colour
	Bold   bool // in SVG; a font has one weight
	Serif  bool // likewise
	Text   string
}

// Line says how lines are drawn: nothing is filled then.
type Line struct {
	Width    float64
	Dash     float64 // how long its strokes are; 0 for a line without gaps
	Gap      float64
	Colour   Colour
	Detached bool // whether its ends are moved out by half its width
}

// Drawing is a list of shapes, the lowest first.
type Drawing struct {
	Width, Height int
	Result        string // the colour of what happened, such as #2c4a68; empty for the usual one
	shapes        []shape
}

// shape is a path, filled or in lines, or words.
type shape struct {
	path   string // of SVG, with the commands that segments know; empty for words
	x, y   float64
	colour Colour
	tint   bool // whether it is a shade of the colour
	line   Line // of no width: the path is filled
	text   Text
}

// New returns an empty drawing, which is paper.
func New(width, height int) *Drawing {
	d := &Drawing{}
	d.Reset(width, height)
	return d
}

// Reset makes the drawing an empty one.
func (d *Drawing) Reset(width, height int) {
	if d.shapes == nil {
		d.shapes = make([]shape, 0, 64)
	}
	d.Width, d.Height, d.shapes = width, height, d.shapes[:0]
}

// Rect fills a rectangle.
func (d *Drawing) Rect(x, y, width, height float64, c Colour) {
	d.shapes = append(d.shapes, shape{path: rectangle(width, height), x: x, y: y, colour: c})
}

// Tint fills a rectangle with a shade of a colour.
func (d *Drawing) Tint(x, y, width, height float64, c Colour) {
	d.shapes = append(d.shapes, shape{path: rectangle(width, height), x: x, y: y, colour: c, tint: true})
}

// Fill fills a path, which begins at a place.
func (d *Drawing) Fill(x, y float64, path string, c Colour) {
	if path != "" {
		d.shapes = append(d.shapes, shape{path: path, x: x, y: y, colour: c})
	}
}

// Stroke draws a path in lines.
func (d *Drawing) Stroke(x, y float64, path string, l Line) {
	if path != "" {
		d.shapes = append(d.shapes, shape{path: path, x: x, y: y, colour: l.Colour, line: l})
	}
}

// Text writes a line of words.
func (d *Drawing) Text(t Text) {
	if t.Text != "" {
		d.shapes = append(d.shapes, shape{text: t, colour: t.Colour})
	}
}

// rectangle returns the path of a rectangle at zero.
func rectangle(width, height float64) string {
	w := Number(width)
	return "M0 0h" + w + "v" + Number(height) + "h" + Number(-width) + "z"
}
