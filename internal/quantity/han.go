package quantity

import (
	"strings"
	"unicode/utf8"
)

// startsHanNumber reports whether a number in Han begins s: a digit, or 十.
func startsHanNumber(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return r == '十' || hanDigit(r) >= 0
}

// hanDigit returns the value of a Han digit, -1 if r is none. It is a switch
// because it looks at each character of each unit.
func hanDigit(r rune) int64 {
	switch r {
	case '零', '〇':
		return 0
	case '一':
		return 1
	case '二', '两', '兩':
		return 2
	case '三':
		return 3
	case '四':
		return 4
	case '五':
		return 5
	case '六':
		return 6
	case '七':
		return 7
	case '八':
		return 8
	case '九':
		return 9
	}
	return -1
}

// hanPlace returns the power of ten of 十, 百 or 千, 0 if r is none.
func hanPlace(r rune) int {
	switch r {
	case '十':
		return 1
	case '百':
		return 2
	case '千':
		return 3
	}
	return 0
}

// hanNumber reads a number in Han and reports whether it has a 万 or 亿 in it.
// A scale word after a fraction, 一点二亿, is left to the caller.
func (p *parser) hanNumber() (d Decimal, scaled bool, err *ParseError) {
	start := p.pos
	n, err := p.hanInteger()
	if err != nil {
		return d, false, err
	}
	text := p.text[start:p.pos]
	scaled = strings.ContainsAny(text, "万萬亿億")
	d = atScale(n, text)
	if p.eat("点") {
		d, err = p.hanFraction(n, start, scaled)
	}
	return d, scaled, err
}

// atScale returns n, which text says, with the exponent of the scale word at
// its end: 十二万 is 12×10^4, as 12万 is.
func atScale(n int64, text string) Decimal {
	exp, unit := 0, int64(1)
	if rest := strings.TrimRight(text, "亿億"); rest != text {
		text, exp, unit = rest, 8, 1e8
	}
	if strings.HasSuffix(text, "万") || strings.HasSuffix(text, "萬") {
		exp, unit = exp+4, unit*1e4
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
		if digit < 0 || r == '两' || r == '兩' {
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
	if p.eat("零") || p.eat("〇") {
		return 0, p.hanEnd(start)
	}
	n, err := p.belowYi(false)
	if err == nil && (p.eat("亿") || p.eat("億")) {
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
	if err != nil || !p.eat("万") && !p.eat("萬") {
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
	zero := p.eat("零") || p.eat("〇")
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
		zero := above < 4 && (p.eat("零") || p.eat("〇"))
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
	if r == '十' && first {
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
	liang := r == '两' || r == '兩' // it is 两所 and 两百, but 二十 and 十二
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
