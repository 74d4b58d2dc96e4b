package sheet

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"duibiao/internal/lexicon"
	"duibiao/internal/period"
)

// meaning is what a column of a table that people have made is for.
type meaning uint8

const (
	passedOver meaning = iota
	labels
	figures // a result or a target: a year says which
	results
	targets
	growths
	growthTargets
	unitWords
	noteWords
	groupWords
	directionWords
	otherLabels // in English
	otherUnits
)

// heading is what the heading of a column says.
type heading struct {
	meaning
	period period.Period // of its figures; zero if it names none
	part   part          // of a year that it does not name
	base   int           // the year that they are held against; 0 if it names none
	unit   string        // of its figures, which stands in brackets

	isExpected bool // they are not final: 2024年预计

	isYearBefore bool // its figures are those of a year before the results: 上年同期

	isAmount bool // it says only that they are amounts, and nothing of what became of them

	isMonthEnd bool // it names the end of a month, 2024年9月底, up to which a year may have been counted
}

// readHeading says what a heading means.
func readHeading(text string) heading {
	var h heading
	own := closed(text)
	rest, _ := lexicon.Simplified(own)
	if m := headingBracket.FindStringSubmatch(rest); m != nil && (isPart(m[1]) || bracketedSide.MatchString(m[1])) {
		rest = strings.TrimSpace(strings.TrimSuffix(rest, m[0])) + " " + m[1]
	} else if m != nil {
		if p, _ := yearPart(strings.ToLower(m[1])); p != (part{}) {
			return h // up to the end of which month its figures are: 截至9月底
		}
		h.unit = strings.TrimSpace(unitStated.ReplaceAllString(headingBracket.FindStringSubmatch(own)[1], "$1"))
		rest = strings.TrimSpace(strings.TrimSuffix(rest, m[0]))
	}
	if hasShare := strings.ContainsAny(h.unit, "%％"); hasShare && !h.isInPercent("") {
		return h // 亿元/%: which of the two a row is in, nobody knows
	}
	rest = strings.ToLower(rest)
	namesEnd := monthEnd.MatchString(rest) || headingDay.MatchString(rest)
	rest = h.readPeriod(rest)
	h.isMonthEnd = namesEnd && h.period.Months == 1
	if slices.Contains(besideAll, rest) {
		rest = "" // first half of 2024
	}
	if (!h.period.IsZero() || h.part != part{}) && (rest == "" || rest == expected) {
		h.meaning, h.isExpected = figures, rest == expected
		return h
	}
	if h.period.IsZero() && slices.Contains(yearBefore, rest) {
		h.meaning, h.isYearBefore = results, true
		return h
	}
	for _, row := range headings {
		if slices.ContainsFunc(row.words, func(word string) bool { return says(rest, word) }) {
			h.meaning = row.meaning
			switch {
			case h.meaning == targets && !isUnderstood(rest, targets) && isUnderstood(rest, growthTargets):
				h.meaning = growthTargets
			case !isUnderstood(rest, h.meaning), h.meaning == growths && ofLastYear.MatchString(rest):
				h.meaning = passedOver
			}
			if (h.meaning == growths || h.meaning == growthTargets) && !h.isInPercent(rest) {
				h.meaning = passedOver
			}
			h.isAmount = h.meaning == results && slices.Contains(amounts, rest)
			return h
		}
	}
	if h.unit != "" && h.isInPercent(rest) && holdsWord(rest, compared) && isUnderstood(rest, growths) {
		h.meaning = growths
	}
	return h
}

// isInPercent reports whether a heading of growth has no other unit than per cent, such as 倍 or points, and says so where it
// might else be a number of people: 同比.
func (h *heading) isInPercent(rest string) bool {
	switch strings.Trim(h.unit, "±+- ") {
	case "":
		return !isOnlyCompared(rest)
	case "%", "％":
		return true
	}
	return false
}

// holdsWord reports whether a text has one of some words.
func holdsWord(text string, words []string) bool {
	text = strings.ToLower(text)
	return slices.ContainsFunc(words, func(word string) bool { return strings.Contains(text, word) })
}

// isUnderstood reports whether every word of a heading is known, where figures stand below it: one that is not
// may make them something else, such as a revised target, growth in name only or the result of last year.
func isUnderstood(rest string, of meaning) bool {
	own := besideFigures[of]
	if own == nil {
		return true
	}
	words := slices.Concat(own, besideAll)
	switch of {
	case results, targets:
		words = append(words, besideAmounts...)
	case growths:
		words = append(words, compared...)
	}
	for _, row := range headings {
		if row.meaning == of || of == growthTargets && (row.meaning == targets || row.meaning == growths) {
			words = append(words, row.words...)
		}
	}
	for rest = strings.TrimLeft(rest, headingMarks); rest != ""; rest = strings.TrimLeft(rest, headingMarks) {
		known := 0
		for _, w := range words {
			w = strings.TrimPrefix(w, "=")
			if len(w) > known && strings.HasPrefix(rest, w) && isWhole(rest, 0, len(w)) {
				known = len(w)
			}
		}
		if known == 0 {
			return false
		}
		rest = rest[known:]
	}
	return true
}

// isSetAside reports whether a heading is of those that nothing is made of, whatever else stands in or below it.
func isSetAside(text string) bool {
	text = strings.ToLower(closed(text))
	return slices.ContainsFunc(headings[0].words, func(word string) bool { return says(text, word) })
}

// closed returns a text with single spaces, and without those that set Chinese words wide: 备 注.
func closed(text string) string {
	list := strings.Fields(text)
	if len(list) == 0 {
		return ""
	}
	var b strings.Builder
	for i, word := range list {
		before, _ := utf8.DecodeLastRuneInString(b.String())
		after, _ := utf8.DecodeRuneInString(word)
		if i > 0 && !(unicode.Is(unicode.Han, before) && unicode.Is(unicode.Han, after)) {
			b.WriteByte(' ')
		}
		b.WriteString(word)
	}
	return b.String()
}

func says(heading, word string) bool {
	if whole, ok := strings.CutPrefix(word, "="); ok {
		return strings.ReplaceAll(heading, " ", "") == strings.ReplaceAll(whole, " ", "")
	}
	return strings.Contains(heading, word)
}
