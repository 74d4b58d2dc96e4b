package quantity

// Exponent returns the power of ten of the last digit that was written: 4 for
// 2850万, -2 for 21.70.
func (d Decimal) Exponent() int { return d.exp }
