//go:build !linux

package output

import (
	"errors"
	"io/fs"
	"os"
	"path"
)

// handle is a folder that is open.
type handle struct {
	*os.Root
	top *os.Root
	dir string // its name in top
}

// newHandle opens a folder of the top, also along links that stay in that.
func newHandle(top *os.Root, name string) (*handle, error) {
	root, err := rootOf(top, name)
	if err != nil {
		return nil, err
	}
	return &handle{root, top, name}, nil
}

// child opens a folder in the folder, unless it is a link.
func (h *handle) child(name string) (*handle, error) {
	info, err := h.Lstat(name)
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		return nil, fs.ErrInvalid
	}
	root, err := h.OpenRoot(name)
	if err != nil {
		return nil, err
	}
	return &handle{root, h.top, path.Join(h.dir, name)}, nil
}

func (h *handle) asRoot() (*os.Root, error) { return h.Root, nil }

// mkdir makes a folder that is not there.
func (h *handle) mkdir(name string) error { return h.Mkdir(name, 0o755) }

// remove removes a file or an empty folder.
func (h *handle) remove(name string) error { return h.Remove(name) }

// create makes a file that is not there.
func (h *handle) create(name string) (*os.File, error) {
	return h.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
}

// write makes a file of bytes that is not there, and returns how it looks. If it fails there is none: one
// that was there before stays.
func (h *handle) write(name string, data []byte) (fs.FileInfo, error) {
	file, err := h.create(name)
	if err != nil {
		return nil, err
	}
	_, err = file.Write(data)
	info, err2 := file.Stat()
	if err := errors.Join(err, err2, file.Close()); err != nil {
		_ = h.Remove(name) // the first error tells more
		return nil, err
	}
	return info, nil
}

// renameTo renames a file, also into another folder.
func (h *handle) renameTo(name string, other *handle, newName string) error {
	if h == other {
		return h.Rename(name, newName)
	}
	return h.top.Rename(path.Join(h.dir, name), path.Join(other.dir, newName))
}
