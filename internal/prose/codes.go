package prose

import (
	"strings"
	"unicode/utf8"
)

// code returns where the code, time or score ends that the number is part of, 0
// if it stands for itself: PM2.5, GB/T 15835-2011, 1+3+N, 3:2, 2008-8-8, 24/7, [3], 007.
func code(s *scanner, n numeral) int {
	before, after := s.before(n.start), s.after(n.end)
	switch {
	case n.inexact || gluedBefore(before, after):
		return n.end + codeRun(after)
	case after == "":
		return 0
	case joins(after) || twoHyphens(after) || isLetter(after[0]) && !unitFollows(after):
		return n.end + codeRun(after)
	case isTelephone(n, after):
		return n.end + 1 + callGroup
	case inBrackets(before, after) && !n.grouped && !strings.Contains(n.digits, ".") && len(n.digits) <= maxNote:
		return n.end
	}
	return 0
}

// callGroup is how many digits each of the two groups of a telephone number has: 8765 4321.
const callGroup = 4

// isTelephone reports whether a number is the first half of a telephone number, which the other half follows.
func isTelephone(n numeral, after string) bool {
	if !n.whole(callGroup) || len(n.digits) != callGroup || !strings.HasPrefix(after, " ") {
		return false
	}
	rest := strings.TrimLeft(after[1:], "0123456789")
	return len(after)-1-len(rest) == callGroup && !isAlnum(lastByte(" "+head(rest, 1)))
}

// gluedBefore reports whether a number is the end of a word: G20, B-52, T/15835, user_1.
func gluedBefore(before, after string) bool {
	if before == "" {
		return false
	}
	switch c := before[len(before)-1]; {
	case isLetter(c):
		return endsOne(before, en().CodesBefore...) == "" || isLetterCode(after)
	case c == ' ':
		standard := hasSuffix(before, little().Standards...)
		return standard != "" && !strings.HasSuffix(before[:len(before)-len(standard)], zh().Word.Each) // 每GB 5.5元
	case c == '_' || c == '#' || c == '@':
		return true
	case c == '/' && hasPrefix(after, zh().ScaleWords...) != "":
		return false
	case c == '-' || c == '/' || c == '.' || c == '+':
		left := before[:len(before)-1]
		return left != "" && isAlnum(left[len(left)-1])
	}
	return hasSuffix(before, "№", "·", "‑") != ""
}

// isLetterCode reports whether letters follow a number without being a unit.
func isLetterCode(after string) bool {
	return after != "" && isLetter(after[0]) && !unitFollows(after)
}

// joins reports whether a sign joins the number with another one, or with a letter, to
// something that is no number.
func joins(after string) bool {
	sign := hasPrefix(after, "+", ":", "∶", "：", "/", "×", "*", "·", "•", "@", "_", "=", zh().Word.Ratio)
	if sign == "" {
		return false
	}
	next := after[len(sign):]
	if sign == zh().Word.Ratio {
		return startsDigit(next) && !strings.HasPrefix(strings.TrimLeft(next, "0123456789."), zh().Word.Year)
	}
	if sign == "/" && scaledDigits(next) {
		return false // 6.3/10万
	}
	if sign == "+" || sign == "@" || sign == "_" {
		return next != "" && isAlnum(next[0])
	}
	return startsDigit(next)
}

// scaledDigits reports whether digits with a scale word begin s.
func scaledDigits(s string) bool {
	rest := strings.TrimLeft(s, "0123456789")
	return rest != s && hasPrefix(rest, zh().ScaleWords...) != ""
}

// twoHyphens reports whether the number begins a date or a telephone number such as
// 2008-8-8.
func twoHyphens(after string) bool {
	for range 2 {
		if !strings.HasPrefix(after, "-") || !startsDigit(after[1:]) {
			return false
		}
		after = strings.TrimLeft(after[1:], "0123456789")
	}
	return true
}

// unitFollows reports whether letters right behind a number are a unit, or the end of an
// ordinal.
func unitFollows(after string) bool {
	if _, n := englishUnit(after); n > 0 {
		return true
	}
	return little().BehindDigits.Has(wordAt(after))
}

// maxNote is how many digits the number of a note or of an item has.
const maxNote = 2

// inBrackets reports whether nothing but the number is in brackets: a note or an item.
func inBrackets(before, after string) bool {
	return hasSuffix(before, "(", "（", "[", "〔", "【") != "" && hasPrefix(after, ")", "）", "]", "〕", "】") != ""
}

// codeRun returns the length of the rest of a code that begins s.
func codeRun(s string) int {
	for i, r := range s {
		if r < utf8.RuneSelf && (isAlnum(byte(r)) || strings.ContainsRune("_@#", r)) {
			continue
		}
		size := utf8.RuneLen(r)
		if !strings.ContainsRune("-–+./:∶：×*·•="+zh().Word.Ratio, r) || i+size >= len(s) || !isAlnum(s[i+size]) {
			return i
		}
	}
	return len(s)
}

// maxCallDigits is how many digits a telephone number has that both languages write in one piece: 12345.
const maxCallDigits = 6

// isCallNumber reports whether a number has as many digits as that of a service: 110, 96777.
func isCallNumber(n numeral) bool {
	return len(n.digits) >= len("110") && len(n.digits) <= maxCallDigits
}
