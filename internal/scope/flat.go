package scope

import (
	"encoding/binary"
	"reflect"

	"github.com/cespare/xxhash/v2"
)

// Hash implements [hashstructure.Hashable], as for the types below. They are most of what
// a site holds, and hashstructure makes a hash of each field of theirs, of which a metric
// has fifty: to hash all of them at once took BenchmarkPlan of
// package kind from 3.1 to 1.9 s of CPU.
func (m *Metric) Hash() (uint64, error) { return flatHash(m) }

// Hash implements [hashstructure.Hashable].
func (b *Body) Hash() (uint64, error) { return flatHash(b) }

// Hash implements [hashstructure.Hashable].
func (s *Sector) Hash() (uint64, error) { return flatHash(s) }

// Hash implements [hashstructure.Hashable].
func (a *Article) Hash() (uint64, error) { return flatHash(a) }

// Hash implements [hashstructure.Hashable].
func (s *Sheet) Hash() (uint64, error) { return flatHash(s) }

// Hash implements [hashstructure.Hashable].
func (s *Summary) Hash() (uint64, error) { return flatHash(s) }

// Hash implements [hashstructure.Hashable].
func (f *Figure) Hash() (uint64, error) { return flatHash(f) }

func flatHash[T any](v *T) (uint64, error) {
	var room [1024]byte
	return xxhash.Sum64(appendValue(room[:0], reflect.ValueOf(v).Elem())), nil
}

// keyed is what every [Keyed] is.
type keyed interface{ key() uint64 }

func (k *Keyed[T]) key() uint64 { return k.Key }

// longText is from how many bytes on a digest stands for a text, which would be copied only
// to be read once.
const longText = 256

// appendText appends a text with its length before it.
func appendText(b []byte, s string) []byte {
	b = binary.AppendUvarint(b, uint64(len(s)))
	if len(s) < longText {
		return append(b, s...)
	}
	return binary.LittleEndian.AppendUint64(b, xxhash.Sum64String(s))
}

// appendValue appends all that a value holds, field by field in their order, each text and
// list with its length before it, so that no two values give the same bytes. For what is
// keyed stands its key.
func appendValue(b []byte, v reflect.Value) []byte {
	switch v.Kind() {
	case reflect.String:
		return appendText(b, v.String())
	case reflect.Bool:
		if v.Bool() {
			return append(b, 1)
		}
		return append(b, 0)
	case reflect.Int:
		return binary.AppendVarint(b, v.Int())
	case reflect.Uint8, reflect.Uint64:
		return binary.AppendUvarint(b, v.Uint())
	case reflect.Slice:
		b = binary.AppendUvarint(b, uint64(v.Len()))
		for i := range v.Len() {
			b = appendValue(b, v.Index(i))
		}
		return b
	case reflect.Struct:
		if k, ok := v.Addr().Interface().(keyed); ok {
			return binary.LittleEndian.AppendUint64(b, k.key())
		}
		for i := range v.NumField() {
			b = appendValue(b, v.Field(i))
		}
		return b
	}
	panic("scope: a field of kind " + v.Kind().String()) // a test has seen every type
}
