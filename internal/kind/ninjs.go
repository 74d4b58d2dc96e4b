package kind

import (
	"io"
	"slices"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/scope"
)

// ninjsEnding is that of an article for newsrooms.
const ninjsEnding = ".ninjs.json"

// newsItems makes each article as ninjs 3.1, the JSON of IPTC for news (https://www.iptc.org/std/ninjs/): its text with what its
// metrics say, as HTML that stands by itself. An item is known by its address, so a site without one has none.
func newsItems() Kind {
	return Kind{
		Name: "ninjs", Optional: true, Off: true, Leaf: true,
		Doc: diag.Words{
			Zh: "供新闻编辑系统使用的文章：IPTC ninjs 3.1；站点有网址才生成。",
			En: "Each article for newsroom systems, as ninjs 3.1 of IPTC, if the site has an address.",
		},
		Links: func(env *Env, at Spot) []Link {
			if at.Sector == "" || at.Metric != "" || env.Settings.BaseURL == "" {
				return nil
			}
			return []Link{{
				Path:  address.ArticleAs(env.Settings.Code(at.Lang), at.Report, at.Sector, ninjsEnding),
				Label: env.books[at.Lang].Page.DataNinjs,
			}}
		},
		Article: func(env *Env, a *scope.Keyed[scope.Article]) []Output {
			if env.Settings.BaseURL == "" {
				return nil
			}
			s := &a.Value.Sector.Value
			path := address.ArticleAs(env.Settings.Code(s.Lang), s.Head.Value.Slug, s.Slug, ninjsEnding)
			return []Output{of(env, path, a, writeNews)}
		},
	}
}

// writeNews writes an article as a news item.
func writeNews(env *Env, w io.Writer, a *scope.Article) error {
	s := &a.Sector.Value
	h := &s.Head.Value
	path := address.Article(env.Settings.Code(s.Lang), h.Slug, s.Slug)
	p := env.at(s.Lang, path)
	j := newsText{place: p}
	j.open('{')
	j.text("uri", p.url(path))
	j.key("standard")
	j.open('{')
	j.word("name", "ninjs")
	j.word("version", "3.1")
	j.word("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#")
	j.close('}')
	j.word("type", "text")
	j.word("representationType", "full")
	j.word("pubStatus", "usable")
	j.text("language", p.language().Tag)
	if s.Date != "" {
		j.word("firstCreated", midnight(s.Date))
		j.word("versionCreated", midnight(a.Updated))
	}
	j.text("title", s.Title)
	if by := a.Publication.Author; by != "" {
		j.text("by", by)
	}
	if notice := env.Settings.Footer.Copyrights[s.Lang]; notice != "" {
		j.text("copyrightNotice", notice)
	}
	j.one("headlines", "main", "text/plain", s.Title)
	if s.Summary != "" {
		j.one("descriptions", "summary", "text/plain", s.Summary)
	}
	j.one("bodies", "main", "text/html", legible(portable(p.feedContent(a), p.url(path))))
	j.sources(h)
	j.related(a)
	j.renditions(h, s)
	j.close('}')
	_, err := w.Write(append(j.b, '\n'))
	return err
}

// newsText is a news item being written.
type newsText struct {
	jsonText
	*place
}

// one writes a list of one text.
func (j *newsText) one(list, role, media, text string) {
	j.key(list)
	j.open('[')
	j.open('{')
	j.word("role", role)
	j.word("contentType", media)
	j.text("value", legible(text))
	j.close('}')
	j.close(']')
}

// sources writes where the figures come from, and who publishes them.
func (j *newsText) sources(h *scope.Head) {
	publisher := &j.Settings.Publisher
	j.key("infoSources")
	j.open('[')
	j.source("origin", h.Source, h.SourceURL)
	j.source("publisher", publisher.Names[j.lang], publisher.URL)
	j.close(']')
}

func (j *newsText) source(role, name, uri string) {
	if name+uri == "" {
		return
	}
	j.open('{')
	j.word("role", role)
	if name != "" {
		j.text("name", name)
	}
	if uri != "" {
		j.text("uri", uri)
	}
	j.close('}')
}

// related writes the report that the article is of, and its translations.
func (j *newsText) related(a *scope.Article) {
	s := &a.Sector.Value
	h := &s.Head.Value
	j.key("associations")
	j.open('[')
	j.association(h.Title, "part-of", j.lang, address.Report(j.code(), h.Slug))
	absent := scope.Langs(a.Absent)
	for lang, l := range j.Settings.Languages {
		if lang != j.lang && !slices.Contains(absent, lang) {
			j.association(l.Name, "translation", lang, address.In(l.Code, j.path))
		}
	}
	j.close(']')
}

func (j *newsText) association(name, rel string, lang int, path string) {
	j.open('{')
	j.text("name", name)
	j.word("rel", rel)
	j.text("uri", j.url(path))
	j.text("language", j.Settings.Languages[lang].Tag)
	j.close('}')
}

// renditions writes the page of the article, and its data.
func (j *newsText) renditions(h *scope.Head, s *scope.Sector) {
	j.key("renditions")
	j.open('[')
	j.rendition("web", j.path, "text/html")
	j.rendition("data", address.ArticleData(j.code(), h.Slug, s.Slug), "application/json")
	j.close(']')
}

func (j *newsText) rendition(name, path, media string) {
	j.open('{')
	j.word("name", name)
	j.text("href", j.url(path))
	j.word("contentType", media)
	j.close('}')
}
