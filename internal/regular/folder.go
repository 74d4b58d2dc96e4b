package regular

import (
	"io/fs"
	"strings"
)

// Folder is a file system that reads the files of one of its folders without the way to
// them, of which a root follows every step: half of the time that a small file takes. It is
// for use by one goroutine.
type Folder struct {
	fs.FS
	dir  string  // with a slash at its end
	open *opened // nil before the first file is read
}

// In returns a file system for the files of a folder. Names are still those of fsys.
func In(fsys fs.FS, dir string) *Folder { return &Folder{FS: fsys, dir: dir + "/"} }

// ReadFile reads a file. A link that leads out of the folder is followed as fsys does, and
// an error is that of fsys.
func (f *Folder) ReadFile(name string) ([]byte, error) {
	if rest, ok := strings.CutPrefix(name, f.dir); ok && fs.ValidPath(name) && f.isOpen() {
		if data, err := f.open.readFile(rest); err == nil {
			return data, nil
		}
	}
	return fs.ReadFile(f.FS, name)
}

// isOpen opens the folder, once. It reports false if that can't be done, which is to be told
// of a file, if at all.
func (f *Folder) isOpen() bool {
	whole, ok := f.FS.(files)
	if f.open == nil && ok {
		f.open, _ = openFolder(whole.root, strings.TrimSuffix(f.dir, "/"))
	}
	return f.open != nil
}

// Close closes the folder.
func (f *Folder) Close() error {
	if f.open == nil {
		return nil
	}
	return f.open.Close()
}
