package quantity

// span writes a range and, if the unit has a second one, the same range in it:
// "30,000 to 60,000 mu (2,000 to 4,000 hectares)".
func (s Style) span(low, high Decimal, n Name) string {
	text := s.ends(n.convert(low), n.convert(high), n.Word)
	second := n.second()
	if second == nil {
		return text
	}
	also := s.ends(second.of(low), second.of(high), second.Word)
	return fill(fill(s.Patterns.Also, "{}", text), "{also}", also)
}

// ends writes the two numbers of a range in one unit. GB/T 15835-2011, 5.1.3:
// the first keeps its unit unless that leaves no doubt.
func (s Style) ends(low, high Decimal, w Word) string {
	repeat := w.Other != "" && (s.RepeatUnit || s.isTight(w.Other))
	a, z := s.numbers(low, high, repeat)
	if s.Plural.IsOwn() {
		w.One = "" // "0.5 to 1 tonnes"; elsewhere the second number decides
	}
	if repeat {
		a = s.withUnit(a, w)
	}
	return s.Between(a, s.withUnit(z, w))
}

// numbers writes both numbers, in full if only one would have a scale word and
// the unit does not part them: 5 to 10 million could mean two things.
func (s Style) numbers(low, high Decimal, parted bool) (a, z string) {
	lone := (s.scale(low) < 0) != (s.scale(high) < 0)
	zero := low.IsZero() || high.IsZero()
	if lone && !zero && !parted {
		return s.full(low), s.full(high)
	}
	return s.Number(low), s.Number(high)
}
