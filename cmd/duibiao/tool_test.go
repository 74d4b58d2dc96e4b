package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// TestDigestOfProgram holds that a program with a build id is known by its beginning and
// size, and one without by all of it. This very test has one.
func TestDigestOfProgram(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	whole, err := os.ReadFile(self)
	if err != nil {
		t.Fatal(err)
	}
	if !hasBuildID(whole[:buildIDWithin]) {
		t.Error("this program has no build id")
	}
	bare := bytes.Repeat([]byte("code"), buildIDWithin)
	for _, tt := range []struct {
		name string
		a, b []byte
		same bool
	}{
		{"the same", whole, whole, true},
		{"another size", whole, whole[:len(whole)-1], false},
		{"another build id", whole, changed(whole, 4000), false},
		{"no build id", bare, changed(bare, len(bare)-1), false},
		{"short", []byte("a"), []byte("b"), false},
	} {
		if same := digestOf(t, tt.a) == digestOf(t, tt.b); same != tt.same {
			t.Errorf("%s: the digests are the same: %v", tt.name, same)
		}
	}
}

// changed returns bytes of which one is another.
func changed(data []byte, at int) []byte {
	data = bytes.Clone(data)
	data[at]++
	return data
}

func digestOf(t *testing.T, data []byte) uint64 {
	t.Helper()
	name := filepath.Join(t.TempDir(), "program")
	if err := os.WriteFile(name, data, 0o644); err != nil {
		t.Fatal(err)
	}
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	digest, err := digestOfProgram(f)
	if err != nil {
		t.Fatal(err)
	}
	return digest
}
