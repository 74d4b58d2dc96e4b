package output

import (
	"cmp"
	"errors"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
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
	Rename(from, to string) error
	RenameFolder(from, to string) error // with all that is in it
	Remove(name string) error           // "." removes also those above it that MkdirAll made
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
func Disk(dir string) FS {
	return &disk{dir: dir, roots: map[string]*handle{}, plain: map[string]bool{}}
}

// maxRoots is how many folders are kept open at a time.
const maxRoots = 128

type disk struct {
	dir string

	mu    sync.RWMutex       // held for reading as long as a folder is used
	top   *os.Root           // of dir; nil until it is opened
	roots map[string]*handle // folders that are open, by name
	plain map[string]bool    // what was seen to be no link
	made  []string           // the folder and those above it that were made, the innermost first
}

// in does something in a folder, without leaving that of the disk. Folders stay open for
// a while: a build writes many files into each, and every step down a path costs as much
// as half a write.
// Errors name what has the name: in an open folder it is called by the last part alone.
func (d *disk) in(dir, name string, do func(*handle) error) error {
	for {
		d.mu.RLock()
		if root := d.roots[dir]; root != nil {
			defer d.mu.RUnlock()
			return about(d.dir, name, do(root))
		}
		d.mu.RUnlock()
		if err := d.open(dir); err != nil {
			return about(d.dir, name, err)
		}
	}
}

// about returns an error of the machine as one that names a file of a folder by its whole name.
func about(folder, name string, err error) error {
	if err == nil {
		return nil
	}
	full := filepath.Join(folder, filepath.FromSlash(name))
	switch e := err.(type) {
	case *fs.PathError:
		return &fs.PathError{Op: e.Op, Path: full, Err: e.Err}
	case *os.LinkError:
		return &os.LinkError{Op: e.Op, Old: filepath.Join(folder, e.Old), New: full, Err: e.Err}
	}
	return err
}

// open opens a folder. Others are closed when there are too many.
func (d *disk) open(dir string) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.top == nil {
		top, err := os.OpenRoot(d.dir)
		if err != nil {
			return err
		}
		d.top = top
	}
	if d.roots[dir] != nil {
		return nil
	}
	h, err := d.handle(dir)
	if err != nil {
		return d.explained(err, dir)
	}
	if len(d.roots) >= maxRoots {
		d.forget(".")
	}
	d.roots[dir] = h
	return nil
}

// handle opens a folder: from the one above it if that is open, which saves the way down,
// or from the top if there is a link, which may lead out of that one.
func (d *disk) handle(dir string) (*handle, error) {
	if above := d.roots[path.Dir(dir)]; above != nil && dir != "." {
		if h, err := above.child(path.Base(dir)); err == nil {
			return h, nil
		}
	}
	return newHandle(d.top, dir)
}

// rootOf opens a folder of the top, or takes the top itself.
func rootOf(top *os.Root, dir string) (*os.Root, error) {
	if dir == "." {
		return top, nil
	}
	return top.OpenRoot(dir)
}

// explained returns an error that names the link on the way to a folder that could not be
// opened, if there is one: nothing is written to where it leads.
func (d *disk) explained(err error, dir string) error {
	for at := range len(dir) + 1 {
		if at < len(dir) && dir[at] != '/' {
			continue
		}
		if d.plain[dir[:at]] {
			continue
		}
		info, e := d.top.Lstat(dir[:at])
		if e != nil {
			return err
		}
		if info.Mode()&fs.ModeSymlink != 0 {
			return sayLinkedFolder.Fail(filepath.ToSlash(d.dir), dir[:at])
		}
		d.plain[dir[:at]] = true
	}
	return err
}

// forget closes the folders that are open below one, and that itself, unless it is the
// top. Nobody uses one then. Left to the collector they would pile up, since it runs rarely.
func (d *disk) forget(below string) {
	for dir, root := range d.roots {
		if dir != "." && (below == "." || dir == below || strings.HasPrefix(dir, below+"/")) {
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
	err = d.in(path.Dir(name), name, func(h *handle) error {
		root, err := h.asRoot()
		if err == nil {
			data, err = regular.ReadFile(root, path.Base(name))
		}
		return err
	})
	return data, err
}

func (d *disk) ReadDir(name string) (list []fs.DirEntry, err error) {
	err = d.in(name, name, func(h *handle) error {
		root, err := h.asRoot()
		if err != nil {
			return err
		}
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
	err := d.in(path.Dir(name), name, func(root *handle) (err error) {
		file, err = root.create(path.Base(name))
		return err
	})
	if err != nil {
		return nil, err
	}
	return file, nil
}

// writeNew implements the method of that name of writers.
func (d *disk) writeNew(name string, data []byte) (info fs.FileInfo, err error) {
	err = d.in(path.Dir(name), name, func(root *handle) (err error) {
		info, err = root.write(path.Base(name), data)
		return err
	})
	return info, err
}

// RenameFolder closes what is open in the folder, which Windows would not rename.
func (d *disk) RenameFolder(from, to string) error {
	d.mu.Lock()
	d.forget(from)
	d.mu.Unlock()
	return d.Rename(from, to)
}

func (d *disk) Rename(from, to string) error {
	for {
		done, err := d.rename(from, to)
		if done {
			return err
		}
		if err := errors.Join(d.open(path.Dir(from)), d.open(path.Dir(to))); err != nil {
			return err
		}
	}
}

// rename reports false if one of the folders is not open.
func (d *disk) rename(from, to string) (done bool, err error) {
	d.mu.RLock()
	defer d.mu.RUnlock()
	a, b := d.roots[path.Dir(from)], d.roots[path.Dir(to)]
	if a == nil || b == nil {
		return false, nil
	}
	return true, about(d.dir, to, a.renameTo(path.Base(from), b, path.Base(to)))
}

func (d *disk) Remove(name string) error {
	if name == "." {
		return d.removeTop()
	}
	err := d.in(path.Dir(name), name, func(root *handle) error { return root.remove(path.Base(name)) })
	if err != nil {
		return err
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.forget(name) // it may have been a folder
	return nil
}

// removeTop removes the folder, and those above it that were made for it.
func (d *disk) removeTop() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.forget(".")
	d.closeTop()
	for _, dir := range d.made {
		if err := os.Remove(dir); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	d.made = nil
	return nil
}

// release implements the method of that name of releasers.
func (d *disk) release() {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.forget(".")
	d.closeTop()
}

// closeTop closes the folder itself.
func (d *disk) closeTop() {
	if h := d.roots["."]; h != nil {
		_ = h.Close()
		delete(d.roots, ".")
	}
	if d.top != nil {
		_ = d.top.Close() // which its handle may have done
		d.top = nil
	}
}

func (d *disk) MkdirAll(name string) error {
	if d.isOpen(name) {
		return nil
	}
	if name == "." {
		return d.makeTop()
	}
	mkdir := func(above *handle) error { return above.mkdir(path.Base(name)) }
	err := d.in(path.Dir(name), name, mkdir)
	if errors.Is(err, fs.ErrNotExist) {
		if err := d.MkdirAll(path.Dir(name)); err != nil {
			return err
		}
		err = d.in(path.Dir(name), name, mkdir)
	}
	if err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return d.in(name, name, func(*handle) error { return nil }) // which something else than a folder can't be
}

// isOpen reports whether a folder is open, and so is there.
func (d *disk) isOpen(dir string) bool {
	d.mu.RLock()
	defer d.mu.RUnlock()
	return d.roots[dir] != nil
}

// makeTop makes the folder and those above it, unless it is there.
func (d *disk) makeTop() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.roots["."] != nil {
		return nil
	}
	for dir := filepath.Clean(d.dir); ; dir = filepath.Dir(dir) {
		if _, err := os.Lstat(dir); !errors.Is(err, fs.ErrNotExist) || dir == filepath.Dir(dir) {
			break
		}
		d.made = append(d.made, dir)
	}
	if err := os.MkdirAll(d.dir, 0o755); err != nil {
		return cmp.Or(d.leadsNowhere(), err)
	}
	return nil
}

// leadsNowhere returns an error if the folder, or one above it, is a link to what is not there.
func (d *disk) leadsNowhere() error {
	for dir := filepath.Clean(d.dir); dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
		link, err := os.Readlink(dir)
		if err != nil {
			continue
		}
		if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
			return sayLinkNowhere.Fail(filepath.ToSlash(dir), filepath.ToSlash(link))
		}
	}
	return nil
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
