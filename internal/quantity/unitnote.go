package quantity

import (
	"slices"
	"strings"
	"unicode"

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

// cutBrackets splits a text before its last brackets, if it ends in such.
func cutBrackets(s string) (before, inner string) {
	for _, pair := range [...][2]string{{"（", "）"}, {"(", ")"}} {
		if text, ok := strings.CutSuffix(s, pair[1]); ok {
			if open := strings.Index(text, pair[0]); open > 0 {
				return text[:open], text[open+len(pair[0]):]
			}
		}
	}
	return s, ""
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
