package prose

import "duibiao/internal/quantity"

// sameWithOthers reports whether a Chinese figure counts all of which one is named, and an English one the others: 河南等8省, "Henan
// and seven other provinces".
func sameWithOthers(a, b Figure) bool {
	if b.grammar != nil && !b.grammar.hasSpaces {
		a, b = b, a
	}
	if a.grammar == nil || b.grammar == nil || a.grammar.hasSpaces || a.Class > Count || b.Class > Count {
		return false
	}
	isOfAll := hasSuffix(a.ahead, zh().AndOthers...) != ""
	return isOfAll && follows(b.behind, en().OthersBehind...) && a.Value.Equal(b.Value.Add(quantity.NewDecimal(1, 0)))
}

// sameDozen reports whether one of two figures is some more than ten in Chinese words, and the other about a dozen in English ones:
// 十余部, "a dozen or so".
func sameDozen(a, b Figure) bool {
	if b.grammar != nil && !b.grammar.hasSpaces {
		a, b = b, a
	}
	ten, twelve := quantity.NewDecimal(10, 0), quantity.NewDecimal(12, 0)
	return a.Words && b.Words && a.Class <= Count && b.Class <= Count && side(a.Bound) > 0 && b.Bound == quantity.About && a.Value.Equal(ten) && b.Value.Equal(twelve)
}
