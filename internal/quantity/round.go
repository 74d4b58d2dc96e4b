package quantity

import "math/big"

// RoundHalfUp rounds r to so many decimal places, halves away from zero.
// Negative places round to tens, hundreds and so on.
func RoundHalfUp(r *big.Rat, places int) Decimal {
	if d, ok := roundSmall(r, places); ok {
		return d
	}
	num, den := ratio(r, places)
	num.Lsh(num, 1).Add(num, den) // floor(x + 1/2) = floor((2·num + den) / (2·den))
	return signed(num.Quo(num, den.Lsh(den, 1)), r.Sign(), places)
}

// roundSmall is RoundHalfUp for fractions and places so small that machine words
// hold all of it. A large site rounds a million ratios, nearly all of them such.
func roundSmall(r *big.Rat, places int) (Decimal, bool) {
	const maxPlaces, maxPart = 9, 1 << 31 // 2 × maxPart × 10^9 fits into 63 bits
	num, den := r.Num(), r.Denom()
	if places < 0 || places > maxPlaces || !num.IsInt64() || !den.IsInt64() {
		return Decimal{}, false
	}
	n, d := num.Int64(), den.Int64()
	if n <= -maxPart || n >= maxPart || d >= maxPart {
		return Decimal{}, false
	}
	n *= 2
	for range places {
		n *= 10
	}
	if n < 0 {
		return NewDecimal(-((-n + d) / (2 * d)), -places), true
	}
	return NewDecimal((n+d)/(2*d), -places), true
}

// Round rounds r to so many decimal places so that what a bound says of its size stays true:
// what is at least r down, what is at most r up, and anything else half up.
func Round(r *big.Rat, places int, of Bound) Decimal { return roundingOf(of).round(r, places) }

// rounding is which way a number of too many digits goes. Down is towards zero, up away from it.
type rounding uint8

const (
	halfUp rounding = iota
	down
	up
)

// roundingOf returns the way in which the number of a bound stays true.
func roundingOf(b Bound) rounding {
	switch b {
	case AtLeast, Above:
		return down
	case AtMost, Below, Nearly:
		return up
	}
	return halfUp
}

// round rounds r to so many decimal places.
func (to rounding) round(r *big.Rat, places int) Decimal {
	switch to {
	case down:
		return roundDown(r, places)
	case up:
		return roundUp(r, places)
	}
	return RoundHalfUp(r, places)
}

// roundUp is the number of so many decimal places that is next to r away from zero.
func roundUp(r *big.Rat, places int) Decimal {
	num, den := ratio(r, places)
	if _, rest := num.QuoRem(num, den, new(big.Int)); rest.Sign() > 0 {
		num.Add(num, big.NewInt(1))
	}
	return signed(num, r.Sign(), places)
}

// roundDown cuts r to so many decimal places, towards zero.
func roundDown(r *big.Rat, places int) Decimal {
	num, den := ratio(r, places)
	return signed(num.Quo(num, den), r.Sign(), places)
}

// ratio returns |r| × 10^places as a fresh numerator and denominator.
func ratio(r *big.Rat, places int) (num, den *big.Int) {
	num, den = new(big.Int).Abs(r.Num()), new(big.Int).Set(r.Denom())
	if places >= 0 {
		num.Mul(num, pow10(places))
	} else {
		den.Mul(den, pow10(-places))
	}
	return num, den
}

func signed(abs *big.Int, sign, places int) Decimal {
	if sign < 0 {
		abs.Neg(abs)
	}
	return fromBig(abs, -places)
}

// RoundSignificant rounds r to so many significant digits, at least one,
// halves away from zero: 10180/3 to three digits is 3390, 2 is 2.00.
func RoundSignificant(r *big.Rat, digits int) Decimal {
	if r.Sign() == 0 {
		return Decimal{}
	}
	digits = max(digits, 1)
	d := RoundHalfUp(r, digits-magnitude(r))
	if _, written := d.digits(); len(written) > digits {
		return d.dropZeros(len(written) - digits) // 9.996 became 10.00
	}
	return d
}

// magnitude counts the digits of |r| before the point; for a number below 1
// it is 0 or less: 0.5 has 0, 0.05 has -1. r must not be 0.
func magnitude(r *big.Rat) int {
	num, den := ratio(r, 0)
	n := len(num.String()) - len(den.String())
	if n >= 0 {
		den.Mul(den, pow10(n))
	} else {
		num.Mul(num, pow10(-n))
	}
	if num.Cmp(den) >= 0 {
		n++
	}
	return n
}

// guardPlaces is how many decimals a percentage with a bound may take to stay apart from 100%.
const guardPlaces = 6

// Percent writes the share r in percent, half up, with so many decimal places:
// 57/62 is "91.9%". A share that is exact needs no zeros after the point: 1 is
// "100%", 1/2 is "50%". Nothing is rounded to 0% or ±100% that is not there: it
// takes more decimals until it differs: 0.99996 is "99.996%", and one part in a
// trillion is "0.0000000001%".
//
// If the size of r is no more than a bound, it is rounded so that what is said with
// that bound is true: at least 1/11 is at least "9.0%", and at most 1/11 at most "9.1%".
func Percent(r *big.Rat, places int, of Bound) string {
	return percent(r, places, roundingOf(of)).String() + "%"
}

func percent(r *big.Rat, places int, to rounding) Decimal {
	r = new(big.Rat).Mul(r, big.NewRat(100, 1))
	d := awayFromBoundaries(r, max(places, 0), to)
	if d.Rat().Cmp(r) == 0 {
		return d.Trim()
	}
	return d
}

func awayFromBoundaries(r *big.Rat, places int, to rounding) Decimal {
	for ; ; places++ {
		d := to.round(r, places)
		switch {
		case !touches(d, r):
			return d
		case to != halfUp && places >= guardPlaces && !d.IsZero():
			return d.Trim() // at most 100 % is true of what almost is
		}
	}
}

// touches reports whether d is one of 0 and ±100 and r is not.
func touches(d Decimal, r *big.Rat) bool {
	hundred := NewDecimal(100, 0)
	boundary := d.IsZero() || d.Abs().Equal(hundred)
	return boundary && d.Rat().Cmp(r) != 0
}
