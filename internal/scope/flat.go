package scope

import (
	"encoding/binary"
	"reflect"
	"unsafe"

	"github.com/cespare/xxhash/v2"
)

// The types below are most of what a site holds, and hashstructure makes a hash of each
// field of theirs, of which a metric has fifty: to hash all of them at once took BenchmarkPlan
// of package kind from 3.1 to 1.9 s of CPU.
var (
	metricLayout  = layoutOf[Metric]()
	bodyLayout    = layoutOf[Body]()
	sectorLayout  = layoutOf[Sector]()
	articleLayout = layoutOf[Article]()
	sheetLayout   = layoutOf[Sheet]()
	figureLayout  = layoutOf[Figure]()
	summaryLayout = layoutOf[Summary]()
)

// Hash implements [hashstructure.Hashable].
func (m *Metric) Hash() (uint64, error) { return metricLayout.hash(unsafe.Pointer(m)), nil }

// Hash implements [hashstructure.Hashable].
func (b *Body) Hash() (uint64, error) { return bodyLayout.hash(unsafe.Pointer(b)), nil }

// Hash implements [hashstructure.Hashable].
func (s *Sector) Hash() (uint64, error) { return sectorLayout.hash(unsafe.Pointer(s)), nil }

// Hash implements [hashstructure.Hashable].
func (a *Article) Hash() (uint64, error) { return articleLayout.hash(unsafe.Pointer(a)), nil }

// Hash implements [hashstructure.Hashable].
func (s *Sheet) Hash() (uint64, error) { return sheetLayout.hash(unsafe.Pointer(s)), nil }

// Hash implements [hashstructure.Hashable].
func (s *Summary) Hash() (uint64, error) { return summaryLayout.hash(unsafe.Pointer(s)), nil }

// Hash implements [hashstructure.Hashable].
func (f *Figure) Hash() (uint64, error) { return figureLayout.hash(unsafe.Pointer(f)), nil }

// layout says where in a value of a type that stands which it holds, so that it is read
// without reflection.
type layout []part

// part is a text, a number or a list.
type part struct {
	kind    reflect.Kind
	offset  uintptr
	element *layout // of a list
	size    uintptr // of an element
}

// keyed is what every [Keyed] is.
type keyed interface{ keyed() }

func (*Keyed[T]) keyed() {}

func layoutOf[T any]() *layout { return layoutOfType(reflect.TypeFor[T](), map[reflect.Type]*layout{}) }

// layoutOfType returns the layout of a type, which may hold others of its kind.
func layoutOfType(t reflect.Type, known map[reflect.Type]*layout) *layout {
	l := known[t]
	if l == nil {
		l = new(layout)
		known[t] = l
		l.add(t, 0, known)
	}
	return l
}

// add adds what stands in a value of a type. Of what is keyed it is the key.
func (l *layout) add(t reflect.Type, offset uintptr, known map[reflect.Type]*layout) {
	p := part{kind: t.Kind(), offset: offset}
	switch {
	case p.kind == reflect.Struct && reflect.PointerTo(t).Implements(reflect.TypeFor[keyed]()):
		p.kind = reflect.Struct // Key is its first field
	case p.kind == reflect.Struct:
		for i := range t.NumField() {
			l.add(t.Field(i).Type, offset+t.Field(i).Offset, known)
		}
		return
	case p.kind == reflect.Slice:
		p.element, p.size = layoutOfType(t.Elem(), known), t.Elem().Size()
	}
	*l = append(*l, p)
}

func (l *layout) hash(v unsafe.Pointer) uint64 {
	var room [1024]byte
	return xxhash.Sum64(l.append(room[:0], v))
}

// append appends all that a value holds, field by field in their order, each text and
// list with its length before it, so that no two values give the same bytes.
func (l *layout) append(b []byte, value unsafe.Pointer) []byte {
	for i := range *l {
		p := &(*l)[i]
		at := unsafe.Add(value, p.offset)
		switch p.kind {
		case reflect.String:
			b = appendText(b, *(*string)(at))
		case reflect.Bool, reflect.Uint8:
			b = append(b, *(*uint8)(at))
		case reflect.Int:
			b = binary.AppendVarint(b, int64(*(*int)(at)))
		case reflect.Uint64, reflect.Struct:
			b = binary.LittleEndian.AppendUint64(b, *(*uint64)(at))
		case reflect.Slice:
			list := *(*[]struct{})(at) // which differs from others by what it points to
			b = binary.AppendUvarint(b, uint64(len(list)))
			for i := range list {
				b = p.element.append(b, unsafe.Add(unsafe.Pointer(unsafe.SliceData(list)), uintptr(i)*p.size))
			}
		default:
			panic("scope: a field of kind " + p.kind.String()) // a test has seen every type
		}
	}
	return b
}

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
