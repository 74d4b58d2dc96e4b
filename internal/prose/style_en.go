package prose

import (
	"strings"
	"unicode/utf8"

	"duibiao/internal/lexicon"
	"duibiao/internal/quantity"
)

// englishNumber looks at what touches a number in an English text.
func (s *styler) englishNumber(n numeral) {
	rest := s.after(n.end)
	number := s.text[n.start:n.end]
	word := wordAt(strings.TrimPrefix(rest, " "))
	at := n.end + len(rest) - len(strings.TrimPrefix(rest, " "))
	switch full := s.shortScale(n, word); {
	case hasPrefix(rest, zh().ScaleWords...) != "":
		s.chineseScaleWord(n, rest)
	case scaleWord(full) == 3:
		s.add(at, at+len(word), sayShortFor.With(word, full), adviceText.With(quantity.English().Number(n.value.Shift(3))))
	case strings.HasSuffix(word, little().Plural) && full != "":
		s.add(at, at+len(word), sayPlural.With(word), adviceText.With(number+" "+full))
	case full != "":
		s.add(at, at+len(word), sayShortFor.With(word, full), adviceText.With(number+" "+full))
	case scaleWord(word) > 2 && at == n.end:
		s.add(n.start, at+len(word), sayNoSpace.With(word), adviceText.With(number+" "+word))
	}
	s.bareYuan(n)
}

// shortScale returns what a short word behind a number stands for, "" if nothing.
func (s *styler) shortScale(n numeral, word string) string {
	if full := little().ShortScales[word]; full != "" {
		return full
	}
	if full := little().MoneyScales[word]; full != "" && s.isMoney(n, word) {
		return full
	}
	return ""
}

// isMoney reports whether a currency stands before the number or behind the word.
func (s *styler) isMoney(n numeral, word string) bool {
	if _, length := currency(s.before(n.start)); length > 0 {
		return true
	}
	_, rest, _ := strings.Cut(s.after(n.end), word)
	u, length := englishUnit(strings.TrimLeft(rest, " "))
	return length > 0 && u.class == Money
}

// chineseScaleWord finds 万 and 亿.
func (s *styler) chineseScaleWord(n numeral, rest string) {
	o := operand{numeral: n, value: n.value, end: n.end}
	s.chineseScale(&o)
	s.add(n.end, o.end, sayChineseScale.With(s.text[n.end:o.end]), adviceText.With(quantity.English().Number(o.value)))
}

// bareYuan finds a currency sign that two currencies share.
func (s *styler) bareYuan(n numeral) {
	sign := hasSuffix(s.before(n.start), "¥", "￥")
	start := n.start - len(sign)
	if sign == "" || start > 0 && isLetter(s.text[start-1]) {
		return
	}
	hint := adviceYuan
	if amount := s.amount(n); amount != "" {
		hint = adviceText.With(amount + " " + en().Yuan[0])
	}
	s.add(start, n.start, sayBareSign.With(sign), hint)
}

// amount returns the number with its scale word in full, "" if what follows it is not
// understood: a hint must not be off by a power of ten.
func (s *styler) amount(n numeral) string {
	number, rest := s.text[n.start:n.end], s.after(n.end)
	word := wordAt(strings.TrimLeft(rest, " -"))
	o := operand{numeral: n, value: n.value, end: n.end}
	s.chineseScale(&o)
	switch full := s.shortScale(n, word); {
	case o.scaled:
		return quantity.English().Number(o.value)
	case scaleWord(full) == 3:
		return quantity.English().Number(n.value.Shift(3))
	case full != "":
		return number + " " + full
	case scaleWord(word) > 0:
		return number + " " + word
	case rest != "" && isLetter(rest[0]), hasPrefix(rest, little().RangeBehind...) != "":
		return ""
	}
	return number
}

// foreignMarks are the marks of Chinese that English writes otherwise.
var foreignMarks = [...][2]string{
	{"，", ","}, {"。", "."}, {"；", ";"}, {"：", ":"}, {"！", "!"}, {"？", "?"}, {"、", ","}, {"（", "("}, {"）", ")"}, {"～", "–"},
}

// punctuation finds Chinese punctuation that does not stand beside Chinese text.
func (s *styler) punctuation(rest string) bool {
	if rest[0] < utf8.RuneSelf {
		return false
	}
	for _, p := range foreignMarks {
		if !strings.HasPrefix(s.after(s.pos), p[0]) {
			continue
		}
		end := s.pos + len(p[0])
		if !isHan(last(s.before(s.pos))) && !isHan(first(s.after(end))) {
			s.add(s.pos, end, sayChineseSign.With(p[0]), adviceText.With(p[1]))
		}
	}
	return false
}

// englishFigure finds long numbers without commas, and two bounds.
func (s *styler) englishFigure(f Figure) {
	at := strings.IndexFunc(f.Text, func(r rune) bool { return isDigit(r) })
	if at < 0 {
		return
	}
	n, ok := readDigits(f.Text, at)
	whole, _, point := strings.Cut(n.digits, ".")
	if ok && len(whole) >= 5 && !n.grouped && half(n.digits) == f.Text[n.start:n.end] {
		hint := adviceText.With(grouped(whole))
		if point {
			hint = adviceCommas
		}
		s.add(f.Start+n.start, f.Start+n.end, sayNoCommas, hint)
	}
	if at > 0 && englishPrefix(f.Text[:at]).word != "" && endsEnglishBound(f.Text) {
		s.refuse(f.Start, f.End)
	}
}

// grouped writes digits in groups of three.
func grouped(digits string) string {
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	return digits
}

func endsEnglishBound(text string) bool {
	for _, w := range lexicon.English().InProse.Behind.All() {
		if endsWord(text, w.Word) {
			return true
		}
	}
	return false
}
