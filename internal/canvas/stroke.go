package canvas

import "math"

// stroke returns the outlines of lines along contours: a rectangle for each straight part,
// all turned the same way, so that they add up where they overlap. Parts that meet are made
// longer by half the width, which closes right angles.
func stroke(list []contour, l Line) []contour {
	var out []contour
	for _, c := range list {
		if l.Dash > 0 {
			for _, part := range dashes(&c, float32(l.Dash), float32(l.Gap)) {
				out = appendStroke(out, &part, float32(l.Width)/2, l.Detached)
			}
			continue
		}
		out = appendStroke(out, &c, float32(l.Width)/2, l.Detached)
	}
	return out
}

func appendStroke(out []contour, c *contour, half float32, detached bool) []contour {
	points := c.points
	if c.closed {
		points = append(points[:len(points):len(points)], points[0])
	}
	frame := c.closed && c.isFrame()
	for i := 1; i < len(points); i++ {
		a, b := points[i-1], points[i]
		dx, dy := toward(a, b, half)
		if dx == 0 && dy == 0 {
			continue
		}
		from, to := detached, detached // whether an end is moved out
		if i > 1 {
			from = isBent(points[i-2], a, b)
		} else if c.closed {
			from = true
		}
		if i+1 < len(points) {
			to = isBent(a, b, points[i+1])
		} else if c.closed {
			to = true
		}
		switch {
		case frame:
			a = point{a.x + dx, a.y + dy} // the corner is the line's before it
		case from:
			a = point{a.x - dx, a.y - dy}
		}
		if to {
			b = point{b.x + dx, b.y + dy}
		}
		out = append(out, contour{closed: true, points: []point{
			{a.x - dy, a.y + dx}, {b.x - dy, b.y + dx}, {b.x + dy, b.y - dx}, {a.x + dy, a.y - dx},
		}})
	}
	return out
}

// toward returns the way from a point to another, so long; nothing between equal ones.
func toward(a, b point, length float32) (dx, dy float32) {
	dx, dy = b.x-a.x, b.y-a.y
	whole := float32(math.Hypot(float64(dx), float64(dy)))
	if whole == 0 {
		return 0, 0
	}
	return dx / whole * length, dy / whole * length
}

// isBent reports whether a line has a corner at b: curves have none.
func isBent(a, b, c point) bool {
	ax, ay := toward(a, b, 1)
	bx, by := toward(b, c, 1)
	return ax*bx+ay*by < .8
}

// dashes cuts a contour into strokes with gaps between them.
func dashes(c *contour, dash, gap float32) []contour {
	points := c.points
	if c.closed {
		points = append(points[:len(points):len(points)], points[0])
	}
	var out []contour
	left, drawn := dash, true
	current := []point{points[0]}
	for i := 1; i < len(points); i++ {
		a, b := points[i-1], points[i]
		for {
			length := float32(math.Hypot(float64(b.x-a.x), float64(b.y-a.y)))
			if length <= left {
				left -= length
				current = append(current, b)
				break
			}
			a = point{a.x + (b.x-a.x)*left/length, a.y + (b.y-a.y)*left/length}
			if drawn {
				out = append(out, contour{points: append(current, a)})
			}
			current, drawn = []point{a}, !drawn
			left = gap
			if drawn {
				left = dash
			}
		}
	}
	if drawn && len(current) > 1 {
		out = append(out, contour{points: current})
	}
	return out
}

// isFrame reports whether the contour is upright or level everywhere.
func (c *contour) isFrame() bool {
	for i := range c.points {
		a, b := c.points[i], c.points[(i+1)%len(c.points)]
		if a.x != b.x && a.y != b.y {
			return false
		}
	}
	return true
}
