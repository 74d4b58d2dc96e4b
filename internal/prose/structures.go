package prose

import (
	"slices"
	"strings"

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

// ageGroup reads "under-fives" and "over-65s", which are 5岁以下 and 65岁以上.
func (s *scanner) ageGroup(n numeral) bool {
	before := s.before(n.start)
	if lastByte(before) != '-' {
		return false
	}
	mark := hasSuffix(before, en().AgeGroups...)
	if mark == "" || endsAlnum(before[:len(before)-len(mark)]) {
		return false
	}
	bound := quantity.AtLeast
	if strings.EqualFold(mark, en().AgeGroups[0]) || strings.EqualFold(mark, en().AgeGroups[1]) {
		bound = quantity.AtMost
	}
	if s.hyphenatedTime(n, mark, bound) {
		return true
	}
	end := n.end
	if n.digits == "" {
		number := slices.Index(en().PluralOnes, strings.ToLower(s.text[n.start:n.end])) + 1
		if number == 0 {
			return false
		}
		n.words, n.value = true, quantity.NewDecimal(int64(number), 0)
	} else if end += len(little().Plural); n.inexact || startsOne(s.after(n.end), little().Plural) == "" {
		return false
	}
	u, _ := chineseUnit(zh().Word.Age)
	s.add(operand{numeral: n, value: n.value, hasUnit: true, unit: u}, n.start-len(mark), end, bound)
	return true
}

// hyphenatedTime reads a time behind a mark with a hyphen, of which one more follows: over-five-year, under-30-day.
func (s *scanner) hyphenatedTime(n numeral, mark string, bound quantity.Bound) bool {
	ok := true
	if n.digits == "" {
		n, ok = readCardinal(s.text, n.start)
	}
	if !ok || !strings.HasPrefix(s.after(n.end), "-") {
		return false
	}
	u, length := englishUnit(s.after(n.end + 1))
	if length == 0 || !u.class.isTime() {
		return false
	}
	s.add(operand{numeral: n, value: n.value, hasUnit: true, unit: u}, n.start-len(mark), n.end+1+length, bound)
	return true
}
