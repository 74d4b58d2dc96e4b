package report

import "duibiao/internal/quantity"

// interval is a set of values between two ends.
type interval struct {
	low, high end
}

// end is one end of an interval. A nil value is infinity; the value of an open end
// is itself outside.
type end struct {
	value *quantity.Decimal
	open  bool
}

func closed(v quantity.Decimal) end { return end{value: &v} }
func open(v quantity.Decimal) end   { return end{value: &v, open: true} }

// covered returns the values that a statement of what was achieved allows.
func covered(q quantity.Quantity) interval {
	if v, ok := single(q); ok {
		return interval{closed(v), closed(v)}
	}
	return bounded(q)
}

// satisfying returns the values that satisfy a target.
func satisfying(target quantity.Quantity, dir Direction) interval {
	low, high := target.Value, target.Value
	switch target.Bound {
	case quantity.Exactly, quantity.About:
	case quantity.Range:
		high = target.High
	default:
		return bounded(target)
	}
	switch dir {
	case Up:
		return interval{low: closed(low)}
	case Down:
		return interval{high: closed(high)}
	}
	return bounded(target)
}

// bounded returns the values that a quantity's bound allows; for "about", those
// that round to it at the precision it is written in.
func bounded(q quantity.Quantity) interval {
	v := q.Value
	switch q.Bound {
	case quantity.AtLeast:
		return interval{low: closed(v)}
	case quantity.Above:
		return interval{low: open(v)}
	case quantity.AtMost:
		return interval{high: closed(v)}
	case quantity.Below:
		return interval{high: open(v)}
	case quantity.Range:
		return interval{closed(v), closed(q.High)}
	case quantity.RankWithin:
		return interval{closed(quantity.NewDecimal(1, 0)), closed(v)}
	case quantity.About:
		half := quantity.NewDecimal(5, v.Exponent()-1)
		return interval{closed(v.Sub(half)), open(v.Add(half))}
	}
	return interval{closed(v), closed(v)}
}

// inside reports whether all of i lies in j.
func (i interval) inside(j interval) bool {
	return within(i.low, j.low, 1) && within(i.high, j.high, -1)
}

// within reports whether the end a is not beyond the end b. A low end goes beyond
// downwards (sign 1), a high end upwards (sign -1).
func within(a, b end, sign int) bool {
	if b.value == nil {
		return true
	}
	if a.value == nil {
		return false
	}
	c := sign * a.value.Cmp(*b.value)
	return c > 0 || c == 0 && (a.open || !b.open)
}

// apart reports whether i and j have no value in common.
func (i interval) apart(j interval) bool {
	return before(i.high, j.low) || before(j.high, i.low)
}

// before reports whether everything up to high lies in front of all from low on.
func before(high, low end) bool {
	if high.value == nil || low.value == nil {
		return false
	}
	c := high.value.Cmp(*low.value)
	return c < 0 || c == 0 && (high.open || low.open)
}
