package output

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// publish brings a folder to hold files, all of which have the digest given.
func publish(dir string, digest uint64, files map[string]string) (Counts, error) {
	f, err := Open(dir)
	if err != nil {
		return Counts{}, err
	}
	var paths []string
	for p := range files {
		paths = append(paths, p)
	}
	if err := f.Begin(paths); err != nil {
		return Counts{}, err
	}
	for p, text := range files {
		if f.Kept(p, digest) {
			continue
		}
		if err := f.Write(p, digest, []byte(text)); err != nil {
			return Counts{}, err
		}
	}
	return f.Finish()
}

// tree returns the files below dir, without the manifest.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(dir, func(name string, e os.DirEntry, err error) error {
		if err != nil || e.IsDir() || e.Name() == ManifestName {
			return err
		}
		text, err := os.ReadFile(name)
		rel, _ := filepath.Rel(dir, name)
		files[filepath.ToSlash(rel)] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func mustPublish(t *testing.T, dir string, digest uint64, files map[string]string) Counts {
	t.Helper()
	c, err := publish(dir, digest, files)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(files, tree(t, dir)); diff != "" {
		t.Errorf("the folder: mismatch (-want +got):\n%s", diff)
	}
	return c
}

func TestFolderFollowsThePlan(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "public")
	if c := mustPublish(t, dir, 1, map[string]string{"a.html": "A", "x/y/b.html": "B"}); c != (Counts{Written: 2}) {
		t.Errorf("first build: %+v", c)
	}
	if c := mustPublish(t, dir, 1, map[string]string{"a.html": "A", "x/y/b.html": "B"}); c != (Counts{Kept: 2}) {
		t.Errorf("second build: %+v", c)
	}
	if c := mustPublish(t, dir, 2, map[string]string{"a.html": "A2", "c.html": "C"}); c != (Counts{Written: 2, Deleted: 1}) {
		t.Errorf("third build: %+v", c)
	}
	if _, err := os.Stat(filepath.Join(dir, "x")); err == nil {
		t.Error("an empty folder is left over")
	}
}

func TestUnchangedBytesAreNotWritten(t *testing.T) {
	dir := t.TempDir()
	mustPublish(t, dir, 1, map[string]string{"a.html": "A"})
	name, old := filepath.Join(dir, "a.html"), time.Unix(1_000_000, 0)
	if err := os.Chtimes(name, old, old); err != nil {
		t.Fatal(err)
	}
	mustPublish(t, dir, 2, map[string]string{"a.html": "A"})
	if info, err := os.Stat(name); err != nil || !info.ModTime().Equal(old) {
		t.Errorf("a file with the same bytes was written again: %v, %v", info.ModTime(), err)
	}
}

func TestTamperedFilesAreMended(t *testing.T) {
	dir := t.TempDir()
	files := map[string]string{"a.html": "A", "b.html": "B"}
	mustPublish(t, dir, 1, files)
	if err := os.WriteFile(filepath.Join(dir, "a.html"), []byte("X"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(dir, "b.html")); err != nil {
		t.Fatal(err)
	}
	if c := mustPublish(t, dir, 1, files); c.Written != 2 {
		t.Errorf("%+v, want 2 written", c)
	}
}

func TestForeignFilesAreSafe(t *testing.T) {
	dir := t.TempDir()
	foreign := filepath.Join(dir, "CNAME")
	if err := os.WriteFile(foreign, []byte("theirs"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := publish(dir, 1, map[string]string{"a.html": "A"}); err == nil || !strings.Contains(err.Error(), "CNAME") {
		t.Errorf("a folder with files of others is not refused: %v", err)
	}

	// One that came after the first build is left alone, also in a folder that
	// otherwise goes.
	dir = t.TempDir()
	mustPublish(t, dir, 1, map[string]string{"x/a.html": "A"})
	if err := os.WriteFile(filepath.Join(dir, "x", "note.txt"), []byte("theirs"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := publish(dir, 1, map[string]string{"b.html": "B"}); err != nil {
		t.Fatal(err)
	}
	want := map[string]string{"b.html": "B", "x/note.txt": "theirs"}
	if diff := cmp.Diff(want, tree(t, dir)); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}

	// One that is in the way stops the build before anything is written.
	if _, err := publish(dir, 1, map[string]string{"b.html": "B2", "x/note.txt": "N"}); err == nil || !strings.Contains(err.Error(), "note.txt") {
		t.Errorf("a file of somebody else's is overwritten: %v", err)
	}
	if diff := cmp.Diff(want, tree(t, dir)); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

func TestKilledBuildsCanBeTakenUp(t *testing.T) {
	dir := t.TempDir()
	f, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Begin([]string{"a.html", "b.html"}); err != nil {
		t.Fatal(err)
	}
	if err := f.Write("a.html", 1, []byte("A")); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, temporary+"1"), []byte("half"), 0o600); err != nil {
		t.Fatal(err)
	}
	// Here the build dies. The next knows what is the tool's.
	mustPublish(t, dir, 1, map[string]string{"b.html": "B"})
}

func TestDamagedManifestsAreRefused(t *testing.T) {
	for _, text := range []string{
		"something else\n",
		manifestHeader + "\nxyz\n",
		manifestHeader + "\n0000000000000001 0000000000000001 ../../etc/passwd\n",
		manifestHeader + "\n0000000000000001 0000000000000001 /etc/passwd\n",
	} {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, ManifestName), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := Open(dir); err == nil {
			t.Errorf("the manifest %q is taken", text)
		}
	}
}

func TestManifestRoundTrip(t *testing.T) {
	want := manifest{"a b.html": {1, 2}, "x/y.html": {3, 0xffffffffffffffff}}
	name := filepath.Join(t.TempDir(), ManifestName)
	if err := os.WriteFile(name, want.text(), 0o644); err != nil {
		t.Fatal(err)
	}
	got, err := readManifest(name)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(entry{})); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}
