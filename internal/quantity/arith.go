package quantity

import (
	"cmp"
	"math"
	"math/big"
)

// Nearly all figures fit into machine words, and a large site adds and compares
// millions of them: what fits is reckoned there, and all else in big.Int.

// Equal reports whether d and e are the same number: 21.70 equals 21.7.
func (d Decimal) Equal(e Decimal) bool { return d.Cmp(e) == 0 }

// Cmp returns -1, 0 or 1 as d is less than, equal to or greater than e.
func (d Decimal) Cmp(e Decimal) int {
	if a, b, _, ok := alignSmall(d, e); ok {
		return cmp.Compare(a, b)
	}
	a, b, _ := align(d, e)
	return a.Cmp(b)
}

// Add returns d + e.
func (d Decimal) Add(e Decimal) Decimal {
	if a, b, exp, ok := alignSmall(d, e); ok && abs(a) <= math.MaxInt64/2 && abs(b) <= math.MaxInt64/2 {
		return NewDecimal(a+b, exp)
	}
	a, b, exp := align(d, e)
	return fromBig(new(big.Int).Add(a, b), exp)
}

// Sub returns d - e.
func (d Decimal) Sub(e Decimal) Decimal { return d.Add(e.Neg()) }

// Mul returns d × e.
func (d Decimal) Mul(e Decimal) Decimal {
	return fromBig(new(big.Int).Mul(d.coef(), e.coef()), d.exp+e.exp)
}

// Neg returns -d.
func (d Decimal) Neg() Decimal {
	if d.large == nil && d.small != math.MinInt64 {
		return NewDecimal(-d.small, d.exp)
	}
	return fromBig(new(big.Int).Neg(d.coef()), d.exp)
}

// Abs returns d without its sign.
func (d Decimal) Abs() Decimal {
	if d.Sign() < 0 {
		return d.Neg()
	}
	return d
}

// Rat returns d as a fraction, which the caller may modify.
func (d Decimal) Rat() *big.Rat {
	if d.large == nil && d.exp < 0 {
		if den, ok := scaleSmall(1, -d.exp); ok {
			return big.NewRat(d.small, den)
		}
	}
	if d.exp >= 0 {
		if n, ok := scaleSmall(d.small, d.exp); ok && d.large == nil {
			return new(big.Rat).SetInt64(n)
		}
		return new(big.Rat).SetInt(scaleUp(d.coef(), d.exp))
	}
	return new(big.Rat).SetFrac(d.coef(), pow10(-d.exp))
}

// Over returns d ÷ e, exactly. It panics if e is 0.
func (d Decimal) Over(e Decimal) *big.Rat {
	if a, b, _, ok := alignSmall(d, e); ok {
		return big.NewRat(a, b)
	}
	return new(big.Rat).Quo(d.Rat(), e.Rat())
}

// align returns the coefficients of d and e over their smaller exponent. The
// caller must not modify them.
func align(d, e Decimal) (a, b *big.Int, exp int) {
	exp = min(d.exp, e.exp)
	return scaleUp(d.coef(), d.exp-exp), scaleUp(e.coef(), e.exp-exp), exp
}

// alignSmall is align in machine words. It reports false if they do not hold it.
func alignSmall(d, e Decimal) (a, b int64, exp int, ok bool) {
	if d.large != nil || e.large != nil {
		return 0, 0, 0, false
	}
	exp = min(d.exp, e.exp)
	a, okA := scaleSmall(d.small, d.exp-exp)
	b, okB := scaleSmall(e.small, e.exp-exp)
	return a, b, exp, okA && okB
}

// scaleUp returns n × 10^by, n itself if by is 0.
func scaleUp(n *big.Int, by int) *big.Int {
	if by == 0 {
		return n
	}
	return new(big.Int).Mul(n, pow10(by))
}

// scaleSmall returns n × 10^by. It reports false if that does not fit.
func scaleSmall(n int64, by int) (int64, bool) {
	for ; by > 0; by-- {
		if n == 0 {
			return 0, true
		}
		if abs(n) > math.MaxInt64/10 {
			return 0, false
		}
		n *= 10
	}
	return n, true
}

// abs returns |n|, and for the one number without an opposite the largest there is.
func abs(n int64) int64 {
	switch {
	case n == math.MinInt64:
		return math.MaxInt64
	case n < 0:
		return -n
	}
	return n
}

func pow10(n int) *big.Int {
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil)
}
