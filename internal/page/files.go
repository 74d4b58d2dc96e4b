package page

import (
	"io/fs"

	"duibiao/internal/ignore"
)

// Files returns the files of a site's folder that take accepts, in order, without
// those of editors and systems.
func Files(fsys fs.FS, take func(name string) bool) ([]string, error) {
	var names []string
	err := fs.WalkDir(fsys, ".", func(name string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case name != "." && ignore.Entry(e):
			if e.IsDir() {
				return fs.SkipDir
			}
		case !e.IsDir() && take(name):
			names = append(names, name)
		}
		return nil
	})
	return names, err
}
