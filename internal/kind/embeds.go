package kind

import (
	"io"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/page"
	"duibiao/internal/scope"
	"duibiao/internal/words"
)

const embedsName = "embeds"

// embeds makes the pages for iframes: of one metric, of all of a sector, and of a report.
func embeds() Kind {
	return Kind{
		Name: embedsName, Optional: true,
		Doc: diag.Words{
			Zh: "供其他网站用 iframe 嵌入的页面。",
			En: "The pages that other sites show in an iframe.",
		},
		Templates: []page.Definition{embedTemplate(), movedTemplate()},
		Links: func(env *Env, at Spot) []Link {
			if at.Sector == "" || at.Metrics == 0 {
				return nil
			}
			return []Link{{
				Path:  address.EmbedSector(env.Settings.Code(at.Lang), at.Report, at.Sector),
				Label: env.books[at.Lang].Page.DataEmbed,
			}}
		},
		Figure: func(env *Env, f *scope.Figure) []Output {
			path := address.Embed(env.Settings.Code(f.Lang), f.Head.Value.Slug, f.Metric.Value.ID)
			return []Output{made(env, path, f, writeMetricEmbed)}
		},
		Article: func(env *Env, a *scope.Keyed[scope.Article]) []Output {
			s := &a.Value.Sector
			code, report, name := env.Settings.Code(s.Value.Lang), s.Value.Head.Value.Slug, s.Value.Slug
			return []Output{
				of(env, address.EmbedSector(code, report, name), s, writeSectorEmbed),
				made(env, address.Embed(code, report, name), &movedEmbed{s.Value.Lang, report, name, s.Value.Title}, writeMovedEmbed),
			}
		},
		Report: reportEmbeds,
	}
}

func embedTemplate() page.Template[embedPage] { return page.New[embedPage]("embed.html") }

// embedPage is a page for an iframe. Its sheets and its script are files, so that it works
// under a policy that forbids inline ones, and in a sandbox too.
type embedPage struct {
	Lang      string     `zh:"页面语言的 BCP 47 标签" en:"The language of the page, a BCP 47 tag"`
	Title     string     `zh:"页面的标题" en:"The title of the page"`
	Canonical string     `zh:"文章或报告的完整网址；站点没有 base_url 则为空" en:"The whole address of the article or the report; empty without base_url"`
	Heading   string     `zh:"领域或报告的标题；只有一个指标的页面则为空" en:"The title of the sector or the report; empty on the page of one metric"`
	Score     embedScore `zh:"报告的计数；不是关于报告的则为空" en:"The counts of a report; empty if it is about none"`
	Gaps      gapChart   `zh:"报告的差距图；不是关于报告的则为空" en:"The gap chart of a report; empty if it is about none"`
	Metrics   string     `zh:"卡片之前的标题，供读屏软件使用；只有一个指标的页面则为空" en:"The heading of the cards, for screen readers; empty on the page of one metric"`
	Cards     []cardView `zh:"卡片：领域里可以对照的指标，或唯一的指标" en:"The cards: the metrics of the sector that can be held side by side, or the one metric"`
	Lists     listsView  `zh:"领域里没有卡片的指标" en:"The metrics of the sector that have no card"`
	Credit    link       `zh:"注明出处的链接，指向文章或报告" en:"The link that credits the article or the report"`
	Picture   link       `zh:"下载图片的链接；没有则为空" en:"The link to the metric as a picture; empty if there is none"`
	Styles    []string   `zh:"样式表的链接" en:"The links to the style sheets"`
	Script    string     `zh:"脚本的链接；脚本把高度告知外面的页面" en:"The link to the script, which tells the height to the page around"`
}

// writeSectorEmbed writes the page with all metrics of a sector. Those that were corrected
// have a card, which has room to say so.
func writeSectorEmbed(env *Env, w io.Writer, s *scope.Sector) error {
	h := &s.Head.Value
	p := env.at(s.Lang, address.EmbedSector(env.Settings.Code(s.Lang), h.Slug, s.Slug))
	e := p.embed(h, address.Article(p.code(), h.Slug, s.Slug))
	e.Heading, e.Title, e.Metrics = s.Title, p.frameTitle(s.Title, h), p.words().Page.Metrics
	rest := *s
	rest.Metrics = make([]scope.Keyed[scope.Metric], 0, len(s.Metrics))
	e.Cards = p.room.cards.take(len(s.Metrics) + len(s.Withdrawn))[:0]
	for i := range s.Metrics {
		if m := &s.Metrics[i].Value; hasCard(m) || len(m.Corrections) > 0 {
			e.addCard(p, m)
		} else {
			rest.Metrics = append(rest.Metrics, s.Metrics[i])
		}
	}
	for i := range s.Withdrawn {
		e.addCard(p, &s.Withdrawn[i].Value)
	}
	e.Lists = p.lists(&rest, false, func(r *figureRow, m *scope.Metric) { r.ID, r.Href = "", p.figure(s.Lang, h.Slug, s.Slug, m.ID) })
	return embedTemplate().Write(w, env.sets, p, e)
}

// addCard adds the card of a metric, whose name leads nowhere: the credit does.
func (e *embedPage) addCard(p *place, m *scope.Metric) {
	e.Cards = append(e.Cards, cardView{})
	c := &e.Cards[len(e.Cards)-1]
	p.card(c, m, "")
	c.ID = "" // the page has two of its own, by which a theme is asked for
}

// writeMetricEmbed writes the page with one metric.
func writeMetricEmbed(env *Env, w io.Writer, f *scope.Figure) error {
	h, m := &f.Head.Value, &f.Metric.Value
	p := env.at(f.Lang, address.Embed(env.Settings.Code(f.Lang), h.Slug, m.ID))
	e := p.embed(h, address.Article(p.code(), h.Slug, f.Sector.Slug))
	e.Credit.Href = p.figure(f.Lang, h.Slug, f.Sector.Slug, m.ID)
	e.Title = p.frameTitle(m.Label, h)
	e.Picture = p.picture(h.Slug, m.ID)
	e.Cards = p.room.cards.take(1)
	p.card(&e.Cards[0], m, "")
	e.Cards[0].ID, e.Cards[0].Group, e.Cards[0].Label.Alone = "", "", true
	return embedTemplate().Write(w, env.sets, p, e)
}

// embed returns what all embeds have; the credit leads to the page that the embed is of.
func (p *place) embed(h *scope.Head, of string) *embedPage {
	e := &embedPage{
		Lang:      p.language().Tag,
		Canonical: p.url(of),
		Credit:    link{p.credit(h), p.to(of)},
		Styles:    make([]string, 0, len(p.assets.frame)),
		Script:    p.to(p.assets.teller),
	}
	for _, path := range p.assets.frame {
		e.Styles = append(e.Styles, p.to(path))
	}
	return e
}

func (p *place) credit(h *scope.Head) string {
	return p.words().Metric.Credit.Fill(
		words.Slot{Name: "report", Text: h.Title},
		words.Slot{Name: "site", Text: p.siteTitle()},
	)
}

// frameTitle names an embed, also for who cannot see the page around it.
func (p *place) frameTitle(what string, h *scope.Head) string {
	return p.words().Page.Title.Fill(words.Slot{Name: "page", Text: what}, words.Slot{Name: "site", Text: h.Title})
}
