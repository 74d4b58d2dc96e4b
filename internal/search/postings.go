package search

import (
	"encoding/base64"
	"encoding/binary"
	"math/bits"
	"slices"
)

// Posting says that a term is in an article, by its number. It is one number, so that millions
// are sorted soon.
type Posting uint64

// NewPosting returns the posting of a term in an article.
func NewPosting(term uint32, article int) Posting {
	return Posting(term)<<32 | Posting(uint32(article))
}

func (p Posting) term() int    { return int(p >> 32) }
func (p Posting) article() int { return int(uint32(p)) }

// Group returns in which group the term is.
func (p Posting) Group() int { return p.term() >> (termBits - groupBits) }

// piece returns in which piece the term is.
func (p Posting) piece() int { return p.term() >> (termBits - pieceBits) }

// Pack returns the postings of a group in a report, whose articles are numbered from 0 on, to be
// kept: how many there are, and behind that their bits.
func Pack(list []Posting, articles int) string {
	slices.Sort(list)
	var p packer
	text := binary.AppendUvarint(nil, uint64(len(list)))
	return string(append(text, p.pack(list, termBits-groupBits, articles)...))
}

// Count returns how many postings are in a text that [Pack] has made.
func Count(text string) int {
	n, _ := packed(text)
	return n
}

// packed returns how many postings a text says that it has, and their bits. One that is damaged
// says no more than could be made room for.
func packed(text string) (int, string) {
	var head [binary.MaxVarintLen32]byte
	n, size := binary.Uvarint(head[:copy(head[:], text)])
	return int(min(n, uint64(64*len(text)))), text[max(size, 0):]
}

// Unpack gives the postings that [Pack] has made a text of.
func Unpack(text string, group, articles int, yield func(term uint32, article int)) {
	_, text = packed(text)
	r := newBitReader(text)
	keys := r.list(make([]int, min(r.count()-1, 8*len(text))), 0, 1<<(termBits-groupBits)-1) // each has a bit at least
	in := make([]int, articles)
	for _, key := range keys {
		n := min(r.count(), articles)
		for _, article := range r.list(in[:n], 0, articles-1) {
			yield(uint32(group<<(termBits-groupBits)|key), article)
		}
	}
}

// WritePieces appends pieces of the index, from one on, to a script, each as bits in base64 and
// a string of a list: how many terms it has, their lower bits, and for each in how many articles
// it is, and in which. The list has the postings of all that is in these pieces; it is sorted,
// for which a spare one is needed, and both are over.
func WritePieces(b []byte, list, spare []Posting, first, count, articles int) []byte {
	list = sorted(list, spare)
	var p packer
	for piece := first; piece < first+count; piece++ {
		for len(list) > 0 && list[0].piece() < piece {
			list = list[1:]
		}
		n := 0
		for n < len(list) && list[n].piece() == piece {
			n++
		}
		if piece > first {
			b = append(b, ',')
		}
		b = append(b, '"')
		b = base64.RawStdEncoding.AppendEncode(b, p.pack(list[:n], termBits-pieceBits, articles))
		b = append(b, '"')
	}
	return b
}

// packer packs one list after another, in room that it keeps.
type packer struct {
	keys, in []int
	w        bitWriter
}

// pack writes postings, which are in order, of terms that have their higher bits in common. What it
// returns is over with the next list.
func (p *packer) pack(list []Posting, lower, articles int) []byte {
	p.keys, p.w.bytes = p.keys[:0], p.w.bytes[:0]
	for i, posting := range list {
		if i == 0 || posting.term() != list[i-1].term() {
			p.keys = append(p.keys, posting.term()&(1<<lower-1))
		}
	}
	p.w.count(len(p.keys) + 1)
	p.w.list(p.keys, 0, 1<<lower-1)
	for len(list) > 0 {
		p.in = p.in[:0]
		for _, posting := range list {
			if posting.term() != list[0].term() {
				break
			}
			p.in = append(p.in, posting.article())
		}
		p.w.count(len(p.in))
		p.w.list(p.in, 0, articles-1)
		list = list[len(p.in):]
	}
	return p.w.end()
}

// sorted sorts postings digit by digit, which takes a fifth of what comparing them takes. They
// are in the one list or the spare one then, which has room for as many.
func sorted(list, spare []Posting) []Posting {
	const digit = 11
	other := spare[:len(list)]
	for shift := 0; shift < 32+termBits; shift += digit {
		if shift == 2*digit {
			shift = 32 // no site has four million articles
		}
		var starts [1 << digit]int
		for _, p := range list {
			starts[p>>shift&(1<<digit-1)]++
		}
		if len(list) == 0 || starts[list[0]>>shift&(1<<digit-1)] == len(list) {
			continue // all have this digit in common
		}
		at := 0
		for i, n := range starts {
			starts[i] = at
			at += n
		}
		for _, p := range list {
			d := p >> shift & (1<<digit - 1)
			other[starts[d]] = p
			starts[d]++
		}
		list, other = other, list
	}
	return list
}

// bitWriter writes numbers as bits, the highest first.
type bitWriter struct {
	bytes []byte
	word  uint64 // what comes behind them, in its highest bits
	used  int    // how many of these, less than 32
}

// bits writes a number of as many bits, at most 32.
func (w *bitWriter) bits(value, count int) {
	w.word |= uint64(value) << (64 - w.used - count)
	if w.used += count; w.used >= 32 {
		w.bytes = binary.BigEndian.AppendUint32(w.bytes, uint32(w.word>>32))
		w.word, w.used = w.word<<32, w.used-32
	}
}

// end returns what was written, in whole bytes.
func (w *bitWriter) end() []byte {
	for ; w.used > 0; w.used -= 8 {
		w.bytes = append(w.bytes, byte(w.word>>56))
		w.word <<= 8
	}
	w.word, w.used = 0, 0
	return w.bytes
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

// bitReader reads what a bitWriter has written. What nothing has written is read as zeros.
type bitReader struct {
	bytes []byte // with a word of zeros behind them
	at    int    // bits
}

const word = 8 // bytes

func newBitReader(text string) *bitReader {
	b := make([]byte, len(text)+word)
	copy(b, text)
	return &bitReader{bytes: b}
}

// next returns what comes next, at least 56 bits of it.
func (r *bitReader) next() uint64 {
	from := min(r.at>>3, len(r.bytes)-word)
	return binary.BigEndian.Uint64(r.bytes[from:]) << (r.at & 7)
}

func (r *bitReader) bits(count int) int {
	value := int(r.next() >> (64 - count))
	r.at += count
	return value
}

func (r *bitReader) count() int {
	more := bits.LeadingZeros64(r.next())
	if more > 28 {
		return 1 // which nothing writes
	}
	return r.bits(2*more + 1)
}

// list fills a list with what is read, and returns it.
func (r *bitReader) list(list []int, from, to int) []int {
	switch {
	case len(list) == 0:
	case len(list) == to-from+1:
		for i := range list {
			list[i] = from + i
		}
	default:
		middle := len(list) / 2
		value := r.among(from+middle, to-(len(list)-1-middle))
		list[middle] = value
		r.list(list[:middle], from, value-1)
		r.list(list[middle+1:], value+1, to)
	}
	return list
}

func (r *bitReader) among(from, to int) int {
	size := to - from + 1
	least := bits.Len(uint(size)) - 1
	short := 2<<least - size
	value := r.bits(least)
	if value >= short {
		value = value<<1 | r.bits(1) - short // the one bit more
	}
	return from + value
}
