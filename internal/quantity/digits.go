package quantity

import (
	"math/big"
	"strings"

	"duibiao/internal/diag"
)

// maxDigits is how many digits a number may have, written out. No honest figure
// has more; a page of digits is a mistake.
const maxDigits = 30

// isLong reports whether d, written out, has more digits than that.
func (d Decimal) isLong() bool {
	if d.large == nil && d.exp <= maxDigits-19 {
		return false // an int64 has 19 digits
	}
	_, digits := d.digits()
	return len(digits)+d.exp > maxDigits
}

// ParseDecimal reads a number in ASCII digits: an optional sign (+, - or −), at
// least one digit, commas between groups of three if any, a point only between
// digits, at most 30 digits. It knows no exponent, no NaN and no infinity. The
// error is a *[ParseError].
func ParseDecimal(s string) (Decimal, error) {
	p := parser{text: s}
	d, err := p.signedDigits()
	if err == nil && p.pos < len(s) {
		err = p.fail(p.pos, len(s)-p.pos, sayNotInNumber, adviceDigitsOnly)
	}
	if err != nil {
		return Decimal{}, err
	}
	return d, nil
}

// signedDigits reads an optional sign and a number in digits.
func (p *parser) signedDigits() (Decimal, *ParseError) {
	neg := p.eat("-") || p.eat("−")
	if !neg {
		p.eat("+")
	}
	d, err := p.digits()
	if neg && err == nil {
		d = d.Neg()
	}
	return d, err
}

// digits reads a number in digits, without a sign.
func (p *parser) digits() (Decimal, *ParseError) {
	start := p.pos
	if err := p.noLeadingPoint(); err != nil {
		return Decimal{}, err
	}
	if err := p.wholePart(); err != nil {
		return Decimal{}, err
	}
	point := p.pos
	if err := p.fraction(); err != nil {
		return Decimal{}, err
	}
	if err := p.afterDigits(start); err != nil {
		return Decimal{}, err
	}
	return p.decimal(start, point)
}

func (p *parser) noLeadingPoint() *ParseError {
	switch {
	case isDigit(rune(p.byteAt(0))):
		return nil
	case p.byteAt(0) == '.' && isDigit(rune(p.byteAt(1))):
		return p.fail(p.pos, 1, sayNoDigitBefore, adviceText.With("0"+p.text[p.pos:]))
	}
	return p.fail(p.pos, len(p.text)-p.pos, sayNoNumber, diag.Words{})
}

// wholePart reads the digits before the point and checks their grouping.
func (p *parser) wholePart() *ParseError {
	start := p.pos
	run := p.digitRun()
	if run > 1 && p.text[start] == '0' {
		return p.fail(start, run, sayLeadingZero, adviceNoZero)
	}
	if p.byteAt(0) != ',' || !isDigit(rune(p.byteAt(1))) {
		return nil
	}
	ok := run <= 3 && p.text[start] != '0'
	for p.byteAt(0) == ',' && isDigit(rune(p.byteAt(1))) {
		p.pos++
		ok = p.digitRun() == 3 && ok
	}
	if !ok {
		// GB/T 15835-2011, 5.1.1: groups of three digits.
		return p.fail(start, p.pos-start, sayGrouping, adviceCommas(p.text[start:p.pos]))
	}
	return nil
}

// digitRun eats digits and returns how many there were.
func (p *parser) digitRun() int {
	start := p.pos
	for isDigit(rune(p.byteAt(0))) {
		p.pos++
	}
	return p.pos - start
}

// fraction reads a point and the digits after it, if there are any.
func (p *parser) fraction() *ParseError {
	if p.byteAt(0) != '.' {
		return nil
	}
	p.pos++
	if p.digitRun() == 0 {
		return p.fail(p.pos-1, 1, sayNoDigitAfter, adviceNoPoint)
	}
	return nil
}

// afterDigits refuses what would make another number of the digits read.
func (p *parser) afterDigits(start int) *ParseError {
	next, after := p.byteAt(0), rune(p.byteAt(1))
	switch {
	case next == '.' && isDigit(after):
		return p.fail(p.pos, 1, sayTwoPoints, diag.Words{})
	case next == ',' && isDigit(after):
		return p.fail(p.pos, 1, sayCommaInDecimal, diag.Words{})
	case (next == 'e' || next == 'E') && startsDigits(p.text[p.pos+1:]):
		return p.fail(p.pos, 1, sayExponent, adviceAllDigits)
	}
	return nil
}

// decimal returns the number at [start, p.pos), whose whole part ends at point.
func (p *parser) decimal(start, point int) (Decimal, *ParseError) {
	text := p.text[start:p.pos]
	exp := -max(p.pos-point-1, 0)
	coef, digits := int64(0), 0
	for i := range len(text) {
		if isDigit(rune(text[i])) {
			digits++
			coef = coef*10 + int64(text[i]-'0') // wraps after 18 digits, and is not used then
		}
	}
	switch {
	case digits > maxDigits:
		return Decimal{}, p.fail(start, len(text), sayTooLong, diag.Words{})
	case digits <= 18:
		return NewDecimal(coef, exp), nil
	}
	large, _ := new(big.Int).SetString(strings.NewReplacer(",", "", ".", "").Replace(text), 10)
	return fromBig(large, exp), nil
}

// adviceCommas says what a number may be whose commas stand at other places than between groups of three digits.
func adviceCommas(number string) diag.Words {
	joined := strings.ReplaceAll(number, ",", "")
	if whole, rest, _ := strings.Cut(number, ","); len(rest) < len("000") && !strings.Contains(rest, ",") {
		return adviceDecimalComma.With(whole+"."+rest, joined)
	}
	return adviceIfOne.With(joined)
}
