package search

import (
	"encoding/base64"
	"math/bits"
	"slices"
)

// Posting says that a term of a piece, by its key, is in an article, by its number. It is one
// number, so that millions are sorted soon.
type Posting uint64

// NewPosting returns the posting of a key in an article.
func NewPosting(key uint32, article int) Posting {
	return Posting(key)<<32 | Posting(uint32(article))
}

func (p Posting) key() int     { return int(p >> 32) }
func (p Posting) article() int { return int(uint32(p)) }

// Postings writes a piece of the index of a number of articles, as bits in base64: how many
// terms there are, their keys, and for each in how many articles it is, and in which.
func Postings(list []Posting, articles int) string {
	slices.Sort(list)
	var keys []int
	for i, p := range list {
		if i == 0 || p.key() != list[i-1].key() {
			keys = append(keys, p.key())
		}
	}
	var w bitWriter
	w.count(len(keys) + 1)
	w.list(keys, 0, 1<<KeyBits-1)
	var in []int
	for len(list) > 0 {
		in = in[:0]
		for _, p := range list {
			if p.key() != list[0].key() {
				break
			}
			in = append(in, p.article())
		}
		w.count(len(in))
		w.list(in, 0, articles-1)
		list = list[len(in):]
	}
	return base64.RawStdEncoding.EncodeToString(w.bytes)
}

// bitWriter writes numbers as bits, the highest first.
type bitWriter struct {
	bytes []byte
	free  int // bits of the last byte
}

func (w *bitWriter) bits(value, count int) {
	for count > 0 {
		if w.free == 0 {
			w.bytes, w.free = append(w.bytes, 0), 8
		}
		n := min(count, w.free)
		w.free, count = w.free-n, count-n
		w.bytes[len(w.bytes)-1] |= byte(value >> count & (1<<n - 1) << w.free)
	}
}

// count writes a number from 1 on in Elias's gamma code: a small one is short.
func (w *bitWriter) count(n int) {
	size := bits.Len(uint(n))
	w.bits(0, size-1)
	w.bits(n, size)
}

// list writes numbers that rise, none twice, of a range, by binary interpolation: the middle
// one, then those before it and those behind it, whose ranges are smaller. What lies close
// together is short, and a range that is full is nothing.
func (w *bitWriter) list(list []int, from, to int) {
	if len(list) == 0 || len(list) == to-from+1 {
		return
	}
	middle := len(list) / 2
	value := list[middle]
	w.among(value, from+middle, to-(len(list)-1-middle))
	w.list(list[:middle], from, value-1)
	w.list(list[middle+1:], value+1, to)
}

// among writes a number of a range in as few bits as it needs.
func (w *bitWriter) among(value, from, to int) {
	size := to - from + 1
	least := bits.Len(uint(size)) - 1
	short := 2<<least - size // how many numbers have one bit less
	if value -= from; value < short {
		w.bits(value, least)
	} else {
		w.bits(value+short, least+1)
	}
}
