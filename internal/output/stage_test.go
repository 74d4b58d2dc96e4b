package output

import (
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// publishStaged is publish with files that are staged before anything is decided. It
// reports whether the build had begun when it failed.
func publishStaged(fsys FS, files map[string]string) (begun bool, err error) {
	f, err := Open(fsys, "public")
	if err != nil {
		return false, err
	}
	defer func() {
		begun = f.mark.begun
		err = errors.Join(err, f.Discard())
	}()
	stage, err := stageAll(f, files)
	if err != nil {
		return false, err
	}
	paths := slices.Sorted(maps.Keys(files))
	stale := f.Stale(paths)
	if err := f.Begin(paths, paths); err != nil {
		return false, err
	}
	f.PublishFolders()
	for _, p := range paths {
		if f.Publish(stage[p], p, mediaType(p)) == nil {
			continue
		}
		if _, err := f.Write(p, mediaType(p), []byte(files[p])); err != nil {
			return true, err
		}
	}
	if err := f.Delete(stale); err != nil {
		return true, err
	}
	return true, f.Finish(mediaType)
}

// stageAll stages files.
func stageAll(f *Folder, files map[string]string) (map[string]Staged, error) {
	stage := map[string]Staged{}
	for p, text := range files {
		var err error
		if stage[p], _, err = f.Stage(p, []byte(text)); err != nil {
			return nil, err
		}
	}
	return stage, nil
}

func mustStage(t *testing.T, dir string, files map[string]string) (*Folder, map[string]Staged) {
	t.Helper()
	f, err := Open(Disk(dir), "public")
	if err != nil {
		t.Fatal(err)
	}
	stage, err := stageAll(f, files)
	if err != nil {
		t.Fatal(err)
	}
	return f, stage
}

// everything returns what is below dir, folders too, or nil if that is not there.
func everything(t *testing.T, dir string) []string {
	t.Helper()
	var list []string
	err := filepath.WalkDir(dir, func(name string, e os.DirEntry, err error) error {
		if rel, _ := filepath.Rel(dir, name); err == nil {
			list = append(list, filepath.ToSlash(rel))
		}
		return err
	})
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	return list
}

// TestNewFoldersArePublishedWhole: a folder that is not there takes its name with all that
// is in it; what has got one meanwhile is left alone, and its files take theirs one by one.
func TestNewFoldersArePublishedWhole(t *testing.T) {
	dir := t.TempDir()
	mustPublish(t, dir, map[string]string{"x/a.html": "A"})
	files := map[string]string{"x/a.html": "A2", "x/new/b.html": "B", "y/c.html": "C", "y/z/d.html": "D", "w/e.html": "E"}
	f, stage := mustStage(t, dir, files)
	if err := os.Mkdir(filepath.Join(dir, "w"), 0o755); err != nil {
		t.Fatal(err)
	}
	paths := slices.Sorted(maps.Keys(files))
	if err := f.Begin(paths, paths); err != nil {
		t.Fatal(err)
	}
	f.PublishFolders()
	want := map[string]string{"x/a.html": "A", "x/new/b.html": "B", "y/c.html": "C", "y/z/d.html": "D"}
	got := tree(t, dir)
	maps.DeleteFunc(got, func(name, _ string) bool { return strings.HasPrefix(name, temporary) })
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("folders: mismatch (-want +got):\n%s", diff)
	}
	for _, p := range paths {
		if err := f.Publish(stage[p], p, mediaType(p)); err != nil {
			t.Error(err)
		}
	}
	if err := f.Finish(mediaType); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(files, tree(t, dir)); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

// TestStagedFilesArePublished: what is staged takes its names, in folders old and new, and
// the folder says of it what it says of what is written.
func TestStagedFilesArePublished(t *testing.T) {
	before, after := versions()
	staged, written := t.TempDir(), t.TempDir()
	for _, files := range []map[string]string{before, after} {
		if _, err := publishStaged(Disk(staged), files); err != nil {
			t.Fatal(err)
		}
		mustPublish(t, written, files)
		if diff := cmp.Diff(everything(t, written), everything(t, staged)); diff != "" {
			t.Errorf("mismatch (-written +staged):\n%s", diff)
		}
		manifest := func(dir string) string {
			text, _ := os.ReadFile(filepath.Join(dir, ManifestName))
			return string(text)
		}
		if diff := cmp.Diff(manifest(written), manifest(staged)); diff != "" {
			t.Errorf("the manifest: mismatch (-written +staged):\n%s", diff)
		}
	}
}

// TestStagingFailsAtAnyMoment makes every operation of a build that stages fail in turn.
// Before it begins the folder is as it was, then what TestDiskFullAtAnyMoment says holds.
// The next build leaves nothing of it.
func TestStagingFailsAtAnyMoment(t *testing.T) {
	old, after := versions()
	for name, before := range map[string]map[string]string{"a site": old, "no folder": nil} {
		t.Run(name, func(t *testing.T) {
			for fail := 1; failOnce(t, before, after, fail); fail++ {
				if t.Failed() {
					t.Fatalf("operation %d", fail)
				}
			}
		})
	}
}

// failOnce lets one operation fail. It reports false if there are not so many.
func failOnce(t *testing.T, before, after map[string]string, fail int) bool {
	t.Helper()
	top := t.TempDir()
	dir := filepath.Join(top, "a", "public")
	if before != nil {
		mustPublish(t, dir, before)
	}
	was := everything(t, top)
	fsys := &failing{FS: Disk(dir), fail: fail}
	begun, err := publishStaged(fsys, after)
	switch {
	case err == nil:
		if diff := cmp.Diff(after, tree(t, dir)); diff != "" {
			t.Errorf("no error: mismatch (-want +got):\n%s", diff)
		}
	case !errors.Is(err, errFailing):
		t.Errorf("error %v, want its cause", err)
	case !begun:
		if diff := cmp.Diff(was, everything(t, top)); diff != "" {
			t.Errorf("the folder is not as it was (-want +got):\n%s", diff)
		}
	default:
		for name, text := range tree(t, dir) {
			if text != before[name] && text != after[name] && name != building {
				t.Errorf("%s holds %q", name, text)
			}
		}
	}
	mustPublish(t, dir, after)
	return fsys.count >= fail
}

// TestDiscardLeavesTheFolderAsItWas: also one that was not there, in one that was not, and
// one that holds what others put there.
func TestDiscardLeavesTheFolderAsItWas(t *testing.T) {
	files := map[string]string{"a.html": "A", "x/b.html": "B"}
	for name, prepare := range map[string]func(dir string){
		"no folder":    func(string) {},
		"empty folder": func(dir string) { _ = os.MkdirAll(dir, 0o755) },
		"a site":       func(dir string) { mustPublish(t, dir, map[string]string{"a.html": "old"}) },
		"a dead build": func(dir string) {
			mustPublish(t, dir, map[string]string{"x/a.html": "old"})
			_, _ = mustStage(t, dir, files)
		},
	} {
		top := t.TempDir()
		dir := filepath.Join(top, "a", "public")
		prepare(dir)
		was := slices.DeleteFunc(everything(t, top), func(p string) bool { return strings.Contains(p, temporary) })
		f, _ := mustStage(t, dir, files)
		if err := f.Discard(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if diff := cmp.Diff(was, everything(t, top)); diff != "" {
			t.Errorf("%s: mismatch (-want +got):\n%s", name, diff)
		}
	}
}

// TestForeignFoldersAreNotStagedIn: what is refused is refused before anything is made.
func TestForeignFoldersAreNotStagedIn(t *testing.T) {
	dir := t.TempDir()
	mustPublish(t, dir, map[string]string{"a.html": "A"})
	if err := os.MkdirAll(filepath.Join(dir, "x"), 0o755); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(dir, "x", "b.html"), "theirs")
	was := everything(t, dir)
	if begun, err := publishStaged(Disk(dir), map[string]string{"a.html": "A2", "x/b.html": "B", "y/c.html": "C"}); begun || err == nil {
		t.Errorf("a file of somebody else's is overwritten: %v", err)
	}
	if diff := cmp.Diff(was, everything(t, dir)); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

// TestKilledStagingIsSweptAway: also when there is nothing to do, and but for what others
// put there.
func TestKilledStagingIsSweptAway(t *testing.T) {
	files := map[string]string{"a.html": "A", "x/b.html": "B"}
	for _, site := range []bool{true, false} {
		dir := filepath.Join(t.TempDir(), "public")
		if site {
			mustPublish(t, dir, files)
		}
		mustStage(t, dir, files) // here the build dies
		f, err := Open(Disk(dir), "public")
		if err != nil || f.Complete() {
			t.Fatalf("site %t: %v; complete %t, want that it is to be swept", site, err, f.Complete())
		}
		if _, err := publishStaged(Disk(dir), files); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(files, tree(t, dir)); diff != "" {
			t.Errorf("site %t: mismatch (-want +got):\n%s", site, diff)
		}
	}

	dir := t.TempDir()
	mustPublish(t, dir, files)
	mustStage(t, dir, files)
	note := filepath.Join(staging, "note.txt")
	write(t, filepath.Join(dir, note), "theirs")
	mustPublishBeside(t, dir, files, filepath.ToSlash(note))
}

// TestNoTemporaryFileWithoutTheMark: a build may die behind any operation.
func TestNoTemporaryFileWithoutTheMark(t *testing.T) {
	before, after := versions()
	dir := t.TempDir()
	mustPublish(t, dir, before)
	watch := &watching{FS: Disk(dir), t: t}
	if _, err := publishStaged(watch, after); err != nil {
		t.Fatal(err)
	}
	mustStage(t, dir, after)
	watch = &watching{FS: Disk(dir), t: t}
	if _, err := publishStaged(watch, before); err != nil { // which sweeps
		t.Fatal(err)
	}
	if watch.removed == 0 {
		t.Error("nothing was swept away")
	}
}

// watching is a file system that looks for the mark as long as there are temporary files.
type watching struct {
	FS
	t       *testing.T
	removed int
}

func (w *watching) look() {
	w.t.Helper()
	_, mark := w.Lstat(building)
	_, stage := w.Lstat(staging)
	if mark != nil && stage == nil {
		w.t.Error("files are staged, and no mark says so")
	}
}

func (w *watching) Create(name string) (File, error) {
	defer w.look()
	return w.FS.Create(name)
}

func (w *watching) MkdirAll(name string) error {
	defer w.look()
	return w.FS.MkdirAll(name)
}

func (w *watching) Remove(name string) error {
	defer w.look()
	w.removed++
	return w.FS.Remove(name)
}
