package plot

// Square is a mark as a square. It is told at 12 pixels and without colours.
type Square struct {
	Size  string `zh:"边长，单位是像素" en:"How large it is, in pixels"`
	Class string `zh:"颜色，用作 class：up、down、mute，或为空" en:"Its colour, as a class: up, down or mute, or none"`
	Solid string `zh:"实心的部分，路径；没有则为空" en:"What is solid, as a path; empty if nothing is"`
	Line  string `zh:"线条，路径；没有则为空" en:"What is drawn in lines, as a path; empty if nothing is"`
	Frame string `zh:"虚线边框，路径；边框不是虚线则为空" en:"The dashed frame, as a path; empty if the frame is not dashed"`
	Dash  string `zh:"边框的虚线样式，stroke-dasharray 的值" en:"How the frame is dashed, as stroke-dasharray has it"`
	Cut   string `zh:"从实心部分里留白的线条，路径；没有则为空" en:"The line that is cut out of the solid part, as a path; empty if none is"`
	Pip   string `zh:"从实心部分里留白的形状，路径；没有则为空" en:"The shape that is cut out of it, as a path; empty if none is"`
}

// NewSquare returns the square of a mark, so many pixels wide.
func NewSquare(m Mark, size int) Square {
	d := newDrawing(m, int64(size)*10, 1)
	d.add(m, 0, 0)
	return d.square(m)
}

// Arrow is ▲, ▼ or = before a difference, as a square so many pixels wide whose shape is
// solid: on which side of the target the result lies, and no more.
func Arrow(m Mark, size int) Square {
	s := Square{Size: whole(size), Class: shapeOf(m).class}
	switch m {
	case Above:
		s.Solid = scaled("M50 8L96 92L4 92z", 0, 0, int64(size)*10)
	case Below:
		s.Solid = scaled("M50 92L96 8L4 8z", 0, 0, int64(size)*10)
	case Same:
		s.Solid = scaled("M8 25L92 25L92 42L8 42zM8 58L92 58L92 75L8 75z", 0, 0, int64(size)*10)
	case Within:
		s.Solid = scaled("M4 10L18 10L18 90L4 90zM82 10L96 10L96 90L82 90zM38 38L62 38L62 62L38 62z", 0, 0, int64(size)*10)
	}
	return s
}

// drawing collects the paths of squares of one mark; places are tenths of a pixel.
type drawing struct {
	size                         int64
	solid, line, frame, cut, pip []byte
}

// newDrawing returns an empty drawing with room for so many squares of a mark.
func newDrawing(m Mark, size int64, many int) drawing {
	s, d := shapeOf(m), drawing{size: size}
	room := func(path string) []byte { return make([]byte, 0, many*2*len(path)) }
	if s.solid != "" {
		d.solid = room(s.solid)
	}
	if s.pip != "" {
		d.pip = room(s.pip)
	}
	return d
}

// add draws one more square.
func (d *drawing) add(m Mark, x, y int64) {
	s := shapeOf(m)
	switch {
	case s.dashed:
		d.frame = appendFrame(d.frame, x, y, d.size)
	case s.edge:
		d.line = appendFrame(d.line, x, y, d.size)
	}
	d.solid = appendScaled(d.solid, s.solid, x, y, d.size)
	d.line = appendScaled(d.line, s.line, x, y, d.size)
	d.cut = appendScaled(d.cut, s.cut, x, y, d.size)
	d.pip = appendScaled(d.pip, s.pip, x, y, d.size)
}

// square returns what was drawn.
func (d *drawing) square(m Mark) Square {
	s := Square{
		Size: tenths(d.size), Class: shapeOf(m).class,
		Solid: string(d.solid), Line: string(d.line), Frame: string(d.frame), Cut: string(d.cut), Pip: string(d.pip),
	}
	if s.Frame != "" {
		s.Dash = tenths(d.size*14/100) + " " + tenths(d.size*11/100)
	}
	return s
}

// appendFrame appends the frame of a square, whose line is two pixels wide and lies inside.
func appendFrame(path []byte, x, y, size int64) []byte {
	path = appendTenths(append(path, 'M'), x+10)
	path = appendTenths(append(path, ' '), y+10)
	path = appendTenths(append(path, 'h'), size-20)
	path = appendTenths(append(path, 'v'), size-20)
	path = appendTenths(append(path, "h-"...), size-20)
	return append(path, 'z')
}

// scaled returns a path whose numbers, points all of them, are per cent of a square.
func scaled(path string, x, y, size int64) string {
	return string(appendScaled(nil, path, x, y, size))
}

// appendScaled appends such a path. A whole square is a short one.
func appendScaled(to []byte, path string, x, y, size int64) []byte {
	if path == all {
		to = appendTenths(append(to, 'M'), x)
		to = appendTenths(append(to, ' '), y)
		to = appendTenths(append(to, 'h'), size)
		to = appendTenths(append(to, 'v'), size)
		to = appendTenths(append(to, "h-"...), size)
		return append(to, 'z')
	}
	from, next := x, y // of this number and of the one after it
	for i := 0; i < len(path); {
		end := i
		for end < len(path) && isNumeral(path[end]) {
			end++
		}
		if end == i {
			to = append(to, path[i])
			i++
			continue
		}
		to = appendTenths(to, from+(numeral(path[i:end])*size+50)/100)
		from, next, i = next, from, end
	}
	return to
}

func isNumeral(c byte) bool { return c == '-' || '0' <= c && c <= '9' }
