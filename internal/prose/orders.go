package prose

import (
	"slices"
	"strings"
)

// orders are the figures of each sort in each sentence on the left, in their order, without those that
// others are held against.
type orders struct {
	*pairing
	lists map[sentenceSort][]int
	moves map[window]map[int]int // in some sentences: how far each figure that has moved stands from its place
}

type sentenceSort struct {
	sentence int
	sort     sortKey
}

// window is some sentences, with their neighbours, and a sort of figures.
type window struct {
	from, to int
	sort     sortKey
}

// orders returns those of the figures, which stand in the sentences.
func (p *pairing) orders(sentences []int) *orders {
	o := &orders{p, map[sentenceSort][]int{}, map[window]map[int]int{}}
	for i := range p.left.figures {
		if o.stands(i) {
			key := sentenceSort{sentences[i], p.left.figures[i].orderSort()}
			o.lists[key] = append(o.lists[key], i)
		}
	}
	return o
}

// isExchange reports whether of the figures of a sort two have changed places and no others have: where
// more have moved, the sentence is put otherwise. Two that stand side by side may change places with what
// is said of them.
func (o *orders) isExchange(in window, k, i int) bool {
	if a, b := &o.left.figures[k], &o.left.figures[i]; a.From || b.From || a.whole != b.whole {
		return true // which of them came first, or is a part of the other, is said
	}
	moved, ok := o.moves[in]
	if !ok {
		moved = o.moved(in)
		o.moves[in] = moved
	}
	if len(moved) != 2 || moved[k] == 0 && moved[i] == 0 {
		return false
	}
	if o.hasMoved(k, i) || o.travelled(k, i) || o.movedTogether(k, i) || o.areToldApart(k, i) {
		return false
	}
	isNext := max(moved[k], -moved[k], moved[i], -moved[i]) == 1
	return !isNext || !o.isTurned(k, i)
}

// hasMoved reports whether of two figures on the left that stand the other way round on the right one has only been put
// elsewhere: what stands between the two, of whatever sort, is not what stands between their partners.
func (o *orders) hasMoved(k, i int) bool {
	from, to := o.partner[i], o.partner[k]
	for n := max(0, k-maxMoved); n < min(len(o.partner), i+maxMoved); n++ {
		if j := o.partner[n]; n != k && n != i && j >= 0 && (n > k && n < i) != (j > from && j < to) {
			return true
		}
	}
	return false
}

// maxMoved is how many figures before and behind two others are looked at for what has been put elsewhere.
const maxMoved = 12

// far returns two figures of a sort that have changed places across sentences, while all others of the sort have
// kept theirs.
func (o *orders) far() []Difference {
	all := map[sortKey][]int{}
	for i := range o.left.figures {
		if o.stands(i) {
			sort := o.left.figures[i].orderSort()
			all[sort] = append(all[sort], i)
		}
	}
	var found []Difference
	for i := range o.left.figures {
		sort := o.left.figures[i].orderSort()
		list := all[sort]
		delete(all, sort)
		var pair []int
		moved := o.movedOf(list)
		for k, places := range moved {
			if len(moved) == 2 && places != 0 {
				pair = append(pair, k)
			}
		}
		if len(pair) < 2 {
			continue
		}
		k, i := min(pair[0], pair[1]), max(pair[0], pair[1])
		isNext := moved[k] == 1 || moved[k] == -1
		if !o.travelled(k, i) && !o.movedTogether(k, i) && !o.areToldApart(k, i) && !(isNext && o.isTurned(k, i)) {
			found = append(found, Difference{o.left.figures[i], o.right.figures[o.partner[i]], o.left.figures[k], o.right.figures[o.partner[k]]})
		}
	}
	return found
}

// stands reports whether a figure on the left has a place in an order.
func (o *orders) stands(i int) bool {
	if !o.isOrdered(i) || o.arrives(i) {
		return false
	}
	f, g := &o.left.figures[i], &o.right.figures[o.partner[i]]
	return !f.From && !g.From && !f.whole && !g.whole
}

// arrives reports whether in both texts a figure on the left is what the one before it has become, from 35
// years to 77: the two go together wherever they stand.
func (o *orders) arrives(i int) bool {
	j := o.partner[i]
	return i > 0 && j > 0 && o.partner[i-1] == j-1 && o.left.figures[i-1].From && o.right.figures[j-1].From
}

// moved returns those of the figures whose partners stand in another order, with how far from their places
// they stand.
func (o *orders) moved(in window) map[int]int {
	var list []int
	for n := in.from - 1; n <= in.to+1; n++ {
		list = append(list, o.lists[sentenceSort{n, in.sort}]...)
	}
	return o.movedOf(list)
}

// movedOf does so for a list of figures.
func (o *orders) movedOf(list []int) map[int]int {
	sorted := slices.Clone(list)
	slices.SortStableFunc(sorted, func(a, b int) int { return o.partner[a] - o.partner[b] })
	moved, at := map[int]int{}, map[int]int{}
	for place, i := range sorted {
		at[i] = place
	}
	for place, i := range list {
		if at[i] != place {
			moved[i] = at[i] - place
		}
	}
	return moved
}

// isTurned reports whether two figures go different ways, and their partners do so too: one is a change and
// the other what it comes to, 增加127亿元，达到706亿元, "to 70.6 billion, up 12.7 billion", or one goes up
// and the other down, of which the translation may say one.
func (p *pairing) isTurned(k, i int) bool {
	a, b := p.left.figures[k].changes(), p.left.figures[i].changes()
	x, y := p.right.figures[p.partner[k]].changes(), p.right.figures[p.partner[i]].changes()
	if f, g := &p.right.figures[p.partner[k]], &p.right.figures[p.partner[i]]; f.isLedBy(little().To) && g.isLedBy(little().By) {
		y = b // revised by 12.7 billion to 70.6 billion
	} else if g.isLedBy(little().To) && f.isLedBy(little().By) {
		x = a
	}
	if a*b < 0 {
		return a*x >= 0 && b*y >= 0 && x != y
	}
	return a != b && a == x && b == y
}

// isLedBy reports whether a word of an English text stands right before the figure.
func (f *Figure) isLedBy(word string) bool {
	return f.grammar != nil && f.grammar.hasSpaces && precedes(f.ahead, word)
}

// changes returns which way the figure itself is a change; "by 2 million to 300 million" comes to the second.
func (f *Figure) changes() Direction {
	if f.Step == ToLevel || endsOne(strings.TrimSpace(f.ahead), little().To) != "" {
		return Unknown
	}
	return f.Way
}
