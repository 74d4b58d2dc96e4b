package main

import (
	"errors"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"duibiao/internal/output"
	"duibiao/internal/publish"
)

// publishFolder writes files as a build does.
func publishFolder(t *testing.T, dir string, site map[string]string) {
	t.Helper()
	paths := slices.Sorted(maps.Keys(site))
	f, err := output.Open(output.Disk(dir), "public")
	if err != nil {
		t.Fatal(err)
	}
	stale := f.Stale(paths)
	if err := f.Begin(paths, paths); err != nil {
		t.Fatal(err)
	}
	for _, p := range paths {
		if _, err := f.Write(p, mediaType(p), []byte(site[p])); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(f.Delete(stale), f.Finish(mediaType)); err != nil {
		t.Fatal(err)
	}
}

func mediaType(name string) string {
	return "text/" + strings.TrimPrefix(path.Ext(name), ".") + "; charset=utf-8"
}

// TestDryRunMakesNoFolder: what a dry run says of a folder that is not there is what is done then.
func TestDryRunMakesNoFolder(t *testing.T) {
	dir, to := t.TempDir(), filepath.Join(t.TempDir(), "www", "site")
	writeSite(t, dir, 0)
	args := []string{"--out", dir, "--to", "file://" + filepath.ToSlash(to)}
	if out := mustPublish(t, append(args, "--dry-run")...); !strings.Contains(out, "25 to add, 2 to replace") {
		t.Errorf("a dry run: %s", out)
	}
	if _, err := os.Stat(filepath.Dir(to)); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a dry run has made a folder: %v", err)
	}
	if out := mustPublish(t, args...); !strings.Contains(out, "25 added, 2 replaced") {
		t.Errorf("then: %s", out)
	}
}

// TestNothingIsWrittenAlongLinks: behind a folder that is a link are somebody else's files, and they stay.
func TestNothingIsWrittenAlongLinks(t *testing.T) {
	dir, to, theirs := t.TempDir(), t.TempDir(), t.TempDir()
	writeSite(t, dir, 0)
	write(t, filepath.Join(theirs, "index.html"), "theirs")
	if err := os.Symlink(theirs, filepath.Join(to, "zh")); err != nil {
		t.Skip(err)
	}
	for _, more := range []string{"--dry-run", "--adopt", "--quiet"} {
		code, _, stderr := publishes("--out", dir, "--to", "file://"+filepath.ToSlash(to), more)
		if code != 2 || !strings.Contains(stderr, "at the destination zh is to be a folder, and is a link or a file") {
			t.Errorf("%s: %d, %s", more, code, stderr)
		}
	}
	if got := filesOf(t, theirs); len(got) != 1 || len(filesOf(t, to)) > 1 {
		t.Errorf("%q, %q", got, filesOf(t, to))
	}
	if err := os.Remove(filepath.Join(to, "zh")); err != nil {
		t.Fatal(err)
	}
	mustPublish(t, "--out", dir, "--to", "file://"+filepath.ToSlash(to))

	// A folder that has become a link since then.
	if err := errors.Join(os.RemoveAll(filepath.Join(to, "zh")), os.Symlink(theirs, filepath.Join(to, "zh"))); err != nil {
		t.Fatal(err)
	}
	writeSite(t, dir, 1)
	if code, _, stderr := publishes("--out", dir, "--to", "file://"+filepath.ToSlash(to), "--delete"); code != 2 || !strings.Contains(stderr, "is a link") {
		t.Errorf("%d, %s", code, stderr)
	}
}

// TestWhatAKilledPublisherLeavesGoes: parts of pages would stay where readers can ask for them. The
// next publisher writes over them, or removes them with what the site has no more; if that is a link by now, not
// along it.
func TestWhatAKilledPublisherLeavesGoes(t *testing.T) {
	to, theirs := folder(t.TempDir()), filepath.Join(t.TempDir(), "theirs.html")
	b, err := openBucket(t.Context(), &address{Scheme: "file", Path: filepath.ToSlash(string(to))})
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	write(t, theirs, "theirs")
	write(t, to.beside("a.html"), "pa")
	write(t, to.beside("c.html"), "pa")
	if err := os.Symlink(theirs, to.beside("b.html")); err != nil {
		t.Skip(err)
	}
	err = errors.Join(
		b.Write(t.Context(), &publish.Object{Name: "a.html", Data: []byte("page")}),
		b.Write(t.Context(), &publish.Object{Name: "b.html", Data: []byte("page")}),
		b.Remove(t.Context(), "c.html"),
	)
	list, e := os.ReadDir(string(to))
	if err != nil || e != nil || len(list) != 2 {
		t.Errorf("%v %v: %v", err, e, list)
	}
	if text, err := os.ReadFile(theirs); err != nil || string(text) != "theirs" {
		t.Errorf("%q, %v", text, err)
	}
}

// TestFailuresNameTheFile that was to be written, not the one beside it.
func TestFailuresNameTheFile(t *testing.T) {
	to := folder(t.TempDir())
	if err := os.MkdirAll(filepath.Join(to.beside("a.html"), "b"), 0o755); err != nil { // it can't be removed
		t.Fatal(err)
	}
	err := to.write(t.Context(), &publish.Object{Name: "a.html"})
	if err == nil || !strings.Contains(err.Error(), to.file("a.html")) || strings.Contains(err.Error(), tmpEnd) {
		t.Error(err)
	}
}

// TestOneOfTwoMakesAFile that is not there, and leaves nothing beside.
func TestOneOfTwoMakesAFile(t *testing.T) {
	to := folder(t.TempDir())
	for i, want := range []error{nil, publish.ErrChanged} {
		if err := to.create(t.Context(), &publish.Object{Name: "mark", Data: []byte{byte(i)}}); !errors.Is(err, want) {
			t.Errorf("%d: %v", i, err)
		}
	}
	if text, err := os.ReadFile(to.file("mark")); err != nil || string(text) != "\x00" {
		t.Errorf("%q, %v", text, err)
	}
	if list, err := os.ReadDir(string(to)); err != nil || len(list) != 1 {
		t.Errorf("%v: %v", err, list)
	}
}

// TestAFileInTheWay: nothing is published in part because a folder can't be made.
func TestAFileInTheWay(t *testing.T) {
	dir, to := t.TempDir(), t.TempDir()
	writeSite(t, dir, 0)
	write(t, filepath.Join(to, "zh"), "theirs")
	code, _, stderr := publishes("--out", dir, "--to", "file://"+filepath.ToSlash(to))
	if got := filesOf(t, to); code != 2 || !strings.Contains(stderr, "at the destination zh is to be a folder") || len(got) != 1 {
		t.Errorf("%d, %s, %q", code, stderr, got)
	}
}

// TestLinkedDestination: the destination itself may be a link, as that of the version that is served often is.
func TestLinkedDestination(t *testing.T) {
	dir, to := t.TempDir(), t.TempDir()
	writeSite(t, dir, 0)
	if err := os.Symlink(to, filepath.Join(dir+"-current")); err != nil {
		t.Skip(err)
	}
	defer os.Remove(dir + "-current")
	mustPublish(t, "--out", dir, "--to", "file://"+filepath.ToSlash(dir+"-current"))
}

// TestAddressesAreSaidAsWritten: a mistake in one is told without what the program has added.
func TestAddressesAreSaidAsWritten(t *testing.T) {
	dir, to := t.TempDir(), "file://"+filepath.ToSlash(t.TempDir())+"?x=y"
	writeSite(t, dir, 0)
	code, _, stderr := publishes("--out", dir, "--to", to)
	if code != 2 || !strings.Contains(stderr, to) || strings.Contains(stderr, "create_dir") {
		t.Errorf("%d, %s", code, stderr)
	}
}

// filesOf lists the files of a folder that are a site's.
func filesOf(t *testing.T, dir string) []string {
	t.Helper()
	var list []string
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() && !strings.HasPrefix(name, ".") {
			list = append(list, name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return list
}
