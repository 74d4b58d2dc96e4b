package prose

import (
	"duibiao/internal/quantity"
)

// structure reads 1.1:39.5:59.4, whose parts are shares of a whole, and adds a figure for each.
func (s *scanner) structure(n numeral) bool {
	parts, total := []numeral{n}, n.value
	for at := n.end; ; at = parts[len(parts)-1].end {
		mark := hasPrefix(s.after(at), ":", "：", "∶")
		if mark == "" || !startsDigit(s.after(at+len(mark))) {
			break
		}
		part, ok := readDigits(s.text, at+len(mark))
		if !ok || len(parts) > 5 {
			return false
		}
		parts, total = append(parts, part), total.Add(part.value)
	}
	if n.inexact || len(parts) < 3 || !total.Equal(quantity.NewDecimal(100, 0)) {
		return false
	}
	for _, p := range parts {
		s.add(operand{numeral: p, value: p.value, hasUnit: true, unit: percent()}, p.start, p.end, quantity.Exactly)
	}
	return true
}

// decadeOfLife reads "in his 30s", which is 30多岁.
func (s *scanner) decadeOfLife(n numeral) bool {
	if !n.whole(2) || startsOne(s.after(n.end), little().Plural) == "" || !precedes(s.before(n.start), en().BeforeDecade...) {
		return false
	}
	u, _ := chineseUnit(zh().Word.Age)
	s.add(operand{numeral: n, value: n.value, hasUnit: true, unit: u}, n.start, n.end+len(little().Plural), quantity.Above)
	return true
}
