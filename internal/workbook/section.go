package workbook

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// section is one of the parts of a number format.
type section struct {
	ok     bool // it is understood
	tokens []token

	// Of the digits:
	whole, fraction string // places: 0 for a digit, # for one that is not zero, ? for a space instead
	grouped         bool   // by commas
	thousands       int    // how often the number is divided by 1000
	percents        int    // how often it is multiplied by 100
}

// token is a part of a section.
type token struct {
	kind tokenKind
	text string // of a literal
}

type tokenKind uint8

const (
	isLiteral tokenKind = iota
	isDigits
	isGeneral
	isText
)

func (s *section) has(kind tokenKind) bool {
	return slices.ContainsFunc(s.tokens, func(t token) bool { return t.kind == kind })
}

// maxCode is how long the code of a format may be.
const maxCode = 255

// parseFormat reads a number format. What is not understood of it is refused when it is
// needed, not before: a text under the format of a date is a text.
func parseFormat(code string) *format {
	f := &format{code: cut(code)}
	if len(code) > maxCode {
		return f
	}
	f.code = code
	p := &formatParser{rest: code}
	for more := true; more; {
		f.sections = append(f.sections, p.section())
		_, more = p.accept(";")
	}
	f.conditional = p.conditional
	if last := len(f.sections) - 1; last == 3 || f.sections[last].has(isText) {
		f.forText, f.sections = f.sections[last], f.sections[:last]
	}
	if len(f.sections) > 3 {
		f.sections = nil
	}
	return f
}

// formatParser reads a number format from its beginning.
type formatParser struct {
	rest        string
	conditional bool
}

// accept takes a text off the front, if it stands there in any letters.
func (p *formatParser) accept(text string) (string, bool) {
	if len(p.rest) < len(text) || !strings.EqualFold(p.rest[:len(text)], text) {
		return "", false
	}
	p.rest = p.rest[len(text):]
	return text, true
}

// one takes a character off the front.
func (p *formatParser) one() string {
	_, size := utf8.DecodeRuneInString(p.rest)
	c := p.rest[:size]
	p.rest = p.rest[size:]
	return c
}

// section reads up to a semicolon.
func (p *formatParser) section() *section {
	s := &section{ok: true}
	for p.rest != "" && p.rest[0] != ';' {
		if !p.token(s) {
			s.ok = false
		}
	}
	digits, others := 0, 0
	for _, t := range s.tokens {
		switch t.kind {
		case isDigits:
			digits++
		case isGeneral, isText:
			others++
		}
	}
	s.ok = s.ok && digits+others <= 1 && (digits == 1 || s.percents == 0)
	return s
}

// token reads one token. It reports false for one that is not understood.
func (p *formatParser) token(s *section) bool {
	if places := digits.FindString(p.rest); places != "" {
		p.rest = p.rest[len(places):]
		s.tokens = append(s.tokens, token{kind: isDigits})
		return s.places(places)
	}
	if _, ok := p.accept(general); ok {
		s.tokens = append(s.tokens, token{kind: isGeneral})
		return true
	}
	switch c := p.one(); c {
	case "@":
		s.tokens = append(s.tokens, token{kind: isText})
	case "%":
		s.percents++
		s.literal(c)
	case `"`:
		text, rest, closed := strings.Cut(p.rest, `"`)
		p.rest = rest
		s.literal(text)
		return closed
	case `\`:
		s.literal(p.one())
	case "_": // as wide as the next character
		p.one()
		s.literal(" ")
	case "*": // the next character, as often as there is room
		s.literal(" ")
		return p.one() == " "
	case "[":
		return p.bracket(s)
	default:
		s.literal(c)
		return strings.Contains("$-+() ~^&'{}<>=", c) || c >= "\u0080"
	}
	return true
}

func (s *section) literal(text string) {
	s.tokens = append(s.tokens, token{text: text})
}

// Parts of formats: places for digits, colours, and a currency with its country.
var (
	digits   = regexp.MustCompile(`^[0#?.][0#?.,]*`)
	places   = regexp.MustCompile(`^([0#?][0#?,]*?)?(,*)(?:\.([0#?]+)(,*))?$`)
	colour   = regexp.MustCompile(`(?i)^(black|blue|cyan|green|magenta|red|white|yellow|color[0-9]+)$`)
	currency = regexp.MustCompile(`^\$([^-]*)(-[0-9A-Fa-f]{1,4})?$`)
)

// places reads the places for digits.
func (s *section) places(text string) bool {
	m := places.FindStringSubmatch(text)
	if m == nil {
		return false
	}
	s.whole, s.fraction = strings.ReplaceAll(m[1], ",", ""), m[3]
	s.grouped = len(s.whole) < len(m[1])
	s.thousands = len(m[2]) + len(m[4])
	return !s.grouped || !strings.Contains(s.whole, "?")
}

// bracket reads what stands in brackets: a colour, which changes nothing, or a currency. A
// condition changes which section a number takes; digits of another script are none
// that are read here.
func (p *formatParser) bracket(s *section) bool {
	inner, rest, closed := strings.Cut(p.rest, "]")
	p.rest = rest
	switch m := currency.FindStringSubmatch(inner); {
	case !closed:
		return false
	case colour.MatchString(inner):
		return true
	case m != nil:
		s.literal(m[1])
		return true
	}
	p.conditional = p.conditional || strings.HasPrefix(inner, "<") || strings.HasPrefix(inner, ">") || strings.HasPrefix(inner, "=")
	return false
}
