package build

import (
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"

	"duibiao/internal/ignore"
)

// layered is a file system whose files lie over those of another, file by file.
type layered struct {
	upper, lower fs.FS
}

// overlay lays the folder dir of a site over the files that the program carries.
func overlay(site fs.FS, dir string, embedded fs.FS) fs.FS {
	upper, err := fs.Sub(site, dir)
	if err != nil {
		panic(err) // dir is a valid path
	}
	return layered{own{upper}, embedded}
}

// Open opens a file of the upper layer, or else of the lower.
func (l layered) Open(name string) (fs.File, error) {
	f, err := l.upper.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return l.lower.Open(name)
	}
	return f, err
}

// ReadDir lists both layers, ordered by name.
func (l layered) ReadDir(name string) ([]fs.DirEntry, error) {
	upper, err := fs.ReadDir(l.upper, name)
	lower, err2 := fs.ReadDir(l.lower, name)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	if err != nil && err2 != nil {
		return nil, err2
	}
	for _, e := range lower {
		if !slices.ContainsFunc(upper, func(u fs.DirEntry) bool { return u.Name() == e.Name() }) {
			upper = append(upper, e)
		}
	}
	slices.SortFunc(upper, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	return upper, nil
}

// own shows the files of a folder that belong to a site: not those of editors and
// systems, and not the Go file that embeds the folder in this program's own source.
type own struct{ fs.FS }

func (o own) ReadDir(name string) ([]fs.DirEntry, error) {
	list, err := fs.ReadDir(o.FS, name)
	return slices.DeleteFunc(list, func(e fs.DirEntry) bool {
		return ignore.Entry(e) || path.Ext(e.Name()) == ".go"
	}), err
}
