package atomicfile

import (
	"os"
	"path/filepath"
	"testing"
)

// folder makes a folder with a file a of the given text.
func folder(t *testing.T, text string) (string, *os.Root) {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "a"), []byte(text), 0o640); err != nil {
		t.Fatal(err)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { root.Close() })
	return dir, root
}

// holds compares what is in a folder, by name, with what is wanted.
func holds(t *testing.T, dir string, want map[string]string) {
	t.Helper()
	list, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range list {
		if _, ok := want[e.Name()]; !ok {
			t.Errorf("%s was left", e.Name())
		}
	}
	for name, text := range want {
		if got, err := os.ReadFile(filepath.Join(dir, name)); err != nil || string(got) != text {
			t.Errorf("%s is %q, %v; want %q", name, got, err, text)
		}
	}
}

func TestWrite(t *testing.T) {
	dir, root := folder(t, "old")
	for name, text := range map[string]string{"a": "new", "b": "first"} {
		if err := Write(root, name, []byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	holds(t, dir, map[string]string{"a": "new", "b": "first"})
	if info, err := root.Stat("a"); err != nil || info.Mode().Perm() != 0o640 {
		t.Errorf("the permissions are not kept: %v, %v", info, err)
	}
}

// TestLinks holds that what a link leads to is replaced, and the link stays one; but
// nothing outside the root.
func TestLinks(t *testing.T) {
	dir, root := folder(t, "old")
	outside := filepath.Join(t.TempDir(), "x")
	for name, to := range map[string]string{"link": "a", "out": outside, "up": "../x", "round": "round"} {
		if err := os.Symlink(to, filepath.Join(dir, name)); err != nil {
			t.Skip(err)
		}
	}
	if err := Write(root, "link", []byte("new")); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"out", "up", "round", "none/b"} {
		if err := Write(root, name, []byte("new")); err == nil {
			t.Errorf("%s is written", name)
		}
	}
	for _, name := range []string{"link", "out", "up", "round"} {
		if err := root.Remove(name); err != nil {
			t.Fatal(err)
		}
	}
	holds(t, dir, map[string]string{"a": "new"})
	if _, err := os.Stat(outside); err == nil {
		t.Error("a file outside the root is written")
	}
}

func TestSet(t *testing.T) {
	dir, root := folder(t, "old")
	s := Set{Root: root}
	if err := s.Add("a", []byte("new")); err != nil {
		t.Fatal(err)
	}
	if got, _ := root.ReadFile("a"); string(got) != "old" {
		t.Errorf("a is %q before the set is committed", got)
	}
	if err := s.Add("none/b", nil); err == nil {
		t.Fatal("a file without a folder is written")
	}
	holds(t, dir, map[string]string{"a": "old"})
	if err := s.Commit(); err != nil {
		t.Fatal(err)
	}
	holds(t, dir, map[string]string{"a": "old"})
}

func TestFilesThatFailAreDiscarded(t *testing.T) {
	dir, root := folder(t, "old")
	f, err := Create(root, "a")
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Commit(os.ErrInvalid); err == nil {
		t.Error("the failure is not told")
	}
	holds(t, dir, map[string]string{"a": "old"})
}

// TestPlantedLink holds that a link where the new file is to be written leads nowhere.
func TestPlantedLink(t *testing.T) {
	dir, root := folder(t, "old")
	if err := os.WriteFile(filepath.Join(dir, "original"), []byte("original"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("original", filepath.Join(dir, ".a.duibiao-new")); err != nil {
		t.Skip(err)
	}
	if err := Write(root, "a", []byte("new")); err != nil {
		t.Fatal(err)
	}
	holds(t, dir, map[string]string{"a": "new", "original": "original"})
}
