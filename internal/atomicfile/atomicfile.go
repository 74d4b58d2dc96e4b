// Package atomicfile replaces files whole or not at all: each is written under another
// name beside its own, which it is given at the end. Nothing is written outside the root,
// also not along a link.
package atomicfile

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
)

// File is a file that is being written.
type File struct {
	*os.File
	root            *os.Root
	temporary, name string
}

// Create begins the file that is to be called name, and may be there already: then it
// keeps its permissions. Where the name is a link, the file that it leads to is meant.
func Create(root *os.Root, name string) (*File, error) {
	name, mode, err := target(root, filepath.ToSlash(name))
	if err != nil {
		return nil, err
	}
	temporary := path.Join(path.Dir(name), "."+path.Base(name)+".duibiao-new")
	// What stands there may be a link to another file, so it is not opened.
	if err := root.Remove(temporary); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	f, err := root.OpenFile(temporary, os.O_RDWR|os.O_CREATE|os.O_EXCL, mode)
	if err != nil {
		return nil, err
	}
	return &File{f, root, temporary, name}, nil
}

// Rename gives the file its name. It stays open.
func (f *File) Rename() error { return f.root.Rename(f.temporary, f.name) }

// Commit closes the file and gives it its name; if writing it has failed with err, it is
// discarded.
func (f *File) Commit(err error) error {
	if err = errors.Join(err, f.Close()); err == nil {
		err = f.Rename()
	}
	if err != nil {
		return errors.Join(err, f.Discard())
	}
	return nil
}

// Discard closes and removes a file that is not to get its name.
func (f *File) Discard() error {
	if err := f.Close(); err != nil && !errors.Is(err, os.ErrClosed) {
		return errors.Join(err, f.root.Remove(f.temporary))
	}
	return f.root.Remove(f.temporary)
}

// Write replaces one file of a root.
func Write(root *os.Root, name string, text []byte) error {
	s := Set{Root: root}
	if err := s.Add(name, text); err != nil {
		return err
	}
	return s.Commit()
}

// WriteFile replaces a file of the machine, wherever it is.
func WriteFile(name string, text []byte) error {
	if real, err := filepath.EvalSymlinks(name); err == nil {
		name = real
	}
	root, err := os.OpenRoot(filepath.Dir(name))
	if err != nil {
		return err
	}
	defer root.Close()
	return Write(root, filepath.Base(name), text)
}

// Set are files that are replaced together: none of them if one cannot be written.
type Set struct {
	Root  *os.Root
	files []*File
}

// Add writes a file that is to be replaced. If it cannot be written, what was added
// before is discarded.
func (s *Set) Add(name string, text []byte) error {
	f, err := Create(s.Root, name)
	if err != nil {
		return errors.Join(err, s.discard())
	}
	s.files = append(s.files, f)
	if _, err = f.Write(text); err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return errors.Join(err, s.discard())
	}
	return nil
}

// Commit gives all files their names, in the order in which they were added.
func (s *Set) Commit() error {
	for len(s.files) > 0 {
		if err := s.files[0].Rename(); err != nil {
			return errors.Join(err, s.discard())
		}
		s.files = s.files[1:]
	}
	return nil
}

func (s *Set) discard() error {
	var errs []error
	for _, f := range s.files {
		errs = append(errs, f.Discard())
	}
	s.files = nil
	return errors.Join(errs...)
}

// maxLinks is how many links are followed.
const maxLinks = 16

// target follows links and returns the mode of the file at their end.
func target(root *os.Root, name string) (string, fs.FileMode, error) {
	for range maxLinks {
		info, err := root.Lstat(name)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return name, 0o666, nil
		case err != nil:
			return "", 0, err
		case info.Mode()&fs.ModeSymlink == 0:
			return name, info.Mode().Perm(), nil
		}
		link, err := root.Readlink(name)
		if err != nil {
			return "", 0, err
		}
		if filepath.IsAbs(link) {
			return "", 0, sayLinkAway.Fail(name, link)
		}
		name = path.Join(path.Dir(name), filepath.ToSlash(link))
	}
	return "", 0, sayManyLinks.Fail(name)
}
