package quantity

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"duibiao/internal/diag"
	"duibiao/internal/lexicon"
)

// checkUnit refuses a unit that hides a second number, a bound or a scale. What
// passes need not be known: 微克/立方米 is a unit.
func (p *parser) checkUnit(o operand) *ParseError {
	if o.perCent != "" || o.han && strings.ContainsAny(o.unit, "%‰") {
		return p.checkPerCent(o)
	}
	if o.unit == "" {
		return nil
	}
	o.unit, _ = cutNote(o.unit)
	if rest, ok := strings.CutPrefix(o.unit, "、"); ok && p.startsNumber(rest) {
		// GB/T 15835-2011, section 4: such numbers are approximate and in Han.
		return p.fail(o.at, o.unitAt+len("、")-o.at, sayEnumeration, adviceOneOrRange)
	}
	if err := p.checkRunes(o); err != nil {
		return err
	}
	if p.han {
		return p.checkChineseUnit(o)
	}
	return p.checkEnglishUnit(o)
}

// checkPerCent refuses 百分之五%, 百分之五吨 and 五%.
func (p *parser) checkPerCent(o operand) *ParseError {
	if o.perCent == "" || o.unit != "" {
		return p.fail(o.at, o.unitAt+len(o.unit)-o.at, sayPercentTwice,
			advicePercent)
	}
	return nil
}

// checkRunes looks at each character of the unit.
func (p *parser) checkRunes(o operand) *ParseError {
	under, numerals := denominator(o.unit)
	power := under + len(lexicon.Chinese().Parts.DenominatorPower.Find(o.unit[under:]))
	before := ' '
	skip := 0
	for i, r := range o.unit {
		if i >= skip && p.han {
			skip = i + unitWithNumeralLen(o.unit[i:])
		}
		if i >= skip && (i < under || i >= power && !strings.ContainsRune(numerals, r)) {
			if err := p.checkRune(o, i, before, r); err != nil {
				return err
			}
		}
		before = r
	}
	return p.checkEnds(o, before)
}

// denominator returns where a unit's denominator begins, and the numerals that
// it may have: 吨标准煤/万元, places per 1,000 people.
func denominator(unit string) (at int, numerals string) {
	parts := &lexicon.English().Parts
	if i := strings.Index(unit, parts.Per); i >= 0 && (i == 0 || unit[i-1] == ' ') {
		return i, parts.Denominator
	}
	if i := strings.IndexByte(unit, '/'); i >= 0 {
		return i, lexicon.Chinese().Parts.Denominator
	}
	return len(unit), ""
}

func (p *parser) checkRune(o operand, i int, before, r rune) *ParseError {
	at, size := o.unitAt+i, utf8.RuneLen(r)
	switch {
	case r >= '0' && r <= '9' || unicode.IsDigit(r):
		return p.digitInUnit(at, before)
	case p.words.Numerals.Has(r):
		return p.numeralInUnit(o, i)
	case p.words.Numerals.Approximates(r, i == 0):
		return p.fail(at, size, sayApproximate.With(string(r)), adviceApproximate)
	case r == '+' && (i == 0 || i == len(o.unit)-1):
		return p.plusBehind(o, at)
	case !inUnit(before, r) && strings.ContainsAny(o.unit[i:], "0123456789"):
		return p.fail(at, size, sayTwoNumbers, adviceOneOrWanRange)
	case !inUnit(before, r):
		return p.fail(at, size, sayNotInUnit.With(string(r)), adviceUnitAlone)
	}
	return nil
}

// plusBehind refuses 3000+ and 80%+: at least as many, or more than that.
func (p *parser) plusBehind(o operand, at int) *ParseError {
	number := p.text[o.at:o.end] + strings.ReplaceAll(o.unit, "+", "")
	return p.fail(at, 1, sayPlusBehind, advicePlusBehind.With("≥"+number, ">"+number))
}

// digitInUnit refuses PM2.5 and 8个和9个.
func (p *parser) digitInUnit(at int, before rune) *ParseError {
	if isLatin(before) || before == '.' {
		return p.fail(at, 1, sayDigitInUnit, adviceUnitLetters)
	}
	return p.fail(at, 1, sayTwoNumbers, adviceOneOrWanRange)
}

// numeralInUnit refuses 4千, 3百万, 1兆 and 3万四千.
func (p *parser) numeralInUnit(o operand, i int) *ParseError {
	at, r := o.unitAt+i, []rune(o.unit[i:])[0]
	size := utf8.RuneLen(r)
	switch place := hanPlace(r); {
	case r == numerals().Ambiguous:
		return p.fail(at, size, sayMega, adviceMega)
	case i == 0 && place > 0 && !o.scaled && !o.han:
		inFull := o.value.Shift(place).String() + o.unit[size:]
		if sign := begunShare(o.unit); sign != "" {
			return p.fail(at, size, sayOnlyWanYi, adviceShareOrScale.With(o.value.String()+sign, inFull))
		}
		return p.fail(at, size, sayOnlyWanYi, adviceText.With(inFull))
	}
	return p.fail(at, size, sayNumeralInUnit.With(string(r)), adviceWanYiOnce)
}

// begunShare returns the sign of a share whose words s begins with, but for the last character: 百分 of 百分之.
func begunShare(s string) string {
	for _, share := range lexicon.Chinese().Parts.Shares {
		_, last := utf8.DecodeLastRuneInString(share.Word)
		if strings.HasPrefix(s, share.Word[:len(share.Word)-last]) {
			return share.Sign
		}
	}
	return ""
}

// checkEnds refuses a unit that begins or ends with a sign.
func (p *parser) checkEnds(o operand, last rune) *ParseError {
	first, size := utf8.DecodeRuneInString(o.unit)
	if !unicode.IsLetter(first) && !isUnitSign(first) && lexicon.Chinese().Parts.DenominatorPower.Find(o.unit) == "" {
		return p.fail(o.unitAt, size, sayUnitBegins.With(string(first)), diag.Words{})
	}
	parts := &lexicon.Chinese().Parts
	if strings.ContainsRune("-/·.'&", last) || string(last) == parts.Per || parts.Range.Beginning(string(last)) != "" {
		size = utf8.RuneLen(last)
		return p.fail(o.unitAt+len(o.unit)-size, size, sayNothingAfter.With(string(last)), diag.Words{})
	}
	return nil
}

// inUnit reports whether r may stand after before in a unit.
func inUnit(before, r rune) bool {
	switch {
	case unicode.IsLetter(r), isUnitSign(r):
		return true
	case strings.ContainsRune("²³⁻¹₀₁₂₃₄₅₆₇₈₉", r): // m³, CO₂; but 10² is a number
		return unicode.IsLetter(before) && string(before) != lexicon.Chinese().Parts.Per || strings.ContainsRune("²³⁻¹₀₁₂₃₄₅₆₇₈₉", before)
	}
	return strings.ContainsRune(" /·-.'’&", r)
}

// isUnitSign reports whether r is a unit or may begin one: %, ℃, ㎡.
func isUnitSign(r rune) bool {
	return r == '%' || r == '‰' || r == '℃' || r == '°' || r >= '㎀' && r <= '㏟'
}

// isNumeral reports whether r belongs to a number in Han.
func isNumeral(r rune) bool { return numerals().Has(r) }

// isApproximate reports whether r makes a number approximate: 十几, 2年半.
func isApproximate(r rune) bool { return numerals().Approximates(r, false) }
