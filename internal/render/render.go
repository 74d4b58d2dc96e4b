// Package render makes the pages of a site: the choice of languages, the page for
// addresses that are not there, and in each language the home page, the overview of
// a report, its articles, and the pages for iframes.
//
//	templates/ ──read, minify, check──▶ set of templates ──┐
//	strings/   ──decode, check────────▶ phrasebook ────────┼─▶ Renderer
//	static/    ──minify, hash─────────▶ assets ────────────┘      │
//	                                         model ──▶ page data ─┴▶ HTML
//
// # Templates
//
// A template sees typed structs, one for each kind of page and one for each
// partial; they are the structs of this package with exported fields. Everything
// in them is decided, formatted and linked beforehand, so that templates need
// nothing but fields, if, range, with and calls of other templates. [New] holds
// every template of a site against those structs: a field that does not exist is a
// diagnostic with its line and column, before any page is made.
//
// Templates are minified once, not page by page. Since that loses line numbers, the
// source as it was written is kept: mistakes are looked for and reported there.
//
// # Compiling
//
// A page is some thousand small steps, and html/template takes each by reflection,
// through values of type any and functions called by name. It decides what is
// escaped, and how, with the first execution, and writes that into its syntax trees:
//
//	{{.Title}}  becomes  {{.Title | _html_template_rcdataescaper}}
//
// [New] lets it do so with an empty page and then turns the trees into a program
// for the page's type (compile.go, program.go): texts, fields by number, and for
// each row of escapers a function that does the same to a string (escape.go). A
// page is then made in one buffer and written in one piece.
//
// Compiled are text, fields, if, with, range over slices, and calls with a field. If
// anything else stands in a set of templates (a function, a variable, $, break, a
// template within an attribute, text in a script or a style), html/template goes on
// executing that set, and says where a mistake stands if one shows. All of the
// program's own templates compile, which a test sees to; a site's own template costs
// at most the speed of the pages that it is for. FuzzCompiled holds the bytes of
// both ways against each other.
//
// # Words
//
// All words of the interface come from strings/<language>.toml. Sentences have
// placeholders, {gap}; each sentence knows which ones can be filled, and only those
// that it has are worked out.
//
// # Pages
//
// Every link is relative to its page and ends in a file name, so the same bytes
// serve from a domain, below a path, from a ZIP and from a disk. Only the page for
// missing addresses, which a server shows at any depth, has links with whole
// addresses and assets from the host's root, if the site has an address. No page needs a script, no page has an inline style or script, except the
// pages for iframes, which have nothing outside themselves.
//
// Ids that begin with an underscore are the page's own; headings and metrics have
// theirs without.
//
// # Bars
//
// A bar compares a level with a target and never says "done": see newBar for when
// there is none, and sentence for what is said instead.
package render

import (
	"errors"
	"io"
	"io/fs"
	"slices"
	"sync"

	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/report"
)

// File is a published file.
type File struct {
	Path string // from the site's root
	Data []byte
}

// Renderer makes pages. It is safe for concurrent use.
type Renderer struct {
	cfg     *config.Config
	assets  *assets
	phrases []*phrasebook // by language
	pages   *pages
	digest  string
	kept    map[keptView]*metricView // nil if nothing is kept
}

// keptView names a metric in one language.
type keptView struct {
	metric *report.Metric
	lang   int
}

// Keeping returns a renderer that keeps what it has worked out of each metric: for
// the pages of one report, most of which show the same metrics. It is for use by one
// goroutine.
func (r *Renderer) Keeping() *Renderer {
	keeping := *r
	keeping.kept = map[keptView]*metricView{}
	return &keeping
}

// pages is a set of templates for each kind of page.
type pages struct {
	chooser  *set[chooserPage]
	notFound *set[notFoundPage]
	home     *set[page[homeMain]]
	overview *set[page[overviewMain]]
	article  *set[page[articleMain]]
	embed    *set[embedPage]
}

// New reads the templates, the words of the site's languages, and the static files.
// Mistakes in them are in the list; if there are errors the Renderer is nil.
func New(cfg *config.Config, templates, static fs.FS) (*Renderer, diag.List, error) {
	r := &Renderer{cfg: cfg}
	var lists [3]diag.List
	var errs [4]error
	var wg sync.WaitGroup
	wg.Go(func() { r.digest, errs[0] = digest(templates, static) })
	wg.Go(func() { r.assets, lists[0], errs[1] = newAssets(static) })
	wg.Go(func() { r.phrases, lists[1], errs[2] = loadPhrases(cfg, templates) })
	wg.Go(func() { r.pages, lists[2], errs[3] = loadPages(templates) })
	wg.Wait()
	if err := errors.Join(errs[:]...); err != nil {
		return nil, nil, err
	}
	diags := slices.Concat(lists[:]...)
	diags.Sort()
	if diags.HasErrors() {
		return nil, diags, nil
	}
	return r, diags, nil
}

// Assets returns the files that pages refer to, ordered by path.
func (r *Renderer) Assets() []File { return r.assets.files }

// Digest identifies the templates, words and static files.
func (r *Renderer) Digest() string { return r.digest }

// Chooser writes index.html, where a reader chooses a language.
func (r *Renderer) Chooser(w io.Writer, s *report.Site) error {
	return r.pages.chooser.execute(w, r.chooserPage())
}

// NotFound writes 404.html, in all languages.
func (r *Renderer) NotFound(w io.Writer, s *report.Site) error {
	return r.pages.notFound.execute(w, r.notFoundPage())
}

// Home writes a language's home page.
func (r *Renderer) Home(w io.Writer, s *report.Site, lang int) error {
	return r.pages.home.execute(w, r.homePage(s, lang))
}

// Overview writes a report with the metrics of all its sectors.
func (r *Renderer) Overview(w io.Writer, rep *report.Report, lang int) error {
	return r.pages.overview.execute(w, r.overviewPage(rep, lang))
}

// Article writes a sector's article with its metrics. The element of each metric has
// the metric's id.
func (r *Renderer) Article(w io.Writer, sec *report.Sector, lang int) error {
	return r.pages.article.execute(w, r.articlePage(sec, lang))
}

// SectorEmbed writes the page for an iframe with all metrics of a sector.
func (r *Renderer) SectorEmbed(w io.Writer, sec *report.Sector, lang int) error {
	return r.pages.embed.execute(w, r.sectorEmbed(sec, lang))
}

// MetricEmbed writes the page for an iframe with one metric.
func (r *Renderer) MetricEmbed(w io.Writer, m *report.Metric, lang int) error {
	return r.pages.embed.execute(w, r.metricEmbed(m, lang))
}
