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
// then on everything it reads is zero: callers look at the end.
type decoder struct {
	b    []byte
	text string // what b was at first: the strings read are parts of it
	bad  bool
}

// decoderOf returns a decoder of b. One string for all that are read saves one
// allocation for each; it lasts as long as any of them.
func decoderOf(b []byte) decoder { return decoder{b: b, text: string(b)} }

func (d *decoder) uint() uint64 {
	n, size := binary.Uvarint(d.b)
	return take(d, n, size)
}

func (d *decoder) int() int64 {
	n, size := binary.Varint(d.b)
	return take(d, n, size)
}

// take steps over size bytes, which were read as n.
func take[T any](d *decoder, n T, size int) T {
	if size <= 0 || d.bad {
		d.fail()
		var zero T
		return zero
	}
	d.b = d.b[size:]
	return n
}

func (d *decoder) fail() { d.bad, d.b = true, nil }

func (d *decoder) hash() uint64 {
	if len(d.b) < 8 {
		d.fail()
		return 0
	}
	n := binary.LittleEndian.Uint64(d.b)
	d.b = d.b[8:]
	return n
}

func (d *decoder) bool() bool {
	if len(d.b) == 0 {
		d.fail()
		return false
	}
	v := d.b[0] == 1
	d.b = d.b[1:]
	return v
}

func (d *decoder) bytes() []byte {
	n := d.uint()
	if n > uint64(len(d.b)) {
		d.fail()
		return nil
	}
	b := d.b[:n:n]
	d.b = d.b[n:]
	return b
}

func (d *decoder) str() string {
	n := len(d.bytes())
	end := len(d.text) - len(d.b)
	return d.text[end-n : end]
}

// unlist reads a list. A length that the bytes left cannot hold is bad, so that
// damage does not ask for memory without end.
func unlist[T any](d *decoder, each func() T) []T {
	n := d.uint()
	if n > uint64(len(d.b)) {
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
