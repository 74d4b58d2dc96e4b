package quantity

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"duibiao/internal/lexicon"
)

// cutNote splits a unit from the brackets behind it, 套（户） and tonnes (standard coal), which
// are a part of its name if they say neither a number nor a bound.
func cutNote(unit string) (name, note string) {
	name, inner := cutBrackets(unit)
	if name = strings.TrimSuffix(name, " "); name == "" || isPercentSign(name) || !isNote(inner) {
		return unit, ""
	}
	return name, inner
}

// cutBrackets splits a text before its last brackets, if it ends in such. Those that stand in
// others belong to them: the last of 3户（家）至5户（家） are one pair and the first another.
func cutBrackets(s string) (before, inner string) {
	for _, pair := range [...][2]string{{"（", "）"}, {"(", ")"}} {
		text, ok := strings.CutSuffix(s, pair[1])
		if !ok {
			continue
		}
		if open := opening(text, pair[0], pair[1]); open > 0 {
			return text[:open], text[open+len(pair[0]):]
		}
	}
	return s, ""
}

// opening returns where the bracket stands that one behind s would close, or -1.
func opening(s, left, right string) int {
	depth := 0
	for s != "" {
		if before, is := strings.CutSuffix(s, left); is {
			if depth == 0 {
				return len(before)
			}
			depth--
		} else if strings.HasSuffix(s, right) {
			depth++
		}
		_, size := utf8.DecodeLastRuneInString(s)
		s = s[:len(s)-size]
	}
	return -1
}

// isNote reports whether a text in brackets is words alone, of which none belongs to a number.
func isNote(inner string) bool {
	for _, r := range inner {
		if !unicode.IsLetter(r) && r != ' ' && r != '-' || isNumeral(r) || isApproximate(r) {
			return false
		}
	}
	if hasHan(inner) {
		return chinesePrefix(inner).word == "" && chineseSuffix(inner).word == "" &&
			!slices.ContainsFunc(lexicon.Chinese().Units.NeverInBrackets, func(w string) bool { return strings.Contains(inner, w) })
	}
	return strings.TrimSpace(inner) != "" && !hasNumberWord(inner)
}

// fullBrackets returns the name of a unit in Chinese with the brackets of Chinese texts.
func fullBrackets(unit string) string {
	name, inner := cutBrackets(unit)
	if inner == "" || !hasHan(unit) || !strings.HasSuffix(unit, ")") {
		return unit
	}
	return name + "（" + inner + "）"
}
