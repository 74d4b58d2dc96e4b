package output

import (
	"errors"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
)

// staging is the folder of the files that wait to be published.
const staging = temporary + "staged"

// newFolders holds, in the folder of staged files, those whose own folder is not there yet.
// They lie in it as they are going to lie in the output folder, so that whole folders take
// their names at once.
const newFolders = staging + "/" + temporary + "new"

// Staged is a file that waits in the folder to be published, whole.
type Staged struct {
	number int64 // inNew, or that of its temporary name
	contents
}

const inNew = 0

// place returns where a file waits that is going to have a name.
func (s Staged) place(name string) string {
	if s.number == inNew {
		return newFolders + "/" + name
	}
	return staging + "/" + temporary + strconv.FormatInt(s.number, 10)
}

// Stage puts the bytes of a file into the folder, to be published under its name, and
// returns how the file looks. Unlike Write it may be used before Begin, and by many at the
// same time.
func (f *Folder) Stage(name string, data []byte) (Staged, fs.FileInfo, error) {
	s := Staged{contents: contentsOf(data)}
	isNew, err := f.setStage(path.Dir(name))
	if err != nil {
		return Staged{}, nil, err
	}
	if !isNew {
		s.number = f.next.Add(1)
	}
	info, err := f.put(s.place(name), name, data)
	return s, info, err
}

// PublishFolders gives staged folders their names, with all that is in them, where nothing
// has these names. A site that is new takes its place in a few steps, not file by file.
// What stays behind is for Publish, which is to be told of all files.
func (f *Folder) PublishFolders() { f.publishFolders(".") }

func (f *Folder) publishFolders(dir string) {
	list, err := f.fsys.ReadDir(path.Join(newFolders, dir))
	if err != nil {
		return
	}
	for _, e := range list {
		if !e.IsDir() {
			continue
		}
		name := path.Join(dir, e.Name())
		_, err := f.fsys.Lstat(name)
		if !errors.Is(err, fs.ErrNotExist) {
			f.publishFolders(name)
		} else if f.fsys.RenameFolder(path.Join(newFolders, name), name) == nil {
			f.moved = append(f.moved, name)
		}
	}
}

// hasMoved reports whether a file took its name with its folder.
func (f *Folder) hasMoved(s Staged, name string) bool {
	return s.number == inNew && slices.ContainsFunc(f.moved, func(dir string) bool {
		return strings.HasPrefix(name, dir) && name[len(dir)] == '/'
	})
}

// Publish is Write for a file that was staged. If it fails the file is as it was, and may
// be written.
func (f *Folder) Publish(s Staged, name, mediaType string) error {
	e, err := f.entry(name)
	if err != nil {
		return err
	}
	if !f.hasMoved(s, name) {
		if err := f.fsys.MkdirAll(path.Dir(name)); err != nil {
			return err
		}
		if err := f.rename(s.place(name), name); err != nil {
			return err
		}
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
// published; before Begin the folder is then as it was, with what a dead build has claimed.
// After Finish it does nothing.
func (f *Folder) Discard() error {
	defer f.release()
	m := &f.mark
	if m.set {
		if err := f.emptyStage(); err != nil {
			return err
		}
	}
	if m.begun {
		return nil
	}
	if m.set && !m.claims {
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

// setStage makes a folder for staged files, once: the one for all, or one of their own for
// those of a folder that is not there.
func (f *Folder) setStage(dir string) (isNew bool, err error) {
	m := &f.mark
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := f.setMark(); err != nil {
		return false, err
	}
	if m.absent == nil {
		m.absent, m.staged = map[string]bool{".": false}, map[string]bool{}
	}
	isNew = f.absent(dir, m.absent)
	if m.staged[dir] {
		return isNew, nil
	}
	stage := staging
	if isNew {
		stage = newFolders + "/" + dir
	}
	err = f.fsys.MkdirAll(stage)
	m.staged[dir] = err == nil
	return isNew, err
}

// emptyStage removes the files that are staged, and their folder, unless something of
// somebody else's is in it.
func (f *Folder) emptyStage() error {
	f.mark.absent, f.mark.staged = nil, nil
	if _, err := f.fsys.Lstat(staging); err != nil {
		return nil
	}
	if err := errors.Join(f.removeTree(newFolders), f.removeTemporary(staging)); err != nil {
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

// removeTree removes a folder and all that is in it, if it is there.
func (f *Folder) removeTree(dir string) error {
	list, err := f.fsys.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	for _, e := range list {
		remove := f.fsys.Remove
		if e.IsDir() {
			remove = f.removeTree
		}
		if err := remove(path.Join(dir, e.Name())); err != nil {
			return err
		}
	}
	return errors.Join(err, f.fsys.Remove(dir))
}
