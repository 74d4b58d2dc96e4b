package build

import (
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"

	"duibiao/internal/ignore"
	"duibiao/internal/kind"
	"duibiao/templates"
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

// siteTemplates returns the templates of a site: its own over those of the program, which are
// tested.
func siteTemplates(site fs.FS) fs.FS {
	if _, err := fs.Lstat(site, templatesDir); errors.Is(err, fs.ErrNotExist) {
		return kind.Tested{FS: templates.FS}
	}
	return overlay(site, templatesDir, templates.FS)
}

// Open opens a file of the upper layer, or else of the lower.
func (l layered) Open(name string) (fs.File, error) {
	f, err := l.upper.Open(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return l.lower.Open(name)
	case err != nil && isLink(l.upper, name):
		return nil, sayDeadLink.Fail(name)
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

// Lstat implements [fs.ReadLinkFS], as ReadLink does.
func (o own) Lstat(name string) (fs.FileInfo, error) { return fs.Lstat(o.FS, name) }

// ReadLink returns where a link leads.
func (o own) ReadLink(name string) (string, error) { return fs.ReadLink(o.FS, name) }

func (o own) ReadDir(name string) ([]fs.DirEntry, error) {
	list, err := fs.ReadDir(o.FS, name)
	list = slices.DeleteFunc(list, func(e fs.DirEntry) bool {
		return ignore.Entry(e) || path.Ext(e.Name()) == ".go"
	})
	return list, errors.Join(err, o.links(name, list))
}

// links returns an error for a link in a folder that leads to no file.
func (o own) links(dir string, list []fs.DirEntry) error {
	for _, e := range list {
		name := path.Join(dir, e.Name())
		if e.Type()&fs.ModeSymlink == 0 {
			continue
		}
		if info, err := fs.Stat(o.FS, name); err != nil || info.IsDir() {
			return sayDeadLink.Fail(name)
		}
	}
	return nil
}

// isFolder returns an error if something of the name is there that is no folder of the site.
func isFolder(site fs.FS, name string) error {
	switch info, err := fs.Stat(site, name); {
	case err != nil && isLink(site, name):
		return sayDeadLink.Fail(name)
	case err == nil && !info.IsDir():
		return sayNoFolder.Fail(name)
	}
	return nil // what is wrong else is said when it is read
}

// isLink reports whether a name is that of a link.
func isLink(fsys fs.FS, name string) bool {
	info, err := fs.Lstat(fsys, name)
	return err == nil && info.Mode()&fs.ModeSymlink != 0
}
