package prose

import "strings"

// isEnglishTime reports whether the number begins a year, a date or a time of day.
func isEnglishTime(s *scanner, n numeral) bool {
	return englishYear(s, n) > 0 || isTimeOfDay("", n, s.after(n.end)) || englishDay(s, n) > 0
}

// englishYear returns where 2024 and 2021–25 end, 0 if the number is no year.
func englishYear(s *scanner, n numeral) int {
	if after := s.after(n.end); n.isYear() && isYearHere(s.before(n.start), after) {
		return n.end + yearRun(after)
	}
	return 0
}

// isTimeOfDay reports whether 8 a.m. begins with the number.
func isTimeOfDay(_ string, _ numeral, after string) bool {
	return follows(after, en().ClockWords...)
}

// englishDay returns where the day or the days end that begin with the number, 0 if it is none:
// 10 February, May 4, the 1 to 7 of "1 to 7 October".
func englishDay(s *scanner, n numeral) int {
	before, after := s.before(n.start), s.after(n.end)
	if n.grouped || len(n.digits) > 2 || measuredEnglish(after) {
		return 0
	}
	if isMonth(wordAt(strings.TrimPrefix(after, " "))) || strings.HasPrefix(after, little().DayOf) {
		return n.end
	}
	if isMonth(wordBefore(strings.TrimRight(before, " ."))) && len(before) > 0 && before[len(before)-1] == ' ' {
		return n.end + dayRun(after, false)
	}
	if run := dayRun(after, true); run > 0 {
		return n.end + run
	}
	return 0
}

// isYearHere reports whether a number that looks like a year is one. With a unit, a scale
// word or a bound before a noun it is none: "over 2000 people".
func isYearHere(before, after string) bool {
	rest := strings.TrimPrefix(after, " ")
	if u, n := englishUnit(rest); n > 0 && u.class != Years || scaleWord(wordAt(rest)) > 0 {
		return false
	}
	if _, n := currency(before); n > 0 {
		return false
	}
	if en().NeverYears.Has(strings.ToLower(wordAt(rest))) {
		return false
	}
	bound := englishPrefix(before)
	return bound.word == "" || !isNoun(after) || startsOne(bound.word, en().BesideYears...) != ""
}

// yearRun returns the length of the second year of 2021–2025, 2021-25.
func yearRun(after string) int {
	mark := hasPrefix(after, "–", "-", "—", "~")
	next, ok := readDigits(after, len(mark))
	if mark == "" || !startsDigit(after[len(mark):]) || !ok || !next.isYear() && !next.whole(2) {
		return 0
	}
	return next.end
}

// dayRun returns the length of the second day of "10–12 February" and, with month, of
// the month behind it.
func dayRun(after string, month bool) int {
	mark := hasPrefix(after, little().BetweenDays...)
	if mark == "" || !startsDigit(after[len(mark):]) {
		return 0
	}
	next, ok := readDigits(after, len(mark))
	if !ok || len(next.digits) > 2 || month && !isMonth(wordAt(strings.TrimPrefix(after[next.end:], " "))) {
		return 0
	}
	return next.end
}

// isMonth reports whether a word is the name of a month.
func isMonth(word string) bool { return en().Months.Has(word) }
