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

// TestLinksInStaticToWhatIsNotPublished holds that nothing is published by a link that would not be under its own name.
func TestLinksInStaticToWhatIsNotPublished(t *testing.T) {
	for to, refused := range map[string]bool{
		"../.env": true, "../k.pem": true, "../content/r/index.zh.md": true, "../config.toml": true, "../content/r/published.toml": true, "../content/r/plan.pdf": true,
		"a.css": false, "../shared/a.txt": false,
		"../git/config": true, "../shared/../git/config": true, "../r/index.zh.md": true, "../more/a.txt": false, // git, r and more are links to folders
	} {
		source := t.TempDir()
		write(t, source, site(nil, chain))
		write(t, source, map[string]string{".env": "x", "k.pem": "x", "content/r/published.toml": "", "content/r/index.zh.md": "", "content/r/plan.pdf": "x", "static/a.css": "a{}", "shared/a.txt": "x", ".git/config": "x"})
		for name, to := range map[string]string{"git": ".git", "r": "content/r", "more": "./shared/"} {
			if err := os.Symlink(to, filepath.Join(source, name)); err != nil {
				t.Skip(err)
			}
		}
		if err := os.Symlink(to, filepath.Join(source, "static/p.txt")); err != nil {
			t.Skip(err)
		}
		_, _, err := Run(Options{Source: source, Out: filepath.Join(source, "public"), Tool: "test"})
		if said := err != nil && strings.Contains(err.Error(), "the link static/p.txt leads to what is not published"); said != refused {
			t.Errorf("%s: %v", to, err)
		}
	}
}

// TestFoldersThatAreNone holds that a link or a file in the place of static/ or templates/ is named by
// a build, and not only by the system.
func TestFoldersThatAreNone(t *testing.T) {
	for _, dir := range []string{"static", "templates"} {
		for kind, want := range map[string]string{"link": dir + " is a link to a folder, out of the source folder, or to nowhere", "file": dir + " is not a folder"} {
			source := t.TempDir()
			write(t, source, site(nil, chain))
			name := filepath.Join(source, dir)
			if kind == "file" {
				write(t, source, map[string]string{dir: "x"})
			} else if err := os.Symlink(t.TempDir(), name); err != nil {
				t.Skip(err)
			}
			if _, _, err := Run(Options{Source: source, Out: filepath.Join(source, "public"), Tool: "test"}); err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("%s as a %s: %v", dir, kind, err)
			}
		}
	}
}
