package output

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"sync"
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

	mu    sync.Mutex
	roots map[string]*os.Root // folders that are open, by name
}

// open opens a folder, without leaving that of the disk. Folders stay open for a
// while: a build writes many files into each, and every step down a path costs as
// much as half a write.
func (d *disk) open(dir string) (*os.Root, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if root := d.roots[dir]; root != nil {
		return root, nil
	}
	top := d.roots["."]
	if top == nil {
		var err error
		if top, err = os.OpenRoot(d.dir); err != nil {
			return nil, err
		}
		d.roots["."] = top
	}
	if dir == "." {
		return top, nil
	}
	root, err := top.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	if len(d.roots) >= maxRoots {
		d.forget()
	}
	d.roots[dir] = root
	return root, nil
}

// forget gives up the folders that are open, but for the top. They close when the
// last operation in them has ended and the collector finds them.
func (d *disk) forget() {
	top := d.roots["."]
	clear(d.roots)
	d.roots["."] = top
}

// Lstat does without the open folders: it changes nothing, and is asked for every
// file of a site.
func (d *disk) Lstat(name string) (fs.FileInfo, error) {
	return os.Lstat(filepath.Join(d.dir, filepath.FromSlash(name)))
}

func (d *disk) ReadFile(name string) ([]byte, error) {
	root, err := d.open(path.Dir(name))
	if err != nil {
		return nil, err
	}
	return root.ReadFile(path.Base(name))
}

func (d *disk) ReadDir(name string) ([]fs.DirEntry, error) {
	root, err := d.open(name)
	if err != nil {
		return nil, err
	}
	f, err := root.Open(".")
	if err != nil {
		return nil, err
	}
	list, err := f.ReadDir(-1)
	return list, errors.Join(err, f.Close())
}

func (d *disk) Create(name string) (File, error) {
	root, err := d.open(path.Dir(name))
	if err != nil {
		return nil, err
	}
	return root.OpenFile(path.Base(name), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
}

func (d *disk) Rename(from, to string) error {
	root, err := d.open(path.Dir(from))
	if err != nil {
		return err
	}
	return root.Rename(path.Base(from), path.Base(to))
}

func (d *disk) Remove(name string) error {
	root, err := d.open(path.Dir(name))
	if err != nil {
		return err
	}
	if err := root.Remove(path.Base(name)); err != nil {
		return err
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.forget() // it may have been a folder
	return nil
}

func (d *disk) MkdirAll(name string) error {
	if _, err := d.open(name); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := os.MkdirAll(d.dir, 0o755); err != nil {
		return err
	}
	top, err := d.open(".")
	if err != nil {
		return err
	}
	return top.MkdirAll(name, 0o755)
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
