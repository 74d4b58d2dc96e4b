package decode

import (
	"fmt"
	"strings"

	"duibiao/internal/diag"
)

// Keys knows where the keys of a document stand. A path names a key by the keys
// above it, and an array's element by its number from 0: metrics.2.actual.
type Keys struct {
	src     *diag.Source
	entries map[string]entry
}

// entry is where a key and its value begin, as offsets into the source.
type entry struct {
	key, value int
	raw        string
}

func (k *Keys) record(path string, key, value int, raw string) {
	k.entries[path] = entry{key, value, raw}
}

// Path joins the parts of a path.
func Path(parts ...any) string {
	return strings.Join(strings.Fields(fmt.Sprintln(parts...)), ".")
}

// Has reports whether the document has a key at path, mistaken or not.
func (k *Keys) Has(path string) bool {
	_, ok := k.entries[path]
	return ok
}

// Key returns the position of the key at path, or of the nearest key above it.
func (k *Keys) Key(path string) diag.Position {
	return k.find(path, func(e entry) int { return e.key })
}

// Value returns the position of the value at path, or of the nearest key above it.
func (k *Keys) Value(path string) diag.Position {
	return k.find(path, func(e entry) int { return e.value })
}

// Inside returns the position of a byte of the string at path. Where an escape or
// a second line makes the source differ from the string, it is the position of the
// whole value.
func (k *Keys) Inside(path string, offset int) diag.Position {
	e, ok := k.entries[path]
	if !ok || len(e.raw) < 2 || strings.ContainsAny(e.raw, "\\\n") {
		return k.Value(path)
	}
	return k.src.Pos(e.value + 1 + min(offset, len(e.raw)-2))
}

// Literal returns the value at path as it is written in the source: a number with
// the digits its author gave it.
func (k *Keys) Literal(path string) string { return k.entries[path].raw }

// find looks path up and, failing that, what is above it.
func (k *Keys) find(path string, offset func(entry) int) diag.Position {
	for {
		if e, ok := k.entries[path]; ok {
			return k.src.Pos(offset(e))
		}
		cut := strings.LastIndexByte(path, '.')
		if cut < 0 {
			return diag.Position{File: k.src.Name, Line: 1, Column: 1}
		}
		path = path[:cut]
	}
}
