package output

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestLinkedFolders: what leads out of the folder, or nowhere, is named, and nothing is
// written to where it leads.
func TestLinkedFolders(t *testing.T) {
	for _, name := range []string{"zh", "zh/r", "zh/r/s"} {
		for _, to := range []string{t.TempDir(), "nowhere"} {
			dir := t.TempDir()
			link := filepath.Join(dir, filepath.FromSlash(name))
			if err := os.MkdirAll(filepath.Dir(link), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.Symlink(to, link); err != nil {
				t.Skip(err)
			}
			disk := Disk(dir)
			err := disk.MkdirAll("zh/r/s")
			if err == nil {
				_, err = disk.Create("zh/r/s/a.html")
			}
			if err == nil || !strings.Contains(err.Error(), "/"+name+" is a link") {
				t.Errorf("%s -> %s: %v", name, to, err)
			}
			if list, _ := os.ReadDir(to); len(list) > 0 {
				t.Errorf("%s -> %s: written", name, to)
			}
		}
	}
}
