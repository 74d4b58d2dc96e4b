package report

import (
	"strings"

	"duibiao/internal/config"
)

// Paths of the published files, slash-separated and relative to the site's root.
// Every page ends in a file name, so that a link needs no server to find it.

// HomePath is a language's home page.
func HomePath(lang config.Language) string { return lang.Code + "/index.html" }

// Path is the report's overview page.
func (r *Report) Path(lang config.Language) string { return lang.Code + "/" + r.Slug + "/index.html" }

// DataPath is the report's data file with the given extension, .json or .csv.
func (r *Report) DataPath(ext string) string { return "data/" + r.Slug + ext }

// Path is the sector's article.
func (s *Sector) Path(lang config.Language) string { return s.path(lang, s.Slug+".html") }

// JSONPath is the sector's article for a headless CMS.
func (s *Sector) JSONPath(lang config.Language) string { return s.path(lang, s.Slug+".json") }

// EmbedPath is the page for an iframe with all bars of the sector.
func (s *Sector) EmbedPath(lang config.Language) string { return s.path(lang, "embed/"+s.Slug+".html") }

// EmbedPath is the page for an iframe with this one bar.
func (m *Metric) EmbedPath(lang config.Language) string {
	return m.Sector.path(lang, "embed/"+m.ID+".html")
}

func (s *Sector) path(lang config.Language, file string) string {
	return lang.Code + "/" + s.Report.Slug + "/" + file
}

// Path is the article in which the quoted metric is.
func (q *Quote) Path(lang config.Language) string {
	return lang.Code + "/" + q.Report + "/" + q.Sector + ".html"
}

// Relative returns the link from one page to another file of the site, which may have
// a fragment. A site has many of these; this needs no lists of names.
func Relative(from, to string) string {
	file, _, _ := strings.Cut(to, "#")
	shared := 0 // directories, with the slash behind them
	for i := range min(len(from), len(file)) {
		if from[i] != file[i] {
			break
		}
		if file[i] == '/' {
			shared = i + 1
		}
	}
	return strings.Repeat("../", strings.Count(from[shared:], "/")) + to[shared:]
}
