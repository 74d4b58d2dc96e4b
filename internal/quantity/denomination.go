package quantity

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"duibiao/internal/lexicon"
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
	_, text = u.multiplied("", text)
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
	if _, ok := u.Name(q.Unit, lexicon.CodeEn); ok {
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

// Denominated writes a figure that may lack its unit with one that stands apart from it, behind the digits:
// 100以上 of 万吨 is 100万吨以上, and 3至5 is 3万吨至5万吨. A figure that has a unit, and what cannot be read, is returned as it is.
func (u *Units) Denominated(text, unit string) string {
	bare, err := u.Parse(text)
	if unit == "" || err != nil || bare.Unit != "" || bare.Bound == RankWithin {
		return text
	}
	text, unit = u.multiplied(text, unit)
	fits := u.fitting(unit)
	if both := wholeParts.ReplaceAllString(text, "${0}"+strings.ReplaceAll(apart(unit), "$", "$$")); bare.Bound == Range {
		if q, err := u.Parse(both); err == nil && fits(q) && q.Bound == Range {
			return both
		}
	}
	last := strings.LastIndexFunc(text, func(r rune) bool { return unicode.IsDigit(r) || isNumeral(r) })
	if last < 0 {
		return text + apart(unit)
	}
	_, size := utf8.DecodeRuneInString(text[last:])
	inside := text[:last+size] + apart(unit) + text[last+size:]
	if q, err := u.Parse(inside); err == nil && fits(q) && q.Bound == bare.Bound {
		return inside
	}
	return text + apart(unit)
}

// fitting returns what tells whether a figure was read with the unit behind its digits. That of a scale alone,
// 3万以上 of 万, has none.
func (u *Units) fitting(unit string) func(Quantity) bool {
	alone, err := u.Parse("2" + apart(unit))
	isScale := err == nil && alone.Unit == ""
	return func(q Quantity) bool { return (q.Unit == "") == isScale }
}

var (
	powerOfTen = regexp.MustCompile(`^1([0,]*)\s+(\D.*)$`)
	wholeParts = regexp.MustCompile(`\d[\d,]*(?:\.\d+)?`)
)

// multiplied writes a figure whose unit begins with a power of ten in the unit behind it, exactly: 145.32
// in "100 million yuan" is 14532 in "million yuan", and 4890 in 百万人次 is 489000 in 万人次.
func (u *Units) multiplied(text, unit string) (string, string) {
	return u.powered(text, u.moneyBehind(unit))
}

// moneyBehind writes a unit of money as it stands behind a number if it is written as before one: US$ million and
// million US$ are million US dollars.
func (u *Units) moneyBehind(unit string) string {
	for _, c := range lexicon.English().InProse.Currencies {
		rest, ok := strings.CutPrefix(unit, c.Sign)
		if !ok {
			rest, ok = strings.CutSuffix(unit, c.Sign)
		}
		name, isNamed := u.Name(c.Unit, lexicon.CodeEn)
		if !ok || !isNamed {
			continue
		}
		both := strings.TrimSpace(strings.TrimSpace(rest) + " " + name.Other)
		if _, bare := u.powered("", both); u.isRead(bare, c.Unit) {
			return both
		}
	}
	return unit
}

// isRead reports whether a text is read as a unit, or a scale before it.
func (u *Units) isRead(text, unit string) bool {
	q, err := u.Parse("2 " + text)
	return err == nil && q.Bound == Exactly && q.Unit == unit
}

// powered is multiplied for a unit that stands as it does behind a number.
func (u *Units) powered(text, unit string) (string, string) {
	m := powerOfTen.FindStringSubmatch(unit)
	if m == nil {
		return u.scaled(text, unit)
	}
	places := strings.Count(m[1], "0")
	return wholeParts.ReplaceAllStringFunc(text, func(number string) string {
		whole, part, _ := strings.Cut(strings.ReplaceAll(number, ",", ""), ".")
		part += strings.Repeat("0", max(0, places-len(part)))
		whole = strings.TrimLeft(whole+part[:places], "0")
		if whole == "" {
			whole = "0"
		}
		if part = part[places:]; part != "" {
			whole += "." + part
		}
		return whole
	}), m[2]
}

// scaled is multiplied for the numbers in words that tables have before units.
func (u *Units) scaled(text, unit string) (string, string) {
	if _, err := u.Parse("2" + unit); unit == "" || err == nil {
		return text, unit
	}
	for _, s := range lexicon.Chinese().Units.Scaled {
		if rest, ok := strings.CutPrefix(unit, s.Word); ok && rest != "" {
			return wholeParts.ReplaceAllStringFunc(text, func(number string) string {
				if d, err := ParseDecimal(number); err == nil {
					return d.Shift(s.Places).String()
				}
				return number
			}), s.In + rest
		}
	}
	return text, unit
}
