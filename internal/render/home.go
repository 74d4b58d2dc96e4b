package render

import "duibiao/internal/report"

// homeMain is a home page: the reports of the site.
type homeMain struct {
	Title   string
	Reports []homeReport
}

// homeReport is a report on the home page.
type homeReport struct {
	link
	Title, Summary string
	Facts          []fact
	Sectors        []homeSector
}

// homeSector is a sector of a report on the home page.
type homeSector struct {
	link
	Summary string
}

func (r *Renderer) homePage(s *report.Site, lang int) *page[homeMain] {
	p := r.at(lang, report.HomePath)
	main := homeMain{Title: p.siteTitle()}
	for _, rep := range s.Reports {
		main.Reports = append(main.Reports, p.homeReport(rep))
	}
	return &page[homeMain]{
		Layout: p.layout(subject{title: p.siteTitle(), kind: "website", path: report.HomePath}),
		Main:   main,
	}
}

func (p *place) homeReport(rep *report.Report) homeReport {
	text := rep.Texts[p.lang]
	h := homeReport{
		link:    link{text.Title, p.to(rep.Path(p.language()))},
		Title:   text.Title,
		Summary: text.Summary,
		Facts:   p.overviewFacts(rep),
	}
	for _, sec := range rep.Sectors {
		text := sec.Texts[p.lang]
		h.Sectors = append(h.Sectors, homeSector{link{text.Title, p.to(sec.Path(p.language()))}, text.Summary})
	}
	return h
}
