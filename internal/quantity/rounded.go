package quantity

import (
	"math/big"
	"slices"
)

// roundedDigits is how many significant digits a figure has that a text rounds.
const roundedDigits = 3

// Rounded writes a figure with three significant digits, "about 1.33 trillion yuan" for
// 1,331.778 billion. A bound is kept, and rounded so that it stays true. What has no more
// digits is written as it is, and so are ranks and ratios, and what would reach or pass a figure of
// the same unit that is given, such as its target: 99.99 million is not 100 million then, and 99.96% is
// never 100%.
func (s Style) Rounded(q Quantity, n Name, beside ...Quantity) string {
	if q.Bound == RankWithin || q.Unit == Rank || q.IsRatio() {
		return s.Write(q, n)
	}
	r := q
	r.Value, r.High = n.convert(q.Value).significantly(roundedDigits, q.Bound), n.convert(q.High).significantly(roundedDigits, q.Bound)
	if q.Unit == "%" {
		beside = append(slices.Clip(beside), Quantity{Value: NewDecimal(100, 0), Unit: q.Unit})
	}
	for _, other := range beside {
		if other.Unit == q.Unit && (passes(q, r, n, other.Value) || other.Bound == Range && passes(q, r, n, other.High)) {
			return s.Write(q, n)
		}
	}
	isSame := r.Value.Equal(n.convert(q.Value)) && r.High.Equal(n.convert(q.High))
	n.Factor = nil
	if text := s.Write(r, n); isSame || q.Bound != Exactly && q.Bound != Range && q.Bound != About {
		return text
	}
	if q.Bound == Range {
		return fill(s.Patterns.Rounded, "{}", s.span(r.Value, r.High, n))
	}
	return fill(s.Patterns.Rounded, "{}", s.Amount(r.Value, n))
}

// passes reports whether a figure stands otherwise to a number when it is rounded.
func passes(q, rounded Quantity, n Name, number Decimal) bool {
	number = n.convert(number)
	return n.convert(q.Value).Cmp(number) != rounded.Value.Cmp(number) ||
		q.Bound == Range && n.convert(q.High).Cmp(number) != rounded.High.Cmp(number)
}

// significantly rounds d to so many significant digits, if it has more, so that what a bound
// says of it stays true.
func (d Decimal) significantly(digits int, of Bound) Decimal {
	if d.significant() <= digits {
		return d
	}
	r := d.Abs().Rat()
	rounded := roundingOf(of).round(r, digits-magnitude(r))
	if d.Sign() < 0 {
		rounded = roundingOf(of.opposite()).round(r, digits-magnitude(r)).Neg()
	}
	return rounded.Trim()
}

// opposite returns the bound that a number has whose sign is turned: of "nearly" it is the same,
// which is of the number's size.
func (b Bound) opposite() Bound {
	switch b {
	case AtLeast:
		return AtMost
	case Above:
		return Below
	case AtMost:
		return AtLeast
	case Below:
		return Above
	}
	return b
}

// IsRounded reports whether shown is an exact number correctly rounded to three significant
// digits or more: 1.33 of 1.331778, and 2,000 of 1,996.
func IsRounded(shown Decimal, exact *big.Rat) bool {
	if shown.IsZero() || exact.Sign() == 0 || shown.Rat().Cmp(exact) == 0 {
		return false
	}
	neg, written := shown.digits()
	least := shown.exp + trailingZeros(written)
	for exp := shown.exp; exp <= least; exp++ {
		if digits := len(written) - (exp - shown.exp); digits < roundedDigits {
			return false
		}
		if neg == (exact.Sign() < 0) && RoundHalfUp(exact, -exp).Equal(shown) {
			return true
		}
	}
	return false
}
