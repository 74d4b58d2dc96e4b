package prose

import (
	"strings"

	"duibiao/internal/lexicon"
)

// Language is how texts of a language write figures. One that has no grammar here has no
// recognisers, and so nothing is found in its texts.
type Language interface {
	// Recognisers returns what finds the figures of texts, and the numbers that are none, in the
	// order in which it is asked.
	Recognisers() []Recogniser
	String() string

	grammar() *grammar // nil if there is none
}

// The languages. They are values without a state, which can be compared.
var (
	Chinese Language = chinese{}
	English Language = english{}
	Other   Language = unread{} // any other: nothing is a figure in its texts
)

// LanguageOf returns the language of a tag: Chinese for zh, zh-CN and the like, English for en
// and en-GB.
func LanguageOf(tag string) Language {
	switch primary, _, _ := strings.Cut(strings.ToLower(tag), "-"); primary {
	case lexicon.CodeZh:
		return Chinese
	case lexicon.CodeEn:
		return English
	}
	return Other
}

type (
	chinese struct{}
	english struct{}
	unread  struct{}
)

func (chinese) String() string            { return "Chinese" }
func (chinese) Recognisers() []Recogniser { return chineseGrammar().recognisers }
func (chinese) grammar() *grammar         { return chineseGrammar() }

func (english) String() string            { return "English" }
func (english) Recognisers() []Recogniser { return englishGrammar().recognisers }
func (english) grammar() *grammar         { return englishGrammar() }

func (unread) String() string            { return "other" }
func (unread) Recognisers() []Recogniser { return nil }
func (unread) grammar() *grammar         { return nil }

// grammar is what is known of a language, as tables and functions.
type grammar struct {
	recognisers []Recogniser
	signs       [256][]*Recogniser // those of signs, by the first byte that they look for
	digits      []*Recogniser
	phrases     []*Recogniser
	words       []*Recogniser

	starts     runeSet          // what a number or a phrase begins with, in a language without spaces
	shapes     wordShapes       // of words that may begin one
	step       func(s *scanner) // steps over what begins at the scanner's position, and is no sign
	annotators []annotator

	clauseMarks  string   // where a clause ends
	sentenceEnds []string // where a sentence does
	joints       []string // what only joins two figures, so that they go the same way
	isName       func(quoted string) bool

	hasSpaces bool                        // between words
	respects  [len(respects)]respectWords // what figures are told apart by though their values are the same

	// The words that set a bound right before a figure of a class, and right behind one.
	boundBefore func(before string, of Class) boundWord
	boundBehind func(after string) boundWord

	moments func(text string) []Moment

	// simplify returns a text in the characters of the tables, and how many were others; nil if all texts are in these.
	simplify func(text string) (string, int)
	style    style
}

// newGrammar orders the recognisers of a language by what they are asked of.
func newGrammar(recognisers []Recogniser) *grammar {
	g := &grammar{recognisers: recognisers}
	for i := range recognisers {
		r := &recognisers[i]
		first := map[byte]bool{}
		for _, c := range r.begins {
			first[string(c)[0]] = true
		}
		for c := range first {
			g.signs[c] = append(g.signs[c], r)
		}
		if r.of&digits != 0 {
			g.digits = append(g.digits, r)
		}
		if r.of&phrases != 0 {
			g.phrases = append(g.phrases, r)
		}
		if r.of&words != 0 {
			g.words = append(g.words, r)
		}
	}
	return g
}
