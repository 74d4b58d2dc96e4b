package kind

import (
	"io"
	"strconv"
	"strings"

	"duibiao/internal/address"
	"duibiao/internal/scope"
	"duibiao/internal/words"
)

// listedFigures is how many figures the page of the search lists. On a larger site, where that
// would take long to load for each search, pages of their own list them, of at most partFigures
// each; a browser without JavaScript is led there.
const (
	listedFigures = 600
	partFigures   = 5_000
)

// searchList is what a page that lists figures is given.
type searchList struct {
	Lang, Part, Parts, Figures int // Part counts from 1; 0 is the page that searches
	Reports                    []scope.Keyed[scope.Listing]
}

// listParts returns how many pages list the figures of a language, beside the one that searches:
// in all languages as many, so that each leads to the same of another.
func listParts(indexes []scope.SearchIndex) int {
	most, parts := 0, 0
	for i := range indexes {
		n := 0
		for j := range indexes[i].Reports {
			n += listed(&indexes[i].Reports[j].Listing.Value)
		}
		most, parts = max(most, n), max(parts, len(splitList(indexes[i].Reports)))
	}
	if most <= listedFigures {
		return 0
	}
	return parts
}

// listed returns how many figures a report has.
func listed(l *scope.Listing) (n int) {
	for i := range l.Articles {
		n += strings.Count(l.Articles[i].Figures, "\n")
	}
	return n
}

// splitList returns the reports page by page, each report whole.
func splitList(reports []scope.Findable) [][]scope.Keyed[scope.Listing] {
	var parts [][]scope.Keyed[scope.Listing]
	n := 0
	for i := range reports {
		l := &reports[i].Listing
		if l.Value.IsPages() {
			continue // which state no figures
		}
		own := listed(&l.Value)
		if len(parts) == 0 || n+own > partFigures {
			parts, n = append(parts, nil), 0
		}
		n += own
		parts[len(parts)-1] = append(parts[len(parts)-1], *l)
	}
	return parts
}

// searchPages returns the page that searches and those that list, if there are any.
func searchPages(env *Env, in *scope.SearchIndex, parts int) []Output {
	code := env.Settings.Code(in.Lang)
	split := splitList(in.Reports)
	first := &searchList{Lang: in.Lang, Parts: parts}
	for _, reports := range split {
		for i := range reports {
			first.Figures += listed(&reports[i].Value)
		}
		if parts == 0 {
			first.Reports = append(first.Reports, reports...)
		}
	}
	list := []Output{made(env, address.Search(code), first, writeSearch).Listed("")}
	for i := range parts {
		part := &searchList{Lang: in.Lang, Part: i + 1, Parts: parts, Figures: first.Figures}
		if i < len(split) {
			part.Reports = split[i]
		}
		list = append(list, made(env, address.SearchAll(code, i+1), part, writeSearch).Listed(""))
	}
	return list
}

// searchReport is a report with its figures.
type searchReport struct {
	link
	Sectors []searchSector `zh:"各个领域" en:"Its sectors"`
}

// searchSector is a sector with its figures.
type searchSector struct {
	link
	Figures []link `zh:"各项指标" en:"Its figures"`
}

// searchLeaf is a page of the list.
type searchLeaf struct {
	link
	Here bool `zh:"是否就是本页" en:"Whether it is this one"`
}

// writeSearch writes the page that searches, or one that lists.
func writeSearch(env *Env, w io.Writer, in *searchList) error {
	path := address.Search(env.Settings.Code(in.Lang))
	if in.Part > 0 {
		path = address.SearchAll(env.Settings.Code(in.Lang), in.Part)
	}
	p := env.at(in.Lang, path)
	say := &p.words().Search
	main := searchMain{
		Title: say.Title, Lead: say.Lead.Fill(words.Slot{Name: "n", Text: strconv.Itoa(in.Figures)}),
		Reports: make([]searchReport, len(in.Reports)), Turn: say.Pages,
	}
	for i := range in.Reports {
		main.Reports[i] = p.searchReport(&in.Reports[i].Value)
	}
	crumbs := []link{{p.words().Page.Home, p.home()}, {say.Title, ""}}
	if in.Part > 0 {
		main.Title = say.All
		main.Pages = p.searchLeaves(in)
		crumbs = []link{crumbs[0], p.searchLink(), {say.All, ""}}
	}
	frame := p.layout(subject{title: main.Title, summary: say.Summary, kind: "website", spot: Spot{Lang: in.Lang}, crumbs: crumbs})
	p.loadSearchStyle(&frame.Head)
	if in.Part == 0 {
		main.Box, main.Marks = p.searchBox(), env.squares[:]
		p.loadSearch(&frame.Head)
	}
	if in.Part == 0 && in.Parts > 0 {
		main.All = link{say.All, p.to(address.SearchAll(p.code(), 1))}
		frame.Head.WithoutScript = "0; url=" + main.All.Href
	}
	return searchTemplate().Write(w, env.sets, p, &framed[searchMain]{Layout: frame, Main: main})
}

// searchLeaves returns the pages of the list, if there are more than one.
func (p *place) searchLeaves(in *searchList) []searchLeaf {
	if in.Parts < 2 {
		return nil
	}
	list := make([]searchLeaf, in.Parts)
	for i := range list {
		list[i] = searchLeaf{link{strconv.Itoa(i + 1), p.to(address.SearchAll(p.code(), i+1))}, i+1 == in.Part}
	}
	return list
}

func (p *place) searchReport(l *scope.Listing) searchReport {
	r := searchReport{link: link{l.Title, p.overview(l.Slug)}}
	for _, a := range l.Articles {
		if a.Slug == "" {
			continue
		}
		s := searchSector{link: link{a.Title, p.article(l.Slug, a.Slug)}}
		for line := range strings.Lines(a.Figures) {
			id, label, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
			s.Figures = append(s.Figures, link{label, p.figure(p.lang, l.Slug, a.Slug, id)})
		}
		r.Sectors = append(r.Sectors, s)
	}
	return r
}
