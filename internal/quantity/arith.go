package quantity

import (
	"cmp"
	"math/big"
)

// Equal reports whether d and e are the same number: 21.70 equals 21.7.
func (d Decimal) Equal(e Decimal) bool { return d.Cmp(e) == 0 }

// Cmp returns -1, 0 or 1 as d is less than, equal to or greater than e.
func (d Decimal) Cmp(e Decimal) int {
	if d.exp == e.exp && d.large == nil && e.large == nil {
		return cmp.Compare(d.small, e.small)
	}
	a, b, _ := align(d, e)
	return a.Cmp(b)
}

// Add returns d + e.
func (d Decimal) Add(e Decimal) Decimal {
	a, b, exp := align(d, e)
	return fromBig(new(big.Int).Add(a, b), exp)
}

// Sub returns d - e.
func (d Decimal) Sub(e Decimal) Decimal { return d.Add(e.Neg()) }

// Neg returns -d.
func (d Decimal) Neg() Decimal {
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
	if d.exp >= 0 {
		return new(big.Rat).SetInt(scaleUp(d.coef(), d.exp))
	}
	return new(big.Rat).SetFrac(d.coef(), pow10(-d.exp))
}

// align returns the coefficients of d and e over their smaller exponent. The
// caller must not modify them.
func align(d, e Decimal) (a, b *big.Int, exp int) {
	exp = min(d.exp, e.exp)
	return scaleUp(d.coef(), d.exp-exp), scaleUp(e.coef(), e.exp-exp), exp
}

// scaleUp returns n × 10^by, n itself if by is 0.
func scaleUp(n *big.Int, by int) *big.Int {
	if by == 0 {
		return n
	}
	return new(big.Int).Mul(n, pow10(by))
}

func pow10(n int) *big.Int {
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil)
}
