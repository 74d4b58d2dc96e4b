package kind

import (
	"html/template"
	"io"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/page"
	"duibiao/internal/scope"
	"duibiao/internal/words"
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

// articleMain is a sector's article: what its figures come to, its text with the figures that
// it cites, and those that are left.
type articleMain struct {
	Seal    seal          `zh:"领域的印章，一个字；没有则为空" en:"The seal of the sector, one character; empty if it has none"`
	Title   template.HTML `zh:"文章的标题，可在词组之间换行" en:"The title of the article, which may break between phrases"`
	Answer  []words.Part  `zh:"数字总的情况，几句话；没有指标则没有" en:"What the figures come to, in a few sentences; nothing if there are none"`
	Summary string        `zh:"文章的概要，没有指标时才有" en:"The summary of the article, if it has no figures"`
	Byline  []fact        `zh:"作者、来源、发布和更正的日期；没有则为空" en:"Who wrote it, where it is from, when it was published and corrected; none if there is nothing to say"`

	Gaps  gapChart  `zh:"差距图：各项目标离结果有多远" en:"The gap chart: how far targets lie from results"`
	Units unitsView `zh:"指标的方块和文字" en:"The metrics as squares, and the same in words"`

	Contents    contentsBar        `zh:"目录" en:"The contents"`
	Label       string             `zh:"正文的名称，供读屏软件使用" en:"The name of the text, for screen readers"`
	Parts       []bodyPart         `zh:"正文，分段：每段之后是这一段首次引用的指标" en:"The text in stretches: behind each stand the figures that it is the first to cite"`
	Figures     articleFigures     `zh:"正文之后的指标" en:"The figures behind the text"`
	Corrections articleCorrections `zh:"全文的更正，只有新闻网站才有" en:"The corrections of the article, on the site of a newsroom alone"`
	About       about              `zh:"数字的来源和下载" en:"Where the figures come from, and where they can be had"`
	Pager       pager              `zh:"前后两篇文章" en:"The articles before and after"`
}

// articleFigures are the metrics of an article that do not stand beside its text, and those
// with one figure.
type articleFigures struct {
	ID        string    `zh:"这一部分在页面上的 id；没有指标则为空" en:"The id of the part on this page; empty if there are no metrics"`
	Title     string    `zh:"这一部分的标题" en:"The heading of the part"`
	Cards     []mini    `zh:"正文没有引用的指标，有实绩和目标" en:"The metrics that the text does not cite, with a result and a target"`
	Lists     listsView `zh:"只有实绩的指标，和只有目标的指标" en:"The metrics with a result alone, and those with a target alone"`
	Withdrawn withdrawn `zh:"已撤回的指标" en:"The metrics that are withdrawn"`
}

// withdrawn are metrics that are gone.
type withdrawn struct {
	Title string          `zh:"标题；没有这样的指标则为空" en:"The heading; empty if there are none"`
	Items []withdrawnItem `zh:"各项指标" en:"The metrics"`
}

// withdrawnItem is a metric that is gone.
type withdrawnItem struct {
	ID       string           `zh:"指标的代号，也是它在页面上的 id" en:"The id of the metric, also on the page"`
	Label    link             `zh:"指标的名称和链接" en:"The name of the metric, with its link"`
	Corrects []correctionView `zh:"各次更正" en:"The corrections"`
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

// unitsInRow is how many squares stand in a row.
const unitsInRow = 12

// writeArticle writes a sector's article with its metrics. One element of each metric has the
// metric's id: of those with a result and a target the card beside the text, else the row in the
// gap chart, else the card behind the text; of the others the row in their list.
func writeArticle(env *Env, w io.Writer, a *scope.Article) error {
	s := &a.Sector.Value
	h := &s.Head.Value
	p := env.at(s.Lang, address.Article(env.Settings.Code(s.Lang), h.Slug, s.Slug))
	at := Spot{Lang: s.Lang, Report: h.Slug, Sector: s.Slug, Metrics: len(s.Metrics)}
	main := articleMain{Seal: p.seal(s.Mark), Title: phrases(s.Title), Label: s.Title, Units: p.units(s, unitsInRow), About: p.articleAbout(s, at), Pager: p.pager(a)}
	if len(s.Metrics) > 0 {
		main.Answer = p.words().Answer(&s.Counts, p.spans(h.ActualPeriod, h.TargetPeriod))
	} else {
		main.Summary = s.Summary
	}
	c := p.citer(s)
	main.Parts = c.parts(&a.Body.Value)
	main.Gaps = c.gaps(a)
	main.Figures = c.rest()
	main.Corrections = p.articleCorrections(a)
	main.Byline = p.byline(a, &main.Corrections)
	var after []link
	if main.Figures.ID != "" {
		after = append(after, link{main.Figures.Title, "#" + main.Figures.ID})
	}
	main.Contents = p.contentsBar(a.Body.Value.Headings, after...)
	return articleTemplate().Write(w, env.sets, p, &framed[articleMain]{
		Layout: p.layout(subject{
			title: s.Title, summary: s.Summary, within: h.Title, kind: "article", spot: at, absent: a.Absent, topic: topic{article: a},
			crumbs: []link{{p.words().Page.Home, p.home()}, {h.Title, p.overview(h.Slug)}, {Text: s.Title}},
		}),
		Main: main,
	})
}

// rest returns the metrics that are left when the text has been written.
func (c *citer) rest() articleFigures {
	s := c.sector
	var v articleFigures
	for i := range s.Metrics {
		if m := &s.Metrics[i].Value; !c.shown[i] && hasCard(m) {
			v.Cards = append(v.Cards, c.mini(s, m))
		}
	}
	v.Lists = c.lists(s, false, func(r *figureRow, m *scope.Metric) {
		r.Href, r.Corrects = c.figure(s.Lang, s.Head.Value.Slug, s.Slug, m.ID), c.corrections(m)
	})
	v.Withdrawn = c.withdrawn(s)
	if len(v.Cards)+len(v.Lists.Lists)+len(v.Withdrawn.Items) > 0 {
		v.ID, v.Title = metricsID, c.words().Page.Metrics
	}
	return v
}

// withdrawn returns the metrics of a sector that are gone.
func (p *place) withdrawn(s *scope.Sector) withdrawn {
	if len(s.Withdrawn) == 0 {
		return withdrawn{}
	}
	v := withdrawn{Title: p.words().Correction.Withdrawn}
	for i := range s.Withdrawn {
		m := &s.Withdrawn[i].Value
		v.Items = append(v.Items, withdrawnItem{m.ID, link{m.Label, p.figure(s.Lang, s.Head.Value.Slug, s.Slug, m.ID)}, p.corrections(m)})
	}
	return v
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
