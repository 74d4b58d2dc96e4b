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
	if isAged(before) || isAgedGroup(before) && !strings.HasPrefix(s.after(o.end), "-") {
		o.unit, _ = chineseUnit(zh().Word.Age)
		o.hasUnit = true
	}
}

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
