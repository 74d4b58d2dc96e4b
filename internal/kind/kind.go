// Package kind holds every kind of output: pages, embeds, data, feeds, lists and assets,
// a file each.
//
// A [Kind] is a value: its name, what it makes, and for each scope that it has outputs in
// a function from the scope's value to outputs. An [Output] says its path, whether search
// engines are to know it, and writes itself from what it is given:
//
//	func Kinds() []Kind { return []Kind{…, feeds(), …} }
//
//	scope.Article ──Kind.Article──▶ Output{Path, key of what it is given, how it is written}
//
// The registry, [Kinds], is all there is to know of which outputs there are: [outputs] of
// config.toml and its schema, the sitemap, the links in the heads of pages, the
// development server and the documentation follow from it.
//
// # How to add a kind
//
// Write its file, with a function that returns the Kind, and put that into [Kinds]. A
// writer is a function of its own, not a closure: it has the environment and what it is
// given, and nothing else, so that its key can't miss anything. What it is given is a
// type of package scope, or one made of these; a test refuses fields that a key would
// pass over. [Env] has the settings and the words: if they change, all is made anew. Its
// path is made by package address.
//
// # Pages
//
// Every link is relative to its page and ends in a file name, so the same bytes serve
// from a domain, below a path, from a ZIP and from a disk. Only the page for missing
// addresses, which a server shows at any depth, has links with whole addresses and assets
// from the host's root, if the site has an address. No page needs a script, no page has
// an inline style or script, except the pages for iframes, which have nothing outside
// themselves.
//
// Ids that begin with an underscore are the page's own; headings and metrics have theirs
// without.
package kind

import (
	"html/template"
	"io"
	"slices"

	"duibiao/internal/diag"
	"duibiao/internal/page"
	"duibiao/internal/scope"
)

// Kind is one kind of output. The functions of scopes that it has no outputs in are nil.
type Kind struct {
	Name     string     // in [outputs], if that may turn it off, and where outputs are explained
	Doc      diag.Words // what it makes
	Optional bool       // whether [outputs] may turn it on and off
	Off      bool       // whether it is off unless it is turned on
	Profiled bool       // whether it is on, unless it is turned off, where there is a profile
	Leaf     bool       // whether its outputs lead nowhere; they are published first
	Recorded bool       // whether it shows what releases have recorded, that of this build too

	// Templates are the templates that belong to its pages alone.
	Templates []page.Definition

	// Links are what a page says of the kind's outputs that belong to it.
	Links func(*Env, Spot) []Link

	// Within writes what a page says of itself in its head, beside its links; it may be nothing.
	Within func(*place, *subject) template.HTML

	Around  bool // whether figures are given what stands around them
	Figure  func(*Env, *scope.Figure) []Output
	Article func(*Env, *scope.Keyed[scope.Article]) []Output
	Report  func(*Env, *scope.Report) []Output
	Page    func(*Env, *scope.Keyed[scope.Article]) []Output // of a page outside of reports
	Site    func(*Env, *scope.Site) []Output
	Fixed   func(*Env) []Output // of the site, whatever its reports are: it is given the environment alone
	Tree    func(*Env, *scope.Tree) []Output
}

// Kinds returns every kind of output. Of one report's outputs, those that come first here
// are published first.
func Kinds() []Kind {
	return []Kind{
		assetKind(),
		resourceKind(),
		reportData(),
		dataPackages(),
		workbooks(),
		articleData(),
		newsItems(),
		markdownTwins(),
		embeds(),
		pinnedEmbeds(),
		oembed(),
		fragments(),
		sharePictures(),
		figurePage(),
		articlePage(),
		overviewPage(),
		outsidePages(),
		homePage(),
		aboutPage(),
		searchPage(),
		siteMapPage(),
		feeds(),
		linkedData(),
		sitemap(),
		keptFiles(),
		languageModels(),
		robots(),
		notFoundPage(),
		languagesPage(),
	}
}

// Spot is where a page stands: empty where it belongs to no report, or no sector.
type Spot struct {
	Lang           int
	Report, Sector string
	Page           string // outside of reports
	Metric         string // of the page of one
	Metrics        int    // how many the page has
	Series         bool   // whether they have further periods, all of a report
}

// Link is what a page says of an output.
type Link struct {
	Path  string
	Rel   string // in the head of the page; empty if it is not there
	Type  string // the media type
	Title string // in the head
	Label string // in the page's list of data; empty if it is not there

	Picture bool // whether it is shown where the page is shared
}

// Output is one file to publish.
type Output struct {
	Path string
	Kind string // the name of its kind

	// Entry is what lists of pages say of it, if it is a page to be listed.
	Entry *scope.Entry

	key   func() uint64
	write func(io.Writer) error
}

// Key returns the digest of what the output's writer is given.
func (o *Output) Key() uint64 { return o.key() }

// Write writes the output.
func (o *Output) Write(w io.Writer) error { return o.write(w) }

// Listed returns the output as a page of a date, which may be empty, that sitemap and
// search list, and which is not in some languages.
func (o Output) Listed(date string, absent ...scope.Absence) Output {
	o.Entry = &scope.Entry{Path: o.Path, Date: date, Absent: scope.Langs(absent)}
	return o
}

// made returns an output whose writer is given in, and the environment.
func made[T any](env *Env, path string, in *T, write func(*Env, io.Writer, *T) error) Output {
	return Output{
		Path:  path,
		key:   func() uint64 { return scope.Digest(in) },
		write: func(w io.Writer) error { return writeOne(env, w, in, write) },
	}
}

// of returns an output whose writer is given what has a key already.
func of[T any](env *Env, path string, in *scope.Keyed[T], write func(*Env, io.Writer, *T) error) Output {
	return Output{
		Path:  path,
		key:   func() uint64 { return in.Key },
		write: func(w io.Writer) error { return writeOne(env, w, &in.Value, write) },
	}
}

func writeOne[T any](env *Env, w io.Writer, in *T, write func(*Env, io.Writer, *T) error) error {
	env.begin()
	return write(env, w, in)
}

// nothing is what the writer of an output is given that shows the environment alone.
type nothing struct{}

// FolderOutputs returns the outputs of a report in the order in which they are to be
// published: what leads nowhere before what may lead to it.
func (e *Env) FolderOutputs(f *scope.Folder) []Output {
	if e.on(pinnedName) {
		f.Pin()
	}
	size := 0
	for i := range e.kinds {
		size += e.kinds[i].about(f)
	}
	list := make([]Output, 0, size)
	for _, leaf := range []bool{true, false} {
		for i := range e.kinds {
			if k := &e.kinds[i]; k.Leaf == leaf {
				list = k.appendFolder(list, e, f)
			}
		}
	}
	return list
}

// about returns about how many outputs the kind has of a report: a list of as many need
// not grow.
func (k *Kind) about(f *scope.Folder) int {
	if f.IsPages() {
		return len(f.Articles)
	}
	n := 1
	if k.Figure != nil {
		n += f.FigureCount()
	}
	if k.Article != nil {
		n += len(f.Articles)
	}
	return n
}

// appendFolder appends the kind's outputs of a report.
func (k *Kind) appendFolder(list []Output, e *Env, f *scope.Folder) []Output {
	if f.IsPages() {
		return k.appendPages(list, e, f)
	}
	if k.Figure != nil {
		figures := f.Figures()
		if k.Around {
			figures = f.FiguresAround()
		}
		for figure := range figures {
			list = k.append(list, k.Figure(e, figure))
		}
	}
	if k.Article != nil {
		for i := range f.Articles {
			list = k.append(list, k.Article(e, &f.Articles[i]))
		}
	}
	if k.Report != nil {
		list = k.append(list, k.Report(e, &f.Report))
	}
	return list
}

// appendPages appends the kind's outputs of the pages outside of reports.
func (k *Kind) appendPages(list []Output, e *Env, f *scope.Folder) []Output {
	if k.Page == nil {
		return list
	}
	for i := range f.Articles {
		list = k.append(list, k.Page(e, &f.Articles[i]))
	}
	return list
}

// Leaves returns the outputs of the site that lead nowhere, to be published before all
// others.
func (e *Env) Leaves(s *scope.Site) []Output { return e.ofSite(s, true) }

// SiteOutputs returns the outputs of the site, to be published when its reports are.
func (e *Env) SiteOutputs(s *scope.Site) []Output { return e.ofSite(s, false) }

func (e *Env) ofSite(s *scope.Site, leaf bool) []Output {
	var list []Output
	for _, k := range e.kinds {
		if k.Leaf != leaf {
			continue
		}
		if k.Fixed != nil {
			list = k.append(list, k.Fixed(e))
		}
		if k.Site != nil {
			list = k.append(list, k.Site(e, s))
		}
	}
	return list
}

// Fixed returns the outputs of the site that are the same whatever its reports are. They are among
// the leaves or the site's outputs too.
func (e *Env) Fixed() []Output {
	var list []Output
	for _, k := range e.kinds {
		if k.Fixed != nil {
			list = k.append(list, k.Fixed(e))
		}
	}
	return list
}

// TreeOutputs returns the outputs that list others, to be published last.
func (e *Env) TreeOutputs(t *scope.Tree) []Output {
	var list []Output
	for _, k := range e.kinds {
		if k.Tree != nil {
			list = k.append(list, k.Tree(e, t))
		}
	}
	return list
}

// append appends outputs of the kind to a list.
func (k *Kind) append(list, own []Output) []Output {
	for i := range own {
		own[i].Kind = k.Name
	}
	return append(list, own...)
}

// links returns what a page at a spot says of the outputs that belong to it.
func (e *Env) links(at Spot) []Link {
	list := make([]Link, 0, len(e.kinds))
	for i := range e.kinds {
		if k := &e.kinds[i]; k.Links != nil {
			list = append(list, k.Links(e, at)...)
		}
	}
	return list
}

// within returns what a page has of the kinds in its head.
func (p *place) within(s *subject) template.HTML {
	var all template.HTML
	for i := range p.kinds {
		if k := &p.kinds[i]; k.Within != nil {
			all += k.Within(p, s)
		}
	}
	return all
}

// ShowsRecord reports whether an output shows what releases have recorded, so that one that adds to
// the record is to be followed by another build.
func (e *Env) ShowsRecord() bool {
	return slices.ContainsFunc(Kinds(), func(k Kind) bool { return k.Recorded && e.on(k.Name) })
}

// on reports whether a kind of output is made.
func (e *Env) on(name string) bool { return slices.Contains(e.Settings.Outputs, name) }
