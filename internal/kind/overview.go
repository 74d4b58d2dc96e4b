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
	Hero    hero          `zh:"页首：标题、回答、计数" en:"The head of the report: its title, the answer, the counts"`
	Gaps    gapChart      `zh:"差距图：各项目标离结果有多远" en:"The gap chart: how far targets lie from results"`
	Matrix  outcomeMatrix `zh:"逐期对照" en:"The outcome matrix"`
	Fields  fields        `zh:"各个领域的方块" en:"The sectors as squares"`
	Ledger  ledger        `zh:"全部指标" en:"Every figure"`
	Dropped dropped       `zh:"已经到期、指标却不再列出的目标" en:"Targets that are due and whose metrics the report has no longer"`
	Notes   notes         `zh:"报告的概要和正文" en:"The summary and the text of the report"`
	About   about         `zh:"数字的来源和下载" en:"Where the figures come from, and where they can be had"`
}

// hero is the head of a report: what its figures come to.
type hero struct {
	Title  template.HTML `zh:"标题，带换行的位置" en:"The title, with the places where it may break"`
	Answer []words.Part  `zh:"回答：数字总的情况" en:"The answer: what the figures come to"`
	Since  []verdictMark `zh:"目标后来的结果，一句话和方块，最多一项" en:"What became of targets since, in a sentence with its square: one, or none"`
	Facts  []fact        `zh:"几项说明：发布日期、来源、数据" en:"A few facts: the date, the source, the data"`
	Score  []scoreItem   `zh:"计数，也是全页方块的图例" en:"The counts, which are the key of all squares"`
}

// notes is what the author of a report says of it.
type notes struct {
	Title   string        `zh:"这一部分的标题，供读屏软件使用" en:"The heading of the part, for screen readers"`
	Summary string        `zh:"报告的概要；没有则为空" en:"The summary of the report; empty if there is none"`
	Body    template.HTML `zh:"报告的正文" en:"The text of the report"`
}

// writeOverview writes a report with the metrics of all its sectors.
func writeOverview(env *Env, w io.Writer, e *scope.Edition) error {
	h, sectors := &e.Sheet.Value.Head.Value, e.Sheet.Value.Sectors
	p := env.at(e.Lang, address.Report(env.Settings.Code(e.Lang), h.Slug))
	at := Spot{Lang: e.Lang, Report: h.Slug, Metrics: e.Counts.Metrics, Series: hasFurther(sectors)}
	o := p.survey(h, sectors)
	main := overviewMain{
		Hero:    o.hero(e, at),
		Gaps:    o.gaps(),
		Matrix:  o.matrix(),
		Fields:  o.fields(),
		Ledger:  o.ledger(e.Counts.Metrics),
		Dropped: p.dropped(e.Sheet.Value.Dropped),
		Notes:   notes{p.words().Overview.Notes, e.Summary, p.body(&e.Body.Value)},
		About:   p.about(h, at),
	}
	main.About.Snippets = p.snippets(h).report(&embedScore{main.Hero.Answer, main.Hero.Score}, &main.Gaps)
	return overviewTemplate().Write(w, env.sets, p, &framed[overviewMain]{
		Layout: p.layout(subject{
			title: h.Title, summary: e.Summary, kind: "website", spot: at, absent: e.Absent, shown: p.shown(h.Title, joined(main.Hero.Answer)), topic: topic{edition: e},
			crumbs: []link{{p.words().Page.Home, p.home()}, {Text: h.Title}},
		}),
		Main: main,
	})
}

const (
	indexID = "_index"
	aboutID = "_about"
)

func sectorID(s *scope.Sector) string { return "_sector-" + s.Slug }

// survey is a report that is being shown, or one of its sectors.
type survey struct {
	*place
	head    *scope.Head
	sectors []surveyed
	periods words.Periods

	finish func(*gapRow, *scope.Metric) // adds to each row of the gap chart what its page has more; may be nil
}

// surveyed is a sector of a report: one that is not in the language of the page is told in
// that of the original, where its links lead.
type surveyed struct {
	*scope.Sector
	own *place // in its language
}

func (p *place) survey(h *scope.Head, sectors []scope.Keyed[scope.Sector]) *survey {
	o := &survey{place: p, head: h, sectors: make([]surveyed, len(sectors)), periods: *p.spans(h.ActualPeriod, h.TargetPeriod)}
	for i := range sectors {
		s := &sectors[i].Value
		o.sectors[i] = surveyed{s, p.in(s.Lang)}
	}
	return o
}

// slots are the periods of the report in words.
func (o *survey) slots() []words.Slot { return o.periods.Slots(nil) }

// figureLink returns the link to a metric of a sector.
func (s *surveyed) figureLink(m *scope.Metric) string {
	return s.own.figure(s.own.lang, s.Head.Value.Slug, s.Slug, m.ID)
}

func (s *surveyed) articleLink() string { return s.own.article(s.Head.Value.Slug, s.Slug) }

// hero returns the head of the page.
func (o *survey) hero(e *scope.Edition, at Spot) hero {
	h := hero{
		Title: phrases(o.head.Title), Answer: o.words().Answer(&e.Counts, &o.periods),
		Since: o.since(), Score: o.score(&e.Counts),
	}
	say := &o.words().Overview
	if o.head.Date != "" {
		day := words.Slot{Name: "day", Text: o.words().Date8601(o.head.Date)}
		h.Facts = append(h.Facts, fact{Text: say.Published.Fill(day), Date: o.head.Date})
	}
	h.Facts = append(h.Facts, fact{Text: say.SourceOf, Href: "#" + aboutID})
	return h
}
