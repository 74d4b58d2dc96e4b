package page

import (
	"io/fs"
	"unicode/utf8"

	"duibiao/internal/ignore"
)

// Files returns the files of a site's folder that take accepts, in order, without
// those of editors and systems. What has a name that is no text cannot be opened, also a
// folder; take is asked for it.
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
		case (!e.IsDir() || !utf8.ValidString(name)) && take(name):
			names = append(names, name)
		}
		if e.IsDir() && !utf8.ValidString(name) {
			return fs.SkipDir
		}
		return nil
	})
	return names, err
}
