package search

import (
	"slices"
	"strings"
)

// Posting says that a term of a piece, by the 16 highest bits of its digest, is in an article,
// by its number. It is one number, so that millions are sorted soon.
type Posting uint64

// NewPosting returns the posting of a key in an article.
func NewPosting(key uint16, article int) Posting {
	return Posting(key)<<32 | Posting(uint32(article))
}

func (p Posting) key() int     { return int(p >> 32) }
func (p Posting) article() int { return int(uint32(p)) }

// alphabet is how 6 bits are written, as in source maps.
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

// Postings writes a piece of the index: for each term, in order, by how much its key is above
// the one before, in how many stretches of articles it is, and for each of these how many
// articles it is behind the one before and how many it has.
func Postings(list []Posting) string {
	slices.Sort(list)
	var b strings.Builder
	last := 0
	for len(list) > 0 {
		n := 1
		for n < len(list) && list[n].key() == list[0].key() {
			n++
		}
		writeNumber(&b, list[0].key()-last)
		writeStretches(&b, list[:n])
		last, list = list[0].key(), list[n:]
	}
	return b.String()
}

// stretch is articles from one up to another.
type stretch struct{ from, to int }

func writeStretches(b *strings.Builder, list []Posting) {
	var stretches []stretch
	for _, p := range list {
		if last := len(stretches) - 1; last >= 0 && stretches[last].to >= p.article() {
			stretches[last].to = p.article() + 1
		} else {
			stretches = append(stretches, stretch{p.article(), p.article() + 1})
		}
	}
	writeNumber(b, len(stretches))
	at := 0
	for _, s := range stretches {
		writeNumber(b, s.from-at)
		writeNumber(b, s.to-s.from)
		at = s.to
	}
}

// writeNumber writes a number by 5 bits, the lowest first; the sixth says that more follow.
func writeNumber(b *strings.Builder, n int) {
	for ; n >= 32; n >>= 5 {
		b.WriteByte(alphabet[n&31|32])
	}
	b.WriteByte(alphabet[n])
}
