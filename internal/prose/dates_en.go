package prose

import "strings"

// englishDate returns where the date or time ends that begins with the number, 0 if there
// is none: 2024, 2021–25, 10 February, May 4, 8 a.m., the 1 to 7 of "1 to 7 October".
func englishDate(text string, n numeral) int {
	before, after := text[:n.start], text[n.end:]
	if n.isYear() && isYearHere(before, after) {
		return n.end + yearRun(after)
	}
	if startsOne(strings.TrimLeft(after, " "), en().ClockWords...) != "" {
		return n.end
	}
	if n.grouped || len(n.digits) > 2 || measuredEnglish(after) {
		return 0
	}
	if isMonth(wordAt(strings.TrimPrefix(after, " "))) || strings.HasPrefix(after, "th of ") {
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
	mark := hasPrefix(after, "–", "-", " to ", " and ")
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
