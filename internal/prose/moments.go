package prose

import (
	"math/bits"
	"slices"
	"strings"

	"duibiao/internal/lexicon"
)

// Moment is a time or an ordinal in a text: 2024年, 十四五, the first quarter, 第18次.
type Moment struct {
	Start, End int
	Text       string
	Sort       MomentSort
	Number     int // the year, the number of the plan, of the quarter and so on
	// soft is for what may be one of the other language, but is not reported for itself: a rank,
	// which is a figure.
	soft bool
	// against is for what something else is held against: 比2020年, "from 2020".
	against  bool
	side     Side   // of a time, on which something happens
	sideWord string // the word that says so
	// inferred is for what the text does not say itself: the month that 上月 is.
	inferred bool
}

// words returns the text of the moment in the characters that words of tables have.
func (m *Moment) words() string {
	simplified, _ := lexicon.Simplified(m.Text)
	return simplified
}

// MomentSort is what a moment is one of. Moments of different sorts are not held against
// each other.
type MomentSort uint8

// The sorts.
const (
	Year     MomentSort = iota
	Plan                // 十四五, the 14th Five-Year Plan
	PartYear            // quarters, 1 to 4, halves, 5 and 6, and quarters up to 2 and 3, 12 and 13
	Month               // also the first so many months, from 100 on
	Day
	Ordinal  // 第18次, the 18th; 首次, the first
	Relative // this year and the next, months and weeks likewise
	Weekday
	Limit     // at the earliest, at the latest
	Grade     // 三级, Class III
	Tier      // 二线城市, second-tier
	Turn      // 由负转正, from negative to positive
	Width     // a gap that narrows or widens: 降幅收窄
	Call      // a telephone number
	Clock     // 8时15分, 8:15 a.m.
	Circle    // 15分钟生活圈, a 15-minute circle, and other policies that are named by a time
	Magnitude // of an earthquake, in tenths
	Floor     // of a house
	Season
	Schedule   // before or after its time
	PartDay    // the morning, the afternoon, the evening
	Edge       // the beginning or the end of a year or a month
	Pace       // a year, a month, a day: what something is reckoned by
	Whom       // a person, a household
	Named      // 神舟二十一号, G107
	Row        // 连续三年, the third time in a row
	Per        // 每吨, per kilogram: the measure that something is said of
	Stand      // above or below an average or a target, without a figure
	Slight     // slightly more or less, without a figure
	Stretch    // a single year, month or week that something takes
	EdgeOf     // whether it is a year or a month that begins or ends
	Balance    // a surplus or a deficit
	Outcome    // a profit or a loss
	Growth     // 正增长, negative growth
	Flow       // what comes in or goes out: 净投放, outflow
	Ring       // 五环, the Fifth Ring Road
	Version    // 3.0版, version 3.0, in tenths
	Proportion // 3:2, 3比2

	momentSorts // how many there are
)

// Moments returns the times and the ordinals of a text, in their order.
func Moments(text string, lang Language) []Moment {
	g := lang.grammar()
	if g == nil {
		return nil
	}
	closed, gaps := plainlySpaced(text, g)
	simplified, n := closed, 0
	if g.simplify != nil {
		simplified, n = g.simplify(closed)
	}
	list := g.moments(simplified)
	if n == 0 && gaps == nil {
		return list
	}
	for i := range list {
		m := &list[i]
		m.Start, m.End = gaps.place(m.Start, m.End)
		m.Text = text[m.Start:m.End]
	}
	return list
}

// OtherMoments returns the moments of a text that stand where its translation has another of
// the sort, in pairs in their order. A text that has more or fewer than the other, as where
// 今年 is "2025", says nothing of what is wrong.
func OtherMoments(a, b []Moment) (onlyA, onlyB []Moment) {
	for both := sortsOf(a) & sortsOf(b); both != 0; both &= both - 1 {
		sort := MomentSort(bits.TrailingZeros64(both))
		x, y := unlike(a, b, sort), unlike(b, a, sort)
		if len(x) == 0 && len(y) == 0 {
			x, y = exchanged(a, b, sort)
		} else if len(x) == 0 || len(y) == 0 {
			if p, q := doubled(a, b, sort); len(p) > 0 {
				x, y = p, q
			}
		}
		if sort == Ordinal && len(x) == 0 && len(y) > 0 {
			x = ranksUnlike(a, b)
		} else if sort == Ordinal && len(x) > 0 && len(y) == 0 {
			y = behindFirst(ranksUnlike(b, a))
		}
		if sort == Clock && len(x) > 0 && len(y) == 0 {
			y = softUnlike(b, a, sort)
		}
		if sort == Schedule && len(x) > 0 && len(y) == 0 {
			y = otherSchedule(a, b)
		}
		n := min(len(x), len(y))
		onlyA, onlyB = append(onlyA, x[:n]...), append(onlyB, y[:n]...)
	}
	x, y := otherSpans(a, b)
	onlyA, onlyB = append(onlyA, x...), append(onlyB, y...)
	if len(onlyA) == 0 && len(a) > 0 && len(b) > 0 && isOtherOpening(&a[0], &b[0]) {
		onlyA, onlyB = append(onlyA, a[0]), append(onlyB, b[0])
	}
	if len(onlyA) == 0 {
		x, y = otherLengths(a, b)
		onlyA, onlyB = append(onlyA, x...), append(onlyB, y...)
	}
	x, y = otherSides(a, b)
	return append(onlyA, x...), append(onlyB, y...)
}

// isOtherOpening reports whether two texts begin with the last of two different times: 上周, "last month".
func isOtherOpening(a, b *Moment) bool {
	return a.Start == 0 && b.Start == 0 && a.Sort == Relative && b.Sort == Relative && a.Number != b.Number && a.Number%10 == b.Number%10
}

// sortsOf returns the sorts of some moments, as a set.
func sortsOf(list []Moment) (set uint64) {
	for i := range list {
		set |= 1 << list[i].Sort
	}
	return set
}

// doubled returns the one moment in which two texts differ that have as many of the sort, in one order, where
// the other text only says one of its others once more: the tertiary industry twice, where the original has
// all three.
func doubled(a, b []Moment, sort MomentSort) (onlyA, onlyB []Moment) {
	x, y := ofSort(a, sort), ofSort(b, sort)
	isDate := sort == Year || sort == Plan || sort == Month || sort == Day
	if sort != Ordinal && sort != Grade && sort != Tier && !isDate || len(x) != len(y) {
		return nil, nil
	}
	for i := range x {
		if x[i].Number != y[i].Number {
			onlyA, onlyB = append(onlyA, x[i]), append(onlyB, y[i])
		}
	}
	if isDate && len(onlyA) == 1 {
		isThere := func(list []Moment, n int) bool {
			return slices.ContainsFunc(list, func(m Moment) bool { return m.Sort == sort && m.Number == n })
		}
		if isThere(a, onlyB[0].Number) && isThere(b, onlyA[0].Number) {
			return nil, nil // the month that 上月 is
		}
		return onlyA, onlyB
	}
	if len(onlyA) != 1 || sort == Ordinal && !strings.HasSuffix(onlyA[0].words(), zh().Word.Industry) && (onlyA[0].Number != 1 || onlyB[0].Number > whole12) {
		return nil, nil // other ordinals are said too freely
	}
	return onlyA, onlyB
}

// ofSort returns the moments of a sort that are reported for themselves.
func ofSort(list []Moment, sort MomentSort) []Moment {
	var out []Moment
	for i := range list {
		if m := &list[i]; m.Sort == sort && !m.soft && !m.inferred {
			out = append(out, *m)
		}
	}
	return out
}

// ofAnySort returns all moments of a sort that a text has.
func ofAnySort(list []Moment, sort MomentSort) []Moment {
	var out []Moment
	for _, m := range list {
		if m.Sort == sort && !m.inferred {
			out = append(out, m)
		}
	}
	return out
}

// holdAgainst notes that something else is held against the moment, if it is. Of last year that is said
// freely.
func (m *Moment) holdAgainst(is bool) {
	m.against = is && (m.Sort <= Plan || m.Sort == Clock)
	m.soft = m.soft || is && m.Sort == Relative && m.Number%10 == lastOne
}

// lastOne is the last digit of the numbers of last year, last month and the like.
const lastOne = 1

// keepsOrderOf are the sorts of which two stand in the same order in both texts: nobody puts what happens on the 12th
// behind what happens on the 13th, or one class behind the other.
var keepsOrderOf = [momentSorts]bool{Plan: true, PartYear: true, Day: true, Grade: true, Tier: true, Magnitude: true, Clock: true, Floor: true, Named: true, Proportion: true}

// exchanged returns two years or plans that have changed places: each stands in both texts once, and if one is
// what something is held against, then the other one is so in the other text. Of three the first and the last
// have changed places; neighbours may stand otherwise with what is said of them.
func exchanged(a, b []Moment, sort MomentSort) (onlyA, onlyB []Moment) {
	if sort == Ordinal {
		return exchangedIndustries(ofSort(a, sort), ofSort(b, sort))
	}
	if sort != Year && !keepsOrderOf[sort] || hard(a, sort) < 2 || hard(b, sort) < 2 {
		return nil, nil
	}
	x, y := ofSort(a, sort), ofSort(b, sort)
	if sort == Clock && isTurnedClock(x, y) {
		return nil, nil
	}
	if keepsOrderOf[sort] && len(x) == 2 && len(y) == 2 && x[0].Number != x[1].Number && x[0].Number == y[1].Number && x[1].Number == y[0].Number {
		return x[:1], y[:1]
	}
	if sort != Year && sort != Plan {
		return nil, nil
	}
	last := len(x) - 1
	if len(y) != len(x) || last < 1 || last > 2 || x[0].Number == x[last].Number || x[0].Number != y[last].Number || x[last].Number != y[0].Number {
		return nil, nil
	}
	if last == 2 && (x[1].Number != y[1].Number || x[1].Number == x[0].Number || x[1].Number == x[2].Number) {
		return nil, nil
	}
	isSaid := x[0].against == y[0].against && x[last].against == y[last].against && x[0].against != x[last].against
	for _, m := range [...]Moment{x[0], x[last], y[0], y[last]} { // what the one between is, 到2035年比2025年翻一番, is no matter
		if m.against && !isSaid {
			return nil, nil
		}
	}
	return x[:1], y[:1]
}

// isTurnedClock reports whether of two times of day that stand the other way round the one that the text tells first is what
// the other is held against: 由22时30分延长至23时, "at 11 p.m. instead of 10:30".
func isTurnedClock(x, y []Moment) bool {
	return len(x) == 2 && len(y) == 2 && x[0].against && y[1].against && !y[0].against
}

// exchangedIndustries returns two of the three industries that have changed places: all tell them in their order.
func exchangedIndustries(x, y []Moment) (onlyA, onlyB []Moment) {
	if len(x) != 3 || len(y) != 3 {
		return nil, nil
	}
	for i := range x {
		if !strings.HasSuffix(x[i].words(), zh().Word.Industry) {
			return nil, nil
		}
		if x[i].Number != y[i].Number {
			onlyA, onlyB = append(onlyA, x[i]), append(onlyB, y[i])
		}
	}
	if len(onlyA) != 2 {
		return nil, nil
	}
	return onlyA[:1], onlyB[:1]
}

// spanOf returns up to which month of a year a time goes that begins with the year, 0 if it is no such time: 前10个月,
// the first three quarters, 上半年.
func (m *Moment) spanOf() int {
	switch {
	case m.Sort == Month && m.Number > spans100:
		return m.Number - spans100
	case m.Sort == PartYear && (m.Number == 1 || m.Number == 12 || m.Number == 13):
		return 3 * (m.Number % 10)
	case m.Sort == PartYear && m.Number == 5:
		return 6
	}
	return 0
}

// spans100 is what is added to the number of a month up to which a time goes.
const spans100 = 100

// otherSpans returns the one time from the beginning of a year that each of two texts has and the other has not, in
// whatever words: 前10个月 and "the first three quarters".
func otherSpans(a, b []Moment) (onlyA, onlyB []Moment) {
	x, y := spansIn(a), spansIn(b)
	if len(x) != 1 || len(y) != 1 || x[0].spanOf() == y[0].spanOf() || x[0].Sort == y[0].Sort {
		return nil, nil
	}
	return x, y
}

func spansIn(list []Moment) []Moment {
	var out []Moment
	for i := range list {
		if m := &list[i]; m.spanOf() > 0 && !m.soft && !m.inferred {
			out = append(out, *m)
		}
	}
	return out
}

// hard counts the moments of a sort that are no ranks.
func hard(list []Moment, sort MomentSort) (n int) {
	for i := range list {
		if list[i].Sort == sort && !list[i].soft {
			n++
		}
	}
	return n
}

// unlike returns the moments of a sort that the other text has nowhere.
func unlike(list, other []Moment, sort MomentSort) []Moment {
	if hard(list, sort) == 0 {
		return nil
	}
	there := map[int]bool{}
	for i := range other {
		if m := &other[i]; m.Sort == sort && !m.inferred {
			m.addTo(there)
		}
	}
	var out []Moment
	for i := range list {
		if m := &list[i]; m.Sort == sort && !m.soft && !there[m.Number] {
			m.addTo(there)
			out = append(out, *m)
		}
	}
	return slices.Clip(out)
}

// softUnlike returns the moments of a sort that are not reported for themselves and that the other text has nowhere: midnight,
// where that has 12时.
func softUnlike(list, other []Moment, sort MomentSort) []Moment {
	soft := slices.DeleteFunc(ofAnySort(list, sort), func(m Moment) bool { return !m.soft })
	for i := range soft {
		soft[i].soft = false
	}
	return unlike(soft, other, sort)
}

// otherSchedule returns what a translation has in place of the one word of a text that says that something is before or
// after its time, if it has the other way alone: 提前40分钟, "40 minutes later".
func otherSchedule(a, b []Moment) []Moment {
	x, y := ofAnySort(a, Schedule), ofAnySort(b, Schedule)
	if len(x) != 1 || len(y) != 1 || x[0].Number == y[0].Number {
		return nil
	}
	return y
}

// ranksUnlike returns the ranks of a text, which are figures, that the other has neither as ranks nor as ordinals.
func ranksUnlike(list, other []Moment) []Moment {
	ranks := slices.DeleteFunc(ofAnySort(list, Ordinal), func(m Moment) bool { return !m.soft })
	for i := range ranks {
		ranks[i].soft = false
	}
	return unlike(ranks, other, Ordinal)
}

// behindFirst returns those of some ranks that are no first, of which much is said that was none.
func behindFirst(list []Moment) []Moment {
	return slices.DeleteFunc(list, func(m Moment) bool { return m.Number == 1 })
}

// addTo adds the numbers of all moments that may be the same.
func (m *Moment) addTo(there map[int]bool) {
	there[m.Number] = true
	if m.Sort == Clock {
		for _, number := range clockKeys(*m) {
			there[number] = true
		}
	}
}
