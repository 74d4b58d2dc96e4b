package output

import (
	"errors"
	"io/fs"
	"syscall"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// failing is a file system on which the operation number fail does not succeed.
type failing struct {
	FS
	fail, count int
}

var errFailing = syscall.ENOSPC

func (f *failing) step() error {
	f.count++
	if f.count == f.fail {
		return errFailing
	}
	return nil
}

func (f *failing) Create(name string) (File, error) {
	if err := f.step(); err != nil {
		return nil, err
	}
	file, err := f.FS.Create(name)
	return &failingFile{file, f}, err
}

func (f *failing) Rename(from, to string) error {
	return errors.Join(f.step(), f.then(f.FS.Rename, from, to))
}

func (f *failing) RenameFolder(from, to string) error {
	return errors.Join(f.step(), f.then(f.FS.RenameFolder, from, to))
}

func (f *failing) Remove(name string) error {
	if err := f.step(); err != nil {
		return err
	}
	return f.FS.Remove(name)
}

func (f *failing) MkdirAll(name string) error {
	if err := f.step(); err != nil {
		return err
	}
	return f.FS.MkdirAll(name)
}

// then runs an operation unless the step before it failed.
func (f *failing) then(op func(a, b string) error, a, b string) error {
	if f.count == f.fail {
		return nil
	}
	return op(a, b)
}

type failingFile struct {
	File
	fsys *failing
}

// Write writes half of the bytes when the disk is full.
func (f *failingFile) Write(b []byte) (int, error) {
	if err := f.fsys.step(); err != nil {
		n, _ := f.File.Write(b[:len(b)/2])
		return n, err
	}
	return f.File.Write(b)
}

// versions are two of one site.
func versions() (before, after map[string]string) {
	return map[string]string{"a.html": "old A", "x/b.html": "old B", "c.html": "old C"},
		map[string]string{"a.html": "new A, longer", "x/b.html": "new B", "y/d.html": "new D"}
}

// TestDiskFullAtAnyMoment makes every operation of a build fail in turn. The build
// says so with the cause, no file is ever in part old and in part new, and the next
// build mends everything.
func TestDiskFullAtAnyMoment(t *testing.T) {
	before, after := versions()
	for fail := 1; ; fail++ {
		dir := t.TempDir()
		mustPublish(t, dir, before)
		fsys := &failing{FS: Disk(dir), fail: fail}
		err := publish(fsys, after)
		if fsys.count < fail {
			if err != nil {
				t.Errorf("without a failure: %v", err)
			}
			if fail < 10 {
				t.Errorf("only %d operations were made to fail", fail-1)
			}
			return
		}
		if !errors.Is(err, errFailing) {
			t.Errorf("operation %d: error %v, want its cause", fail, err)
		}
		for name, text := range tree(t, dir) {
			if text != before[name] && text != after[name] && name != building {
				t.Errorf("operation %d: %s holds %q", fail, name, text)
			}
		}
		for name, text := range before {
			if _, err := Disk(dir).Lstat(name); errors.Is(err, fs.ErrNotExist) && after[name] != "" {
				t.Errorf("operation %d: %s (%q) is gone", fail, name, text)
			}
		}
		if err := publish(Disk(dir), after); err != nil {
			t.Errorf("operation %d: the next build fails: %v", fail, err)
		}
		if diff := cmp.Diff(after, tree(t, dir)); diff != "" {
			t.Errorf("operation %d: the next build: mismatch (-want +got):\n%s", fail, diff)
		}
	}
}
