package kind

import (
	"html/template"
	"io"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/page"
	"duibiao/internal/plot"
	"duibiao/internal/scope"
	"duibiao/internal/words"
)

// homePage makes the home page of each language.
func homePage() Kind {
	return Kind{
		Name:      "home",
		Doc:       diag.Words{Zh: "首页：每种语言的报告列表。", En: "The home page of each language: the reports of the site."},
		Templates: []page.Definition{homeTemplate()},
		Site: func(env *Env, s *scope.Site) []Output {
			var list []Output
			for i := range s.Indexes {
				index := &homeList{s.Indexes[i].Lang, s.Indexes[i].Reports}
				list = append(list, made(env, address.Home(env.Settings.Code(index.Lang)), index, writeHome).Listed(""))
			}
			return list
		},
	}
}

// homeList is what a home page is given.
type homeList struct {
	Lang    int
	Reports []scope.Keyed[scope.Summary]
}

func homeTemplate() page.Template[framed[homeMain]] { return inFrame[homeMain]("home.html") }

// homeMain is a home page: the reports of the site.
type homeMain struct {
	Title   template.HTML `zh:"首页的标题，可在词组之间换行" en:"The heading of the page, which may break between phrases"`
	Lead    string        `zh:"站点做什么，一句话" en:"What the site does, in a sentence"`
	Reports []homeReport  `zh:"站点的全部报告" en:"The reports of the site"`
}

// homeReport is a report on the home page.
type homeReport struct {
	Href    string        `zh:"报告的链接" en:"The link to the report"`
	Title   template.HTML `zh:"报告的标题，可在词组之间换行" en:"The title of the report, which may break between phrases"`
	Foreign foreign       `zh:"报告只有原文的语言时才有" en:"Only if the report is in the language of the original alone"`
	Summary string        `zh:"报告的概要；有下面的结论则为空" en:"The summary of the report; empty if there is an answer"`
	Answer  []words.Part  `zh:"报告的结论，一两句话；没有可说的则为空" en:"What the figures of the report come to, in a sentence or two; empty if there is nothing to say"`
	Counts  []homeCount   `zh:"各种方块的数目" en:"How many squares there are of each kind"`
	Sectors []homeSector  `zh:"报告的各个领域" en:"The sectors of the report"`
	Dates   []fact        `zh:"发布日期；没有则为空" en:"When it was published; none if that is not stated"`
	Gaps    []homeGaps    `zh:"差距图，一幅或没有" en:"The gap chart: one, or none"`
	Grid    []homeGrid    `zh:"逐年结果表，一张或没有" en:"The table of outcomes by period: one, or none"`
}

// homeCount is how many metrics, or targets, have a square.
type homeCount struct {
	Square plot.Square `zh:"方块" en:"The square"`
	Number string      `zh:"数目" en:"How many there are"`
	Text   string      `zh:"方块的含义" en:"What the square means"`
}

// homeSector is a sector of a report on the home page.
type homeSector struct {
	link
	Foreign foreign `zh:"领域只有原文的语言、报告却不是时才有" en:"Only if the sector is in the language of the original alone, and the report is not"`
	Seal    seal    `zh:"领域的印章，一个字" en:"The seal of the sector, one character"`
}

// drawnReports is how many reports have their drawing on the home page: it is not to be
// heavier for each year that a site goes on.
const drawnReports = 12

func writeHome(env *Env, w io.Writer, list *homeList) error {
	p := env.at(list.Lang, address.Home(env.Settings.Code(list.Lang)))
	say := &p.words().Home
	main := homeMain{Title: phrases(say.Title), Lead: say.Lead, Reports: make([]homeReport, len(list.Reports))}
	key := newKey()
	for i := range list.Reports {
		s := &list.Reports[i].Value
		p.homeReport(&main.Reports[i], s, key)
		if i < drawnReports {
			p.in(s.Lang).drawReport(&main.Reports[i], s, key)
		}
	}
	return homeTemplate().Write(w, env.sets, p, &framed[homeMain]{
		Layout: p.layout(subject{title: p.siteTitle(), summary: p.siteSummary(say.Lead), kind: "website", spot: Spot{Lang: list.Lang}}),
		Main:   main,
	})
}

// homeReport puts a report into h. One that is not in the language of the page is told in
// that of the original, where its links lead.
func (p *place) homeReport(h *homeReport, s *scope.Summary, key *squareKey) {
	own := p.in(s.Lang)
	h.Href, h.Title, h.Foreign = own.overview(s.Head.Slug), phrases(s.Head.Title), p.foreign(s.Lang)
	if h.Answer = own.words().Answer(&s.Counts, own.spans(s.Head.ActualPeriod, s.Head.TargetPeriod)); len(h.Answer) == 0 {
		h.Summary = s.Summary
	}
	h.Counts = own.homeCounts(s, key)
	h.Sectors = make([]homeSector, 0, len(s.Sectors))
	for _, sec := range s.Sectors {
		article := own.in(sec.Lang).article(s.Head.Slug, sec.Slug)
		h.Sectors = append(h.Sectors, homeSector{link{sec.Title, article}, own.foreign(sec.Lang), p.seal(sec.Mark)})
	}
	if s.Head.Date != "" {
		h.Dates = []fact{{Term: own.words().Page.Published, Text: own.words().Date8601(s.Head.Date), Date: s.Head.Date}}
	}
}
