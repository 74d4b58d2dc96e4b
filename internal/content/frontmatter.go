package content

import (
	"io/fs"

	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/front"
	"duibiao/internal/report"
)

// FrontMatter reads the front matter of all articles, of whatever language, of a site
// whose configuration cannot be read. It finds the mistakes that are mistakes under
// any configuration: files without front matter, wrong TOML, unknown keys, values of
// the wrong type. What it cannot look at is left to a build with a configuration.
func FrontMatter(fsys fs.FS) (diag.List, error) {
	names, err := fs.Glob(fsys, report.ContentDir+"/*/*.*.md")
	if err != nil {
		return nil, err
	}
	pages, err := fs.Glob(fsys, report.ContentDir+"/*.*.md")
	if err != nil {
		return nil, err
	}
	r := NewReader(nil)
	var diags diag.List
	for _, name := range append(pages, names...) {
		folder, slug, _, ok := report.SplitFile(name)
		info, err := fs.Stat(fsys, name)
		if !ok || err != nil || !info.Mode().IsRegular() || folder != "" && !front.IsSlug(folder) || !front.IsSlug(slug) {
			continue
		}
		text, err := fs.ReadFile(fsys, name)
		if err != nil {
			return diags, err
		}
		diags = append(diags, r.frontOf(&report.Article{File: name, Report: folder, Slug: slug}, text)...)
	}
	return diags, nil
}

// IsDraft reports whether an article or a page asks to be left out of the site.
func (r *Reader) IsDraft(file string, text []byte) bool {
	a := r.Article(file)
	r.frontOf(a, text)
	return a.IsDraft()
}

// frontOf reads an article's front matter and not its body.
func (r *Reader) frontOf(a *report.Article, text []byte) diag.List {
	src := decode.Source(a.File, text)
	start, end, _, problem := split(src)
	if problem != nil {
		return diag.List{*problem}
	}
	return append(r.front(a, src, start, end), decode.Hidden(src)...)
}
