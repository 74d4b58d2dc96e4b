package canvas

import (
	"image"
	"image/draw"

	"golang.org/x/image/vector"
)

// A pixel is a colour in its upper bits and, below, how much of it lies on the paper. Eight
// steps are enough for smooth edges; with more of them files are a third larger.
const (
	levelBits = 3
	levels    = 1<<levelBits - 1
	tintLevel = 1 // 14 per cent
)

// raster is a drawing as pixels.
type raster struct {
	width, height int
	pixels        []byte
	vector        vector.Rasterizer
	mask          image.Alpha // as large as the shape that is drawn
}

// reset makes it an empty drawing.
func (r *raster) reset(width, height int) {
	if len(r.pixels) != width*height {
		r.pixels = make([]byte, width*height)
	}
	r.width, r.height = width, height
	clear(r.pixels)
}

// fill fills contours with a colour; what stands out of the drawing is cut off.
func (r *raster) fill(list []contour, c Colour, full byte) {
	x0, y0, x1, y1, ok := r.bounds(list)
	if !ok {
		return
	}
	r.begin(x1-x0, y1-y0)
	dx, dy := float32(x0), float32(y0)
	for i := range list {
		points := list[i].points
		r.vector.MoveTo(points[0].x-dx, points[0].y-dy)
		for _, p := range points[1:] {
			r.vector.LineTo(p.x-dx, p.y-dy)
		}
		r.vector.ClosePath()
	}
	r.end(x0, y0, c, full)
}

// bounds returns the pixels that contours lie in.
func (r *raster) bounds(list []contour) (x0, y0, x1, y1 int, ok bool) {
	if len(list) == 0 {
		return 0, 0, 0, 0, false
	}
	low, high := list[0].points[0], list[0].points[0]
	for i := range list {
		for _, p := range list[i].points {
			low = point{min(low.x, p.x), min(low.y, p.y)}
			high = point{max(high.x, p.x), max(high.y, p.y)}
		}
	}
	x0, y0 = max(int(low.x), 0), max(int(low.y), 0)
	x1, y1 = min(int(high.x)+1, r.width), min(int(high.y)+1, r.height)
	return x0, y0, x1, y1, x0 < x1 && y0 < y1
}

// begin begins a shape in so many pixels.
func (r *raster) begin(width, height int) {
	r.vector.Reset(width, height)
	if need := width * height; cap(r.mask.Pix) < need {
		r.mask.Pix = make([]byte, need)
	}
	r.mask.Pix, r.mask.Stride = r.mask.Pix[:width*height], width
	r.mask.Rect = image.Rect(0, 0, width, height)
}

// end lays the shape into the drawing at a place.
func (r *raster) end(x, y int, c Colour, full byte) {
	r.vector.DrawOp = draw.Src
	r.vector.Draw(&r.mask, r.mask.Rect, image.Opaque, image.Point{})
	for row := range r.mask.Rect.Dy() {
		from := r.mask.Pix[row*r.mask.Stride:][:r.mask.Stride]
		if y+row < 0 || y+row >= r.height {
			continue
		}
		line := r.pixels[(y+row)*r.width:][:r.width]
		for i, alpha := range from {
			if alpha >= 16 && x+i >= 0 && x+i < r.width {
				line[x+i] = laid(line[x+i], c, byte((uint(alpha)*uint(full)+127)/255))
			}
		}
	}
}

// laid returns a pixel with so much of a colour laid on it. Of two colours the one of which
// there is more stays.
func laid(pixel byte, c Colour, level byte) byte {
	was := pixel & levels
	switch {
	case level == 0:
		return pixel
	case c == Paper:
		if left := was - min(was, was*level/levels); left > 0 {
			return pixel&^levels | left
		}
		return 0
	case Colour(pixel>>levelBits) == c:
		return byte(c)<<levelBits | was + (levels-was)*level/levels
	case level > was || level == levels || Colour(pixel>>levelBits) >= Rule: // which are decoration
		return byte(c)<<levelBits | level
	}
	return pixel
}
