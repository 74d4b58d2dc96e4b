package prose

import (
	"slices"
	"strconv"
	"strings"

	"duibiao/internal/quantity"
)

// What one language says with one figure and the other with two, or with another one.

// perMille pairs 6.86‰ with two figures: 6.86 per 1,000. What it was before may be told with them: "from
// 6.8 to 6.1 per 1,000".
func (p *pairing) perMille(shares, others *party) {
	for i, f := range shares.figures {
		if shares.paired[i] || f.Unit != "‰" {
			continue
		}
		bare := Figure{Value: f.Value, Base: f.Value}
		suits := func(j int) bool { return others.perThousand(j, f) }
		if j := others.index().first(bare, others.paired, suits); j >= 0 {
			shares.paired[i], others.paired[j] = true, true
			if shares == &p.left {
				p.partner[i] = j
			}
			thousand := others.behind(j)
			if thousand == j+1 && !others.figures[j].isJoinedBehind() {
				others.paired[thousand] = true
			}
		}
	}
}

// outOf pairs "one in twelve" with two figures: 每12人中有1人. That one may be no figure.
func (p *pairing) outOf(shares, others *party) {
	for i, f := range shares.figures {
		parts, ok := f.parts()
		if shares.paired[i] || !ok {
			continue
		}
		suits := func(j int) bool { return others.counts(j, parts) }
		j := others.index().first(Figure{Value: parts, Base: parts}, others.paired, suits)
		if j < 0 {
			continue
		}
		one := f.Value.Equal(quantity.NewDecimal(1, 0))
		next := j+1 < len(others.figures) && !others.paired[j+1] && others.counts(j+1, f.Value)
		if one || next {
			shares.paired[i], others.paired[j] = true, true
		}
		if next {
			others.paired[j+1] = true
		}
	}
}

// parts returns how many parts the whole has of which a share is so many.
func (f Figure) parts() (quantity.Decimal, bool) {
	text, ok := strings.CutPrefix(f.Unit, "1/")
	n, err := strconv.ParseInt(text, 10, 64)
	return quantity.NewDecimal(n, 0), ok && err == nil && f.Class == Percent && n > 2
}

// counts reports whether the figure at i is a number of things.
func (s *party) counts(i int, value quantity.Decimal) bool {
	f := s.figures[i]
	return f.elided() && f.Value.Equal(value) && f.High.IsZero()
}

// multiples pairs 2倍 with 200%, and 增长2倍 with what it grew by or what it has grown to.
func (p *pairing) multiples(times, others *party) {
	for i, f := range times.figures {
		if times.paired[i] || f.Class != Multiple {
			continue
		}
		for _, value := range [...]quantity.Decimal{f.Base, f.Value} {
			share := Figure{Value: value.Shift(2), Bound: f.Bound}
			share.measure(percent())
			if j := others.find(share); j >= 0 {
				times.paired[i], others.paired[j] = true, true
				break
			}
		}
		p.folds(i, times, others)
	}
}

// folds pairs 增长5倍 with "a fivefold increase", which is said of what it grew by too.
func (p *pairing) folds(i int, times, others *party) {
	f := times.figures[i]
	if times.paired[i] || f.Base.Equal(f.Value) {
		return
	}
	f.Base = f.Value
	j := others.index().first(f, others.paired, func(j int) bool {
		return Same(f, others.figures[j]) && (f.isManifold() || strings.HasSuffix(others.figures[j].Text, little().Fold))
	})
	if j >= 0 {
		times.paired[i], others.paired[j] = true, true
	}
}

// isManifold reports whether something is so many times what it was that nobody tells the increase from the whole.
func (f *Figure) isManifold() bool { return f.Value.Cmp(quantity.NewDecimal(10, 0)) >= 0 }

// discounts pairs 8折 with what is taken off: "20 percent off".
func (p *pairing) discounts(prices, others *party) {
	for i, f := range prices.figures {
		if prices.paired[i] || !f.isDiscount() {
			continue
		}
		price := f.Value
		if price.Cmp(quantity.NewDecimal(10, 0)) < 0 {
			price = price.Shift(1) // 95折 is in hundredths
		}
		share := Figure{Value: quantity.NewDecimal(100, 0).Sub(price), Bound: quantity.Exactly}
		share.measure(percent())
		suits := func(j int) bool { return others.figures[j].Base.Equal(share.Base) }
		if j := others.index().first(share, others.paired, suits); j >= 0 {
			prices.paired[i], others.paired[j] = true, true
		}
	}
}

// isDiscount reports whether the figure is a price in tenths: 8折.
func (f Figure) isDiscount() bool { return f.Unit == zh().Word.Discount }

// perThousand reports whether the figure at i says so many per thousand.
func (s *party) perThousand(i int, share Figure) bool {
	at := s.behind(i)
	if at >= len(s.figures) || s.paired[i] || s.paired[at] {
		return false
	}
	f, of := s.figures[i], s.figures[at]
	return f.Class <= Count && of.Class <= Count && f.Value.Equal(share.Value) && f.High.Equal(share.High) &&
		boundsAgree(f.Bound, share.Bound) && of.Value.Equal(quantity.NewDecimal(1, 3))
}

// maxPerMille is how many figures of a list may share what they are reckoned by.
const maxPerMille = 3

// behind returns where what the figure at i is reckoned by would stand: behind it, and behind what it
// has become since if it is told as what that was.
func (s *party) behind(i int) int {
	for last := i + maxPerMille; i < last && i+1 < len(s.figures) && s.figures[i].isJoinedBehind(); i++ {
		continue // 2.3 and 3.6 per thousand
	}
	if s.figures[i].From && i+1 < len(s.figures) && !s.figures[i+1].From && !s.figures[i+1].Per {
		return i + 2
	}
	return i + 1
}

// maxJoint is how many bytes a noun and a joint behind it may take between two figures of a list.
const maxJoint = 24

// isJoinedBehind reports whether the next figure is one more of a list, of which each may have a noun: 6.4 births and 7.9
// deaths per 1,000 people.
func (f *Figure) isJoinedBehind() bool {
	gap := strings.TrimSpace(f.behind)
	if f.grammar == nil || len(gap) > maxJoint {
		return false
	}
	return slices.ContainsFunc(f.grammar.joints, func(joint string) bool {
		return gap == joint || f.grammar.hasSpaces && joint != little().To && isLetter(lastByte(joint)) && endsWord(gap, joint)
	})
}
