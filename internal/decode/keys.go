package decode

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"duibiao/internal/diag"
)

// Keys knows where the keys of a document stand. A path names a key by the keys
// above it, and an array's element by its number from 0: metrics.2.actual.
type Keys struct {
	File    string
	Entries map[string]Entry
}

// Entry is where a key and its value begin, and what is written there.
type Entry struct {
	Key, Value Place
	Literal    string // a string with its quotes, or a number; else empty
}

// Place is a position without its file.
type Place struct {
	Line, Column int
}

// Path joins the parts of a path.
func Path(parts ...any) string {
	return strings.Join(strings.Fields(fmt.Sprintln(parts...)), ".")
}

// Has reports whether the document has a key at path, mistaken or not.
func (k *Keys) Has(path string) bool {
	_, ok := k.Entries[path]
	return ok
}

// Key returns the position of the key at path, or of the nearest key above it.
func (k *Keys) Key(path string) diag.Position { return k.position(k.find(path).Key) }

// Value returns the position of the value at path, or of the nearest key above it.
func (k *Keys) Value(path string) diag.Position { return k.position(k.find(path).Value) }

// Inside returns the position of a byte of the string at path. Where an escape or
// a second line makes the source differ from the string, it is the position of the
// whole value.
func (k *Keys) Inside(path string, offset int) diag.Position {
	e, ok := k.Entries[path]
	if !ok || len(e.Literal) < 2 || strings.ContainsAny(e.Literal, "\\\n") {
		return k.Value(path)
	}
	before := e.Literal[:1+min(offset, len(e.Literal)-2)]
	e.Value.Column += utf8.RuneCountInString(before)
	return k.position(e.Value)
}

// Literal returns the value at path as it is written in the source: a number with
// the digits its author gave it, a string with its quotes.
func (k *Keys) Literal(path string) string { return k.Entries[path].Literal }

func (k *Keys) position(p Place) diag.Position {
	return diag.Position{File: k.File, Line: p.Line, Column: p.Column}
}

// find looks path up and, failing that, what is above it.
func (k *Keys) find(path string) Entry {
	for {
		if e, ok := k.Entries[path]; ok {
			return e
		}
		cut := strings.LastIndexByte(path, '.')
		if cut < 0 {
			return Entry{Key: Place{1, 1}, Value: Place{1, 1}}
		}
		path = path[:cut]
	}
}
