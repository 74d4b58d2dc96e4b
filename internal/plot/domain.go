package plot

import "duibiao/internal/quantity"

// domain is the part of the changes that an axis shows; zero lies inside.
type domain struct {
	low, high int64 // in parts, as changes are
	cut       bool  // whether a change may lie outside
	zero      int64 // where the spine stands, in tenths of a per cent
}

// newDomain returns the range of the changes with a tenth of it on each side. In per cent it
// ends at ±100: one figure that is to be multiplied would else press all others to the spine.
func newDomain(changes []change, m Measure) domain {
	d := domain{cut: m == PerCent}
	for i := range changes {
		d.low, d.high = min(d.low, changes[i].low), max(d.high, changes[i].high)
	}
	if d.cut {
		d.low, d.high = max(d.low, -changeParts), min(d.high, changeParts)
	}
	margin := (d.high - d.low + 5) / 10
	if d.high == d.low {
		margin = changeParts / 10 // all are the same: any axis will do
	}
	margin = max(margin, 100)
	d.low, d.high = d.low-margin, d.high+margin
	d.balance()
	d.zero = d.exact(0)
	return d
}

// balance gives each side at least two fifths of the width: there stand the labels of the
// other side.
func (d *domain) balance() {
	d.low = min(d.low, -d.high*2/3)
	d.high = max(d.high, -d.low*2/3)
}

// at returns where a change stands, in tenths of a per cent. One that is not zero stands
// clear of the spine.
func (d *domain) at(x int64) int64 {
	clear := across().clear
	switch {
	case x > 0:
		return max(d.exact(x), d.zero+clear)
	case x < 0:
		return min(d.exact(x), d.zero-clear)
	}
	return d.zero
}

// exact returns the place that is true to scale, half up. Changes are so small that nothing
// overflows.
func (d *domain) exact(x int64) int64 {
	length := d.high - d.low
	return (2*(x-d.low)*across().length + length) / (2 * length)
}

// beyond reports whether a change lies outside of what is shown.
func (d *domain) beyond(x int64) bool { return d.cut && size(x) > changeParts }

// axis returns the axis with its ticks.
func (d *domain) axis(write func(quantity.Decimal) string) Axis {
	low, high := inside(d.low), inside(d.high)
	step := roundParts(high - low)
	a := Axis{Zero: perCent(d.zero), Ticks: make([]Tick, 0, mostSteps+1)}
	for v := low / step * step; v <= high; v += step {
		if v != 0 {
			a.Ticks = append(a.Ticks, Tick{At: perCent(d.exact(v)), Text: write(quantity.NewDecimal(v, -changePlaces)), Anchor: "middle"})
		}
	}
	return a
}

// mostSteps is how many steps go into an axis at most.
const mostSteps = 6

// inside returns a change of four digits close to one, no farther from zero: ticks need no
// more.
func inside(parts int64) int64 {
	unit := int64(1)
	for size(parts)/unit >= 10_000 {
		unit *= 10
	}
	return parts / unit * unit
}

// roundParts returns the smallest of 1, 2 and 5 × 10^n that goes into a length no more often
// than an axis has steps.
func roundParts(length int64) int64 {
	for step := int64(1); ; step *= 10 {
		for _, coef := range [...]int64{1, 2, 5} {
			if coef*step*mostSteps >= length {
				return coef * step
			}
		}
	}
}

// row places a change.
func (d *domain) row(c *change, axis Axis) Gap {
	side, far := c.side(), c.far()
	g := Gap{Axis: axis, Up: side > 0, Down: side < 0, Same: side == 0 && far == 0, To: perCent(d.at(far))}
	switch {
	case d.beyond(far):
		g.Break = perCent(d.ending(far))
		g.To = g.Break
	case c.low < c.high:
		from, to := d.box(c)
		g.Box, g.BoxFrom, g.BoxWidth = true, perCent(from), perCent(to-from)
	default:
		g.Ring = true
	}
	e := endOf(c.bound)
	g.Rise, g.Fall, g.Wave = e == point, e == notch, e == wave
	d.label(&g, c)
	return g
}

// ending returns where a line ends whose target is not shown.
func (d *domain) ending(x int64) int64 {
	if x > 0 {
		return across().length - across().clear
	}
	return across().clear
}

// box returns where a range begins and ends: its ends stand clear of each other.
func (d *domain) box(c *change) (from, to int64) {
	from, to = d.at(c.low), d.at(c.high)
	clear := across().clear
	switch {
	case to-from >= clear:
	case c.low < 0:
		from = to - clear
	default:
		to = from + clear
	}
	return from, to
}

// label places the words of a row on the other side of the spine, where there is always
// room; beside a range that lies on both sides, to the right of it.
func (d *domain) label(g *Gap, c *change) {
	g.LabelAt, g.Shift, g.Anchor = g.Axis.Zero, "14", "start"
	switch {
	case g.Up:
		g.Shift, g.Anchor = "-14", "end"
	case g.Same:
		g.Shift = "26" // from the ring, and from the sign of a bound
	case g.Box && !g.Down:
		_, to := d.box(c)
		g.LabelAt = perCent(to)
	}
}
