package lexicon

// Finder tells in one walk through a text whether any of some words may stand in it. It is asked
// of many texts, in most of which none does. It may be wrong where it says that one does.
type Finder struct {
	beginnings [16]uint64 // bits of how the words begin
	always     bool       // a word is too short to tell
}

// FinderOf returns the finder of some words.
func FinderOf(words []string) *Finder {
	f := &Finder{}
	for _, w := range words {
		bit, ok := beginning(w, 0)
		f.always = f.always || !ok
		f.beginnings[bit>>6] |= 1 << (bit & 63)
	}
	return f
}

// MayBeIn reports whether one of the words may stand in a text.
func (f *Finder) MayBeIn(text string) bool {
	if f.always {
		return true
	}
	for i := range len(text) {
		if bit, ok := beginning(text, i); ok && f.beginnings[bit>>6]&(1<<(bit&63)) != 0 {
			return true
		}
	}
	return false
}

// beginning returns the number of how a word begins at i: of its first two bytes, or the three of
// a Chinese character. It reports false where there are no more than that.
func beginning(text string, i int) (bit uint32, ok bool) {
	if i+1 >= len(text) {
		return 0, false
	}
	h := uint32(text[i])*0x9e5 + uint32(text[i+1])*0x1f
	if text[i] >= 0xe0 && i+2 < len(text) {
		h += uint32(text[i+2]) * 0x2b
	}
	return h & 1023, true
}
