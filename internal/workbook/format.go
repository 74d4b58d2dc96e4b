package workbook

import (
	"math"
	"math/big"
	"strconv"
	"strings"
)

// number is the value of a cell.
type number struct{ value float64 }

// typedDigits is how many digits of a number Excel keeps when a person types it.
const typedDigits = 15

// parseNumber reads a number as a file has it.
func parseNumber(raw string) (number, bool) {
	const digits = "0123456789+-.eE" // of an xsd:double; Go reads more
	v, err := strconv.ParseFloat(raw, 64)
	return number{v}, err == nil && strings.Trim(raw, digits) == "" && !math.IsInf(v, 0) && !math.IsNaN(v)
}

// plain returns the shortest decimal that means the same binary number. The file has the
// binary number nearest to what was typed, written with 17 digits by some programs: 1.1
// is 1.1000000000000001.
func (n number) plain() string { return strconv.FormatFloat(n.value, 'f', -1, 64) }

// typed reports whether a person can have typed the number. One with more digits was
// computed, and is known only nearly.
func (n number) typed() bool {
	digits := strings.Trim(strings.Replace(n.plain(), ".", "", 1), "-0")
	return len(digits) <= typedDigits
}

// decimal returns the number, without its sign, with the digits that programs look at
// when they round it for a format.
func (n number) decimal() *big.Rat {
	r, _ := new(big.Rat).SetString(strconv.FormatFloat(math.Abs(n.value), 'e', typedDigits-1, 64))
	return r
}

// format is a number format: sections for positive numbers, negative ones, zero and text
// (ECMA-376, part 1, 18.8.31).
type format struct {
	code        string
	sections    []*section // for numbers
	forText     *section   // nil for a text as it is
	conditional bool       // a section has a condition of its own
	isDate      bool       // it shows a day or a time, each country in its own way
}

// general is the format of a cell that has none.
const general = "General"

// isGeneral reports whether a number is shown as it is. A cell that is text shows a number
// so, too.
func (f *format) isGeneral() bool {
	return strings.EqualFold(f.code, general) || f.code == "@"
}

// ofText returns a text as a cell shows it. It reports false if it shows none of it.
func (f *format) ofText(text string) (string, bool) {
	if f.forText == nil {
		return text, true
	}
	if !f.forText.ok {
		return "", false
	}
	var b strings.Builder
	for _, t := range f.forText.tokens {
		if t.kind == isText || t.kind == isGeneral {
			b.WriteString(text)
		} else {
			b.WriteString(t.text)
		}
	}
	shown := b.String()
	return shown, strings.TrimSpace(shown) != ""
}

// ofNumber returns a number as a cell shows it. It reports false if that is not known, or
// nothing at all.
func (f *format) ofNumber(n number) (string, bool) {
	if len(f.sections) == 0 || f.conditional {
		return "", false
	}
	s, sign := f.sections[0], ""
	switch negative := n.value < 0; {
	case n.value == 0 && len(f.sections) > 2:
		s = f.sections[2]
	case negative && len(f.sections) > 1:
		s = f.sections[1]
	case negative:
		sign = "-"
	}
	if !s.ok || s.has(isText) || s.has(isGeneral) && !n.typed() {
		return "", false
	}
	text, digits := s.render(n)
	if n.value < 0 && digits && !strings.ContainsAny(text, "123456789") {
		return "", false // programs differ in how they write a zero below zero
	}
	if n.value < 0 && sign == "" && digits && !strings.ContainsAny(text, signs) {
		return "", false // a colour alone says that the number is below zero, or nothing does
	}
	return sign + text, strings.TrimSpace(text) != ""
}

// signs are the characters by which formats say that a number is below zero.
const signs = "-−－(（负△▲"

// render returns a number without its sign, and whether its digits are shown.
func (s *section) render(n number) (text string, digits bool) {
	var b strings.Builder
	for _, t := range s.tokens {
		switch t.kind {
		case isDigits:
			b.WriteString(s.digits(n))
			digits = true
		case isGeneral:
			b.WriteString(number{math.Abs(n.value)}.plain())
			digits = true
		default:
			b.WriteString(t.text)
		}
	}
	return b.String(), digits
}

// digits rounds a number to the places of the section, half away from zero as Excel does.
func (s *section) digits(n number) string {
	v := n.decimal()
	v.Mul(v, power(100, s.percents))
	v.Quo(v, power(1000, s.thousands))
	whole, fraction, _ := strings.Cut(v.FloatString(len(s.fraction)), ".")
	if whole == "0" {
		whole = ""
	}
	whole = s.padded(whole)
	if s.grouped {
		whole = grouped(whole)
	}
	if s.fraction == "" {
		return whole
	}
	return whole + "." + s.trimmed(fraction)
}

func power(base int64, n int) *big.Rat {
	return new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(base), big.NewInt(int64(n)), nil))
}

// padded fills the front of a whole number up to its places.
func (s *section) padded(whole string) string {
	var b strings.Builder
	zeros := false
	for i := range max(0, len(s.whole)-len(whole)) {
		zeros = zeros || s.whole[i] == '0'
		switch {
		case zeros:
			b.WriteByte('0')
		case s.whole[i] == '?':
			b.WriteByte(' ')
		}
	}
	return b.String() + whole
}

// trimmed takes zeros off the end of a fraction that the places do not ask for.
func (s *section) trimmed(fraction string) string {
	out := []byte(fraction)
	for i := len(out) - 1; i >= 0 && out[i] == '0' && s.fraction[i] != '0'; i-- {
		if out[i] = ' '; s.fraction[i] == '#' {
			out = append(out[:i], out[i+1:]...)
		}
	}
	return string(out)
}

// grouped sets a comma before every three digits.
func grouped(whole string) string {
	var b strings.Builder
	for i := range len(whole) {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteByte(whole[i])
	}
	return b.String()
}

// isDate reports whether the format with a number is one of dates and times, in every country.
func isDate(number int) bool {
	return number >= 14 && number <= 22 || number >= 27 && number <= 36 || number >= 45 && number <= 47 || number >= 50 && number <= 58
}

// builtIn returns the code of a number format that is known by its number alone (ECMA-376,
// part 1, 18.8.30). Those of dates, and of money, differ from country to country.
func builtIn(number int) (string, bool) {
	switch number {
	case 0:
		return general, true
	case 1:
		return "0", true
	case 2:
		return "0.00", true
	case 3:
		return "#,##0", true
	case 4:
		return "#,##0.00", true
	case 9:
		return "0%", true
	case 10:
		return "0.00%", true
	case 37, 38:
		return "#,##0_);(#,##0)", true
	case 39, 40:
		return "#,##0.00_);(#,##0.00)", true
	case 41:
		return `_(* #,##0_);_(* \(#,##0\);_(* "-"_);_(@_)`, true
	case 43:
		return `_(* #,##0.00_);_(* \(#,##0.00\);_(* "-"??_);_(@_)`, true
	case 49:
		return "@", true
	}
	return "", false
}
