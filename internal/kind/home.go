package kind

import (
	"io"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/page"
	"duibiao/internal/scope"
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
	Title   string       `zh:"站名" en:"The title of the site"`
	Reports []homeReport `zh:"站点的全部报告" en:"The reports of the site"`
}

// homeReport is a report on the home page.
type homeReport struct {
	link
	Foreign foreign      `zh:"报告只有原文的语言时才有" en:"Only if the report is in the language of the original alone"`
	Title   string       `zh:"报告的标题" en:"The title of the report"`
	Summary string       `zh:"报告的概要；没有则为空" en:"The summary of the report; empty if there is none"`
	Answer  string       `zh:"报告所讲时期的目标结果如何，一句话；没有目标则为空" en:"What became of the targets of the report’s period, in a sentence; empty if there were none"`
	Facts   []fact       `zh:"关于报告的几项说明，如年份、领域数、指标数" en:"Facts about the report: years, number of sectors and of metrics"`
	Sectors []homeSector `zh:"报告的各个领域" en:"The sectors of the report"`
}

// homeSector is a sector of a report on the home page.
type homeSector struct {
	link
	Foreign foreign `zh:"领域只有原文的语言、报告却不是时才有" en:"Only if the sector is in the language of the original alone, and the report is not"`
	Summary string  `zh:"领域的概要；没有则为空" en:"The summary of the sector; empty if there is none"`
}

func writeHome(env *Env, w io.Writer, list *homeList) error {
	p := env.at(list.Lang, address.Home(env.Settings.Code(list.Lang)))
	main := homeMain{Title: p.siteTitle()}
	for i := range list.Reports {
		main.Reports = append(main.Reports, p.homeReport(&list.Reports[i].Value))
	}
	return homeTemplate().Write(w, env.sets, &framed[homeMain]{
		Layout: p.layout(subject{title: p.siteTitle(), kind: "website", spot: Spot{Lang: list.Lang}}),
		Main:   main,
	})
}

// homeReport returns a report. One that is not in the language of the page is told in that
// of the original, where its links lead.
func (p *place) homeReport(s *scope.Summary) homeReport {
	own := p.in(s.Lang)
	facts := append(own.periods(&s.Head, s.Head.Date), count(own.words().Page.Sectors, len(s.Sectors)))
	h := homeReport{
		Foreign: p.foreign(s.Lang),
		link:    link{s.Head.Title, own.overview(s.Head.Slug)},
		Title:   s.Head.Title,
		Summary: s.Summary,
		Answer:  own.words().Count(s.Counts.Tally, s.Head.ActualPeriod),
		Facts:   append(facts, own.counts(s.Counts)...),
	}
	for _, sec := range s.Sectors {
		article := own.in(sec.Lang).article(s.Head.Slug, sec.Slug)
		h.Sectors = append(h.Sectors, homeSector{link{sec.Title, article}, own.foreign(sec.Lang), sec.Summary})
	}
	return h
}
