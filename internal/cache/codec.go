package cache

import "encoding/binary"

// encoder appends values in a compact form that decoder reads back. There are no
// names and no types in it: what is written in one order is read in the same.
type encoder struct {
	b []byte
}

func (e *encoder) uint(n uint64) { e.b = binary.AppendUvarint(e.b, n) }
func (e *encoder) int(n int64)   { e.b = binary.AppendVarint(e.b, n) }
func (e *encoder) hash(n uint64) { e.b = binary.LittleEndian.AppendUint64(e.b, n) }

func (e *encoder) bool(v bool) {
	if v {
		e.b = append(e.b, 1)
	} else {
		e.b = append(e.b, 0)
	}
}

func (e *encoder) str(s string) {
	e.uint(uint64(len(s)))
	e.b = append(e.b, s...)
}

// list writes how many elements follow, and they by each.
func list[T any](e *encoder, s []T, each func(T)) {
	e.uint(uint64(len(s)))
	for _, v := range s {
		each(v)
	}
}

// decoder reads what encoder wrote. Bytes that cannot be read make it bad, and from
// then on everything it reads is zero: callers look at the end. The strings that are read
// are parts of the text, which saves an allocation for each; it lasts as long as any of
// them.
type decoder struct {
	text string // what is left of it
	bad  bool
}

func (d *decoder) uint() uint64 {
	var n uint64
	for i := 0; i < len(d.text) && i < binary.MaxVarintLen64; i++ {
		c := d.text[i]
		n |= uint64(c&0x7f) << (7 * i)
		if c < 0x80 {
			d.text = d.text[i+1:]
			return n
		}
	}
	d.fail()
	return 0
}

// int reads what binary.AppendVarint wrote, whose lowest bit is the sign.
func (d *decoder) int() int64 {
	n := d.uint()
	return int64(n>>1) ^ -int64(n&1)
}

func (d *decoder) fail() { d.bad, d.text = true, "" }

func (d *decoder) hash() uint64 {
	const size = 8
	if len(d.text) < size {
		d.fail()
		return 0
	}
	s := d.text[:size]
	d.text = d.text[size:]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

func (d *decoder) bool() bool {
	if len(d.text) == 0 {
		d.fail()
		return false
	}
	v := d.text[0] == 1
	d.text = d.text[1:]
	return v
}

func (d *decoder) str() string {
	n := d.uint()
	if n > uint64(len(d.text)) {
		d.fail()
		return ""
	}
	s := d.text[:n]
	d.text = d.text[n:]
	return s
}

// unlist reads a list. A length that the bytes left cannot hold is bad, so that
// damage does not ask for memory without end.
func unlist[T any](d *decoder, each func() T) []T {
	n := d.uint()
	if n > uint64(len(d.text)) {
		d.fail()
	}
	if n == 0 || d.bad {
		return nil
	}
	s := make([]T, 0, n)
	for range n {
		s = append(s, each())
	}
	return s
}
