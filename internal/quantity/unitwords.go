package quantity

import (
	"slices"
	"strings"
	"unicode/utf8"

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
	units := &lexicon.Chinese().Units
	if unit := units.WithNumeral.Beginning(s); unit != "" {
		return len(unit)
	}
	prefix := units.NumeralBefore.Beginning(s)
	if prefix == "" {
		return 0
	}
	word := s[len(prefix):]
	word, _, _ = strings.Cut(word, lexicon.Chinese().Parts.Per) // 千米每小时
	if end := strings.IndexAny(word, "/ "); end >= 0 {
		word = word[:end]
	}
	if !slices.Contains(units.NumeralBases, word) {
		return 0
	}
	return len(prefix) + len(word)
}

// checkChineseUnit refuses a bound word or an English scale word in the unit.
func (p *parser) checkChineseUnit(o operand) *ParseError {
	words := p.words
	if at, word := boundInside(o.unit); word != "" {
		return p.fail(o.unitAt+at, len(word), sayBoundInside.With(word), adviceBoundAround)
	}
	if strings.ContainsAny(o.unit, "%‰") && strings.Contains(o.unit, words.Parts.Percent) {
		return p.fail(o.unitAt, len(o.unit), sayPercentTwice, advicePercentPoints)
	}
	if word := wordsBehind(o.unit); word != "" {
		return p.fail(o.unitAt+len(o.unit)-len(word), len(word), sayWordsAfter.With(word), adviceUnitAlone)
	}
	first := firstOfTwo(o.unit)
	switch number := p.text[o.at:o.end]; {
	case slices.Contains(words.Rank.BehindWithin, o.unit):
		return p.fail(o.unitAt, len(o.unit), sayRankWithout, adviceText.With(words.Rank.Within+number))
	case slices.Contains(words.Units.Ambiguous, first) && !p.lenient:
		return p.fail(o.unitAt, len(first), sayDegrees, adviceDegrees.With(number, o.unit[len(first):]))
	case o.unit == Rank:
		return p.fail(o.unitAt, len(Rank), sayRankOrHeads, adviceRankOrHeads.With(number))
	case first == Rank && !p.lenient:
		return p.fail(o.unitAt, len(Rank), sayRankOrHeads, adviceHeadsIn.With(number, o.unit[len(first):]))
	}
	if word, _ := scaleWord(latinRun(o.unit)); word != "" {
		return p.fail(o.unitAt, len(word), sayMixed, adviceOneLanguage)
	}
	if space := strings.IndexByte(o.unit, ' '); space >= 0 && hasHan(o.unit[space:]) {
		return p.fail(o.unitAt+space, 1, saySpaceInUnit, adviceUnitJoined)
	}
	return p.checkWords(o)
}

// firstOfTwo returns what is counted in each of another: the 度 of 度/年 and 度每年. Any other unit is returned whole.
func firstOfTwo(unit string) string {
	if i := strings.IndexAny(unit, "/"+lexicon.Chinese().Parts.Per); i > 0 {
		return strings.TrimSuffix(unit[:i], " ")
	}
	return unit
}

// boundInside returns the bound word of two characters or more that a unit holds, and where; ""
// if it holds none. A unit of two characters could be no more than that word.
func boundInside(unit string) (at int, word string) {
	if len(unit) <= 2*utf8.UTFMax-2 {
		return 0, ""
	}
	words := lexicon.Chinese()
	for i := range unit {
		for _, bounds := range [...]*lexicon.Bounds{&words.Before, &words.Behind} {
			for _, w := range bounds.Of(unit[i:]) {
				if len(w.Word) > utf8.UTFMax && strings.HasPrefix(unit[i:], w.Word) {
					return i, w.Word
				}
			}
		}
	}
	return 0, ""
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
	if rest, ok := strings.CutPrefix(unit, lexicon.Chinese().Parts.Counter); ok && isPercentSign(rest) {
		return rest
	}
	if rest := behindPercent(unit); rest != "" {
		return rest
	}
	if rest, ok := strings.CutPrefix(unit, lexicon.Chinese().Time.Year); ok && !strings.HasPrefix(rest, "/") {
		return rest // 年期, 年不遇
	}
	if i := strings.Index(unit, lexicon.Chinese().Parts.Of); i > 0 {
		return unit[i:]
	}
	return ""
}

// behindPercent returns what stands behind the sign of a percentage, 学校 of 30%学校. That of
// 5%/年, 5% per year, belongs to it.
func behindPercent(unit string) string {
	for _, sign := range [...]string{"%", "‰"} {
		rest, ok := strings.CutPrefix(unit, sign)
		if rest = strings.TrimPrefix(rest, " "); ok && !strings.HasPrefix(rest, "/") && !strings.HasPrefix(rest, lexicon.English().Parts.Per) {
			return rest
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
	of := lexicon.English().Parts.Of
	for _, share := range lexicon.English().Words.Percent {
		if rest, ok := strings.CutPrefix(unit, share+of); ok {
			return strings.TrimPrefix(of, " ") + rest
		}
	}
	return ""
}

// checkEnglishUnit looks at each word of the unit.
func (p *parser) checkEnglishUnit(o operand) *ParseError {
	lower, words := strings.ToLower(o.unit), &lexicon.English().Words
	if strings.ContainsRune(o.unit, '%') && slices.ContainsFunc(words.Percent, func(w string) bool { return strings.Contains(lower, w) }) {
		return p.fail(o.unitAt, len(o.unit), sayPercentTwice, advicePercentOnly)
	}
	if word := wordsBehindEnglish(o.unit); word != "" {
		return p.fail(o.unitAt+len(o.unit)-len(word), len(word), sayWordsAfter.With(word), adviceUnitAlone)
	}
	if slices.Contains(words.Fractions, lower) {
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
	switch lexicon.English().Words.Refused(strings.ToLower(word)) {
	case lexicon.InDigits:
		return adviceTheDigits, true
	case lexicon.Short:
		return adviceScaleInFull, true
	case lexicon.OrdinalEnd:
		return adviceRankEnglish, true
	case lexicon.BesideBound:
		return adviceBoundFirst, true
	}
	return diag.Words{}, false
}
