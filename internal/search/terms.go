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

// Set collects the terms of an article.
type Set struct {
	terms []uint32 // by its piece, and below that its key
}

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

// wide adds the characters that begin a text, and their pairs.
func (s *Set) wide(field Field, text string) int {
	last := rune(0)
	for at, r := range text {
		if !isWide(r) {
			return at
		}
		own := digestRune(digestOf(field), r)
		s.add(pieceOf(digestRune(fnvOffset, r)), own)
		if last != 0 {
			s.add(pieceOf(digestRune(fnvOffset, last)), digestRune(digestRune(digestOf(field), last), r))
		}
		last = r
	}
	return len(text)
}

// word adds the word or number that begins a text.
func (s *Set) word(field Field, text string) int {
	end := wordEnd(text)
	word := text[:end]
	if n := NumberAt(text); n.Size > 0 {
		s.term(field, n.Key(), n.Key())
		if field == OfFigure {
			s.term(field, n.Magnitude(), magnitudes)
		}
		word = strings.ReplaceAll(word, ",", "")
	}
	stem := Stem(word)
	s.term(field, stem, beginning(stem))
	if first := beginning(word); len(first) < len(word) {
		s.term(field, first+"*", first)
	}
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
		s.term(OfFigure, n.Magnitude(), magnitudes)
	}
}

// term adds a term to the piece of what it begins with.
func (s *Set) term(field Field, term, begins string) {
	s.add(pieceOf(digest(fnvOffset, begins)), digest(digestOf(field), term))
}

func (s *Set) add(piece, digest uint32) { s.terms = append(s.terms, piece<<16|digest>>16) }

// Shards is in how many pieces the terms of an article are kept. What is looked for together is
// in one: a character and the pairs that it begins, a word and what it begins with, all
// magnitudes; and each both of figures and of text. So a query needs few pieces, and an edit
// changes few.
const Shards = 64

// magnitudes begins the terms of all magnitudes.
const magnitudes = "^"

func pieceOf(digest uint32) uint32 { return (digest ^ digest>>15) % Shards }

// Digests are FNV-1a over characters; that of a term begins with its field. A term's key is the
// 16 highest bits.
const (
	fnvOffset = 2166136261
	fnvPrime  = 16777619
)

func digestOf(field Field) uint32 { return digestRune(fnvOffset, rune(field)) }

func digestRune(h uint32, r rune) uint32 { return (h ^ uint32(r)) * fnvPrime }

func digest(h uint32, text string) uint32 {
	for _, r := range text {
		h = digestRune(h, r)
	}
	return h
}

// Pieces returns the keys of the terms, each once, piece by piece and in order.
func (s *Set) Pieces() [Shards][]uint16 {
	slices.Sort(s.terms)
	s.terms = slices.Compact(s.terms)
	var list [Shards][]uint16
	keys := make([]uint16, len(s.terms))
	from := 0
	for i, t := range s.terms {
		keys[i] = uint16(t)
		if i+1 == len(s.terms) || s.terms[i+1]>>16 != t>>16 {
			list[t>>16] = keys[from : i+1]
			from = i + 1
		}
	}
	return list
}
