package prose

import (
	"cmp"
	"strings"

	"duibiao/internal/lexicon"
	"duibiao/internal/quantity"
)

// chineseFraction reads 百分之五, 千分之五 and 三分之一, which begin at the scanner's
// position.
func (s *scanner) chineseFraction(n numeral) bool {
	rest := s.after(s.pos)
	u, length := unit{}, 0
	switch w := hasPrefix(rest, zh().Word.PerCent, zh().Word.PerMille); {
	case w == zh().Word.PerCent:
		u, length = percent(), len(w)
	case w == zh().Word.PerMille:
		u, _ = chineseUnit("‰")
		length = len(w)
	case strings.HasPrefix(rest, zh().Word.PerTenThousand):
		u, length = perTenThousand(), len(zh().Word.PerTenThousand)
	case isFraction(n.value) && strings.HasPrefix(s.after(n.end), zh().Word.PartOf):
		u, length = part(n.value.Rat().Num().Int64()), n.end-s.pos+len(zh().Word.PartOf)
	default:
		return false
	}
	return s.fractionOf(s.pos+length, u)
}

// perTenThousand is the unit of 万分之三, a hundredth of a per cent.
func perTenThousand() unit {
	u := percent()
	u.exp -= 2
	u.name = zh().Word.PerTenThousand
	return u
}

// fractionOf reads the number behind 分之 and adds the figure.
func (s *scanner) fractionOf(at int, u unit) bool {
	var n numeral
	ok := false
	switch rest := s.after(at); {
	case strings.HasPrefix(rest, zh().Word.Hundred) && !strings.HasPrefix(rest, zh().Word.PerCentBegun):
		n, ok = numeral{start: at, end: at + len(zh().Word.Hundred), words: true, value: quantity.NewDecimal(100, 0)}, true
	case startsDigit(rest):
		n, ok = readDigits(s.text, at)
	case isHanNumeral(first(rest)):
		n, ok = readHan(s.text, at)
	}
	if !ok {
		return false
	}
	n.start = s.pos
	s.idiom(n, u)
	return true
}

// idiom adds a figure that is a whole phrase.
func (s *scanner) idiom(n numeral, u unit) {
	s.chineseFigure(operand{numeral: n, value: n.value, hasUnit: true, unit: u, end: n.end})
}

// bandwidth reads the 千兆 of 千兆及以上接入速率, which is 1,000 Mbps, but not that of 千兆城市.
func (s *scanner) bandwidth(numeral) bool {
	rest := s.after(s.pos)
	for i := range zh().Bandwidths {
		w := &zh().Bandwidths[i]
		if after, ok := strings.CutPrefix(rest, w.Word); ok && hasPrefix(after, zh().BehindBandwidth...) != "" {
			u, _ := englishUnit(w.Unit)
			s.idiom(numeral{start: s.pos, end: s.pos + len(w.Word), words: true, value: quantity.NewDecimal(1, w.Exp)}, u)
			return true
		}
	}
	return false
}

// redoubling reads 翻番 and 翻两番.
func (s *scanner) redoubling(numeral) bool {
	length, factor, bound := redoubled(s.after(s.pos))
	if length == 0 {
		return false
	}
	u, _ := chineseUnit(zh().Word.Multiple)
	s.idiom(numeral{start: s.pos, end: s.pos + length, words: true, value: quantity.NewDecimal(factor, 0)}, u)
	if f := &s.figures[len(s.figures)-1]; f.Bound == quantity.Exactly {
		f.Bound = bound
	}
	return true
}

// chineseHalf reads 一半, 半数, 过半 and 减半.
func (s *scanner) chineseHalf(numeral) bool {
	rest := s.after(s.pos)
	w := cmp.Or(hasPrefix(rest, zh().Word.OneHalf), hasPrefix(rest, zh().Halves...))
	if w == "" && s.isBoundedHanHalf() {
		w = zh().Word.Half
	}
	isPart := w != zh().Word.OneHalf && w != zh().Word.HalfOfAll && strings.HasSuffix(s.before(s.pos), zh().Word.Exceeding)
	if w == "" || isPart {
		return false
	}
	s.half(w)
	return true
}

// isBoundedHanHalf reports whether 半 is next, behind a bound and at the end of its clause: 占比近半.
func (s *scanner) isBoundedHanHalf() bool {
	after, ok := strings.CutPrefix(s.after(s.pos), zh().Word.Half)
	isEnd := after == "" || strings.ContainsRune(chineseMarks, first(after)) || strings.HasPrefix(after, zh().Of)
	return ok && isEnd && chinesePrefix(s.before(s.pos), Percent).word != ""
}

// slashFraction reads 2/3 before 的 or a bound: 2/3以上的村.
func (s *scanner) slashFraction(n numeral) bool {
	rest, ok := strings.CutPrefix(s.after(n.end), "/")
	if !ok || !n.whole(1) || !startsDigit(rest) || endsAlnum(s.before(n.start)) || strings.HasSuffix(s.before(n.start), zh().Word.Ordinal) {
		return false
	}
	of, ok := readDigits(s.text, n.end+1)
	after := s.after(of.end)
	if !ok || !isPart(of.value) || n.value.Cmp(of.value) >= 0 || !strings.HasPrefix(after, zh().Of) && chineseSuffix(after).word == "" {
		return false
	}
	n.end = of.end
	s.idiom(n, part(of.value.Rat().Num().Int64()))
	return true
}

// half adds 一半, 半数 or 过半, which is next.
func (s *scanner) half(word string) {
	n := numeral{start: s.pos, end: s.pos + len(word), words: true, value: quantity.NewDecimal(1, 0)}
	if strings.HasPrefix(word, zh().Word.Past) {
		s.add(operand{numeral: n, value: n.value, unit: part(2)}, n.start, n.end, quantity.Above)
		return
	}
	s.idiom(n, part(2))
}

// halfOfUnit reads 半小时, 半个月 and 半天, but not 上半年 and 大半年.
func (s *scanner) halfOfUnit(numeral) bool {
	after, ok := strings.CutPrefix(s.after(s.pos), zh().Word.Half)
	if !ok {
		return false
	}
	u, length := chineseUnit(after)
	isLong := hasSuffix(s.before(s.pos), zh().Ahead...) != "" || hasPrefix(after[length:], zh().BehindHalf...) != "" // 提前半年, 培训后半年内
	if !isLong && hasSuffix(s.before(s.pos), zh().NeverBeforeHalf...) != "" {
		return false
	}
	if !u.class.isTime() && u.class != Length || length == 0 || strings.HasPrefix(after, zh().Word.AnnualReport) || strings.HasPrefix(after, zh().Word.Annual) {
		return false
	}
	s.idiom(numeral{start: s.pos, end: s.pos + len(zh().Word.Half) + length, words: true, value: quantity.NewDecimal(5, -1)}, u)
	return true
}

// redoubled returns the length of 翻番, 翻一番, 翻了近两番, how many times the old value the new one is, and the bound that
// stands in it.
func redoubled(s string) (length int, factor int64, bound quantity.Bound) {
	rest, ok := strings.CutPrefix(s, zh().Word.Fold)
	if !ok {
		return 0, 0, bound
	}
	rest = strings.TrimPrefix(rest, zh().Done)
	for _, b := range lexicon.Chinese().InProse.Before.All() {
		if after, ok := strings.CutPrefix(rest, b.Word); ok {
			rest, bound = after, quantity.BoundNamed(b.Name)
			break
		}
	}
	factor = 2
	for i, w := range zh().Redoubled {
		if after, ok := strings.CutPrefix(rest, w); ok {
			rest, factor = after, 2<<i
			break
		}
	}
	if rest, ok = strings.CutPrefix(rest, zh().Word.Doubling); !ok {
		return 0, 0, bound
	}
	return len(s) - len(rest), factor, bound
}

// isIncrease reports whether the words before a number of 倍 say that it comes on top:
// 增长1.5倍 is 2.5 times.
func isIncrease(before string) bool {
	for _, w := range lexicon.Chinese().InProse.Before.All() {
		if rest, ok := strings.CutSuffix(before, w.Word); ok {
			before = rest
			break
		}
	}
	before = strings.TrimSuffix(before, zh().Done)
	return hasSuffix(before, zh().Increases...) != ""
}

// chineseIdiom returns where an idiom or a name ends that begins with a number in words.
func chineseIdiom(s *scanner, n numeral) int {
	from, after := s.after(n.start), s.after(n.end)
	isTwo := from[:n.end-n.start] == zh().Word.Two && classifier(after) > 0 // 二次供水, 二手: it is 两 that counts
	if isTwo || phraseLength(from) > 0 || hasPrefix(after, zh().BehindOrdinal...) != "" {
		return s.phraseEnd(n)
	}
	return 0
}

// phraseEnd returns where an idiom ends that begins with the number, or else the number.
func (s *scanner) phraseEnd(n numeral) int {
	return max(n.end, n.start+phraseLength(s.after(n.start)))
}

// maxSession is how far, in bytes, 届 may stand before the number of a session: 十四届全国人大三次会议.
const maxSession = 36

// chineseCongress returns where the number of a congress or of its session ends: 二十大, 七届三次全会.
func chineseCongress(s *scanner, n numeral) int {
	before, after := s.before(n.start), s.after(n.end)
	if strings.HasPrefix(after, zh().Word.Congress) && isCongress(before, s.text[n.start:n.end], after) ||
		strings.HasSuffix(before, zh().Word.Session) && strings.HasPrefix(after, zh().Word.Times) ||
		hasPrefix(after, zh().Sessions...) != "" && strings.Contains(tail(before, maxSession), zh().Word.Session) {
		return n.end
	}
	return 0
}

// chineseList returns where a number in words ends that stands behind digits, or behind another one
// in a list.
func chineseList(s *scanner, n numeral) int {
	before := s.before(n.start)
	if list, ok := strings.CutSuffix(before, "、"); startsDigit(lastOf(before)) || ok && isHanNumeral(last(list)) {
		return n.end
	}
	return 0
}

func lastOf(s string) string { return s[len(cutLast(s)):] }

// isCongress reports whether 大 stands for a congress: 二十大, 十八大.
func isCongress(before, run, after string) bool {
	return len(run) > len(zh().Word.Ten) && run != zh().Word.Twelve || strings.HasSuffix(before, zh().Word.OfTheParty) ||
		hasPrefix(after, zh().BehindCongress...) != ""
}

// phraseLength returns the length of the idiom that begins s.
func phraseLength(s string) int {
	return len(hasPrefix(s, zh().Idioms...))
}
