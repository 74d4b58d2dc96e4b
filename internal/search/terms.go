package search

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Field is what a term stands in.
type Field byte

// The fields: what belongs to a figure, and running text.
const (
	OfFigure Field = 'f'
	OfText   Field = 't'
)

// prefix is by how many characters a word is found that is not typed to its end.
const prefix = 4

// Set collects the terms of an article, by their digests: those of its figures, and those of
// its text.
type Set struct{ figures, text []uint32 }

// Reset makes the set one of another article.
func (s *Set) Reset() { s.figures, s.text = s.figures[:0], s.text[:0] }

// Add adds the terms of a text.
func (s *Set) Add(field Field, text string) {
	text = Fold(text)
	for at := 0; at < len(text); {
		r, size := utf8.DecodeRuneInString(text[at:])
		switch {
		case isWide(r):
			at += s.wide(field, text[at:])
		case isWord(r):
			at += s.word(field, text[at:])
		default:
			at += size
		}
	}
}

// wide adds the characters that begin a text, each with the one behind it.
func (s *Set) wide(field Field, text string) int {
	last := rune(0)
	for at, r := range text {
		if !isWide(r) {
			s.pair(field, last, 0)
			return at
		}
		if last != 0 {
			s.pair(field, last, r)
		}
		last = r
	}
	s.pair(field, last, 0)
	return len(text)
}

// pair adds a character and the one behind it, which is 0 at an end.
func (s *Set) pair(field Field, first, second rune) {
	begins := digestRune(fnvOffset, first)
	s.add(field, begins, digestRune(begins, second))
}

// word adds the word or number that begins a text.
func (s *Set) word(field Field, text string) int {
	end := wordEnd(text)
	word := text[:end]
	if n := NumberAt(text); n.Size > 0 {
		s.term(field, n.Key(), n.Key())
		if field == OfFigure {
			s.term(field, magnitudes, n.Magnitude())
		}
		word = strings.ReplaceAll(word, ",", "")
	}
	stem := Stem(word)
	s.term(field, beginning(stem), stem)
	return end
}

// beginning returns the first characters of a word, by which it is found.
func beginning(word string) string {
	count := 0
	for i := range word {
		if count == prefix {
			return word[:i]
		}
		count++
	}
	return word
}

// wordEnd returns where the word that begins a text ends. A point or comma between digits
// belongs to it.
func wordEnd(text string) int {
	for at, r := range text {
		isInside := (r == '.' || r == ',') && at > 0 && at+1 < len(text) && isDigit(text[at-1]) && isDigit(text[at+1])
		if isWide(r) || !isWord(r) && !isInside {
			return at
		}
	}
	return len(text)
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// AddNumber adds an exact number, as [scope.Stated] has it.
func (s *Set) AddNumber(value string) {
	if n, ok := Exact(value); ok {
		s.term(OfFigure, n.Key(), n.Key())
		s.term(OfFigure, magnitudes, n.Magnitude())
	}
}

// term adds a term among those that begin alike.
func (s *Set) term(field Field, begins, term string) {
	s.add(field, digest(fnvOffset, begins), digest(fnvOffset, term))
}

func (s *Set) add(field Field, begins, term uint32) {
	d := mix(begins)>>(32-beginBits)<<restBits | mix(term)>>(32-restBits)
	if field == OfFigure {
		s.figures = append(s.figures, d)
	} else {
		s.text = append(s.text, d)
	}
}

// A term's digest has first what it begins with: a character, of a word the first few. So all
// that begin alike lie together, and a character alone, or a word that is not typed to its end,
// is a stretch of the index.
const (
	beginBits = 16
	restBits  = 10
)

// A term is a digest with a bit for the field. By its highest bits it is in one of the groups
// in which the terms of a report are kept, and of the pieces of a site's index.
const (
	termBits  = beginBits + restBits + 1
	groupBits = 4
	pieceBits = 6
	Groups    = 1 << groupBits
	Pieces    = 1 << pieceBits
)

// magnitudes begins the terms of all magnitudes.
const magnitudes = "^"

// Digests are FNV-1a over characters.
const (
	fnvOffset = 2166136261
	fnvPrime  = 16777619
)

func digestRune(h uint32, r rune) uint32 { return (h ^ uint32(r)) * fnvPrime }

func digest(h uint32, text string) uint32 {
	for _, r := range text {
		h = digestRune(h, r)
	}
	return h
}

// mix makes each bit of a digest depend on all of it, as MurmurHash3 ends.
func mix(h uint32) uint32 {
	h = (h ^ h>>16) * 0x85ebca6b
	h = (h ^ h>>13) * 0xc2b2ae35
	return h ^ h>>16
}

// Terms gives the terms, each once and in order. One of a figure is not given once more as one
// of the text.
func (s *Set) Terms(yield func(term uint32)) {
	slices.Sort(s.figures)
	slices.Sort(s.text)
	s.figures, s.text = slices.Compact(s.figures), slices.Compact(s.text)
	figures := s.figures
	for _, d := range s.text {
		for len(figures) > 0 && figures[0] < d {
			yield(figures[0] << 1)
			figures = figures[1:]
		}
		if len(figures) == 0 || figures[0] != d {
			yield(d<<1 | 1)
		}
	}
	for _, d := range figures {
		yield(d << 1)
	}
}
