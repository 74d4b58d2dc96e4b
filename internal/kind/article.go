package kind

import (
	"html/template"
	"io"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/page"
	"duibiao/internal/scope"
)

// articlePage makes the page of each article.
func articlePage() Kind {
	return Kind{
		Name:      "articles",
		Doc:       diag.Words{Zh: "文章页：正文和其中的指标。", En: "The page of an article: its text and its metrics."},
		Templates: []page.Definition{articleTemplate()},
		Article: func(env *Env, a *scope.Keyed[scope.Article]) []Output {
			s := &a.Value.Sector.Value
			path := address.Article(env.Settings.Code(s.Lang), s.Head.Value.Slug, s.Slug)
			return []Output{of(env, path, a, writeArticle).Listed(s.Date, a.Value.Absent...)}
		},
	}
}

func articleTemplate() page.Template[framed[articleMain]] {
	return inFrame[articleMain]("article.html")
}

// articleMain is a sector's article: its text, then its metrics.
type articleMain struct {
	Lead         lead          `zh:"页首：标题、概要和几项说明" en:"The head of the article: title, summary, facts"`
	Contents     contents      `zh:"目录" en:"The table of contents"`
	Body         template.HTML `zh:"正文" en:"The text of the article"`
	MetricsTitle string        `zh:"指标部分的标题" en:"The heading of the metrics"`
	Legend       legend        `zh:"条形图的读法" en:"How to read the bars"`
	Groups       []group       `zh:"文章的指标，按组；没有则为空" en:"The metrics of the article, group by group; empty if it has none"`
	About        about         `zh:"数字的来源和下载" en:"Where the figures come from, and where they can be had"`
	Pager        pager         `zh:"前后两篇文章" en:"The articles before and after"`
}

// pager leads to the articles before and after.
type pager struct {
	Label         string `zh:"导航的名称，供读屏软件使用；没有前后文章则为空" en:"The name of the links, for screen readers; empty if there are none"`
	PreviousLabel string `zh:"前一篇的提示文字" en:"What stands before the previous article"`
	NextLabel     string `zh:"后一篇的提示文字" en:"What stands before the next article"`
	Previous      link   `zh:"前一篇文章；没有则地址为空" en:"The article before; without a link if this is the first"`
	Next          link   `zh:"后一篇文章；没有则地址为空" en:"The article after; without a link if this is the last"`
}

const metricsID = "_metrics"

// writeArticle writes a sector's article with its metrics. The element of each metric has
// the metric's id.
func writeArticle(env *Env, w io.Writer, a *scope.Article) error {
	s := &a.Sector.Value
	h := &s.Head.Value
	p := env.at(s.Lang, address.Article(env.Settings.Code(s.Lang), h.Slug, s.Slug))
	at := Spot{Lang: s.Lang, Report: h.Slug, Sector: s.Slug, Metrics: len(s.Metrics)}
	snippets := p.snippets(h)
	groups := p.groups(s, "_group-", snippets.addLinks)
	groups = p.addWithdrawn(groups, s, func(v *metricView) { v.Label.Grouped = true })
	return articleTemplate().Write(w, env.sets, &framed[articleMain]{
		Layout: p.layout(subject{
			title: s.Title, summary: s.Summary, within: h.Title, kind: "article", spot: at, absent: a.Absent,
			crumbs: []link{{p.words().Page.Home, p.home()}, {h.Title, p.overview(h.Slug)}, {Text: s.Title}},
		}),
		Main: articleMain{
			Lead:         lead{phrases(s.Title), s.Summary, p.answer(s.Counts, h, "#"+metricsID), p.articleFacts(s)},
			Contents:     p.articleContents(a.Body.Value.Headings, groups),
			Body:         p.body(&a.Body.Value),
			MetricsTitle: p.words().Page.Metrics,
			Legend:       p.legend(h, groups),
			Groups:       groups,
			About:        p.articleAbout(s, at, snippets.sector(s)),
			Pager:        p.pager(a),
		},
	})
}

// articleFacts tells the years of an article and how many metrics stand below it.
func (p *place) articleFacts(s *scope.Sector) []fact {
	list := p.periods(&s.Head.Value, s.Date)
	if len(s.Metrics) == 0 {
		return list
	}
	counts := p.counts(s.Counts)
	counts[0].Href = "#" + metricsID
	return append(list, counts...)
}

// articleContents lists the headings of a text and the groups of metrics below it. A
// page with one part has no contents.
func (p *place) articleContents(list []scope.Heading, groups []group) contents {
	c := contents{Title: p.words().Page.Contents, Entries: headings(list)}
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
func headings(list []scope.Heading) []entry {
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
func (p *place) pager(a *scope.Article) pager {
	say := &p.words().Page
	pg := pager{PreviousLabel: say.Previous, NextLabel: say.Next}
	neighbour := func(n scope.Name) link {
		if n.Slug == "" {
			return link{}
		}
		return link{n.Title, p.article(a.Sector.Value.Head.Value.Slug, n.Slug)}
	}
	pg.Previous, pg.Next = neighbour(a.Previous), neighbour(a.Next)
	if pg.Previous != pg.Next {
		pg.Label = say.Pager
	}
	return pg
}
