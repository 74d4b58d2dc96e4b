package quantity

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"duibiao/internal/diag"
	"duibiao/internal/lexicon"
)

// CheckWord says what is wrong with a word that a language is to have for a unit, if
// anything: one that says a number, a scale or a bound would change the figure before it.
// Visits that are called "million visits" would make 28.5 million of them 28.5 million
// million. One that names another unit than the figure has would change that.
func (u *Units) CheckWord(symbol string, w Word) diag.Words {
	key := checkedWord{symbol, w}
	if known, ok := u.checked.Load(key); ok {
		return known.(diag.Words)
	}
	problem := u.checkWord(symbol, w)
	u.checked.Store(key, problem)
	return problem
}

type checkedWord struct {
	symbol string
	word   Word
}

func (u *Units) checkWord(symbol string, w Word) diag.Words {
	if symbol == RatioUnit && len(w.Forms()) > 0 {
		return sayWordOfRatio
	}
	problem := u.checkNumber(symbol, w.Other)
	for _, text := range w.forms() {
		if problem.IsZero() && text != w.Other {
			problem = u.checkNumber(symbol, text)
		}
	}
	for _, text := range w.forms() {
		if problem.IsZero() {
			problem = u.checkClass(symbol, Normalize(text))
		}
	}
	return problem
}

// CheckSign says what is wrong with a word that Chinese or English is to have for the sign of a
// percentage or for a multiple, if anything: 12.5% are not "12.5 jobs", nor 5倍 "5 jobs". Words for a percentage are right, and so is of how
// many something is told, "per 1,000 people".
func (u *Units) CheckSign(symbol string, w Word) diag.Words {
	if own := u.Canonical(symbol); u.classes[own] == lexicon.ClassMultiple {
		return u.checkMultiple(own, w)
	}
	if !isPercentSign(symbol) {
		return diag.Words{}
	}
	for _, text := range [...]string{w.Other, w.One} {
		if text = strings.ToLower(Normalize(text)); text != "" && !u.saysShare(text) {
			return sayWordNoShare.With(text, symbol)
		}
	}
	return diag.Words{}
}

// checkMultiple says what is wrong with a word for 倍, which is to say how many times, if anything. Those of an English original
// may be 次.
func (u *Units) checkMultiple(own string, w Word) diag.Words {
	for _, text := range [...]string{w.Other, w.One} {
		if text = Normalize(text); text == "" {
			continue
		}
		if named := u.named(text); u.classes[named] != lexicon.ClassMultiple && u.like[own] != named {
			return sayWordNoMultiple.With(text)
		}
	}
	return diag.Words{}
}

// saysShare reports whether a word says that figures are shares.
func (u *Units) saysShare(text string) bool {
	words := lexicon.English()
	return u.isShare(u.Canonical(text)) || strings.HasPrefix(text, words.Parts.Per) ||
		slices.ContainsFunc(words.Words.Percent, func(w string) bool { return strings.Contains(text, w) })
}

// CheckConverted says what is wrong with the word for a unit of the language's own, in which
// figures of another are converted.
func (u *Units) CheckConverted(w Word) diag.Words {
	for _, text := range w.forms() {
		if problem := u.checkNumber("", text); !problem.IsZero() {
			return problem
		}
	}
	return diag.Words{}
}

// checkNumber says what is wrong with a word that would change the number before it.
func (u *Units) checkNumber(symbol, text string) diag.Words {
	text = Normalize(text)
	if first, _ := utf8.DecodeRuneInString(text); first == '-' || first >= utf8.RuneSelf && unicode.IsNumber(first) && !isUnitSign(first) { // ½ firms, -odd firms
		return sayWordChanges.With(text)
	}
	if _, isUnit := u.classes[u.Canonical(text)]; !isUnit && changesNumber(text) { // sq m is none
		return sayWordChanges.With(text)
	}
	if u.isShare(u.Canonical(text)) && !u.isShare(u.Canonical(symbol)) {
		return sayWordShare.With(text)
	}
	return diag.Words{}
}

// CheckScale says what is wrong with a unit's word in which the language's own word for a power of ten
// stands, if anything: milliards d’emplois. What is told per million of something may have one.
func (s Style) CheckScale(symbol string, w Word) diag.Words {
	if strings.Contains(symbol, "/") {
		return diag.Words{}
	}
	for _, text := range w.forms() {
		for _, part := range strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) }) {
			if s.isScaleWord(part) {
				return sayWordScale.With(text, part)
			}
		}
	}
	return diag.Words{}
}

func (s Style) isScaleWord(text string) bool {
	return slices.ContainsFunc(s.Scales, func(scale Scale) bool {
		return slices.ContainsFunc(scale.Word.Forms(), func(form string) bool { return strings.EqualFold(form, text) })
	})
}

// WithEnglishMarks returns the style with the marks of English numbers, so that what it writes can be read.
func (s Style) WithEnglishMarks() Style {
	english := &lexicon.English().Style
	if s.Group != "" {
		s.Group = english.Group
	}
	s.Mark = english.Mark
	return s
}

// CheckText says what is wrong with the finished text of a figure, if anything: read again, it
// must say the same number with the same bound. What cannot be read again because of the unit's
// word, "1,200 5G base stations", is judged by [Units.CheckWord].
func (u *Units) CheckText(text string, q Quantity) diag.Words {
	again, err := readChecked(text)
	if err != nil || again.Bound == q.Bound && again.Value.Equal(q.Value) && again.High.Equal(q.High) && again.Per.Equal(q.Per) {
		return diag.Words{}
	}
	return sayTextDiffers.With(text)
}

// isShare reports whether a unit is one of shares of a whole, or of points between them.
func (u *Units) isShare(unit string) bool {
	return strings.ContainsAny(unit, "%‰") || u.classes[unit] == lexicon.ClassPoint
}

// changesNumber reports whether text behind a number would be read as part of that.
func changesNumber(text string) bool {
	two := NewDecimal(2, 0)
	if q, err := readChecked("2 " + text); err == nil {
		return q.Bound != Exactly || !q.Value.Equal(two)
	}
	if q, err := readChecked("2" + text); err == nil && hasHan(text) {
		return q.Bound != Exactly || !q.Value.Equal(two)
	}
	under, _ := denominator(text)
	return hasHanScale(text[:under]) || hasNumberWord(text[:under])
}

// hasHanScale reports whether there is 万 or 亿 in a text, or 千 before it; 千瓦 is a unit.
func hasHanScale(text string) bool {
	for i, r := range text {
		if isNumeral(r) && hanDigit(r) < 0 && (i == 0 || hanPlace(r) == 0) {
			return !unitWithNumeral(text[i:])
		}
	}
	return false
}

// hasNumberWord reports whether a word of the text is a number or a scale, or its first a
// bound: "10,000 visits", "visits (million)", "mn visits", "or more".
func hasNumberWord(text string) bool {
	words := strings.FieldsFunc(text, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("'’-.", r)
	})
	for i, word := range words {
		_, scale := scaleWord(word)
		hint, _ := refusedWord(word)
		switch {
		case scale > 0 && latinRun(word) == word, hint == adviceScaleInFull, isCount(word):
			return true
		case hint == adviceTheDigits && !strings.EqualFold(word, lexicon.English().Words.Half):
			return true
		case i == 0 && (numberWord(word) == len(word) || isBoundBegun(words)):
			return true
		}
	}
	return false
}

// isCount reports whether a word is digits alone: 10 in "10,000 visits" and 000 in "visits ('000)" or "000s of visits", but
// not 5G.
func isCount(word string) bool {
	word = strings.TrimLeft(word, "'’")
	if last := len(word) - 1; last > 0 && word[last] == 's' {
		word = word[:last]
	}
	return word != "" && word[0] >= '0' && word[0] <= '9' && strings.Trim(word, "0123456789.") == ""
}

// isBoundBegun reports whether words would go on with a number: "or more", "to 30 visits".
func isBoundBegun(words []string) bool {
	return slices.ContainsFunc(lexicon.English().Words.BeginBounds, func(phrase string) bool {
		first, second, isTwo := strings.Cut(phrase, " ")
		return strings.EqualFold(words[0], first) && (!isTwo || len(words) > 1 && strings.EqualFold(words[1], second))
	})
}
