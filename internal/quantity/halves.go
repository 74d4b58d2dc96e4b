package quantity

import "strings"

// halfBefore reads the 半 of 半年 and 半个月, which is half of a unit of time.
func (p *parser) halfBefore(o *operand) bool {
	rest, ok := strings.CutPrefix(p.rest(), "半")
	if !ok || !startsTimeUnit(rest) {
		return false
	}
	p.pos += len("半")
	o.value, o.han, o.scaled = NewDecimal(5, -1), true, true
	return true
}

// halfBehind reads what stands behind a whole number and its counter or unit: the 半 of
// 两个半小时 and 两年半, the 多 of 两个多月.
func (p *parser) halfBehind(o *operand) {
	if rest, ok := strings.CutPrefix(o.unit, "个多"); ok && o.more < 0 && startsTimeUnit("个"+rest) {
		o.more = o.unitAt + len("个")
		o.unit = "个" + rest
		o.unitAt += len("多")
		return
	}
	if o.value.exp != 0 || o.scaled || o.more >= 0 {
		return
	}
	if rest, ok := strings.CutPrefix(o.unit, "个半"); ok && startsTimeUnit("个"+rest) {
		o.addHalf("个" + rest)
		o.unitAt += len("半")
		return
	}
	if unit, rest, ok := strings.Cut(o.unit, "半"); ok && (isTimeUnit(unit) || unit == "倍") && chineseSuffix(rest).word == rest {
		o.addHalf(unit + rest)
		o.unitAt += len("半")
	}
}

// addHalf makes 2.5 of 2, and of its unit what is left without 半.
func (o *operand) addHalf(unit string) {
	half := NewDecimal(5, -1)
	if o.value.Sign() < 0 {
		half = half.Neg()
	}
	o.value, o.unit = o.value.Add(half), unit
}

// startsTimeUnit reports whether a unit of time begins s, with a bound behind it if anything.
func startsTimeUnit(s string) bool {
	if rest, ok := strings.CutPrefix(s, "个多"); ok {
		s = "个" + rest
	}
	for s != "" {
		if isTimeUnit(s) {
			return true
		}
		w := chineseSuffix(s).word
		if w == "" {
			return false
		}
		s = strings.TrimSuffix(s, w)
	}
	return false
}
