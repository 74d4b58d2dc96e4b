package output

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// publish brings a folder to hold files.
func publish(fsys FS, files map[string]string) error {
	f, err := Open(fsys, "public")
	if err != nil {
		return err
	}
	paths := slices.Sorted(maps.Keys(files))
	stale := f.Stale(paths)
	if err := f.Begin(paths, paths); err != nil {
		return err
	}
	for p, text := range files {
		if _, err := f.Write(p, mediaType(p), []byte(text)); err != nil {
			return err
		}
	}
	if err := f.Delete(stale); err != nil {
		return err
	}
	return f.Finish(mediaType)
}

// mediaType says the same of all files of these tests.
func mediaType(string) string { return "text/html; charset=utf-8" }

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

func mustPublish(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	if err := publish(Disk(dir), files); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(files, tree(t, dir)); diff != "" {
		t.Errorf("the folder: mismatch (-want +got):\n%s", diff)
	}
}

func write(t testing.TB, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestFolderFollowsThePlan(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "a", "public")
	mustPublish(t, dir, map[string]string{"a.html": "A", "x/y/b.html": "B"})
	mustPublish(t, dir, map[string]string{"a.html": "A2", "c.html": "C"})
	if _, err := os.Stat(filepath.Join(dir, "x")); err == nil {
		t.Error("an empty folder is left over")
	}
	mustPublish(t, dir, map[string]string{"x/y/b.html": "B"})
}

func TestForeignFilesAreSafe(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "CNAME"), "theirs")
	if err := publish(Disk(dir), map[string]string{"a.html": "A"}); err == nil || !strings.Contains(err.Error(), "CNAME") {
		t.Errorf("a folder with files of others is not refused: %v", err)
	}

	// One that came after the first build is left alone, also in a folder that
	// otherwise goes.
	dir = t.TempDir()
	mustPublish(t, dir, map[string]string{"x/a.html": "A"})
	write(t, filepath.Join(dir, "x", "note.txt"), "theirs")
	mustPublishBeside(t, dir, map[string]string{"b.html": "B"}, "x/note.txt")

	// One that is in the way stops the build before anything is written.
	if err := publish(Disk(dir), map[string]string{"b.html": "B2", "x/note.txt": "N"}); err == nil || !strings.Contains(err.Error(), "note.txt") {
		t.Errorf("a file of somebody else's is overwritten: %v", err)
	}
	if got := tree(t, dir)["b.html"]; got != "B" {
		t.Errorf("b.html = %q: something was written all the same", got)
	}
}

// mustPublishBeside is mustPublish in a folder with a file of somebody else's.
func mustPublishBeside(t *testing.T, dir string, files map[string]string, theirs string) {
	t.Helper()
	if err := publish(Disk(dir), files); err != nil {
		t.Fatal(err)
	}
	got := tree(t, dir)
	if got[theirs] != "theirs" {
		t.Errorf("%s = %q", theirs, got[theirs])
	}
	delete(got, theirs)
	if diff := cmp.Diff(files, got); diff != "" {
		t.Errorf("the folder: mismatch (-want +got):\n%s", diff)
	}
}

func TestNothingLeavesTheFolder(t *testing.T) {
	dir, outside := t.TempDir(), t.TempDir()
	mustPublish(t, dir, map[string]string{"zh/a.html": "A"})
	if err := os.RemoveAll(filepath.Join(dir, "zh")); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(outside, filepath.Join(dir, "zh")); err != nil {
		t.Fatal(err)
	}
	if err := publish(Disk(dir), map[string]string{"zh/a.html": "A2", "zh/b.html": "B"}); err == nil {
		t.Error("a link out of the folder is followed")
	}
	if got := tree(t, outside); len(got) > 0 {
		t.Errorf("written outside: %v", got)
	}
}

func TestFolderWhereAFileShouldBe(t *testing.T) {
	dir := t.TempDir()
	mustPublish(t, dir, map[string]string{"a.html": "A"})
	if err := os.Remove(filepath.Join(dir, "a.html")); err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(filepath.Join(dir, "a.html", "b"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := publish(Disk(dir), map[string]string{"a.html": "A"}); err == nil || !strings.Contains(err.Error(), "/a.html is in the way") {
		t.Errorf("a folder is overwritten by a file, or not named: %v", err)
	}
}

// TestFilesBecomeFolders has a file that goes where another needs a folder, and the other way
// round.
func TestFilesBecomeFolders(t *testing.T) {
	dir := t.TempDir()
	mustPublish(t, dir, map[string]string{"assets/r": "file", "b.html": "B"})
	mustPublish(t, dir, map[string]string{"assets/r/x.txt": "X", "assets/r/y/z.txt": "Z", "b.html": "B2"})
	mustPublish(t, dir, map[string]string{"assets/r": "file"})

	// Not one of somebody else's.
	mustPublish(t, dir, map[string]string{"b.html": "B"})
	write(t, filepath.Join(dir, "assets"), "theirs")
	if err := publish(Disk(dir), map[string]string{"assets/r/x.txt": "X", "b.html": "B"}); err == nil || !strings.Contains(err.Error(), "/assets is in the way") {
		t.Errorf("a file of somebody else's becomes a folder: %v", err)
	}
	if got := tree(t, dir); got["assets"] != "theirs" || got["b.html"] != "B" {
		t.Errorf("the folder has changed: %v", got)
	}
}

// TestFileInThePlaceOfAFolder has somebody's file where a folder of ours was.
func TestFileInThePlaceOfAFolder(t *testing.T) {
	dir := t.TempDir()
	mustPublish(t, dir, map[string]string{"zh/a.html": "A"})
	if err := os.RemoveAll(filepath.Join(dir, "zh")); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(dir, "zh"), "theirs")
	if err := publish(Disk(dir), map[string]string{"zh/a.html": "A2"}); err == nil || !strings.Contains(err.Error(), "/zh is in the way") {
		t.Errorf("it is not named: %v", err)
	}
	if got := tree(t, dir)["zh"]; got != "theirs" {
		t.Errorf("it is now %q", got)
	}
}

// TestFilesThatKeepAFolder has what version control needs to keep an empty folder.
func TestFilesThatKeepAFolder(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, ".gitkeep"), "theirs")
	mustPublishBeside(t, dir, map[string]string{"a.html": "A"}, ".gitkeep")
	mustPublishBeside(t, dir, map[string]string{"b.html": "B"}, ".gitkeep")
}

func TestKilledBuildsCanBeTakenUp(t *testing.T) {
	dir := t.TempDir()
	f, err := Open(Disk(dir), "public")
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Begin([]string{"b.html", "x/a.html"}, nil); err != nil {
		t.Fatal(err)
	}
	if _, err := f.Write("x/a.html", mediaType(""), []byte("A")); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(dir, "x", temporary+"7"), "half")
	// Here the build dies. The next knows what is the tool's.
	mustPublish(t, dir, map[string]string{"b.html": "B"})
}

func TestDamagedManifestsAreRefused(t *testing.T) {
	for _, text := range []string{
		"", "something else\n", "duibiao manifest 4\n", "duibiao manifest 1\n",
		manifestHeader + "a.html", // cut off
		manifestHeader + "a.html" + lineA[:70],
		manifestHeader + "a.html" + lineA[1:],
		manifestHeader + "../../etc/passwd\n",
		manifestHeader + "a/a.html\na/../b.html\n",
		manifestHeader + "/etc/passwd\n",
		manifestHeader + "a.html\r\n",
		manifestHeader + ".\n",
		manifestHeader + "\n",
		manifestHeader + lineA,
		manifestHeader + "a.html\na.html\n",
		manifestHeader + "b.html" + lineB + "a.html" + lineA,
		manifestHeader + "ab.html\nab\n",
		manifestHeader + "a.html" + strings.Replace(lineA, "\t1\t", "\t\t", 1),
		manifestHeader + "a.html" + strings.Replace(lineA, "\t1\t", "\tx\t", 1),
		manifestHeader + "a.html" + strings.Replace(lineA, "text/html; charset=utf-8", "", 1),
		manifestHeader + "a.html" + strings.Replace(lineA, "; ", "\t", 1),
		adoptedHeader + "a.html",
		adoptedHeader + "..\n",
	} {
		dir := t.TempDir()
		write(t, filepath.Join(dir, ManifestName), text)
		if _, err := Open(Disk(dir), "public"); err == nil {
			t.Errorf("the manifest %q is taken", text)
		}
	}
}

func TestDamagedMarksAreRefused(t *testing.T) {
	for _, text := range []string{
		"something else\n", "duibiao claims 2\na.html\n", claimsHeader + "a.html", claimsHeader + "../a.html\n", claimsHeader + "b\na\n",
	} {
		dir := t.TempDir()
		mustPublish(t, dir, map[string]string{"a.html": "A"})
		write(t, filepath.Join(dir, building), text)
		if _, err := Open(Disk(dir), "public"); err == nil {
			t.Errorf("the mark %q is taken", text)
		}
	}
}

// TestFewFoldersStayOpen writes into more folders than are kept open, without a
// collection, and counts what the process has open.
func TestFewFoldersStayOpen(t *testing.T) {
	const open = "/proc/self/fd"
	before, err := os.ReadDir(open)
	if err != nil {
		t.Skip("the system does not tell")
	}
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	f, err := Open(Disk(t.TempDir()), "public")
	if err != nil {
		t.Fatal(err)
	}
	var paths []string
	for i := range 4 * maxRoots {
		paths = append(paths, fmt.Sprintf("%03d/a.txt", i))
	}
	if err := f.Begin(paths, paths); err != nil {
		t.Fatal(err)
	}
	for _, path := range paths {
		if _, err := f.Write(path, "text/plain", []byte("a")); err != nil {
			t.Fatal(err)
		}
	}
	after, err := os.ReadDir(open)
	if n := len(after) - len(before); err != nil || n > 2*maxRoots+2 { // a folder may take two
		t.Errorf("%d more are open, %v", n, err)
	}
}

// removals notes what is removed, in order.
type removals struct {
	FS
	names []string
}

func (r *removals) Remove(name string) error {
	r.names = append(r.names, name)
	return r.FS.Remove(name)
}

// TestTheMarkGoesLast: a build that dies while it sweeps, or later, leaves the mark by
// which the next one knows that there is something to sweep.
func TestTheMarkGoesLast(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{building, temporary + "1", "z/" + temporary + "2"} {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := errors.Join(os.MkdirAll(filepath.Dir(file), 0o755), os.WriteFile(file, nil, 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(dir, ManifestName), []byte("duibiao manifest 2\nz/a.html\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	fsys := &removals{FS: Disk(dir)}
	f, err := Open(fsys, "public")
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Begin([]string{"z/a.html"}, []string{"z/a.html"}); err != nil {
		t.Fatal(err)
	}
	if _, err := f.Write("z/a.html", "text/html", nil); err != nil {
		t.Fatal(err)
	}
	if err := f.Finish(nil); err != nil {
		t.Fatal(err)
	}
	if want := []string{temporary + "1", "z/" + temporary + "2", building}; !slices.Equal(fsys.names, want) {
		t.Errorf("removed are %q, want %q", fsys.names, want)
	}
}
