package render

import (
	"html/template"

	"duibiao/internal/report"
)

// overviewMain is a report with all its metrics.
type overviewMain struct {
	Lead       lead
	Contents   contents
	Body       template.HTML
	IndexTitle string
	Legend     legend
	Sectors    []overviewSector
	About      about
}

// overviewSector is a sector of an overview.
type overviewSector struct {
	ID             string
	Anchor         string // the link to ID
	Title, Summary string
	Href           string // the article
	Read           string
	ReadLabel      string
	Groups         []group
}

func (r *Renderer) overviewPage(rep *report.Report, lang int) *page[overviewMain] {
	p := r.at(lang, rep.Path)
	text := rep.Texts[lang]
	main := overviewMain{
		Lead:       lead{text.Title, text.Summary, p.overviewFacts(rep)},
		Contents:   p.overviewContents(rep),
		Body:       p.body(text.Text),
		IndexTitle: p.words().Page.Index,
		About:      p.reportAbout(rep),
	}
	var all []group
	for _, sec := range rep.Sectors {
		s := p.overviewSector(sec)
		all = append(all, s.Groups...)
		main.Sectors = append(main.Sectors, s)
	}
	main.Legend = p.legend(rep, all)
	return &page[overviewMain]{
		Layout: p.layout(subject{
			title: text.Title, summary: text.Summary, kind: "website", path: rep.Path,
			crumbs: []link{{p.words().Page.Home, p.to(report.HomePath(p.language()))}, {Text: text.Title}},
		}),
		Main: main,
	}
}

// overviewFacts tells the years and the size of a report.
func (p *place) overviewFacts(rep *report.Report) []fact {
	list := append(p.periods(rep, rep.Date), count(p.words().Page.Sectors, len(rep.Sectors)))
	return append(list, p.counts(rep.Counts)...)
}

// overviewContents leads to the index of metrics and to the sectors of a report.
func (p *place) overviewContents(rep *report.Report) contents {
	c := contents{Title: p.words().Page.Contents}
	if len(rep.Sectors) == 0 {
		return c
	}
	c.Entries = append(c.Entries, entry{link: link{p.words().Page.Index, "#" + indexID}})
	for _, sec := range rep.Sectors {
		c.Entries = append(c.Entries, entry{link: link{sec.Texts[p.lang].Title, "#" + sectorID(sec)}})
	}
	return c
}

const indexID = "_index"

func sectorID(sec *report.Sector) string { return "_sector-" + sec.Slug }

func (p *place) overviewSector(sec *report.Sector) overviewSector {
	text := sec.Texts[p.lang]
	article := p.to(sec.Path(p.language()))
	return overviewSector{
		ID: sectorID(sec), Anchor: "#" + sectorID(sec),
		Title: text.Title, Summary: text.Summary, Href: article,
		Read:      p.words().Page.Read,
		ReadLabel: p.words().Page.ReadSector.fill(slot{name: "sector", text: text.Title}),
		Groups: p.groups(sec, "_"+sec.Slug+"-", func(v *metricView, m *report.Metric) {
			v.Label.Href = article + "#" + m.ID
			p.markCorrected(v, m)
		}),
	}
}
