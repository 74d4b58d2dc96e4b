package prose

import (
	"strings"

	"duibiao/internal/quantity"
)

// Which figures without a partner say nothing for themselves.

// weigh marks those without a partner that are not reported for themselves: numbers in
// words, 1 and 2, approximations, a rank where the other text has no other one, and what the other text has, but fewer times.
func (s *party) weigh(other *party) {
	open := other.openValues()
	for i, f := range s.figures {
		s.weak[i] = s.paired[i] || f.Words && !f.isPlace() && !f.isTenths() && !f.isShareOf() || f.Per && !f.isManyOf() && !open.has(f) || f.isSmall() && !f.isPlace() || f.isWhole() || f.isDiscount() || f.isApproximate() || f.isBare() && !open.answers || f.Class == Rank && f.Bound == quantity.Exactly && !f.isPlace() && !open.isRank || other.has(f) && !other.opposes(f)
	}
}

// opposes reports whether a figure of the text without a partner is as large as f, with a bound on the other side: 不足15年,
// "more than 15 years".
func (s *party) opposes(f Figure) bool {
	if side(f.Bound) == 0 {
		return false
	}
	looks := 0
	for i := range s.index().candidates(f) {
		g := &s.figures[i]
		if !s.paired[i] && g.Class == f.Class && g.Base.Equal(f.Base) && side(g.Bound)*side(f.Bound) < 0 {
			return true
		}
		if looks++; looks == maxLooks {
			break
		}
	}
	return false
}

// isManyOf reports whether a denominator in digits is more than what a sign or a word says: 每20万人, but not 万人.
func (f *Figure) isManyOf() bool {
	return !f.Words && f.Value.Cmp(quantity.NewDecimal(1, tenThousands)) >= 0 && strings.TrimRight(number(f.Value), "0") != "1"
}

// isPlace reports whether the figure is a place behind the first that something is the largest or the like in, which no
// text leaves out.
func (f *Figure) isPlace() bool {
	if f.Class != Rank || f.Bound != quantity.Exactly || f.grammar == nil || f.Value.Cmp(quantity.NewDecimal(2, 0)) < 0 {
		return false
	}
	if f.grammar.hasSpaces {
		next := wordAt(strings.TrimLeft(f.behind, " -"))
		return isSuperlativeWord(next) || en().Superlatives.Has(strings.ToLower(next))
	}
	return isSuperlative(f.behind) && hasSuffix(f.words(), zh().Word.Place, zh().Word.Name) == ""
}

// isTenths reports whether a share in Chinese words is in tenths or in per cent, 三成五, which no text leaves out. Halves and
// thirds are said freely.
func (f *Figure) isTenths() bool {
	return f.Class == Percent && f.Unit == percent().name && f.grammar != nil && !f.grammar.hasSpaces
}

// isShareOf reports whether an English share in words is of something, half of the villages; that of an hour is a time.
func (f *Figure) isShareOf() bool {
	if f.Class != Percent || !strings.HasPrefix(f.Unit, "1/") || f.grammar == nil || !f.grammar.hasSpaces {
		return false
	}
	whole, ok := strings.CutPrefix(f.behind, " "+little().Of+" ")
	u, _ := englishUnit(strings.TrimPrefix(whole[len(startsOne(whole, little().Articles...)):], " "))
	return ok && !u.class.isTime()
}

// isBare reports whether a figure is a whole number that measures and counts nothing: what a name or an idiom has,
// mostly, unless the other text has an amount in its place.
func (f *Figure) isBare() bool {
	return f.Class == Number && (f.Bound == quantity.Exactly || f.Bound == quantity.Range) && f.Value.Exponent() >= 0
}

// openValues are what figures without a partner say of denominators: their values, and whether one
// of them is a denominator.
type openValues struct {
	values  map[string]bool
	isPer   bool
	isRank  bool
	answers bool // one is an amount that may stand for a bare number
}

func (s *party) openValues() openValues {
	open := openValues{values: map[string]bool{}}
	for i, f := range s.figures {
		if !s.paired[i] {
			open.values[number(f.Value)] = true
			open.isPer = open.isPer || f.Per
			open.isRank = open.isRank || f.Class == Rank
			open.answers = open.answers || f.elided()
		}
	}
	return open
}

// has reports whether one of the figures may be another denominator than f, or of another unit.
// One that has nothing in its place may be in a sign: 部/百人.
func (o openValues) has(f Figure) bool { return o.isPer || o.values[number(f.Value)] }

// isSmall reports whether a number can be an article or "both" in the other language.
func (f Figure) isSmall() bool {
	if !f.elided() && f.Class != Rank && f.Class != Multiple || f.Bound == quantity.Range {
		return false
	}
	switch f.Value.Trim().String() {
	case "0", "1":
		return true
	case "2":
		return f.Class == Count || f.Class == Number || f.Class == Rank || f.Class.isTime()
	}
	return false
}

// isWhole reports whether a figure is all of something, which the other language may say without a
// number: 覆盖率100%, "all villages", 接近100%, "nearly all", 365天, "all the year round", 一年, "12 months".
func (f Figure) isWhole() bool {
	switch f.Class {
	case Percent:
		return f.Base.Equal(quantity.NewDecimal(whole, 0)) && boundSort(f.Bound) != quantity.AtMost && f.Bound != quantity.Above
	case Hours:
		return f.Value.Equal(quantity.NewDecimal(24, 0))
	case Months:
		return f.Value.Equal(quantity.NewDecimal(12, 0)) && f.Bound == quantity.Exactly
	case Days:
		return f.Value.Equal(quantity.NewDecimal(365, 0))
	}
	return false
}

// isApproximate reports whether a range is what the other language may say without
// figures: 2至3家, "two or three", "300 to 400" for 三四百.
func (f Figure) isApproximate() bool {
	if f.Bound != quantity.Range || f.Class == Percent || f.Class == Point || f.Class == Rank || f.Class == Multiple {
		return false
	}
	low, high := f.Value.Trim(), f.High.Trim()
	digits := strings.TrimRight(low.String(), "0")
	one := quantity.NewDecimal(1, len(low.String())-len(digits))
	return len(digits) == 1 && low.Exponent() == 0 && high.Equal(low.Add(one)) && digits != "9"
}
