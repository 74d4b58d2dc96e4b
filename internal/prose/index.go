package prose

import (
	"iter"
	"slices"

	"duibiao/internal/quantity"
)

// index finds the figures of a text that can say the same as another, without a look at
// all of them: [Same] and sameSpan are true of none that it leaves out.
type index map[indexKey]*bucket

// indexKey is what figures have in common that can be the same.
type indexKey struct {
	sort  indexSort
	class Class
	value string
}

type indexSort uint8

const (
	ofBase  indexSort = iota // of a class: the value in its base unit
	ofValue                  // with a unit that may be left out, or of points: the value
	ofBare                   // without a unit, or of percentage points: the value
	ofSpan                   // of time: the value, in its unit or in the next smaller one
	ofArea                   // of an area or a mass, which may be rounded
	ofShare                  // of a share or a multiple: the value without the unit
)

// bucket are the indexes of the figures with a key, in order.
type bucket struct {
	list []int
	open []int // without those that were seen to have partners
}

// maxLooks is how many figures with a key are looked at for one that suits. They are mostly
// the same in all that counts; where so many are not, as areas may be, those of a faithful
// translation stand in the same order.
const maxLooks = 200

func newIndex(figures []Figure) index {
	x := index{}
	for i, f := range figures {
		for _, key := range f.keys() {
			if x[key] == nil {
				x[key] = &bucket{}
			}
			x[key].list = append(x[key].list, i)
		}
	}
	for _, b := range x {
		b.open = slices.Clone(b.list)
	}
	return x
}

// keys returns those under which a figure stands in an index.
func (f Figure) keys() []indexKey {
	value := number(f.Value)
	keys := []indexKey{{ofBase, f.Class, number(f.Base)}}
	if f.Class == Number || f.Class == Point {
		keys = append(keys, indexKey{ofBare, 0, value})
	}
	if f.Class != Number && f.elided() || f.Unit == points() {
		keys = append(keys, indexKey{ofValue, 0, value})
	}
	if f.Class.isTime() {
		keys = append(keys, indexKey{ofSpan, f.Class, value})
	}
	if f.Class == Multiple || f.Class == Percent || f.Class == Point {
		keys = append(keys, indexKey{ofShare, 0, value})
	}
	if f.Class == Area || f.Class == Mass {
		keys = append(keys, indexKey{ofArea, f.Class, ""})
	}
	if f.Also != nil {
		keys = append(keys, f.Also.keys()...)
	}
	return keys
}

// number is a number without its sign and the zeros that were written.
func number(d quantity.Decimal) string { return d.Abs().Trim().String() }

// lookups returns the keys under which the figures stand that can be the same.
func (f Figure) lookups() []indexKey {
	keys := f.keys()
	for _, key := range f.keys() {
		switch key.sort {
		case ofBare:
			keys = append(keys, indexKey{ofValue, 0, key.value})
		case ofValue:
			keys = append(keys, indexKey{ofBare, 0, key.value})
		case ofShare:
			keys = append(keys, indexKey{ofBare, 0, key.value}, indexKey{ofValue, 0, key.value})
		}
	}
	if f.Class <= Count {
		keys = append(keys, indexKey{ofShare, 0, number(f.Value)})
	}
	for _, s := range &spans {
		switch f.Class {
		case s.long:
			keys = append(keys, indexKey{ofSpan, s.short, number(s.shorter(f.Value))})
		case s.short:
			keys = append(keys, indexKey{ofSpan, s.long, s.longer(f.Value)})
		}
	}
	return keys
}

// candidates gives the indexes of the figures that can be the same as f, some twice.
func (x index) candidates(f Figure) iter.Seq[int] {
	return func(yield func(int) bool) {
		for _, key := range f.lookups() {
			if b := x[key]; b != nil {
				for _, i := range b.list {
					if !yield(i) {
						return
					}
				}
			}
		}
	}
}

// first returns the first of the candidates for f without a partner that suits, or -1.
func (x index) first(f Figure, paired []bool, suits func(i int) bool) int {
	found := len(paired)
	for _, key := range f.lookups() {
		if b := x[key]; b != nil {
			found = b.first(paired, found, suits)
		}
	}
	if found == len(paired) {
		return -1
	}
	return found
}

// first returns the first without a partner that suits, if it stands before another one,
// else that.
func (b *bucket) first(paired []bool, other int, suits func(i int) bool) int {
	var room [16]int
	passed := room[:0]
	n := 0
	for ; n < len(b.open) && len(passed) < maxLooks && b.open[n] < other; n++ {
		i := b.open[n]
		if paired[i] {
			continue
		}
		passed = append(passed, i)
		if suits(i) {
			other = i
		}
	}
	b.open = b.open[n-len(passed):]
	copy(b.open, passed)
	return other
}
