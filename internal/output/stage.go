package output

import (
	"errors"
	"io"
	"io/fs"
	"path"
	"strconv"
	"strings"
	"sync"
)

// staging is the folder of the files that wait to be published.
const staging = temporary + "staged"

// Staged is a file that waits in the folder to be published, whole.
type Staged struct {
	number int64
	contents
}

func (s Staged) name() string {
	return path.Join(staging, temporary+strconv.FormatInt(s.number, 10))
}

// mark is what is known of the mark that says that a build writes. No temporary file is
// made before it is there.
type mark struct {
	mu     sync.Mutex
	dead   bool // a build that died has left it
	made   bool // the folder was not there before
	set    bool // it is there, and nothing of a dead build is
	staged bool // the folder of staged files is there
	begun  bool // it stays until Finish
}

// Stage puts the bytes of a file into the folder, to be published under a name that is not
// said yet, and returns how the file looks. Unlike Write it may be used before Begin, and
// by many at the same time.
func (f *Folder) Stage(data []byte) (Staged, fs.FileInfo, error) {
	if err := f.setStage(); err != nil {
		return Staged{}, nil, err
	}
	s := Staged{f.next.Add(1), contentsOf(data)}
	info, err := f.fill(s.name(), func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
	return s, info, err
}

// Publish is Write for a file that was staged. If it fails the file is as it was, and may
// be written.
func (f *Folder) Publish(s Staged, name, mediaType string) error {
	e, err := f.entry(name)
	if err != nil {
		return err
	}
	if err := f.fsys.MkdirAll(path.Dir(name)); err != nil {
		return err
	}
	if err := f.fsys.Rename(s.name(), name); err != nil {
		return err
	}
	e.know(mediaType, s.contents)
	return nil
}

// KeepStaged is Keep for a file that has the bytes of one that was staged.
func (f *Folder) KeepStaged(s Staged, name, mediaType string) error {
	e, err := f.entry(name)
	if err == nil {
		e.know(mediaType, s.contents)
	}
	return err
}

// Discard ends a build that comes to nothing. It removes what was staged and not
// published; before Begin the folder is then as it was. After Finish it does nothing.
func (f *Folder) Discard() error {
	m := &f.mark
	if m.set {
		if err := f.emptyStage(); err != nil {
			return err
		}
	}
	if m.begun {
		return nil
	}
	if m.set {
		if err := f.fsys.Remove(building); err != nil {
			return err
		}
		m.set = false
	}
	if m.made {
		m.made = false
		return f.fsys.Remove(".")
	}
	return nil
}

// setStage makes the folder of staged files, once.
func (f *Folder) setStage() error {
	f.mark.mu.Lock()
	defer f.mark.mu.Unlock()
	if f.mark.staged {
		return nil
	}
	if err := f.setMark(); err != nil {
		return err
	}
	err := f.fsys.MkdirAll(staging)
	f.mark.staged = err == nil
	return err
}

// setMark makes the folder, says in it that a build writes, and sweeps away what a dead
// build left.
func (f *Folder) setMark() error {
	m := &f.mark
	if m.set {
		return nil
	}
	if _, err := f.fsys.Lstat("."); errors.Is(err, fs.ErrNotExist) {
		m.made = true
	}
	if err := f.fsys.MkdirAll("."); err != nil {
		return err
	}
	if m.dead {
		if err := f.sweep(); err != nil {
			return err
		}
	} else if err := f.create(building); err != nil {
		return err
	}
	m.set, m.dead = true, false
	return nil
}

// create makes an empty file.
func (f *Folder) create(name string) error {
	file, err := f.fsys.Create(name)
	if err != nil {
		return err
	}
	return file.Close()
}

// sweep removes the temporary files of a build that has died here, but not its mark. They
// lie where it staged them, and beside files that it has claimed.
func (f *Folder) sweep() error {
	if err := f.emptyStage(); err != nil {
		return err
	}
	for _, dir := range folders(f.lines.appendPaths(nil)) {
		if err := f.removeTemporary(dir); err != nil {
			return err
		}
	}
	return nil
}

// emptyStage removes the files that are staged, and their folder, unless something of
// somebody else's is in it.
func (f *Folder) emptyStage() error {
	f.mark.staged = false
	if _, err := f.fsys.Lstat(staging); err != nil {
		return nil
	}
	if err := f.removeTemporary(staging); err != nil {
		return err
	}
	err := f.fsys.Remove(staging)
	if list, e := f.fsys.ReadDir(staging); e == nil && len(list) > 0 {
		return nil
	}
	return err
}

// removeTemporary removes the temporary files in a folder.
func (f *Folder) removeTemporary(dir string) error {
	list, err := f.fsys.ReadDir(dir)
	if err != nil {
		return nil // not made yet
	}
	for _, e := range list {
		name := path.Join(dir, e.Name())
		if name == building || name == staging && e.IsDir() || !strings.HasPrefix(e.Name(), temporary) {
			continue
		}
		if err := f.fsys.Remove(name); err != nil {
			return err
		}
	}
	return nil
}
