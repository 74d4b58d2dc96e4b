package quantity

import (
	"unicode"
	"unicode/utf8"
)

// Denomination is what a text is that stands apart from the numbers that it is said of, in the head of a
// table's column or in brackets.
type Denomination uint8

// A scale alone, 万 or million, still lacks its unit.
const (
	NoDenomination Denomination = iota
	ScaleAlone
	WithUnit
)

// Denomination says whether figures may be told in a text: in 亿元, 万人次, %, 微克/立方米 or million yuan, whose
// unit the table knows, or in 万 or million. What the table does not know is none: it may as well be a
// remark, such as 初步数.
func (u *Units) Denomination(text string) Denomination {
	r, _ := utf8.DecodeRuneInString(text)
	if text == "" || unicode.IsDigit(r) {
		return NoDenomination
	}
	q, err := u.Parse("2" + apart(text))
	if err != nil || q.Bound != Exactly {
		return NoDenomination
	}
	if q.Unit == "" {
		return ScaleAlone
	}
	if _, ok := u.Name(q.Unit, "en"); ok {
		return WithUnit
	}
	return NoDenomination
}

// apart puts a space before a unit in letters, which stands apart from its number.
func apart(unit string) string {
	if unit[0] < utf8.RuneSelf && unicode.IsLetter(rune(unit[0])) {
		return " " + unit
	}
	return unit
}
