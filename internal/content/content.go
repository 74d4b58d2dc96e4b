// Package content finds and reads the articles of a site.
//
//	content/<report>/index.<lang>.md     the report
//	content/<report>/<sector>.<lang>.md  an article
//	content/<report>/<anything else>     a resource: an image, a PDF
//
// Names are slugs: small letters a-z, digits and hyphens, since they become
// addresses and must work on every file system. An article begins with TOML front
// matter between lines of three plus signs; the rest is Markdown. Names that begin
// with a dot or end in a tilde belong to editors and systems and are passed over.
//
// [Load] reads everything it can and reports every mistake. Pairing translations,
// figures and links are not its business.
package content

import (
	"errors"
	"io/fs"
	"path"
	"strings"

	"duibiao/internal/config"
	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/report"
)

const (
	ruleLayout = "content-layout"
	ruleSlug   = "bad-slug"
)

// Content is what the content folder holds.
type Content struct {
	Articles  []*report.Article // ordered by file name
	Resources []string          // files that are no articles, from the source folder
}

// Load reads the content folder of a source folder. An error means that something
// is there but cannot be read.
func Load(fsys fs.FS, cfg *config.Config) (*Content, diag.List, error) {
	l := &loader{
		fsys: fsys, cfg: cfg, content: &Content{}, markdown: markdown.New(),
		index: decode.For[report.IndexMatter](), sector: decode.For[report.SectorMatter](),
	}
	if err := l.folder(report.ContentDir); err != nil {
		return nil, nil, err
	}
	if len(l.content.Articles) == 0 && !l.diags.HasErrors() {
		l.diags.Add(diag.Diagnostic{
			Pos: top(report.ContentDir), Rule: ruleLayout,
			Message: "there are no articles",
			Hint:    "write content/<report>/index." + cfg.Default().Code + ".md",
		})
	}
	return l.content, l.diags, nil
}

// loader reads a content folder.
type loader struct {
	fsys     fs.FS
	cfg      *config.Config
	markdown *markdown.Parser
	index    *decode.Decoder[report.IndexMatter]
	sector   *decode.Decoder[report.SectorMatter]
	content  *Content
	diags    diag.List
}

// top is where a mistake in a file's name is shown.
func top(file string) diag.Position { return diag.Position{File: file, Line: 1, Column: 1} }

func (l *loader) errorf(file, rule, format string, args ...any) {
	l.diags.Errorf(top(file), rule, format, args...)
}

// folder reads a folder and the folders in it.
func (l *loader) folder(dir string) error {
	list, err := fs.ReadDir(l.fsys, dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	for _, e := range list {
		name := path.Join(dir, e.Name())
		switch {
		case strings.HasPrefix(e.Name(), ".") || strings.HasSuffix(e.Name(), "~"):
		case e.IsDir():
			if path.Dir(name) == report.ContentDir && !report.SlugPattern.MatchString(e.Name()) {
				l.errorf(name, ruleSlug, "the report's folder %q must be small letters a-z, digits and hyphens between them", e.Name())
				continue
			}
			err = l.folder(name)
		default:
			err = l.file(name)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// file reads an article or notes a resource.
func (l *loader) file(name string) error {
	depth := strings.Count(name, "/")
	switch article := path.Ext(name) == ".md"; {
	case depth == 1:
		l.errorf(name, ruleLayout, "the file belongs to no report: move it to content/<report>/")
	case !article:
		l.resource(name)
	case depth > 2:
		l.errorf(name, ruleLayout, "an article stands directly in its report's folder, content/<report>/")
	default:
		return l.article(name)
	}
	return nil
}

func (l *loader) resource(name string) {
	plain := func(r rune) bool {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("-_./", r)
	}
	if strings.TrimLeftFunc(name, plain) != "" {
		l.errorf(name, ruleSlug, "the file's name becomes an address: write it with letters a-z, digits, hyphens and dots")
		return
	}
	l.content.Resources = append(l.content.Resources, name)
}

// article reads content/<report>/<slug>.<lang>.md.
func (l *loader) article(name string) error {
	folder, slug, code, ok := report.SplitFile(name)
	lang, known := l.cfg.Language(code)
	switch {
	case !ok:
		l.errorf(name, ruleLayout, "the file's name has no language: call it %s.%s.md", slug, l.cfg.Default().Code)
		return nil
	case !known:
		l.diags.Add(diag.Diagnostic{
			Pos: top(name), Rule: ruleLayout,
			Message: "the site has no language " + code,
			Hint:    "its languages: " + strings.Join(l.cfg.Codes(), ", "),
		})
		return nil
	case !report.SlugPattern.MatchString(slug):
		l.errorf(name, ruleSlug, "the name %q must be small letters a-z, digits and hyphens between them", slug)
		return nil
	}
	text, err := fs.ReadFile(l.fsys, name)
	if err != nil {
		return err
	}
	a := &report.Article{File: name, Report: folder, Slug: slug, Lang: lang}
	l.content.Articles = append(l.content.Articles, a)
	return l.read(a, text)
}
