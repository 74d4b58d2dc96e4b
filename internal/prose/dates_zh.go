package prose

import (
	"strings"

	"duibiao/internal/quantity"
)

// isChineseTime reports whether the number begins a year, a date, a time of day or a period.
func isChineseTime(s *scanner, n numeral) bool {
	return chineseYear(s, n) > 0 || chineseShortYear(s, n) > 0 || clock(s, n) > 0 || dateRange(s, n) > 0
}

// chineseYear returns where a year ends, 0 if the number is none.
func chineseYear(s *scanner, n numeral) int {
	before, after := s.before(n.start), s.after(n.end)
	if n.isYear() && yearAlone(after) {
		return n.end
	}
	if n.whole(4) && n.digits < "3000" && strings.HasPrefix(after, zh().Word.Year) && !isAge(before, after[len(zh().Word.Year):]) {
		return n.end + len(zh().Word.Year)
	}
	return 0
}

// yearAlone reports whether a number such as 2025 is a year because of what follows it:
// another year, a name, or nothing that could be counted.
func yearAlone(after string) bool {
	mark := hasPrefix(after, zh().BetweenYears...)
	if mark != "" && startsDigit(after[len(mark):]) {
		next, ok := readDigits(after, len(mark))
		u, length := chineseUnit(after[next.end:])
		return ok && next.isYear() && (length == 0 || u.class == Years)
	}
	_, length := chineseUnit(after)
	return length == 0 && hasPrefix(after, zh().NeverBehindYear...) == ""
}

// chineseShortYear returns where 24年 ends, if it is a year.
func chineseShortYear(s *scanner, n numeral) int {
	if n.whole(2) && shortYear(s.before(n.start), s.after(n.end)) {
		return n.end + len(zh().Word.Year)
	}
	return 0
}

// hanDate returns where 九月 ends, and 三日 behind a month.
func hanDate(s *scanner, n numeral) int {
	after := s.after(n.end)
	if month, day := hanCalendar(s.before(n.start), n, after); month > 0 || day > 0 {
		return n.end + len(hasPrefix(after, zh().Word.Month, zh().Word.Day))
	}
	return 0
}

// hanCalendar returns the month or the day that a number in words is, 0 if it is none: of days only those behind a month.
func hanCalendar(before string, n numeral, after string) (month, day int) {
	if n.value.Exponent() < 0 || n.value.Sign() <= 0 || n.value.Cmp(quantity.NewDecimal(31, 0)) > 0 {
		return 0, 0
	}
	number := int(n.value.Rat().Num().Int64())
	switch {
	case number <= 12 && !isHanNumeral(last(before)) && (strings.HasPrefix(after, zh().Word.Month) || isHanMonthBehind(after)):
		return number, 0
	case strings.HasPrefix(after, zh().Word.Day) && strings.HasSuffix(before, zh().Word.Month):
		return 0, number
	}
	return 0, 0
}

// isHanMonthBehind reports whether a range goes on to a month: the 至四月 of 二至四月.
func isHanMonthBehind(after string) bool {
	mark := hasPrefix(after, zh().BetweenDates...)
	if mark == "" || len(mark) == len(after) || !isHanNumeral(first(after[len(mark):])) {
		return false
	}
	n, ok := readHan(after, len(mark))
	return ok && strings.HasPrefix(after[n.end:], zh().Word.Month)
}

// mayBeDate reports whether a number is short enough for a date.
func (n numeral) mayBeDate() bool { return len(n.digits) <= 4 && !strings.Contains(n.digits, ".") }

// isAge reports whether a number of four digits before 年 is a duration: 近2000年的历史.
func isAge(before, after string) bool {
	if hasPrefix(after, zh().NeverAge...) != "" || startsDigit(strings.TrimPrefix(after, zh().Of)) {
		return false // 超过2019年同期, 超过2019年的1.2亿人次
	}
	return hasSuffix(before, zh().BeforeAge...) != "" ||
		hasPrefix(after, zh().BehindAge...) != ""
}

// shortYear reports whether 24年 is a year with two digits.
func shortYear(before, after string) bool {
	rest, ok := strings.CutPrefix(after, zh().Word.Year)
	if !ok || hasSuffix(before, zh().NeverBeforeYear...) != "" {
		return false
	}
	return hasPrefix(rest, zh().BehindYear...) != "" ||
		startsDigit(rest) && strings.HasPrefix(strings.TrimLeft(rest, "0123456789"), zh().Word.Month)
}

// clock returns where a time of day ends: 14时12分, 9点30分.
func clock(s *scanner, n numeral) int {
	text, after := s.text, s.after(n.end)
	mark := hasPrefix(after, zh().Word.Hour, zh().Word.Point)
	if mark == "" || len(n.digits) > 2 || strings.Contains(n.digits, ".") || strings.HasPrefix(after, zh().Word.TimeOfDay) {
		return 0
	}
	end := n.end + len(mark)
	rest := strings.TrimLeft(text[end:], "0123456789")
	if minutes := len(text) - end - len(rest); minutes > 0 && strings.HasPrefix(rest, zh().Word.Minute) && !strings.HasPrefix(rest, zh().Word.Minutes) {
		return end + minutes + len(zh().Word.Minute)
	}
	return end
}

// dateRange returns where a date ends: 3月, 10日, 3—5月, 20世纪, 80年代, 30周年.
func dateRange(s *scanner, n numeral) int {
	rest := s.after(n.end)
	if !n.mayBeDate() || isSpanOfDays(s.before(n.start), n, rest) {
		return 0
	}
	if mark := hasPrefix(rest, zh().BetweenDates...); mark != "" {
		digits := strings.TrimLeft(rest[len(mark):], "0123456789")
		if len(digits) < len(rest)-len(mark) && dateWord(digits) > 0 {
			return len(s.text) - len(digits) + dateWord(digits)
		}
	}
	if word := dateWord(rest); word > 0 {
		return n.end + word
	}
	return 0
}

// isSpanOfDays reports whether 日 behind the number counts days: 逾期90日, 届满30日前.
func isSpanOfDays(before string, n numeral, after string) bool {
	isMany := len(n.digits) > 2 || n.digits > lastDay && len(n.digits) == len(lastDay)
	return strings.HasPrefix(after, zh().Word.Day) && (isMany || hasSuffix(before, zh().BeforeDays...) != "")
}

// lastDay is the last day of a month.
const lastDay = "31"

// dateWord returns the length of what makes a date of the number before it, unless it begins a unit: 30日元.
func dateWord(s string) int {
	if hasPrefix(s, zh().TimeLimits...) != "" {
		return 0 // a time limit
	}
	word := hasPrefix(s, zh().DateWords...)
	if _, n := chineseUnit(s); word != "" && n > len(word) {
		return 0
	}
	return len(word)
}
