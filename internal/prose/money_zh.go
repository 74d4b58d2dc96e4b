package prose

import (
	"strings"
	"unicode/utf8"

	"duibiao/internal/lexicon"
	"duibiao/internal/quantity"
)

// eatSmallMoney reads the 2角 of 1元2角, the 2角5分 of 1元2角5分 and the 5 of 3块5, which is 3.5 yuan.
func (s *scanner) eatSmallMoney(o *operand) {
	spoken := strings.HasSuffix(s.before(o.end), zh().Word.SpokenYuan)
	if o.scaled || o.more || !o.hasUnit || !spoken && o.unit.name != zh().Word.Yuan || o.value.Exponent() < 0 {
		return
	}
	tenth, end := s.singleDigit(o.end)
	if end == 0 {
		return
	}
	word := hasPrefix(s.after(end), zh().TenthsOfYuan...)
	if _, unit := chineseUnit(s.after(end)); word == "" && (!spoken || unit > 0 || isHan(first(s.after(end))) && chineseSuffix(s.after(end)).word == "") {
		return
	}
	o.value, o.end = o.value.Add(quantity.NewDecimal(tenth, -1)), end+len(word)
	if cent, end := s.singleDigit(o.end); end > 0 && strings.HasPrefix(s.after(end), zh().Word.Minute) {
		o.value, o.end = o.value.Add(quantity.NewDecimal(cent, -2)), end+len(zh().Word.Minute)
	}
	o.unit, _ = chineseUnit(zh().Word.Yuan)
}

// singleDigit returns the value of a digit that stands alone at a place, and where it ends; 0 if there is none.
func (s *scanner) singleDigit(at int) (value int64, end int) {
	r, size := utf8.DecodeRuneInString(s.after(at))
	next := first(s.after(at + size))
	switch half := halfWidth(r); {
	case isDigit(half) && !isDigit(halfWidth(next)) && next != '.':
		return int64(half - '0'), at + size
	case !isHanNumeral(next) && lexicon.Chinese().Numerals.Digit(r) > 0:
		return lexicon.Chinese().Numerals.Digit(r), at + size
	}
	return 0, 0
}
