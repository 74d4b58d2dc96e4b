package kind

import (
	"html/template"
	"io"
	"strings"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/page"
	"duibiao/internal/plot"
	"duibiao/internal/scope"
	"duibiao/internal/width"
	"duibiao/internal/words"
)

const figuresName = "figures"

// figurePage makes the page of each metric, also of those that are gone.
func figurePage() Kind {
	return Kind{
		Name: figuresName, Optional: true, Around: true,
		Doc: diag.Words{
			Zh: "指标页：每项指标一页，有大图、计算过程和出处。",
			En: "The page of each metric: its chart, its working, and where it is spoken of.",
		},
		Templates: []page.Definition{figureTemplate()},
		Figure: func(env *Env, f *scope.Figure) []Output {
			path := address.Figure(env.Settings.Code(f.Lang), f.Head.Value.Slug, f.Metric.Value.ID)
			return []Output{made(env, path, f, writeFigure).Listed(f.Around.Date, f.Around.Absent...)}
		},
	}
}

func figureTemplate() page.Template[framed[figureMain]] { return inFrame[figureMain]("figure.html") }

// figureMain is a metric.
type figureMain struct {
	Seal      seal            `zh:"领域的印章" en:"The seal of its sector"`
	Sector    link            `zh:"所属领域，链接到文章" en:"Its sector, with the link to the article"`
	Group     string          `zh:"所属的组；没有则为空" en:"Its group; empty if it has none"`
	Label     string          `zh:"指标的名称" en:"The name of the metric"`
	Withdrawn string          `zh:"“已撤回”；没有撤回则为空" en:"That it is withdrawn; else empty"`
	Way       string          `zh:"说明数值或名次越低越好；不是这样则为空" en:"That lower is better; empty where it is not"`
	Parts     []figurePart    `zh:"指标本身，以及比上年的增速（有增速的才有）" en:"The metric itself, and its change over a year before, if that is stated"`
	Quotes    figureQuotes    `zh:"文章中提到它的语句" en:"The sentences of its article that refer to it"`
	Peers     figurePeers     `zh:"相邻的指标" en:"Its neighbours"`
	Downloads figureDownloads `zh:"数据下载" en:"The files of data"`
	Snippet   []snippet       `zh:"嵌入这个指标的代码，最多一段" en:"The code that embeds it: one, or none"`
	Pager     pager           `zh:"前后两个指标" en:"The metrics before and after"`
}

// figurePart is what there is to say of a metric, or of its growth.
type figurePart struct {
	Heading string        `zh:"标题；指标本身没有标题" en:"The heading; empty of the metric itself"`
	Claim   []figureClaim `zh:"要点，一句一项" en:"What there is to say of it, sentence by sentence"`
	Outcome []outcomeView `zh:"目标后来的结果，由后来的报告得知，最多一项" en:"What became of the target, as a later report tells: one, or none"`
	figureCharts
	Years   []figureYears  `zh:"各时期的表，最多一个" en:"The table of its periods: one, or none"`
	Details []figureDetail `zh:"数字、计算过程、注和来源" en:"Exact figures, working, note and source"`
}

// figureClaim is a sentence.
type figureClaim struct {
	Square []plot.Square `zh:"判定的方块，最多一个" en:"The square of a verdict: one, or none"`
	Text   template.HTML `zh:"句子" en:"The sentence"`
}

// figureQuotes are sentences of an article.
type figureQuotes struct {
	Heading string          `zh:"标题" en:"The heading"`
	List    []template.HTML `zh:"语句，其中这个指标加粗；没有则为空" en:"The sentences, with the metric in bold; none if there are none"`
	Read    link            `zh:"文章的链接" en:"The link to the article"`
}

// figureDownloads are the files of data that have the metric.
type figureDownloads struct {
	Heading string     `zh:"标题" en:"The heading"`
	List    []link     `zh:"文件" en:"The files"`
	Picture []takeaway `zh:"页面自带、可下载的图片，最多一幅" en:"The picture that the page itself has to download: one, or none"`
}

// writeFigure writes the page of a metric.
func writeFigure(env *Env, w io.Writer, f *scope.Figure) error {
	h, m := &f.Head.Value, &f.Metric.Value
	p := env.at(f.Lang, address.Figure(env.Settings.Code(f.Lang), h.Slug, m.ID))
	views := p.room.metrics.take(1)
	v := &views[0]
	p.metric(v, &f.Metric)
	main := p.figureMain(f, v)
	return figureTemplate().Write(w, env.sets, p, &framed[figureMain]{
		Layout: p.layout(subject{
			title: m.Label, summary: p.inShort(m, v), within: h.Title, kind: "article", absent: f.Around.Absent, spot: p.figureSpot(f),
			shown: p.shown(m.Label, p.inShort(m, v)), topic: topic{figure: f},
			crumbs: []link{{p.words().Page.Home, p.home()}, {h.Title, p.overview(h.Slug)}, {Text: m.Label}},
		}),
		Main: *main,
	})
}

// figureSpot is where the page stands. It has no embed of all metrics of a sector.
func (p *place) figureSpot(f *scope.Figure) Spot {
	return Spot{Lang: f.Lang, Report: f.Head.Value.Slug, Sector: f.Sector.Slug, Metric: f.Metric.Value.ID, Series: f.Around.Further}
}

func (p *place) figureMain(f *scope.Figure, v *metricView) *figureMain {
	h, m, say := &f.Head.Value, &f.Metric.Value, &p.words().Figure
	article := p.article(h.Slug, f.Sector.Slug)
	parts, depicted := p.figureParts(h, m, v)
	main := &figureMain{
		Seal:   p.seal(f.Around.Mark),
		Sector: link{f.Sector.Title, article}, Group: m.Group, Label: m.Label, Way: v.Way,
		Parts:  parts,
		Quotes: figureQuotes{say.Quotes, embolden(f.Around.Sentences, m.ID), link{p.readArticle(f.Sector.Title), article + "#" + m.ID}},
		Peers:  p.figurePeers(f),
		Pager:  p.figurePager(&f.Around),
	}
	if f.Around.Withdrawn {
		main.Withdrawn = say.Withdrawn
	}
	main.Downloads = figureDownloads{Heading: p.words().Page.Data, Picture: p.takeaways(f, depicted)}
	for _, l := range p.links(p.figureSpot(f)) {
		if l.Label != "" {
			main.Downloads.List = append(main.Downloads.List, link{l.Label, p.to(l.Path)})
		}
	}
	main.Snippet = p.snippets(h).metric(v, f.Around.Pins)
	return main
}

func (p *place) readArticle(title string) string {
	return p.words().Page.ReadSector.Fill(words.Slot{Name: "sector", Text: title})
}

// inShort is what there is to say of a metric where its page is described, for search engines and
// for who pastes its address: what became of its target, or how that lies beside the result; else
// the same of its growth, or the figures themselves.
func (p *place) inShort(m *scope.Metric, v *metricView) string {
	if said := spoken(m, v); said != "" {
		return said
	}
	if len(v.Growth) > 0 {
		if said := spoken(&m.Growth[0], p.growthView(&m.Growth[0], &v.Growth[0])); said != "" {
			return said
		}
	}
	if len(v.Figures) == 0 {
		return v.Spoken
	}
	list := make([]string, len(v.Figures))
	for i, f := range v.Figures {
		list[i] = words.Named(f.Label, f.Text)
	}
	if v.Spoken != "" {
		return p.words().Share.Answer.Fill(words.Slot{Name: "name", Text: p.words().Listed(list)}, words.Slot{Name: "sentence", Text: v.Spoken})
	}
	return p.words().Listed(list) + p.words().Figure.Stop
}

// spoken is what there is to say of the target of a metric, or of its growth.
func spoken(m *scope.Metric, v *metricView) string {
	switch {
	case v.Verdict.Spoken != "":
		return v.Verdict.Spoken
	case len(v.Outcome) > 0:
		return v.Outcome[0].Spoken
	case m.Comparison.Known:
		return v.Spoken
	}
	return ""
}

// claims returns what there is to say of a metric: its verdict, what became of its targets so
// far, and how its target lies beside its result.
func (p *place) claims(m *scope.Metric, v *metricView) []figureClaim {
	say := &p.words().Figure
	list := make([]figureClaim, 0, 3)
	if at, ok := m.Answered(); ok {
		list = append(list, figureClaim{
			[]plot.Square{plot.NewSquare(verdictMarkOf(&at.Verdict), claimSquare)}, v.Verdict.Text + template.HTML(template.HTMLEscapeString(say.Stop)),
		})
		if since := p.words().Since(m); since != "" {
			list = append(list, figureClaim{Text: template.HTML(template.HTMLEscapeString(since))})
		}
	}
	switch {
	case v.Sentence != "":
		list = append(list, figureClaim{Text: v.Sentence})
	case m.Target.IsSaid() && len(list) > 0:
		list = append(list, figureClaim{Text: say.NextTarget.HTML(
			words.Slot{Name: "period", Text: p.words().NameBefore(m.Target.Period)}, words.Slot{Name: "target", Text: m.Target.Said(), Keep: true},
		)})
	}
	return list
}

// claimSquare is how large the square in a claim is.
const claimSquare = 18

// embolden returns sentences as HTML, with what is said of a metric in bold.
func embolden(list []scope.Sentence, id string) []template.HTML {
	if len(list) == 0 {
		return nil
	}
	sentences := make([]template.HTML, len(list))
	for i, s := range list {
		var b strings.Builder
		for _, r := range s.Runs {
			switch {
			case r.ID != id:
				b.WriteString(r.Text)
			case width.Of(r.Text) > proseColumns:
				b.WriteString("<b>" + r.Text + "</b>")
			default:
				b.WriteString(`<b class="keep">` + r.Text + "</b>")
			}
		}
		sentences[i] = template.HTML(b.String())
	}
	return sentences
}

// figurePager leads to the neighbours of a metric in its report.
func (p *place) figurePager(a *scope.Around) pager {
	say := &p.words().Figure
	pg := pager{PreviousLabel: say.Previous, NextLabel: say.Next}
	neighbour := func(n scope.Peer) link {
		if n.ID == "" {
			return link{}
		}
		return link{n.Label, n.ID + ".html"}
	}
	pg.Previous, pg.Next = neighbour(a.Previous), neighbour(a.Next)
	if pg.Previous != pg.Next {
		pg.Label = say.Pager
	}
	return pg
}
