package quantity

import "strings"

// RatioUnit is the unit of a ratio, 2.34:1, which has no other.
const RatioUnit = ":"

// IsRatio reports whether the figure is the ratio of Value to Per.
func (q Quantity) IsRatio() bool { return q.Unit == RatioUnit }

// ratio reads 2.34:1, 1：3 and 1比3, with a bound if any. It reports false if the text is
// not of such a form, and has then read nothing.
func (p *parser) ratio(b bounds) (q Quantity, is bool, err *ParseError) {
	start := p.pos
	first, last, is := p.terms()
	if !is {
		p.pos = start
		return Quantity{}, false, nil
	}
	o := operand{value: first, at: start, end: p.pos, more: -1, unitAt: p.pos, unit: p.rest()}
	if err = b.suffix(&o); err == nil {
		err = b.check(o)
	}
	switch {
	case err != nil:
		return Quantity{}, true, err
	case first.isLong() || last.isLong():
		err = p.fail(start, o.end-start, sayTooLong, adviceRatio)
	case first.Sign() <= 0 || last.Sign() <= 0:
		err = p.fail(start, o.end-start, sayRatioTerms, adviceRatio)
	case strings.TrimSpace(o.unit) != "":
		err = p.fail(o.unitAt, len(o.unit), sayRatioUnit, adviceRatio)
	case b.found == Nearly:
		err = p.fail(b.at, len(b.word), sayRatioNearly, adviceRatio)
	case b.isLimit() && first.Cmp(last) <= 0:
		err = p.fail(b.at, len(b.word), sayRatioBound, adviceRatioBound)
	}
	return Quantity{Value: first, Per: last, Bound: b.found, Unit: RatioUnit}, true, err
}

// terms reads the two numbers of a ratio and the mark between them.
func (p *parser) terms() (first, last Decimal, is bool) {
	first, is = p.term()
	p.eat(" ")
	if is = is && p.eatOf(&p.words.Parts.Ratio); !is {
		return first, last, false
	}
	p.eat(" ")
	last, is = p.term()
	return first, last, is
}

// term reads a number in digits.
func (p *parser) term() (Decimal, bool) {
	if !startsDigits(p.rest()) {
		return Decimal{}, false
	}
	d, err := p.signedDigits()
	return d, err == nil
}

// Times returns the interval of the values of i times a number above 0.
func (i Interval) Times(d Decimal) Interval {
	return Interval{i.Low.times(d), i.High.times(d)}
}

func (e End) times(d Decimal) End {
	if e.Value != nil {
		v := e.Value.Mul(d)
		e.Value = &v
	}
	return e
}

// ratioText writes the terms of a ratio as they were written.
func (s Style) ratioText(q Quantity) string { return s.full(q.Value) + ":" + s.full(q.Per) }
