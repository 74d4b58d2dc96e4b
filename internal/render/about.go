package render

import (
	"cmp"

	"duibiao/internal/report"
)

// about tells where the figures of a page come from and where they can be had.
type about struct {
	Title     string
	Facts     []fact
	DataLabel string
	Data      []link
	Snippet   snippet
}

// reportAbout tells it for a report.
func (p *place) reportAbout(rep *report.Report) about {
	words := &p.words().Page
	a := about{Title: words.About, DataLabel: words.Data}
	if source := cmp.Or(rep.Texts[p.lang].Source, rep.SourceURL); source != "" {
		a.Facts = append(a.Facts, fact{Term: words.Source, Text: source, Href: rep.SourceURL})
	}
	a.Data = []link{
		{words.DataCSV, p.to(rep.DataPath(".csv"))},
		{words.DataJSON, p.to(rep.DataPath(".json"))},
	}
	return a
}

// sectorAbout tells it for an article.
func (p *place) sectorAbout(sec *report.Sector, embed snippet) about {
	a := p.reportAbout(sec.Report)
	words := p.words()
	a.Facts = append([]fact{{
		Term: words.Page.Report, Text: sec.Report.Texts[p.lang].Title, Href: p.to(sec.Report.Path(p.language())),
	}}, a.Facts...)
	a.Data = append(a.Data, link{words.Page.DataArticle, p.to(sec.JSONPath(p.language()))})
	if p.cfg.Embeds && len(sec.Metrics) > 0 {
		a.Data = append(a.Data, link{words.Page.DataEmbed, p.to(sec.EmbedPath(p.language()))})
		a.Snippet = embed
	}
	return a
}
