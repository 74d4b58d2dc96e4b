package quantity

import (
	"slices"
	"strings"

	"duibiao/internal/diag"
)

// operand is one number with its scale word and unit: a figure has one, a
// range two.
type operand struct {
	value   Decimal
	at, end int    // the number with its scale word
	scaled  bool   // it has 万 or 亿, million or billion
	han     bool   // it is written in Han, 十二万
	more    int    // where 多 or 余 stands, or -1
	perCent string // "%" for 百分之, "‰" for 千分之, else ""
	unit    string
	unitAt  int
}

// operand reads up to a range mark or the end.
func (p *parser) operand() (operand, *ParseError) {
	p.eat(" ")
	o := operand{at: p.pos, more: -1}
	if err := p.number(&o); err != nil {
		return o, err
	}
	if p.han {
		p.chineseScale(&o)
	} else {
		p.englishScale(&o)
	}
	o.end = p.pos
	if o.value.isLong() {
		return o, p.fail(o.at, o.end-o.at, sayTooLong, diag.Words{})
	}
	p.unit(&o)
	if p.han {
		p.tenths(&o)
		p.halfBehind(&o)
	}
	return o, nil
}

// number reads the number without its scale word.
func (p *parser) number(o *operand) (err *ParseError) {
	switch rest := p.rest(); {
	case startsDigits(rest):
		if o.value, err = p.signedDigits(); err == nil && o.value.IsZero() && (rest[0] == '-' || strings.HasPrefix(rest, "−")) {
			err = p.fail(o.at, p.pos-o.at, sayMinusZero, adviceMinusZero)
		}
	case p.eatMinus():
		if o.value, err = p.digits(); err == nil {
			o.value = o.value.Neg()
		}
	case p.han && perCentWord(rest) != "":
		err = p.perCentInWords(o)
	case p.han && p.halfBefore(o):
	case p.han && p.isBare():
		exp, length := p.bare()
		o.value, o.han, o.scaled = NewDecimal(1, exp), true, true
		p.pos += length
	case p.han && startsHanNumber(rest):
		o.han = true
		o.value, o.scaled, err = p.hanNumber()
	case !p.han && numberWord(rest) > 0:
		o.value = p.numberWord()
	default:
		err = p.noNumber()
	}
	return err
}

// eatMinus steps over a minus that is a word before digits: 零下28℃, minus 28 ℃.
func (p *parser) eatMinus() bool {
	for _, word := range p.words.Minus {
		if !p.han {
			word += " "
		}
		if rest, ok := strings.CutPrefix(p.rest(), word); ok && rest != "" && isDigit(rune(rest[0])) {
			p.pos += len(word)
			return true
		}
	}
	return false
}

// startsNumber reports whether a number begins s.
func (p *parser) startsNumber(s string) bool {
	switch {
	case startsDigits(s):
		return true
	case p.han:
		return startsHanNumber(s) || perCentWord(s) != ""
	}
	return numberWord(s) > 0
}

// startsDigits reports whether a number in digits begins s, or would if it had
// a digit before its point.
func startsDigits(s string) bool {
	for _, sign := range [...]string{"-", "−", "+"} {
		if rest, ok := strings.CutPrefix(s, sign); ok {
			s = rest
			break
		}
	}
	s = strings.TrimPrefix(s, ".")
	return s != "" && isDigit(rune(s[0]))
}

// noNumber refuses a text in which no number is next.
func (p *parser) noNumber() *ParseError {
	rest := p.rest()
	ahead := p.numberAhead()
	switch {
	case ahead < 0:
		return p.fail(p.pos, len(rest), sayNoNumber, adviceFigureSuch)
	case p.han && isLatin(rune(rest[0])):
		return p.fail(p.pos, ahead, sayMixed, adviceOneLanguage)
	case p.isMoney(rest[:ahead]):
		return p.fail(p.pos, ahead, sayCurrencyBefore, adviceCurrencyAfter)
	}
	return p.fail(p.pos, ahead, sayTextBefore,
		adviceNothingElse)
}

// isMoney reports whether a text before a number names a currency.
func (p *parser) isMoney(before string) bool {
	return slices.ContainsFunc(p.words.Money, func(w string) bool { return strings.Contains(before, w) })
}

// numberAhead returns how far the next number is, -1 if there is none.
func (p *parser) numberAhead() int {
	rest := p.rest()
	for i := range rest {
		if (i == 0 || !isLatin(rune(rest[i-1]))) && p.startsNumber(rest[i:]) {
			return i
		}
	}
	return -1
}

// unit reads the unit's text, up to a range mark or the end.
func (p *parser) unit(o *operand) {
	p.eat(" ")
	o.unitAt = p.pos
	for p.pos < len(p.text) && p.rangeMark(p.pos) == 0 {
		p.pos++
	}
	o.unit = strings.TrimSuffix(p.text[o.unitAt:p.pos], " ")
}

// rangeMark returns the length of the range mark at i, 0 if there is none. A
// mark has a number after it, so that a unit may hold its characters.
func (p *parser) rangeMark(i int) int {
	n := p.markLength(i)
	if n == 0 || !p.startsNumber(strings.TrimPrefix(p.text[i+n:], " ")) {
		return 0
	}
	return n
}

func (p *parser) markLength(i int) int {
	mark := p.words.Parts.Range.Beginning(p.text[i:])
	if mark != "" && isLatin(rune(mark[0])) && (i == 0 || p.text[i-1] != ' ' || !hasWord(p.text[i:], mark)) {
		return 0
	}
	return len(mark)
}

// eatRangeMark steps over a range mark if it is next.
func (p *parser) eatRangeMark() bool {
	if p.pos == len(p.text) {
		return false
	}
	n := p.rangeMark(p.pos)
	p.pos += n
	return n > 0
}
