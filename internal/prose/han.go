package prose

import (
	"strings"
	"unicode/utf8"

	"duibiao/internal/quantity"
)

// hanNumerals are the characters of numbers in words.
const hanNumerals = "零〇一二两三四五六七八九十百千万亿点"

// isHanNumeral reports whether r belongs to a number in words. It is a switch, because it
// looks at every character of a text.
func isHanNumeral(r rune) bool {
	switch r {
	case '零', '〇', '一', '二', '两', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千', '万', '亿':
		return true
	}
	return false
}

// readHan reads the number in words at i. It reports false if it is no exact number: 三四,
// 十几, 二〇二五, 十四五. Its end is then that of all numerals.
func readHan(text string, i int) (numeral, bool) {
	n := numeral{start: i, words: true}
	run := hanRun(text[i:])
	n.end = i + len(run)
	if !utf8.ValidString(run) || hasSuffix(text[:i], "几", "数", "多") != "" || strings.HasPrefix(text[n.end:], "几") {
		return n, false
	}
	if unit := numeralUnit(text[i:], run); unit > 0 {
		n.end = i + unit
	}
	q, err := quantity.Parse(text[i:n.end])
	if err != nil || q.Unit != "" || q.Bound != quantity.Exactly {
		return bareScale(text, n)
	}
	n.value = q.Value
	return n, !q.Value.IsZero()
}

// maxNumeral is how long, in bytes, a number in words may be: the longest have 35
// characters.
const maxNumeral = 120

// hanRun returns the numerals that begin s.
func hanRun(s string) string {
	for i, r := range s {
		if !strings.ContainsRune(hanNumerals, r) {
			return strings.TrimSuffix(s[:i], "点")
		}
	}
	return strings.TrimSuffix(s, "点")
}

// numeralUnit returns where in a run of numerals a unit that is written with one begins,
// 0 if none does: 三千克 is 3 kg.
func numeralUnit(s, run string) int {
	at := max(strings.LastIndex(run, "千"), strings.LastIndex(run, "百"))
	if at <= 0 {
		return 0
	}
	if u, n := chineseUnit(s[at:]); n > 0 && u.class != Count {
		return at
	}
	return 0
}

// bareScale reads 百亿, 千 and 万, which stand for one of them if the context says so:
// 每千人, 近百家, 百亿元, 千亿级.
func bareScale(text string, n numeral) (numeral, bool) {
	run := text[n.start:n.end]
	exp := bareExponent(run)
	if exp == 0 || startsMeasure(text[n.start:]) || !bareContext(text[:n.start], run, text[n.end:]) {
		return n, false
	}
	n.value = quantity.NewDecimal(1, exp)
	return n, true
}

// bareExponent returns the power of ten of places that are one number, 0 for other runs.
func bareExponent(run string) int {
	switch run {
	case "百":
		return 2
	case "千":
		return 3
	case "万":
		return 4
	case "十万":
		return 5
	case "百万":
		return 6
	case "千万":
		return 7
	case "亿":
		return 8
	case "十亿":
		return 9
	case "百亿":
		return 10
	case "千亿":
		return 11
	case "万亿":
		return 12
	}
	return 0
}

// bareContext reports whether a place without a digit is a number here.
func bareContext(before, run, after string) bool {
	if isUpwards(before) && bareExponent(run) > 0 || hasSuffix(before, "每", "近", "超", "逾", "破", "过", "约") != "" || strings.HasPrefix(after, "余") || strings.HasPrefix(after, "多") {
		return hasSuffix(before, "最近", "附近", "通过", "经过") == "" || utf8.RuneCountInString(run) > 1
	}
	if strings.HasPrefix(after, "强") {
		return run == "百"
	}
	u, n := chineseUnit(after)
	if utf8.RuneCountInString(run) < 2 {
		return n > 0 && (u.name == "元" || u.name == "吨" || u.name == "亩")
	}
	return n > 0 && u.class != Count || strings.HasPrefix(after, "级") || strings.HasPrefix(after, "人")
}
