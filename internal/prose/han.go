package prose

import (
	"strings"
	"unicode/utf8"

	"duibiao/internal/lexicon"
	"duibiao/internal/quantity"
)

// isHanNumeral reports whether r belongs to a number in words.
func isHanNumeral(r rune) bool {
	numerals := &lexicon.Chinese().Numerals
	return numerals.Has(r) && r != numerals.Ambiguous
}

// readHan reads the number in words at i. It reports false if it is no exact number: 三四,
// 十几, 二〇二五, 十四五. Its end is then that of all numerals.
func readHan(text string, i int) (numeral, bool) {
	n := numeral{start: i, words: true}
	run := hanRun(text[i:])
	n.end = i + len(run)
	if !utf8.ValidString(run) || hasSuffix(text[:i], zh().SeveralBefore...) != "" || strings.HasPrefix(text[n.end:], zh().Word.Several) && !leadsScale(text[n.end:]) {
		return n, false
	}
	if unit := numeralUnit(text[i:], run); unit > 0 {
		n.end = i + unit
	}
	if tenths, ok := priceInTenths(run, text[n.end:]); ok {
		n.value = tenths
		return n, true
	}
	q, err := quantity.Parse(text[i:n.end])
	if err != nil || q.Unit != "" || q.Bound != quantity.Exactly {
		return bareScale(text, n)
	}
	n.value = q.Value
	return n, !q.Value.IsZero()
}

// leadsScale reports whether 万 or 亿 follows the 几 that begins s, so that the number before it is one of these and a little more:
// 三十几万.
func leadsScale(s string) bool {
	rest, ok := strings.CutPrefix(s, zh().Word.Several)
	return ok && hasPrefix(rest, zh().Word.Wan, zh().Word.Yi) != ""
}

// priceInTenths reads two numerals before 折: 九五折 is 9.5 tenths of a price.
func priceInTenths(run, after string) (quantity.Decimal, bool) {
	if utf8.RuneCountInString(run) != 2 || !strings.HasPrefix(after, zh().Word.Discount) {
		return quantity.Decimal{}, false
	}
	_, size := utf8.DecodeRuneInString(run)
	whole, err := quantity.Parse(run[:size])
	tenths, err2 := quantity.Parse(run[size:])
	if ten := quantity.NewDecimal(10, 0); err != nil || err2 != nil || whole.Value.Cmp(ten) >= 0 || tenths.Value.Cmp(ten) >= 0 {
		return quantity.Decimal{}, false
	}
	return whole.Value.Add(tenths.Value.Shift(-1)), true
}

// maxNumeral is how long, in bytes, a number in words may be: the longest have 35
// characters.
const maxNumeral = 120

// hanRun returns the numerals that begin s.
func hanRun(s string) string {
	point := lexicon.Chinese().Numerals.Point
	for i, r := range s {
		if !isHanNumeral(r) && string(r) != point {
			return strings.TrimSuffix(s[:i], point)
		}
	}
	return strings.TrimSuffix(s, point)
}

// numeralUnit returns where in a run of numerals a unit that is written with one begins,
// 0 if none does: 三千克 is 3 kg.
func numeralUnit(s, run string) int {
	at := max(strings.LastIndex(run, zh().Word.Thousand), strings.LastIndex(run, zh().Word.Hundred))
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
	if word, exp := lexicon.Chinese().Places.Beginning(run); word == run {
		return exp
	}
	return 0
}

// bareContext reports whether a place without a digit is a number here.
func bareContext(before, run, after string) bool {
	if isUpwards(before) && bareExponent(run) > 0 || hasSuffix(before, zh().BeforeBare...) != "" || strings.HasPrefix(after, zh().Word.Over) || strings.HasPrefix(after, zh().Word.More) {
		return hasSuffix(before, zh().NeverBeforeBare...) == "" || utf8.RuneCountInString(run) > 1
	}
	if strings.HasPrefix(after, zh().Word.Strong) {
		return run == zh().Word.Hundred
	}
	u, n := chineseUnit(after)
	if n = max(n, len(hasPrefix(after, zh().Word.Person))); n > 0 && chineseSuffix(after[n:]).word != "" {
		return true // 万人以上乡镇
	}
	if n > 0 && u.class != Count && hasPrefix(after[n:], zh().Word.Level) != "" {
		return true // 万米级
	}
	if utf8.RuneCountInString(run) < 2 {
		return n > 0 && (u.name == zh().Word.Yuan || u.name == zh().Word.Tonne || u.name == zh().Word.Mu)
	}
	return n > 0 && u.class != Count || strings.HasPrefix(after, zh().Word.Level) || strings.HasPrefix(after, zh().Word.Person)
}
