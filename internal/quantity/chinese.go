package quantity

import "strings"

// chinesePrefix returns the bound word that begins s. A longer word stands
// before its own beginning.
func chinesePrefix(s string) boundWord {
	for _, w := range [...]boundWord{
		{"不低于", AtLeast}, {"不少于", AtLeast}, {"不小于", AtLeast}, {"不下于", AtLeast},
		{"至少", AtLeast}, {"最少", AtLeast},
		{"不高于", AtMost}, {"不超过", AtMost}, {"不多于", AtMost}, {"不大于", AtMost},
		{"至多", AtMost}, {"最多", AtMost},
		{"突破", Above}, {"超过", Above}, {"超出", Above}, {"超", Above}, {"逾", Above},
		{"高于", Above}, {"多于", Above}, {"大于", Above},
		{"低于", Below}, {"少于", Below}, {"小于", Below}, {"不足", Below}, {"不到", Below}, {"不满", Below},
		{"大约", About}, {"约", About},
		{"接近", Nearly}, {"将近", Nearly}, {"近", Nearly},
	} {
		if strings.HasPrefix(s, w.word) {
			return w
		}
	}
	return boundWord{}
}

// chineseSuffix returns the bound word that ends s.
func chineseSuffix(s string) boundWord {
	for _, w := range [...]boundWord{
		{"及以上", AtLeast}, {"以上", AtLeast}, {"及以下", AtMost}, {"以下", AtMost}, {"以内", AtMost}, {"之内", AtMost},
		{"左右", About}, {"上下", About}, {"多", Above}, {"余", Above},
	} {
		if strings.HasSuffix(s, w.word) {
			return w
		}
	}
	return boundWord{}
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
	if p.eat("万") || p.eat("萬") {
		exp += 4
	}
	if p.eat("亿") || p.eat("億") {
		exp += 8
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
	if o.more < 0 && (p.eat("多") || p.eat("余") || p.eat("餘")) {
		o.more = at
	}
}

// perCentWord returns the words for per cent or per mille that begin s.
func perCentWord(s string) string {
	for _, w := range [...]string{"百分之", "千分之"} {
		if strings.HasPrefix(s, w) {
			return w
		}
	}
	return ""
}

// perCentInWords reads 百分之五, which is 5%.
func (p *parser) perCentInWords(o *operand) (err *ParseError) {
	word := perCentWord(p.rest())
	o.perCent, o.han = "%", true
	if word == "千分之" {
		o.perCent = "‰"
	}
	p.pos += len(word)
	if !startsHanNumber(p.rest()) {
		return p.fail(o.at, len(p.text)-o.at, saySharesMixed.With(word),
			advicePercent)
	}
	o.value, o.scaled, err = p.hanNumber()
	return err
}
