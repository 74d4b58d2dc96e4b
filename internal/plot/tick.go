package plot

import "duibiao/internal/quantity"

// Tick is a round number on an axis.
type Tick struct {
	At     string `zh:"刻度的位置" en:"Where the tick stands"`
	Text   string `zh:"刻度处的数" en:"The number at the tick"`
	Anchor string `zh:"数的对齐方式，text-anchor 的值" en:"How the number is aligned, as text-anchor has it"`
	TextAt string `zh:"纵轴上数的基线位置" en:"Where the number’s line lies, on an upright axis"`
}

// roundSteps returns the multiples of a round step from low to high, of which there are no
// more than so many steps; low is not above zero and high not below it.
func roundSteps(low, high quantity.Decimal, steps int64) []quantity.Decimal {
	step := roundStep(high.Sub(low), steps)
	if step.IsZero() {
		return nil
	}
	var list []quantity.Decimal
	for v := step.Neg(); v.Cmp(low) >= 0; v = v.Sub(step) {
		list = append([]quantity.Decimal{v.Trim()}, list...)
	}
	for v := (quantity.Decimal{}); v.Cmp(high) <= 0; v = v.Add(step) {
		list = append(list, v.Trim())
	}
	return list
}

// roundStep returns the smallest of 1, 2 and 5 × 10^n that goes into a length no more often
// than so many times; 0 for no length.
func roundStep(length quantity.Decimal, steps int64) quantity.Decimal {
	if length.Sign() <= 0 {
		return quantity.Decimal{}
	}
	times := quantity.NewDecimal(steps, 0)
	exp := length.Exponent() - 3
	for {
		for _, coef := range []int64{1, 2, 5} {
			step := quantity.NewDecimal(coef, exp)
			if step.Mul(times).Cmp(length) >= 0 {
				return step
			}
		}
		exp++
	}
}
