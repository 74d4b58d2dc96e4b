package prose

import "strings"

// How often something has happened in a row is a moment of the sort Row: 连续三届, 二十连丰, "for the third
// time in a row".

// chineseRow reads 连续三年 and 连续第3个月, which begin at i. Its end is 0 if there is none.
func chineseRow(text string, i int) (Moment, int) {
	word := &zh().Word
	at := i + len(word.InARow)
	at += len(hasPrefix(text[at:], word.Ordinal))
	n := numeral{}
	ok := false
	switch rest := text[at:]; {
	case startsDigit(rest):
		n, ok = readDigits(text, at)
	case rest != "" && isHanNumeral(first(rest)):
		n, ok = readHan(text, at)
	}
	if !ok || n.value.Exponent() < 0 || n.value.Exponent() > 2 || hasPrefix(text[n.end:], word.Hours, word.More, word.Over, word.Minutes) != "" {
		return Moment{}, 0
	}
	return Moment{Sort: Row, Number: int(n.value.Rat().Num().Int64())}, n.end
}

// rowBehind returns the length of the 连丰 of 二十连丰, 0 if none begins s.
func rowBehind(s string) int {
	rest, ok := strings.CutPrefix(s, zh().Word.Running)
	if !ok || rest == "" || !strings.ContainsRune(zh().Word.BehindRunning, first(rest)) {
		return 0
	}
	return len(s) - len(cutFirst(rest))
}

// maxRowWords is how many words may stand between the number and what says that it is in a row.
const maxRowWords = 4

// englishRow reads "third straight", "20 consecutive" and "the third time in a row" of which the last word or words
// begin at i.
func englishRow(text string, i int, word string) (m Moment, start, end int) {
	var between int
	switch {
	case startsOne(word, en().Consecutive...) != "":
		end = i + len(word)
	default:
		w := startsOne(text[max(i-1, 0):], en().InARowBehind...)
		if w == "" {
			return Moment{}, 0, 0
		}
		between, end = maxRowWords, i-1+len(w)
	}
	before := strings.TrimRight(text[:i], " -")
	for range between + 1 {
		word := alnumBefore(before)
		start = len(before) - len(word)
		if number := rowNumber(word); number > 0 {
			return Moment{Sort: Row, Number: number}, start, end
		}
		before = strings.TrimRight(before[:start], " -")
		if word == "" {
			break
		}
	}
	return Moment{}, 0, 0
}

// rowNumber returns the number of third, 3rd, three and 3, 0 of other words. "One" is the thing itself: the 19th good one
// in a row.
func rowNumber(word string) int {
	if word == "" {
		return 0
	}
	if isDigit(rune(word[0])) {
		number, end := readNumber(word, 0)
		if end < len(word) && ordinalEnd(word[end:]) == "" || number > maxFloor {
			return 0
		}
		return number
	}
	if number := max(ordinal(word), smallNumber(word)); number > 1 {
		return int(number)
	}
	return 0
}
