package kind

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"slices"
	"strings"

	"duibiao/internal/diag"
	"duibiao/internal/scope"
)

// Static files that the program knows by name. The script that other sites load keeps its
// name for good.
const (
	tokenStyle   = "tokens.css"
	plotStyle    = "plot.css"
	cardStyle    = "card.css"
	scoreStyle   = "score.css"
	siteStyle    = "site.css" // what the parts become
	siteScript   = "site.js"
	themeStyle   = "theme.css" // a site's own: custom properties set anew
	embedStyle   = "embed.css"
	searchStyle  = "search.css"
	searchScript = "search.js" // it comes before the one that shows what it finds
	searchShower = "search-page.js"
	frameScript  = "frame.js"
	embedScript  = "embed.js"
	workerScript = "service-worker.js"
	keepScript   = "keep-offline.js" // which asks the browser for that
	icon         = "favicon.svg"
)

// siteParts returns the parts of the style sheet of pages, in the order of the cascade.
func siteParts() []string {
	return []string{"base.css", plotStyle, cardStyle, scoreStyle, "overview.css", "article.css", "figure.css", "home.css", "print.css"}
}

// staticDir is what positions in static files begin with.
const staticDir = "static/"

// ruleStatic is the rule under which mistakes in static files are reported.
const ruleStatic = "static"

// assetKind publishes styles, scripts and other static files.
func assetKind() Kind {
	return Kind{
		Name: "assets", Leaf: true,
		Doc: diag.Words{Zh: "样式、脚本和其他静态文件。", En: "Styles, scripts and other static files."},
		Fixed: func(env *Env) []Output {
			var list []Output
			for i := range env.assets.files {
				f := &env.assets.files[i]
				if f.copied.Name != "" {
					list = append(list, made(env, f.path, &f.copied, copyAsset))
				} else {
					list = append(list, made(env, f.path, &assetText{f.path, string(f.data)}, writeAsset))
				}
			}
			return list
		},
	}
}

// assetText is what an asset is given: its bytes.
type assetText struct {
	Path, Text string
}

func writeAsset(_ *Env, w io.Writer, a *assetText) error {
	_, err := io.WriteString(w, a.Text)
	return err
}

// assetCopy is what a large asset is given that is published as it is: it is not held in memory.
type assetCopy struct {
	Path, Name string
	Digest     uint64 // of its bytes
	Size       int
}

func copyAsset(env *Env, w io.Writer, a *assetCopy) error {
	f, err := env.assets.from.Open(a.Name)
	if err != nil {
		return err
	}
	return copyFile(w, f, a.Size)
}

// copyFile copies an open file of about so many bytes, and closes it. What they are collected in is
// made as large at once.
func copyFile(w io.Writer, f fs.File, size int) error {
	if b, ok := w.(*bytes.Buffer); ok {
		b.Grow(size + bytes.MinRead)
	}
	_, err := io.Copy(w, f)
	return errors.Join(err, f.Close())
}

// assetFile is a static file as it is published.
type assetFile struct {
	path   string
	data   []byte
	copied assetCopy // instead of data
}

// assets is what pages refer to or carry in them.
type assets struct {
	from    fs.FS
	files   []assetFile
	styles  []string // paths of the style sheets, in the order of the cascade
	scripts []string
	early   []string // paths of those that are not deferred
	icon    string   // empty if there is none
	logo    logoFile
	frame   []string // paths of the style sheets of embeds
	teller  string   // the path of their script; empty if there are no embeds

	search      []string // paths of the scripts of the search; none if there is none
	searchStyle string   // that of its style sheet; empty if there is none

	published map[string]string // where each static file is published, by its name

	minified []scope.Keyed[string] // what style sheets and scripts became
}

// HasAsset reports whether a static file is published at a path, on a system that takes A
// for a too.
func (e *Env) HasAsset(path string) bool {
	return slices.ContainsFunc(e.assets.files, func(f assetFile) bool { return strings.EqualFold(f.path, path) })
}
