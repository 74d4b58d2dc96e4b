package quantity

import (
	"slices"
	"strings"
	"unicode"

	"duibiao/internal/diag"
	"duibiao/internal/lexicon"
)

// boundWord is a word that sets a bound.
type boundWord struct {
	word  string
	bound Bound
}

// bounds collects the bound of one figure: from a word before the number, one
// after it, 多 or 余, or a range mark. There may be one.
type bounds struct {
	p     *parser
	found Bound
	word  string
	at    int // where the word stands
}

// prefix reads a bound word before the number.
func (b *bounds) prefix() *ParseError {
	first := b.p.byteAt(0)
	for !isDigit(rune(first)) {
		w := b.p.nextBound()
		if w.word == "" {
			return nil
		}
		if err := b.add(w, b.p.pos, len(w.word)); err != nil {
			return err
		}
		b.p.pos += len(w.word)
		b.p.eat(" ")
		if err := b.notRank(); err != nil {
			return err
		}
	}
	return nil
}

func (b *bounds) notRank() *ParseError {
	if _, is, _ := b.p.copyOf(b.p.text, b.p.pos).rank(); is {
		return b.p.fail(b.p.pos, len(b.p.rest()), sayBoundRank,
			adviceRankText.With(b.p.rest()))
	}
	return nil
}

// suffix cuts a bound word off the end of the last unit.
func (b *bounds) suffix(o *operand) *ParseError {
	if o.more >= 0 {
		if err := b.add(boundWord{more(), Above}, o.more, len(more())); err != nil {
			return err
		}
	}
	for {
		w := b.p.lastBound(o.unit)
		if w.word == "" {
			return nil
		}
		left := strings.TrimSuffix(o.unit[:len(o.unit)-len(w.word)], " ")
		if err := b.add(w, o.unitAt+len(o.unit)-len(w.word), len(w.word)); err != nil {
			return err
		}
		o.unit = left
	}
}

func (b *bounds) add(w boundWord, at, length int) *ParseError {
	if b.found != Exactly {
		return b.p.fail(at, length, sayTwoBounds.With(b.word, w.word), adviceOneBound)
	}
	b.found, b.word, b.at = w.bound, w.word, at
	return nil
}

// check refuses a bound that allows no value, since nothing is nearly 0, and one that could be
// meant of a number below 0 or of its size: a fall of 5% may be "-3%以上", and -5 is less than -3.
func (b *bounds) check(o operand) *ParseError {
	switch {
	case b.found == Nearly && o.value.IsZero():
		return b.p.fail(b.at, len(b.word), sayNearlyZero.With(b.word), adviceNearlyZero)
	case o.value.Sign() < 0 && b.isLimit() && !slices.Contains(b.p.words.OfOrder, b.word) && !b.p.lenient:
		larger, smaller := b.p.limits(b.found, o)
		return b.p.fail(b.at, len(b.word), sayBoundMinus.With(b.word), adviceBoundMinus.With(larger, smaller))
	}
	return nil
}

// isLimit reports whether the bound names a side.
func (b *bounds) isLimit() bool {
	return b.found == AtLeast || b.found == Above || b.found == AtMost || b.found == Below
}

// limits returns the two figures that a limit on a number below 0 may be meant as: where its
// size is larger, and where it is smaller.
func (p *parser) limits(of Bound, o operand) (larger, smaller string) {
	number := p.text[o.at:o.end] + o.unit
	if o.value.Sign() < 0 && isDigit(rune(number[0])) {
		number = "-" + number // 下降3%以上
	}
	for _, word := range lexicon.Chinese().Parts.More.All() {
		number = strings.ReplaceAll(number, word, "")
	}
	phrases := p.style().Patterns
	if of == AtLeast || of == AtMost {
		return fill(phrases.NotHigher, "{}", number), fill(phrases.NotLower, "{}", number)
	}
	return fill(phrases.Below, "{}", number), fill(phrases.Higher, "{}", number)
}

// style returns how the text's language writes figures.
func (p *parser) style() Style {
	if p.han {
		return Chinese()
	}
	return English()
}

// more returns the word for what is more than its number.
func more() string { return lexicon.Chinese().Parts.More.First() }

// nextBound returns the bound word that is next, the zero word if none is.
func (p *parser) nextBound() boundWord {
	if p.han {
		return chinesePrefix(p.rest())
	}
	return englishPrefix(p.rest())
}

// lastBound returns the bound word at the end of unit, the zero word if there
// is none.
func (p *parser) lastBound(unit string) boundWord {
	if unit == "" {
		return boundWord{}
	}
	if p.han {
		return chineseSuffix(unit)
	}
	return englishSuffix(unit)
}

// rangeFrom reads the second number of a range.
func (p *parser) rangeFrom(low operand, b bounds) (Quantity, *ParseError) {
	mark := p.text[low.unitAt+len(low.unit) : p.pos]
	high, err := p.operand()
	if err != nil {
		return Quantity{}, err
	}
	if p.pos < len(p.text) {
		return Quantity{}, p.fail(p.pos, len(p.rest()), sayThirdNumber, adviceOneRange)
	}
	high.unit = strings.TrimSuffix(high.unit, lexicon.Chinese().Between)
	if err := b.only(boundWord{mark, Range}, &low, &high); err != nil {
		return Quantity{}, err
	}
	return p.span(low, high)
}

// only checks that the range is the figure's one bound.
func (b *bounds) only(w boundWord, low, high *operand) *ParseError {
	if err := b.add(w, low.end, high.at-low.end); err != nil {
		return err
	}
	if low.more >= 0 {
		return b.add(boundWord{more(), Above}, low.more, len(more()))
	}
	return b.suffix(high)
}

// span joins the two ends of a range.
func (p *parser) span(low, high operand) (Quantity, *ParseError) {
	if low.unit != "" && slices.ContainsFunc(p.words.Money, func(w string) bool { return high.unit == low.unit+w }) {
		high.unit = low.unit // 1500元至2000元人民币
	}
	for _, o := range [...]*operand{&low, &high} {
		if err := p.checkUnit(*o); err != nil {
			return Quantity{}, err
		}
	}
	if err := p.sameMeasure(low, high); err != nil {
		return Quantity{}, err
	}
	if low.value.Cmp(high.value) > 0 {
		return Quantity{}, p.fail(low.at, high.end-low.at, sayHighToLow, p.adviseHighToLow(low, high))
	}
	return Quantity{Value: low.value, High: high.value, Bound: Range, Unit: high.unitName()}, nil
}

// adviseHighToLow says how a range is written from low to high. In 5--6 the second hyphen may be a minus, or typed twice.
func (p *parser) adviseHighToLow(low, high operand) diag.Words {
	mark := p.text[low.unitAt+len(low.unit) : high.at]
	first, second := strings.TrimSpace(p.text[low.at:low.unitAt+len(low.unit)]), p.text[high.at:high.unitAt+len(high.unit)]
	size := strings.TrimLeft(second, "-−")
	if low.value.Sign() < 0 || low.value.Cmp(high.value.Neg()) >= 0 || size == second || strings.ContainsFunc(mark, unicode.IsLetter) {
		return adviceSmallerFirst
	}
	return adviceTwoHyphens.With(first+"—"+size, second, first)
}

// sameMeasure checks that it is clear in which unit and scale the first number
// is. GB/T 15835-2011, 5.1.3: 15%～30%, not 15～30%; 9亿～16亿, not 9～16亿;
// but 400—429页.
func (p *parser) sameMeasure(low, high operand) *ParseError {
	a, z := low.unitName(), high.unitName()
	number, rest := p.text[low.at:low.end], p.text[high.end:]
	both := adviceBothInFull
	switch {
	case a == "" && strings.ContainsAny(z, "%‰"):
		word := p.shareWord(high, z)
		return p.fail(low.at, low.end-low.at, sayFirstWithout.With(word), adviceFirst.With(number+word))
	case a != "" && a != z:
		return p.fail(low.unitAt, high.end+len(rest)-low.unitAt, sayTwoUnits, both)
	case a == "" && low.scaled != high.scaled && !low.plainZero() && !high.plainZero():
		return p.fail(low.at, low.end-low.at, sayOneScaleWord, both)
	}
	return nil
}

// shareWord is the sign of per cent as it is written: the 成 of 8成 or %.
func (p *parser) shareWord(o operand, unit string) string {
	written := p.text[o.end:max(o.end, min(o.unitAt, len(p.text)))]
	if tenth := lexicon.Chinese().Parts.Tenth; tenth != "" && strings.HasPrefix(written, tenth) {
		return tenth
	}
	return unit
}

// plainZero reports whether o is a 0 without a scale word, which is 0 in any.
func (o operand) plainZero() bool { return !o.scaled && o.value.IsZero() }

// unitName is the unit, % for 百分之.
func (o operand) unitName() string {
	if o.perCent != "" {
		return o.perCent
	}
	return o.unit
}
