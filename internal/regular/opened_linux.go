package regular

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"strings"
	"syscall"
)

// opened is a folder that is open. Package os asks of each file whether it can be waited for, and
// walks down to it from a root; here one call opens it.
type opened struct{ *os.File }

func openFolder(root *os.Root, name string) (*opened, error) {
	folder, err := root.OpenRoot(name)
	if err != nil {
		return nil, err
	}
	dir, err := folder.Open(".")
	if err = errors.Join(err, folder.Close()); err != nil {
		return nil, err
	}
	return &opened{dir}, nil
}

// readFile reads a regular file that is in the folder itself, and is no link.
func (o *opened) readFile(name string) (text []byte, err error) {
	if strings.Contains(name, "/") {
		return nil, fs.ErrInvalid
	}
	const flags = syscall.O_RDONLY | syscall.O_NOFOLLOW | syscall.O_CLOEXEC | nonblock
	fd, err := syscall.Openat(int(o.Fd()), name, flags, 0)
	if err != nil {
		return nil, err
	}
	var st syscall.Stat_t
	switch err = syscall.Fstat(fd, &st); {
	case err == nil && st.Mode&syscall.S_IFMT == syscall.S_IFREG:
		text, err = readAll(descriptor(fd), st.Size)
	case err == nil:
		err = fs.ErrInvalid
	}
	return text, errors.Join(err, syscall.Close(fd))
}

// descriptor is an open file by its number.
type descriptor int

// Read implements [io.Reader].
func (d descriptor) Read(p []byte) (int, error) {
	n, err := syscall.Read(int(d), p)
	switch {
	case err != nil:
		return 0, err
	case n == 0 && len(p) > 0:
		return 0, io.EOF
	}
	return n, nil
}
