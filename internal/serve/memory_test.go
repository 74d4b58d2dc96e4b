package serve

import (
	"errors"
	"fmt"
	"io/fs"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// put makes a new file.
func put(t testing.TB, m *memory, name, text string) fs.FileInfo {
	t.Helper()
	f, err := m.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.Write([]byte(text)); err != nil {
		t.Fatal(err)
	}
	i, err := f.Stat()
	if err := errors.Join(err, f.Close()); err != nil {
		t.Fatal(err)
	}
	return i
}

// replaceFile does as package output does.
func replaceFile(t testing.TB, m *memory, name, text string) fs.FileInfo {
	t.Helper()
	tmp := name + ".tmp"
	i := put(t, m, tmp, text)
	if err := m.Rename(tmp, name); err != nil {
		t.Fatal(err)
	}
	return i
}

func TestMemoryStamps(t *testing.T) {
	m := newMemory()
	before := put(t, m, "a", "text")
	for range 100 {
		now := replaceFile(t, m, "a", "text")
		if !now.ModTime().After(before.ModTime()) {
			t.Fatal("a file that was written has the time of the one before")
		}
		if seen, err := m.Lstat("a"); err != nil || seen.ModTime() != now.ModTime() || seen.Size() != 4 || !seen.Mode().IsRegular() {
			t.Fatal("a file looks different after it was renamed", err)
		}
		before = now
	}
}

func TestMemoryFolders(t *testing.T) {
	m := newMemory()
	for _, name := range []string{"x/y/b", "x/a", "c"} {
		put(t, m, name, "")
	}
	if diff := cmp.Diff([]string{"a", "y/"}, list(t, m, "x")); diff != "" {
		t.Error(diff)
	}
	if err := m.Remove("x/y"); err == nil {
		t.Error("a folder with a file in it was removed")
	}
	if err := m.Remove("x/y/b"); err != nil {
		t.Error(err)
	}
	if _, err := m.Lstat("x/y"); !errors.Is(err, fs.ErrNotExist) {
		t.Error("a folder stays behind", err)
	}
	if diff := cmp.Diff([]string{"c", "x/"}, list(t, m, ".")); diff != "" {
		t.Error(diff)
	}
	for _, err := range []error{m.Remove("none"), m.Rename("none", "c")} {
		if !errors.Is(err, fs.ErrNotExist) {
			t.Error(err)
		}
	}
	if _, err := m.Create("c"); !errors.Is(err, fs.ErrExist) {
		t.Error(err)
	}
}

func list(t *testing.T, m *memory, dir string) []string {
	t.Helper()
	entries, err := m.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		name := e.Name()
		if e.IsDir() {
			name += "/"
		}
		names = append(names, name)
	}
	return names
}

// TestMemorySwitchesAtOnce reads two files that always change together.
func TestMemorySwitchesAtOnce(t *testing.T) {
	m := newMemory()
	var wg sync.WaitGroup
	stop := make(chan struct{})
	for range 4 {
		wg.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
				}
				a, b := m.get("a"), m.get("b")
				if a != nil && b != nil && string(a.data) > string(b.data) {
					t.Error("b is older than a, which was read before")
					return
				}
			}
		})
	}
	for i := range 500 {
		for _, name := range []string{"a", "b"} {
			replaceFile(t, m, name, fmt.Sprintf("%06d", i))
		}
		m.commit()
	}
	close(stop)
	wg.Wait()
	if err := m.Remove("a"); err != nil {
		t.Fatal(err)
	}
	if m.get("a") == nil {
		t.Error("a removal shows before the commit")
	}
	m.commit()
	if m.get("a") != nil {
		t.Error("a removal does not show after the commit")
	}
}
