package words

import (
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/plural"
	"duibiao/internal/quantity"
)

// numbers holds what [writing] makes of numbers: a mark or a word that belongs to two things would
// make another number of each figure that has it, 1,234,5 or 2 milliards for 2 million.
func (c *phraseChecker) numbers(w *Writing) {
	c.marks(w)
	c.scales(w)
	c.bounds(w)
	c.between(w.Range)
	c.unitWords(w)
}

// marks checks what stands within numbers.
func (c *phraseChecker) marks(w *Writing) {
	if strings.TrimSpace(w.Decimal) == "" {
		return // which is told already
	}
	if !isMark(w.Decimal) {
		c.errorf(c.keys.Value("writing.decimal"), adviceMark, sayNoMark, "writing.decimal", w.Decimal)
	}
	if w.Group != "" && !isMark(w.Group) {
		c.errorf(c.keys.Value("writing.group"), adviceMark, sayNoMark, "writing.group", w.Group)
	}
	if w.Decimal == w.Group {
		c.errorf(c.keys.Value("writing.group"), adviceTwoMarks, sayOneMark, w.Group)
	}
	if strings.TrimSpace(w.UnitSpace) != "" {
		c.errorf(c.keys.Value("writing.unit_space"), adviceSpace, sayNoMark, "writing.unit_space", w.UnitSpace)
	}
	c.digitless("writing.scale_of", w.ScaleOf)
	first, _ := utf8.DecodeRuneInString(w.ScaleOf)
	last, _ := utf8.DecodeLastRuneInString(w.ScaleOf)
	if isSpacedLetter(first) || isSpacedLetter(last) {
		c.errorf(c.keys.Value("writing.scale_of"), adviceScaleOf, sayScaleOf, w.ScaleOf)
	}
}

// isSpacedLetter reports whether r is a letter of a script that is written with spaces between words,
// and parts none of a number and its unit.
func isSpacedLetter(r rune) bool {
	return unicode.In(r, unicode.Latin, unicode.Cyrillic, unicode.Greek)
}

// isMark reports whether a text is one sign or space that may stand between digits and says nothing of its own.
func isMark(text string) bool {
	r, size := utf8.DecodeRuneInString(text)
	return size == len(text) && (unicode.IsSpace(r) || unicode.Is(unicode.Po, r) && !strings.ContainsRune("%‰&*@#/", r) || r == '’')
}

// digitless refuses digits in what is written beside numbers.
func (c *phraseChecker) digitless(key, text string) {
	if strings.ContainsFunc(text, unicode.IsDigit) {
		c.errorf(c.keys.Value(key), diag.Words{}, sayDigits, key, text)
	}
}

// scaleWords are the words for powers of ten, the smallest first, with their keys.
func (w *Writing) scaleWords() []scaleWord {
	return []scaleWord{
		{"writing.thousand", w.Thousand, 3}, {"writing.ten_thousand", w.TenThousand, 4}, {"writing.million", w.Million, 6},
		{"writing.hundred_million", w.HundredMillion, 8}, {"writing.billion", w.Billion, 9}, {"writing.trillion", w.Trillion, 12},
	}
}

type scaleWord struct {
	key  string
	form Form
	exp  int
}

// scales checks that no word is that of two powers of ten.
func (c *phraseChecker) scales(w *Writing) {
	of := map[string]string{}
	for _, scale := range w.scaleWords() {
		word := scale.form.word()
		for _, text := range word.Forms() {
			c.digitless(scale.key, text)
			if other, is := of[strings.ToLower(text)]; is {
				c.errorf(c.keys.Value(scale.key), adviceScaleOnce, sayScaleTwice, scale.key, text, other)
				break
			}
		}
		for _, text := range word.Forms() {
			of[strings.ToLower(text)] = scale.key
		}
	}
}

// bounds checks that each bound is said, and none like one of the other side.
func (c *phraseChecker) bounds(w *Writing) {
	said := map[Pattern]string{}
	for _, side := range [][]boundPhrase{
		{{"at_least", w.AtLeast}, {"above", w.Above}, {"not_lower", w.NotLower}, {"higher", w.Higher}},
		{{"at_most", w.AtMost}, {"below", w.Below}, {"not_higher", w.NotHigher}},
		{{"about", w.About}},
		{{"nearly", w.Nearly}},
	} {
		for _, b := range side {
			key, bare := "writing."+b.key, strings.Replace(string(b.pattern), "{figure}", "", 1)
			c.digitless(key, bare)
			if other := said[b.pattern]; other != "" {
				c.errorf(c.keys.Value(key), diag.Words{}, sayBoundTwice, key, other)
			} else if b.pattern != "" && strings.TrimSpace(bare) == "" {
				c.errorf(c.keys.Value(key), diag.Words{}, sayBoundUnsaid, key)
			}
		}
		for _, b := range side {
			if b.pattern != "" {
				said[b.pattern] = "writing." + b.key
			}
		}
	}
}

type boundPhrase struct {
	key     string
	pattern Pattern
}

// between checks that a range has its two ends in their order, and something between them: 2 5 is one number.
func (c *phraseChecker) between(p Pattern) {
	before, after, is := strings.Cut(string(p), "{low}")
	middle, _, follows := strings.Cut(after, "{high}")
	switch {
	case is && strings.Contains(before, "{high}"):
		c.errorf(c.keys.Value("writing.range"), diag.Words{}, sayRangeTurned)
	case is && follows && strings.TrimSpace(middle) == "":
		c.errorf(c.keys.Value("writing.range"), diag.Words{}, sayRangeJoined)
	}
}

// unitWords checks that no word for a unit makes another figure of the number before it.
func (c *phraseChecker) unitWords(w *Writing) {
	style := w.style(plural.Rules{})
	units := quantity.StandardUnits()
	for _, symbol := range slices.Sorted(maps.Keys(w.Units)) {
		word, key := w.Units[symbol].word(), decode.Path("writing", "units", symbol)
		problem := units.CheckWord(symbol, word)
		if problem.IsZero() {
			problem = style.CheckScale(symbol, word)
		}
		if !problem.IsZero() {
			c.errorf(c.keys.Value(key), diag.Words{}, sayUnitWord, symbol, problem)
		}
	}
}
