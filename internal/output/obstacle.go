package output

import (
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// free refuses a path that is no line of a manifest, or where something is.
func (f *Folder) free(p string, absent map[string]bool) error {
	if !validPath([]byte(p)) {
		return sayUnnameable.Fail(f.name, p)
	}
	if f.absent(folderOf(p), absent) {
		return nil
	}
	info, err := f.fsys.Lstat(p)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return err
	case info.IsDir():
		f.folders = append(f.folders, p)
		return nil
	}
	return sayInTheWay.Fail(f.name, p)
}

// folderOf is path.Dir for a path that is clean: it does not look whether it is.
func folderOf(p string) string {
	if i := strings.LastIndexByte(p, '/'); i > 0 {
		return p[:i]
	}
	return path.Dir(p)
}

// absent reports whether a folder is not there, so that nothing can be in the way in
// it; something else in its place is none. It keeps what it has found out in known.
func (f *Folder) absent(dir string, known map[string]bool) bool {
	return isAbsent(f.fsys, dir, known)
}

func isAbsent(fsys FS, dir string, known map[string]bool) bool {
	absent, ok := known[dir]
	if !ok {
		absent = isAbsent(fsys, path.Dir(dir), known)
		if !absent {
			info, err := fsys.Lstat(dir)
			absent = errors.Is(err, fs.ErrNotExist) || err == nil && !info.IsDir() && info.Mode()&fs.ModeSymlink == 0
		}
		known[dir] = absent
	}
	return absent
}

// findObstacles lists the files that stand where new ones need a folder, and those in folders
// that stand where a new file is to be. It refuses one that the tool did not write, or that is
// to stay.
func (f *Folder) findObstacles(paths []string, absent map[string]bool) error {
	f.obstacles = nil
	for dir, gone := range absent {
		if !gone || absent[path.Dir(dir)] {
			continue
		}
		info, err := f.fsys.Lstat(dir)
		if err == nil && !info.Mode().IsRegular() {
			return sayInTheWay.Fail(f.name, dir)
		}
		if err == nil {
			f.obstacles = append(f.obstacles, dir)
		}
	}
	for _, dir := range f.folders {
		if err := f.filesIn(dir); err != nil {
			return err
		}
	}
	slices.Sort(f.obstacles)
	for _, p := range f.obstacles {
		_, stays := slices.BinarySearch(paths, p)
		if _, err := f.entry(p); err != nil || stays {
			return sayInTheWay.Fail(f.name, p)
		}
	}
	return nil
}

// filesIn lists the files of a folder as obstacles. One without any is somebody else's.
func (f *Folder) filesIn(dir string) error {
	list, err := f.fsys.ReadDir(dir)
	if err != nil {
		return err
	}
	if len(list) == 0 {
		return sayInTheWay.Fail(f.name, dir)
	}
	for _, e := range list {
		p := path.Join(dir, e.Name())
		if !e.IsDir() {
			f.obstacles = append(f.obstacles, p)
		} else if err := f.filesIn(p); err != nil {
			return err
		}
	}
	return nil
}

// rename gives a file its name, and says so if a folder has it.
func (f *Folder) rename(from, to string) error {
	err := f.fsys.Rename(from, to)
	if err == nil {
		return nil
	}
	if info, e := f.fsys.Lstat(to); e == nil && info.IsDir() {
		return sayInTheWay.Fail(f.name, to)
	}
	return err
}
