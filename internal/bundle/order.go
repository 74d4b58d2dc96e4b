package bundle

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"
)

// volume parts: what a language's edition is made of, in the order in which it is read.
type part struct {
	path  string
	level int  // in the table of contents, from 0 on
	aside bool // beside the text: led to by it
}

// edition returns the pages of a language in order: the home page, the reports as it lists
// them, in each its articles as its overview lists them, each followed by its metrics.
func (b *book) edition(lang string) ([]part, error) {
	e := ordering{book: b, lang: lang, pages: b.byReport(lang), done: map[string]bool{}}
	level := 0
	if b.report == "" {
		level = 1
		if err := e.site(); err != nil {
			return nil, err
		}
	}
	for _, front := range e.fronts() {
		if err := e.reportOf(front, level); err != nil {
			return nil, err
		}
	}
	for _, name := range e.pages[""] {
		if b.place(name).sort == beside && !isSearch(name) {
			e.add(part{name, level, false})
		}
	}
	return e.list, nil
}

// isSearch reports whether a page is one of the search.
func isSearch(name string) bool {
	_, file, _ := strings.Cut(name, "/")
	return strings.HasPrefix(file, "search")
}

// byReport returns the pages of a language in the order of their paths, by report; those of none
// are under no name.
func (b *book) byReport(lang string) map[string][]string {
	pages := map[string][]string{}
	for _, f := range b.list {
		if p := b.place(f.Path); p.lang == lang && b.holds(f.Path) {
			pages[p.report] = append(pages[p.report], f.Path)
		}
	}
	return pages
}

// ordering puts the pages of a language into their order.
type ordering struct {
	*book
	lang  string
	pages map[string][]string
	done  map[string]bool
	list  []part
	found []string // the overviews that the home page leads to
}

func (e *ordering) add(p part) {
	if !e.done[p.path] {
		e.done[p.path] = true
		e.list = append(e.list, p)
	}
}

// site adds the home page.
func (e *ordering) site() (err error) {
	front := e.front(e.lang)
	e.add(part{front, 0, false})
	e.found, err = e.leads(front, overview)
	return err
}

// fronts are the overviews of all reports: first those that the home page leads to.
func (e *ordering) fronts() []string {
	list := e.found
	for _, f := range e.book.list {
		if p := e.place(f.Path); p.sort == overview && p.lang == e.lang && e.holds(f.Path) && !slices.Contains(e.found, f.Path) {
			list = append(list, f.Path)
		}
	}
	return list
}

// reportOf adds the pages of a report.
func (e *ordering) reportOf(front string, level int) error {
	e.add(part{front, level, false})
	own := e.pages[e.place(front).report]
	list, err := e.leads(front, article)
	if err != nil {
		return err
	}
	for _, name := range append(list, own...) {
		if e.place(name).sort != article || e.done[name] {
			continue
		}
		e.add(part{name, level + 1, false})
		figures, err := e.leads(name, figure)
		if err != nil {
			return err
		}
		for _, f := range figures {
			e.add(part{f, level + 2, true})
		}
	}
	for _, name := range own {
		e.add(part{name, level + 1, e.place(name).sort == figure})
	}
	return nil
}

// leads returns the pages of a kind, and of its own report, that a page leads to, in order.
func (e *ordering) leads(name string, kind sort) ([]string, error) {
	c, err := e.chapter(name)
	if err != nil {
		return nil, err
	}
	var list []string
	seen := map[string]bool{}
	own := e.place(name)
	for n := range c.main.Descendants() {
		if n.DataAtom != atom.A {
			continue
		}
		to, ok := e.link(name, attribute(n, "href"))
		p := e.place(to.path)
		if !ok || p.sort != kind || p.lang != e.lang || seen[to.path] || !e.holds(to.path) || own.sort != home && p.report != own.report {
			continue
		}
		seen[to.path] = true
		list = append(list, to.path)
	}
	return list, nil
}
