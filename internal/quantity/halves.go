package quantity

import (
	"slices"
	"strings"

	"duibiao/internal/lexicon"
)

// halfBefore reads the 半 of 半年 and 半个月, which is half of a unit of time.
func (p *parser) halfBefore(o *operand) bool {
	half := lexicon.Chinese().Parts.Half
	rest, ok := strings.CutPrefix(p.rest(), half)
	if !ok || !startsTimeUnit(rest) {
		return false
	}
	p.pos += len(half)
	o.value, o.han, o.scaled = NewDecimal(5, -1), true, true
	return true
}

// halfBehind reads what stands behind a whole number and its counter or unit: the 半 of
// 两个半小时 and 两年半, the 多 of 两个多月.
func (p *parser) halfBehind(o *operand) {
	parts := &p.words.Parts
	if !strings.HasPrefix(o.unit, parts.Counter) && !strings.Contains(o.unit, parts.Half) {
		return
	}
	if unit, ok := withoutMore(o.unit); ok && o.more < 0 && startsTimeUnit(unit) {
		o.more = o.unitAt + len(parts.Counter)
		o.unitAt += len(o.unit) - len(unit)
		o.unit = unit
		return
	}
	if o.value.exp != 0 || o.scaled || o.more >= 0 {
		return
	}
	if rest, ok := strings.CutPrefix(o.unit, parts.CounterHalf); ok && startsTimeUnit(parts.Counter+rest) {
		o.addHalf(parts.Counter + rest)
		return
	}
	unit, rest, ok := strings.Cut(o.unit, parts.Half)
	if ok && (isTimeUnit(unit) || slices.Contains(parts.Halved, unit)) && chineseSuffix(rest).word == rest {
		o.addHalf(unit + rest)
	}
}

// withoutMore returns a unit without the 多 behind its counter, 个多月.
func withoutMore(unit string) (string, bool) {
	parts := &lexicon.Chinese().Parts
	rest, ok := strings.CutPrefix(unit, parts.CounterMore)
	if !ok {
		return unit, false
	}
	return parts.Counter + rest, true
}

// addHalf makes 2.5 of 2, and of its unit what is left without 半.
func (o *operand) addHalf(unit string) {
	half := NewDecimal(5, -1)
	if o.value.Sign() < 0 {
		half = half.Neg()
	}
	o.value = o.value.Add(half)
	o.unitAt += len(o.unit) - len(unit)
	o.unit = unit
}

// startsTimeUnit reports whether a unit of time begins s, with a bound behind it if anything.
func startsTimeUnit(s string) bool {
	if unit, ok := withoutMore(s); ok {
		s = unit
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
