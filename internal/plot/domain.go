package plot

import (
	"math/big"

	"duibiao/internal/quantity"
)

// domain is the part of the changes that an axis shows; zero lies inside.
type domain struct {
	low, high *big.Rat
	cut       bool // whether a change may lie outside
}

// newDomain returns the range of the changes with a tenth of it on each side. In per cent it
// ends at ±100: one figure that is to be multiplied would else press all others to the spine.
func newDomain(changes []change, m Measure) domain {
	d := domain{low: new(big.Rat), high: new(big.Rat), cut: m == PerCent}
	for i := range changes {
		d.low, d.high = least(d.low, changes[i].low), most(d.high, changes[i].high)
	}
	if d.cut {
		d.low, d.high = most(d.low, big.NewRat(-1, 1)), least(d.high, big.NewRat(1, 1))
	}
	margin := new(big.Rat).Sub(d.high, d.low)
	if margin.Sign() == 0 {
		margin.SetInt64(1) // all are the same: any axis will do
	}
	margin.Mul(margin, big.NewRat(1, 10))
	d.low, d.high = new(big.Rat).Sub(d.low, margin), new(big.Rat).Add(d.high, margin)
	d.balance()
	return d
}

// balance gives each side at least two fifths of the width: there stand the labels of the
// other side.
func (d *domain) balance() {
	side := func(other *big.Rat) *big.Rat { return new(big.Rat).Mul(other, big.NewRat(-2, 3)) }
	d.low = least(d.low, side(d.high))
	d.high = most(d.high, side(d.low))
}

func least(a, b *big.Rat) *big.Rat {
	if b.Cmp(a) < 0 {
		return b
	}
	return a
}

func most(a, b *big.Rat) *big.Rat {
	if b.Cmp(a) > 0 {
		return b
	}
	return a
}

// at returns where a change stands, in tenths of a per cent. One that is not zero stands
// clear of the spine.
func (d *domain) at(x *big.Rat) int64 {
	at, zero, clear := d.exact(x), d.exact(new(big.Rat)), across().clear
	switch x.Sign() {
	case 1:
		return max(at, zero+clear)
	case -1:
		return min(at, zero-clear)
	}
	return zero
}

// exact returns the place that is true to scale, half up.
func (d *domain) exact(x *big.Rat) int64 {
	share := new(big.Rat).Sub(x, d.low)
	share.Quo(share, new(big.Rat).Sub(d.high, d.low))
	share.Mul(share, big.NewRat(across().length, 1))
	return floor(share.Add(share, big.NewRat(1, 2)))
}

func floor(r *big.Rat) int64 { return new(big.Int).Div(r.Num(), r.Denom()).Int64() }

// beyond reports whether a change lies outside of what is shown.
func (d *domain) beyond(x *big.Rat) bool { return d.cut && cmpAbs(x, big.NewRat(1, 1)) > 0 }

// axis returns the axis with its ticks.
func (d *domain) axis(m Measure, write func(*big.Rat) string) Axis {
	a := Axis{Zero: perCent(d.at(new(big.Rat)))}
	for _, v := range roundSteps(inside(d.low), inside(d.high), 6) {
		if v.IsZero() {
			continue
		}
		x := v.Rat()
		a.Ticks = append(a.Ticks, Tick{At: perCent(d.exact(x)), Text: write(x), Anchor: "middle"})
	}
	return a
}

// inside returns a decimal close to r, no farther from zero: ticks need no more.
func inside(r *big.Rat) quantity.Decimal {
	d := quantity.RoundSignificant(r, 4)
	if cmpAbs(d.Rat(), r) > 0 {
		d = d.Sub(quantity.NewDecimal(int64(r.Sign()), d.Exponent()))
	}
	return d
}

// row places a change.
func (d *domain) row(c *change, axis Axis) Gap {
	side, far := c.side(), c.far()
	g := Gap{Axis: axis, Up: side > 0, Down: side < 0, Same: far.Sign() == 0, To: perCent(d.at(far))}
	switch {
	case d.beyond(far):
		g.Break = perCent(d.ending(far))
		g.To = g.Break
	case c.low.Cmp(c.high) < 0:
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
func (d *domain) ending(x *big.Rat) int64 {
	if x.Sign() > 0 {
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
	case c.low.Sign() < 0:
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
