package prose

import "strings"

// withoutUnits pairs two figures of which one is in a unit, and the other, which is as large, in none and of nothing that is
// known to be another thing: 42万平方米 and "420,000" before a noun that measures, 零下3℃ and "3 C". Where all digits are right a
// unit is more often said otherwise than it is wrong. Where each text lacks the same unit two figures may have
// changed places, and a figure in the unit that is bounded the other way is nearer than one without.
func (p *pairing) withoutUnits() {
	left, right := p.left.open(), p.right.open()
	if len(left) > maxLeft || len(right) > maxLeft {
		return
	}
	var pairs [][2]int
	var here, there uint64 // the classes that the left and the right lack
	for _, i := range left {
		for _, j := range right {
			f, g := &p.left.figures[i], &p.right.figures[j]
			switch {
			case f.isWithoutUnit(g) && !p.left.opposes(*g):
				here |= 1 << g.Class
			case g.isWithoutUnit(f) && !p.right.opposes(*f):
				there |= 1 << f.Class
			default:
				continue
			}
			pairs = append(pairs, [2]int{i, j})
		}
	}
	if here&there != 0 {
		return
	}
	for _, pair := range pairs {
		p.left.paired[pair[0]], p.right.paired[pair[1]] = true, true
	}
}

// sameDegrees reports whether one of two figures is in degrees and the other in as much electricity, which Chinese calls by one word:
// 用电4200度, "4,200 kilowatt-hours".
func sameDegrees(a, b Figure) bool {
	if a.Class == Energy {
		a, b = b, a
	}
	return a.Class == Temperature && b.Class == Energy && a.grammar != nil && !a.grammar.hasSpaces && a.Value.Equal(b.Value) &&
		a.High.Equal(b.High) && boundsAgree(a.Bound, b.Bound)
}

// sameShortMillions reports whether one of two figures is so many millions, and the other has the m of news for them, which
// is read as metres: 3500万个, "35m posts".
func sameShortMillions(a, b Figure) bool {
	if a.Class == Length {
		a, b = b, a
	}
	return a.Class <= Count && b.Class == Length && b.grammar != nil && b.grammar.hasSpaces && b.Text[len(b.Text)-1] == 'm' &&
		a.Value.Equal(b.Value.Shift(6)) && a.High.Equal(b.High.Shift(6)) && boundsAgree(a.Bound, b.Bound)
}

// isWithoutUnit reports whether a figure is g without its unit.
func (f *Figure) isWithoutUnit(g *Figure) bool {
	return f.Class <= Count && (!f.Words || g.Words) && !f.isSmall() && g.mayLackUnit(f) && f.Value.Equal(g.Value) && f.High.Equal(g.High) &&
		boundsAgree(f.Bound, g.Bound) && f.countsUnknown()
}

// mayLackUnit reports whether the unit of a figure may be said by words that are none, which stand around f.
func (f *Figure) mayLackUnit(g *Figure) bool {
	switch f.Class {
	case Number, Count, Percent, Point, Rank, Money, Mass, Length, Power, Measure:
		return false
	case Multiple:
		return f.Base.Equal(f.Value) && !strings.HasSuffix(g.words(), zh().Word.Counter)
	}
	return f.grammar != nil && g.grammar != nil
}

// countsUnknown reports whether no words say what a figure counts.
func (f *Figure) countsUnknown() bool {
	in := f.amid()
	return f.respect(countedRespect, &in) == ""
}
