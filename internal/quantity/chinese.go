package quantity

import (
	"slices"
	"strings"
	"unicode/utf8"

	"duibiao/internal/lexicon"
)

// chinesePrefix returns the bound word that begins s.
func chinesePrefix(s string) boundWord {
	for _, w := range lexicon.Chinese().Before.Of(s) {
		if strings.HasPrefix(s, w.Word) {
			return boundWord{w.Word, BoundNamed(w.Name)}
		}
	}
	for _, word := range lexicon.Chinese().Places.Above {
		if rest, ok := strings.CutPrefix(s, word); ok {
			if _, length := barePlace(rest); length > 0 {
				return boundWord{word, Above}
			}
		}
	}
	return boundWord{}
}

// barePlace returns the power of ten of the places that begin s without a number before
// them, and their length: 千亿 of 超千亿元, 百 of 百余家. 千瓦 and 百分点 are units.
func barePlace(s string) (exp, length int) {
	word, exp := lexicon.Chinese().Places.Beginning(s)
	next, _ := utf8.DecodeRuneInString(s[len(word):])
	if word == "" || unitWithNumeralLen(s) > 0 || isNumeral(next) {
		return 0, 0
	}
	return exp, len(word)
}

// bare returns barePlace of what is next, where a bound stands before it or behind its unit, or
// 余 behind it.
func (p *parser) bare() (exp, length int) {
	exp, length = barePlace(p.rest())
	if length == 0 || p.pos > 0 {
		return exp, length
	}
	behind := p.rest()[length:]
	if lexicon.Chinese().Parts.More.Beginning(behind) == "" && chineseSuffix(behind).word == "" {
		return 0, 0
	}
	return exp, length
}

func (p *parser) isBare() bool {
	_, length := p.bare()
	return length > 0
}

// chineseSuffix returns the bound word that ends s.
func chineseSuffix(s string) boundWord {
	for _, w := range lexicon.Chinese().Behind.All() {
		if strings.HasSuffix(s, w.Word) {
			return boundWord{w.Word, BoundNamed(w.Name)}
		}
	}
	within := lexicon.Chinese().Time.Within
	if unit, ok := strings.CutSuffix(s, within); ok && isTimeUnit(unit) {
		return boundWord{within, AtMost}
	}
	return boundWord{}
}

// isTimeUnit reports whether a limit in time may have the unit: 48小时内.
func isTimeUnit(s string) bool { return slices.Contains(lexicon.Chinese().Time.Units, s) }

// tenths reads 三成, 3成 and 七成五, which are 30% and 75%.
func (p *parser) tenths(o *operand) {
	parts := &lexicon.Chinese().Parts
	rest, ok := strings.CutPrefix(o.unit, parts.Tenth)
	if !ok || o.scaled || o.value.exp < 0 || o.value.Cmp(NewDecimal(10, 0)) > 0 || o.value.Sign() < 0 {
		return
	}
	first, size := utf8.DecodeRuneInString(rest)
	more := int64(0)
	switch digit := hanDigit(first); {
	case strings.HasPrefix(rest, parts.Half):
		more = 5
	case rest != "" && digit > 0:
		more = int64(digit)
	default:
		size = 0
	}
	if left := rest[size:]; left != "" && chineseSuffix(left).word != left {
		return
	}
	o.value = o.value.Shift(1).Add(NewDecimal(more, 0))
	o.perCent, o.unitAt, o.unit = "%", o.unitAt+len(parts.Tenth)+size, rest[size:]
}

// chineseScale reads 万, 亿 or 万亿 and a 多 or 余 on either side of it. GB/T
// 15835-2011, 5.3: no other numeral may stand beside digits.
func (p *parser) chineseScale(o *operand) {
	p.eatMore(o)
	if o.scaled || o.perCent != "" {
		return
	}
	start := p.pos
	p.eat(" ")
	exp := 0
	if p.eatScale(wan) {
		exp += wan
	}
	if p.eatScale(yi) {
		exp += yi
	}
	if exp == 0 {
		p.pos = start
		return
	}
	o.value, o.scaled = o.value.Shift(exp), true
	p.eatMore(o)
}

// eatMore reads 多 or 余, 100多家 and 100余家.
func (p *parser) eatMore(o *operand) {
	at := p.pos
	if o.more < 0 && p.eatOf(&lexicon.Chinese().Parts.More) {
		o.more = at
	}
}

// perCentWord returns the words for per cent or per mille that begin s.
func perCentWord(s string) string {
	return shareWord(s).Word
}

// shareWord returns the words for a share that begin s, none if no such do.
func shareWord(s string) lexicon.Share {
	for _, share := range lexicon.Chinese().Parts.Shares {
		if strings.HasPrefix(s, share.Word) {
			return share
		}
	}
	return lexicon.Share{}
}

// perCentInWords reads 百分之五, which is 5%.
func (p *parser) perCentInWords(o *operand) (err *ParseError) {
	word := perCentWord(p.rest())
	o.perCent, o.han = shareWord(p.rest()).Sign, true
	p.pos += len(word)
	if !startsHanNumber(p.rest()) {
		return p.fail(o.at, len(p.text)-o.at, saySharesMixed.With(word),
			advicePercent)
	}
	o.value, o.scaled, err = p.hanNumber()
	return err
}
