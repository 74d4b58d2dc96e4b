package prose

import (
	"slices"
	"strings"
	"unicode/utf8"

	"duibiao/internal/lexicon"
	"duibiao/internal/quantity"
)

// Scan returns the figures of a text, in their order. It does not fail: what it cannot
// read is no figure.
func Scan(text string, lang Language) []Figure { return scan(text, lang, nil) }

// scan is Scan; passed, if it is not nil, is told what is no figure.
func scan(text string, lang Language, passed func(r *Recogniser, start, end int)) []Figure {
	written := text
	s := scanner{lang: lang, grammar: lang.grammar(), passed: passed}
	if s.grammar == nil {
		return nil
	}
	if text, s.gaps = plainlySpaced(text, s.grammar); s.gaps != nil && passed != nil {
		s.passed = func(r *Recogniser, start, end int) {
			start, end = s.gaps.place(start, end)
			passed(r, start, end)
		}
	}
	s.text = text
	if s.grammar.simplify != nil {
		s.text, s.traditional = s.grammar.simplify(text)
	}
	for s.pos < len(text) {
		if !s.atSign() {
			s.grammar.step(&s)
		}
	}
	s.annotate()
	if s.traditional > 0 {
		s.restore(text)
	}
	if s.gaps != nil {
		s.gaps.placeFigures(s.figures, written)
	}
	return s.figures
}

// restore gives figures that were read in simplified characters the text that they stand in.
func (s *scanner) restore(text string) {
	for i := range s.figures {
		f := &s.figures[i]
		f.Text = text[f.Start:f.End]
		f.isLocal = s.traditional >= leastTraditional && slices.Contains(zh().LocalMoney, f.Unit)
		if f.Also != nil {
			f.Also.Text = text[f.Also.Start:f.Also.End]
		}
	}
}

// leastTraditional is how many traditional characters a text has at least that is from where 元 is no yuan: fewer may be
// those of a name.
const leastTraditional = 3

// scanner walks through a text.
type scanner struct {
	text    string
	lang    Language
	grammar *grammar
	pos     int
	figures []Figure
	passed  func(r *Recogniser, start, end int) // nil if nobody wants to know

	gaps gaps // what the text was without

	traditional int // how many traditional characters the text had, before it was read in simplified ones
}

// atSign steps over a sign, such as a name in quotation marks, if one begins here.
func (s *scanner) atSign() bool {
	list := s.grammar.signs[s.text[s.pos]]
	return list != nil && s.ask(list, numeral{start: s.pos})
}

func (s *scanner) before(i int) string { return s.text[:i] }
func (s *scanner) after(i int) string  { return s.text[i:] }

// next steps over a character.
func (s *scanner) next() {
	_, size := utf8.DecodeRuneInString(s.text[s.pos:])
	s.pos += size
}

// operand is a number with its scale word and unit.
type operand struct {
	numeral
	value   quantity.Decimal // with the scale word
	scaled  bool
	hasUnit bool // it has a unit or a classifier
	unit    unit
	more    bool // 多 or 余 stands in it
	end     int
}

// add adds the figure of an operand that takes the bytes [start, end), but not those of
// the figure before.
func (s *scanner) add(o operand, start, end int, bound quantity.Bound) *Figure {
	if n := len(s.figures); n > 0 {
		start = max(start, s.figures[n-1].End)
	}
	f := Figure{
		Start: start, End: end, Text: s.text[start:end],
		Value: o.value, Bound: bound, Words: o.words,
	}
	f.measure(o.unit)
	s.figures = append(s.figures, f)
	s.pos = end
	return &s.figures[len(s.figures)-1]
}

// addRange adds the figure of a range.
func (s *scanner) addRange(low, high operand, start, end int) {
	low, high = shareUnit(low, high)
	f := s.add(low, start, end, quantity.Range)
	f.High = high.value
	f.Words = low.words && high.words
	f.measure(high.unit)
}

// shareUnit gives the first number of a range what only the second one has. 9～16亿 is
// written badly, but there is no doubt what it means.
func shareUnit(low, high operand) (operand, operand) {
	if low.hasUnit && !high.hasUnit {
		high.unit = low.unit
	}
	if high.scaled && !low.scaled && !low.hasUnit {
		scaled := low.value.Shift(high.scale())
		if scaled.Cmp(high.value) < 0 {
			low.value = scaled
		}
	}
	return low, high
}

// scale returns the power of ten of the operand's scale word.
func (o operand) scale() int {
	return o.value.Exponent() - o.numeral.value.Exponent()
}

// bracket reads what stands in brackets behind the last figure, and steps over it if it
// says the same in another unit.
func (s *scanner) bracket() {
	f := &s.figures[len(s.figures)-1]
	open := hasPrefix(strings.TrimPrefix(s.after(f.End), " "), "(", "（")
	if open == "" {
		return
	}
	start := f.End + strings.Index(s.after(f.End), open) + len(open)
	length := strings.IndexAny(s.text[start:min(len(s.text), start+maxBracket)], ")）")
	if length < 0 {
		return
	}
	inner := Scan(s.text[start:start+length], s.lang)
	if len(inner) != 1 || !inner[0].converts(*f) || !isAlone(s.text[start:start+length], inner[0]) {
		return
	}
	also := inner[0]
	also.Start, also.End = also.Start+start, also.End+start
	f.Also = &also
	s.pos = start + length
}

// maxBracket is how many bytes brackets with another unit may hold.
const maxBracket = 60

// isAlone reports whether brackets hold nothing but a figure, and perhaps "or" and 约合.
func isAlone(text string, f Figure) bool {
	rest := strings.ToLower(strings.TrimSpace(text[:f.Start] + text[f.End:]))
	return rest == "" || slices.Contains(zh().Equals, rest) || slices.Contains(lexicon.English().InProse.Equals, rest)
}

// converts reports whether f can be another figure in another unit.
func (f Figure) converts(of Figure) bool {
	switch of.Class {
	case Money, Mass, Length, Area, Volume, Energy, Power:
		return f.Class == of.Class && f.Unit != of.Unit && (f.Bound == quantity.Range) == (of.Bound == quantity.Range)
	}
	return false
}
