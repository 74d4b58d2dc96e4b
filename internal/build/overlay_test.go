package build

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

// TestLinksInOverlays holds that a link in static/ or templates/ that leads to no file of
// the source folder is named, whoever reads the folder.
func TestLinksInOverlays(t *testing.T) {
	outside := t.TempDir()
	for name, to := range map[string]string{"static": outside, "static/x.css": "missing", "static/f": outside, "static/in": "folder"} {
		dir := t.TempDir()
		if name != "static" {
			if err := os.MkdirAll(filepath.Join(dir, "static/folder"), 0o755); err != nil {
				t.Fatal(err)
			}
		}
		if err := os.Symlink(to, filepath.Join(dir, name)); err != nil {
			t.Skip(err)
		}
		root, err := os.OpenRoot(dir)
		if err != nil {
			t.Fatal(err)
		}
		defer root.Close()
		err = fs.WalkDir(overlay(root.FS(), "static", fstest.MapFS{"site.css": {}}), ".", func(_ string, _ fs.DirEntry, err error) error { return err })
		if err == nil || !strings.Contains(err.Error(), "is a link to a folder, out of the source folder, or to nowhere") {
			t.Errorf("%s -> %s: %v", name, to, err)
		}
	}
}
