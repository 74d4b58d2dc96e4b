package content

import (
	"io/fs"
	"path"
	"strings"

	"duibiao/internal/config"
	"duibiao/internal/ignore"
	"duibiao/internal/published"
	"duibiao/internal/report"
)

// mostLinks is how many links may lead to each other.
const mostLinks = 16

// LeadsAway reports whether a link leads to what is not published under its own name, and so nobody means to publish under
// another: files of editors and systems, as those of .git, what may hold keys, articles, which may be drafts, records,
// config.toml, and what lies beside the articles of another report, which may be a draft as a whole. Of what is no link it reports false.
func LeadsAway(fsys fs.FS, name string) bool {
	if !isLink(fsys, name) {
		return false
	}
	asArticle, asRecord := path.Ext(name) == ".md", path.Base(name) == published.Name
	at, rest := ".", strings.Split(name, "/")
	for links := 0; len(rest) > 0; {
		next := path.Join(at, rest[0]) // at has no links in it, so .. is the folder around it
		rest = rest[1:]
		if !fs.ValidPath(next) {
			return true // out of the sources
		}
		base, inContent := path.Base(next), strings.HasPrefix(next, report.ContentDir+"/")
		switch {
		case links > 0 && ignore.Name(base) && base != ".",
			len(rest) == 0 && (ignore.Secret(base) || next == config.File ||
				inContent && (reportOf(next) != reportOf(name) || path.Ext(next) == ".md" && !asArticle || base == published.Name && !asRecord)):
			return true
		case !isLink(fsys, next):
			at = next
			continue
		}
		to, err := fs.ReadLink(fsys, next)
		if links++; err != nil || path.IsAbs(to) || links > mostLinks {
			return true
		}
		rest = append(strings.Split(to, "/"), rest...)
	}
	return false
}

// reportOf returns the report in whose folder a file lies, "" of one in none.
func reportOf(name string) string {
	rest, _ := strings.CutPrefix(name, report.ContentDir+"/")
	folder, _, isIn := strings.Cut(rest, "/")
	if !isIn || rest == name {
		return ""
	}
	return folder
}

// isLink reports whether a name is that of a link.
func isLink(fsys fs.FS, name string) bool {
	info, err := fs.Lstat(fsys, name)
	return err == nil && info.Mode()&fs.ModeSymlink != 0
}
