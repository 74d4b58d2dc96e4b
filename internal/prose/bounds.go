package prose

import "duibiao/internal/quantity"

// differentBounds reports whether of two figures that are otherwise the same one has a bound
// that the other has not.
func differentBounds(a, b Figure) bool {
	x, y := boundSort(a.Bound), boundSort(b.Bound)
	return x != y && a.looseBound() != y && b.looseBound() != x
}

// boundSort returns one bound for those that translations use for each other: "at least" and
// "more than", "at most" and "less than".
func boundSort(b quantity.Bound) quantity.Bound {
	switch b {
	case quantity.Above:
		return quantity.AtLeast
	case quantity.Below:
		return quantity.AtMost
	}
	return b
}

// looseBound returns the bound without what may be none: 高达, "over" of a time or a way that
// something takes, "within" of a time, and "some" before a number.
func (f Figure) looseBound() quantity.Bound {
	switch b := boundSort(f.Bound); {
	case hasPrefix(f.Text, zh().AsMuchAs...) != "",
		b == quantity.AtLeast && (f.Class.isTime() || f.Class == Length) && startsOne(f.Text, en().LooseOver...) != "",
		b == quantity.AtMost && f.Class.isTime(),
		b == quantity.About && startsOne(f.Text, en().LooseSome...) != "":
		return quantity.Exactly
	default:
		return b
	}
}
