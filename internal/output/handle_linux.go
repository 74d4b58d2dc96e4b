package output

import (
	"io/fs"
	"os"
	"syscall"
	"time"
)

// handle is a folder that is open. Package os walks down a path from a root step by step,
// and asks of each file whether it can be waited for; here one call does. A name is that of
// something in the folder itself, so nothing can lead out of it.
type handle struct {
	*os.Root
	dir *os.File
	fd  int // of dir
}

func newHandle(root, _ *os.Root, _ string) (*handle, error) {
	dir, err := root.Open(".")
	if err != nil {
		return nil, err
	}
	return &handle{root, dir, int(dir.Fd())}, nil
}

func (h *handle) Close() error {
	_ = h.dir.Close() // nothing was written to a folder itself
	return h.Root.Close()
}

// create makes a file that is not there.
func (h *handle) create(name string) (*os.File, error) {
	fd, err := h.open(name)
	if err != nil {
		return nil, err
	}
	return os.NewFile(uintptr(fd), name), nil
}

// open makes a file that is not there, and opens it.
func (h *handle) open(name string) (fd int, err error) {
	const flags = syscall.O_WRONLY | syscall.O_CREAT | syscall.O_EXCL | syscall.O_NOFOLLOW | syscall.O_CLOEXEC
	err = again(func() (err error) {
		fd, err = syscall.Openat(h.fd, name, flags, 0o644)
		return err
	})
	if err != nil {
		return 0, &fs.PathError{Op: "openat", Path: name, Err: err}
	}
	return fd, nil
}

// renameTo renames a file, also into another folder.
func (h *handle) renameTo(name string, other *handle, newName string) error {
	err := again(func() error { return syscall.Renameat(h.fd, name, other.fd, newName) })
	if err != nil {
		return &os.LinkError{Op: "renameat", Old: name, New: newName, Err: err}
	}
	return nil
}

// write makes a file of bytes that is not there, and returns how it looks: as create, Write, Stat and
// Close do, without what package os keeps of an open file and asks of it. That is a fifth of the work.
func (h *handle) write(name string, data []byte) (fs.FileInfo, error) {
	fd, err := h.open(name)
	if err != nil {
		return nil, err
	}
	op := "write"
	err = writeAll(fd, data)
	var st syscall.Stat_t
	if err == nil {
		op, err = "stat", again(func() error { return syscall.Fstat(fd, &st) })
	}
	if e := syscall.Close(fd); err == nil && e != nil {
		op, err = "close", e
	}
	if err != nil {
		return nil, &fs.PathError{Op: op, Path: name, Err: err}
	}
	return &plainInfo{name, st.Size, time.Unix(st.Mtim.Unix())}, nil
}

func writeAll(fd int, data []byte) error {
	for len(data) > 0 {
		err := again(func() error {
			n, err := syscall.Write(fd, data)
			data = data[max(n, 0):]
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// again calls the system until no signal comes between.
func again(call func() error) error {
	for {
		if err := call(); err != syscall.EINTR {
			return err
		}
	}
}
