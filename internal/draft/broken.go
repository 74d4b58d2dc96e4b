package draft

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// Numbers that scans and keyboards break: 5，200亿元 for 5,200亿元, 6. 2万人 for 6.2万人; and signs that may be a minus.

var (
	// groupBehind is what stands behind the first part of a number, partBehind behind that of one without decimals.
	groupBehind = regexp.MustCompile(`^[，,]\s?\d{3}(?:\D|$)`)
	partBehind  = regexp.MustCompile(`^(?:\s?[.．·]\s?|。| )\d`)
	// numberBefore is what stands before its second part.
	numberBefore = regexp.MustCompile(`\d(?:\s?[.．·]\s?|。|[，,]\s?)$`)
	// dividedOn is how a unit goes on that is divided by two: 元/人·年.
	dividedOn = regexp.MustCompile(`^[·•]\p{Han}`)
)

// maxBreak is how many bytes there may be between the parts of a number, with a digit.
const maxBreak = 8

// isBroken reports whether a figure may be a part of a number, by what stands before and behind it.
func isBroken(before, figure, behind string) bool {
	before = before[max(0, len(before)-maxBreak):]
	behind = behind[:min(len(behind), maxBreak)]
	isWhole := strings.Trim(figure, "0123456789") == ""
	digits := len(figure) - len(strings.TrimLeft(figure, "0123456789"))
	return isWhole && (groupBehind.MatchString(behind) || partBehind.MatchString(behind)) ||
		numberBefore.MatchString(before) && (digits == 3 || !strings.HasSuffix(strings.TrimRight(before, " "), "，") && !strings.HasSuffix(before, ","))
}

// dashes are signs that are no minus, and may stand for one.
const dashes = "–—‒﹣±"

// isBesideDash reports whether such a sign stands between a word and a figure, or a tolerance behind it.
func isBesideDash(before, behind string) bool {
	if strings.HasPrefix(behind, "±") {
		return true
	}
	r, size := utf8.DecodeLastRuneInString(before)
	if !strings.ContainsRune(dashes, r) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(before[:len(before)-size])
	return !strings.ContainsRune(dashes, last) && (r == '±' || hasHan(string(last)))
}
