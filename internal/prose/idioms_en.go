package prose

import (
	"cmp"
	"math/big"
	"slices"
	"strings"

	"duibiao/internal/lexicon"
	"duibiao/internal/quantity"
)

// englishHalf reads "half of" and halved.
func (s *scanner) englishHalf(n numeral) bool {
	word := strings.ToLower(s.text[n.start:n.end])
	if word == little().Half && (isHalf(s.before(n.start), s.after(n.end)) || s.isBoundedHalf(n) || s.isByHalf(n)) || hasPrefix(word, little().Halving...) != "" {
		return s.phrase(len(word), 1, part(2))
	}
	return false
}

// isBoundedHalf reports whether a bound makes a share of a "half" that a verb follows, or that ends its clause: more than half
// said, claiming nearly half.
func (s *scanner) isBoundedHalf(n numeral) bool {
	after := s.after(n.end)
	if englishPrefix(s.before(n.start)).word != "" && endsPhrase(strings.TrimLeft(after, " ")) {
		return true
	}
	_, length := englishUnit(strings.TrimLeft(after, " -"))
	return englishPrefix(s.before(n.start)).word != "" && length == 0 && strings.HasPrefix(after, " ") && startsOne(after[1:], en().NeverHalfAhead...) == ""
}

// isByHalf reports whether something changed by a half, which ends its clause: cut by half.
func (s *scanner) isByHalf(n numeral) bool {
	return precedes(withoutBound(s.before(n.start)), little().By) && endsPhrase(strings.TrimLeft(s.after(n.end), " "))
}

// isHalf reports whether "half" is a share here, and not a half of a year.
func isHalf(before, after string) bool {
	return !precedes(before, en().NeverHalf...) && isShare(after, en().HalfOf...)
}

// halfUnit reads "half an hour", "half a kilometre" and "half a percentage point".
func (s *scanner) halfUnit(numeral) bool {
	rest := s.after(s.pos)
	if s.oneUnit(rest) {
		return true
	}
	article := startsOne(rest, little().HalfA...)
	if article == "" || precedes(s.before(s.pos), en().NeverHalfOf...) {
		return false
	}
	after, ok := strings.CutPrefix(rest[len(article):], " ")
	u, length := englishUnit(after)
	if !ok || !u.class.isTime() && u.class != Length && u.class != Point {
		return false
	}
	n := numeral{start: s.pos, end: s.pos + len(article) + 1 + length, words: true, value: quantity.NewDecimal(5, -1)}
	s.englishFigure(operand{numeral: n, value: n.value, hasUnit: true, unit: u, end: n.end})
	return true
}

// oneUnit reads "an hour and a half" and "a year and a half", and the one time or length that has a bound: nearly an hour,
// more than a kilometre.
func (s *scanner) oneUnit(rest string) bool {
	article := startsOne(rest, little().ArticlesOrOne...)
	after, ok := strings.CutPrefix(rest[len(article):], " ")
	if article == "" || !ok {
		return false
	}
	u, length := englishUnit(after)
	if length == 0 || !u.class.isTime() && u.class != Length {
		return false
	}
	end := len(article) + 1 + length
	if half := little().AndAHalf; u.class.isTime() && strings.HasPrefix(after[length:], half) {
		n := numeral{start: s.pos, end: s.pos + end + len(half), words: true, value: quantity.NewDecimal(15, -1)}
		s.englishFigure(operand{numeral: n, value: n.value, hasUnit: true, unit: u, end: n.end})
		return true
	}
	isBounded := !equalFold(article, little().One) && !isAlnumAt(after, length) && !strings.HasPrefix(after[length:], "-") && englishPrefix(s.before(s.pos)).word != ""
	if !isBounded || startsOne(after[length:], en().YearsBefore...) != "" {
		return false // 5 percent more than a year earlier
	}
	return s.phrase(end, 1, u)
}

// phrase adds a figure that is a phrase of so many bytes.
func (s *scanner) phrase(length int, value int64, u unit) bool {
	n := numeral{start: s.pos, end: s.pos + length, words: true, value: quantity.NewDecimal(value, 0)}
	s.englishFigure(operand{numeral: n, value: n.value, hasUnit: true, unit: u, end: n.end})
	return true
}

// clockRound reads "round the clock".
func (s *scanner) clockRound(numeral) bool {
	rest := s.after(s.pos)
	for _, w := range en().AllDay {
		if startsWord(rest, w) {
			hours, _ := chineseUnit(zh().Word.Hours)
			return s.phrase(len(w), 24, hours)
		}
	}
	return false
}

// englishFraction reads "a third of", "two-thirds", "three quarters of", "one-fifth".
func (s *scanner) englishFraction(numeral) bool {
	rest := s.after(s.pos)
	numerator := wordAt(rest)
	value, article := smallNumber(numerator), endsOne(numerator, little().Numerators...) != ""
	if article {
		value = 1
	}
	gap := hasPrefix(rest[len(numerator):], " ", "-")
	if value == 0 || gap == "" {
		return false
	}
	nth := wordAt(rest[len(numerator)+1:])
	n := denominator(nth)
	if many := manyParts(rest[len(numerator)+1+len(nth):]); many != "" && smallNumber(nth) > 0 && !article {
		n, nth = smallNumber(nth)*partsOf(many), nth+many // one six-hundredth
	}
	end := len(numerator) + 1 + len(nth)
	if u, ok := smallPart(nth); ok && !article {
		return s.phrase(end, value, u)
	}
	if w := hasPrefix(rest[end:], en().OfPoint...); w != "" && n > 0 && value < n {
		return s.pointFraction(end+len(w), value, n)
	}
	if minutes := hasPrefix(rest[end:], en().OfHour...); minutes != "" && n > 0 && 60%n == 0 && value < n {
		u, _ := chineseUnit(zh().Word.Minutes)
		return s.phrase(end+len(minutes), value*60/n, u)
	}
	share := isShare(rest[end:], en().ShareOf...) || isCompared(s.before(s.pos)) ||
		article && englishPrefix(s.before(s.pos)).word != "" && s.isSharedAt(rest[end:])
	if n == 4 && article && startsOne(rest[end:], en().YearsBefore...) != "" {
		return false // from a quarter earlier
	}
	if n == 0 || !isFraction(quantity.NewDecimal(n, 0)) || value >= n || article && !share || n == 4 && !s.isOfFour(value, share || isShare(rest[end:], little().The)) {
		return false
	}
	return s.phrase(end, value, part(n))
}

// isSharedAt reports whether what follows "about a third" makes a share of it: a verb, or the end of its clause.
func (s *scanner) isSharedAt(after string) bool {
	rest := strings.TrimPrefix(after, " ")
	return startsOne(rest, en().BehindShare...) != "" || endsPhrase(rest)
}

// pointFraction adds so many parts of a percentage point, a phrase of so many bytes: a quarter of a percentage point. One
// that is no decimal is none.
func (s *scanner) pointFraction(length int, value, of int64) bool {
	r := big.NewRat(value, of)
	places, exact := r.FloatPrec()
	if !exact {
		return false
	}
	u, _ := englishUnit(en().PercentagePoint)
	n := numeral{start: s.pos, end: s.pos + length, words: true, value: quantity.RoundHalfUp(r, places)}
	s.englishFigure(operand{numeral: n, value: n.value, hasUnit: true, unit: u, end: n.end})
	return true
}

// isOfFour reports whether so many quarters, which begin at the scanner's position, are a share and not a part of
// a year: not the first three, and of others those that the words around them make one.
func (s *scanner) isOfFour(value int64, isShare bool) bool {
	if precedes(s.before(s.pos), en().NeverQuarters...) {
		return false
	}
	return isShare || value == 3 && englishPrefix(s.before(s.pos)).word != ""
}

// isCompared reports whether words end before that make a share of "a quarter" and "a third" without
// an "of": "by a quarter", "more than a third". "In nearly three quarters" is a time.
func isCompared(before string) bool {
	return endsOne(withoutBound(before), en().BeforeShare...) != ""
}

// isOneOfSo reports whether "in three" or the like follows behind "one person" and ends the phrase.
func (s *scanner) isOneOfSo(n numeral, after string) bool {
	rest, ok := strings.CutPrefix(after, little().BareIn+" ")
	if !ok || !n.value.Equal(quantity.NewDecimal(1, 0)) {
		return false
	}
	word := wordAt(rest)
	return smallNumber(word) >= 3 && (endsPhrase(rest[len(word):]) || startsOne(strings.TrimLeft(rest[len(word):], " "), en().BehindShare...) != "")
}

// maxOneOf is how many bytes of what is counted may stand between the two numbers of "two charging piles for every five".
const maxOneOf = 24

// oneIn reads "one in five" and "3 out of 10", which begin with the number. "Nine in ten" is
// one too.
func (s *scanner) oneIn(n numeral) bool {
	after := s.after(n.end)
	w := startsOne(after, en().OneIn...)
	for noun := after; w == "" && len(after)-len(noun) <= maxOneOf && strings.HasPrefix(noun, " "); {
		noun = noun[1+len(wordAt(noun[1:])):] // four yuan in every five, two charging piles for every five
		if w = startsOne(noun, en().InEvery...); w != "" || s.isOneOfSo(n, noun) {
			after, w = noun, cmp.Or(w, little().BareIn)
		} else if isFunctionWord(strings.ToLower(wordAt(strings.TrimPrefix(noun, " ")))) {
			break
		}
	}
	one := n.value.Equal(quantity.NewDecimal(1, 0))
	if w == "" {
		return false
	}
	rest := strings.TrimPrefix(after[len(w):], " ")
	at := len(s.text) - len(rest)
	of, ok := s.englishNumber(at)
	if !ok || of.value.Cmp(n.value) <= 0 || !isPart(of.value) {
		return false
	}
	if u, length := englishUnit(strings.TrimLeft(s.after(of.end), " -")); w == little().BareIn && !one && length > 0 && u.class != Count {
		return false // so many in five years
	}
	n.end = of.end
	s.englishFigure(operand{numeral: n, value: n.value, hasUnit: true, unit: part(of.value.Rat().Num().Int64()), end: of.end})
	return true
}

// denominator returns the n of an n-th, 0 for other words.
func denominator(word string) int64 {
	word = strings.ToLower(word)
	if word == little().Half {
		return 2
	}
	if slices.Contains(little().Quarters, word) {
		return 4
	}
	word = strings.TrimSuffix(word, little().Plural)
	if i := slices.Index(en().TenthOrdinals, word); i >= 0 {
		return int64(i+1) * 10
	}
	if n := ordinal(word); n >= 3 {
		return n
	}
	return 0
}

// manyParts returns the "-hundredth" or "-thousandth" that begins s, behind a number, with the end of a plural.
func manyParts(s string) string {
	w := wordAt(strings.TrimLeft(s, "-"))
	if !strings.HasPrefix(s, "-") || partsOf(w) == 0 {
		return ""
	}
	return s[:1+len(w)]
}

// partsOf returns how many parts a hundredth or a thousandth is one of, 0 if a word is neither.
func partsOf(word string) int64 {
	switch strings.TrimSuffix(strings.TrimPrefix(strings.ToLower(word), "-"), little().Plural) {
	case little().Hundredth:
		return 100
	case little().Thousandth:
		return 1000
	}
	return 0
}

// smallPart returns the unit of a hundredth or a thousandth.
func smallPart(nth string) (unit, bool) {
	switch strings.TrimSuffix(strings.ToLower(nth), little().Plural) {
	case little().Hundredth:
		return percent(), true
	case little().Thousandth:
		u, _ := chineseUnit("‰")
		return u, true
	}
	return unit{}, false
}

// isShare reports whether "of" or one of the words follows.
func isShare(after string, words ...string) bool {
	rest, ok := strings.CutPrefix(after, " ")
	return ok && (startsWord(rest, little().Of) || startsOne(rest, words...) != "")
}

// multiple reads doubled, tripled and "twice the number".
func (s *scanner) multiple(n numeral) bool {
	lower, rest := strings.ToLower(s.text[n.start:n.end]), s.after(s.pos)
	value, verb := times(lower)
	switch {
	case value == 0:
		return false
	case !verb && !beforeVerb(s.before(s.pos)) && !multiplies(rest[len(lower):]), strings.HasPrefix(rest[len(lower):], "-"):
		return false
	case lower == little().Twice && startsOne(rest, en().Twice...) == "":
		return false
	case isUpper(rest[0]) && !startsSentence(s.before(s.pos)):
		return false
	}
	u, _ := chineseUnit(zh().Word.Multiple)
	return s.phrase(len(lower), value, u)
}

// times returns what a word such as "doubled" multiplies by, and whether it is sure to be
// a verb.
func times(word string) (value int64, verb bool) {
	if value, verb = en().Multiples[word]; verb {
		return value, true
	}
	return en().MultipleAdj[word], false
}

// multiplies reports whether what follows "double" is what it multiplies: "is double last year's
// level", "double the 2020 figure".
func multiplies(after string) bool {
	return follows(after, en().Multiplied...)
}

// fold reads "rose fourfold" and "a four-fold increase".
func (s *scanner) fold(n numeral) bool {
	lower, rest := strings.ToLower(s.text[n.start:n.end]), s.after(s.pos)
	length := len(lower)
	prefix, ok := strings.CutSuffix(lower, little().Fold)
	if !ok && strings.HasPrefix(rest[length:], little().HyphenFold) {
		prefix, ok, length = lower, true, length+len(little().HyphenFold)
	}
	value := smallNumber(prefix)
	if !ok || value < 2 {
		return false
	}
	grows := precedes(withoutBound(tail(s.before(s.pos), maxDirection))+" ", en().FoldVerbs...) ||
		follows(rest[length:], en().FoldNouns...)
	if !grows {
		return false
	}
	u, _ := chineseUnit(zh().Word.Multiple)
	return s.phrase(length, value, u)
}

// beforeVerb reports whether "double" is a verb or compares here: "to double", "more than
// double".
func beforeVerb(before string) bool {
	return precedes(before, en().BeforeVerb...)
}

// longTimes returns the unit whose plural begins s and its length, 0 if none does: the decades of "two
// decades".
func longTimes(s string) (unit, int) {
	for _, t := range lexicon.English().InProse.LongTimes {
		if w := startsOne(s, t.Sign+little().Plural, t.Sign); w != "" {
			u, _ := chineseUnit(t.Unit)
			u.times = max(u.times, 1) * t.Times
			return u, len(w)
		}
	}
	return unit{}, 0
}

// longTime reads "a decade", "the past decade" and "a fortnight", which are so many years or weeks. Behind a
// number they are units.
func (s *scanner) longTime(n numeral) bool {
	article := startsOne(s.after(n.start), little().A)
	rest := strings.TrimPrefix(s.after(n.start+len(article)), " ")
	word := wordAt(rest)
	if article == "" && !precedes(s.before(n.start), en().BeforeLongTime...) {
		return false
	}
	for _, t := range lexicon.English().InProse.LongTimes {
		if equalFold(word, t.Sign) {
			u, _ := chineseUnit(t.Unit)
			return s.phrase(len(s.after(n.start))-len(rest)+len(word), t.Times, u)
		}
	}
	return false
}
