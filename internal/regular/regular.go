// Package regular reads folders of the machine in which only regular files are opened. To
// open a pipe is to wait for somebody who writes to it, perhaps for ever, and to open a
// device can do anything: they are refused at once.
package regular

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"
)

// FS returns a root as a file system that opens regular files and folders, and nothing else.
// It follows links, but not out of the root.
func FS(root *os.Root) fs.FS {
	return files{root.FS().(rootFS), root}
}

// rootFS is what the file system of a root is.
type rootFS interface {
	fs.StatFS
	fs.ReadLinkFS
}

type files struct {
	rootFS
	root *os.Root
}

// Open opens a file or a folder.
func (f files) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	file, _, err := open(f.root, name)
	if err != nil {
		return nil, err
	}
	return file, nil
}

// ReadFile reads a file.
func (f files) ReadFile(name string) ([]byte, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	return ReadFile(f.root, name)
}

// ReadDir lists a folder, ordered by name.
func (f files) ReadDir(name string) ([]fs.DirEntry, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	dir, _, err := open(f.root, name)
	if err != nil {
		return nil, err
	}
	list, err := dir.ReadDir(-1)
	slices.SortFunc(list, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	return list, errors.Join(err, dir.Close())
}

// ReadFile reads a file of a root.
func ReadFile(root *os.Root, name string) ([]byte, error) {
	f, info, err := open(root, name)
	if err != nil {
		return nil, err
	}
	text, err := readAll(f, info.Size())
	return text, errors.Join(err, f.Close())
}

// readAll reads a file that had that size a moment ago. It takes memory as the system gives
// it: that of a bytes.Buffer is cleared first, which takes longer than reading does.
func readAll(f io.Reader, size int64) ([]byte, error) {
	text := make([]byte, 0, size+1) // one more shows that the file has grown
	for {
		n, err := f.Read(text[len(text):cap(text)])
		text = text[:len(text)+n]
		switch {
		case err == io.EOF, err == nil && int64(len(text)) == size:
			return text, nil
		case err != nil:
			return text, err
		case len(text) == cap(text):
			text = slices.Grow(text, len(text))
		}
	}
}

// open opens what has a name without waiting for anybody, and tells what it is.
func open(root *os.Root, name string) (*os.File, fs.FileInfo, error) {
	f, err := root.OpenFile(name, os.O_RDONLY|nonblock, 0)
	if err != nil {
		return nil, nil, err
	}
	info, err := f.Stat()
	if err == nil && !info.Mode().IsRegular() && !info.IsDir() {
		err = &fs.PathError{Op: "open", Path: name, Err: sayNotRegular.Fail()}
	}
	if err != nil {
		_ = f.Close() // nothing was written to it
		return nil, nil, err
	}
	return f, info, nil
}
