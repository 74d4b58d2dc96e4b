package prose

import (
	"cmp"
	"errors"
	"slices"
	"strings"
	"unicode/utf8"

	"duibiao/internal/diag"
	"duibiao/internal/quantity"
)

// Finding is a figure, or a part of one, that is not written as it should be.
type Finding struct {
	Start, End int        // bytes of the text
	Message    diag.Words // what is wrong, as in a diagnostic
	Hint       diag.Words // what to write
}

// Style returns what is wrong with the way a text writes its figures, in its order: in
// Chinese by GB/T 15835-2011, in English by the usage of English reports.
func Style(text string, lang Language) []Finding { return StyleOf(text, lang, Scan(text, lang)) }

// StyleOf is Style for a text whose figures have been found.
func StyleOf(text string, lang Language, figures []Figure) []Finding {
	s := styler{scanner: scanner{text: text, lang: lang, grammar: lang.grammar()}}
	if s.grammar == nil {
		return nil
	}
	for s.pos < len(text) {
		if !s.atSign() {
			s.step()
		}
	}
	for _, f := range figures {
		s.figure(f)
	}
	slices.SortStableFunc(s.findings, func(a, b Finding) int { return cmp.Compare(a.Start, b.Start) })
	return slices.Compact(s.findings)
}

// styler walks through a text and looks at its numbers.
type styler struct {
	scanner
	findings []Finding
}

// style is how a language looks at the way its figures are written.
type style struct {
	starts  *runeSet                          // characters that are no ASCII, and are looked at
	number  func(s *styler, n numeral)        // at a number in digits
	text    func(s *styler, rest string) bool // at a character; whether it steps over it
	figure  func(s *styler, f Figure)
	rangeOf func(s *styler, f Figure) // at a range
}

func (s *styler) add(start, end int, message, hint diag.Words) {
	s.findings = append(s.findings, Finding{start, end, message, hint})
}

// refuse adds what package quantity finds wrong with a part of the text, if anything.
func (s *styler) refuse(start, end int) {
	_, err := quantity.Parse(s.text[start:end])
	var e *quantity.ParseError
	if errors.As(err, &e) && e.Length > 0 {
		s.add(start+e.Offset, start+e.Offset+e.Length, e.Reason, e.Hint)
	}
}

// step looks at a number, a word or a character.
func (s *styler) step() {
	if r, size := utf8.DecodeRuneInString(s.text[s.pos:]); r >= utf8.RuneSelf && !s.grammar.style.starts.has(r) {
		s.pos += size
		return
	}
	switch rest := s.after(s.pos); {
	case startsDigit(rest):
		s.number()
	case isLetter(rest[0]):
		s.pos += len(wordAt(rest))
	case !s.grammar.style.text(s, rest):
		s.next()
	}
}

// number looks at a number in digits and what touches it.
func (s *styler) number() {
	n, ok := readDigits(s.text, s.pos)
	end := n.end
	switch {
	case !ok || gluedBefore(s.before(n.start), s.after(n.end)):
		s.pos = n.end + codeRun(s.after(n.end))
		return
	case s.wide(&end, n), s.grouping(&end, n):
	default:
		s.grammar.style.number(s, n)
	}
	if s.spaceBeforePercent(end) {
		hint := adviceText.With(half(s.text[n.start:n.end]) + "%")
		s.add(end, end+1, sayPercentSpace, hint)
	}
	s.pos = end
}

func (s *styler) spaceBeforePercent(end int) bool {
	return strings.HasPrefix(s.after(end), " %")
}

// half returns the half-width form of digits, points and the per cent sign.
func half(s string) string {
	return strings.Map(halfWidth, s)
}

// wide finds full-width digits and a full-width per cent sign.
func (s *styler) wide(end *int, n numeral) bool {
	*end = n.end + len(hasPrefix(s.after(n.end), "％"))
	text := s.text[n.start:*end]
	if half(text) == text || inBrackets(s.before(n.start), s.after(*end)) {
		*end = n.end
		return false
	}
	s.add(n.start, *end, sayFullWidth, adviceText.With(half(text)))
	return true
}

// grouping finds commas that do not stand between groups of three digits.
func (s *styler) grouping(end *int, n numeral) bool {
	rest := s.after(n.end)
	if !strings.HasPrefix(rest, ",") || !startsDigit(rest[1:]) || strings.HasSuffix(s.before(n.start), zh().Word.Ordinal) {
		return false
	}
	length := len(rest) - len(strings.TrimLeft(rest, ",0123456789"))
	*end = n.end + len(strings.TrimRight(rest[:length], ","))
	s.refuse(n.start, *end)
	return true
}

// figure looks at what has been read as a figure.
func (s *styler) figure(f Figure) {
	switch {
	case f.Words:
	case f.Bound == quantity.Range:
		s.grammar.style.rangeOf(s, f)
	default:
		s.grammar.style.figure(s, f)
	}
}

// chineseRange and englishRange find ranges whose first number lacks its unit or scale word.
func (s *styler) chineseRange(f Figure) {
	if !endsBound(f.Text) { // 1000元以上1万元以下
		s.refuse(f.Start, f.End)
	}
}

func (s *styler) englishRange(f Figure) {
	if !strings.Contains(f.Text, little().SpacedAnd) && !hyphenated(f.Text) {
		s.refuse(f.Start, f.End)
	}
}

// hyphenated reports whether a hyphen joins a number with a word: 3-5-day.
func hyphenated(text string) bool {
	for i := 1; i < len(text); i++ {
		if text[i-1] == '-' && isLetter(text[i]) {
			return true
		}
	}
	return false
}
