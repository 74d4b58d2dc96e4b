package prose

import "strings"

// chineseApproximation returns where a number ends that is no exact figure, 0 if it is one: 三四个 and
// 十几, the 3、4 of 3、4个 and the 3或4 of 3或4个.
func chineseApproximation(s *scanner, n numeral) int {
	if n.words {
		if n.inexact {
			return s.phraseEnd(n)
		}
		return 0
	}
	text := s.text
	mark := hasPrefix(text[n.end:], "、", zh().Word.Or)
	end := nextOne(text, n, mark)
	if end == 0 || strings.HasSuffix(text[:n.start], zh().Word.Ordinal) || strings.HasSuffix(text[:n.start], "、") {
		return 0
	}
	if _, length := chineseUnit(text[end:]); length == 0 && hasPrefix(text[end:], zh().Word.Times, zh().Word.Item) == "" {
		return 0
	}
	return end
}

// englishApproximation returns where the "3 or 4" of "3 or 4 stations" ends, 0 if there
// is none.
func englishApproximation(s *scanner, n numeral) int {
	text := s.text
	end := nextOne(text, n, hasPrefix(text[n.end:], little().SpacedOr))
	if hasPrefix(text[end:], little().NeverCounted...) != "" {
		return 0
	}
	return end
}

// nextOne returns where the digit behind the mark ends that is one more than the digit n,
// 0 if none is there.
func nextOne(text string, n numeral, mark string) int {
	at := n.end + len(mark)
	if mark == "" || !n.whole(1) || !startsDigit(text[at:]) {
		return 0
	}
	next, ok := readDigits(text, at)
	if !ok || !next.whole(1) || next.digits[0] != n.digits[0]+1 {
		return 0
	}
	return next.end
}
