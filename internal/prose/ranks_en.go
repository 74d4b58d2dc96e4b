package prose

import (
	"strings"

	"duibiao/internal/lexicon"
	"duibiao/internal/quantity"
)

// englishTop reads "top 10" and adds the figure.
func (s *scanner) englishTop(n numeral) bool {
	w := max(topBefore(s.before(n.start), s.after(n.end)), amongBefore(s.before(n.start), s.after(n.end)))
	if n.inexact || w == 0 || endsOne(strings.TrimRight(s.before(n.start), " "), en().BeforeTop...) != "" && s.isMeasured(n) {
		return false // to top 40 degrees
	}
	o := operand{numeral: n, value: n.value, unit: unit{class: Rank}}
	if hasPrefix(s.text[n.start-w:], en().Bottom) != "" {
		o.value = n.value.Neg()
	}
	s.add(o, n.start-w, n.end, quantity.RankWithin)
	return true
}

// isMeasured reports whether a scale word or a unit follows a number in English.
func (s *scanner) isMeasured(n numeral) bool {
	o := operand{numeral: n, value: n.value, end: n.end}
	s.englishScale(&o)
	if o.scaled {
		return true
	}
	s.unitOf(&o)
	return o.hasUnit
}

// inARow reads "the 6th consecutive year" and "the fifth month in a row". The ordinal is at the
// scanner's position.
func (s *scanner) inARow(n numeral) bool {
	if n.digits != "" {
		suffix := n.ordinalSuffix(s.after(n.end))
		return suffix != "" && s.inRow(numeral{start: n.start, end: n.end + len(suffix), digits: n.digits, value: n.value, words: true})
	}
	n.words, n.value = true, quantity.NewDecimal(ordinal(s.text[n.start:n.end]), 0)
	return n.value.Cmp(quantity.NewDecimal(1, 0)) > 0 && s.inRow(n)
}

// ordinalEnd returns the letters that make an ordinal of the digits before them: 8th.
func ordinalEnd(after string) string { return hasPrefix(after, little().OrdinalEnds...) }

// ordinalSuffix returns the letters that make an ordinal of a number in digits: 8th.
func (n numeral) ordinalSuffix(after string) string {
	if n.inexact || n.grouped || strings.Contains(n.digits, ".") {
		return ""
	}
	return ordinalEnd(after)
}

// englishRank reads "ranked 8th", "eighth in the country" and "ranked No. 8"
// and adds the figure. The number is at the scanner's position, in digits or in words.
func (s *scanner) englishRank(n numeral) bool {
	if n.digits == "" {
		return s.ordinalWord(s.text[n.start:n.end])
	}
	if n.inexact || n.grouped || strings.Contains(n.digits, ".") {
		return false
	}
	before, after := s.before(n.start), s.after(n.end)
	if suffix := n.ordinalSuffix(after); suffix != "" && !isAlnumAt(after, len(suffix)) && isRanked(before, after[len(suffix):]) {
		s.rank(n, n.start, n.end+len(suffix))
		return true
	}
	if no := hasSuffix(before, little().Numbers...); no != "" && isNumberedRank(before[:len(before)-len(no)], no, after) {
		s.rank(n, n.start-len(no), n.end)
		return true
	}
	return false
}

// isNumberedRank reports whether "No. 9" is a rank: by a verb of ranking, by what it is a place in, as what
// something is, or as one of two in "from No. 12 to No. 9".
func isNumberedRank(before, no, after string) bool {
	text := strings.TrimRight(before, " ")
	switch {
	case ranksBefore(before), follows(after, en().RankedBehind...):
		return true
	case no == little().NumberVerb && endsOne(text, en().BeforeVerbNumber...) != "":
		return false
	case endsOne(text, en().RankIs...) != "":
		return endsRank(after)
	case endsWord(text, little().From):
		to, goesOn := strings.CutPrefix(after, little().SpacedTo+no)
		return goesOn && endsRank(strings.TrimLeft(to, "0123456789"))
	case endsWord(text, little().To):
		from := strings.TrimRight(strings.TrimRight(text[:len(text)-len(little().To)], " "), "0123456789")
		return strings.HasSuffix(from, little().FromBefore+no) && endsRank(after)
	}
	return false
}

// endsRank reports whether a clause ends or goes on behind a number, which then names nothing: not in "from No. 1
// to No. 5 Middle School".
func endsRank(after string) bool {
	rest := strings.TrimPrefix(after, " ")
	return endsPhrase(rest) || startsWord(rest, little().In)
}

func (s *scanner) rank(n numeral, start, end int) {
	s.add(operand{numeral: n, value: n.value, unit: unit{class: Rank}}, start, end, quantity.Exactly)
}

// topBefore returns the length of "top " before a number that is a rank, 0 if it is
// none. The top 10% are a share.
func topBefore(before, after string) int {
	if hasPrefix(after, little().NeverRanked...) != "" || scaleWord(wordAt(strings.TrimLeft(after, " -"))) > 0 {
		return 0 // to top 100 million is a verb
	}
	if u, length := englishUnit(strings.TrimLeft(after, " -")); length > 0 && u.class == Money {
		return 0 // so is to top 23,000 yuan
	}
	return len(endsOne(before, en().Tops...))
}

// amongBefore returns the length of "one of the " and the like before a number that superlatives follow,
// 0 if there are none: one of the three largest.
func amongBefore(before, after string) int {
	w := hasSuffix(before, en().AmongFirst...)
	next := wordAt(strings.TrimLeft(after, " "))
	if w == "" || !isSuperlativeWord(next) {
		return 0
	}
	return len(w)
}

// minSuperlative is how many letters a superlative has at least.
const minSuperlative = 5

// isSuperlativeWord reports whether a word is a superlative: largest.
func isSuperlativeWord(word string) bool {
	return strings.HasSuffix(word, little().Superlative) && len(word) >= minSuperlative && !en().NeverSuperlatives.Has(word)
}

// isRanked reports whether an ordinal is a rank because of the words around it.
func isRanked(before, after string) bool {
	return ranksBefore(before) || isBareRank(before, after) || isRankChange(before, after) || follows(after, en().RankedBehind...)
}

// isBareRank reports whether an ordinal stands alone, as a rank does behind who has it: "Shandong second
// and Zhejiang third". The day of "on the 14th," has an article.
func isBareRank(before, after string) bool {
	text := strings.TrimRight(before, " ")
	rest := strings.TrimPrefix(after, " ")
	return text != "" && !startsSentence(before) && !endsMark(text) && endsOne(text, en().NeverBeforeRank...) == "" && !isMonth(wordBefore(text)) &&
		(endsPhrase(rest) || startsOne(rest, en().BehindBareRank...) != "")
}

// endsMark reports whether a mark ends a text.
func endsMark(text string) bool { return strings.ContainsRune(",;:()-–—", last(text)) }

// ranksBefore reports whether a verb of ranking ends before.
func ranksBefore(before string) bool {
	return precedes(before, en().RankedBefore...)
}

// ordinalWord reads an ordinal in words that is a rank: "ranks third in the country".
func (s *scanner) ordinalWord(word string) bool {
	value := ordinal(word)
	if s.superlative(word, value) {
		return true
	}
	if value < 1 || value == 1 && !ranksBefore(s.before(s.pos)) || !isRanked(s.before(s.pos), s.after(s.pos+len(word))) {
		return false
	}
	n := numeral{start: s.pos, end: s.pos + len(word), words: true, value: quantity.NewDecimal(value, 0)}
	s.rank(n, n.start, n.end)
	return true
}

// maxRankChange is how much, in bytes, may stand between the ranks of "from 34th in 2012 to tenth".
const maxRankChange = 60

// isRankChange reports whether an ordinal is one of two in "from 12th to 8th".
func isRankChange(before, after string) bool {
	text := strings.TrimRight(before, " ")
	to, goesOn := strings.CutPrefix(after, little().SpacedTo)
	if rest := head(after, maxRankChange); !goesOn && endsWord(text, little().From) && !strings.ContainsAny(rest, ".,;") {
		_, to, goesOn = strings.Cut(rest, little().SpacedTo) // from 34th in 2012 to tenth
	}
	switch {
	case endsWord(text, little().From) && goesOn && isOrdinalAt(to):
		return true
	case !endsWord(text, little().To):
		return false
	}
	text = strings.TrimRight(text[:len(text)-len(little().To)], " ")
	if _, from, ok := lastCut(tail(text, maxRankChange), little().FromBefore); ok && isOrdinalAt(from) && !strings.ContainsAny(from, ".,;") {
		return true // from 35th place in the index in 2013 to 12th
	}
	if word := wordBefore(text); ordinal(strings.ToLower(word)) > 0 {
		return endsWord(strings.TrimRight(text[:len(text)-len(word)], " "), little().From)
	}
	return endsWord(strings.TrimRight(strings.TrimRight(text, little().OrdinalLetters), "0123456789"), little().FromBefore) && strings.TrimRight(text, little().OrdinalLetters) != text
}

// isOrdinalAt reports whether 8th or eighth begins s.
func isOrdinalAt(s string) bool {
	digits := strings.TrimLeft(s, "0123456789")
	return digits != s && ordinalEnd(digits) != "" || ordinal(wordAt(s)) > 0
}

// superlative reads an ordinal that is the rank of something: "the fourth longest".
func (s *scanner) superlative(word string, value int64) bool {
	if value < 2 {
		return false
	}
	rest := strings.TrimLeft(s.after(s.pos+len(word)), " -")
	next := wordAt(rest)
	if !isSuperlativeWord(next) && !en().Superlatives.Has(strings.ToLower(next)) {
		return false
	}
	s.rank(numeral{start: s.pos, end: s.pos + len(word), words: true, value: quantity.NewDecimal(value, 0)}, s.pos, s.pos+len(word))
	return true
}

// inRow reads "the sixth consecutive year" and "the fifth month in a row", which are so many
// years and months. The ordinal is at the scanner's position.
func (s *scanner) inRow(n numeral) bool {
	rest := strings.TrimLeft(s.after(n.end), " ")
	adjective := startsOne(rest, en().Consecutive...)
	unitText := strings.TrimLeft(rest[len(adjective):], " ")
	u, length := rowUnit(unitText)
	if length == 0 || adjective == "" && !isRowBehind(unitText[length:]) {
		return false
	}
	end := len(s.text) - len(unitText) + length
	s.add(operand{numeral: n, value: n.value, hasUnit: true, unit: u, end: end}, n.start, end, quantity.Exactly)
	return true
}

// rowUnit returns the unit of time that begins s, or that an adverb tells, and its length; 0 if there is
// none: year, annual, quarter.
func rowUnit(s string) (unit, int) {
	if u, length := englishUnit(s); length > 0 && u.class.isTime() {
		return u, length
	}
	if startsWord(s, little().Time) {
		return unit{class: Count}, len(little().Time) // for the ninth time in a row
	}
	for _, w := range lexicon.English().InProse.Adverbs {
		if startsWord(s, w.Sign) {
			u, _ := chineseUnit(w.Unit)
			return u, len(w.Sign)
		}
	}
	return unit{}, 0
}

// maxRow is how many words may stand between the time and what says that it is in a row: "the 21st annual
// rise in pensions in a row" is too far.
const maxRow = 2

// isRowBehind reports whether "in a row" or the like follows, perhaps behind a noun.
func isRowBehind(after string) bool {
	for range maxRow {
		if startsOne(after, en().InARowBehind...) != "" {
			return true
		}
		rest, ok := strings.CutPrefix(after, " ")
		if !ok {
			return false
		}
		after = rest[len(compound(rest)):]
	}
	return startsOne(after, en().InARowBehind...) != ""
}

// lastCut cuts a text around the last of some words in it.
func lastCut(text, words string) (before, after string, found bool) {
	i := strings.LastIndex(text, words)
	if i < 0 {
		return text, "", false
	}
	return text[:i], text[i+len(words):], true
}
