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

// overviewPage makes the page of each report.
func overviewPage() Kind {
	return Kind{
		Name:      "overviews",
		Doc:       diag.Words{Zh: "报告页：一篇报告的全部指标。", En: "The page of a report, with all its metrics."},
		Templates: []page.Definition{overviewTemplate()},
		Report: func(env *Env, r *scope.Report) []Output {
			var list []Output
			for lang := range r.Editions {
				e := &r.Editions[lang]
				if e.Lang != lang {
					continue // the original, for lists
				}
				o := made(env, address.Report(env.Settings.Code(e.Lang), r.Slug), e, writeOverview)
				list = append(list, o.Listed(e.Sheet.Value.Head.Value.Date, e.Absent...))
			}
			return list
		},
	}
}

func overviewTemplate() page.Template[framed[overviewMain]] {
	return inFrame[overviewMain]("overview.html")
}

// overviewMain is a report with all its metrics.
type overviewMain struct {
	Lead       lead             `zh:"页首：标题、概要和几项说明" en:"The head of the report: title, summary, facts"`
	Contents   contents         `zh:"目录" en:"The table of contents"`
	Body       template.HTML    `zh:"报告的正文" en:"The text of the report"`
	IndexTitle string           `zh:"指标索引的标题" en:"The heading of the index of metrics"`
	Legend     legend           `zh:"条形图的读法" en:"How to read the bars"`
	Sectors    []overviewSector `zh:"报告的各个领域，每个领域一篇文章" en:"The sectors of the report, each with an article of its own"`
	Dropped    dropped          `zh:"已经到期、指标却不再列出的目标" en:"Targets that are due and whose metrics the report has no longer"`
	About      about            `zh:"数字的来源和下载" en:"Where the figures come from, and where they can be had"`
}

// overviewSector is a sector of an overview.
type overviewSector struct {
	Foreign   foreign `zh:"领域只有原文的语言时才有" en:"Only if the sector is in the language of the original alone"`
	ID        string  `zh:"本领域在页面上的 id" en:"The id of the sector on this page"`
	Anchor    string  `zh:"指向这个 id 的链接" en:"The link to that id"`
	Title     string  `zh:"领域的标题" en:"The title of the sector"`
	Summary   string  `zh:"领域的概要；没有则为空" en:"The summary of the sector; empty if there is none"`
	Href      string  `zh:"领域的文章的链接" en:"The link to its article"`
	Read      string  `zh:"阅读全文的链接上的文字" en:"The text of the link to the article"`
	ReadLabel string  `zh:"同上，但说明是哪个领域，供读屏软件使用" en:"The same with the name of the sector, for screen readers"`
	Groups    []group `zh:"领域的指标，按组" en:"The metrics of the sector, group by group"`
}

// writeOverview writes a report with the metrics of all its sectors.
func writeOverview(env *Env, w io.Writer, e *scope.Edition) error {
	h, sectors := &e.Sheet.Value.Head.Value, e.Sheet.Value.Sectors
	p := env.at(e.Lang, address.Report(env.Settings.Code(e.Lang), h.Slug))
	at := Spot{Lang: e.Lang, Report: h.Slug, Metrics: e.Counts.Metrics, Series: hasFurther(sectors)}
	main := overviewMain{
		Lead:       lead{phrases(h.Title), e.Summary, p.answer(e.Counts, h, "#"+indexID), p.overviewFacts(h, len(sectors), e)},
		Contents:   p.overviewContents(sectors, e.Sheet.Value.Dropped),
		Body:       p.body(&e.Body.Value),
		IndexTitle: p.words().Page.Index,
		Dropped:    p.dropped(e.Sheet.Value.Dropped),
		About:      p.about(h, at),
	}
	var all []group
	for i := range sectors {
		s := p.overviewSector(&sectors[i].Value)
		all = append(all, s.Groups...)
		main.Sectors = append(main.Sectors, s)
	}
	main.Legend = p.legend(h, all)
	return overviewTemplate().Write(w, env.sets, &framed[overviewMain]{
		Layout: p.layout(subject{
			title: h.Title, summary: e.Summary, kind: "website", spot: at, absent: e.Absent,
			crumbs: []link{{p.words().Page.Home, p.home()}, {Text: h.Title}},
		}),
		Main: main,
	})
}

// overviewFacts tells the years and the size of a report.
func (p *place) overviewFacts(h *scope.Head, sectors int, e *scope.Edition) []fact {
	list := append(p.periods(h, h.Date), count(p.words().Page.Sectors, sectors))
	return append(list, p.counts(e.Counts)...)
}

// overviewContents leads to the index of metrics and to the sectors of a report.
func (p *place) overviewContents(sectors []scope.Keyed[scope.Sector], dropped []scope.Dropped) contents {
	c := contents{Title: p.words().Page.Contents}
	if len(sectors) > 0 {
		c.Entries = append(c.Entries, entry{link: link{p.words().Page.Index, "#" + indexID}})
	}
	for i := range sectors {
		s := &sectors[i].Value
		c.Entries = append(c.Entries, entry{link: link{s.Title, "#" + sectorID(s)}, Lang: p.foreign(s.Lang).Lang})
	}
	if len(dropped) > 0 {
		c.Entries = append(c.Entries, entry{link: link{p.words().Dropped.Title, "#" + droppedID}})
	}
	return c
}

const indexID = "_index"

func sectorID(s *scope.Sector) string { return "_sector-" + s.Slug }

// overviewSector returns a sector. One that is not in the language of the page is told in
// that of the original, where its links lead.
func (p *place) overviewSector(s *scope.Sector) overviewSector {
	own := p.in(s.Lang)
	article := own.article(s.Head.Value.Slug, s.Slug)
	return overviewSector{
		Foreign: p.foreign(s.Lang),
		ID:      sectorID(s), Anchor: "#" + sectorID(s),
		Title: s.Title, Summary: s.Summary, Href: article,
		Read:      own.words().Page.Read,
		ReadLabel: own.words().Page.ReadSector.Fill(words.Slot{Name: "sector", Text: s.Title}),
		Groups: own.groups(s, "_"+s.Slug+"-", func(v *metricView) {
			v.Label.Href = own.figure(own.lang, s.Head.Value.Slug, s.Slug, v.ID)
			own.markCorrected(v)
		}),
	}
}
