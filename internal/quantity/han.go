package quantity

import (
	"strings"
	"unicode/utf8"

	"duibiao/internal/lexicon"
)

// numerals returns the characters of numbers in Han.
func numerals() *lexicon.Numerals { return &lexicon.Chinese().Numerals }

// startsHanNumber reports whether a number in Han begins s: a digit, or 十.
func startsHanNumber(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return isTen(r) || hanDigit(r) >= 0
}

// isTen reports whether r is 十, which needs no digit before it.
func isTen(r rune) bool { return hanPlace(r) == 1 }

// hanDigit returns the value of a Han digit, -1 if r is none.
func hanDigit(r rune) int64 { return numerals().Digit(r) }

// hanPlace returns the power of ten of 十, 百 or 千, 0 if r is none.
func hanPlace(r rune) int { return numerals().Place(r) }

// eatZero steps over a zero in Han if it is next.
func (p *parser) eatZero() bool { return p.eatAny(numerals().Zeros) }

// eatScale steps over a character of a scale, of a power of ten, if it is next.
func (p *parser) eatScale(power int) bool {
	r, size := utf8.DecodeRuneInString(p.rest())
	if numerals().Scale(r) != power {
		return false
	}
	p.pos += size
	return true
}

// The powers of ten of 万 and 亿.
const wan, yi = 4, 8

// hanNumber reads a number in Han and reports whether it has a 万 or 亿 in it.
// A scale word after a fraction, 一点二亿, is left to the caller.
func (p *parser) hanNumber() (d Decimal, scaled bool, err *ParseError) {
	start := p.pos
	n, err := p.hanInteger()
	if err != nil {
		return d, false, err
	}
	text := p.text[start:p.pos]
	scaled = strings.ContainsAny(text, numerals().Scales)
	d = atScale(n, text)
	if p.eat(numerals().Point) {
		d, err = p.hanFraction(n, start, scaled)
	}
	return d, scaled, err
}

// atScale returns n, which text says, with the exponent of the scale word at
// its end: 十二万 is 12×10^4, as 12万 is.
func atScale(n int64, text string) Decimal {
	exp, unit := 0, int64(1)
	for _, power := range [...]int{yi, wan} {
		r, size := utf8.DecodeLastRuneInString(text)
		if numerals().Scale(r) != power {
			continue
		}
		text, exp = text[:len(text)-size], exp+power
		for range power {
			unit *= 10
		}
	}
	return NewDecimal(n/unit, exp)
}

// maxHanFraction is how many digits may follow 点; with a whole part below
// 10000 they fit an int64.
const maxHanFraction = 14

// hanFraction reads the digits after 点.
func (p *parser) hanFraction(whole int64, start int, scaled bool) (Decimal, *ParseError) {
	coef, exp := whole, 0
	for {
		r, size := utf8.DecodeRuneInString(p.rest())
		digit := hanDigit(r)
		if digit < 0 || numerals().Counts(r) {
			break
		}
		if exp == -maxHanFraction {
			return Decimal{}, p.fail(start, p.pos-start, sayTooManyDigits, adviceDigits)
		}
		coef, exp = coef*10+digit, exp-1
		p.pos += size
	}
	if exp == 0 || scaled {
		return Decimal{}, p.fail(start, p.pos-start, sayNotHan, adviceDigitsSuch)
	}
	return NewDecimal(coef, exp), nil
}

// hanInteger reads sections of up to 千, joined by 万 and 亿.
func (p *parser) hanInteger() (int64, *ParseError) {
	start := p.pos
	if p.eatZero() {
		return 0, p.hanEnd(start)
	}
	n, err := p.belowYi(false)
	if err == nil && p.eatScale(yi) {
		var rest int64
		rest, err = p.tail(func() (int64, *ParseError) { return p.belowYi(true) }, 1e7)
		n = n*1e8 + rest
	}
	if err != nil {
		return 0, err
	}
	return n, p.hanEnd(start)
}

// belowYi reads a section, and if 万 follows it the section below. inner means
// that a 亿 stands before.
func (p *parser) belowYi(inner bool) (int64, *ParseError) {
	n, err := p.section(inner)
	if err != nil || !p.eatScale(wan) {
		return n, err
	}
	rest, err := p.tail(func() (int64, *ParseError) { return p.section(true) }, 1e3)
	return n*1e4 + rest, err
}

// tail reads what follows 万 or 亿, if anything does. It needs a 零 before it
// if it has no digit in the place right below, least: 一万五 is said for 15000
// and reads as 10005, so it is refused, and 一万零五 is not.
func (p *parser) tail(read func() (int64, *ParseError), least int64) (int64, *ParseError) {
	start := p.pos
	zero := p.eatZero()
	if !startsHanNumber(p.rest()) {
		p.pos = start
		return 0, nil
	}
	n, err := read()
	if err == nil && !zero && n < least {
		err = p.colloquial(start)
	}
	return n, err
}

// section reads a number below 10000. inner means that it is not the first, so
// that 十 needs its 一.
func (p *parser) section(inner bool) (n int64, err *ParseError) {
	start, above := p.pos, 4 // the place of the digit before
	for {
		digitAt := p.pos
		zero := above < 4 && p.eatZero()
		digit, place, ok := p.digitAndPlace(above == 4 && !inner)
		switch {
		case !ok && (zero || above == 4):
			return 0, p.malformed(start)
		case !ok:
			return n, nil
		case place >= above:
			return 0, p.malformed(start)
		case above < 4 && zero == (place == above-1):
			return 0, p.colloquial(digitAt)
		}
		n, above = n+digit*[...]int64{1, 10, 100, 1000}[place], place
		if place == 0 {
			return n, nil
		}
	}
}

// digitAndPlace reads 三百 or 五 and, if it is the first of the number, 十.
func (p *parser) digitAndPlace(first bool) (digit int64, place int, ok bool) {
	r, size := utf8.DecodeRuneInString(p.rest())
	if isTen(r) && first {
		p.pos += size
		return 1, 1, true
	}
	digit = hanDigit(r)
	next, nextSize := utf8.DecodeRuneInString(p.rest()[size:])
	if place = hanPlace(next); place > 0 && !unitWithNumeral(p.rest()[size:]) {
		size += nextSize
	} else {
		place = 0
	}
	liang := numerals().Counts(r) // it is 两所 and 两百, but 二十 and 十二
	if digit <= 0 || liang && (place == 1 || place == 0 && !first) {
		return 0, 0, false
	}
	p.pos += size
	return digit, place, true
}

// hanEnd refuses a numeral right after a number: 三四个, 二〇二五.
func (p *parser) hanEnd(start int) *ParseError {
	r, size := utf8.DecodeRuneInString(p.rest())
	switch digit := hanDigit(r); {
	case digit > 0:
		return p.fail(start, p.pos+size-start, sayTwoHanDigits, adviceOneOrRange)
	case digit == 0:
		return p.fail(start, p.pos+size-start, sayNotHan, adviceDigits)
	}
	return nil
}

func (p *parser) malformed(start int) *ParseError {
	return p.fail(start, p.pos-start, sayNotHan, adviceDigits)
}

func (p *parser) colloquial(start int) *ParseError {
	return p.fail(start, p.pos-start, sayColloquial, adviceColloquial)
}
