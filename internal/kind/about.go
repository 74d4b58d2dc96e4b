package kind

import (
	"cmp"

	"duibiao/internal/scope"
)

// about tells where the figures of a page come from and where they can be had.
type about struct {
	Title     string    `zh:"这部分的标题" en:"The heading"`
	Facts     []fact    `zh:"关于来源的几项说明" en:"Facts about the source"`
	DataLabel string    `zh:"数据下载的名称" en:"The term for the data"`
	Data      []link    `zh:"数据文件，读者可以下载" en:"The files of data, to download"`
	Snippets  []snippet `zh:"嵌入文章全部指标，或报告的计数和差距图的代码" en:"The code that embeds all metrics of the article, or the counts of the report and its gap chart"`
}

// about tells it for a report, on a page at a spot.
func (p *place) about(h *scope.Head, at Spot) about {
	say := &p.words().Page
	a := about{Title: say.About, DataLabel: say.Data}
	if source := cmp.Or(h.Source, h.SourceURL); source != "" {
		a.Facts = append(a.Facts, fact{Term: say.Source, Text: source, Href: h.SourceURL})
	}
	for _, l := range p.links(at) {
		if l.Label != "" {
			a.Data = append(a.Data, link{l.Label, p.to(l.Path)})
		}
	}
	return a
}

// articleAbout tells it for an article, with the report that it is of and when it appeared.
func (p *place) articleAbout(s *scope.Sector, at Spot) about {
	h, say := &s.Head.Value, &p.words().Page
	a := p.about(h, at)
	facts := []fact{{Term: say.Report, Text: h.Title, Href: p.overview(h.Slug)}}
	if s.Date != "" {
		facts = append(facts, fact{Term: say.Published, Text: p.words().Date8601(s.Date), Date: s.Date})
	}
	a.Facts = append(facts, a.Facts...)
	if len(s.Metrics) > 0 {
		a.Snippets = p.snippets(h).sector(s)
	}
	return a
}
