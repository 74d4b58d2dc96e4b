package prose

import (
	"slices"
	"strings"
	"unicode/utf8"

	"duibiao/internal/lexicon"
	"duibiao/internal/quantity"
)

// boundWord is a word that sets a bound.
type boundWord struct {
	word  string
	bound quantity.Bound
	// isTurned says that it is the bound of what nobody is.
	isTurned bool
}

// chinesePrefix returns the bound word that ends before, the zero word if there is none.
func chinesePrefix(before string, of Class) boundWord {
	each := hasSuffix(before, zh().OfEach...)
	if w := boundAtEnd(strings.TrimSuffix(before, each), of); w.word != "" {
		w.word += each // 不超过每股28元
		return w
	}
	return boundWord{}
}

// boundAtEnd returns the bound word that ends a text.
func boundAtEnd(before string, of Class) boundWord {
	for _, b := range zh().Before.Ending(before) {
		left, ok := strings.CutSuffix(before, b.Word)
		if !ok {
			continue
		}
		w := boundWord{word: b.Word, bound: quantity.BoundNamed(b.Name)}
		if w.word == zh().Word.About && strings.ContainsRune(zh().Word.NeverAbout, last(left)) ||
			w.word == zh().Word.Near && (of >= Years && of <= Days || strings.ContainsRune(zh().Word.NeverNear, last(left))) {
			return boundWord{}
		}
		w.isTurned = hasPrefix(behindMark(tail(left, maxDirection), chineseMarks), zh().Nobody...) != ""
		if hasSuffix(left, zh().NotBefore...) != "" || w.isTurned {
			w.bound = turnedRound(w.bound) // 未超过3天, 没有一户超过3天
		}
		return w
	}
	return boundWord{}
}

// distantBound returns the bound of a word that does not touch the figure: 约占总量的十分之一,
// 约需5小时, 7000步以上, where 步 is no unit that is known; and of 最高2000万元.
func (s *scanner) distantBound(o operand) quantity.Bound {
	before := s.before(o.start)
	clause := s.grammar.lastClause(tail(before, maxDirection))
	for _, verb := range zh().AboutVerbs {
		if _, rest, ok := strings.Cut(clause, verb); ok && (rest == "" || strings.HasSuffix(rest, zh().Of)) {
			return quantity.About
		}
	}
	if bound := normative(clause); bound != quantity.Exactly {
		return bound
	}
	if exp := bareExponent(s.text[o.numeral.start:o.numeral.end]); exp > 0 && isUpwards(before) {
		return quantity.Above // 上百万户
	}
	if bound := extreme(clause, o.unit.class); bound != quantity.Exactly {
		return bound
	}
	if rest := s.after(o.end); !o.hasUnit {
		for range maxNounBefore {
			if !isHan(first(rest)) || isHanNumeral(first(rest)) {
				break
			}
			if rest = cutFirst(rest); chineseSuffix(rest).word != "" {
				return chineseSuffix(rest).bound // 7000步以上, 100马力以上
			}
		}
	}
	return quantity.Exactly
}

// maxNounBefore is how many characters a unit that is not known may have before a bound.
const maxNounBefore = 2

// normative returns the bound that a clause sets for the share that ends it: 不应超过整车质量的5.5%.
func normative(clause string) quantity.Bound {
	noun, ok := strings.CutSuffix(clause, zh().Of)
	if !ok {
		return quantity.Exactly
	}
	for _, w := range zh().Normative {
		i := strings.LastIndex(noun, w)
		if i < 0 {
			continue
		}
		if of := noun[i+len(w):]; of != "" && utf8.RuneCountInString(of) <= 2*maxExtreme && !strings.ContainsAny(of, "0123456789") {
			return chinesePrefix(w, Percent).bound
		}
	}
	return quantity.Exactly
}

// maxExtreme is how many characters may stand between an adverb such as 最多 and the figure: 最多可再领2万元.
const maxExtreme = 5

// extreme returns the bound that an adverb such as 最多 sets for a figure whose clause begins with it: 最高
// and 最低 do so for sums, for 最高气温38度 is as high.
func extreme(clause string, class Class) quantity.Bound {
	at, bound := -1, quantity.Exactly
	for name, words := range zh().Extremes {
		for _, w := range words {
			i := strings.LastIndex(clause, w)
			if i <= at {
				continue
			}
			rest := clause[i+len(w):]
			if hasPrefix(rest, zh().WhenMost...) != "" {
				continue // 最多时有87万户
			}
			if slices.Contains(zh().OfSums, w) && (class != Money || !isVerbs(rest)) {
				continue
			}
			if utf8.RuneCountInString(rest) <= maxExtreme && !strings.Contains(rest, zh().Of) {
				at, bound = i, quantity.BoundNamed(name)
			}
		}
	}
	return bound
}

// isVerbs reports whether a text is nothing but verbs of what one is given, or may have: 可补贴.
func isVerbs(text string) bool {
	for text != "" {
		w := hasPrefix(text, zh().Giving...)
		if w == "" {
			return false
		}
		text = text[len(w):]
	}
	return true
}

// isUpwards reports whether 上 before a place means "more than": not 以上 and 网上.
func isUpwards(before string) bool {
	left, ok := strings.CutSuffix(before, zh().Word.Upwards)
	return ok && !strings.ContainsRune(zh().Word.NeverUpwards, last(left))
}

// chineseBehind returns the bound word behind a figure that ends there. Fractions have words of
// their own: 三分之一强 is a little more.
func (s *scanner) chineseBehind(o operand, end int) boundWord {
	after := s.after(end)
	if o.words && o.unit.class == Percent {
		switch {
		case isStrong(after):
			return boundWord{word: zh().Word.Strong, bound: quantity.Above}
		case strings.HasPrefix(after, zh().Word.Weak):
			return boundWord{word: zh().Word.Weak, bound: quantity.Nearly}
		}
	}
	if rest, ok := strings.CutPrefix(after, zh().Word.Level); ok && o.words && o.hasUnit && o.unit.class > Count {
		if w := chineseSuffix(rest); w.word != "" {
			w.word = zh().Word.Level + w.word // 万吨级以上
			return w
		}
	}
	return chineseSuffix(after)
}

// chineseSuffix returns the bound word that begins after.
func chineseSuffix(after string) boundWord {
	for _, b := range lexicon.Chinese().InProse.Behind.Of(after) {
		if strings.HasPrefix(after, b.Word) {
			return boundWord{word: b.Word, bound: quantity.BoundNamed(b.Name)}
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
		s.bracket()
		return
	}
	bound, end := quantity.Exactly, o.end
	if o.more {
		bound = quantity.Above
	}
	if w := s.chineseBehind(o, end); w.word != "" {
		bound, end = w.bound, end+len(w.word)
	}
	isTurned, other := false, quantity.Exactly
	if w := chinesePrefix(s.before(start), o.unit.class); w.word != "" && !(isSide(w.bound) && bound == quantity.About) { // 低于5.5%左右
		other = bound
		bound, start, isTurned = w.bound, start-len(w.word), w.isTurned
	}
	if bound == quantity.Exactly {
		bound = s.distantBound(o)
	}
	s.sharePoints(o)
	f := s.add(o, start, end, bound)
	f.turned, f.shared = isTurned, other
	s.bracket()
}

// maxShared is how much, in bytes, may stand between two figures that share a unit.
const maxShared = 24

// sharePoints gives the 0.7个 of 高于全国0.7个、全省0.3个百分点 the unit that only the last one of a list has.
func (s *scanner) sharePoints(o operand) {
	if o.unit.class != Point {
		return
	}
	end := o.start
	for i := len(s.figures) - 1; i >= 0; i-- {
		f := &s.figures[i]
		gap := s.text[f.End:max(f.End, end)]
		if i == len(s.figures)-1 && f.Class == Number && !f.Words && slices.Contains(zh().Joints, gap) {
			f.measure(o.unit) // 0.4和0.6个百分点
			return
		}
		if i == len(s.figures)-1 && f.Class == Count && f.Value.Exponent() >= 0 && strings.HasSuffix(f.Text, zh().Word.Counter) && slices.Contains(zh().Joints, gap) {
			f.measure(o.unit) // 18个和21个百分点
			return
		}
		if f.Class != Count || f.Value.Exponent() >= 0 || !strings.HasSuffix(f.Text, zh().Word.Counter) || len(gap) > maxShared || hasPrefix(gap, zh().Joints...) == "" {
			return
		}
		f.measure(o.unit)
		end = f.Start
	}
}

// signStart returns where the operand begins, with its minus.
func (o operand) signStart(text string) int {
	if o.value.Sign() < 0 {
		return o.start - max(len(hasSuffix(text[:o.start], "-", "−", "－")), len(minusWord(text[:o.start])))
	}
	return o.start
}

// chineseLimits reads the second number of 1万元以上3万元以下, which is a range, as laws have it.
func (s *scanner) chineseLimits(o operand) (operand, bool) {
	w := chineseSuffix(s.after(o.end))
	at := o.end + len(w.word)
	if w.word == "" || w.bound != quantity.AtLeast || o.words || !startsDigit(s.after(at)) {
		return operand{}, false
	}
	n, ok := readDigits(s.text, at)
	if !ok {
		return operand{}, false
	}
	high := s.chineseOperand(n)
	end := chineseSuffix(s.after(high.end))
	if end.bound != quantity.AtMost || high.unit.class != o.unit.class || high.unit.name != o.unit.name || high.value.Cmp(o.value) <= 0 {
		return operand{}, false
	}
	high.end += len(end.word)
	return high, true
}

// chineseHigh reads the second number of a range that begins with o. 从60%到72% is no
// range.
func (s *scanner) chineseHigh(o operand) (operand, bool) {
	if high, ok := s.chineseLimits(o); ok {
		return high, true
	}
	mark := hasPrefix(s.after(o.end), "——", "～", "~", "〜", "—", "–", "-", zh().Word.Until, zh().Word.UpTo)
	at := o.end + len(mark)
	if mark == "" || hasSuffix(s.before(o.start), zh().Word.FromOn, zh().Word.Since) != "" {
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
	if !ok || n.digits != "" && isChineseTime(s, n) {
		return operand{}, false
	}
	high := s.chineseOperand(n)
	if isArrival := mark == zh().Word.Until || mark == zh().Word.UpTo; isArrival && o.hasUnit && o.unit.class > Count && !high.hasUnit && !high.scaled {
		return high, false // 跌1.3%至100.6
	}
	if o.hasUnit && high.hasUnit && o.unit.class != high.unit.class && (mark == zh().Word.Until || mark == zh().Word.UpTo) {
		return high, false // 下降0.2个百分点至5.0%: by so much, to so much
	}
	return high, high.value.Abs().Cmp(o.value) > 0 || high.scaled != o.scaled
}
