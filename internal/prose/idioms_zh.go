package prose

import (
	"strings"

	"duibiao/internal/lexicon"
	"duibiao/internal/quantity"
)

// chineseFraction reads 百分之五, 千分之五 and 三分之一, which begin at the scanner's
// position.
func (s *scanner) chineseFraction(n numeral) bool {
	rest := s.after(s.pos)
	u, length := unit{}, 0
	switch w := hasPrefix(rest, "百分之", "千分之"); {
	case w == "百分之":
		u, length = percent(), len(w)
	case w == "千分之":
		u, _ = chineseUnit("‰")
		length = len(w)
	case n.value.Cmp(quantity.NewDecimal(2, 0)) >= 0 && n.value.Cmp(quantity.NewDecimal(10, 0)) <= 0 &&
		strings.HasPrefix(s.after(n.end), "分之"):
		u, length = part(n.value.Rat().Num().Int64()), n.end-s.pos+len("分之")
	default:
		return false
	}
	return s.fractionOf(s.pos+length, u)
}

// fractionOf reads the number behind 分之 and adds the figure.
func (s *scanner) fractionOf(at int, u unit) bool {
	var n numeral
	ok := false
	switch rest := s.after(at); {
	case strings.HasPrefix(rest, "百") && !strings.HasPrefix(rest, "百分"):
		n, ok = numeral{start: at, end: at + len("百"), words: true, value: quantity.NewDecimal(100, 0)}, true
	case startsDigit(rest):
		n, ok = readDigits(s.text, at)
	case isHanNumeral(first(rest)):
		n, ok = readHan(s.text, at)
	}
	if !ok {
		return false
	}
	s.idiom(numeral{s.pos, n.end, n.digits, n.value, n.grouped, n.words}, u)
	return true
}

// idiom adds a figure that is a whole phrase.
func (s *scanner) idiom(n numeral, u unit) {
	s.chineseFigure(operand{numeral: n, value: n.value, hasUnit: true, unit: u, end: n.end})
}

// chineseIdiom reads 翻番, 半数, 过半, 减半 and 半小时, or steps over one character.
func (s *scanner) chineseIdiom() {
	rest := s.after(s.pos)
	if length, factor := redoubled(rest); length > 0 {
		u, _ := chineseUnit("倍")
		s.idiom(numeral{start: s.pos, end: s.pos + length, words: true, value: quantity.NewDecimal(factor, 0)}, u)
		return
	}
	if s.halfOfUnit(rest) {
		return
	}
	w := hasPrefix(rest, zh().Halves...)
	if w == "" || w != "半数" && strings.HasSuffix(s.before(s.pos), "超") {
		s.next()
		return
	}
	s.half(w)
}

// half adds 一半, 半数 or 过半, which is next.
func (s *scanner) half(word string) {
	n := numeral{start: s.pos, end: s.pos + len(word), words: true, value: quantity.NewDecimal(1, 0)}
	if strings.HasPrefix(word, "过") {
		s.add(operand{numeral: n, value: n.value, unit: part(2)}, n.start, n.end, quantity.Above)
		return
	}
	s.idiom(n, part(2))
}

// halfOfUnit reads 半小时, 半个月 and 半天, but not 上半年 and 大半年.
func (s *scanner) halfOfUnit(rest string) bool {
	after, ok := strings.CutPrefix(rest, "半")
	if !ok || hasSuffix(s.before(s.pos), zh().NeverBeforeHalf...) != "" {
		return false
	}
	u, length := chineseUnit(after)
	if !u.class.isTime() && u.class != Length || length == 0 || strings.HasPrefix(after, "年报") || strings.HasPrefix(after, "年度") {
		return false
	}
	s.idiom(numeral{start: s.pos, end: s.pos + len("半") + length, words: true, value: quantity.NewDecimal(5, -1)}, u)
	return true
}

// redoubled returns the length of 翻番, 翻一番, 翻了两番 and how many times the old value
// the new one is.
func redoubled(s string) (length int, factor int64) {
	rest, ok := strings.CutPrefix(s, "翻")
	if !ok {
		return 0, 0
	}
	rest = strings.TrimPrefix(rest, zh().Done)
	factor = 2
	for i, w := range zh().Redoubled {
		if after, ok := strings.CutPrefix(rest, w); ok {
			rest, factor = after, 2<<i
			break
		}
	}
	if rest, ok = strings.CutPrefix(rest, "番"); !ok {
		return 0, 0
	}
	return len(s) - len(rest), factor
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

// isPhrase reports whether a number in words belongs to an idiom, an ordinal or a name.
func isPhrase(before, from, after string) bool {
	run := from[:len(from)-len(after)]
	switch {
	case hasSuffix(before, "第", "初", "○") != "" || period(before, after) || phraseLength(from) > 0:
		return true
	case run == "二" && classifier(after) > 0:
		return true // 二次供水, 二手: it is 两 that counts
	case hasPrefix(after, zh().BehindOrdinal...) != "":
		return true
	case strings.HasPrefix(after, "大") && isCongress(before, run, after):
		return true
	}
	if strings.HasSuffix(before, "届") && strings.HasPrefix(after, "次") {
		return true // 七届三次全会
	}
	list, ok := strings.CutSuffix(before, "、")
	return startsDigit(lastOf(before)) || ok && isHanNumeral(last(list))
}

func lastOf(s string) string { return s[len(cutLast(s)):] }

// isCongress reports whether 大 stands for a congress: 二十大, 十八大.
func isCongress(before, run, after string) bool {
	return len(run) > len("十") && run != "十二" || strings.HasSuffix(before, "党的") ||
		hasPrefix(after, zh().BehindCongress...) != ""
}

// phraseLength returns the length of the idiom that begins s.
func phraseLength(s string) int {
	return len(hasPrefix(s, zh().Idioms...))
}
