package prose

import (
	"cmp"
	"slices"
	"strings"

	"duibiao/internal/diag"
)

// Recogniser knows one kind of what stands in a text: figures of a kind, or numbers that are
// no figures, such as dates. Those of a language are a list, in the order in which they are
// asked; the first that takes something has it.
type Recogniser struct {
	Name  string     // date, hotline, rank: one in its language
	Table string     // the keys of the language's table in package lexicon whose words it looks for
	Doc   diag.Words // what it takes, in a sentence

	of     subject // what it is asked of
	begins string  // the characters with which a sign begins, of which it is asked
	// figure adds what it takes to the figures of the scanner, none returns where that ends, 0 if
	// it takes nothing. A recogniser has one of them.
	figure func(s *scanner, n numeral) bool
	none   func(s *scanner, n numeral) (end int)
}

// subject is what a recogniser is asked of.
type subject uint8

const (
	digits  subject = 1 << iota // a number in digits, which has been read
	words                       // a number in words, likewise
	phrases                     // words that may be no number by themselves: half, doubled
)

// TakesFigures reports whether what the recogniser takes is a figure.
func (r *Recogniser) TakesFigures() bool { return r.figure != nil }

// Recognised is a part of a text that a recogniser has taken.
type Recognised struct {
	Start, End int
	By         *Recogniser
	Figure     *Figure // nil if it is a number that is no figure, or text in which none is looked for
}

// HasNumber reports whether what was taken of a text is a number, or has one in digits: a name in
// quotation marks may have none.
func (r *Recognised) HasNumber(text string) bool {
	return r.By.begins == "" || strings.ContainsFunc(text[r.Start:r.End], func(c rune) bool { return isDigit(halfWidth(c)) })
}

// Trace returns what the recognisers of a language have taken of a text, in its order: the
// figures that [Scan] returns, and all that is none.
func Trace(text string, lang Language) []Recognised {
	var list []Recognised
	passed := func(r *Recogniser, start, end int) {
		list = append(list, Recognised{Start: start, End: end, By: r})
	}
	figures := scan(text, lang, passed)
	for i := range figures {
		f := &figures[i]
		list = append(list, Recognised{f.Start, f.End, f.By, f})
	}
	slices.SortStableFunc(list, func(a, b Recognised) int { return cmp.Compare(a.Start, b.Start) })
	return list
}

// ask asks recognisers one by one what they take of the text, and steps over that. It
// reports false if none takes anything.
func (s *scanner) ask(list []*Recogniser, n numeral) bool {
	for _, r := range list {
		if r.figure != nil {
			if before := len(s.figures); r.figure(s, n) {
				for i := before; i < len(s.figures); i++ {
					s.figures[i].By = r
				}
				return true
			}
		} else if end := r.none(s, n); end > 0 {
			s.pass(r, n.start, end)
			return true
		}
	}
	return false
}

// pass steps over what a recogniser has taken that is no figure.
func (s *scanner) pass(r *Recogniser, start, end int) {
	if s.passed != nil {
		s.passed(r, start, end)
	}
	s.pos = end
}

// atDigits looks at a number in digits, of which something takes every one.
func (s *scanner) atDigits() {
	n, ok := readDigits(s.text, s.pos)
	n.inexact = !ok
	if !s.ask(s.grammar.digits, n) {
		s.pos = n.end
	}
}

// wherever makes a recogniser's function of a condition for a number that is no figure, of what
// is before and behind it.
func wherever(is func(before string, n numeral, after string) bool) func(*scanner, numeral) int {
	return func(s *scanner, n numeral) int {
		if is(s.before(n.start), n, s.after(n.end)) {
			return n.end
		}
		return 0
	}
}
