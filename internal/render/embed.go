package render

import (
	"html/template"

	"duibiao/internal/report"
)

// embedPage is a page for an iframe. It carries its style and its script, so that it
// works in a sandbox too.
type embedPage struct {
	Lang      string
	Title     string
	Canonical string // the article; empty if the site has no address
	Heading   string // of a sector
	Groups    []group
	Credit    link
	Style     template.CSS
	Script    template.JS
}

func (r *Renderer) sectorEmbed(sec *report.Sector, lang int) *embedPage {
	p := r.at(lang, sec.EmbedPath)
	e := p.embed(sec, "")
	e.Heading = sec.Texts[lang].Title
	e.Title = p.frameTitle(e.Heading, sec.Report)
	e.Groups = p.groups(sec, "_group-", func(v *metricView, _ *report.Metric) { v.Label.Grouped = false })
	e.Groups = p.addWithdrawn(e.Groups, sec, func(*metricView) {})
	return e
}

func (r *Renderer) metricEmbed(m *report.Metric, lang int) *embedPage {
	p := r.at(lang, m.EmbedPath)
	e := p.embed(m.Sector, "#"+m.ID)
	e.Title = p.frameTitle(m.Words[lang].Label, m.Sector.Report)
	views := make([]metricView, 1)
	p.metric(&views[0], m)
	views[0].Label.Alone = true
	e.Groups = []group{{Metrics: views}}
	return e
}

// embed returns what all embeds have; the credit leads to a place in the article.
func (p *place) embed(sec *report.Sector, fragment string) *embedPage {
	article := sec.Path(p.language())
	return &embedPage{
		Lang:      p.language().Tag,
		Canonical: p.url(article),
		Credit:    link{p.credit(sec.Report), p.to(article) + fragment},
		Style:     p.assets.style,
		Script:    p.assets.script,
	}
}

func (p *place) credit(rep *report.Report) string {
	return p.words().Metric.Credit.fill(
		slot{name: "report", text: rep.Texts[p.lang].Title},
		slot{name: "site", text: p.siteTitle()},
	)
}

// frameTitle names an embed, also for who cannot see the page around it.
func (p *place) frameTitle(what string, rep *report.Report) string {
	return p.words().Page.Title.fill(slot{name: "page", text: what}, slot{name: "site", text: rep.Texts[p.lang].Title})
}
