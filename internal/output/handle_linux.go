package output

import (
	"io/fs"
	"os"
	"syscall"
)

// handle is a folder that is open. Package os walks down a path from a root step by step,
// and asks of each file whether it can be waited for; here one call does. A name is that of
// something in the folder itself, so nothing can lead out of it.
type handle struct {
	*os.Root
	dir *os.File
}

func newHandle(root, _ *os.Root, _ string) (*handle, error) {
	dir, err := root.Open(".")
	if err != nil {
		return nil, err
	}
	return &handle{root, dir}, nil
}

func (h *handle) Close() error {
	_ = h.dir.Close() // nothing was written to a folder itself
	return h.Root.Close()
}

// create makes a file that is not there.
func (h *handle) create(name string) (*os.File, error) {
	const flags = syscall.O_WRONLY | syscall.O_CREAT | syscall.O_EXCL | syscall.O_NOFOLLOW | syscall.O_CLOEXEC
	for {
		fd, err := syscall.Openat(int(h.dir.Fd()), name, flags, 0o644)
		switch err {
		case nil:
			return os.NewFile(uintptr(fd), name), nil
		case syscall.EINTR:
		default:
			return nil, &fs.PathError{Op: "openat", Path: name, Err: err}
		}
	}
}

// renameTo renames a file, also into another folder.
func (h *handle) renameTo(name string, other *handle, newName string) error {
	for {
		err := syscall.Renameat(int(h.dir.Fd()), name, int(other.dir.Fd()), newName)
		switch err {
		case nil:
			return nil
		case syscall.EINTR:
		default:
			return &os.LinkError{Op: "renameat", Old: name, New: newName, Err: err}
		}
	}
}
