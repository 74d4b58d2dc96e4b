package decode

import (
	"fmt"
	"iter"
	"strconv"
	"strings"
	"unicode/utf8"

	"duibiao/internal/diag"
)

// Keys knows where the keys of a document stand. A path names a key by the keys
// above it, and an array's element by its number from 0: metrics.2.actual.
type Keys struct {
	File    string
	Entries []Entry // each behind the one that holds it

	kin []kin // of the entries
	top kin   // of the keys at the top

	wide map[int]names // the children of entries that have many
}

// manyChildren is from how many on a child is looked up and not looked for.
const manyChildren = 32

// Entry is where a key and its value begin, and what is written there.
type Entry struct {
	Name       string // of the key; of an array's element its number
	Parent     int    // the index of the entry that holds it; -1 at the top
	Key, Value Place
	Literal    string // a string with its quotes, or a number; else empty
}

// Place is a position without its file.
type Place struct {
	Line, Column int32 // half of int: a site has more of these than of anything else
}

// kin are an entry's first and last child and the next of its parent's children;
// an index is moved by one, so that zero is none.
type kin struct {
	first, last, next int32
	count             int32 // of the children
}

// Path joins the parts of a path.
func Path(parts ...any) string {
	return strings.Join(strings.Fields(fmt.Sprintln(parts...)), ".")
}

// NewKeys returns the keys of a document that has none so far. There will be about
// size of them.
func NewKeys(file string, size int) *Keys {
	return &Keys{File: file, Entries: make([]Entry, 0, size), kin: make([]kin, 0, size)}
}

// Add adds a key and returns its index. Its parent must be there already.
func (k *Keys) Add(e Entry) int {
	k.Entries, k.kin = append(k.Entries, e), append(k.kin, kin{})
	n, parent := int32(len(k.Entries)), k.of(e.Parent)
	if parent.last == 0 {
		parent.first = n
	} else {
		k.kin[parent.last-1].next = n
	}
	parent.last = n
	parent.count++
	switch {
	case parent.count == manyChildren:
		k.index(e.Parent)
	case parent.count > manyChildren:
		k.wide[e.Parent].add(e.Name, n)
	}
	return int(n) - 1
}

// index makes the table of an entry's children.
func (k *Keys) index(i int) {
	if k.wide == nil {
		k.wide = map[int]names{}
	}
	k.wide[i] = names{}
	for child := range k.children(i) {
		k.wide[i].add(k.Entries[child].Name, int32(child)+1)
	}
}

// names are indexes of entries by name, moved by one. The first of a name counts.
type names map[string]int32

func (m names) add(name string, n int32) {
	if _, ok := m[name]; !ok {
		m[name] = n
	}
}

func (k *Keys) of(i int) *kin {
	if i < 0 {
		return &k.top
	}
	return &k.kin[i]
}

// children gives the indexes of the entries in one entry.
func (k *Keys) children(i int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for n := k.of(i).first; n != 0 && yield(int(n)-1); n = k.kin[n-1].next {
		}
	}
}

// child returns the index of the entry called name in another, or -1.
func (k *Keys) child(i int, name string) int {
	if m, ok := k.wide[i]; ok {
		return int(m[name]) - 1
	}
	for n := k.of(i).first; n != 0; n = k.kin[n-1].next {
		if k.Entries[n-1].Name == name {
			return int(n) - 1
		}
	}
	return -1
}

// Path returns the path of the entry with an index.
func (k *Keys) Path(i int) string {
	e := k.Entries[i]
	if e.Parent < 0 {
		return e.Name
	}
	return k.Path(e.Parent) + "." + e.Name
}

// find returns the index of the entry at path; if there is none, that of the
// nearest above it, which is -1 for the document, and false.
func (k *Keys) find(path string) (int, bool) {
	at := -1
	for path != "" {
		below, rest := k.below(at, path)
		if below < 0 {
			return at, false
		}
		at, path = below, rest
	}
	return at, true
}

// below returns the index of the entry in another with which a path begins, and the rest
// of the path; -1 if there is none. Names may have dots: the longest counts.
func (k *Keys) below(at int, path string) (int, string) {
	for end := len(path); end >= 0; end = strings.LastIndexByte(path[:end], '.') {
		if i := k.child(at, path[:end]); i >= 0 {
			return i, strings.TrimPrefix(path[end:], ".")
		}
	}
	return -1, ""
}

// Table returns the table or array at path. If there is none, it has no keys, and
// its place is that of the nearest above it.
func (k *Keys) Table(path string) Table {
	at, ok := k.find(path)
	return Table{k, at, ok}
}

// Has reports whether the document has a key at path, mistaken or not.
func (k *Keys) Has(path string) bool {
	_, ok := k.find(path)
	return ok
}

// Key returns the position of the key at path, or of the nearest key above it.
func (k *Keys) Key(path string) diag.Position {
	at, _ := k.find(path)
	return k.key(at)
}

// Value returns the position of the value at path, or of the nearest key above it.
func (k *Keys) Value(path string) diag.Position {
	at, _ := k.find(path)
	return k.value(at)
}

// Inside returns the position of a byte of the string at path. Where an escape or
// a second line makes the source differ from the string, it is the position of the
// whole value.
func (k *Keys) Inside(path string, offset int) diag.Position {
	at, ok := k.find(path)
	if !ok {
		return k.value(at)
	}
	return k.inside(at, offset)
}

// Literal returns the value at path as it is written in the source: a number with
// the digits its author gave it, a string with its quotes.
func (k *Keys) Literal(path string) string {
	if at, ok := k.find(path); ok && at >= 0 {
		return k.Entries[at].Literal
	}
	return ""
}

func (k *Keys) key(at int) diag.Position {
	if at < 0 {
		return k.position(Place{1, 1})
	}
	return k.position(k.Entries[at].Key)
}

func (k *Keys) value(at int) diag.Position {
	if at < 0 {
		return k.position(Place{1, 1})
	}
	return k.position(k.Entries[at].Value)
}

func (k *Keys) inside(at, offset int) diag.Position {
	if at < 0 {
		return k.value(at)
	}
	e := k.Entries[at]
	if len(e.Literal) < 2 || strings.ContainsAny(e.Literal, "\\\n") {
		return k.value(at)
	}
	before := e.Literal[:1+min(offset, len(e.Literal)-2)]
	e.Value.Column += int32(utf8.RuneCountInString(before))
	return k.position(e.Value)
}

func (k *Keys) position(p Place) diag.Position {
	return diag.Position{File: k.File, Line: int(p.Line), Column: int(p.Column)}
}

// Table is a table of the document, or an array: its keys without what is above
// them. The zero value is a table of nothing.
type Table struct {
	keys *Keys
	at   int
	ok   bool
}

// Elements returns the elements of an array in order.
func (t Table) Elements() []Table {
	var list []Table
	if t.ok {
		for i := range t.keys.children(t.at) {
			if t.keys.Entries[i].Name == strconv.Itoa(len(list)) {
				list = append(list, Table{t.keys, i, true})
			}
		}
	}
	return list
}

// find returns the index of a key, or if it is missing that of the table and false.
func (t Table) find(name string) (int, bool) {
	if t.ok {
		if i := t.keys.child(t.at, name); i >= 0 {
			return i, true
		}
	}
	return t.at, false
}

// Has reports whether the table has a key, mistaken or not.
func (t Table) Has(name string) bool {
	_, ok := t.find(name)
	return ok
}

// Key returns the position of a key, or of the table if the key is missing.
func (t Table) Key(name string) diag.Position {
	i, _ := t.find(name)
	return t.keys.key(i)
}

// Value returns the position of a key's value, or of the table if the key is
// missing.
func (t Table) Value(name string) diag.Position {
	i, _ := t.find(name)
	return t.keys.value(i)
}

// Literal returns a key's value as [Keys.Literal] does.
func (t Table) Literal(name string) string {
	if i, ok := t.find(name); ok {
		return t.keys.Entries[i].Literal
	}
	return ""
}

// Inside returns the position of a byte of a string, as [Keys.Inside] does.
func (t Table) Inside(name string, offset int) diag.Position {
	i, ok := t.find(name)
	if !ok {
		return t.keys.value(i)
	}
	return t.keys.inside(i, offset)
}
