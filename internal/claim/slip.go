package claim

import (
	"math/big"
	"strings"

	"duibiao/internal/prose"
	"duibiao/internal/quantity"
)

// isRoughly reports whether a figure that differs from a value is still true of it: the
// value keeps the figure's bound, or is about as much. That holds for exact values; a
// target that is a bound itself is repeated as it stands or not at all.
func isRoughly(f, v prose.Figure) bool {
	if isRounded(f, v) {
		return true
	}
	if v.Bound == quantity.Range || v.Bound == f.Bound || f.Class != v.Class && f.Class != prose.Number ||
		f.Unit != v.Unit && (v.Class == prose.Money || v.Class == prose.Measure) {
		return false
	}
	switch f.Bound {
	case quantity.AtLeast, quantity.Above:
		return v.Base.Cmp(f.Base) >= 0 && v.Bound == quantity.Exactly
	case quantity.AtMost, quantity.Below:
		return v.Base.Cmp(f.Base) <= 0 && v.Bound == quantity.Exactly
	case quantity.Range:
		return v.Base.Cmp(f.Base) >= 0 && v.Base.Cmp(f.BaseHigh) <= 0
	case quantity.About:
		return isAbout(f, v)
	case quantity.Nearly:
		return quantity.Quantity{Value: f.Base, Bound: f.Bound}.Allows().Has(v.Base)
	}
	return false
}

// isRounded reports whether a figure is an exact value correctly rounded to three digits or
// more: 1.33万亿元 is true of 13317.78亿元.
func isRounded(f, v prose.Figure) bool {
	if f.Bound != quantity.Exactly || v.Bound != quantity.Exactly || f.Class != v.Class || f.Unit != v.Unit || f.Base.IsZero() {
		return false
	}
	inUnit := new(big.Rat).Quo(new(big.Rat).Mul(v.Base.Rat(), f.Value.Rat()), f.Base.Rat())
	return quantity.IsRounded(f.Value, inUnit)
}

// isAbout reports whether a figure differs from a value by less than one in its last
// digit: 约2900万 is true of 2850万, but 约2580万 is not.
func isAbout(f, v prose.Figure) bool {
	if f.Base.IsZero() {
		return v.Base.IsZero()
	}
	inUnit := new(big.Rat).Quo(new(big.Rat).Mul(v.Base.Rat(), f.Value.Rat()), f.Base.Rat())
	apart := inUnit.Sub(inUnit, f.Value.Rat())
	return apart.Abs(apart).Cmp(lastDigit(f.Value).Rat()) < 0
}

// lastDigit returns one in the last digit of a number that is not 0.
func lastDigit(d quantity.Decimal) quantity.Decimal {
	d = d.Trim()
	if exp := d.Exponent(); exp < 0 {
		return quantity.NewDecimal(1, exp)
	}
	whole := d.Abs().String()
	return quantity.NewDecimal(1, len(whole)-len(strings.TrimRight(whole, "0")))
}

// IsSlip reports whether a figure looks like a value typed with one mistake: a wrong digit,
// one too many or too few, two exchanged, a scale word missing or wrong. Figures of two
// digits are too much alike to tell.
func IsSlip(f, v prose.Figure) bool {
	a, b := digits(f.Base, v.Base)
	if f.Unit == v.Unit || f.Class == prose.Number {
		a, b = digits(f.Value, v.Value)
	}
	x, y := strings.Trim(a, "0"), strings.Trim(b, "0")
	if x == y {
		return len(x) >= 2 && a != b
	}
	return max(len(x), len(y)) >= 3 && isOneApart(strings.TrimLeft(a, "0"), strings.TrimLeft(b, "0"))
}

// isOtherUnit reports whether a figure has the number of a value, but another unit.
func isOtherUnit(f, v prose.Figure) bool {
	a, b := digits(f.Value, v.Value)
	return f.Class != prose.Number && (f.Class != v.Class || f.Unit != v.Unit) && a == b && len(strings.Trim(a, "0")) >= 2
}

// significant returns the digits of a number without leading and trailing zeros.
func significant(d quantity.Decimal) string {
	return strings.Trim(strings.ReplaceAll(d.Abs().String(), ".", ""), "0")
}

// digits returns the digits of two numbers, written with as many decimals as each other.
func digits(d, e quantity.Decimal) (a, b string) {
	whole, frac, _ := strings.Cut(d.Abs().Trim().String(), ".")
	whole2, frac2, _ := strings.Cut(e.Abs().Trim().String(), ".")
	places := max(len(frac), len(frac2))
	return whole + frac + strings.Repeat("0", places-len(frac)), whole2 + frac2 + strings.Repeat("0", places-len(frac2))
}

// isOneApart reports whether one edit turns a into b: a digit replaced, added or left out,
// or two neighbours exchanged.
func isOneApart(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	switch len(b) - len(a) {
	case 0:
		return i == len(a) || a[i+1:] == b[i+1:] || i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
	case 1:
		return a[i:] == b[i+1:]
	}
	return false
}
