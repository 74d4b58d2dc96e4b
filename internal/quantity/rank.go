package quantity

import (
	"duibiao/internal/diag"
	"duibiao/internal/lexicon"
)

// rank reads 前10, top 10, 第8 and No. 8. It reports false if the text is not
// of such a form.
func (p *parser) rank() (q Quantity, is bool, err *ParseError) {
	start := p.pos
	q.Bound, q.Unit = p.rankMark()
	p.eat(" ")
	if p.pos == start || !p.startsNumber(p.rest()) {
		p.pos = start
		return Quantity{}, false, nil
	}
	at := p.pos
	if q.Value, err = p.rankNumber(); err != nil {
		return Quantity{}, true, err
	}
	end := p.pos
	p.rankTail(q.Bound)
	if p.pos < len(p.text) {
		return Quantity{}, true, p.fail(end, len(p.text)-end, sayRankUnit,
			adviceRankSuch)
	}
	if q.Value.Sign() <= 0 || q.Value.exp < 0 {
		return Quantity{}, true, p.fail(at, end-at, sayRankWhole, diag.Words{})
	}
	return q, true, nil
}

// rankMark reads the mark before the number.
func (p *parser) rankMark() (Bound, string) {
	words := &p.words.Rank
	switch {
	case p.han && p.eat(words.Within):
		return RankWithin, ""
	case p.han && p.eat(words.Ordinal):
		return Exactly, Rank
	case p.han:
		return Exactly, ""
	case hasWord(p.rest(), words.Within):
		p.pos += len(words.Within)
		return RankWithin, ""
	case p.eatAny(words.Ordinals):
		return Exactly, Rank
	}
	return Exactly, ""
}

// rankNumber reads the number without a scale word.
func (p *parser) rankNumber() (Decimal, *ParseError) {
	o := operand{at: p.pos}
	if p.han && perCentWord(p.rest()) != "" {
		return Decimal{}, p.fail(p.pos, len(p.rest()), sayRankWhole, diag.Words{})
	}
	err := p.number(&o)
	return o.value, err
}

// rankTail reads the word that may end a rank in Chinese: 前10名, 前10强, 第8位.
func (p *parser) rankTail(b Bound) {
	p.eat(" ")
	if words := &lexicon.Chinese().Rank; p.han && !p.eatAny(words.Behind) && b == RankWithin {
		p.eatAny(words.BehindWithin)
	}
}
