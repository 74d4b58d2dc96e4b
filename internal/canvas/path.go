package canvas

import "strconv"

// point is a place in pixels.
type point struct{ x, y float32 }

// contour is a line that is flat: curves are made of short ones.
type contour struct {
	points []point
	closed bool
}

// contours flattens a path of SVG, moved to a place. It knows the commands that drawings of
// package plot have: M, L, C, Z and, both relative, h, v, l, q, t and z. Numbers may follow a
// command without being separated from it.
func contours(path string, x, y float64) []contour {
	r := pathReader{text: path, at: point{float32(x), float32(y)}, origin: point{float32(x), float32(y)}}
	for r.next() {
		r.command()
	}
	return r.list
}

// pathReader reads a path.
type pathReader struct {
	text    string
	i       int
	verb    byte
	origin  point
	at      point // the pen
	control point // of the last curve
	list    []contour
}

// next finds the next command, which is the last one again where numbers go on.
func (r *pathReader) next() bool {
	r.skip()
	if r.i >= len(r.text) {
		return false
	}
	if c := r.text[r.i]; c >= 'A' {
		r.verb = c
		r.i++
	}
	return true
}

func (r *pathReader) skip() {
	for r.i < len(r.text) && (r.text[r.i] == ' ' || r.text[r.i] == ',') {
		r.i++
	}
}

// number reads a number.
func (r *pathReader) number() float32 {
	r.skip()
	end := r.i
	for end < len(r.text) && (r.text[end] >= '0' && r.text[end] <= '9' || r.text[end] == '.' || r.text[end] == '-' && end == r.i) {
		end++
	}
	v, err := strconv.ParseFloat(r.text[r.i:end], 32)
	if err != nil || end == r.i {
		panic("canvas: no path: " + r.text)
	}
	r.i = end
	return float32(v)
}

// pair reads a point from another one.
func (r *pathReader) pair(from point) point {
	x := r.number()
	return point{from.x + x, from.y + r.number()}
}

func (r *pathReader) command() {
	switch r.verb {
	case 'M':
		r.at = r.pair(r.origin)
		r.list = append(r.list, contour{points: []point{r.at}})
		r.verb = 'L'
	case 'L':
		r.to(r.pair(r.origin))
	case 'l':
		r.to(r.pair(r.at))
	case 'h':
		r.to(point{r.at.x + r.number(), r.at.y})
	case 'v':
		r.to(point{r.at.x, r.at.y + r.number()})
	case 'q':
		from := r.at
		r.control = r.pair(from)
		r.curve(r.control, r.pair(from))
	case 't':
		r.control = point{2*r.at.x - r.control.x, 2*r.at.y - r.control.y}
		r.curve(r.control, r.pair(r.at))
	case 'C':
		b, c := r.pair(r.origin), r.pair(r.origin)
		r.cubic(b, c, r.pair(r.origin))
	case 'Z', 'z':
		last := &r.list[len(r.list)-1]
		last.closed, r.at = true, last.points[0]
	default:
		panic("canvas: no path: " + r.text)
	}
}

func (r *pathReader) to(p point) {
	last := &r.list[len(r.list)-1]
	last.points, r.at = append(last.points, p), p
}

// flat is of how many lines a curve is made.
const flat = 8

// curve draws a quadratic curve.
func (r *pathReader) curve(b, c point) {
	a := r.at
	for i := 1; i <= flat; i++ {
		t := float32(i) / flat
		u := 1 - t
		r.to(point{u*u*a.x + 2*u*t*b.x + t*t*c.x, u*u*a.y + 2*u*t*b.y + t*t*c.y})
	}
}

// cubic draws a cubic curve.
func (r *pathReader) cubic(b, c, d point) {
	a := r.at
	for i := 1; i <= flat; i++ {
		t := float32(i) / flat
		u := 1 - t
		i, j, k, l := u*u*u, 3*u*u*t, 3*u*t*t, t*t*t
		r.to(point{i*a.x + j*b.x + k*c.x + l*d.x, i*a.y + j*b.y + k*c.y + l*d.y})
	}
}

// Scale returns a path with all its numbers so many times as large.
func Scale(path string, factor float64) string {
	to := make([]byte, 0, len(path)+8)
	for i := 0; i < len(path); {
		end := i
		for end < len(path) && (path[end] >= '0' && path[end] <= '9' || path[end] == '.' || path[end] == '-' && end == i) {
			end++
		}
		if v, err := strconv.ParseFloat(path[i:end], 64); end > i && err == nil {
			to, i = appendNumber(to, v*factor), end
			continue
		}
		to, i = append(to, path[i]), i+1
	}
	return string(to)
}
