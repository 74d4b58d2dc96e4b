package kind

import (
	"cmp"
	"html/template"
	"io"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/page"
	"duibiao/internal/scope"
)

// outsidePages makes the pages outside of reports. What somebody writes as the page about the
// site stands at the head of that page, before what this program says of its rules.
func outsidePages() Kind {
	return Kind{
		Name:      "pages",
		Doc:       diag.Words{Zh: "报告以外的页面：content/<页面>.<语言>.md。", En: "The pages outside of reports: content/<page>.<lang>.md."},
		Templates: []page.Definition{outsideTemplate()},
		Page: func(env *Env, a *scope.Keyed[scope.Article]) []Output {
			s := &a.Value.Sector.Value
			o := of(env, address.Page(env.Settings.Code(s.Lang), s.Slug), a, writeOutsidePage)
			return []Output{o.Listed(s.Date, env.outsideAbsent(&a.Value)...)}
		},
	}
}

func outsideTemplate() page.Template[framed[outsideMain]] { return inFrame[outsideMain]("page.html") }

// outsideMain is a page outside of reports.
type outsideMain struct {
	Title    template.HTML `zh:"页面的标题，可在词组之间换行" en:"The title of the page, which may break between phrases"`
	Lead     string        `zh:"页面的概要；没有则为空" en:"The summary of the page; empty if it has none"`
	Contents contentsBar   `zh:"目录" en:"The contents"`
	Text     outsideText   `zh:"正文" en:"The text"`
}

// outsideText is the text of a page outside of reports.
type outsideText struct {
	Label string        `zh:"正文的名称，供读屏软件使用；没有正文则为空" en:"The name of the text, for screen readers; empty if there is none"`
	HTML  template.HTML `zh:"正文" en:"The text"`
}

// isAbout reports whether a page outside of reports becomes part of the page about the site.
func (e *Env) isAbout(name string) bool { return name == address.AboutName && e.on(aboutName) }

// outsideAbsent returns the languages that a page outside of reports is not in. The page about the
// site is in all, whoever wrote what stands on it.
func (e *Env) outsideAbsent(a *scope.Article) []scope.Absence {
	if e.isAbout(a.Sector.Value.Slug) {
		return nil
	}
	return a.Absent
}

func writeOutsidePage(env *Env, w io.Writer, a *scope.Article) error {
	s := &a.Sector.Value
	p := env.at(s.Lang, address.Page(env.Settings.Code(s.Lang), s.Slug))
	if env.isAbout(s.Slug) {
		return p.writeOwnAbout(w, a)
	}
	return outsideTemplate().Write(w, env.sets, p, &framed[outsideMain]{
		Layout: p.layout(p.outsideSubject(a)),
		Main: outsideMain{
			Title: phrases(s.Title), Lead: s.Summary, Contents: p.contentsBar(a.Body.Value.Headings), Text: p.outsideText(a),
		},
	})
}

// writeOwnAbout writes the page about the site with what somebody wrote of it.
func (p *place) writeOwnAbout(w io.Writer, a *scope.Article) error {
	s, main := &a.Sector.Value, p.aboutMain()
	main.Title, main.Lead, main.Text = s.Title, cmp.Or(s.Summary, main.Lead), p.outsideText(a)
	return aboutTemplate().Write(w, p.sets, p, &framed[aboutMain]{Layout: p.layout(p.outsideSubject(a)), Main: main})
}

// outsideSubject is what the frame says of a page outside of reports.
func (p *place) outsideSubject(a *scope.Article) subject {
	s, spot := &a.Sector.Value, Spot{Lang: a.Sector.Value.Lang}
	if !p.isAbout(s.Slug) {
		spot.Page = s.Slug
	}
	return subject{
		title: s.Title, summary: s.Summary, kind: "website", spot: spot, absent: p.outsideAbsent(a),
		crumbs: []link{{p.words().Page.Home, p.home()}, {Text: s.Title}},
	}
}

func (p *place) outsideText(a *scope.Article) outsideText {
	html := p.body(&a.Body.Value)
	if html == "" {
		return outsideText{}
	}
	return outsideText{a.Sector.Value.Title, html}
}
