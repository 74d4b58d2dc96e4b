package prose

import (
	"strings"

	"duibiao/internal/lexicon"
)

// hanYear reads a year in Han digits, 二〇二四年, and the first of those of a year of account: 二○二五／二六年度. Its end is
// 0 if there is none; what is behind the digits is left.
func hanYear(text string, i int) (Moment, int) {
	if _, ok := yearDigit(first(cutFirst(text[i:]))); !ok {
		return Moment{}, 0
	}
	if _, ok := yearDigit(last(text[:i])); ok {
		return Moment{}, 0
	}
	number, end := yearDigits(text, i)
	switch end - i {
	case 4 * len(zh().Word.One):
		if _, length := accountYear(text[end:]); length > 0 {
			return Moment{Sort: Year, Number: number}, end + length
		}
		rest, ok := strings.CutPrefix(text[end:], zh().Word.Year)
		if number >= 1900 && number <= 2100 && (ok && !isAge(text[:i], rest) || yearUntil(text[end:])) {
			return Moment{Sort: Year, Number: number}, end
		}
	case 2 * len(zh().Word.One):
		if _, length := accountYear(text[end:]); length > 0 && strings.HasPrefix(text[end+length:], zh().Word.YearOfAccount) {
			return Moment{Sort: Year, Number: 2000 + number}, end + length
		}
	}
	return Moment{}, 0
}

// yearUntil reports whether a range to another year in four Han digits begins s.
func yearUntil(s string) bool {
	mark := hasPrefix(s, lexicon.Chinese().Parts.Range.All()...)
	_, end := yearDigits(s, len(mark))
	return mark != "" && end-len(mark) == 4*len(zh().Word.One) && strings.HasPrefix(s[end:], zh().Word.Year)
}

// accountYear reads the second of two years of account that begins s behind a stroke: ／二六, /27, -27.
func accountYear(s string) (year, length int) {
	mark := hasPrefix(s, zh().BetweenAccounts...)
	if mark == "" {
		return 0, 0
	}
	year, end := yearDigits(s, len(mark))
	if end == len(mark) {
		for end < len(s) && isDigit(rune(s[end])) {
			year = year*10 + int(s[end]-'0')
			end++
		}
		if end-len(mark) != len("27") {
			return 0, 0
		}
	} else if end-len(mark) != 2*len(zh().Word.One) {
		return 0, 0
	}
	return year, end
}

// yearDigits reads the Han digits at i, of which there are no more than five, and returns where they end.
func yearDigits(text string, i int) (number, end int) {
	end = i
	for range 5 {
		d, ok := yearDigit(first(text[end:]))
		if !ok {
			break
		}
		number, end = number*10+d, end+len(zh().Word.One)
	}
	return number, end
}

// yearDigit returns the value of a digit as years have them: a circle is a zero.
func yearDigit(r rune) (int, bool) {
	if d := lexicon.Chinese().Numerals.Digit(r); d >= 0 {
		return int(d), true
	}
	return 0, isOneOf(r, zh().Word.ZeroCircle)
}
