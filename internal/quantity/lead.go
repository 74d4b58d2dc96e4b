package quantity

import (
	"slices"
	"strings"
)

// lead is what a word before a figure says of it.
type lead uint8

const (
	noLead lead = iota
	rising
	falling
)

// lead steps over a word before the figure: one that says how it came about, 稳定在140万吨, or
// that of a change, whose sign it is. The scope of a rank belongs to what it is of, and so is
// refused.
func (p *parser) lead() (lead, *ParseError) {
	words, from := &p.words.Leads, p.pos
	switch {
	case !p.han:
		return noLead, nil
	case p.eatOf(&words.Scopes):
		scope := p.text[from:p.pos]
		if _, is, err := p.copyOf(p.text, p.pos).rank(); is && err == nil {
			return noLead, p.fail(from, len(scope), sayScope.With(scope), adviceScope.With(scope, p.rest()))
		}
	case p.eatOf(&words.Arriving):
		if p.leadsToNumber() {
			return noLead, nil
		}
	case p.eatOf(&words.Rising):
		if p.leadsToNumber() {
			return rising, nil
		}
	case p.eatOf(&words.Falling):
		if p.leadsToNumber() {
			return falling, nil
		}
	}
	p.pos = from
	return noLead, nil
}

// leadsToNumber reports whether a figure, maybe with a bound, is next: 达到60%, and not 达标60%.
func (p *parser) leadsToNumber() bool {
	p.eat(" ")
	ahead := p.copyOf(p.text, p.pos)
	if _, is, _ := p.copyOf(p.text, p.pos).rank(); is {
		return true
	}
	for w := ahead.nextBound(); w.word != ""; w = ahead.nextBound() {
		ahead.pos += len(w.word)
	}
	return ahead.startsNumber(ahead.rest())
}

// noChange reports whether the text says of a change that there is none.
func (p *parser) noChange() bool { return slices.Contains(p.words.Leads.Nothing, p.rest()) }

// signed gives a change its sign. What is not told in per cent may be a level or a change.
func (p *parser) signed(o *operand, by lead, from int) *ParseError {
	if by == noLead {
		return nil
	}
	word := strings.TrimSpace(p.text[from:o.at])
	if o.perCent == "" && !strings.Contains(o.unit, "%") && !strings.Contains(o.unit, "‰") && !strings.Contains(o.unit, p.words.Parts.Percent) {
		return p.fail(from, o.at-from, sayLeadChange.With(word), adviceLeadChange)
	}
	if o.value.Sign() < 0 {
		return p.fail(from, o.at-from, sayLeadMinus.With(word), adviceLeadMinus)
	}
	if by == falling && !o.value.IsZero() {
		o.value = o.value.Neg()
	}
	return nil
}
