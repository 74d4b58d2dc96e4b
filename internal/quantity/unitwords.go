package quantity

import (
	"slices"
	"strings"

	"duibiao/internal/diag"
	"duibiao/internal/lexicon"
)

// unitWithNumeral reports whether a unit that has a numeral in its name begins
// s: 千瓦, 百分点.
func unitWithNumeral(s string) bool { return unitWithNumeralLen(s) > 0 }

// unitWithNumeralLen returns the length of the name of such a unit that begins
// s, or 0. The whole word must be one: 千克 is a unit, and 千人 is not, nor is
// 千米 in 千米粒.
func unitWithNumeralLen(s string) int {
	switch {
	case strings.HasPrefix(s, "百分点"), strings.HasPrefix(s, "千分点"):
		return len("百分点")
	case !strings.HasPrefix(s, "千") && !strings.HasPrefix(s, "兆"):
		return 0
	}
	prefix := len("千")
	word := s[prefix:]
	if end := strings.IndexAny(word, "/ "); end >= 0 {
		word = word[:end]
	}
	for _, base := range [...]string{
		"瓦", "瓦时", "瓦·时", "瓦特", "瓦小时", "克", "克标准煤", "米", "伏", "伏安", "乏",
		"焦", "焦耳", "帕", "卡", "赫", "赫兹", "字节", "比特",
	} {
		if word == base {
			return prefix + len(base)
		}
	}
	return 0
}

// checkChineseUnit refuses a bound word or an English scale word in the unit.
func (p *parser) checkChineseUnit(o operand) *ParseError {
	for _, w := range [...]string{
		"以上", "以下", "以内", "左右", "上下", "超过", "突破", "不足", "不低于", "不少于", "不超过", "至少", "至多",
	} {
		if i := strings.Index(o.unit, w); i >= 0 {
			return p.fail(o.unitAt+i, len(w), sayBoundInside.With(w), adviceBoundAround)
		}
	}
	if strings.ContainsAny(o.unit, "%‰") && strings.Contains(o.unit, "百分") {
		return p.fail(o.unitAt, len(o.unit), sayPercentTwice, advicePercentPoints)
	}
	if word := wordsBehind(o.unit); word != "" {
		return p.fail(o.unitAt+len(o.unit)-len(word), len(word), sayWordsAfter.With(word), adviceUnitAlone)
	}
	switch number := p.text[o.at:o.end]; o.unit {
	case "强":
		return p.fail(o.unitAt, len("强"), sayRankWithout, adviceText.With("前"+number))
	case Rank:
		return p.fail(o.unitAt, len(Rank), sayRankOrHeads, adviceRankOrHeads.With(number))
	}
	if word, _ := scaleWord(latinRun(o.unit)); word != "" {
		return p.fail(o.unitAt, len(word), sayMixed, adviceOneLanguage)
	}
	if space := strings.IndexByte(o.unit, ' '); space >= 0 && hasHan(o.unit[space:]) {
		return p.fail(o.unitAt+space, 1, saySpaceInUnit, adviceUnitJoined)
	}
	return p.checkWords(o)
}

// wordsBehind returns the words that stand behind a unit and do not belong to it: 元大关,
// %学校, 个%.
func wordsBehind(unit string) string {
	words := lexicon.Chinese().Units
	for _, w := range words.NeverBehind {
		if strings.HasSuffix(unit, w) && len(unit) > len(w) {
			return w
		}
	}
	if slices.Contains(words.NeverAlone, unit) {
		return unit
	}
	if rest, ok := strings.CutPrefix(unit, "个"); ok && isPercentSign(rest) {
		return rest
	}
	if rest := behindPercent(unit); rest != "" {
		return rest
	}
	if rest, ok := strings.CutPrefix(unit, "年"); ok && !strings.HasPrefix(rest, "/") {
		return rest // 年期, 年不遇
	}
	if i := strings.Index(unit, "的"); i > 0 {
		return unit[i:]
	}
	return ""
}

// behindPercent returns what stands behind the sign of a percentage, 学校 of 30%学校. That of
// 5%/年 belongs to it.
func behindPercent(unit string) string {
	for _, sign := range [...]string{"%", "‰"} {
		if rest, ok := strings.CutPrefix(unit, sign); ok && !strings.HasPrefix(rest, "/") {
			return strings.TrimPrefix(rest, " ")
		}
	}
	return ""
}

func isPercentSign(s string) bool { return s == "%" || s == "‰" }

// wordsBehindEnglish returns the words that stand behind a unit and do not belong to it: the
// "of schools" of a percentage, the "mark" of a sum.
func wordsBehindEnglish(unit string) string {
	for _, w := range lexicon.English().Units.NeverBehind {
		if rest, ok := strings.CutSuffix(unit, w); ok && strings.HasSuffix(rest, " ") {
			return w
		}
	}
	if rest := behindPercent(unit); rest != "" {
		return rest
	}
	for _, share := range [...]string{"percent", "per cent"} {
		if rest, ok := strings.CutPrefix(unit, share+" of "); ok {
			return "of " + rest
		}
	}
	return ""
}

// checkEnglishUnit looks at each word of the unit.
func (p *parser) checkEnglishUnit(o operand) *ParseError {
	lower := strings.ToLower(o.unit)
	if strings.ContainsRune(o.unit, '%') && (strings.Contains(lower, "percent") || strings.Contains(lower, "per cent")) {
		return p.fail(o.unitAt, len(o.unit), sayPercentTwice, advicePercentOnly)
	}
	if word := wordsBehindEnglish(o.unit); word != "" {
		return p.fail(o.unitAt+len(o.unit)-len(word), len(word), sayWordsAfter.With(word), adviceUnitAlone)
	}
	switch lower {
	case "third", "thirds", "quarter", "quarters", "fifth", "fifths", "halves", "tenth", "tenths":
		return p.fail(o.at, o.unitAt+len(o.unit)-o.at, sayFraction.With(o.unit), adviceShare)
	}
	return p.checkWords(o)
}

// checkWords refuses words that are no units but belong to numbers and bounds.
func (p *parser) checkWords(o operand) *ParseError {
	at := 0
	under, _ := denominator(o.unit)
	for word := range strings.SplitSeq(o.unit, " ") {
		hint, refused := refusedWord(word)
		if isNumberOrScale(latinRun(word)) { // also in million-dollar
			hint, refused = adviceOneNumber, at < under
		}
		if refused {
			return p.fail(o.unitAt+at, len(word), sayNotUnit.With(word), hint)
		}
		at += len(word) + 1
	}
	return nil
}

func isNumberOrScale(word string) bool {
	_, exp := scaleWord(word)
	return exp > 0 || numberWord(word) > 0
}

// latinRun returns the Latin letters that begin s.
func latinRun(s string) string {
	for i, r := range s {
		if !isLatin(r) {
			return s[:i]
		}
	}
	return s
}

// refusedWord reports whether a word cannot be in a unit, and what to write.
func refusedWord(word string) (hint diag.Words, refused bool) {
	switch strings.ToLower(word) {
	case "hundred", "hundreds", "dozen", "dozens", "thousands", "millions", "billions", "trillions", "half":
		return adviceTheDigits, true
	case "k", "m", "mn", "mln", "mil", "b", "bn", "bln", "bil", "tn", "trn", "lakh", "lakhs", "crore", "crores":
		return adviceScaleInFull, true
	case "st", "nd", "rd", "th":
		return adviceRankEnglish, true
	case "least", "most", "more", "less", "fewer", "than", "over", "under", "above", "below", "about", "around",
		"or", "to", "between", "and":
		return adviceBoundFirst, true
	}
	return diag.Words{}, false
}
