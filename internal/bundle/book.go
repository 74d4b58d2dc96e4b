package bundle

import (
	"bytes"
	"path"
	"slices"
	"strings"

	"golang.org/x/net/html"

	"duibiao/internal/address"
	"duibiao/internal/config"
	"duibiao/internal/diag"
)

// book is a choice of what has been published.
type book struct {
	*tree
	cfg    *config.Config
	langs  []config.Language
	report string // the one report; empty for all
	base   string // the site's address, with a final slash; empty if it has none
}

// newBook chooses a language and a report, each of which may be empty for all.
func newBook(cfg *config.Config, t *tree, lang, report string) (*book, error) {
	b := &book{tree: t, cfg: cfg, report: report}
	if _, ok := cfg.Language(lang); lang != "" && !ok {
		return nil, sayNoLanguage.Fail(lang, diag.Listed(codes(cfg.Languages)))
	}
	known, in := b.reports(), []config.Language(nil)
	for _, l := range cfg.Languages {
		if b.has(b.front(l.Code)) {
			in = append(in, l)
		}
	}
	switch {
	case report != "" && !slices.Contains(known, report):
		return nil, sayNoReport.Fail(report, diag.Listed(known))
	case len(in) == 0:
		return nil, &diag.Failure{Words: sayNothingPublished}
	}
	for _, l := range in {
		if lang == "" || l.Code == lang {
			b.langs = append(b.langs, l)
		}
	}
	if len(b.langs) == 0 && report == "" {
		return nil, &diag.Failure{Words: sayNothingPublished}
	}
	if len(b.langs) == 0 {
		return nil, sayNotInLanguage.Fail(report, lang, diag.Listed(codes(in)))
	}
	text, err := b.read(b.front(b.langs[0].Code))
	b.base = base(text, b.front(b.langs[0].Code))
	return b, err
}

// base is the address of a site, as a page of it says.
func base(text []byte, path string) string {
	doc, err := html.Parse(bytes.NewReader(text))
	if err != nil {
		return ""
	}
	for n := range doc.Descendants() {
		if n.Data == "link" && attribute(n, "rel") == "canonical" {
			if base, ok := strings.CutSuffix(attribute(n, "href"), path); ok {
				return base
			}
		}
	}
	return ""
}

// front is the page with which a language begins.
func (b *book) front(lang string) string {
	if b.report != "" {
		return address.Report(lang, b.report)
	}
	return address.Home(lang)
}

// has reports whether a file has been published.
func (t *tree) has(path string) bool { return t.files[path] != nil }

// reports are the names of all reports that have been published, in any language.
func (b *book) reports() []string {
	var list []string
	for _, f := range b.list {
		if p := b.place(f.Path); p.sort == overview {
			list = append(list, p.report)
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// sort is what kind of page a file is.
type sort uint8

const (
	other    sort = iota // no page for readers: a file, or a page that is made for others' pages
	home                 // of a language
	beside               // of a language, and of no report: about, and the search
	overview             // of a report
	article
	figure
)

// place is what the path of a file says of it.
type place struct {
	sort         sort
	lang, report string
}

// place reads a path.
func (b *book) place(name string) place {
	parts := strings.Split(name, "/")
	if _, ok := b.cfg.Language(parts[0]); !ok || path.Ext(name) != ".html" {
		return place{}
	}
	p := place{lang: parts[0]}
	isIndex := parts[len(parts)-1] == "index.html"
	switch {
	case len(parts) == 2 && isIndex:
		p.sort = home
	case len(parts) == 2:
		p.sort = beside
	case len(parts) == 3 && isIndex:
		p.sort, p.report = overview, parts[1]
	case len(parts) == 3:
		p.sort, p.report = article, parts[1]
	case len(parts) == 4 && name == address.Figure(parts[0], parts[1], strings.TrimSuffix(parts[3], ".html")):
		p.sort, p.report = figure, parts[1]
	}
	return p
}

// holds reports whether a file is a page of the book.
func (b *book) holds(name string) bool {
	p := b.place(name)
	isOurs := slices.ContainsFunc(b.langs, func(l config.Language) bool { return l.Code == p.lang })
	switch {
	case p.sort == other || !isOurs || !b.has(name):
		return false
	case b.report == "":
		return true
	case p.sort == beside:
		return name == address.About(p.lang) // a search would find what is not there
	}
	return p.report == b.report
}

// instead returns where a link to a page leads: of one report the overview is the home page.
func (b *book) instead(name string) string {
	if p := b.place(name); b.report != "" && p.sort == home {
		if front := b.front(p.lang); b.holds(front) {
			return front
		}
	}
	return name
}
