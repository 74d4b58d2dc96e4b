package prose

import (
	"slices"
	"strings"

	"duibiao/internal/lexicon"
	"duibiao/internal/quantity"
)

// Difference is what two figures that are otherwise the same say differently.
type Difference struct {
	A, B         Figure // of the text and of its translation
	WithA, WithB Figure // those that have changed places with A and B, if they have
}

// Differences are what is different between the figures of a text and of its translation:
// those that the other has not, and what those that it has say differently though their
// values are the same.
type Differences struct {
	OnlyA, OnlyB []Figure // see [Diff]

	Ways   []Difference // one goes up and the other down, or a minus is lost
	Steps  []Difference // one is a change and the other what something changed to
	Bounds []Difference // a bound is lost, added or another
	Bases  []Difference // one is a month and the other a year, of a person or of a household, and so on
	Orders []Difference // two figures of one class stand the other way round
}

// Compare returns the differences between the figures of two texts.
func Compare(a, b []Figure) Differences {
	if len(a)+len(b) == 0 {
		return Differences{}
	}
	p := pairUp(a, b)
	var d Differences
	for i, j := range p.partner {
		if j < 0 {
			continue
		}
		pair := Difference{A: a[i], B: b[j]}
		if opposed(a[i], b[j]) || countedApart(&a[i], &b[j]) {
			d.Ways = append(d.Ways, pair)
		}
		if otherStep(a[i], b[j]) || p.isOtherEnd(i) {
			d.Steps = append(d.Steps, pair)
		}
		if differentBounds(a[i], b[j]) {
			d.Bounds = append(d.Bounds, pair)
		} else if l := p.crossedBound(i); l >= 0 {
			d.Bounds = append(d.Bounds, Difference{A: a[i], B: b[l]})
		}
		if otherRespect(&a[i], &b[j]) != "" {
			d.Bases = append(d.Bases, pair)
		}
	}
	d.Orders = slices.DeleteFunc(p.exchanges(), isOfEquals)
	d.OnlyA, d.OnlyB = p.only()
	return d
}

// isOfEquals reports whether two figures that stand the other way round say the same, so that neither can be in the other's place.
func isOfEquals(d Difference) bool {
	return d.A.Class == d.WithA.Class && d.A.Base.Equal(d.WithA.Base) && side(d.A.Bound) == side(d.WithA.Bound) && side(d.B.Bound) == side(d.WithB.Bound)
}

// crossedBound returns the figure on the right that is as large as one on the left, has a bound on the other side, and
// stands in its place, while their partners have no bounds: 满15年, 不足15年 and "15 years, more than 15 years". It is -1 if
// there is none.
func (p *pairing) crossedBound(i int) int {
	f, j := &p.left.figures[i], p.partner[i]
	if side(f.Bound) == 0 || side(p.right.figures[j].Bound) != 0 {
		return -1
	}
	for k, l := range p.partner[max(0, i-maxCrossed):min(len(p.partner), i+maxCrossed+1)] {
		if k += max(0, i-maxCrossed); l < 0 || (i < k) == (j < l) {
			continue
		}
		g, h := &p.left.figures[k], &p.right.figures[l]
		if h.Class == f.Class && h.Base.Equal(f.Base) && side(h.Bound)*side(f.Bound) < 0 && side(g.Bound) == 0 {
			return l
		}
	}
	return -1
}

// maxCrossed is how many figures apart two of one value may stand of which one has a bound.
const maxCrossed = 4

// exchanges returns neighbours of one class in a sentence whose partners stand in one
// sentence too, but the other way round, unless one is held against the other: "50 minutes,
// down from 80". Numbers in words are too few and too free for it.
func (p *pairing) exchanges() []Difference {
	if p.keepsOrder() {
		return p.crossed()
	}
	var list []Difference
	last := map[orderKey]int{} // the last figure of each sort in the sentence, of any direction and of each
	own, sentences := p.left.sentences(), p.right.sentences()
	orders := p.orders(own)
	for i, f := range p.left.figures {
		if !p.isOrdered(i) {
			continue
		}
		any := orderKey{sortKey: f.orderSort(), anyWay: true}
		alike, origin := any, any
		alike.anyWay, alike.way, origin.from = false, f.Way, true
		for _, key := range [...]orderKey{any, alike, origin} {
			if key.from && !f.From {
				continue
			}
			k, ok := last[key]
			if !ok {
				continue
			}
			here, there := own[i]-own[k], sentences[p.partner[i]]-sentences[p.partner[k]]
			if oneSentence(here, there) && (p.areExchanged(k, i) && orders.isExchange(window{own[k], own[i], any.sortKey}, k, i) || p.areCrossed(k, i) || p.areCrossedBesides(k, i)) {
				list = append(list, Difference{f, p.right.figures[p.partner[i]], p.left.figures[k], p.right.figures[p.partner[k]]})
				break
			}
		}
		if last[any], last[alike] = i, i; f.From {
			last[origin] = i
		}
	}
	if len(list) == 0 {
		list = orders.far()
	}
	if len(list) == 0 {
		list = p.parallels()
	}
	return list
}

// crossed returns neighbours of one sort whose partners stand in their order and are each of what the other one is of.
func (p *pairing) crossed() []Difference {
	var list []Difference
	last := -1
	for i := range p.left.figures {
		if p.partner[i] < 0 {
			continue
		}
		if k := last; k >= 0 && p.left.figures[k].orderSort() == p.left.figures[i].orderSort() && p.areCrossedBesides(k, i) {
			list = append(list, Difference{p.left.figures[i], p.right.figures[p.partner[i]], p.left.figures[k], p.right.figures[p.partner[k]]})
		}
		last = i
	}
	return list
}

// keepsOrder reports whether the partners of all figures stand in their order, and no part has become a whole.
func (p *pairing) keepsOrder() bool {
	last := -1
	for i, j := range p.partner {
		if j >= 0 && (j < last || p.left.figures[i].whole != p.right.figures[j].whole || p.left.figures[i].From != p.right.figures[j].From) {
			return false
		}
		last = max(last, j)
	}
	return true
}

// isOrdered reports whether a figure on the left stands in an order that the right has too.
func (p *pairing) isOrdered(i int) bool {
	f := &p.left.figures[i]
	if p.partner[i] < 0 || f.Per {
		return false
	}
	g := &p.right.figures[p.partner[i]]
	inWords := f.Words && g.Words && f.Class != Rank || f.Class <= Count && (f.Words || g.Words)
	return (!inWords || p.isChange(i)) && !g.isMilestone()
}

// isChange reports whether a figure on the left stands beside another one of which one text says that it started from
// the one, and the other text that it started from the other: 由12份减至4份, "from four to 12".
func (p *pairing) isChange(i int) bool {
	a, x := &p.left.figures[i], &p.right.figures[p.partner[i]]
	if a.From == x.From {
		return false
	}
	for _, n := range [...]int{i - 1, i + 1} {
		if n < 0 || n >= len(p.partner) || p.partner[n] < 0 {
			continue
		}
		b, y := &p.left.figures[n], &p.right.figures[p.partner[n]]
		apart := (p.partner[n] - p.partner[i]) * (i - n) // 2 if when something was stands between the two
		if b.From != y.From && b.From == x.From && b.Class == a.Class && apart > 0 && apart <= maxChange {
			return true
		}
	}
	return false
}

// isMilestone reports whether the figure is a mark that others pass: "crossing the six trillion yuan
// threshold" stands where it likes.
func (f *Figure) isMilestone() bool {
	return startsOne(strings.TrimLeft(f.behind, " -"), lexicon.English().Units.NeverBehind...) != ""
}

// orderKey is what figures have in common that stand in an order.
type orderKey struct {
	sortKey
	anyWay bool
	from   bool // of what something started from alone
	way    Direction
}

// rankWithin stands for the unit of ranks within, which ranks do not have.
const rankWithin = "#"

// withinTimes stands for the unit of times within which something has to happen.
const withinTimes = "<"

// orderSort returns the sort of a figure among those that stand in an order: all that are counted are of one, and so are
// all times within which something has to happen.
func (f Figure) orderSort() sortKey {
	if f.Class <= Count {
		return sortKey{}
	}
	if f.Bound == quantity.RankWithin {
		return sortKey{f.Class, rankWithin} // the first 500 are no place among them
	}
	if f.Class.isTime() && (hasSuffix(f.Text, zh().WithinTime...) != "" || hasPrefix(f.behind, zh().WithinTime...) != "") {
		return sortKey{class: Years, unit: withinTimes} // 60日内, 6个月内
	}
	if f.Class == Percent && strings.HasPrefix(f.Unit, "1/") {
		return sortKey{f.Class, percent().name} // from an eighth to a fifth
	}
	return sortKey{f.Class, f.Unit}
}

// oneSentence reports whether two figures, so many sentences from each other in two texts, stand in
// one sentence of either, which the other may have split: that keeps the order, but two sentences may
// change places.
func oneSentence(a, b int) bool {
	a, b = max(a, -a), max(b, -b)
	return a+b <= 1
}

// areExchanged reports whether two figures on the left, of which k stands before i, are the
// other way round on the right. Where both texts say which of the two came first, that
// decides, and else where they stand.
func (p *pairing) areExchanged(k, i int) bool {
	a, b := p.left.figures[k], p.left.figures[i]
	x, y := p.right.figures[p.partner[k]], p.right.figures[p.partner[i]]
	switch {
	case a.whole != b.whole && x.whole != y.whole:
		return a.whole != x.whole
	case a.From != b.From && x.From != y.From:
		return a.From != x.From && (p.partner[k] > p.partner[i] || i-k <= maxChange)
	case a.From && b.From && x.From && y.From:
		return p.partner[k] > p.partner[i] && p.keepsArrivals(k, i)
	case a.From || b.From || x.From || y.From:
		return false
	}
	return p.partner[k] > p.partner[i]
}

// keepsArrivals reports whether what two figures on the left have become stands behind their partners in the same
// order: 由60%提高到90%，由30%提高到50%.
func (p *pairing) keepsArrivals(k, i int) bool {
	if i+1 >= len(p.partner) || p.partner[k+1] < 0 || p.partner[i+1] < 0 || i == k+1 {
		return false
	}
	return p.partner[k+1] == p.partner[i]+1 && p.partner[i+1] == p.partner[k]+1
}

// maxChange is how far what something started from stands at most from what it became, in figures.
const maxChange = 2

// sentences returns the number of the sentence that each figure stands in.
func (s *party) sentences() []int {
	list, n := make([]int, len(s.figures)), 0
	for i, f := range s.figures {
		if f.Opens {
			n++
		}
		list[i] = n
	}
	return list
}
