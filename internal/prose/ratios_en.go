package prose

import "strings"

// englishRatio returns where the ratio ends that begins with the number, 0 if there is
// none: "a ratio of 1 to 13.5", "stands at 1 to 3.". Like 1:13.5 it is no figure.
func englishRatio(s *scanner, n numeral) int {
	text := s.text
	after, ok := strings.CutPrefix(text[n.end:], " to ")
	if !ok || !startsDigit(after) {
		return 0
	}
	second, ok := readDigits(after, 0)
	rest := after[second.end:]
	before := strings.TrimRight(text[:n.start], " ")
	if !ok || measuredEnglish(rest) || isNoun(rest) || endsOne(before, "from", "between") != "" || isAged(before) {
		return 0
	}
	if strings.Contains(strings.ToLower(clauseBefore(before)), "ratio") || n.digits == "1" && endsPhrase(rest) {
		return len(text) - len(rest)
	}
	return 0
}

// endsPhrase reports whether a phrase ends before s.
func endsPhrase(s string) bool {
	return s == "" || hasPrefix(s, ".", ",", ";", ")", ":") != ""
}
