package prose

import (
	"slices"

	"duibiao/internal/quantity"
)

// Diff compares the figures of a text with those of its translation, best of one section,
// and returns those that the other does not have, in their order. See the package comment
// for what is left to the translator.
func Diff(a, b []Figure) (onlyA, onlyB []Figure) {
	return pairUp(a, b).only()
}

// pairUp looks for the figures of two texts in each other.
func pairUp(a, b []Figure) *pairing {
	a, b = localised(a, b), localised(b, a)
	p := &pairing{left: newSide(a), right: newSide(b), partner: make([]int, len(a))}
	for i := range p.partner {
		p.partner[i] = -1
	}
	if p.isInOrder() {
		return p
	}
	p.pairSources()
	p.pair(func(x, y Figure) bool {
		return x.Class == y.Class && !x.Class.isTime() && x.Bound == y.Bound && Same(x, y)
	})
	p.pair(func(x, y Figure) bool { return x.Class == y.Class && Same(x, y) })
	p.pair(Same)
	p.pair(sameSpan)
	p.perMille(&p.left, &p.right)
	p.perMille(&p.right, &p.left)
	p.outOf(&p.left, &p.right)
	p.outOf(&p.right, &p.left)
	p.multiples(&p.left, &p.right)
	p.multiples(&p.right, &p.left)
	p.fromZero(&p.left, &p.right)
	p.fromZero(&p.right, &p.left)
	p.splitRanges(&p.left, &p.right)
	p.splitRanges(&p.right, &p.left)
	p.discounts(&p.left, &p.right)
	p.discounts(&p.right, &p.left)
	p.compounds(&p.left, &p.right)
	p.compounds(&p.right, &p.left)
	p.pair(sameBare)
	p.pairLeft(sameTop)
	p.pairLeft(sameAsMany)
	p.pairLeft(isRounding)
	p.partnersLeft(sameByMeasure)
	p.pairLeft(sameElidedTime)
	p.pairLeft(sameElidedArea)
	p.pairLeft(sameElidedContainers)
	p.pairLeft(sameDegrees)
	p.pairLeft(sameWithOthers)
	p.pairLeft(sameDozen)
	p.pairLeft(sameShortMillions)
	p.withoutUnits()
	return p
}

// isInOrder pairs the figures of two texts that are the same one by one, and reports whether they are:
// those of most translations.
func (p *pairing) isInOrder() bool {
	a, b := p.left.figures, p.right.figures
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].Class != b[i].Class || !Same(a[i], b[i]) {
			return false
		}
	}
	for i := range a {
		p.left.paired[i], p.right.paired[i], p.partner[i] = true, true, i
	}
	return true
}

// only returns what is to be reported of the figures without a partner.
func (p *pairing) only() (left, right []Figure) {
	if !slices.Contains(p.left.paired, false) && !slices.Contains(p.right.paired, false) {
		return nil, nil
	}
	p.left.weigh(&p.right)
	p.right.weigh(&p.left)
	p.standFor()
	left, right = p.left.report(p.right), p.right.report(p.left)
	left, right = p.right.withoutUnread(left, right), p.left.withoutUnread(right, left)
	if p.left.isOtherPlace(left, right) || len(left) == 0 && p.left.isToldBesides(right) {
		return nil, nil
	}
	return left, right
}

// Unmatched returns the figures of a text for which convert holds and whose conversion the
// other text does not have, with all for which it does not hold, and the figures of the other
// text that none of them is.
func Unmatched(a, b []Figure, convert func(Figure) (Figure, bool)) (onlyA, onlyB []Figure) {
	other := newSide(b)
	for _, f := range a {
		if converted, ok := convert(f); ok {
			if i := other.find(converted); i >= 0 {
				other.paired[i] = true
				continue
			}
		}
		onlyA = append(onlyA, f)
	}
	for i, f := range b {
		if !other.paired[i] {
			onlyB = append(onlyB, f)
		}
	}
	return onlyA, onlyB
}

// pairing looks for the figures of two texts in each other.
type pairing struct {
	left, right party
	partner     []int // of each figure on the left, that on the right; -1 if there is none, or more than one
}

// party is one of the two texts.
type party struct {
	figures []Figure
	paired  []bool
	weak    []bool    // not to be reported for itself
	made    index     // nil until it is asked for
	topics  []*topics // of figures that were asked for theirs
}

func newSide(f []Figure) party {
	return party{figures: f, paired: make([]bool, len(f)), weak: make([]bool, len(f))}
}

// index returns the index of the text's figures.
func (s *party) index() index {
	if s.made == nil {
		s.made = newIndex(s.figures)
	}
	return s.made
}

// pair pairs what is the same, one with one, in order.
func (p *pairing) pair(same func(a, b Figure) bool) {
	for i, a := range p.left.figures {
		if p.left.paired[i] {
			continue
		}
		suits := func(j int) bool { return same(a, p.right.figures[j]) }
		if j := p.right.index().first(a, p.right.paired, suits); j >= 0 {
			p.left.paired[i], p.right.paired[j] = true, true
			p.partner[i] = j
		}
	}
}

// maxLeft is how many figures of a text may be without a partner for each to be held against each.
const maxLeft = 40

// pairLeft pairs what is left of both texts and stands for each other, though nothing else that is said of the two
// need be the same.
func (p *pairing) pairLeft(stands func(a, b Figure) bool) { p.eachLeft(stands, func(_, _ int) {}) }

// partnersLeft does so with what says the same in other words, so that the rest of what is said of the two is compared.
func (p *pairing) partnersLeft(same func(a, b Figure) bool) {
	p.eachLeft(same, func(i, j int) { p.partner[i] = j })
}

func (p *pairing) eachLeft(stands func(a, b Figure) bool, note func(i, j int)) {
	left, right := p.left.open(), p.right.open()
	if len(left) > maxLeft || len(right) > maxLeft {
		return
	}
	for _, i := range left {
		for _, j := range right {
			if !p.left.paired[i] && !p.right.paired[j] && stands(p.left.figures[i], p.right.figures[j]) {
				p.left.paired[i], p.right.paired[j] = true, true
				note(i, j)
			}
		}
	}
}

// open returns the figures without a partner.
func (s *party) open() []int {
	var list []int
	for i, paired := range s.paired {
		if !paired {
			list = append(list, i)
		}
	}
	return list
}

// splitRanges pairs ranges with two figures: "from 60% to 72%" and 60%至72%.
func (p *pairing) splitRanges(ranges, others *party) {
	for i, f := range ranges.figures {
		if ranges.paired[i] || f.Bound != quantity.Range {
			continue
		}
		low, high := f, f
		low.Bound, low.High, low.BaseHigh = quantity.Exactly, quantity.Decimal{}, quantity.Decimal{}
		high.Bound, high.Value, high.Base, high.High, high.BaseHigh = quantity.Exactly, f.High, f.BaseHigh, low.High, low.BaseHigh
		l, h := others.find(low), others.find(high)
		if l >= 0 && h >= 0 {
			ranges.paired[i], others.paired[l], others.paired[h] = true, true, true
		}
	}
}

// fromZero pairs ranges from nothing with their ends: 0—14岁 and "up to 14".
func (p *pairing) fromZero(ranges, others *party) {
	for i, f := range ranges.figures {
		if ranges.paired[i] || f.Bound != quantity.Range || !f.Value.IsZero() {
			continue
		}
		f.Bound, f.Value, f.Base, f.High, f.BaseHigh = quantity.AtMost, f.High, f.BaseHigh, f.Value, f.Base
		if j := others.find(f); j >= 0 {
			ranges.paired[i], others.paired[j] = true, true
		}
	}
}

// find returns the figure without a partner that is the same as f, -1 if there is none.
func (s *party) find(f Figure) int {
	return s.index().first(f, s.paired, func(i int) bool { return Same(f, s.figures[i]) })
}

// has reports whether a figure of the text says the same as f, with or without a partner.
func (s *party) has(f Figure) bool {
	looks := 0
	for i := range s.index().candidates(f) {
		g := s.figures[i]
		if s.paired[i] && f.Bound != quantity.Range && g.Bound != quantity.Range && f.Class != Rank {
			g.Bound = f.Bound // 120平方米以内, and 超过120平方米 where the other text has "larger ones"
		}
		if Same(f, g) && (f.Class == g.Class || f.Class <= Count && g.Class <= Count) {
			return true
		}
		if looks++; looks == maxLooks {
			break
		}
	}
	return false
}

// report returns what the other text does not have: what is strong, and what is weak if
// it contradicts the one figure that the other text has in its place.
func (s *party) report(other party) []Figure {
	own, others := s.alone(), other.alone()
	var out []Figure
	for i, f := range s.figures {
		if !s.paired[i] && (!s.weak[i] || s.contradicts(f, own, other, others)) {
			out = append(out, f)
		}
	}
	return out
}

// contradicts reports whether f is the one figure of its sort without a partner, and the
// other text has one too. A number word that counts nothing, "Two" in a heading, does not
// stand for one that is only said once more.
func (s *party) contradicts(f Figure, own sorts, other party, others sorts) bool {
	_, one := own.only(f)
	g, two := others.only(f)
	if one && two && f.isOne() && s.tells(&g) || g.isOne() && other.tells(&f) {
		return false // 1个 and "six", where 6届 is no figure of the text
	}
	if one && !two && f.Unit == part(2).name && other.hasOpenWhole() {
		return true // 100%, "half of"
	}
	return one && two && !f.isWhole() && !g.isWhole() && !(f.isBareWord() && s.has(g) || g.isBareWord() && other.has(f))
}

// hasOpenWhole reports whether the text has all of something in digits, without a partner.
func (s *party) hasOpenWhole() bool {
	return slices.ContainsFunc(s.open(), func(i int) bool {
		f := &s.figures[i]
		return f.Class == Percent && !f.Words && f.isWhole()
	})
}

// isOne reports whether a figure is a one that counts something, as an article does.
func (f Figure) isOne() bool { return f.Class <= Count && number(f.Value) == "1" }

func (f Figure) isBareWord() bool { return f.Words && f.Class == Number }

// sorts are figures by what they can be compared with: their class and their unit.
type sorts map[sortKey][]Figure

type sortKey struct {
	class Class
	unit  string
}

// alone returns the figures without a partner, but for those that are all of something.
func (s *party) alone() sorts {
	all := sorts{}
	for i, f := range s.figures {
		if !s.paired[i] && !f.isWhole() {
			key := sortKey{f.Class, f.Unit}
			all[key] = append(all[key], f)
		}
	}
	return all
}

// only returns the one figure that could stand for f, if there is one alone.
func (s sorts) only(f Figure) (g Figure, ok bool) {
	n := 0
	for _, list := range s {
		if comparable(f, list[0]) {
			g, n = list[0], n+len(list)
		}
	}
	return g, n == 1
}
