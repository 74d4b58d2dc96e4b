package output

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path"
	"strings"
	"sync"
)

// FS is what a folder asks of a file system. Names are slash-separated and relative
// to the folder.
type FS interface {
	Lstat(name string) (fs.FileInfo, error)
	ReadFile(name string) ([]byte, error)
	ReadDir(name string) ([]fs.DirEntry, error)
	Create(name string) (File, error)
	Rename(from, to string) error
	Remove(name string) error
	MkdirAll(name string) error
}

// File is a file that is being written.
type File interface {
	io.WriteCloser
	Stat() (fs.FileInfo, error)
}

// Disk is a folder of the machine. Nothing done through it leaves the folder, also
// not along a symbolic link. The folder need not exist until something is made in
// it.
func Disk(dir string) FS { return &disk{dir: dir, made: map[string]bool{}} }

type disk struct {
	dir string

	mu   sync.Mutex
	root *os.Root
	made map[string]bool // folders that are known to be there
}

// open opens the folder. It fails with [fs.ErrNotExist] if there is none.
func (d *disk) open() (*os.Root, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.root != nil {
		return d.root, nil
	}
	root, err := os.OpenRoot(d.dir)
	d.root = root
	return root, err
}

func (d *disk) Lstat(name string) (fs.FileInfo, error) {
	root, err := d.open()
	if err != nil {
		return nil, err
	}
	return root.Lstat(name)
}

func (d *disk) ReadFile(name string) ([]byte, error) {
	root, err := d.open()
	if err != nil {
		return nil, err
	}
	return root.ReadFile(name)
}

func (d *disk) ReadDir(name string) ([]fs.DirEntry, error) {
	root, err := d.open()
	if err != nil {
		return nil, err
	}
	f, err := root.Open(name)
	if err != nil {
		return nil, err
	}
	list, err := f.ReadDir(-1)
	return list, errors.Join(err, f.Close())
}

func (d *disk) Create(name string) (File, error) {
	root, err := d.open()
	if err != nil {
		return nil, err
	}
	return root.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
}

func (d *disk) Rename(from, to string) error {
	root, err := d.open()
	if err != nil {
		return err
	}
	return root.Rename(from, to)
}

func (d *disk) Remove(name string) error {
	root, err := d.open()
	if err != nil {
		return err
	}
	d.forget(name)
	return root.Remove(name)
}

// MkdirAll makes a folder and those above it, once.
func (d *disk) MkdirAll(name string) error {
	if d.has(name) {
		return nil
	}
	if err := os.MkdirAll(d.dir, 0o755); err != nil {
		return err
	}
	root, err := d.open()
	if err != nil {
		return err
	}
	if err := root.MkdirAll(name, 0o755); err != nil {
		return err
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.made[name] = true
	return nil
}

func (d *disk) has(name string) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.made[name]
}

// forget forgets that a folder is there, and those in it.
func (d *disk) forget(name string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for made := range d.made {
		if made == name || strings.HasPrefix(made, name+"/") {
			delete(d.made, made)
		}
	}
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
