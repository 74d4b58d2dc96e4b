package output

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"sync"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// handle is a folder that is open. Package os walks down a path from a root step by step,
// and asks of each file whether it can be waited for; here one call does. A name is that of
// something in the folder itself, and no link is followed, so nothing can lead out of it.
type handle struct {
	fd   int
	dir  *os.File // of which that is: what nobody closes, the collector does
	top  *os.Root
	name string // of the folder in top

	mu   sync.Mutex
	root *os.Root // the same folder, for what is seldom done; nil until then
}

// newHandle opens a folder of the top, also along links that stay in that.
func newHandle(top *os.Root, name string) (*handle, error) {
	root, err := rootOf(top, name)
	if err != nil {
		return nil, err
	}
	dir, err := root.Open(".")
	if err != nil {
		return nil, errors.Join(err, root.Close())
	}
	return &handle{fd: int(dir.Fd()), dir: dir, top: top, name: name, root: root}, nil
}

// child opens a folder in the folder, unless it is a link.
func (h *handle) child(name string) (*handle, error) {
	const flags = syscall.O_RDONLY | syscall.O_DIRECTORY | syscall.O_NOFOLLOW | syscall.O_CLOEXEC
	var fd int
	err := again(func() (err error) {
		fd, err = syscall.Openat(h.fd, name, flags, 0)
		return err
	})
	if err != nil {
		return nil, &fs.PathError{Op: "openat", Path: name, Err: err}
	}
	return &handle{fd: fd, dir: os.NewFile(uintptr(fd), name), top: h.top, name: path.Join(h.name, name)}, nil
}

// asRoot returns the folder as package os has it.
func (h *handle) asRoot() (root *os.Root, err error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.root == nil {
		h.root, err = h.top.OpenRoot(h.name)
	}
	return h.root, err
}

func (h *handle) Close() error {
	_ = h.dir.Close() // nothing was written to a folder itself
	if h.root == nil {
		return nil
	}
	return h.root.Close()
}

// mkdir makes a folder that is not there.
func (h *handle) mkdir(name string) error {
	if err := again(func() error { return syscall.Mkdirat(h.fd, name, 0o755) }); err != nil {
		return &fs.PathError{Op: "mkdirat", Path: name, Err: err}
	}
	return nil
}

// remove removes a file or an empty folder.
func (h *handle) remove(name string) error {
	err := again(func() error { return unix.Unlinkat(h.fd, name, 0) })
	if err == nil {
		return nil
	}
	switch e := again(func() error { return unix.Unlinkat(h.fd, name, unix.AT_REMOVEDIR) }); e {
	case nil:
		return nil
	case syscall.ENOTDIR: // what is wrong with the file is told
	default:
		err = e
	}
	return &fs.PathError{Op: "unlinkat", Path: name, Err: err}
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
// If it fails there is none: one that was there before stays.
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
		_ = h.remove(name) // the first error tells more
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
