package lexicon

import (
	"cmp"
	"maps"
	"slices"
	"unicode/utf8"
)

// Bound is a word that sets a bound, and the bound's name as data have it: "at-least".
type Bound struct{ Word, Name string }

// Bounds are words that set bounds, found by how they begin and end. A longer word stands before its
// own beginning.
type Bounds struct {
	all   []Bound
	first map[rune][]Bound
	last  *[256][]Bound // by their last bytes, of letters without their case
}

// All returns all words, the longest first.
func (b Bounds) All() []Bound { return b.all }

// Beginning returns the words that begin with a character, the longest first. In English its
// case does not matter.
func (b Bounds) Beginning(r rune) []Bound { return b.first[lower(r)] }

// Of returns the words that may begin a text.
func (b Bounds) Of(text string) []Bound {
	r, _ := utf8.DecodeRuneInString(text)
	return b.Beginning(r)
}

// Ending returns the words that may end a text, the longest first. In English its case does not matter.
func (b Bounds) Ending(text string) []Bound {
	if text == "" {
		return nil
	}
	return b.last[endOf(text)]
}

// endOf returns the last byte of a text that is not empty, of a letter that of the small one.
func endOf(text string) byte { return text[len(text)-1] | 0x20 }

// words are words by the name of the bound that they set.
type words map[string][]string

func boundsOf(tables ...words) Bounds {
	b := Bounds{first: map[rune][]Bound{}, last: &[256][]Bound{}}
	for _, names := range tables {
		for _, name := range slices.Sorted(maps.Keys(names)) {
			for _, word := range names[name] {
				b.all = append(b.all, Bound{word, name})
			}
		}
	}
	slices.SortStableFunc(b.all, func(x, y Bound) int { return cmp.Compare(len(y.Word), len(x.Word)) })
	for _, w := range b.all {
		r, _ := utf8.DecodeRuneInString(w.Word)
		b.first[lower(r)] = append(b.first[lower(r)], w)
		b.last[endOf(w.Word)] = append(b.last[endOf(w.Word)], w)
	}
	return b
}

func lower(r rune) rune {
	if r >= 'A' && r <= 'Z' {
		return r - 'A' + 'a'
	}
	return r
}
