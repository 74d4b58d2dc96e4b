package quantity

import (
	"math/big"
	"strconv"
	"strings"
)

// Decimal is an exact decimal number: a coefficient times a power of ten.
// It never rounds. It is immutable, and its zero value is 0. It remembers the
// zeros that were written ("21.70"), which do not count when values are
// compared: use [Decimal.Equal] or [Decimal.Cmp], not ==.
type Decimal struct {
	small int64    // the coefficient, when large is nil
	large *big.Int // the coefficient when it does not fit small; never modified
	exp   int
}

// NewDecimal returns coef × 10^exp.
func NewDecimal(coef int64, exp int) Decimal {
	return Decimal{small: coef, exp: exp}
}

// fromBig returns coef × 10^exp and takes coef over.
func fromBig(coef *big.Int, exp int) Decimal {
	if coef.IsInt64() {
		return Decimal{small: coef.Int64(), exp: exp}
	}
	return Decimal{large: coef, exp: exp}
}

// String returns all digits, without grouping and without an exponent:
// 2850×10^4 is "28500000", and 21.70 stays "21.70".
func (d Decimal) String() string {
	neg, whole, frac := d.parts()
	return join(neg, whole, ".", frac)
}

// MarshalJSON returns the number as JSON, with all its digits. A reader that
// wants them all must not read it into a float64.
func (d Decimal) MarshalJSON() ([]byte, error) {
	return []byte(d.String()), nil
}

// Sign returns -1, 0 or 1.
func (d Decimal) Sign() int {
	switch {
	case d.large != nil:
		return d.large.Sign()
	case d.small < 0:
		return -1
	case d.small > 0:
		return 1
	}
	return 0
}

// IsZero reports whether d is 0, with however many zeros it was written.
func (d Decimal) IsZero() bool { return d.Sign() == 0 }

// Shift returns d × 10^n.
func (d Decimal) Shift(n int) Decimal {
	d.exp += n
	return d
}

// Trim returns d without the trailing zeros after the point: 21.70 becomes
// 21.7, and 5.0 becomes 5. The zeros before the point stay as they are.
func (d Decimal) Trim() Decimal {
	if d.IsZero() {
		return Decimal{}
	}
	if d.large == nil {
		for d.exp < 0 && d.small%10 == 0 {
			d.small, d.exp = d.small/10, d.exp+1
		}
		return d
	}
	_, digits := d.digits()
	return d.dropZeros(min(trailingZeros(digits), max(-d.exp, 0)))
}

// dropZeros divides the coefficient by 10^n, which must leave no remainder.
func (d Decimal) dropZeros(n int) Decimal {
	if n == 0 {
		return d
	}
	if d.large == nil {
		for range n {
			d.small, d.exp = d.small/10, d.exp+1
		}
		return d
	}
	coef := new(big.Int).Quo(d.large, pow10(n))
	return fromBig(coef, d.exp+n)
}

// significant counts the digits of the coefficient without leading and
// trailing zeros: 3 for 5.09万, 3 for 2850.
func (d Decimal) significant() int {
	_, digits := d.digits()
	return len(digits) - trailingZeros(digits)
}

// coef returns the coefficient, which the caller must not modify.
func (d Decimal) coef() *big.Int {
	if d.large != nil {
		return d.large
	}
	return big.NewInt(d.small)
}

// digits returns the coefficient's sign and digits.
func (d Decimal) digits() (neg bool, digits string) {
	if d.large != nil {
		digits = d.large.String()
	} else {
		digits = strconv.FormatInt(d.small, 10)
	}
	digits, neg = strings.CutPrefix(digits, "-")
	return neg, digits
}

// parts returns the sign and the digits before and after the point.
func (d Decimal) parts() (neg bool, whole, frac string) {
	neg, digits := d.digits()
	point := len(digits) + d.exp
	switch {
	case d.exp >= 0 && digits == "0":
		return false, "0", ""
	case d.exp >= 0:
		return neg, digits + strings.Repeat("0", d.exp), ""
	case point <= 0:
		// GB/T 15835-2011, 5.1.2: a pure decimal has its 0 before the point.
		return neg, "0", strings.Repeat("0", -point) + digits
	}
	return neg, digits[:point], digits[point:]
}

func join(neg bool, whole, mark, frac string) string {
	sign := ""
	if neg {
		sign = "-"
	}
	if frac == "" {
		return sign + whole
	}
	return sign + whole + mark + frac
}

func trailingZeros(digits string) int {
	return len(digits) - len(strings.TrimRight(digits, "0"))
}
