// Package known holds the tables of tests whose cases fail one by one: a case that fails
// is a failure of the test, unless a list names it as one that is known to. A rate over the
// table would let a new failure pass as long as there are few.
//
// A list is a text file, a name a line; empty lines and those that begin with # count for
// nothing, and say why.
package known

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// Failures are the cases that are known to fail.
type Failures struct {
	file  string
	names []string // of those that have not been met
}

// Load reads a list. When the test ends, each of its names must have been met: a name
// that stands there twice, twice.
func Load(t testing.TB, file string) *Failures {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	f := &Failures{file: file}
	for line := range strings.Lines(string(text)) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			f.names = append(f.names, line)
		}
	}
	t.Cleanup(func() {
		for _, name := range f.names {
			t.Errorf("%s: no case that fails is called %s", file, name)
		}
	})
	return f
}

// Hold holds a case against the list. The problem is empty if it passes: then the list
// must not name it.
func (f *Failures) Hold(t testing.TB, name, problem string) {
	t.Helper()
	at := slices.Index(f.names, name)
	if at >= 0 {
		f.names = slices.Delete(f.names, at, at+1)
	}
	switch {
	case problem != "" && at < 0:
		t.Errorf("%s\n\t%s", name, problem)
	case problem == "" && at >= 0:
		t.Errorf("%s passes now: take it out of %s", name, f.file)
	}
}
