package prose

import (
	"strings"
	"unicode/utf8"

	"duibiao/internal/lexicon"
	"duibiao/internal/quantity"
)

// counts reports whether a number in words is a figure: it has a unit, and a lone 一 a
// unit of measure, for 一个 is an article.
func (o operand) counts() bool {
	if !o.hasUnit {
		return false
	}
	one := o.value.Equal(quantity.NewDecimal(1, 0))
	return !one || o.unit.class == Percent || o.unit.class == Point || o.unit.class == Multiple || o.unit.class == Money
}

// isLimited reports whether an adverb makes a number of a lone 一 that counts something: 最多跑一次.
func (s *scanner) isLimited(o operand) bool {
	return o.hasUnit && extreme(s.grammar.lastClause(tail(s.before(o.numeral.start), maxDirection)), o.unit.class) != quantity.Exactly
}

// isLength reports whether a lone 一 of a unit of time is how long something takes: 提前一年, 一个月以内, 一年以上, 不到一小时.
func (s *scanner) isLength(o operand) bool {
	return o.hasUnit && o.unit.class.isTime() && (o.more || chinesePrefix(s.before(o.numeral.start), o.unit.class).word != "" || hasSuffix(s.before(o.numeral.start), zh().Ahead...) != "" || side(chineseSuffix(s.after(o.end)).bound) != 0)
}

// chineseOperand reads what follows the number: 多, 万, 亿, the unit.
func (s *scanner) chineseOperand(n numeral) operand {
	o := operand{numeral: n, value: n.value, end: n.end}
	if n.digits != "" && n.start > 0 {
		o.value = signed(s.before(n.start), n.value)
	}
	s.eatMore(&o)
	s.chineseScale(&o)
	s.eatMore(&o)
	s.chineseUnitOf(&o)
	s.eatSmallMoney(&o)
	s.eatHalf(&o)
	s.fixUnit(&o)
	s.eatDenominator(&o)
	s.eatMore(&o)
	s.eatCountedTime(&o)
	return o
}

// eatCountedTime reads the 小时 of 两个多小时.
func (s *scanner) eatCountedTime(o *operand) {
	counted := strings.TrimRight(s.before(o.end), zh().Word.MoreChars)
	if !o.more || o.unit.class != Count || len(counted) == o.end || !strings.HasSuffix(counted, zh().Word.Counter) {
		return
	}
	u, length := chineseUnit(zh().Word.Counter + s.after(o.end))
	if length -= len(zh().Word.Counter); length > 0 && u.class.isTime() {
		o.unit, o.end = u, o.end+length
	}
}

// chineseUnitOf reads the unit or classifier behind the number.
func (s *scanner) chineseUnitOf(o *operand) {
	rest := s.after(o.end)
	if o.digits != "" {
		rest = strings.TrimPrefix(rest, " ")
	}
	at := len(s.text) - len(rest)
	u, length := chineseUnit(rest)
	switch {
	case strings.HasPrefix(rest, zh().Word.Minute) && !strings.HasPrefix(rest, zh().Word.Minutes) && (s.followsHours(*o) || leadsSeconds(rest) || leadsHalf(rest)):
		o.unit, _ = chineseUnit(zh().Word.Minutes)
		o.hasUnit, o.end = true, at+len(zh().Word.Minute)
	case length > 0:
		o.unit, o.hasUnit, o.end = u, true, at+length
		s.eatSplitSecond(o)
	case strings.HasPrefix(rest, zh().Word.Tenth) && (isTenths(rest, *o) || s.isBoundedTenths(*o)):
		o.unit, o.hasUnit, o.end = percent(), true, at+len(zh().Word.Tenth)
		o.value = o.value.Shift(1)
		s.eatHundredths(o)
	case strings.HasPrefix(rest, zh().Word.Level) && o.words && o.value.Exponent() >= 6:
		o.hasUnit, o.end = true, at+len(zh().Word.Level)
	case o.digits != "" && hasSuffix(s.before(o.start), "¥", "￥", "$", "€") != "":
		o.unit, _ = currency(s.before(o.start))
	case isHan(first(rest)) && chineseSuffix(rest).word == "" && !strings.ContainsRune(zh().Word.NotCounted, first(rest)):
		o.unit.class = Count
	}
}

// eatSplitSecond reads the 98 of 9秒98, which is 9.98 seconds.
func (s *scanner) eatSplitSecond(o *operand) {
	if o.unit.class != Seconds || !o.whole(len(o.digits)) || o.digits == "" {
		return
	}
	n, ok := readDigits(s.text, o.end)
	if padded := readTimePart(s.text, o.end); !ok && padded.end-padded.start == len("09") && !strings.Contains(padded.digits, ".") {
		n, ok = padded, true // 13秒09
	}
	_, length := chineseUnit(s.after(n.end))
	if !startsDigit(s.after(o.end)) || !ok || length > 0 || len(n.digits) > 3 || n.value.Exponent() < 0 {
		return
	}
	o.value, o.end = o.value.Add(n.value.Shift(-len(n.digits))), n.end
}

// eatHalf reads the 半 of 两年半 and 一个半小时.
func (s *scanner) eatHalf(o *operand) {
	rest, ok := strings.CutPrefix(s.after(o.end), zh().Word.Half)
	if !ok || !o.hasUnit || hasPrefix(s.after(o.end), zh().HalfWords...) != "" {
		return // 60周岁半价
	}
	end := o.end + len(zh().Word.Half)
	if strings.HasSuffix(s.before(o.end), zh().Word.Counter) {
		u, length := chineseUnit(zh().Word.Counter + rest)
		if length -= len(zh().Word.Counter); length <= 0 || !u.class.isTime() {
			return
		}
		o.unit, end = u, end+length
	} else if !o.unit.class.isTime() && o.unit.class != Multiple {
		return
	}
	if o.unit.class == Minutes {
		end += len(hasPrefix(s.after(end), zh().Word.Bell)) // 3分半钟
	}
	o.value, o.end = o.value.Add(quantity.NewDecimal(5, -1)), end
}

// fixUnit corrects units that depend on what is around them.
func (s *scanner) fixUnit(o *operand) {
	switch {
	case o.unit.class == Volume && s.isShortWay(*o):
		o.unit, o.hasUnit = unit{class: Count}, false
	case o.unit.class == Temperature && hasSuffix(s.text[:o.end], zh().Celsius...) == "" && (o.scaled || isOfElectricity(s.text[:o.end]) || s.followsElectricity()): // 960万度, 用电200度
		o.unit, _ = chineseUnit(zh().Word.Electricity)
	case o.unit.class == Multiple:
		isOnce := o.value.Equal(quantity.NewDecimal(1, 0)) && !strings.HasSuffix(s.before(o.start), zh().Of) && chineseSuffix(s.after(o.end)).word == ""
		isFine := hasPrefix(s.after(o.end), zh().Fines...) != ""               // 货值金额一倍罚款
		o.unit.increase = !isFine && (isOnce || isIncrease(s.before(o.start))) // 超载近一倍
	case o.unit.class == Length && hasSuffix(s.before(o.start), zh().BelowSea...) != "":
		o.value = o.value.Abs().Neg()
	case o.unit.class == Count || o.unit.class == Length:
		if before, hyphen := strings.CutSuffix(s.before(o.start), "-"); hyphen && isHan(last(before)) && chineseWay(tail(before, two)) == Unknown && hasSuffix(before, zh().BeforeMinus...) == "" {
			o.value = o.value.Abs() // the hyphen of 北京-5家 is no minus; that of 净增-5家 is, the sign of −5家, and a hyphen that joins nothing
		}
	}
}

// isShortWay reports whether the character that ends a number tells what rose, and is no unit: a number of what fell, or
// the like, stands beside it. 六降二升.
func (s *scanner) isShortWay(o operand) bool {
	if hasSuffix(s.text[:o.end], zh().ShortWays...) == "" {
		return false
	}
	isNumeral := func(r rune) bool { return isHanNumeral(r) || isDigit(halfWidth(r)) }
	before := s.before(o.start)
	if way := hasSuffix(before, zh().ShortWays...); way != "" && isNumeral(last(strings.TrimSuffix(before, way))) {
		return true
	}
	after := s.after(o.end)
	return isNumeral(first(after)) && hasPrefix(cutFirst(after), zh().ShortWays...) != ""
}

// isOfElectricity reports whether the 度 that ends a text is that of electricity: its clause speaks of that.
func isOfElectricity(text string) bool {
	before, ok := strings.CutSuffix(text, zh().Word.Degree)
	clause := tail(before, maxDirection)
	return ok && strings.Contains(clause[strings.LastIndexAny(clause, chineseMarks)+1:], zh().Word.Power)
}

// followsElectricity reports whether the number stands in a sentence that has told an amount of electricity, and nothing
// of heat behind it: 第一档用电2160度，第二档2161至4200度.
func (s *scanner) followsElectricity() bool {
	if len(s.figures) == 0 {
		return false
	}
	for i := len(s.figures) - 1; i >= max(0, len(s.figures)-maxTold); i-- {
		f := &s.figures[i]
		if f.Class == Energy {
			gap := s.text[f.End:max(f.End, s.pos)]
			return len(gap) <= maxSentence && !s.grammar.endsSentence(gap) && !strings.ContainsAny(gap, zh().Word.Heat)
		}
	}
	return false
}

// maxTold is how many figures back an amount of electricity may stand of which another one is told.
const maxTold = 4

// eatDenominator steps over the rest of 元/月 and 微克/立方米. It is not looked at.
func (s *scanner) eatDenominator(o *operand) {
	rest, ok := strings.CutPrefix(s.after(o.end), "/")
	if !ok || !o.hasUnit {
		return
	}
	length := len(hasPrefix(rest, zh().PerTime...))
	if length == 0 {
		_, length = chineseUnit(rest)
	}
	if length > 0 {
		o.end += len("/") + length
	}
}

func percent() unit { u, _ := chineseUnit("%"); return u }

// isBoundedTenths reports whether a bound stands before a 成, which is a tenth then whatever follows: 近三成对外投资.
func (s *scanner) isBoundedTenths(o operand) bool {
	return !o.scaled && o.value.Cmp(quantity.NewDecimal(2, 0)) >= 0 && o.value.Cmp(quantity.NewDecimal(10, 0)) < 0 &&
		chinesePrefix(s.before(o.start), Percent).word != ""
}

// isTenths reports whether 成 is a tenth here, and not a verb or a part of a word.
func isTenths(rest string, o operand) bool {
	next := first(cutFirst(rest))
	if o.scaled || o.value.Cmp(quantity.NewDecimal(10, 0)) > 0 {
		return false
	}
	several := o.value.Cmp(quantity.NewDecimal(2, 0)) >= 0
	if hasPrefix(cutFirst(rest), zh().YearParts...) != "" {
		return true // 剩余一成年底前完成
	}
	return !strings.ContainsRune(zh().Word.NeverTenth, next) || several && string(next) == zh().Word.Being
}

// followsHours reports whether the number stands right behind hours: 4小时20分.
func (s *scanner) followsHours(o operand) bool {
	n := len(s.figures)
	return n > 0 && s.figures[n-1].Class == Hours && s.figures[n-1].End == o.start
}

// leadsSeconds reports whether the minute that begins rest has seconds behind it: 32分47秒.
func leadsSeconds(rest string) bool {
	rest = rest[len(zh().Word.Minute):]
	if !startsDigit(rest) {
		return false
	}
	n, ok := readDigits(rest, 0)
	if padded := readTimePart(rest, 0); !ok && padded.end == len("06") {
		n, ok = padded, true
	}
	u, length := chineseUnit(rest[n.end:])
	return ok && length > 0 && u.class == Seconds
}

// leadsHalf reports whether the minute that begins rest has a half behind it: 3分半钟, 两分半.
func leadsHalf(rest string) bool {
	return strings.HasPrefix(rest[len(zh().Word.Minute):], zh().Word.Half)
}

// eatHundredths reads the 五 of 九成五 and the 半 of 两成半, unless it begins a number of its own.
func (s *scanner) eatHundredths(o *operand) {
	rest := s.after(o.end)
	if strings.HasPrefix(rest, zh().Word.Half) {
		o.value = o.value.Add(quantity.NewDecimal(5, 0))
		o.end += len(zh().Word.Half)
		return
	}
	digit := strings.IndexRune(zh().Word.Digits, first(rest)) / len(zh().Word.One)
	after := cutFirst(rest)
	if rest == "" || !strings.ContainsRune(zh().Word.Digits, first(rest)) || isHanNumeral(first(after)) || classifier(after) > 0 {
		return
	}
	o.value = o.value.Add(quantity.NewDecimal(int64(digit+1), 0))
	o.end += len(zh().Word.One)
}

// eatMore steps over 多, 余 and +.
func (s *scanner) eatMore(o *operand) {
	if o.more {
		return
	}
	w := hasPrefix(s.after(o.end), zh().Word.More, zh().Word.Over, zh().Word.OverOld)
	if w == "" && o.digits != "" {
		w = hasPrefix(s.after(o.end), "+")
	}
	if w == "" && o.words && leadsScale(s.after(o.end)) {
		w = zh().Word.Several
	}
	next := first(s.after(o.end + len(w)))
	if w == "" || w == zh().Word.More && strings.ContainsRune(zh().Word.NeverMore, next) || w == zh().Word.Over && string(next) == zh().Word.Amount {
		return
	}
	o.more = true
	o.end += len(w)
}

// chineseScale reads 万, 亿 and 万亿, and the 千 and 百 that should not stand beside
// digits.
func (s *scanner) chineseScale(o *operand) {
	if o.words && (!o.more || hasPrefix(s.after(o.end), zh().Word.Wan, zh().Word.Yi) == "") {
		return // 三千万 is a number, 三千多万 one with more of them
	}
	rest := strings.TrimPrefix(s.after(o.end), " ")
	start := len(s.text) - len(rest)
	exp, end := 0, start
	if strings.HasPrefix(rest, zh().Word.CountedYi) {
		end += len(zh().Word.Counter)
	}
	for _, place := range zh().Scales {
		if strings.HasPrefix(s.after(end), place.Word) && !(place.Exp < 4 && startsMeasure(s.after(end))) {
			exp, end = exp+place.Exp, end+len(place.Word)
		}
	}
	if exp > 0 {
		o.value, o.scaled, o.end = o.value.Shift(exp), true, end
	}
}

// startsMeasure reports whether a unit of measure begins s: 千瓦, 百分点.
func startsMeasure(s string) bool {
	u, n := chineseUnit(s)
	return n > 0 && u.class != Count
}

// signed returns the value with the sign that stands before it.
func signed(before string, d quantity.Decimal) quantity.Decimal {
	if minusWord(before) != "" {
		return d.Neg()
	}
	minus := hasSuffix(before, "-", "−", "－")
	if minus == "" {
		return d
	}
	left := last(strings.TrimSuffix(before, minus))
	if left == utf8.RuneError || isHan(left) || strings.ContainsRune(beforeMinus, left) {
		return d.Neg()
	}
	return d
}

// beforeMinus are the characters behind which a minus may stand: it joins nothing there.
const beforeMinus = " \n(（[【「『“‘，、：；。,:;=＝"

// minusWord returns the word for a minus that ends before, with the space behind it: 零下, "minus ".
func minusWord(before string) string {
	if w := hasSuffix(before, lexicon.Chinese().Minus...); w != "" {
		if hasSuffix(before, lexicon.Chinese().NoMinus...) != "" {
			return ""
		}
		return w
	}
	text, ok := strings.CutSuffix(before, " ")
	if !ok {
		return ""
	}
	if w := endsOne(text, lexicon.English().Minus...); w != "" {
		return before[len(text)-len(w):]
	}
	return ""
}
