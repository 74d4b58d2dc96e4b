package prose

import (
	"strings"
	"unicode/utf8"

	"duibiao/internal/quantity"
)

// maxEach is how many characters may stand behind the first number of 每三度电中就有一度, before what leads to the second.
const maxEach = 8

// oneInEach reads 每三度电中就有一度 and 每10人中就有1人, which are shares. The number is the first.
func (s *scanner) oneInEach(n numeral) bool {
	start := s.eachBefore(n.start)
	if n.inexact || start < 0 || !isPart(n.value) || isHanNumeral(first(s.after(n.end))) { // 每20万人
		return false
	}
	rest := head(s.after(n.end), (maxEach+maxEachVerb)*len(zh().Word.Each))
	at, lead := -1, ""
	for _, w := range zh().InEach {
		if i := strings.Index(rest, w); i >= 0 && (at < 0 || i < at) {
			at, lead = i, w
		}
	}
	if at < 0 || utf8.RuneCountInString(rest[:at]) > maxEach || strings.ContainsAny(rest[:at], "，。；") {
		return false
	}
	of, ok := s.numberAt(n.end + at + len(lead))
	if !ok || of.value.Cmp(n.value) >= 0 || of.value.Exponent() < 0 {
		return false
	}
	o := operand{numeral: of, value: of.value, hasUnit: true, unit: part(n.value.Rat().Num().Int64()), end: of.end}
	_, length := chineseUnit(s.after(of.end))
	s.add(o, start, of.end+length, quantity.Exactly).Words = n.words || of.words
	return true
}

// maxEachVerb is how many characters the verb of 每出口三辆车就有一辆 has at most.
const maxEachVerb = 3

// eachBefore returns where the 每 stands before a number, perhaps with a verb between them, -1 if none does.
func (s *scanner) eachBefore(i int) int {
	each := zh().Word.Each
	text := tail(s.before(i), (maxEachVerb+1)*len(each))
	at := strings.LastIndex(text, each)
	if at < 0 || strings.ContainsFunc(text[at:], func(r rune) bool { return !isHan(r) || isHanNumeral(r) }) {
		return -1
	}
	return i - len(text) + at
}

// numberAt reads the number, in digits or in words, that begins at i.
func (s *scanner) numberAt(i int) (numeral, bool) {
	switch rest := s.after(i); {
	case startsDigit(rest):
		return readDigits(s.text, i)
	case rest != "" && isHanNumeral(first(rest)):
		return readHan(s.text, i)
	}
	return numeral{}, false
}
