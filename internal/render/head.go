package render

import (
	"cmp"

	"duibiao/internal/config"
)

// head is what a page tells machines about itself.
type head struct {
	Title       string
	Description string
	NoIndex     bool
	Canonical   string
	Alternates  []alternate
	JSON        string
	Graph       graph
	Styles      []string
	Scripts     []string
	Icon        string
}

// alternate is the page in a language, for search engines.
type alternate struct {
	Tag, URL string
}

// graph is Open Graph.
type graph struct {
	Type         string
	Title        string
	Description  string
	URL          string
	SiteName     string
	Locale       string
	OtherLocales []string
}

func (p *place) head(s subject) head {
	h := p.assetHead()
	h.Title = s.title
	if s.title != p.siteTitle() {
		title := p.words().Page.Title
		h.Title = s.title
		if s.within != "" {
			h.Title = title.fill(slot{name: "page", text: h.Title}, slot{name: "site", text: s.within})
		}
		h.Title = title.fill(slot{name: "page", text: h.Title}, slot{name: "site", text: p.siteTitle()})
	}
	h.Description = cmp.Or(s.summary, s.title)
	h.Canonical = p.url(p.path)
	h.Alternates = p.alternates(s.path)
	h.Graph = p.graph(s, h)
	if s.json != "" {
		h.JSON = p.to(s.json)
	}
	return h
}

// assetHead returns a head that only names the site's assets.
func (p *place) assetHead() head { return p.headOf(p.to) }

// headOf returns a head that only names the site's assets, by addresses.
func (p *place) headOf(address func(path string) string) head {
	h := head{Styles: make([]string, 0, len(p.assets.styles)), Scripts: make([]string, 0, len(p.assets.scripts))}
	for _, path := range p.assets.styles {
		h.Styles = append(h.Styles, address(path))
	}
	for _, path := range p.assets.scripts {
		h.Scripts = append(h.Scripts, address(path))
	}
	if p.assets.icon != "" {
		h.Icon = address(p.assets.icon)
	}
	return h
}

// alternates names a page in all languages, itself among them, and in the default
// language for readers of others, as the sitemap does. Search engines want whole
// addresses; a site without one has links, for whoever follows them.
func (p *place) alternates(path func(config.Language) string) []alternate {
	address := p.url
	if p.cfg.BaseURL == "" {
		address = p.to
	}
	list := make([]alternate, 0, len(p.cfg.Languages)+1)
	for _, l := range p.cfg.Languages {
		list = append(list, alternate{l.Tag, address(path(l))})
	}
	return append(list, alternate{"x-default", address(path(p.cfg.Default()))})
}

func (p *place) graph(s subject, h head) graph {
	g := graph{
		Type: s.kind, Title: s.title, Description: h.Description,
		URL: h.Canonical, SiteName: p.siteTitle(), Locale: p.words().Locale,
	}
	for i, book := range p.phrases {
		if i != p.lang {
			g.OtherLocales = append(g.OtherLocales, book.Locale)
		}
	}
	return g
}
