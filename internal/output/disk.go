package output

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"sync"

	"duibiao/internal/regular"
)

// FS is what a folder asks of a file system. Names are slash-separated and relative
// to the folder.
type FS interface {
	Lstat(name string) (fs.FileInfo, error)
	ReadFile(name string) ([]byte, error)
	ReadDir(name string) ([]fs.DirEntry, error)
	Create(name string) (File, error)
	Rename(from, to string) error // in the same folder
	Remove(name string) error
	MkdirAll(name string) error
}

// File is a file that is being written.
type File interface {
	io.WriteCloser
	Stat() (fs.FileInfo, error)
}

// Disk is a folder of the machine. Nothing is read, made, changed or removed outside
// it, also not along a symbolic link. The folder need not exist until something is
// made in it.
func Disk(dir string) FS { return &disk{dir: dir, roots: map[string]*os.Root{}} }

// maxRoots is how many folders are kept open at a time.
const maxRoots = 64

type disk struct {
	dir string

	mu    sync.RWMutex        // held for reading as long as a folder is used
	roots map[string]*os.Root // folders that are open, by name
}

// in does something in a folder, without leaving that of the disk. Folders stay open for
// a while: a build writes many files into each, and every step down a path costs as much
// as half a write.
func (d *disk) in(dir string, do func(*os.Root) error) error {
	for {
		d.mu.RLock()
		if root := d.roots[dir]; root != nil {
			defer d.mu.RUnlock()
			return do(root)
		}
		d.mu.RUnlock()
		if err := d.open(dir); err != nil {
			return err
		}
	}
}

// open opens a folder. Others are closed when there are too many.
func (d *disk) open(dir string) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	top := d.roots["."]
	if top == nil {
		var err error
		if top, err = os.OpenRoot(d.dir); err != nil {
			return err
		}
		d.roots["."] = top
	}
	if d.roots[dir] != nil {
		return nil
	}
	root, err := top.OpenRoot(dir)
	if err != nil {
		return err
	}
	if len(d.roots) >= maxRoots {
		d.forget()
	}
	d.roots[dir] = root
	return nil
}

// forget closes the folders that are open, but for the top. Nobody uses one then. Left to
// the collector they would pile up, since it runs rarely.
func (d *disk) forget() {
	for dir, root := range d.roots {
		if dir != "." {
			_ = root.Close() // nothing was written to a folder itself
			delete(d.roots, dir)
		}
	}
}

// Lstat does without the open folders: it changes nothing, and is asked for every
// file of a site.
func (d *disk) Lstat(name string) (fs.FileInfo, error) {
	return os.Lstat(filepath.Join(d.dir, filepath.FromSlash(name)))
}

func (d *disk) ReadFile(name string) (data []byte, err error) {
	err = d.in(path.Dir(name), func(root *os.Root) (err error) {
		data, err = regular.ReadFile(root, path.Base(name))
		return err
	})
	return data, err
}

func (d *disk) ReadDir(name string) (list []fs.DirEntry, err error) {
	err = d.in(name, func(root *os.Root) error {
		f, err := root.Open(".")
		if err != nil {
			return err
		}
		list, err = f.ReadDir(-1)
		return errors.Join(err, f.Close())
	})
	return list, err
}

func (d *disk) Create(name string) (File, error) {
	var file *os.File
	err := d.in(path.Dir(name), func(root *os.Root) (err error) {
		file, err = root.OpenFile(path.Base(name), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
		return err
	})
	if err != nil {
		return nil, err
	}
	return file, nil
}

func (d *disk) Rename(from, to string) error {
	return d.in(path.Dir(from), func(root *os.Root) error { return root.Rename(path.Base(from), path.Base(to)) })
}

func (d *disk) Remove(name string) error {
	err := d.in(path.Dir(name), func(root *os.Root) error { return root.Remove(path.Base(name)) })
	if err != nil {
		return err
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.forget() // it may have been a folder
	return nil
}

func (d *disk) MkdirAll(name string) error {
	nothing := func(*os.Root) error { return nil }
	if err := d.in(name, nothing); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := os.MkdirAll(d.dir, 0o755); err != nil {
		return err
	}
	return d.in(".", func(root *os.Root) error { return root.MkdirAll(name, 0o755) })
}

// folders returns the folders that hold the named files, and those above them.
func folders(names []string) []string {
	seen := map[string]bool{".": true}
	list := []string{"."}
	for _, name := range names {
		for dir := path.Dir(name); !seen[dir]; dir = path.Dir(dir) {
			seen[dir] = true
			list = append(list, dir)
		}
	}
	return list
}
