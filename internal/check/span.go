package check

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"duibiao/internal/diag"
	"duibiao/internal/report"
)

// Words that speak of a part of a year, in Chinese and in English.
var partPatterns = []*regexp.Regexp{
	regexp.MustCompile(`上半年|下半年|(?:前三|第?[一二三四1-4])季度|(?:1[—–~至到-])?(?:1[0-2]|[1-9])月`),
	regexp.MustCompile(`\b(?:first|second) half\b|\bh[12]\b|\b(?:(?:first|second|third|fourth) quarter|first three quarters|q[1-4])\b` +
		`|\b(?:in|for|of) (?:march|may)\b|\b(?:january|february|april|june|july|august|september|october|november|december)\b`),
}

// Around an English month, what makes a day of it, the end of something, or a whole year.
var (
	dayBefore  = regexp.MustCompile(`(?:(?:^|\D)\d{1,2}(?:st|nd|rd|th)?|[–—-]|\b(?:by|until|till|to|through|since|from|as of|end of))\s*$`)
	dayBehind  = regexp.MustCompile(`^,? \d{1,2}\b`)
	yearBehind = regexp.MustCompile(`^ ?(?:[–—-]|to) ?december\b`)
)

// Around such words, how a note says that a figure is of that part of the year, and not that
// something happened in it.
var (
	saysPartBefore = regexp.MustCompile(`(?:为|是|指|系|仅|只有)(?:\d{4}年)?$|\b(?:actual|result|target|figure|number|it)s? (?:is|are|was) (?:those |that )?(?:(?:of|for)(?: the)? )?$`)
	saysPartBehind = regexp.MustCompile(`^份?(?:的)?(?:数|累计|合计|当月)|^ (?:figure|total|number)`)
)

// partOfYear returns the words by which a label, or with isNote a note, speaks of a part of a year:
// not of a day or the end of a month, nor of all twelve months.
func partOfYear(text string, isNote bool) string {
	for _, pattern := range partPatterns {
		for _, at := range pattern.FindAllStringIndex(text, -1) {
			before, word, behind := text[:at[0]], text[at[0]:at[1]], text[at[1]:]
			if !isYearOrDay(before, word, behind) && (!isNote || saysPartBefore.MatchString(before) || saysPartBehind.MatchString(behind)) {
				return word
			}
		}
	}
	return ""
}

// isYearOrDay reports whether the words are of all months of a year, belong to a longer
// number, or only begin a day or the end of a month.
func isYearOrDay(before, word, behind string) bool {
	digit := func(r rune) bool { return r >= '0' && r <= '9' }
	last, _ := utf8.DecodeLastRuneInString(before)
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(behind, " 份"))
	if word[0] >= 'a' {
		return dayBefore.MatchString(before) || dayBehind.MatchString(behind) || yearBehind.MatchString(behind)
	}
	isWhole := strings.HasPrefix(word, "1") && len(word) > len("12月") && strings.HasSuffix(word, "12月")
	return isWhole || digit(next) || strings.ContainsRune("底末初", next) || digit(rune(word[0])) && digit(last)
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
	if word == "" || strings.Contains(s.note, "其中") && key == "note" {
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

// Whose basis a clause of a note tells.
var (
	ofActual = regexp.MustCompile(`实绩|实际|现状|完成数|\b(?:actual|result)\b`)
	ofTarget = regexp.MustCompile(`目标|\btarget\b`)
	clauses  = regexp.MustCompile(`[，。；,;.]`)
)

// sides returns what a note says that the actual is counted over, and the target.
func (s said) sides() (actual, target basisWord) {
	for _, clause := range clauses.Split(s.note, -1) {
		of := &actual
		switch isActual, isTarget := ofActual.MatchString(clause), ofTarget.MatchString(clause); {
		case isActual == isTarget:
			continue
		case isTarget:
			of = &target
		}
		if word := partOfYear(clause, false); word != "" {
			*of = basisWord{word, partly}
		} else if b, word := basisOf(clause, basisWords, noteWords); b != unsaid {
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
