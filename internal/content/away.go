package content

import (
	"io/fs"
	"path"
	"slices"
	"strings"

	"duibiao/internal/config"
	"duibiao/internal/ignore"
	"duibiao/internal/published"
	"duibiao/internal/report"
)

// mostLinks is how many links may lead to each other.
const mostLinks = 16

// LeadsAway reports whether a link leads to what is not published under its own name, and so nobody means to publish under
// another: files of editors and systems, as those of .git, what may hold keys, articles, which may be drafts, records
// and config.toml. Of what is no link it reports false.
func LeadsAway(fsys fs.FS, name string) bool {
	asArticle, asRecord := path.Ext(name) == ".md", path.Base(name) == published.Name
	for range mostLinks {
		if !isLink(fsys, name) {
			return false
		}
		to, err := fs.ReadLink(fsys, name)
		if err != nil || path.IsAbs(to) {
			return true
		}
		name = path.Join(path.Dir(name), to)
		base, inContent := path.Base(name), strings.HasPrefix(name, report.ContentDir+"/")
		switch {
		case slices.ContainsFunc(strings.Split(name, "/"), ignore.Name), ignore.Secret(base), name == config.File,
			inContent && path.Ext(name) == ".md" && !asArticle, inContent && base == published.Name && !asRecord:
			return true
		}
	}
	return true
}

// isLink reports whether a name is that of a link.
func isLink(fsys fs.FS, name string) bool {
	info, err := fs.Lstat(fsys, name)
	return err == nil && info.Mode()&fs.ModeSymlink != 0
}
