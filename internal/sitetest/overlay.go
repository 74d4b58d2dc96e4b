package sitetest

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
)

// Overlay lays files over the ones of the program. A file that the program does not have
// can be opened and is in no list.
type Overlay struct {
	Under fs.FS
	Files map[string]string
}

// Open implements [fs.FS].
func (o Overlay) Open(name string) (fs.File, error) {
	if text, ok := o.Files[name]; ok {
		return fstest.MapFS{name: {Data: []byte(text)}}.Open(name)
	}
	return o.Under.Open(name)
}

// Replace returns files of which one has a change.
func Replace(t testing.TB, under fs.FS, name, old, new string) Overlay {
	t.Helper()
	text, err := fs.ReadFile(under, name)
	if err != nil || !strings.Contains(string(text), old) {
		t.Fatalf("%s: no %q, or %v", name, old, err)
	}
	return Overlay{under, map[string]string{name: strings.Replace(string(text), old, new, 1)}}
}
