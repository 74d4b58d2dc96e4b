package content

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/config"
)

// TestLinks holds that a link that cannot be followed is a mistake with its place: one to
// a folder, out of the source folder, to itself, or to nowhere.
func TestLinks(t *testing.T) {
	dir, outside := t.TempDir(), t.TempDir()
	write(t, filepath.Join(dir, "content/r/index.zh.md"), "")
	write(t, filepath.Join(dir, "content/r/folder/plan.pdf"), "")
	write(t, filepath.Join(outside, "file"), "")
	for name, to := range map[string]string{
		"content/linked":      outside,
		"content/r/linked":    outside,
		"content/r/inside":    "folder",
		"content/r/a.zh.md":   filepath.Join(outside, "file"),
		"content/r/nowhere":   "missing",
		"content/r/itself":    "itself",
		"content/r/right.pdf": "folder/plan.pdf",
	} {
		link(t, to, filepath.Join(dir, name))
	}
	want := []string{"content/linked", "content/r/a.zh.md", "content/r/inside", "content/r/itself", "content/r/linked", "content/r/nowhere"}
	if diff := cmp.Diff(want, misplaced(t, dir)); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

func TestLinkedContent(t *testing.T) {
	for _, to := range []string{t.TempDir(), "missing"} {
		dir := t.TempDir()
		link(t, to, filepath.Join(dir, "content"))
		if got := misplaced(t, dir); !cmp.Equal(got, []string{"content"}) {
			t.Errorf("content -> %s: %q", to, got)
		}
	}
}

// misplaced returns the files of which [List] says that they are out of place.
func misplaced(t *testing.T, dir string) []string {
	t.Helper()
	cfg, _ := config.Parse([]byte(plainConfig))
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	_, diags, err := List(root.FS(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	diags.Sort()
	var files []string
	for _, d := range diags {
		if d.Rule == ruleLayout && d.Message != sayNoArticles {
			files = append(files, d.Pos.File)
		}
	}
	return files
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// link makes a link, or skips the test where that takes a right.
func link(t *testing.T, to, name string) {
	t.Helper()
	if err := os.Symlink(to, name); err != nil {
		t.Skip(err)
	}
}
