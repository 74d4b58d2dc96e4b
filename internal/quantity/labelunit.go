package quantity

// Measure is a unit with the power of ten that a heading has before it: 万吨, "million tonnes".
type Measure struct {
	Symbol string
	Times  Decimal
}

// LabelMeasure returns the measure in the brackets behind a label, 产量（万吨）. It reports false if they are none that the
// table knows; what is counted is no measure, since any word may stand for it.
func (u *Units) LabelMeasure(label string) (Measure, bool) {
	_, inner := cutBrackets(label)
	times, rest, isRead := leadingNumber(Normalize(inner))
	symbol, isUnit := u.builtIn(rest)
	return Measure{symbol, times}, inner != "" && isRead && isUnit && !u.counts(symbol)
}

// IsOther reports whether a unit measures the same as that of a label, and is another: kg beside 产量（万吨）. What measures
// something else may be no unit there, as the day of 产量（日）.
func (u *Units) IsOther(m Measure, unit string) bool {
	unit = u.Canonical(unit)
	return unit != m.Symbol && u.classes[unit] == u.classes[m.Symbol] && !u.sharesWord(unit, m.Symbol)
}
