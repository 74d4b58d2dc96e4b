package quantity

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"duibiao/internal/diag"
	"duibiao/internal/lexicon"
)

// Parse reads a figure, Chinese if it has a Han character, else English: see
// the package comment. The unit stays as written; [Units.Parse] makes it
// canonical. The error is a *[ParseError].
func Parse(s string) (Quantity, error) {
	f, err := readChecked(s)
	if err == nil {
		err = f.rereads()
	}
	if err != nil {
		return Quantity{}, err.in(s)
	}
	return f.Quantity, nil
}

// readChecked reads a figure with its bracket. It may be one that would be another once it is written.
func readChecked(s string) (figure, *ParseError) {
	f, err := read(s, false)
	if err == nil && f.bracket != nil {
		err = StandardUnits().checkBracket(f)
	}
	return f, err
}

// figure is what a text says: a quantity and what its bracket says, if any.
type figure struct {
	Quantity
	bracket *Quantity
	at      int // where the bracket begins
	text    string
}

// lineBreak returns where a line ends within a text, or -1. What a cell of a spreadsheet
// has on two lines may be two figures.
func lineBreak(s string) int {
	begin := len(s) - len(strings.TrimLeftFunc(s, unicode.IsSpace))
	if at := strings.IndexAny(strings.TrimSpace(s), "\n\r\v\f"); at >= 0 {
		return begin + at
	}
	return -1
}

// read reads a text. The places of its errors are in Normalize(s).
func read(s string, lenient bool) (figure, *ParseError) {
	if at := invalidUTF8(s); at >= 0 {
		return figure{}, &ParseError{Input: s, Offset: at, Length: 1, Reason: sayNotUTF8}
	}
	if at := lineBreak(s); at >= 0 {
		return figure{}, &ParseError{Input: s, Offset: at, Length: 1, Reason: sayTwoLines}
	}
	text := Normalize(s)
	p := newParser(text)
	p.lenient = lenient
	if before, inner := cutBrackets(text); p.saysNumber(inner) {
		return p.bracketed(len(before))
	}
	q, err := p.quantity()
	if err == nil && !p.mayBeTime(q) {
		return figure{Quantity: q, text: text}, nil
	}
	if no := p.noFigure(); no != nil {
		return figure{}, no
	}
	return figure{Quantity: q, text: text}, err
}

// saysNumber reports whether there is a number in what stands in brackets.
func (p *parser) saysNumber(inner string) bool {
	return inner != "" && p.copyOf(inner, 0).numberAhead() >= 0
}

// bracketed reads `50,900 mu (3,390 hectares)`: a figure and, from open on, the
// same in another unit.
func (p parser) bracketed(open int) (figure, *ParseError) {
	width := len("(")
	if p.text[open] != '(' {
		width = len("（")
	}
	f := figure{text: p.text, at: open}
	main, inner := p, p
	main.text = strings.TrimSuffix(p.text[:open], " ")
	inner.text, inner.pos = p.text[:len(p.text)-width], open+width
	q, err := main.quantity()
	if err != nil {
		return f, err
	}
	b, err := inner.quantity()
	f.Quantity, f.bracket = q, &b
	return f, err
}

// parser reads a normal text from left to right.
type parser struct {
	text string
	pos  int
	han  bool // the text is Chinese

	words   *lexicon.Language // of Chinese, or of English
	lenient bool              // a bound beside a minus is taken of the number
}

// newParser returns a parser of a normal text.
func newParser(text string) parser {
	if hasHan(text) {
		return parser{text: text, han: true, words: lexicon.Chinese()}
	}
	return parser{text: text, words: lexicon.English()}
}

// copyOf returns a parser of another text in the same language.
func (p *parser) copyOf(text string, pos int) *parser {
	c := *p
	c.text, c.pos = text, pos
	return &c
}

// quantity reads all that is left.
func (p *parser) quantity() (Quantity, *ParseError) {
	if p.rest() == "" {
		return Quantity{}, p.fail(p.pos, 0, sayNothing, diag.Words{})
	}
	if p.noChange() {
		p.pos = len(p.text)
		return Quantity{Unit: "%"}, nil
	}
	from := p.pos
	by, err := p.lead()
	if err != nil {
		return Quantity{}, err
	}
	if q, is, err := p.rank(); is {
		return q, err
	}
	b := bounds{p: p}
	if err := b.prefix(); err != nil {
		return Quantity{}, err
	}
	if q, is, err := p.ratio(b); is {
		return q, err
	}
	low, err := p.operand()
	if err != nil {
		return Quantity{}, err
	}
	if p.eatRangeMark() {
		if by == falling {
			return Quantity{}, p.fail(from, low.at-from, sayLeadRange, adviceLeadRange)
		}
		return p.rangeFrom(low, b)
	}
	if err := p.signed(&low, by, from); err != nil {
		return Quantity{}, err
	}
	return p.single(low, b)
}

// single finishes a figure of one number.
func (p *parser) single(o operand, b bounds) (Quantity, *ParseError) {
	if err := b.suffix(&o); err != nil {
		return Quantity{}, err
	}
	if err := b.check(o); err != nil {
		return Quantity{}, err
	}
	if err := p.checkUnit(o); err != nil {
		return Quantity{}, err
	}
	return Quantity{Value: o.value, Bound: b.found, Unit: o.unitName()}, nil
}

func (p *parser) rest() string { return p.text[p.pos:] }

// eat steps over prefix if it is next.
func (p *parser) eat(prefix string) bool {
	if !strings.HasPrefix(p.rest(), prefix) {
		return false
	}
	p.pos += len(prefix)
	return true
}

// eatAny steps over one of the texts if it is next.
func (p *parser) eatAny(list []string) bool {
	for _, text := range list {
		if p.eat(text) {
			return true
		}
	}
	return false
}

// eatOf steps over a text of a set if it is next.
func (p *parser) eatOf(set *lexicon.Set) bool {
	text := set.Beginning(p.rest())
	p.pos += len(text)
	return text != ""
}

// byteAt returns the byte ahead, 0 past the end.
func (p *parser) byteAt(ahead int) byte {
	if p.pos+ahead < len(p.text) {
		return p.text[p.pos+ahead]
	}
	return 0
}

func (p *parser) fail(at, length int, reason, hint diag.Words) *ParseError {
	return &ParseError{Input: p.text, Offset: at, Length: length, Reason: reason, Hint: hint}
}

func hasHan(s string) bool {
	for _, r := range s {
		if r >= 0x2e80 && unicode.Is(unicode.Han, r) {
			return true
		}
	}
	return false
}

// invalidUTF8 returns the place of the first byte that is not UTF-8, or -1.
func invalidUTF8(s string) int {
	if utf8.ValidString(s) {
		return -1
	}
	for i, r := range s {
		if _, size := utf8.DecodeRuneInString(s[i:]); r == utf8.RuneError && size == 1 {
			return i
		}
	}
	return -1
}
