package quantity

import "math/big"

// roundedDigits is how many significant digits a figure has that a text rounds.
const roundedDigits = 3

// Rounded writes a figure with three significant digits, "about 1.33 trillion yuan" for
// 1,331.778 billion. A bound is kept, and rounded so that it stays true. What has no more
// digits is written as it is, and so are ranks and ratios.
func (s Style) Rounded(q Quantity, n Name) string {
	if q.Bound == RankWithin || q.Unit == Rank || q.IsRatio() {
		return s.Write(q, n)
	}
	r := q
	r.Value, r.High = n.convert(q.Value).significantly(roundedDigits, q.Bound), n.convert(q.High).significantly(roundedDigits, q.Bound)
	if q.Unit == "%" && (isWhole(r.Value) && !isWhole(q.Value) || isWhole(r.High) && !isWhole(q.High)) {
		return s.Write(q, n) // 99.96% is not all
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

// isWhole reports whether so many per cent are all of something.
func isWhole(percent Decimal) bool { return percent.Equal(NewDecimal(100, 0)) }

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

// opposite returns the bound that a number has whose sign is turned.
func (b Bound) opposite() Bound {
	switch b {
	case AtLeast:
		return AtMost
	case Above:
		return Below
	case AtMost:
		return AtLeast
	case Below, Nearly:
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
