package render

import (
	"strings"

	"duibiao/internal/report"
)

const (
	chooserPath  = "index.html"
	notFoundPath = "404.html"
)

// chooserPage is the choice of languages.
type chooserPage struct {
	Lang      string
	Head      head
	Languages []chooserLanguage
}

// chooserLanguage is a language to choose.
type chooserLanguage struct {
	Name, Tag, Href string
	SiteTitle       string
}

func (r *Renderer) chooserPage() *chooserPage {
	p := &place{Renderer: r, lang: r.cfg.DefaultLanguage, path: chooserPath}
	c := &chooserPage{Lang: p.language().Tag, Head: p.assetHead()}
	c.Head.Title = strings.Join(r.cfg.Titles, " · ")
	c.Head.Description = c.Head.Title
	c.Head.Canonical = p.url(chooserPath)
	for i, l := range r.cfg.Languages {
		c.Languages = append(c.Languages, chooserLanguage{l.Name, l.Tag, p.to(report.HomePath(l)), r.cfg.Titles[i]})
	}
	return c
}

// notFoundPage is the page for addresses that are not there.
type notFoundPage struct {
	Lang      string
	Head      head
	Languages []notFoundLanguage
}

// notFoundLanguage is what it says in a language.
type notFoundLanguage struct {
	Tag, Title, Text, Home, Href string
}

// notFoundPage returns the page that a server shows at any depth. If the site has an
// address, its links are whole addresses, and what it loads is named from the host's
// root: never from elsewhere. Where that is not found the page is plain but readable.
func (r *Renderer) notFoundPage() *notFoundPage {
	p := &place{Renderer: r, lang: r.cfg.DefaultLanguage, path: notFoundPath}
	n := &notFoundPage{Lang: p.language().Tag, Head: p.headOf(p.fromRoot)}
	n.Head.Title = p.words().Page.NotFound
	n.Head.NoIndex = true
	for i, l := range r.cfg.Languages {
		words := &r.phrases[i].Page
		href := p.url(report.HomePath(l))
		if href == "" {
			href = p.to(report.HomePath(l))
		}
		n.Languages = append(n.Languages, notFoundLanguage{l.Tag, words.NotFound, words.NotFoundText, words.NotFoundHome, href})
	}
	return n
}
