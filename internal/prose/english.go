package prose

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"duibiao/internal/lexicon"
	"duibiao/internal/quantity"
)

// englishAmount adds a number with what belongs to it, unless it is a "one", an article mostly: "about one
// metre" is none.
func (s *scanner) englishAmount(n numeral) bool {
	o := s.englishOperand(n)
	if _, isRange := s.englishHigh(o); n.words && !isRange {
		if one := quantity.NewDecimal(1, 0); o.value.Equal(one) && !s.countsOne(o) {
			return false
		}
	}
	s.englishFigure(o)
	return true
}

// countsOne reports whether a "one" is a number: of a share or of money, with a unit and a bound, or a number of
// things with a bound that says that it may be more or must not, "at least one".
func (s *scanner) countsOne(o operand) bool {
	switch bound := englishPrefix(s.before(o.numeral.start)); {
	case o.unit.class == Percent || o.unit.class == Point || o.unit.class == Money:
		return true
	case o.hasUnit:
		return bound.word != "" || o.unit.class.isTime() && follows(s.after(o.end), en().AheadBehind...)
	case o.unit.class == Count && follows(s.after(o.end), en().PlaceNouns...):
		return true // climbing one place
	default:
		return o.unit.class == Count && (boundSort(bound.bound) == quantity.AtLeast || boundSort(bound.bound) == quantity.AtMost)
	}
}

// withoutCurrency returns a text without the currency that ends it.
func withoutCurrency(before string) string {
	text := strings.TrimSuffix(before, " ")
	if !currencyEnds()[lastByte(text)] {
		return before
	}
	_, length := currency(before)
	return before[:len(before)-length]
}

// lastByte returns the last byte of a text, 0 if it has none.
func lastByte(text string) byte {
	if text == "" {
		return 0
	}
	return text[len(text)-1]
}

// englishOperand reads what follows the number: million, billion, the unit.
func (s *scanner) englishOperand(n numeral) operand {
	o := operand{numeral: n, value: n.value, end: n.end}
	before := s.before(n.start)
	if n.digits != "" {
		o.value = signed(withoutCurrency(before), n.value) // negative RMB650 million
		if half := little().AndAHalf; startsWord(s.after(o.end), half) {
			o.value, o.end = o.value.Add(quantity.NewDecimal(5, -1)), o.end+len(half) // 11 and a half months
		}
		s.englishScale(&o)
	} else if minusWord(before) != "" {
		o.value = n.value.Neg()
	}
	if w := hasPrefix(s.after(o.end), en().HyphenMore...); w != "" && !isAlnumAt(s.text, o.end+len(w)) {
		o.more, o.end = true, o.end+len(w) // 20-odd
	}
	s.unitOf(&o)
	s.age(&o)
	if o.hasUnit {
		s.belowZero(&o)
		return o
	}
	if u := nounUnit(s.after(o.end)); u.class != Number {
		o.unit = u
	} else if isNoun(s.after(o.end)) {
		o.unit.class = Count
	}
	if startsOne(s.after(o.end), little().Points...) != "" {
		o.unit = unit{name: points(), class: Count}
	}
	return o
}

// belowZero gives degrees "below zero" and heights "below sea level" their sign.
func (s *scanner) belowZero(o *operand) {
	if o.unit.class != Temperature && o.unit.class != Length || o.value.Sign() < 0 {
		return
	}
	words := en().BelowZero
	if o.unit.class == Length {
		words = en().BelowSea
	}
	if w := startsOne(s.after(o.end), words...); w != "" {
		o.value, o.end = o.value.Neg(), o.end+len(w)
	}
}

// englishScale reads the scale word behind digits, also one that should be written in
// full.
func (s *scanner) englishScale(o *operand) {
	rest := strings.TrimLeft(s.after(o.end), " -")
	if len(s.after(o.end))-len(rest) > 1 {
		return
	}
	word := wordAt(rest)
	exp := cmp.Or(scaleWord(word), powerOf(word, little().ScaleForms))
	switch strings.ToLower(word) {
	case little().Million:
		money, _ := currency(s.before(o.start))
		measured, spaced := strings.CutPrefix(rest[len(word):], " ")
		_, length := englishUnit(measured)
		if money.name != "" || follows(rest[len(word):], en().Yuan...) || spaced && length > 0 {
			exp = 6 // 3.7m km; what is 3m wide has no unit behind it
		}
	}
	if exp > 0 {
		o.value, o.scaled, o.end = o.value.Shift(exp), true, len(s.text)-len(rest)+len(word)
	}
}

// unitOf reads the unit behind the number, or the currency before it.
func (s *scanner) unitOf(o *operand) {
	rest := s.after(o.end)
	trimmed := rest
	if rest != "" && (rest[0] == ' ' || rest[0] == '-') {
		trimmed = rest[1:]
	}
	if startsOne(trimmed, little().Fold) != "" && o.digits != "" {
		o.unit, _ = chineseUnit(zh().Word.Multiple)
		o.hasUnit, o.end = true, len(s.text)-len(trimmed)+len(little().Fold)
		return
	}
	money, length := currency(s.before(o.start))
	u, n := englishUnit(trimmed)
	if n == 0 {
		u, n = longTimes(trimmed)
	}
	switch {
	case n > 0 && !(length > 0 && u.class != Money):
		o.unit, o.hasUnit, o.end = u, true, len(s.text)-len(trimmed)+n
	case length > 0 && o.digits != "":
		o.unit, o.hasUnit = money, true
	}
	if length > 0 && o.unit.class == Money && o.digits != "" {
		o.start -= length
	}
	if o.unit.class == Multiple {
		s.times(o)
	}
}

// times tells the "times" that multiplies from that which counts: "met 5 times".
func (s *scanner) times(o *operand) {
	if o.scaled {
		o.unit = unit{class: Count} // deployed 1.56 million times
		return
	}
	compares := follows(s.after(o.end), en().BehindTimes...)
	each := follows(s.after(o.end), en().Each...)
	more := isEnglishIncrease(s.before(o.start)) && (compares || !each) // lights up 136 times a day
	if more || compares || strings.Contains(o.digits, ".") && !each {
		o.unit.increase = more || follows(s.after(o.end), en().OnTop...)
		return
	}
	o.unit = unit{class: Count}
}

// currencyEnds are the last bytes of the currencies that stand before numbers.
var currencyEnds = sync.OnceValue(func() *[256]bool {
	ends := &[256]bool{}
	for _, c := range en().Currencies {
		ends[lastByte(c.Sign)] = true
	}
	return ends
})

// currency returns the currency that stands before a number and its length.
func currency(before string) (unit, int) {
	text := strings.TrimSuffix(before, " ")
	for _, c := range lexicon.English().InProse.Currencies {
		if strings.HasSuffix(text, c.Sign) && (text == before || isLetter(c.Sign[0])) {
			u, _ := chineseUnit(c.Unit)
			return u, len(c.Sign) + len(before) - len(text)
		}
	}
	return unit{}, 0
}

// isEnglishIncrease reports whether "times" comes on top: "grew by 1.5 times".
func isEnglishIncrease(before string) bool {
	text := withoutBound(before)
	if endsOne(text, little().Up) != "" {
		return true
	}
	left, by := strings.CutSuffix(text, little().ByBehind)
	if !by {
		left, by = strings.CutSuffix(text, little().OfBehind)
	}
	return by && endsOne(left, en().IncreaseVerbs...) != ""
}

// englishFigure adds the figure that begins with o, with its bound, its second number and
// its brackets.
func (s *scanner) englishFigure(o operand) {
	start := o.signStart(s.text)
	if high, ok := s.englishHigh(o); ok {
		s.addRange(o, high, start, high.end)
		s.bracket()
		return
	}
	bound, end := quantity.Exactly, o.end
	if o.more {
		bound = quantity.Above
	}
	if w := englishSuffix(s.after(end)); w.word != "" && (o.unit.class == Years || !joinsNumber(w.word, s.after(end+len(w.word)))) {
		bound, end = w.bound, end+len(w.word)
	}
	isTurned := false
	if n := len(s.figures); n > 0 && s.figures[n-1].End >= start-1 && boundEnds(s.figures[n-1].Text) {
		// the "and over" of "65 and over 18.1 percent" is of the figure before
	} else if w := cmp.Or(englishPrefix(s.before(start)), markPrefix(s.before(start), s.after(end))); w.word != "" && !s.isHeading(o, w) {
		if start, isTurned = start-len(w.word), w.isTurned; !o.more {
			bound = w.bound // some 1,500-odd are more
		}
	}
	s.shareBack(o)
	s.shareTimes(o)
	s.add(o, start, end, bound).turned = isTurned
	s.bracket()
}

// isHeading reports whether the "under" before a number of things is no bound, for others stand under them: 86 major tasks under
// 12 special campaigns. Headings are fewer than what stands under them.
func (s *scanner) isHeading(o operand, w boundWord) bool {
	if len(s.figures) == 0 || o.unit.class != Count || !slices.Contains(en().Headings, strings.TrimSpace(w.word)) {
		return false
	}
	last := &s.figures[len(s.figures)-1]
	return o.value.Cmp(last.Value) < 0 && isHeaded(last, s.text[min(last.End, o.start):o.start])
}

// isHeaded reports whether between a number of things and the next one nothing but their noun stands, and what makes headings
// of the next.
func isHeaded(f *Figure, gap string) bool {
	gap = strings.TrimRight(gap, " ")
	w := endsOne(gap, en().Headings...)
	if w == "" || f.Class > Count || len(gap) > maxShared+len(w) {
		return false
	}
	noun := strings.TrimSpace(gap[:len(gap)-len(w)])
	return noun != "" && nounPhrase(noun) == noun
}

// joinsNumber reports whether the "and over" behind a figure is rather the "over" of the next one: around 5.5 percent and
// over 12 million. Ages are those of people: aged 65 and over 18.1 percent.
func joinsNumber(word, after string) bool {
	return strings.HasPrefix(word, little().SpacedAnd) && startsDigit(strings.TrimPrefix(after, " "))
}

// englishHigh reads the second number of a range that begins with o: 5% to 6%, 10–12 km,
// between 5 and 6. "From 5 to 6" is no range.
func (s *scanner) englishHigh(o operand) (operand, bool) {
	before := strings.TrimRight(s.before(o.start), " -−") // from -16,000 to 4,200
	mark := hasPrefix(s.after(o.end), little().BetweenNumbers...)
	if and := hasPrefix(s.after(o.end), little().SpacedAnd); and != "" && endsWord(before, little().Between) {
		mark = and
	}
	if mark == "" || endsWord(withoutBound(before), little().From) && !s.isRangeFrom(o, mark) || s.endsTimeFrom(o) {
		return operand{}, false
	}
	n, ok := s.englishNumber(o.end + len(mark))
	if !ok || n.digits != "" && isEnglishTime(s, n) {
		return operand{}, false
	}
	high := s.englishOperand(n)
	if o.words != n.words && !s.isMixedRange(o, high, before) {
		return operand{}, false
	}
	if o.hasUnit && (high.hasUnit && o.unit.class != high.unit.class || !high.hasUnit && o.end > o.numeral.end && strings.HasPrefix(mark, little().ToBehind)) {
		return operand{}, false // rose 15.7 percent to 5.6 million: by so much, to so much
	}
	if double := o.value.Add(o.value); o.end > o.numeral.end && strings.HasPrefix(mark, little().ToBehind) && high.value.Cmp(double) > 0 && isChangeBy(before) {
		return operand{}, false
	}
	return high, high.value.Cmp(o.value) > 0
}

// isRangeFrom reports whether a dash behind a "from" joins a range that something came from, and does not stand for "to":
// to 210,000-220,000 vehicles from 230,000-250,000.
func (s *scanner) isRangeFrom(o operand, mark string) bool {
	if strings.HasPrefix(mark, little().SpacedTo) || len(s.figures) == 0 {
		return false
	}
	f := &s.figures[len(s.figures)-1]
	gap := s.text[f.End:max(f.End, min(o.start, f.End+maxShared))]
	isArrival := f.Bound == quantity.Range || endsWord(strings.TrimRight(withoutBound(s.before(f.Start)), " "), little().To)
	return isArrival && endsWord(strings.TrimRight(gap, " "), little().From)
}

// endsTimeFrom reports whether a number is the rest of a time that something came from, which makes no range of
// it: from 2 hours and 48 minutes to 58 minutes.
func (s *scanner) endsTimeFrom(o operand) bool {
	if len(s.figures) == 0 || !o.hasUnit || !o.unit.class.isTime() {
		return false
	}
	f := &s.figures[len(s.figures)-1]
	joint := strings.TrimSpace(s.text[f.End:max(f.End, min(o.start, f.End+maxShared))])
	return f.Class.isTime() && f.Class < o.unit.class && (joint == "" || joint == little().And) && endsWord(strings.TrimRight(s.before(f.Start), " "), little().From)
}

// isMixedRange reports whether a small number in words begins a range whose end is written in digits, as the styles
// have it that spell out what is below ten: six to 12 months.
func (s *scanner) isMixedRange(o, high operand, before string) bool {
	return o.words && o.end == o.numeral.end && strings.HasPrefix(s.after(o.end), little().SpacedTo) && o.value.Cmp(quantity.NewDecimal(10, 0)) < 0 &&
		len(high.digits) == len("12") && !high.scaled && high.hasUnit && high.unit.class.isTime() && !isChangeBy(before)
}

// isChangeBy reports whether a text ends in what makes of a number that by which something changed: "by",
// "rose", "up". What it came to follows behind "to": by 20 yuan to 400 yuan; a range is narrower.
func isChangeBy(before string) bool {
	text := withoutBound(before)
	if w := endsOne(text, en().Additions...); w != "" {
		text = strings.TrimRight(text[:len(text)-len(w)], " ") // by another 30 yuan to 700 yuan
	}
	word := strings.ToLower(wordBefore(text))
	return word == little().By || englishUp(word) || englishDown(word)
}

func (s *scanner) englishNumber(at int) (numeral, bool) {
	if startsDigit(s.after(at)) {
		return readDigits(s.text, at)
	}
	return readCardinal(s.text, at)
}

// shareTimes makes a multiple of the first of "not less than five times but not more than ten times the gains", which is one
// only by what stands behind the second.
func (s *scanner) shareTimes(o operand) {
	if len(s.figures) == 0 || o.unit.class != Multiple {
		return
	}
	f := &s.figures[len(s.figures)-1]
	gap := s.text[f.End:max(f.End, o.start)]
	word := f.Text[strings.LastIndex(f.Text, " ")+1:]
	if u, n := englishUnit(word); n == len(word) && u.class == Multiple && f.Class == Count && len(gap) <= maxShared && !strings.ContainsAny(gap, englishMarks) {
		f.measure(o.unit)
	}
}

// shareRange gives the first number of "from 180 to 350 kWh" the unit that only the second has.
func (s *scanner) shareRange(o operand) {
	if len(s.figures) == 0 || !o.hasUnit || o.scaled || o.unit.class <= Count || o.words {
		return
	}
	f := &s.figures[len(s.figures)-1]
	if f.Class == Number && !f.Words && f.Bound == quantity.Exactly && strings.TrimSpace(s.text[f.End:max(f.End, min(o.start, f.End+maxShared))]) == little().To &&
		endsWord(strings.TrimRight(s.before(f.Start), " "), little().From) && f.Value.Cmp(o.value) < 0 {
		f.measure(o.unit)
	}
}

// shareBack gives "%" to the number before in "from 60 to 72%" and "2.8, 5 and 10%", and the
// scale word and the unit in "3.12 and 4.05 million tonnes".
func (s *scanner) shareBack(o operand) {
	s.shareRange(o)
	if o.unit.class != Percent && o.unit.class != Point && (!o.scaled || o.unit.class == Number) {
		return
	}
	end := o.start
	for i := len(s.figures) - 1; i >= 0; i-- {
		f := &s.figures[i]
		joint := strings.TrimSpace(s.text[f.End:end])
		isLast := end == o.start                                                  // a list ends in "and": in "up to 14, 60.9 percent" there is none
		isAlone := !o.scaled && f.Value.Abs().Cmp(quantity.NewDecimal(1, 3)) >= 0 // over 200,000 and 97 percent
		if f.Class != Number || isAlone || f.Words != o.words || joint != little().To && joint != little().And && (joint != "," || isLast) {
			return
		}
		if o.scaled && !strings.Contains(f.Text, " ") && f.Value.Abs().Cmp(quantity.NewDecimal(1, 3)) < 0 {
			f.Value = f.Value.Shift(o.scale())
		}
		f.measure(o.unit)
		end = f.Start
	}
}
