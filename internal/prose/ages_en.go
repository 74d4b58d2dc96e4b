package prose

import (
	"strings"

	"duibiao/internal/quantity"
)

// age gives a number without a unit that is an age its unit: aged 18 to 35, children
// under three, people over 60.
func (s *scanner) age(o *operand) {
	if o.hasUnit || o.scaled || o.grouped || o.value.Cmp(quantity.NewDecimal(oldest, 0)) > 0 {
		return
	}
	before := strings.TrimSuffix(s.before(o.start), " ")
	if s.isInMonths(o) {
		return
	}
	if follows(strings.TrimLeft(s.after(o.end), "-"), en().AgeGroupNouns...) || s.isAgedAgain(before, o) || isAged(before) || isAgedGroup(before) && !strings.HasPrefix(s.after(o.end), "-") {
		o.unit, _ = chineseUnit(zh().Word.Age)
		o.hasUnit = true
	}
}

// isInMonths reports whether an age is the first of two whose unit stands behind the second: aged 24 to 59 months.
func (s *scanner) isInMonths(o *operand) bool {
	rest := s.after(o.end)
	mark := hasPrefix(rest, little().BetweenNumbers...)
	if mark == "" || !startsDigit(rest[len(mark):]) {
		return false
	}
	high, ok := readDigits(rest, len(mark))
	unit, length := englishUnit(strings.TrimLeft(rest[high.end:], " -"))
	return ok && length > 0 && unit.class.isTime() && unit.class != Years
}

// isAgedAgain reports whether a number with a bound behind "those" is an age as the one before it was: "aged 60 and over made up
// 22 percent, and those 65 and over 15.6 percent".
func (s *scanner) isAgedAgain(before string, o *operand) bool {
	n := len(s.figures)
	if n == 0 || endsOne(before, en().AgedAgain...) == "" || englishSuffix(s.after(o.end)).word == "" {
		return false
	}
	for i := n - 1; i >= max(0, n-maxAgesBack); i-- {
		if f := &s.figures[i]; f.Class == Years && f.Bound != quantity.Exactly {
			return true
		}
	}
	return false
}

// maxAgesBack is how many figures back the age may be that another one is told after.
const maxAgesBack = 3

// oldest is the greatest number that is taken for an age.
const oldest = 120

// isAged reports whether "aged" or the like ends before, perhaps with a bound.
func isAged(before string) bool {
	return endsOne(withoutBound(before), en().Aged...) != ""
}

// isAgedGroup reports whether "children under" or the like ends before.
func isAgedGroup(before string) bool {
	text := before
	for _, w := range en().AgeBounds {
		if endsWord(before, w) {
			text = strings.TrimRight(before[:len(before)-len(w)], " ")
		}
	}
	if text == before {
		return false
	}
	return endsOne(text, en().AgedGroups...) != "" || endsOne(text, little().AgedEnds...) != "" && isOfAges(text)
}

// isOfAges reports whether the sentence that a text ends in speaks of ages: "children who are six or
// older and".
func isOfAges(text string) bool {
	return containsWord(clauseBefore(text), en().AgeWords...)
}
