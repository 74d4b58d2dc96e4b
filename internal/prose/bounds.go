package prose

import (
	"slices"
	"strings"

	"duibiao/internal/quantity"
)

// differentBounds reports whether of two figures that are otherwise the same one has a bound
// that the other has not.
func differentBounds(a, b Figure) bool {
	a, b = a.inClassOf(b), b.inClassOf(a)
	x, y := boundSort(a.Bound), boundSort(b.Bound)
	switch {
	case a.isLater(&b), b.isLater(&a):
		return true
	case x == y && x == quantity.Exactly:
		x := a.extreme()
		return x != 0 && x == -b.extreme()
	case x == y || a.looseBound() == y || b.looseBound() == x, a.isLevel(), b.isLevel(), a.turned, b.turned:
		return false
	case isAboutAlone(x, y) && (inOldUnit(a, b) || inOldUnit(b, a)) && !a.equalSign(b):
		return false // 310万亩, "about 207,000 hectares", which were converted and rounded
	case (x == quantity.Exactly || y == quantity.Exactly) && x != quantity.Nearly && y != quantity.Nearly && (a.Words || b.Words) && a.isFew() && b.isFew():
		return false
	case y != quantity.Exactly && boundSort(a.shared) == y, x != quantity.Exactly && boundSort(b.shared) == x:
		return false
	case a.Held && isSide(b.Bound), b.Held && isSide(a.Bound):
		return false
	case isNear(x) && isNear(y), (a.Class <= Count || a.Class.isTime()) && isAboutAlone(x, y):
		return false
	case x == quantity.Exactly:
		return !a.isHinted(y)
	case y == quantity.Exactly:
		return !b.isHinted(x)
	}
	return true
}

// inClassOf returns the figure in the class of another one whose unit it leaves out: within 300 metres and a park within 500.
func (f Figure) inClassOf(g Figure) Figure {
	if f.Class == Number && g.Class > Count {
		f.Class = g.Class
	}
	return f
}

// isLater reports whether something happens after the time that a figure is, and with another one within it: 15个工作日内,
// "after 15 working days".
func (f *Figure) isLater(g *Figure) bool {
	if !f.Class.isTime() || f.Bound != quantity.Exactly || f.grammar == nil || g.grammar == nil {
		return false
	}
	if f.grammar.hasSpaces {
		return precedes(f.ahead, en().Sides.After[0]) && (hasSuffix(g.Text, zh().WithinTime...) != "" || hasPrefix(g.behind, zh().WithinTime...) != "")
	}
	return hasPrefix(f.behind, zh().Sides.After[:3]...) != "" && hasPrefix(f.behind, zh().Sides.Never...) == "" && startsOne(g.Text, en().WithinTime...) != ""
}

// extreme returns 1 if a word right around the figure says that nothing goes higher, "a maximum deposit of", and -1 if one
// says that nothing goes lower, 20万元起存; 0 if none does.
func (f *Figure) extreme() int {
	if f.grammar == nil || f.Class == Multiple {
		return 0 // the highest is 2.8 times the lowest
	}
	words := &zh().Extreme
	if f.grammar.hasSpaces {
		words = &en().Extreme
	}
	if hasPrefix(strings.TrimLeft(f.behind, " "), words.LowBehind...) != "" {
		return -1
	}
	ahead := tail(f.ahead, maxExtremeWord)
	if f.grammar.hasSpaces {
		ahead = behindMark(f.ahead, englishMarks) // the words for who gets it may stand between
	}
	low, high := lastOfAny(ahead, words.Low), lastOfAny(ahead, words.High)
	switch {
	case low > high:
		return -1
	case high > low:
		return 1
	}
	return 0
}

// maxExtremeWord is how many bytes before a figure a word for its extreme may begin.
const maxExtremeWord = 40

// lastOfAny returns where the last of some words stands in a text, -1 if none does.
func lastOfAny(text string, words []string) int {
	at := -1
	for _, w := range words {
		at = max(at, strings.LastIndex(text, w))
	}
	return at
}

// isFew reports whether a figure counts no more than ten things. Where one language has such a number in words and
// no bound, the other's "more than" belongs to another word as often as to the number: "worth more than three nights".
func (f *Figure) isFew() bool {
	return f.Class <= Count && f.Value.Exponent() >= 0 && f.Value.Cmp(quantity.NewDecimal(10, 0)) <= 0
}

// isSide reports whether a bound says on which side of a number something lies.
func isSide(b quantity.Bound) bool { return b == quantity.Above || b == quantity.Below }

// isNear reports whether a bound is that of a number that is hardly another: 近3000人 is "about 3,000
// people" in many texts.
func isNear(b quantity.Bound) bool { return b == quantity.Nearly || b == quantity.About }

// isAboutAlone reports whether of two figures only one is about a number. Of counts and times that is mostly said
// elsewhere in the sentence, or of something else in it.
func isAboutAlone(x, y quantity.Bound) bool {
	return x == quantity.Exactly && y == quantity.About || x == quantity.About && y == quantity.Exactly
}

// isHinted reports whether words around a figure without a bound may set the bound from a distance:
// "with an annual cap of", 大约少花9元.
func (f Figure) isHinted(bound quantity.Bound) bool {
	name := bound.String()
	if containsWord(f.sentence, en().FarBounds[name]...) {
		return true
	}
	ahead := f.ahead
	if precedes(ahead, little().And) && containsWord(f.sentence, en().SharedBounds[name]...) {
		return true // over 100 million on its first day and 500 million in three
	}
	if slices.Contains(zh().Joints, strings.TrimSpace(ahead)) || startsOne(strings.TrimLeft(ahead, ", "), little().And) != "" {
		ahead = f.sentence // 突破5.1亿和9000万
	}
	for _, text := range [...]string{ahead, f.behind} {
		if containsOne(text, zh().BoundHints[name]...) || containsWord(text, en().BoundHints[name]...) {
			return true
		}
	}
	return false
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

// isLevel reports whether the figure is a place alone of what is about as large: 千亿级, 百亿元企业, 万吨级泊位,
// or the first that passes one: the 150 billionth.
func (f Figure) isLevel() bool {
	return f.Words && f.Value.Exponent() >= 6 && strings.HasSuffix(f.words(), zh().Word.Level) ||
		f.Words && f.Class > Count && f.Value.Exponent() >= tenThousands && strings.HasPrefix(f.behind, zh().Word.Level) || strings.HasSuffix(f.Text, little().ScaleOrdinal)
}

// looseBound returns the bound without what may be none: 高达, "over" of a time or a way that
// something takes, "within" of a time, and "some" before a number.
func (f Figure) looseBound() quantity.Bound {
	switch b := boundSort(f.Bound); {
	case f.Words && f.Class > Count && strings.Contains(f.words(), zh().Word.Level):
		return quantity.Exactly // 万吨级以上
	case hasPrefix(f.words(), zh().AsMuchAs...) != "",
		f.Words && f.Class == Count && startsOne(f.Text, en().LooseVerbs...) != "",
		f.Class.isTime() && startsOne(f.behind, en().YearsBefore...) != "",
		b == quantity.AtLeast && (f.Class.isTime() || f.Class == Length) && startsOne(f.Text, en().LooseOver...) != "",
		b == quantity.AtMost && (f.Class.isTime() || f.Class == Length) && startsOne(f.Text, en().Strict...) == "",
		b == quantity.Nearly && f.Class == Count && !f.Words && f.Value.Cmp(quantity.NewDecimal(10, 0)) < 0, // 近7场 are the last
		b == quantity.About && startsOne(f.Text, en().LooseSome...) != "":
		return quantity.Exactly
	default:
		return b
	}
}
