package plot

// Outline is a promise as an outlined bar from zero. How it ends says what is promised: it
// is closed, or has a point for "at least", a notch for "at most", a wave for "around"; a
// range has a second edge at its lower end.
type Outline struct {
	Width     string `zh:"长度；目标是区间时到上端" en:"How long it is, of a range to its upper end"`
	Height    string `zh:"高度，单位是像素" en:"How high it is, in pixels"`
	Bottom    string `zh:"下边线的高度位置" en:"Where its lower line lies"`
	Inner     string `zh:"两条边线之间的高度" en:"How far its lines lie apart"`
	Tip       string `zh:"末端的形状，路径；末端平直则为空" en:"The shape of its end, as a path; empty if the end is straight"`
	Band      bool   `zh:"是否为区间" en:"Whether it is a range"`
	BandFrom  string `zh:"区间的下端" en:"Where the range begins"`
	BandWidth string `zh:"区间的长度" en:"How long the range is"`
}

// Solid is a result as a solid bar from zero. One that is itself "over" something has a
// point, which is solid too.
type Solid struct {
	Width  string `zh:"结果的长度" en:"How long the result is"`
	Y      string `zh:"上边的高度位置" en:"Where its upper edge lies"`
	Height string `zh:"结果条的高度，单位是像素" en:"How high the bar is, in pixels"`
	Tip    string `zh:"结果末端的形状，路径；末端平直则为空" en:"The shape of the result’s end, as a path; empty if the end is straight"`
}

// newOutline returns the outline of a figure whose ends stand at low and high.
func newOutline(f *Figure, low, high int64, height int) Outline {
	o := Outline{
		Width: perCent(high), Height: whole(height), Bottom: whole(height - 1), Inner: whole(height - 2),
		Tip: tip(endOf(f.Bound), height-2), Band: f.isBand(),
	}
	if o.Band {
		o.BandFrom, o.BandWidth = perCent(low), perCent(high-low)
	}
	return o
}

// newSolid returns the bar of a result, in the middle of so many pixels.
func newSolid(f *Figure, at int64, height, within int) Solid {
	s := Solid{Width: perCent(at), Y: whole((within - height) / 2), Height: whole(height)}
	if endOf(f.Bound) == point {
		s.Tip = "M-.5 0L" + tenths(depth(height)) + " " + half(height) + "L-.5 " + whole(height) + "z"
	}
	return s
}

// tip returns the path of an end, which is so many pixels high and lies to the right of
// the lines that it ends; none for a closed one.
func tip(e end, height int) string {
	switch e {
	case point:
		return "M0 0L" + tenths(depth(height)) + " " + half(height) + "L0 " + whole(height)
	case notch:
		return "M0 0L" + tenths(-depth(height)) + " " + half(height) + "L0 " + whole(height)
	case wave:
		bow, step := tenths(int64(height)*10/8), tenths(int64(height)*10/4)
		right, left := "q3 "+bow+" 0 "+step, "q-3 "+bow+" 0 "+step
		return "M0 0" + right + left + right + left
	}
	return ""
}

// depth is how far a point of a bar so high stands out, in tenths of a pixel. Around bars
// there are eight pixels of space for it.
func depth(height int) int64 { return min(int64(height)*4, 70) }
