package prose

import (
	"strings"
	"unicode/utf8"

	"duibiao/internal/lexicon"
	"duibiao/internal/quantity"
)

// chineseNumber looks at what follows a number in a Chinese text.
func (s *styler) chineseNumber(n numeral) {
	after := s.after(n.end)
	switch {
	case n.whole(2) && shortYear(s.before(n.start), after):
		s.add(n.start, n.end+len(zh().Word.Year), sayShortYear, adviceText.With(century(n.digits)+n.digits+zh().Word.Year))
	case n.isYear() && s.shortDate(n):
	case hasPrefix(after, zh().NeverBesideDigits...) != "":
		if u, length := chineseUnit(after); length == 0 || u.class == Count {
			s.refuse(n.start, n.end+scaleRun(after))
		}
	case hasPrefix(after, zh().Word.Wan, zh().Word.Yi) != "" && mixes(after[len(zh().Word.Wan):]):
		s.refuse(n.start, n.end+len(zh().Word.Wan)+len(hanRun(after[len(zh().Word.Wan):])))
	case s.enumeration(n):
	default:
		s.englishScaleWord(n)
	}
}

// century guesses the first two digits of a year.
func century(digits string) string {
	if digits > "60" {
		return "19"
	}
	return "20"
}

// scaleRun returns the length of the places that begin s: 千, 百万.
func scaleRun(s string) int {
	return len(s) - len(strings.TrimLeft(s, zh().Word.PlaceChars))
}

// mixes reports whether numerals in words go on after 3万: 3万四千.
func mixes(rest string) bool {
	run := hanRun(rest)
	return len(run) >= 2*len(zh().Word.Four) && strings.ContainsAny(run[:len(zh().Word.Four)], zh().Word.DigitChars) &&
		strings.ContainsAny(run[len(zh().Word.Four):2*len(zh().Word.Four)], zh().Word.LowPlaces)
}

// shortDate finds 2008-8: GB/T 15835-2011, 5.1.4.
func (s *styler) shortDate(n numeral) bool {
	rest, ok := strings.CutPrefix(s.after(n.end), "-")
	if !ok || !startsDigit(rest) {
		return false
	}
	month, ok := readDigits(rest, 0)
	if !ok && len(month.digits) != 2 || len(month.digits) > 2 || strings.Contains(month.digits, ".") {
		return false
	}
	digits := strings.TrimPrefix(month.digits, "0")
	number := month.value.Cmp(quantity.NewDecimal(12, 0))
	if digits == "" || number > 0 || hasPrefix(rest[month.end:], "-", "—", zh().Word.Year, zh().Word.Number) != "" {
		return false
	}
	end := n.end + 1 + month.end
	s.add(n.start, end, sayShortDate, adviceText.With(n.digits+zh().Word.Year+digits+zh().Word.Month))
	return true
}

// enumeration finds 3、4个: an approximate number is written in words, 三四个.
func (s *styler) enumeration(n numeral) bool {
	rest, ok := strings.CutPrefix(s.after(n.end), "、")
	if !ok || !n.whole(1) || !startsDigit(rest) || strings.HasSuffix(s.before(n.start), zh().Word.Ordinal) {
		return false
	}
	next, ok := readDigits(rest, 0)
	after := rest[next.end:]
	word := hasPrefix(after, zh().Enumerated...)
	if !ok || !next.whole(1) || next.digits[0] != n.digits[0]+1 || word == "" || strings.HasPrefix(after, zh().Word.Grade) {
		return false
	}
	end := n.end + len("、") + next.end
	s.add(n.start, end, sayEnumerated, adviceText.With(hanDigit(n.digits[0])+hanDigit(next.digits[0])+word))
	return true
}

// hanDigit returns the numeral of a digit.
func hanDigit(digit byte) string {
	return string([]rune(zh().Word.DigitsFromZero)[digit-'0'])
}

// englishScaleWord finds "5 million" in a Chinese text.
func (s *styler) englishScaleWord(n numeral) {
	rest := s.after(n.end)
	word := wordAt(strings.TrimPrefix(rest, " "))
	exp := scaleWord(word)
	at := n.end + strings.Index(rest, word)
	if exp < 3 || !isHan(first(s.after(at+len(word)))) {
		return
	}
	s.add(at, at+len(word), sayEnglishScale, adviceText.With(quantity.Chinese().Number(n.value.Shift(exp))))
}

// wordsAndDigits finds 百分之5 and 五%, and steps over it.
func (s *styler) wordsAndDigits(rest string) bool {
	if rest[0] < utf8.RuneSelf || !isHanNumeral(first(rest)) {
		return false
	}
	end := 0
	if w := hasPrefix(rest, zh().Word.PerCent, zh().Word.PerMille); w != "" && startsDigit(rest[len(w):]) {
		n, _ := readDigits(rest, len(w))
		end = n.end
	} else if run := hanRun(head(rest, maxNumeral)); run != "" && isHanNumeral(first(run)) && strings.HasPrefix(rest[len(run):], "%") {
		end = len(run) + len("%")
	}
	if end > 0 {
		s.refuse(s.pos, s.pos+end)
	}
	s.pos += end
	return end > 0
}

// chineseFigure finds two bounds on a figure, and decreases by 倍.
func (s *styler) chineseFigure(f Figure) {
	if f.Class == Multiple && decreases(s.before(f.Start)) {
		start := f.Start + strings.IndexFunc(f.Text, func(r rune) bool { return isDigit(halfWidth(r)) })
		s.add(start, f.End, sayTimesLess, adviceShareOfLess)
		return
	}
	at := strings.IndexFunc(f.Text, func(r rune) bool { return isDigit(halfWidth(r)) })
	if at > 0 && (f.Text[at-1] != '-') && endsBound(f.Text) {
		s.refuse(f.Start, f.End)
	}
}

// decreases reports whether a verb of falling ends before.
func decreases(before string) bool {
	for _, w := range lexicon.Chinese().InProse.Before.All() {
		before = strings.TrimSuffix(before, w.Word)
	}
	return hasSuffix(strings.TrimSuffix(before, zh().Done), zh().Decreases...) != ""
}

// endsBound reports whether a figure has a bound behind its number.
func endsBound(text string) bool {
	for _, w := range lexicon.Chinese().InProse.Behind.All() {
		if strings.HasSuffix(text, w.Word) {
			return true
		}
	}
	return strings.ContainsAny(text, zh().Word.MoreChars)
}
