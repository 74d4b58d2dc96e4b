package plot

import "duibiao/internal/quantity"

// Figure is a figure as it is drawn: a number with its bound, or a range. The zero value
// is one that is not known.
type Figure struct {
	Known     bool
	Low, High quantity.Decimal // of one number both are the same
	Bound     quantity.Bound
}

// One returns the figure of a number with a bound.
func One(value quantity.Decimal, bound quantity.Bound) Figure {
	return Figure{Known: true, Low: value, High: value, Bound: bound}
}

// Between returns the figure of a range.
func Between(low, high quantity.Decimal) Figure {
	return Figure{Known: true, Low: low, High: high, Bound: quantity.Range}
}

// isBand reports whether the figure has two ends that can be told apart.
func (f *Figure) isBand() bool { return f.Low.Cmp(f.High) < 0 }

// fitsBar reports whether the figure can be a length from zero.
func (f *Figure) fitsBar() bool { return !f.Known || f.Low.Sign() >= 0 }

// largest returns the largest number of figures, and 0 if there is none above it.
func largest(figures ...*Figure) quantity.Decimal {
	var most quantity.Decimal
	for _, f := range figures {
		if f.Known && f.High.Cmp(most) > 0 {
			most = f.High
		}
	}
	return most
}

// end is how a bar ends.
type end uint8

const (
	closed end = iota
	point      // outward: at least
	notch      // inward: at most
	wave       // around
)

func endOf(b quantity.Bound) end {
	switch b {
	case quantity.AtLeast, quantity.Above:
		return point
	case quantity.AtMost, quantity.Below:
		return notch
	case quantity.About, quantity.Nearly:
		return wave
	}
	return closed
}
