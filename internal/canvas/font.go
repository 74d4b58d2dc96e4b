package canvas

import (
	"bytes"
	"compress/zlib"
	"io"
	"slices"
	"strings"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// Font is a font that words are drawn in. It is safe for concurrent use.
type Font struct {
	font *sfnt.Font
}

// OpenFont reads a font of TrueType or OpenType, or one of a collection by its number, from 0
// on. What is read later, glyph by glyph, is read then.
func OpenFont(src io.ReaderAt, face int) (*Font, error) {
	collection, err := sfnt.ParseCollectionReaderAt(src)
	if err != nil {
		return nil, err
	}
	f, err := collection.Font(face)
	if err != nil {
		return nil, err
	}
	return &Font{f}, nil
}

// Pen draws, one drawing after the other. It is not safe for concurrent use.
type Pen struct {
	words, numbers *Font // words may be nil
	buffer         sfnt.Buffer
	missing        []rune

	raster raster
	zip    *zlib.Writer // nil until it is needed
	packed bytes.Buffer
}

// NewPen returns a pen that writes words in a font, or with nil numbers and signs alone.
func NewPen(words *Font) (*Pen, error) {
	if words != nil {
		return &Pen{words: words, numbers: words}, nil
	}
	numbers, err := OpenFont(bytes.NewReader(gobold.TTF), 0)
	return &Pen{numbers: numbers}, err
}

// Missing returns the characters that were to be drawn since it was asked last, and that the
// font does not have.
func (p *Pen) Missing() []rune {
	list := p.missing
	p.missing = nil
	return list
}

// numerals are the characters that are written without a font.
const numerals = "0123456789.,%‰+−-–≥≤<>≈: "

// IsNumber reports whether a text can be written without a font.
func IsNumber(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return !strings.ContainsRune(numerals, r) })
}

// of returns the font for a text; nil if it isn't written.
func (p *Pen) of(text string) *Font {
	switch {
	case p.words != nil:
		return p.words
	case IsNumber(text):
		return p.numbers
	}
	return nil
}

// Measure returns how long a text is, in pixels. One that isn't written has no length.
func (p *Pen) Measure(text string, size float64) float64 {
	f := p.of(text)
	if f == nil {
		return 0
	}
	ppem, length := ppemOf(size), fixed.Int26_6(0)
	for _, r := range text {
		if g := p.glyph(f, r); g != 0 {
			advance, err := f.font.GlyphAdvance(&p.buffer, g, ppem, font.HintingNone)
			if err == nil {
				length += advance
			}
		}
	}
	return float64(length) / 64
}

func ppemOf(size float64) fixed.Int26_6 { return fixed.Int26_6(size*64 + .5) }

// glyph returns the glyph of a character, or 0, which is noted.
func (p *Pen) glyph(f *Font, r rune) sfnt.GlyphIndex {
	g, err := f.font.GlyphIndex(&p.buffer, r)
	if err != nil || g == 0 {
		if !slices.Contains(p.missing, r) {
			p.missing = append(p.missing, r)
		}
		return 0
	}
	return g
}

// write draws a text.
func (p *Pen) write(r *raster, t *Text) {
	f := p.of(t.Text)
	if f == nil {
		return
	}
	x := t.X
	switch t.Anchor {
	case Middle:
		x -= p.Measure(t.Text, t.Size) / 2
	case End:
		x -= p.Measure(t.Text, t.Size)
	}
	ppem := ppemOf(t.Size)
	at := fixed.I(int(x + .5)) // at whole pixels a glyph is the same wherever it stands, and takes less in a file
	for _, c := range t.Text {
		g := p.glyph(f, c)
		if g == 0 {
			continue
		}
		if outline, err := f.font.LoadGlyph(&p.buffer, g, ppem, nil); err == nil {
			r.glyph(outline, at.Round(), int(t.Y+.5), t.Colour)
		}
		if advance, err := f.font.GlyphAdvance(&p.buffer, g, ppem, font.HintingNone); err == nil {
			at += advance
		}
	}
}

// glyph fills the outline of a glyph.
func (r *raster) glyph(outline sfnt.Segments, x, y int, c Colour) {
	if len(outline) == 0 {
		return
	}
	b := outline.Bounds()
	x0, y0 := x+b.Min.X.Floor(), y+b.Min.Y.Floor()
	r.begin(b.Max.X.Ceil()-b.Min.X.Floor(), b.Max.Y.Ceil()-b.Min.Y.Floor())
	dx, dy := float32(x-x0), float32(y-y0)
	at := func(p fixed.Point26_6) (float32, float32) { return float32(p.X)/64 + dx, float32(p.Y)/64 + dy }
	for i := range outline {
		s := &outline[i]
		ax, ay := at(s.Args[0])
		switch s.Op {
		case sfnt.SegmentOpMoveTo:
			r.vector.ClosePath()
			r.vector.MoveTo(ax, ay)
		case sfnt.SegmentOpLineTo:
			r.vector.LineTo(ax, ay)
		case sfnt.SegmentOpQuadTo:
			bx, by := at(s.Args[1])
			r.vector.QuadTo(ax, ay, bx, by)
		case sfnt.SegmentOpCubeTo:
			bx, by := at(s.Args[1])
			cx, cy := at(s.Args[2])
			r.vector.CubeTo(ax, ay, bx, by, cx, cy)
		}
	}
	r.vector.ClosePath()
	r.end(x0, y0, c, levels)
}
