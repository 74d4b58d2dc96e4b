package prose

// What begins something is asked for each character, or word, of a text, and is mostly nothing:
// these sets say so at once.

// runeSet is a set of characters of up to 16 bits.
type runeSet [1024]uint64

func (s *runeSet) add(text string) {
	for _, r := range text {
		if r <= 0xffff {
			s[r>>6] |= 1 << (r & 63)
		}
	}
}

// has reports whether a character is in the set; one of more bits may be.
func (s *runeSet) has(r rune) bool { return r > 0xffff || s[r>>6]&(1<<(r&63)) != 0 }

// digitsOfAll are the digits that texts have.
const digitsOfAll = "0123456789０１２３４５６７８９"

// wordShapes are the first letters and the lengths of words.
type wordShapes [26]uint32

func (s *wordShapes) add(words ...string) {
	for _, w := range words {
		s[(w[0]|0x20)-'a'] |= 1 << len(w)
	}
}

// has reports whether one of the words begins with the letter of a word and is as long.
func (s *wordShapes) has(word string) bool {
	return len(word) < 32 && s[(word[0]|0x20)-'a']&(1<<len(word)) != 0
}
