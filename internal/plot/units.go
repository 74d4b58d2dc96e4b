package plot

import "slices"

// Units is a field as squares: one is one figure.
type Units struct {
	Width  string   `zh:"图的宽度，单位是像素" en:"How wide the drawing is, in pixels"`
	Height string   `zh:"图的高度，单位是像素" en:"How high the drawing is, in pixels"`
	Groups []Square `zh:"各类方块，每一类合为一个图形" en:"The squares of each kind, drawn as one shape"`
}

// The size of a unit square and the distance from one to the next, in pixels.
const (
	unitSize  = 18
	unitPitch = 22
)

// NewUnits draws a square for each figure, so many in a row, in the order of the marks.
// Without figures there is no drawing.
func NewUnits(figures []Mark, row int) (Units, bool) {
	if len(figures) == 0 {
		return Units{}, false
	}
	sorted := slices.Sorted(slices.Values(figures))
	rows := (len(sorted) + row - 1) / row
	u := Units{
		Width:  whole(min(len(sorted), row)*unitPitch - (unitPitch - unitSize)),
		Height: whole(rows*unitPitch - (unitPitch - unitSize)),
	}
	for i := 0; i < len(sorted); {
		mark, end := sorted[i], i+1
		for end < len(sorted) && sorted[end] == mark {
			end++
		}
		d := newDrawing(mark, unitSize*10, end-i)
		for ; i < end; i++ {
			d.add(mark, int64(i%row*unitPitch*10), int64(i/row*unitPitch*10))
		}
		u.Groups = append(u.Groups, d.square(mark))
	}
	return u, true
}
