package render

import (
	"html/template"
	"slices"

	"duibiao/internal/markdown"
	"duibiao/internal/report"
)

// articleMain is a sector's article: its text, then its metrics.
type articleMain struct {
	Lead         lead
	Contents     contents
	Body         template.HTML
	MetricsTitle string
	Legend       legend
	Groups       []group
	About        about
	Pager        pager
}

// pager leads to the articles before and after.
type pager struct {
	Label                    string // empty if there are none
	PreviousLabel, NextLabel string
	Previous, Next           link
}

const metricsID = "_metrics"

func (r *Renderer) articlePage(sec *report.Sector, lang int) *page[articleMain] {
	p := r.at(lang, sec.Path)
	text, whole := sec.Texts[lang], sec.Report.Texts[lang]
	snippets := p.snippets(sec.Report)
	groups := p.groups(sec, "_group-", func(v *metricView, m *report.Metric) { p.addTools(v, m, snippets) })
	groups = p.addWithdrawn(groups, sec, func(v *metricView) { v.Label.Grouped = true })
	home, overview := p.to(report.HomePath(p.language())), p.to(sec.Report.Path(p.language()))
	return &page[articleMain]{
		Layout: p.layout(subject{
			title: text.Title, summary: text.Summary, within: whole.Title, kind: "article", path: sec.Path,
			crumbs: []link{{p.words().Page.Home, home}, {whole.Title, overview}, {Text: text.Title}},
			json:   sec.JSONPath(p.language()),
		}),
		Main: articleMain{
			Lead:         lead{text.Title, text.Summary, p.articleFacts(sec)},
			Contents:     p.articleContents(text.Document, groups),
			Body:         p.body(text),
			MetricsTitle: p.words().Page.Metrics,
			Legend:       p.legend(sec.Report, groups),
			Groups:       groups,
			About:        p.sectorAbout(sec, snippets.sector(sec)),
			Pager:        p.pager(sec),
		},
	}
}

// articleFacts tells the years of an article and how many metrics stand below it.
func (p *place) articleFacts(sec *report.Sector) []fact {
	list := p.periods(sec.Report, sec.Date)
	if len(sec.Metrics) == 0 {
		return list
	}
	counts := p.counts(report.Count(sec.Metrics))
	counts[0].Href = "#" + metricsID
	return append(list, counts...)
}

// articleContents lists the headings of a text and the groups of metrics below it. A
// page with one part has no contents.
func (p *place) articleContents(d *markdown.Document, groups []group) contents {
	c := contents{Title: p.words().Page.Contents}
	if d != nil {
		c.Entries = headings(d.Headings)
	}
	if len(groups) > 0 {
		c.Entries = append(c.Entries, entry{link: link{p.words().Page.Metrics, "#" + metricsID}})
		for _, g := range groups {
			if g.Heading != "" {
				c.addBelow(link{g.Heading, "#" + g.ID})
			}
		}
	}
	if len(c.Entries) < 2 {
		c.Entries = nil
	}
	return c
}

// headings lists headings of the second level with those of the third below them.
func headings(list []markdown.Heading) []entry {
	var c contents
	for _, h := range list {
		l := link{h.Text, "#" + h.ID}
		switch {
		case h.Level <= 2 || h.Level == 3 && len(c.Entries) == 0:
			c.Entries = append(c.Entries, entry{link: l})
		case h.Level == 3:
			c.addBelow(l)
		}
	}
	return c.Entries
}

// addBelow adds a link below the last entry.
func (c *contents) addBelow(l link) {
	last := &c.Entries[len(c.Entries)-1]
	last.Entries = append(last.Entries, l)
}

// pager leads to the neighbours of an article in its report.
func (p *place) pager(sec *report.Sector) pager {
	words := &p.words().Page
	pg := pager{PreviousLabel: words.Previous, NextLabel: words.Next}
	all := sec.Report.Sectors
	i := slices.Index(all, sec)
	if i > 0 {
		pg.Previous = p.sectorLink(all[i-1])
	}
	if i >= 0 && i < len(all)-1 {
		pg.Next = p.sectorLink(all[i+1])
	}
	if pg.Previous != pg.Next {
		pg.Label = words.Pager
	}
	return pg
}

func (p *place) sectorLink(sec *report.Sector) link {
	return link{sec.Texts[p.lang].Title, p.to(sec.Path(p.language()))}
}
