package prose

import (
	"strings"

	"duibiao/internal/quantity"
)

// boundWord is a word that sets a bound.
type boundWord struct {
	word  string
	bound quantity.Bound
}

// chinesePrefixes are the bound words before a number. A longer word stands before its
// own end.
var chinesePrefixes = [...]boundWord{
	{"不低于", quantity.AtLeast}, {"不少于", quantity.AtLeast}, {"不小于", quantity.AtLeast}, {"不下于", quantity.AtLeast},
	{"至少", quantity.AtLeast}, {"最少", quantity.AtLeast}, {"≥", quantity.AtLeast},
	{"不高于", quantity.AtMost}, {"不超过", quantity.AtMost}, {"不多于", quantity.AtMost}, {"不大于", quantity.AtMost},
	{"至多", quantity.AtMost}, {"最多", quantity.AtMost}, {"≤", quantity.AtMost},
	{"突破", quantity.Above}, {"超过", quantity.Above}, {"超出", quantity.Above}, {"超", quantity.Above},
	{"逾", quantity.Above}, {"高于", quantity.Above}, {"多于", quantity.Above}, {"大于", quantity.Above}, {">", quantity.Above},
	{"低于", quantity.Below}, {"少于", quantity.Below}, {"小于", quantity.Below}, {"不足", quantity.Below},
	{"不到", quantity.Below}, {"不满", quantity.Below}, {"<", quantity.Below},
	{"大约", quantity.About}, {"约", quantity.About}, {"接近", quantity.Nearly}, {"将近", quantity.Nearly}, {"近", quantity.Nearly},
	{"≈", quantity.About}, {"年满", quantity.AtLeast},
}

var chineseSuffixes = [...]boundWord{
	{"及以上", quantity.AtLeast}, {"以上", quantity.AtLeast}, {"及以下", quantity.AtMost}, {"以下", quantity.AtMost},
	{"以内", quantity.AtMost}, {"之内", quantity.AtMost}, {"左右", quantity.About}, {"上下", quantity.About},
}

// chinesePrefix returns the bound word that ends before, the zero word if there is none.
func chinesePrefix(before string, u unit) boundWord {
	for _, w := range &chinesePrefixes {
		left, ok := strings.CutSuffix(before, w.word)
		if !ok {
			continue
		}
		if w.word == "约" && strings.ContainsRune("节签预合公条违集制契", last(left)) ||
			w.word == "近" && (u.class >= Years && u.class <= Days || strings.ContainsRune("最附邻新靠临亲就", last(left))) {
			return boundWord{}
		}
		return w
	}
	return boundWord{}
}

// distantBound returns the bound of a word that does not touch the figure: 约占总量的十分之一,
// 约需5小时, 7000步以上, where 步 is no unit that is known; and of 最高2000万元.
func (s *scanner) distantBound(o operand) quantity.Bound {
	before := s.before(o.start)
	clause := lastClause(tail(before, maxDirection), Chinese)
	for _, verb := range [...]string{"约占", "约为", "约有", "约需", "约合", "约达"} {
		if _, rest, ok := strings.Cut(clause, verb); ok && (rest == "" || strings.HasSuffix(rest, "的")) {
			return quantity.About
		}
	}
	if exp := bareExponent(s.text[o.numeral.start:o.numeral.end]); exp > 0 && isUpwards(before) {
		return quantity.Above // 上百万户
	}
	if o.unit.class == Money {
		switch hasSuffix(before, "最高", "最低") {
		case "最高":
			return quantity.AtMost
		case "最低":
			return quantity.AtLeast
		}
	}
	if rest := s.after(o.end); !o.hasUnit && isHan(first(rest)) {
		return chineseSuffix(cutFirst(rest)).bound
	}
	return quantity.Exactly
}

// isUpwards reports whether 上 before a place means "more than": not 以上 and 网上.
func isUpwards(before string) bool {
	left, ok := strings.CutSuffix(before, "上")
	return ok && !strings.ContainsRune("以网线路车会地市马身早晚", last(left))
}

// chineseSuffix returns the bound word that begins after.
func chineseSuffix(after string) boundWord {
	for _, w := range &chineseSuffixes {
		if strings.HasPrefix(after, w.word) {
			return w
		}
	}
	return boundWord{}
}

// chineseFigure adds the figure that begins with o, with its bound, its second number and
// its brackets.
func (s *scanner) chineseFigure(o operand) {
	start := o.signStart(s.text)
	if high, ok := s.chineseHigh(o); ok {
		s.addRange(o, high, start, high.end)
		s.bracket(Chinese)
		return
	}
	bound, end := quantity.Exactly, o.end
	if o.more {
		bound = quantity.Above
	}
	if w := chineseSuffix(s.after(end)); w.word != "" {
		bound, end = w.bound, end+len(w.word)
	}
	if w := chinesePrefix(s.before(start), o.unit); w.word != "" {
		bound, start = w.bound, start-len(w.word)
	}
	if bound == quantity.Exactly {
		bound = s.distantBound(o)
	}
	s.add(o, start, end, bound)
	s.bracket(Chinese)
}

// signStart returns where the operand begins, with its minus.
func (o operand) signStart(text string) int {
	if o.value.Sign() < 0 {
		return o.start - len(hasSuffix(text[:o.start], "-", "−", "－"))
	}
	return o.start
}

// chineseHigh reads the second number of a range that begins with o. 从60%到72% is no
// range.
func (s *scanner) chineseHigh(o operand) (operand, bool) {
	mark := hasPrefix(s.after(o.end), "——", "～", "~", "〜", "—", "–", "-", "至", "到")
	at := o.end + len(mark)
	if mark == "" || hasSuffix(s.before(o.start), "从", "由") != "" {
		return operand{}, false
	}
	var n numeral
	var ok bool
	switch rest := s.after(at); {
	case startsDigit(rest):
		n, ok = readDigits(s.text, at)
	case o.words && isHanNumeral(first(rest)):
		n, ok = readHan(s.text, at)
	}
	if !ok || n.digits != "" && chineseDate(s.text, n) > 0 {
		return operand{}, false
	}
	high := s.chineseOperand(n)
	return high, high.value.Abs().Cmp(o.value) > 0 || high.scaled != o.scaled
}
