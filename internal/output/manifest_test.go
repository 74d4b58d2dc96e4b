package output

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/sync/errgroup"
)

// The lines of files that hold "A" and "B".
const (
	lineA = "\t559aead08264d5795d3909718cdd05abd49572e84fe55590eef31a88a08fdffd\t1\ttext/html; charset=utf-8\n"
	lineB = "\tdf7e70e5021544f4834bbee64a9e3789febc4be81470df629cad6ddb03320a5c\t1\ttext/html; charset=utf-8\n"
)

// holdManifest compares the manifest of a folder with its lines.
func holdManifest(t *testing.T, dir string, lines ...string) {
	t.Helper()
	got, err := os.ReadFile(filepath.Join(dir, ManifestName))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff("duibiao manifest 3\n"+strings.Join(lines, ""), string(got)); diff != "" {
		t.Errorf("the manifest: mismatch (-want +got):\n%s", diff)
	}
}

// open opens a folder that can be opened.
func open(t *testing.T, dir string) *Folder {
	t.Helper()
	f, err := Open(Disk(dir), "public")
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestManifestSaysWhatIsThere(t *testing.T) {
	dir := t.TempDir()
	mustPublish(t, dir, map[string]string{"x/b.html": "B", "x-a.html": "A", "x.html": ""})
	holdManifest(t, dir, "x-a.html"+lineA,
		"x.html\te3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\t0\ttext/html; charset=utf-8\n",
		"x/b.html"+lineB)
	mustPublish(t, dir, map[string]string{"x/b.html": "B"})
	holdManifest(t, dir, "x/b.html"+lineB)
	mustPublish(t, dir, map[string]string{})
	holdManifest(t, dir)
}

// TestFormat2IsAdopted builds over what the version before left.
func TestFormat2IsAdopted(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, ManifestName), "duibiao manifest 2\na.html\nold.html\nx.html\n")
	for name, text := range map[string]string{"a.html": "A", "old.html": "O", "x.html": "X"} {
		write(t, filepath.Join(dir, name), text)
	}
	f := open(t, dir)
	if f.Complete() {
		t.Error("the sums of a folder of the old version are known")
	}
	paths := []string{"a.html", "x.html"}
	stale := f.Stale(paths)
	if diff := cmp.Diff([]string{"old.html"}, stale); diff != "" {
		t.Error(diff)
	}
	if err := f.Begin(paths, []string{"x.html"}); err != nil {
		t.Fatal(err)
	}
	if _, err := f.Write("x.html", mediaType(""), []byte("B")); err != nil {
		t.Fatal(err)
	}
	if err := f.Delete(stale); err != nil {
		t.Fatal(err)
	}
	if err := f.Finish(mediaType); err != nil {
		t.Fatal(err)
	}
	holdManifest(t, dir, "a.html"+lineA, "x.html"+lineB)
	if diff := cmp.Diff(map[string]string{"a.html": "A", "x.html": "B"}, tree(t, dir)); diff != "" {
		t.Error(diff)
	}
	if !f.Complete() || !open(t, dir).Complete() {
		t.Error("the sums are not known after the build")
	}
}

// holdClaims compares the mark of a folder with the paths that it claims.
func holdClaims(t *testing.T, dir string, paths ...string) {
	t.Helper()
	got, err := os.ReadFile(filepath.Join(dir, building))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff("duibiao claims 1\n"+strings.Join(paths, "\n")+"\n", string(got)); diff != "" {
		t.Errorf("the mark: mismatch (-want +got):\n%s", diff)
	}
}

// TestClaimsAreWrittenFirst looks at the mark and the manifest while a build goes on, and when it has
// died.
func TestClaimsAreWrittenFirst(t *testing.T) {
	dir := t.TempDir()
	mustPublish(t, dir, map[string]string{"a.html": "A", "b.html": "B", "old.html": "B"})
	f := open(t, dir)
	if err := f.Begin([]string{"a.html", "b.html", "new.html"}, []string{"a.html", "new.html"}); err != nil {
		t.Fatal(err)
	}
	before := []string{"a.html" + lineA, "b.html" + lineB, "old.html" + lineB}
	holdClaims(t, dir, "a.html", "new.html", "old.html")
	if _, err := f.Write("new.html", mediaType(""), []byte("A")); err != nil {
		t.Fatal(err)
	}
	holdManifest(t, dir, before...)
	holdClaims(t, dir, "a.html", "new.html", "old.html")
	if f.Complete() {
		t.Error("a folder is complete while a build goes on")
	}

	// Here the build dies, and the next comes to nothing.
	f = open(t, dir)
	if _, _, err := f.Stage("a.html", []byte("B")); err != nil {
		t.Fatal(err)
	}
	if err := f.Discard(); err != nil {
		t.Fatal(err)
	}
	holdClaims(t, dir, "a.html", "new.html", "old.html")

	// Then the sources are as they were again: there is nothing to do.
	f = open(t, dir)
	if f.Complete() {
		t.Error("a folder is complete after a build that died")
	}
	paths := []string{"a.html", "b.html", "old.html"}
	stale := f.Stale(paths)
	if err := f.Begin(paths, nil); err != nil {
		t.Fatal(err)
	}
	if err := f.Delete(stale); err != nil {
		t.Fatal(err)
	}
	if err := f.Finish(mediaType); err != nil {
		t.Fatal(err)
	}
	holdManifest(t, dir, "a.html"+lineA, "b.html"+lineB, "old.html"+lineB)
}

// TestOneFolderManyBuilds is what a development server does.
func TestOneFolderManyBuilds(t *testing.T) {
	dir := t.TempDir()
	f := open(t, dir)
	paths := []string{"a.html", "b.html"}
	for _, todo := range [][]string{paths, {"a.html"}, {"b.html"}} {
		if err := f.Begin(paths, todo); err != nil {
			t.Fatal(err)
		}
		for _, p := range todo {
			if _, err := f.Write(p, mediaType(""), []byte(strings.ToUpper(p[:1]))); err != nil {
				t.Fatal(err)
			}
		}
		if err := f.Finish(mediaType); err != nil {
			t.Fatal(err)
		}
		holdManifest(t, dir, "a.html"+lineA, "b.html"+lineB)
	}
}

func TestKeptFilesHaveLines(t *testing.T) {
	dir := t.TempDir()
	mustPublish(t, dir, map[string]string{"a.html": "A"})
	f := open(t, dir)
	if err := f.Begin([]string{"a.html"}, []string{"a.html"}); err != nil {
		t.Fatal(err)
	}
	if err := f.Keep("a.html", mediaType(""), []byte("A")); err != nil {
		t.Fatal(err)
	}
	if err := f.Finish(mediaType); err != nil {
		t.Fatal(err)
	}
	holdManifest(t, dir, "a.html"+lineA)
}

// TestFilesAreWrittenAtTheSameTime is for the race detector.
func TestFilesAreWrittenAtTheSameTime(t *testing.T) {
	dir := t.TempDir()
	f := open(t, dir)
	paths := strings.Fields("a.html b.html c.html d.html e.html f.html g.html h.html")
	if err := f.Begin(paths, paths); err != nil {
		t.Fatal(err)
	}
	var g errgroup.Group
	for _, p := range paths {
		g.Go(func() error {
			_, err := f.Write(p, mediaType(""), []byte("A"))
			return err
		})
	}
	if err := errors.Join(g.Wait(), f.Finish(mediaType)); err != nil {
		t.Fatal(err)
	}
	holdManifest(t, dir, strings.Join(paths, lineA)+lineA)
}

// TestOnlyWhatWasBegun: a file without a line would be nobody's.
func TestOnlyWhatWasBegun(t *testing.T) {
	dir := t.TempDir()
	mustPublish(t, dir, map[string]string{"a.html": "A"})
	f := open(t, dir)
	if err := f.Begin([]string{"a.html"}, nil); err != nil {
		t.Fatal(err)
	}
	_, err := f.Write("b.html", mediaType(""), []byte("B"))
	for _, err := range []error{err, f.Keep("b.html", mediaType(""), nil), f.Delete([]string{"a.html"})} {
		if err == nil {
			t.Error("a file is changed that was not to be")
		}
	}
	if diff := cmp.Diff(map[string]string{"a.html": "A", building: ""}, tree(t, dir)); diff != "" {
		t.Error(diff)
	}
}

// TestPathsThatNoLineHolds are those that [fs.ValidPath] refuses, and control characters.
func TestPathsThatNoLineHolds(t *testing.T) {
	for _, p := range []string{
		"a", "a/b", "..a", "a..", "a/...", "…/ä b", ".", "..", "", "/", "/a", "a/", "a//b", "./a", "a/.", "../a", "a/..", "a/../b", "\xff", "a/\xff",
	} {
		if want := fs.ValidPath(p) && p != "."; validPath([]byte(p)) != want {
			t.Errorf("%q is valid: %t", p, !want)
		}
	}
	for _, p := range []string{"a\tb", "a\nb", "x/\x00"} {
		if err := open(t, t.TempDir()).Begin([]string{p}, nil); err == nil || !strings.Contains(err.Error(), "control") {
			t.Errorf("%q is published: %v", p, err)
		}
	}
}
