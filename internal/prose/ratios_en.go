package prose

import (
	"strings"

	"duibiao/internal/quantity"
)

// toOne reads 2.34:1, 2.34比1 and "2.34 to 1" and adds the figure, which is how many times the second
// the first is. One of small whole numbers, 3:1, may be a score.
func (s *scanner) toOne(n numeral) bool {
	if n.inexact || !strings.Contains(n.digits, ".") && len(n.digits) < maxScore {
		return false
	}
	after := s.after(n.end)
	mark := hasPrefix(after, ":", "∶", "：", zh().Word.Ratio)
	if mark == "" {
		mark = hasPrefix(after, little().ToOne...)
	}
	rest := after[len(mark):]
	one := hasPrefix(rest, "1", little().One, zh().Word.One)
	if mark == "" || one == "" || isAlnumAt(rest, len(one)) || startsDigit(strings.TrimLeft(rest[len(one):], ".:,")) || isNoun(rest[len(one):]) && !isWay(wordAt(strings.TrimLeft(rest[len(one):], " "))) {
		return false
	}
	s.add(operand{numeral: n, value: n.value}, n.start, n.end+len(mark)+len(one), quantity.Exactly)
	return true
}

// maxScore is how many digits make more than a score of a number.
const maxScore = 2

// englishRatio returns where the ratio ends that begins with the number, 0 if there is
// none: "a ratio of 1 to 13.5", "stands at 1 to 3.". Like 1:13.5 it is no figure.
func englishRatio(s *scanner, n numeral) int {
	text := s.text
	after, ok := strings.CutPrefix(text[n.end:], little().SpacedTo)
	if !ok || !startsDigit(after) {
		return 0
	}
	second, ok := readDigits(after, 0)
	rest := after[second.end:]
	before := strings.TrimRight(text[:n.start], " -−")
	if !ok || measuredEnglish(rest) || isNoun(rest) || endsOne(before, little().RangeBegins...) != "" || isAged(before) {
		return 0
	}
	if containsWord(strings.ToLower(clauseBefore(before)), little().Ratio, little().Ratio+little().Plural) || n.digits == "1" && endsPhrase(rest) {
		return len(text) - len(rest)
	}
	return 0
}

// endsPhrase reports whether a phrase ends before s.
func endsPhrase(s string) bool {
	return s == "" || hasPrefix(s, ".", ",", ";", ")", ":") != ""
}
