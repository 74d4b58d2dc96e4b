package lexicon

import (
	"maps"
	"slices"
	"strings"
)

// WordSet is words that are looked up. In a table it is a text of them.
type WordSet struct{ words map[string]bool }

// UnmarshalText reads the words of a table.
func (s *WordSet) UnmarshalText(text []byte) error {
	s.words = map[string]bool{}
	for word := range strings.FieldsSeq(string(text)) {
		s.words[word] = true
	}
	return nil
}

// Has reports whether a word is one of them.
func (s *WordSet) Has(word string) bool { return s.words[word] }

// HasBytes does the same for a word in bytes.
func (s *WordSet) HasBytes(word []byte) bool { return s.words[string(word)] }

// All returns the words in their order.
func (s *WordSet) All() []string { return slices.Sorted(maps.Keys(s.words)) }
