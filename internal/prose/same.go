package prose

import (
	"math/big"
	"slices"
	"strings"

	"duibiao/internal/quantity"
)

// Same reports whether two figures, in whatever languages, say the same: compatible
// classes, exactly equal values, and bounds that do not contradict each other.
func Same(a, b Figure) bool {
	return equal(a, b) || a.Unit != b.Unit && sameAlso(a, b)
}

// sameAlso compares with what the brackets say, which is rounded and so does not count if
// the figures themselves are in the same unit.
func sameAlso(a, b Figure) bool {
	return a.Also != nil && equal(*a.Also, b) || b.Also != nil && equal(a, *b.Also)
}

func equal(a, b Figure) bool {
	if !comparable(a, b) || !boundsAgree(a.Bound, b.Bound) && !a.turned && !b.turned || a.isDiscount() && b.isOff() || b.isDiscount() && a.isOff() {
		return false
	}
	if a.Class != b.Class {
		return a.Value.Equal(b.Value) && a.High.Equal(b.High)
	}
	if a.equalSign(b) && a.BaseHigh.Equal(b.BaseHigh) {
		return true
	}
	if a, ok := perHectare(a, b); ok || inOldUnit(a, b) {
		return rounded(a, b) || rounded(b, a)
	}
	return false
}

// sameBare reports whether one of two figures is a bare number and the other the same in a unit that is
// left out where the noun tells it: 收入比为4.08 and "4.08 times as much", 3倍 and "3 times", 采购经理指数为49.8% and "an
// index of 49.8", whose middle is 50.
func sameBare(a, b Figure) bool {
	if b.Class == Multiple || b.Class == Percent || b.Class == Point {
		a, b = b, a
	}
	isTimes := a.Class == Multiple && a.Base.Equal(a.Value) && isTold(b.Text, Multiple)
	isMiddle := a.Class == Percent && b.Value.Equal(quantity.NewDecimal(50, 0))
	return (a.Class == Multiple || a.Class == Point || a.Unit == percent().name && !a.Words) && b.Class <= Count && startsOne(b.behind, little().Per) == "" && (isMiddle || isTimes || b.Value.Exponent() < 0) &&
		a.Value.Equal(b.Value) && a.High.Equal(b.High) && boundsAgree(a.Bound, b.Bound)
}

// isTold reports whether a figure is written with a unit of a class, of which its words alone make less:
// "3 times" may be how often.
func isTold(text string, class Class) bool {
	_, word, _ := strings.Cut(text, " ")
	u, n := englishUnit(word)
	return n > 0 && n == len(word) && u.class == class
}

// sameTop reports whether one of two figures says that something is among so many first, and the other how many
// these are: 排名前五的影片, "the five top-ranking films".
func sameTop(a, b Figure) bool {
	if b.Bound == quantity.RankWithin {
		a, b = b, a
	}
	return a.Bound == quantity.RankWithin && b.Class <= Count && b.Bound == quantity.Exactly && a.Value.Equal(b.Value)
}

// sameAsMany reports whether one of two figures counts things as large as which something is, and the other says how many
// times as large it is: 相当于3个西湖的水量, "three times the volume of West Lake".
func sameAsMany(a, b Figure) bool {
	if b.grammar == nil || !b.grammar.hasSpaces {
		a, b = b, a
	}
	return a.Class == Count && b.Class == Multiple && a.grammar != nil && containsOne(a.ahead, zh().AsLarge...) && a.Value.Equal(b.Value) && boundsAgree(a.Bound, b.Bound)
}

// leastRounded is how many digits a number has at least that another is rounded to.
const leastRounded = 3

// isRounding reports whether a figure of the translation is that of the original rounded: 1015036亿元, "101.5 trillion
// yuan". The other way round it would say more than the original.
func isRounding(a, b Figure) bool {
	x, y := strings.Trim(a.Base.Abs().Trim().String(), "0."), strings.Trim(b.Base.Abs().Trim().String(), "0.")
	if a.Words || b.Words || a.Class != b.Class && max(a.Class, b.Class) > Count || !comparable(a, b) || !a.High.IsZero() || !b.High.IsZero() ||
		len(strings.Replace(y, ".", "", 1)) < leastRounded || len(x) <= len(y) || !boundsAgree(a.Bound, b.Bound) || a.Class == Rank {
		return false
	}
	return quantity.RoundHalfUp(a.Base.Abs().Rat(), -lastPlace(b.Base.Abs().Trim())).Equal(b.Base.Abs())
}

// lastPlace returns the power of ten of the last digit of a number that is no zero: 3 of 926,000 and of 926 thousand.
func lastPlace(d quantity.Decimal) int {
	if d.Exponent() < 0 {
		return d.Exponent()
	}
	digits := d.String()
	return len(digits) - len(strings.TrimRight(digits, "0"))
}

// isOff reports whether the words around a share say that it is taken off a price: 20 percent off.
func (f *Figure) isOff() bool {
	return f.grammar != nil && f.grammar.hasSpaces && (startsOne(f.behind, en().OffBehind...) != "" || endsOne(strings.TrimRight(f.ahead, " "), en().OffAhead...) != "")
}

// sameSpan reports whether two spans of time in different units are as long: 24个月 and
// two years.
func sameSpan(a, b Figure) bool {
	for _, c := range &spans {
		switch {
		case a.Class == c.long && b.Class == c.short:
			return boundsAgree(a.Bound, b.Bound) && c.shorter(a.Value).Equal(b.Value) && c.shorter(a.High).Equal(b.High)
		case b.Class == c.long && a.Class == c.short:
			return sameSpan(b, a)
		}
	}
	return false
}

// span says how many of a shorter time a longer one is.
type span struct {
	long, short Class
	times       int64
}

// spans are the times that stand for each other.
var spans = [...]span{{Years, Months, 12}, {Weeks, Days, 7}, {Days, Hours, 24}, {Hours, Minutes, 60}, {Minutes, Seconds, 60}}

// shorter returns a number of the longer time in the shorter one.
func (s span) shorter(d quantity.Decimal) quantity.Decimal {
	return unit{class: s.short, times: s.times}.base(d)
}

// longer returns a number of the shorter time in the longer one, as [number] writes it;
// "" if it is no decimal.
func (s span) longer(d quantity.Decimal) string {
	r := d.Abs().Rat()
	r.Quo(r, new(big.Rat).SetInt64(s.times))
	places, exact := r.FloatPrec()
	if !exact {
		return ""
	}
	return quantity.RoundHalfUp(r, places).Trim().String()
}

// equalSign compares the values. A share may have lost its minus: -3.2% is "fell by 3.2%".
func (f Figure) equalSign(g Figure) bool {
	if f.Class == Percent || f.Class == Point {
		return f.Base.Abs().Equal(g.Base.Abs())
	}
	return f.Base.Equal(g.Base)
}

// comparable reports whether two figures can say the same at all.
func comparable(a, b Figure) bool {
	switch {
	case a.Class == b.Class:
		return a.Class != Money && a.Class != Measure || a.Unit == b.Unit || sameLocally(a, b)
	case a.Class == Point && b.Unit == points(), b.Class == Point && a.Unit == points():
		return true
	case a.Class == Number:
		return b.elided()
	case b.Class == Number:
		return a.elided()
	}
	return false
}

// sameLocally reports whether one of two sums is in the 元 of a text from where that is no yuan, and the other in the
// money of such a place: 3,000億元 and "$300 billion", of Hong Kong. Dollars that are called those of the United States are none.
func sameLocally(a, b Figure) bool {
	if b.isLocal {
		a, b = b, a
	}
	isDollar := b.Unit == zh().Word.Dollar && !containsOne(b.Text, en().ForeignDollars...)
	return a.isLocal && !b.isLocal && (isDollar || slices.Contains(zh().LocalDollars, b.Unit))
}

// elided reports whether the unit of a figure may be left out: "5 more than before" may
// be days, but nobody leaves out a per cent sign.
func (f Figure) elided() bool {
	return f.Class != Percent && f.Class != Point && f.Class != Multiple && f.Class != Rank
}

// boundsAgree reports whether two bounds do not contradict each other. That a bound is
// missing is left to the translator; that one says at least and the other at most is not.
func boundsAgree(a, b quantity.Bound) bool {
	if a == quantity.RankWithin || b == quantity.RankWithin || a == quantity.Range || b == quantity.Range {
		return a == b
	}
	return side(a)*side(b) >= 0
}

func side(b quantity.Bound) int {
	switch b {
	case quantity.AtLeast, quantity.Above:
		return 1
	case quantity.AtMost, quantity.Below, quantity.Nearly:
		return -1
	}
	return 0
}

// inOldUnit reports whether one area or mass is in 亩 or 斤 and the other is not, so that the
// other had to be rounded.
func inOldUnit(a, b Figure) bool {
	return a.Class == Area && (a.Unit == zh().Word.Mu) != (b.Unit == zh().Word.Mu) ||
		a.Class == Mass && (a.Unit == zh().Word.Jin) != (b.Unit == zh().Word.Jin)
}

// perHectare returns a yield of a 亩 as that of a hectare, if the other one is of that.
func perHectare(a, b Figure) (Figure, bool) {
	if a.Class != Mass || a.grammar == nil || b.grammar == nil || !a.isOf(zh().Word.OfMu) || !b.isOf(zh().Word.OfHectare) {
		return a, false
	}
	fifteen := func(d quantity.Decimal) quantity.Decimal {
		return quantity.RoundHalfUp(new(big.Rat).Mul(d.Rat(), big.NewRat(15, 1)), max(-d.Exponent(), 0))
	}
	a.Base, a.BaseHigh = fifteen(a.Base), fifteen(a.BaseHigh)
	return a, true
}

// sameElidedArea reports whether one of two figures is an area in 亩 and the other as many hectares, which the words
// before it tell: 其中重旱90万亩, "60,000 of them".
func sameElidedArea(a, b Figure) bool {
	if a.Class != Area || a.Unit != zh().Word.Mu || b.Class > Count || b.Words {
		return false
	}
	hectares, _ := chineseUnit(zh().Word.Hectares)
	b.measure(hectares)
	return Same(a, b)
}

// sameElidedContainers reports whether one of two figures is in standard containers and the other in as many containers,
// whose size the words before tell: 2860万标准箱，增加190万箱.
func sameElidedContainers(a, b Figure) bool {
	if a.Class == Containers {
		a, b = b, a
	}
	return a.Class <= Count && b.Class == Containers && endsContainer(a.words()) && a.Value.Equal(b.Value) && a.High.Equal(b.High) && boundsAgree(a.Bound, b.Bound)
}

// endsContainer reports whether a text has a short word for containers.
func endsContainer(text string) bool { return containsOne(text, zh().ContainerWords...) }

// sameElidedTime reports whether one of two figures is a time or an age with a bound, and the other as many with a bound of
// that side, whose unit the sentence tells before: 不足5年, "at least one year but less than five"; 50岁以上, "trainees over 50".
func sameElidedTime(a, b Figure) bool {
	if b.Class.isTime() {
		a, b = b, a
	}
	return a.Class.isTime() && b.Class <= Count && side(a.Bound)*side(b.Bound) > 0 && a.Value.Equal(b.Value) && a.High.Equal(b.High)
}

// sameByMeasure reports whether one of two sums is for a Chinese measure and the other as much for another one: 每亩366元,
// 5,490 yuan per hectare; 每斤11.2元, 22.4 yuan per kilogram.
func sameByMeasure(a, b Figure) bool {
	isElided := b.Class == Number && b.From && !b.Words // 7 yuan a kilogram, up from 4
	if a.Class != Money || !isElided && (b.Class != Money || a.Unit != b.Unit) || a.grammar == nil || b.grammar == nil {
		return false
	}
	for _, m := range zh().Measures {
		if a.isOf(m.Of) && b.isOf(m.Other) && new(big.Rat).Mul(a.Base.Rat(), big.NewRat(m.Times, 1)).Cmp(b.Base.Rat()) == 0 {
			return true
		}
	}
	return false
}

// isOf reports whether the figure, or one before it in its sentence, is of so much land.
func (f *Figure) isOf(measure string) bool {
	in := f.amid()
	if kind := f.respect(measureRespect, &in); kind != "" {
		return kind == measure
	}
	words := &f.grammar.respects[measureRespect]
	for _, list := range [...][]kindWord{words.ahead.list, words.behind.list} {
		for _, w := range list {
			if w.kind == measure && strings.Contains(f.sentence, w.word) {
				return true
			}
		}
	}
	return false
}

// measureRespect is the place of the measure among respects.
const measureRespect = 3

// minSignificant is how many significant digits a converted figure has at least.
const minSignificant = 3

// rounded reports whether a figure is the exact one, rounded to as many significant digits as it shows, but at
// least three, or as many as the exact one has: 7.4亩 is 0.49 hectares.
func rounded(exact, f Figure) bool {
	return roundsTo(exact.Value, exact.Base, f.Value, f.Base, f) && roundsTo(exact.High, exact.BaseHigh, f.High, f.BaseHigh, f)
}

// roundsTo does so for one of their numbers, of which each has its base.
func roundsTo(exact, exactBase, written, writtenBase quantity.Decimal, f Figure) bool {
	u, _ := chineseUnit(f.Unit)
	r := new(big.Rat).Quo(exactBase.Rat(), u.base(quantity.NewDecimal(1, 0)).Rat())
	least := min(minSignificant, max(significant(exact), 2))
	if f.Bound == quantity.About {
		least = 2
	}
	return u.base(quantity.RoundSignificant(r, max(significant(written), least))).Equal(writtenBase)
}

// significant counts the digits of d without leading and trailing zeros.
func significant(d quantity.Decimal) int {
	return len(strings.Trim(strings.Replace(d.Abs().String(), ".", "", 1), "0"))
}

// Agrees reports whether the brackets behind the figure say what the figure says. It is
// true if there are none, and for two currencies, whose rate is not known here.
func (f Figure) Agrees() bool {
	if f.Also == nil || f.Class == Money {
		return true
	}
	bare := Figure{Class: f.Class, Unit: f.Unit, Value: f.Value, High: f.High, Base: f.Base, BaseHigh: f.BaseHigh, Bound: rangeOnly(f.Bound)}
	return equal(bare, *f.Also) || f.Bound != quantity.Range && bare.roundsTo(*f.Also)
}

// roundsTo reports whether a figure in another unit is f at the digits that it is written
// with: 12海里 and 22.2公里, 50亩 and 3.3公顷.
func (f Figure) roundsTo(other Figure) bool {
	if f.Class != other.Class || !boundsAgree(f.Bound, other.Bound) {
		return false
	}
	one := unitNamed(other.Unit).base(quantity.NewDecimal(1, other.Value.Exponent()))
	written := quantity.RoundHalfUp(new(big.Rat).Quo(f.Base.Rat(), one.Rat()), 0).Shift(other.Value.Exponent())
	return written.Equal(other.Value)
}

func rangeOnly(b quantity.Bound) quantity.Bound {
	if b == quantity.Range {
		return b
	}
	return quantity.Exactly
}
