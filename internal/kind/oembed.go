package kind

import (
	"html"
	"io"
	"strconv"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/scope"
)

const oembedName = "oembed"

// oembedType is the media type of oEmbed (https://oembed.com).
const oembedType = "application/json+oembed"

// oembedBytes is more than most of them have.
const oembedBytes = 1 << 10

// oembedWidth is how wide an embed is there, in pixels. A file cannot be asked for another width.
const oembedWidth = 600

// oembed makes what a CMS reads when an editor pastes the address of a page: the embed of a metric,
// of an article's metrics, or of a report's counts. A site without an address has none.
func oembed() Kind {
	return Kind{
		Name: oembedName, Optional: true, Leaf: true,
		Doc: diag.Words{
			Zh: "oEmbed：编辑粘贴页面网址，内容管理系统据此嵌入。须有 base_url，并开启 embeds。",
			En: "oEmbed: what a CMS embeds where an editor pastes the address of a page. Needs base_url, and embeds.",
		},
		Links: func(env *Env, at Spot) []Link {
			page := env.spotted(at)
			if page == "" || !env.hasOEmbed() {
				return nil
			}
			return []Link{{Path: address.OEmbed(page), Rel: "alternate", Type: oembedType}}
		},
		Figure: func(env *Env, f *scope.Figure) []Output {
			if !env.hasOEmbed() || !env.hasFigures {
				return nil
			}
			page := address.Figure(env.Settings.Code(f.Lang), f.Head.Value.Slug, f.Metric.Value.ID)
			return []Output{made(env, address.OEmbed(page), f, writeFigureOEmbed)}
		},
		Article: func(env *Env, a *scope.Keyed[scope.Article]) []Output {
			s := &a.Value.Sector
			if !env.hasOEmbed() || len(s.Value.Metrics) == 0 {
				return nil
			}
			page := address.Article(env.Settings.Code(s.Value.Lang), s.Value.Head.Value.Slug, s.Value.Slug)
			return []Output{of(env, address.OEmbed(page), s, writeArticleOEmbed)}
		},
		Report: func(env *Env, r *scope.Report) []Output {
			var list []Output
			for lang := range r.Editions {
				if e := &r.Editions[lang]; e.Lang == lang && env.hasOEmbed() {
					page := address.Report(env.Settings.Code(lang), r.Slug)
					list = append(list, made(env, address.OEmbed(page), &embeddedReport{e.Sheet, e.Counts}, writeReportOEmbed))
				}
			}
			return list
		},
	}
}

// hasOEmbed reports whether there is anything to embed, at an address that is known.
func (e *Env) hasOEmbed() bool { return e.on(embedsName) && e.Settings.BaseURL != "" }

// spotted returns the path of the page at a spot, if that has an embed.
func (e *Env) spotted(at Spot) string {
	code := e.Settings.Code(at.Lang)
	switch {
	case at.Report == "" || at.Sector != "" && at.Metric == "" && at.Metrics == 0:
		return ""
	case at.Metric != "":
		return address.Figure(code, at.Report, at.Metric)
	case at.Sector != "":
		return address.Article(code, at.Report, at.Sector)
	}
	return address.Report(code, at.Report)
}

func writeFigureOEmbed(env *Env, w io.Writer, f *scope.Figure) error {
	h, m := &f.Head.Value, &f.Metric.Value
	page := address.Figure(env.Settings.Code(f.Lang), h.Slug, m.ID)
	p := env.at(f.Lang, page)
	v := &p.room.metrics.take(1)[0]
	p.metric(v, &f.Metric)
	return p.writeOEmbed(w, page, m.Label, p.inShort(m, v), p.thumbnail(h.Slug, m.ID), p.snippets(h).metricFrame(v))
}

func writeArticleOEmbed(env *Env, w io.Writer, s *scope.Sector) error {
	h := &s.Head.Value
	page := address.Article(env.Settings.Code(s.Lang), h.Slug, s.Slug)
	p := env.at(s.Lang, page)
	return p.writeOEmbed(w, page, s.Title, s.Summary, "", p.snippets(h).sectorFrame(s))
}

func writeReportOEmbed(env *Env, w io.Writer, r *embeddedReport) error {
	h := &r.Sheet.Value.Head.Value
	page := address.Report(env.Settings.Code(r.Sheet.Value.Lang), h.Slug)
	p := env.at(r.Sheet.Value.Lang, page)
	score := p.survey(h, r.Sheet.Value.Sectors).embedScore(&r.Counts)
	return p.writeOEmbed(w, page, h.Title, joined(score.Answer), "", p.snippets(h).scoreFrame(&score))
}

// thumbnail returns the address of the picture of a metric, where these are drawn; else it is empty.
func (p *place) thumbnail(report, id string) string {
	if !p.on(shareName) || !p.Settings.Share.Figures {
		return ""
	}
	return p.url(address.ShareFigure(p.code(), report, id, ".png"))
}

// writeOEmbed writes a rich oEmbed 1.0. The frame follows a quotation, which WordPress shows until
// the embed has told its height, and where it loads no script; frame.js has the other half of that
// protocol. WordPress takes styles away, so the frame has attributes for what they say.
func (p *place) writeOEmbed(w io.Writer, page, title, says, thumbnail string, f frame) error {
	code := "<blockquote>"
	if says != "" {
		code += html.EscapeString(says) + " "
	}
	code += `<a href="` + html.EscapeString(p.url(page)) + `">` + html.EscapeString(f.title) + `</a></blockquote>` +
		`<iframe src="` + html.EscapeString(f.src) + `" title="` + html.EscapeString(f.title) + `" width="` + strconv.Itoa(oembedWidth) +
		`" height="` + strconv.Itoa(f.height) + `" frameborder="0"></iframe>`
	j := &jsonText{b: make([]byte, 0, oembedBytes)}
	j.open('{')
	j.word("version", "1.0")
	j.word("type", "rich")
	j.text("title", title)
	j.text("provider_name", p.siteTitle())
	j.text("provider_url", p.Settings.BaseURL)
	j.text("html", code)
	j.number("width", oembedWidth)
	j.number("height", f.height)
	if thumbnail != "" {
		j.text("thumbnail_url", thumbnail)
		j.number("thumbnail_width", shareWidth)
		j.number("thumbnail_height", shareHeight)
	}
	j.close('}')
	_, err := w.Write(append(j.b, '\n'))
	return err
}
