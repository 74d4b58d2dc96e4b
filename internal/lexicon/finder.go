package lexicon

import "strings"

// Finder tells in one walk through a text whether any of some words stands in it. It is asked
// of many texts, in most of which none does.
type Finder struct {
	words      []string
	length     int        // of the beginnings that are looked for, in bytes; 0 if a word is too short for that
	beginnings [16]uint64 // which there are, by a number of ten bits
}

// FinderOf returns the finder of some words.
func FinderOf(words []string) *Finder {
	f := &Finder{words: words, length: 3}
	for _, w := range words {
		f.length = min(f.length, len(w))
	}
	if f.length < 2 {
		f.length = 0
		return f
	}
	for _, w := range words {
		bit := f.beginning(w)
		f.beginnings[bit>>6] |= 1 << (bit & 63)
	}
	return f
}

// In reports whether one of the words stands in a text; true of every text if a word is of one byte.
func (f *Finder) In(text string) bool {
	if f.length == 0 {
		return true
	}
	for ; len(text) >= f.length; text = text[1:] {
		if bit := f.beginning(text); f.beginnings[bit>>6]&(1<<(bit&63)) != 0 && f.begins(text) {
			return true
		}
	}
	return false
}

// beginning returns the number of the beginning of a text.
func (f *Finder) beginning(text string) uint32 {
	h := uint32(text[0])*0x9e5 + uint32(text[1])*0x1f
	if f.length == 3 {
		h += uint32(text[2]) * 0x2b
	}
	return h & 1023
}

// begins reports whether one of the words begins a text.
func (f *Finder) begins(text string) bool {
	for _, w := range f.words {
		if strings.HasPrefix(text, w) {
			return true
		}
	}
	return false
}
