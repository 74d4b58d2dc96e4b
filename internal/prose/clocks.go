package prose

import "strings"

// A time of day is a moment of the sort Clock. Its number is that of its minute, from one on, and of
// another half of the numbers where a text does not say whether it is before noon.

const (
	halfDay   = 12 * 60 // minutes
	eitherDay = 10000   // is added to the minute of a half day that may be either
)

// clockAt returns the time of day of an hour and a minute; isSure says that the hour is one of 24.
func clockAt(hour, minute int, isSure bool) Moment {
	at := hour%24*60 + minute
	if !isSure {
		at = eitherDay + at%halfDay
	}
	return Moment{Sort: Clock, Number: at + 1}
}

// clockKeys returns the numbers of the times of day that may be the same as one.
func clockKeys(m Moment) []int {
	at := m.Number - 1
	if at < eitherDay {
		return []int{m.Number, eitherDay + at%halfDay + 1}
	}
	at -= eitherDay
	return []int{m.Number, at + 1, at + halfDay + 1}
}

// readClock reads the hour and the minutes of 7:30, which is no part of 2:08:31, and returns where they
// end; 0 if there are none.
func readClock(text string, i int) (hour, minute, end int) {
	hour, at := readNumber(text, i)
	rest := text[at:]
	mark := hasPrefix(rest, ":", "：")
	if mark == "" || at-i > 2 || hour > 24 || i > 0 && strings.ContainsRune(":：.", last(text[:i])) {
		return 0, 0, 0
	}
	minute, end = readNumber(text, at+len(mark))
	if end-at-len(mark) != 2 || minute > 59 || hasPrefix(text[end:], ":", "：", "%") != "" || strings.HasPrefix(text[end:], ".") && startsDigit(text[end+1:]) {
		return 0, 0, 0
	}
	return hour, minute, end
}

// readNumber reads a whole number of a few digits and returns where it ends.
func readNumber(text string, i int) (number, end int) {
	for end = i; end < len(text) && isDigit(rune(text[end])) && end-i < maxCallDigits; end++ {
		number = number*10 + int(text[end]-'0')
	}
	return number, end
}

// chineseClock reads 8时15分, 下午3点半 and 9:30, and the 9 of 9—11时, whose number begins at i. Its end is 0 if
// there is none.
func chineseClock(text string, i int) (Moment, int) {
	if hour, minute, end := readClock(text, i); end > 0 {
		return chineseClockAt(text[:i], hour, minute, true), end
	}
	word := &zh().Word
	hour, end := readNumber(text, i)
	mark := hasPrefix(text[end:], word.Hour, word.Point)
	switch {
	case end-i > 2 || hour > 24 || i > 0 && text[i-1] == '.':
		return Moment{}, 0
	case mark == "" && opensClocks(text[end:]):
		return chineseClockAt(text[:i], hour, 0, true), end
	case mark == "" || strings.HasPrefix(text[end:], word.TimeOfDay):
		return Moment{}, 0
	}
	after := text[end+len(mark):]
	half := hour > 0 && strings.HasPrefix(after, word.Half)
	minute, length := readNumber(after, 0)
	isMinute := length > 0 && strings.HasPrefix(after[length:], word.Minute) && minute < 60
	if mark == word.Point && !isMinute && !half && hasSuffix(text[:i], zh().BeforeClock...) == "" {
		return Moment{}, 0 // 收于3800点
	}
	switch {
	case half:
		return chineseClockAt(text[:i], hour, 30, mark == word.Hour), end + len(mark) + len(word.Half)
	case isMinute:
		return chineseClockAt(text[:i], hour, minute, mark == word.Hour), end + len(mark) + length + len(word.Minute)
	}
	return chineseClockAt(text[:i], hour, 0, mark == word.Hour), end + len(mark)
}

// opensClocks reports whether a text goes on to another hour: the 9 of 9—11时 is one too.
func opensClocks(after string) bool {
	mark := hasPrefix(after, "—", "–", "-", "～", "~", zh().Word.Until, zh().Word.UpTo)
	hour, length := readNumber(after, len(mark))
	return mark != "" && length > len(mark) && length-len(mark) <= 2 && hour <= 24 && strings.HasPrefix(after[length:], zh().Word.Hour) &&
		!strings.HasPrefix(after[length:], zh().Word.TimeOfDay)
}

// chineseClockAt returns a time of day behind the words that say which part of the day it is in: 下午3时.
func chineseClockAt(before string, hour, minute int, isSure bool) Moment {
	switch {
	case hour < 12 && hasSuffix(before, zh().AfterNoon...) != "":
		return clockAt(hour+12, minute, true)
	case hasSuffix(before, zh().BeforeNoon...) != "":
		return clockAt(hour%12, minute, true)
	}
	return clockAt(hour, minute, isSure || hour > 12)
}

// englishClock reads 7:30, 8 a.m., 3:15 p.m. and the 8 of "8 to 10 a.m.", whose number begins at i. Its end is 0
// if there is none.
func englishClock(text string, i int) (Moment, int) {
	hour, minute, end := readClock(text, i)
	isShort := end == 0
	if isShort {
		hour, end = readNumber(text, i)
	}
	if end-i > len("12:30") || hour > 24 || isShort && (end-i > 2 || i > 0 && strings.ContainsRune(".,:$", rune(text[i-1]))) {
		return Moment{}, 0
	}
	half := halfOfDay(text[end:])
	switch {
	case half == "" && isShort && !opensEnglishClocks(text[end:]):
		return Moment{}, 0
	case endsOne(half, en().AfterNoon...) != "":
		return clockAt(hour%12+12, minute, true), end
	case endsOne(half, en().BeforeNoon...) != "":
		return clockAt(hour%12, minute, true), end
	}
	return clockAt(hour, minute, hour > 12 || hour == 0), end
}

// halfOfDay returns the word behind an hour that says which half of the day it is in.
func halfOfDay(after string) string {
	return startsOne(strings.TrimLeft(after, " "), en().ClockWords...)
}

// opensEnglishClocks reports whether a text goes on to another hour of which the half of the day is said.
func opensEnglishClocks(after string) bool {
	mark := hasPrefix(after, little().BetweenClocks...)
	hour, end := readNumber(after, len(mark))
	if _, _, full := readClock(after, len(mark)); full > 0 {
		end = full
	}
	return mark != "" && end > len(mark) && hour <= 24 && halfOfDay(after[end:]) != ""
}
