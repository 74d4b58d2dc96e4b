package prose

import (
	"strings"
	"unicode/utf8"

	"duibiao/internal/quantity"
)

// maxEach is how many characters may stand behind the first number of 每三度电中就有一度, before what leads to the second.
const maxEach = 6

// oneInEach reads 每三度电中就有一度 and 每10人中就有1人, which are shares. The number is the first.
func (s *scanner) oneInEach(n numeral) bool {
	if n.inexact || !strings.HasSuffix(s.before(n.start), zh().Word.Each) || !isPart(n.value) {
		return false
	}
	rest := head(s.after(n.end), maxEach*len(zh().Word.Each)+len(zh().Word.Each))
	at, lead := -1, ""
	for _, w := range zh().InEach {
		if i := strings.Index(rest, w); i >= 0 && (at < 0 || i < at) {
			at, lead = i, w
		}
	}
	if at < 0 || utf8.RuneCountInString(rest[:at]) > maxEach || strings.ContainsAny(rest[:at], "，。；") {
		return false
	}
	start := n.end + at + len(lead)
	of, ok := s.numberAt(start)
	if !ok || of.value.Cmp(n.value) >= 0 || of.value.Exponent() < 0 {
		return false
	}
	o := operand{numeral: of, value: of.value, hasUnit: true, unit: part(n.value.Rat().Num().Int64()), end: of.end}
	_, length := chineseUnit(s.after(of.end))
	s.add(o, n.start-len(zh().Word.Each), of.end+length, quantity.Exactly).Words = n.words || of.words
	return true
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
