package quantity

// Interval is a set of values between two ends.
type Interval struct {
	Low, High End
}

// End is one end of an interval. A nil value is infinity; the value of an open end
// is itself outside.
type End struct {
	Value *Decimal
	Open  bool
}

// ClosedAt returns an end that belongs to its interval.
func ClosedAt(v Decimal) End { return End{Value: &v} }

// OpenAt returns an end that does not.
func OpenAt(v Decimal) End { return End{Value: &v, Open: true} }

// Allows returns the values that a figure allows, as its bound says. "About" allows
// what rounds to the number at the precision that it is written in, and "nearly" what
// falls short of it by less than a tenth.
func (q Quantity) Allows() Interval {
	v := q.Value
	switch q.Bound {
	case AtLeast:
		return Interval{Low: ClosedAt(v)}
	case Above:
		return Interval{Low: OpenAt(v)}
	case AtMost:
		return Interval{High: ClosedAt(v)}
	case Below:
		return Interval{High: OpenAt(v)}
	case Range:
		return Interval{ClosedAt(v), ClosedAt(q.High)}
	case RankWithin:
		return Interval{ClosedAt(NewDecimal(1, 0)), ClosedAt(v)}
	case About:
		return about(v)
	case Nearly:
		return nearly(v)
	}
	return Interval{ClosedAt(v), ClosedAt(v)}
}

// about returns the values that round to v at its precision, halves away from 0.
func about(v Decimal) Interval {
	half := NewDecimal(5, v.Exponent()-1)
	low, high := v.Sub(half), v.Add(half)
	return Interval{End{Value: &low, Open: v.Sign() <= 0}, End{Value: &high, Open: v.Sign() >= 0}}
}

// Side returns the bound of a figure as that of a side: what is nearly a number is below it,
// and above it where that is below 0, for nearly a fall of 20% is a smaller one.
func (q Quantity) Side() Bound {
	switch {
	case q.Bound != Nearly:
		return q.Bound
	case q.Value.Sign() < 0:
		return Above
	}
	return Below
}

// nearly returns the values from 0.9 of v to v, without both; of a negative number
// the greater end is 0.9 of it.
func nearly(v Decimal) Interval {
	short := v.Sub(v.Shift(-1))
	if v.Sign() < 0 {
		return Interval{OpenAt(v), OpenAt(short)}
	}
	return Interval{OpenAt(short), OpenAt(v)}
}

// Inside reports whether all of i lies in j.
func (i Interval) Inside(j Interval) bool {
	return within(i.Low, j.Low, 1) && within(i.High, j.High, -1)
}

// within reports whether the end a is not beyond the end b. A low end goes beyond
// downwards (sign 1), a high end upwards (sign -1).
func within(a, b End, sign int) bool {
	if b.Value == nil {
		return true
	}
	if a.Value == nil {
		return false
	}
	c := sign * a.Value.Cmp(*b.Value)
	return c > 0 || c == 0 && (a.Open || !b.Open)
}

// Apart reports whether i and j have no value in common.
func (i Interval) Apart(j Interval) bool {
	return before(i.High, j.Low) || before(j.High, i.Low)
}

// Before reports whether all of i lies below all of j.
func (i Interval) Before(j Interval) bool { return before(i.High, j.Low) }

// Has reports whether v lies in the interval.
func (i Interval) Has(v Decimal) bool {
	return Interval{ClosedAt(v), ClosedAt(v)}.Inside(i)
}

// before reports whether everything up to high lies in front of all from low on.
func before(high, low End) bool {
	if high.Value == nil || low.Value == nil {
		return false
	}
	c := high.Value.Cmp(*low.Value)
	return c < 0 || c == 0 && (high.Open || low.Open)
}
