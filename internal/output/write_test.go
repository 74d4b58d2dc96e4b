package output

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

// TestNewFileLeavesWhatIsThere: what has the name of a file that is to be made new stays as it is, whichever way
// the file is made.
func TestNewFileLeavesWhatIsThere(t *testing.T) {
	for name, of := range map[string]func(FS) FS{
		"at once":      func(fsys FS) FS { return fsys },
		"step by step": func(fsys FS) FS { return struct{ FS }{fsys} },
	} {
		dir := t.TempDir()
		there := filepath.Join(dir, temporary+"1")
		if err := os.WriteFile(there, []byte("somebody's"), 0o644); err != nil {
			t.Fatal(err)
		}
		f := &Folder{fsys: of(Disk(dir)), name: "public"}
		if _, err := f.put(temporary+"1", "a.html", []byte("ours")); !errors.Is(err, fs.ErrExist) {
			t.Errorf("%s: %v, want that it is there", name, err)
		}
		if text, err := os.ReadFile(there); err != nil || string(text) != "somebody's" {
			t.Errorf("%s: it holds %q, %v", name, text, err)
		}
	}
}
