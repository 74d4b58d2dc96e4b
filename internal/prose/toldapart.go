package prose

import (
	"slices"
	"strings"

	"duibiao/internal/quantity"
)

// Two figures that stand the other way round have changed places in their texts and not with each other if the words beside each
// say which of the two it is: what both texts say of the one alone goes with it wherever it stands.

// areToldApart reports whether both texts say of one of two figures on the left what neither says of the other.
func (p *pairing) areToldApart(k, i int) bool {
	if p.respectsTellApart(k, i) {
		return true
	}
	a, b, x, y := &p.left.figures[k], &p.left.figures[i], &p.right.figures[p.partner[k]], &p.right.figures[p.partner[i]]
	switch {
	case a.isLacking() != b.isLacking():
		return a.isLacking() == x.isLacking() && b.isLacking() == y.isLacking()
	case x.isPartOf(y):
		return x.Base.Cmp(y.Base) <= 0
	case y.isPartOf(x):
		return y.Base.Cmp(x.Base) <= 0
	}
	return i-k <= maxChange && !p.areJoined(k, i) && boundsTell(a, b, x, y) && p.left.isOnly(k) && p.left.isOnly(i)
}

// areCrossedBesides reports whether what the one text says of each of two figures on the left alone is said of the other one's
// partner: what is lacking and the target, a part that is larger than its whole, two of a list.
func (p *pairing) areCrossedBesides(k, i int) bool {
	a, b, x, y := &p.left.figures[k], &p.left.figures[i], &p.right.figures[p.partner[k]], &p.right.figures[p.partner[i]]
	switch {
	case a.Class != b.Class || a.grammar == nil || x.grammar == nil:
		return false
	case x.isPartOf(y):
		return x.Base.Cmp(y.Base) > 0
	case y.isPartOf(x):
		return y.Base.Cmp(x.Base) > 0
	case a.isLacking() != b.isLacking() && x.isLacking() != y.isLacking():
		return a.isLacking() == y.isLacking()
	}
	travelled, known := p.travelledInList(k, i)
	return known && !travelled
}

// isLacking reports whether the figure is what is lacking to something: 仅差0.2件, "0.2 short of the target".
func (f *Figure) isLacking() bool {
	if f.grammar == nil {
		return false
	}
	if f.grammar.hasSpaces {
		return follows(f.behind, en().ShortBehind...)
	}
	return hasSuffix(f.ahead, zh().Lacking...) != ""
}

// isPartOf reports whether an English figure is told as a part of the one that follows: 830 million yuan of the 1.19 billion yuan.
func (f *Figure) isPartOf(whole *Figure) bool {
	return f.grammar != nil && f.grammar.hasSpaces && whole.Start == f.End+len(f.behind) && slices.Contains(en().WholesBetween, strings.TrimSpace(f.behind))
}

// isOnly reports whether no other figure of the text is as large as one, with another bound.
func (s *party) isOnly(i int) bool {
	f, looks := &s.figures[i], 0
	for k := range s.index().candidates(*f) {
		if k != i && s.figures[k].Class == f.Class && s.figures[k].Base.Equal(f.Base) {
			return false
		}
		if looks++; looks == maxLooks {
			break
		}
	}
	return true
}

// areJoined reports whether of two figures on the left or their partners one is only joined to another: less than 30 and
// 280 hectares, respectively.
func (p *pairing) areJoined(k, i int) bool {
	return p.left.isJoined(i) || p.right.isJoined(p.partner[i]) || p.right.isJoined(p.partner[k])
}

// boundsTell reports whether the bounds of two figures are on different sides, and those of their partners are so too.
func boundsTell(a, b, x, y *Figure) bool {
	if a.Bound == quantity.Range || b.Bound == quantity.Range || side(a.Bound)*side(b.Bound) != 0 {
		return false
	}
	return boundSort(a.Bound) != boundSort(b.Bound) && boundSort(a.Bound) == boundSort(x.Bound) && boundSort(b.Bound) == boundSort(y.Bound)
}

// respectsTellApart reports whether in one respect both texts say of one of two figures what they don't say of the other: people
// and vehicles, an hour and the whole.
func (p *pairing) respectsTellApart(k, i int) bool {
	if p.areJoined(k, i) {
		return false
	}
	a, b, x, y := &p.left.figures[k], &p.left.figures[i], &p.right.figures[p.partner[k]], &p.right.figures[p.partner[i]]
	for _, f := range [...]*Figure{a, b, x, y} {
		if f.grammar == nil {
			return false
		}
	}
	ina, inb, inx, iny := a.amid(), b.amid(), x.amid(), y.amid()
	for r := range respects {
		if r == againstRespect {
			continue
		}
		of, ob, ox, oy := a.respect(r, &ina), b.respect(r, &inb), x.respect(r, &inx), y.respect(r, &iny)
		if of == ob || ox == oy || r == countedRespect && (of == "" || ob == "") {
			continue
		}
		if of != "" && of == ox || ob != "" && ob == oy {
			return !areOther(of, ox) && !areOther(ob, oy)
		}
	}
	return false
}

// againstRespect is the place of what a figure is held against among respects.
const againstRespect = 1

// travelledInList reports whether two figures that the translation joins in a list are each of what their partners are of, by the order in
// which the list tells it: "the secondary and tertiary sectors climbed 2.4 percent and 7.1 percent, respectively". It is not known
// unless the two texts tell each thing by itself.
func (p *pairing) travelledInList(k, i int) (travelled, known bool) {
	at, to := min(p.partner[k], p.partner[i]), max(p.partner[k], p.partner[i])
	if to != at+1 || !p.isLastOfList(to) || p.left.isJoined(i) {
		return false, false
	}
	first, second, ok := strings.Cut(strings.ToLower(behindMark(p.right.figures[at].sentence, englishMarks)), little().SpacedAnd)
	if !ok {
		return false, false
	}
	x, y := topicsIn(first, englishTopics(), true), topicsIn(second, englishTopics(), true)
	if p.partner[k] == to {
		x, y = y, x
	}
	a, b := p.left.topicsOf(k), p.left.topicsOf(i)
	a, b, x, y = a.without(b), b.without(a), x.without(y), y.without(x)
	straight, crossed := a.and(x).size()+b.and(y).size(), a.and(y).size()+b.and(x).size()
	return straight > crossed, straight != crossed
}

// isLastOfList reports whether "respectively" stands behind a figure of the translation that is joined to the one before it.
func (p *pairing) isLastOfList(i int) bool {
	f := &p.right.figures[i]
	return f.grammar != nil && f.grammar.hasSpaces && follows(strings.TrimLeft(f.behind, ","), en().Respectively...) && p.right.isJoined(i)
}
