package prose

import (
	"strconv"
	"strings"
	"sync"
)

// momentShapes are those of the words with which moments begin in English.
var momentShapes = sync.OnceValue(func() *wordShapes {
	s := &wordShapes{}
	addUnnamed(s)
	s.add(en().RowBegins.All()...)
	s.add(en().Slightly.All()...)
	for _, list := range englishNames() {
		for _, n := range list {
			s.add(wordAt(n.word))
		}
	}
	return s
})

// unnamedShapes are those of the words with which moments without a name begin.
var unnamedShapes = sync.OnceValue(func() *wordShapes {
	s := &wordShapes{}
	addUnnamed(s)
	return s
})

func addUnnamed(s *wordShapes) {
	s.add(en().Months.All()...)
	s.add(en().Ordinals...)
	s.add(en().Industries...)
	s.add(en().Ones...)
	s.add(en().Tens...)
	s.add(en().Articles.All()...)
	s.add(en().Forces.All()...)
}

// englishMoments reads the moments of an English text.
func englishMoments(text string) []Moment {
	var list []Moment
	shapes := momentShapes()
	for i := 0; i < len(text); {
		m, end := Moment{}, 0
		switch c := text[i]; {
		case isDigit(rune(c)):
			if m, end = englishSpecial(text, i); end == 0 {
				m, end = englishDigitMoment(text, i)
			}
		case isLetter(c):
			if word := wordAt(text[i:]); shapes.has(word) {
				m, end = wordMoment(text, i, word)
			} else {
				end = i + len(word)
			}
		default:
			end = i + 1
		}
		if m.Number > 0 {
			start := i
			if m.Sort == Row {
				start = m.Start // the number stands before the words
			}
			m.Start, m.End, m.Text = start, end, text[start:end]
			m.holdAgainst(isAgainst(text[:start]))
			list = append(list, m)
			if edge := englishEdgeOf(&m, text); m.Sort == Edge && edge.Number > 0 {
				list = append(list, edge)
			}
		}
		i = end
	}
	noteSides(text, list, englishSide)
	return list
}

// englishDigitMoment reads 2024, the 14th Five-Year Plan, the 18th, and the 20 of October 20.
// Every run of digits has an end.
func englishDigitMoment(text string, i int) (Moment, int) {
	n, ok := readDigits(text, i)
	after := text[max(n.end, i+1):]
	if !ok || n.grouped || strings.Contains(n.digits, ".") || len(n.digits) > maxCallDigits || i > 0 && (isAlnum(text[i-1]) || text[i-1] == '.') {
		return Moment{}, max(n.end, i+1)
	}
	number, _ := strconv.Atoi(n.digits)
	if isCallNumber(n) && isCall(text[:i], n, after) {
		return Moment{Sort: Call, Number: number}, n.end
	}
	if len(n.digits) > len("2025") {
		return Moment{}, n.end
	}
	suffix := ordinalEnd(after)
	switch {
	case n.isYear() && isYearHere(text[:i], after) && startsOne(after, little().NoYear...) == "":
		return Moment{Sort: Year, Number: number}, n.end
	case suffix != "" && number <= 31 && isMonthless(text[:i], text[n.end+len(suffix):]):
		return Moment{Sort: Day, Number: number}, n.end + len(suffix)
	case suffix != "":
		return ordinalMoment(text, n.end+len(suffix), number)
	case isDayOf(text[:i], after) && number <= 31:
		return Moment{Sort: Day, Number: number}, n.end
	}
	return Moment{}, n.end
}

// englishSpecial reads what else may begin with digits: 8:15 a.m., a 15-minute circle, a 6.2-magnitude earthquake,
// 4A-level. Its end is 0 if there is none.
func englishSpecial(text string, i int) (Moment, int) {
	for _, read := range [...]func(string, int) (Moment, int){codeMoment, craftMoment, phoneMoment, ratioMoment} {
		if m, end := read(text, i); end > 0 {
			return m, end
		}
	}
	if i > 0 && (isAlnum(text[i-1]) || text[i-1] == '.' || text[i-1] == ',') {
		return Moment{}, 0
	}
	if m, end := englishClock(text, i); end > 0 {
		return m, end
	}
	number, end := readNumber(text, i)
	after := text[end:]
	switch {
	case strings.HasPrefix(after, ".") && startsDigit(after[1:]) && !startsDigit(after[2:]) &&
		(startsOne(after[2:], en().Magnitudes...) != "" || precedes(strings.TrimRight(text[:i], "-"), en().Magnitudes...)):
		return Moment{Sort: Magnitude, Number: number*10 + int(after[1]-'0')}, end + 2
	case strings.HasPrefix(after, little().GradeLetter) && !isAlnumAt(after, 1) && number <= grades:
		return Moment{Sort: Grade, Number: letterGrades + number}, end + 1
	}
	if m, end := versionMoment(text, i); end > 0 {
		return m, end
	}
	if !strings.HasPrefix(after, "-") || startsOne(after[1:], en().PolicyUnits...)+startsOne(after[1:], en().PolicyDays...) == "" {
		return Moment{}, 0
	}
	return circleOf(dayPolicy, text, i)
}

// isMonthless reports whether an ordinal is a day without its month: "on the 14th, the fund said", "the
// evening of the 21st".
func isMonthless(before, after string) bool {
	text, ok := strings.CutSuffix(strings.TrimRight(before, " "), little().The)
	return ok && precedes(text, en().BeforeDay...) && (after == "" || hasPrefix(after, little().BehindDay...) != "")
}

// isDayOf reports whether a number stands beside a month, or behind a day that does: "from
// October 20 to 22".
func isDayOf(before, after string) bool {
	if isMonth(wordAt(strings.TrimPrefix(after, " "))) || dayRun(after, true) > 0 {
		return true
	}
	for range 2 {
		before = strings.TrimRight(before, " .")
		if isMonth(wordBefore(before)) {
			return true
		}
		joined := hasSuffix(before, little().BeforeDay...)
		if joined == "" {
			return false
		}
		before = strings.TrimRight(strings.TrimSuffix(before, joined), "0123456789")
	}
	return false
}

// wordMoment reads first quarter, second half, September, third and twenty-first; else it
// steps over a word.
func wordMoment(text string, i int, word string) (Moment, int) {
	end := i + len(word)
	if i > 0 && (text[i-1] == '-' && !isMonth(word) || isAlnum(text[i-1])) {
		return Moment{}, end
	}
	if en().RowBegins.Has(word) {
		m, start, end := englishRow(text, i, word)
		if m.Start = start; end > 0 {
			return m, end
		}
	}
	if m, length := englishNamed(text[i:], word); length > 0 {
		if m.Sort == Pace && m.Number == 0 && endsOne(word, en().BeforeStretch...) != "" {
			return m, end // for a month
		}
		isShort := len(word) <= len(little().An)
		switch {
		case m.Sort == Pace && isShort && precedes(text[:i], en().BeforeStretch...) && !follows(text[i+length:], en().NeverBeforeStretch...):
			m.Sort = Stretch // for a month
		case m.Sort == Pace && isShort && precedes(text[:i], en().NeverPace...), m.Sort == Stand && !standsHere(text[:i], text[i+length:], true),
			m.Sort == Stretch && !isShort && follows(text[i+length:], en().NeverBeforeStretch...),
			m.Sort == Whom && isShort && isNoun(text[i+length:]): // a family doctor
			m.Number = 0
		}
		return m, i + length
	}
	if m, length := slightMoment(text, i, word); length > 0 {
		return m, i + length
	}
	if !unnamedShapes().has(word) {
		return Moment{}, end
	}
	if text[end:] != "" && text[end] == '-' && smallNumber(word) > 0 {
		if m, end := circleInWords(text, i); end > 0 {
			return m, end
		}
	}
	if n := monthNumber(word); n > 0 && !(word == little().May && !startsDigit(strings.TrimLeft(text[end:], " ")) && !precedes(text[:i], en().BeforeMay...)) {
		if months, length := monthsFromJan(text[end:]); n == 1 && months > 0 {
			return Moment{Sort: Month, Number: 100 + months}, end + length
		}
		return Moment{Sort: Month, Number: n}, end
	}
	if m, length := numberedNoun(strings.ToLower(word), text[end:]); length > 0 {
		return m, end + length
	}
	if n := ordinal(word); n > 0 {
		return ordinalMoment(text, end, int(n))
	}
	for n, w := range en().Industries {
		if equalFold(word, w) && isOfIndustry(text[end:]) {
			return Moment{Sort: Ordinal, Number: n + 1}, end
		}
	}
	return Moment{}, end
}

// circleInWords reads a policy that begins with a time in words: the two-hour economic circle.
func circleInWords(text string, i int) (Moment, int) {
	n, ok := readCardinal(text, i)
	if !ok {
		return Moment{}, 0
	}
	return circle(englishPolicy, text, n)
}

// monthsFromJan reads what goes on behind January to another month, as in January–November, and
// returns how many months these are; 0 if they are none.
func monthsFromJan(after string) (months, length int) {
	mark := hasPrefix(after, little().BetweenMonths...)
	if mark == "" {
		return 0, 0
	}
	word := wordAt(after[len(mark):])
	return monthNumber(word), len(mark) + len(word)
}

func monthNumber(word string) int {
	if !isMonth(word) {
		return 0
	}
	for i, m := range little().MonthForms {
		if strings.HasPrefix(word, m) {
			return i + 1
		}
	}
	return 0
}

// ordinalMoment reads what an ordinal is of: a quarter, a half, a plan, or something else. Shares
// and ranks are figures.
func ordinalMoment(text string, end, number int) (Moment, int) {
	after := text[end:]
	rest := strings.TrimLeft(after, " -")
	switch {
	case number == secondOrdinal && precedes(text[:end-len(alnumBefore(text[:end]))], en().Denominators[0]):
		return Moment{}, end // 38 meters per second
	case strings.HasPrefix(after, "-") && en().Forces.Has(wordAt(rest)):
		return Moment{Sort: Grade, Number: number}, end // first-grade relics
	case strings.HasPrefix(after, " ") && startsOne(rest, en().TierNouns...) != "":
		return Moment{Sort: Grade, Number: number}, end // hospitals of the second tier
	case startsOne(rest, en().Floors...) != "":
		return Moment{Sort: Floor, Number: number}, end
	case startsOne(rest, little().Quarters[0]) != "" && number <= 4:
		return Moment{Sort: PartYear, Number: number}, end + len(after) - len(rest) + len(little().Quarters[0])
	case startsOne(rest, little().Half) != "" && number <= 2 && startsOne(rest, little().HalfA...) == "":
		return Moment{Sort: PartYear, Number: 4 + number}, end + len(after) - len(rest) + len(little().Half)
	case number == 1 && startsOne(rest, little().FirstQuarters...) != "":
		return Moment{Sort: PartYear, Number: 10 + int(smallNumber(wordAt(rest)))}, end + len(after) - len(rest) + len(startsOne(rest, little().FirstQuarters...))
	case number == 1 && startsOne(strings.TrimLeft(rest, "0123456789 "), en().MonthsLong...) != "" && startsDigit(rest):
		n, _ := readDigits(rest, 0)
		months, _ := strconv.Atoi(n.digits)
		return Moment{Sort: Month, Number: 100 + months}, end + len(after) - len(rest) + n.end
	case number == 1 && smallNumber(wordAt(rest)) > 1 && startsOne(strings.TrimPrefix(rest[len(wordAt(rest)):], " "), en().MonthsLong...) != "":
		return Moment{Sort: Month, Number: 100 + int(smallNumber(wordAt(rest)))}, end + len(after) - len(rest) + len(wordAt(rest))
	case startsOne(rest, little().Plan) != "":
		return Moment{Sort: Plan, Number: number}, end + len(after) - len(rest) + len(little().Plan)
	case countsTime(rest), number == 1 && !isFirstOfAll(text[:end], after):
		return Moment{}, end
	case startsOne(rest, little().Of) != "" && number <= whole12 || precedes(text[:end], en().SharesInWords...) && !isAnother(text[:end], after):
		return Moment{}, end
	}
	before := text[:len(text[:end])-len(alnumBefore(text[:end]))]
	isFigure := isRanked(before, after) && !ranksBefore(before)
	isStretch := number == 1 && (startsDigit(rest) || smallNumber(wordAt(rest)) > 1) // the first two years, 头两年
	return Moment{Sort: Ordinal, Number: number, soft: isFigure || isStretch}, end
}

// secondOrdinal is that of which the word is one of time too.
const secondOrdinal = 2

// isAnother reports whether the ordinal that ends a text, behind an article, is that of one thing more, "a third
// runway", and no share: "by a third", "a third of", "a third more".
func isAnother(upTo, after string) bool {
	word := strings.ToLower(wordAt(strings.TrimLeft(after, " ")))
	w := endsOne(upTo, en().ArticleAndOrdinal...)
	return w != "" && isNoun(after) && !isCompared(upTo[:len(upTo)-len(w)]) && !en().Higher.Has(word) && !en().Lower.Has(word) &&
		!endsPhrase(strings.TrimLeft(after, " "))
}

// whole12 is the last ordinal that is said of shares: a twelfth of.
const whole12 = 12

// alnumBefore returns the letters and digits that end s.
func alnumBefore(s string) string {
	i := len(s)
	for i > 0 && isAlnum(s[i-1]) {
		i--
	}
	return s[i:]
}

// isFirstOfAll reports whether "first" is an ordinal: not in "at first", "first-class" and "First, we".
func isFirstOfAll(upTo, after string) bool {
	return strings.HasPrefix(after, " ") && startsOne(after, en().NeverFirst...) == "" &&
		endsOne(upTo, en().AtFirst...) == ""
}

// countsTime reports whether an ordinal counts times in a row: "the fifth month running", "the third
// consecutive year".
func countsTime(rest string) bool {
	adjective := startsOne(rest, en().Consecutive...)
	rest = strings.TrimLeft(rest[len(adjective):], " ")
	_, length := rowUnit(rest)
	return length > 0 && (adjective != "" || isRowBehind(rest[length:]))
}

// isAgainst reports whether words end before that make of a year or a plan what something is held against:
// "the end of" and articles count for nothing.
func isAgainst(before string) bool {
	text := strings.TrimRight(tail(before, maxDirection), " ")
	for range maxAfter {
		w := endsOne(text, en().TimeArticles...)
		if w == "" {
			break
		}
		text = strings.TrimRight(text[:len(text)-len(w)], " ")
	}
	return endsOne(text, en().BeforeAgainst...) != ""
}

// isOfIndustry reports whether "industry" or the like follows, perhaps behind other industries: "secondary
// and tertiary industries".
func isOfIndustry(after string) bool {
	for range en().Industries {
		rest := strings.TrimLeft(after, " ,")
		rest = strings.TrimPrefix(rest, little().AndBefore)
		word := startsOne(rest, en().Industries...)
		if word == "" {
			break
		}
		after = rest[len(word):]
	}
	return follows(after, en().IndustryNouns...)
}
