package check

import (
	"strings"
	"sync"
	"unicode/utf8"

	"duibiao/internal/diag"
	"duibiao/internal/lexicon"
	"duibiao/internal/report"
)

// partTable is how both languages speak of a part of a year.
type partTable struct {
	words          []*lexicon.Expression // in Chinese and in English
	before, behind *lexicon.Expression   // around them in a note that says that the figure is of that part, and not that something happened in it

	dayBefore, dayBehind, wholeBehind *lexicon.Expression // around an English month that is that of a day, the end of something, or the first of a whole year

	ofActual, ofTarget *lexicon.Expression // whose basis a clause of a note tells
}

var partsOfYear = sync.OnceValue(func() *partTable {
	zh, en := &lexicon.Chinese().Basis.Part, &lexicon.English().Basis.Part
	either := func(zh, en string) *lexicon.Expression { return lexicon.ExpressionOf(zh + "|" + en) }
	return &partTable{
		words:  []*lexicon.Expression{lexicon.ExpressionOf(zh.Words), lexicon.ExpressionOf(en.Words)},
		before: either(zh.Before, en.Before), behind: either(zh.Behind, en.Behind),
		dayBefore: lexicon.ExpressionOf(en.DayBefore), dayBehind: lexicon.ExpressionOf(en.DayBehind), wholeBehind: lexicon.ExpressionOf(en.WholeBehind),
		ofActual: either(zh.OfActual, en.OfActual), ofTarget: either(zh.OfTarget, en.OfTarget),
	}
})

// partOfYear returns the words by which a label, or with isNote a note, speaks of a part of a year:
// not of a day or the end of a month, nor of all twelve months.
func partOfYear(text string, isNote bool) string {
	parts := partsOfYear()
	for _, pattern := range parts.words {
		for _, at := range pattern.All(text) {
			before, word, behind := text[:at[0]], text[at[0]:at[1]], text[at[1]:]
			if !isYearOrDay(before, word, behind) && (!isNote || parts.before.In(before) || parts.behind.In(behind)) {
				return word
			}
		}
	}
	return ""
}

// isYearOrDay reports whether the words are of all months of a year, belong to a longer
// number, or only begin a day or the end of a month.
func isYearOrDay(before, word, behind string) bool {
	if parts := partsOfYear(); word[0] >= 'a' && word[0] <= 'z' {
		return parts.dayBefore.In(before) || parts.dayBehind.In(behind) || parts.wholeBehind.In(behind)
	}
	digit := func(r rune) bool { return r >= '0' && r <= '9' }
	last, _ := utf8.DecodeLastRuneInString(before)
	months := &lexicon.Chinese().Basis.Part
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(behind, months.More))
	isWhole := strings.HasPrefix(word, "1") && len(word) > len(months.December) && strings.HasSuffix(word, months.December)
	return isWhole || digit(next) || strings.ContainsRune(months.Ends, next) || digit(rune(word[0])) && digit(last)
}

// ofPart reports words of a part of a year at a flow with figures of years.
func (w *Work) ofPart(m *report.Metric, lang int, s said) diag.List {
	f := yearly(m)
	if m.Kind != report.Flow || f == nil {
		return nil
	}
	key, word := "label", partOfYear(s.label, false)
	if word == "" {
		key, word = "note", partOfYear(s.note, true)
	}
	if word == "" || strings.Contains(s.note, lexicon.Chinese().Basis.Part.OfThem) && key == "note" {
		return nil
	}
	return diag.List{{
		Pos: w.metricIn(m, lang, key), Hint: advicePartOfYear,
		Message: sayPartOfYear.With(m.ID, word, f.Texts[w.config.DefaultLanguage], f.Period),
	}}
}

// yearly returns a figure of a metric's own that is of a year or more; nil if neither is.
func yearly(m *report.Metric) *report.Figure {
	for _, f := range []*report.Figure{m.Actual, m.Target} {
		if f != nil && f.Period.Months >= 12 {
			return f
		}
	}
	return nil
}

// endsClause reports whether a character ends a clause of a note.
func endsClause(r rune) bool { return strings.ContainsRune("，。；,;.", r) }

// sides returns what a note says that the actual is counted over, and the target.
func (s said) sides() (actual, target basisWord) {
	for _, clause := range strings.FieldsFunc(s.note, endsClause) {
		of := &actual
		switch isActual, isTarget := partsOfYear().ofActual.In(clause), partsOfYear().ofTarget.In(clause); {
		case isActual == isTarget:
			continue
		case isTarget:
			of = &target
		}
		if word := partOfYear(clause, false); word != "" {
			*of = basisWord{word, partly}
		} else if b, word := basisOf(clause, bases().words, bases().notes); b != unsaid {
			*of = basisWord{word, b}
		}
	}
	return actual, target
}

// unlikeSides reports a note by which the two figures that are compared are not counted over the
// same.
func (w *Work) unlikeSides(m *report.Metric, lang int, s said) diag.List {
	if m.Comparison == nil || s.note == "" {
		return nil
	}
	actual, target := s.sides()
	if !actual.basis.differs(target.basis) {
		return nil
	}
	return diag.List{{
		Pos: w.metricIn(m, lang, "note"), Hint: adviceSides,
		Message: sayUnlikeSides.With(m.ID, actual.word, target.word),
	}}
}
