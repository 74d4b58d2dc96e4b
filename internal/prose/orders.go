package prose

import (
	"slices"
	"strings"
)

// orders are the figures of each sort in each sentence on the left, in their order.
type orders struct {
	lists  map[sentenceSort][]int
	places map[[2]sentenceSort]map[int]int // of one or two sentences: how far each figure that has moved stands from its place
}

type sentenceSort struct {
	sentence int
	sort     sortKey
}

// orders returns those of the figures, which stand in the sentences.
func (p *pairing) orders(sentences []int) *orders {
	o := &orders{map[sentenceSort][]int{}, map[[2]sentenceSort]map[int]int{}}
	for i := range p.left.figures {
		if p.isOrdered(i) && !p.left.figures[i].From && !p.right.figures[p.partner[i]].From {
			key := sentenceSort{sentences[i], p.left.figures[i].orderSort()}
			o.lists[key] = append(o.lists[key], i)
		}
	}
	return o
}

// isExchange reports whether two figures of a sort, which stand in two sentences or in one, have changed
// places and no others have: where more have moved, the sentence is put otherwise. Two that stand side by
// side may change places with what is said of them.
func (o *orders) isExchange(p *pairing, sort sortKey, from, to, k, i int, together bool) bool {
	if p.left.figures[k].From || p.left.figures[i].From {
		return true // which of them came first is said
	}
	key := [2]sentenceSort{{from, sort}, {to, sort}}
	moved, ok := o.places[key]
	if !ok {
		list := o.lists[key[0]]
		if to != from {
			list = slices.Concat(list, o.lists[key[1]])
		}
		moved = p.moved(list)
		o.places[key] = moved
	}
	switch {
	case len(moved) != 2:
		return false
	case max(moved[k], -moved[k]) > 1 || max(moved[i], -moved[i]) > 1 || !together:
		return true
	}
	return !p.isTurned(k, i)
}

// moved returns those of a list of figures whose partners stand in another order, with how far from their
// places they stand.
func (p *pairing) moved(list []int) map[int]int {
	sorted := slices.Clone(list)
	slices.SortStableFunc(sorted, func(a, b int) int { return p.partner[a] - p.partner[b] })
	moved := map[int]int{}
	at := map[int]int{}
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
// and the other down.
func (p *pairing) isTurned(k, i int) bool {
	a, b := p.left.figures[k].changes(), p.left.figures[i].changes()
	x, y := p.right.figures[p.partner[k]].changes(), p.right.figures[p.partner[i]].changes()
	return a != b && a == x && b == y
}

// changes returns which way the figure itself is a change; "by 2 million to 300 million" comes to the second.
func (f *Figure) changes() Direction {
	if strings.TrimSpace(f.ahead) == "to" {
		return Unknown
	}
	return f.Way
}
