package kind

import (
	"cmp"
	"strings"

	"duibiao/internal/address"
	"duibiao/internal/scope"
)

// siteColumn is what a page tells of itself as a column of a government's site, or of the
// column that it is in.
type siteColumn struct {
	name string // empty if the page is in none
	scope.Column
}

// piece is what a page of content tells of itself: an article, or a metric.
type piece struct {
	title     string // empty if the page is none
	day, time string
	updated   string // the day of its newest correction, or its own
	section   string
	source    string
	author    string
	keywords  []string
}

// homeColumn is the type of home pages.
const homeColumn = "首页"

// metas are statements about a page.
type metas []meta

// named adds a statement by its name, unless there is nothing to state.
func (m *metas) named(name, content string) {
	if content != "" {
		*m = append(*m, meta{Name: name, Content: content})
	}
}

// property adds one by its property, likewise.
func (m *metas) property(property, content string) {
	if content != "" {
		*m = append(*m, meta{Property: property, Content: content})
	}
}

// profiled is what a page tells of itself under the profile of the site.
func (p *place) profiled(s *subject, h *head) []meta {
	var m metas
	switch profile := &p.Settings.Profile; {
	case profile.IsGovernment():
		m = p.siteMetas()
		p.addColumn(&m, p.columnOf(&s.topic))
		p.addPiece(&m, pieceOf(&s.topic), h)
	case profile.IsNews():
		addNews(&m, pieceOf(&s.topic))
	}
	return m
}

// siteMetas is what every page of a government's site tells of the site: the annex to
// 国办发〔2017〕47号 has the names. On other sites it is nothing.
func (p *place) siteMetas() metas {
	profile := &p.Settings.Profile
	if !profile.IsGovernment() {
		return nil
	}
	var m metas
	m.named("SiteName", p.siteTitle())
	m.named("SiteDomain", profile.Domain)
	m.named("SiteIDCode", profile.SiteCode)
	return m
}

// addColumn tells of a column. The terms for its type are Chinese ones, and stand on pages in
// Chinese.
func (p *place) addColumn(m *metas, c siteColumn) {
	if c.name == "" {
		return
	}
	m.named("ColumnName", c.name)
	m.named("ColumnDescription", c.Description)
	m.named("ColumnKeywords", strings.Join(c.Keywords, ","))
	if p.isChinese() {
		m.named("ColumnType", c.Type)
	}
}

func (p *place) isChinese() bool {
	tag, _, _ := strings.Cut(p.language().Tag, "-")
	return tag == "zh"
}

// addPiece tells of a page of content.
func (p *place) addPiece(m *metas, c piece, h *head) {
	if c.title == "" {
		m.named("keywords", strings.Join(p.Settings.Profile.Keywords[p.lang], ","))
		return
	}
	m.named("ArticleTitle", c.title)
	m.named("PubDate", strings.TrimSpace(c.day+" "+c.time))
	m.named("ContentSource", c.source)
	m.named("Keywords", strings.Join(c.keywords, ","))
	m.named("Author", c.author)
	m.named("Description", h.Description)
	m.named("Image", h.picture())
	m.named("Url", h.Canonical)
}

// addNews tells of a page of content on the site of a newsroom: https://ogp.me/#type_article
func addNews(m *metas, c piece) {
	if c.title == "" {
		return
	}
	m.named("author", c.author)
	m.named("keywords", strings.Join(c.keywords, ","))
	m.property("article:published_time", c.day)
	if c.updated != c.day {
		m.property("article:modified_time", c.updated)
	}
	m.property("article:author", c.author)
	m.property("article:section", c.section)
}

// picture returns the address of the picture of the page, empty if it has none.
func (h *head) picture() string {
	for i := range h.Metas {
		if h.Metas[i].Property == "og:image" {
			return h.Metas[i].Content
		}
	}
	return ""
}

// columnOf is the column that a page is, or that it is in; none of pages about the site.
func (p *place) columnOf(t *topic) siteColumn {
	of := func(h *scope.Head) siteColumn { return siteColumn{h.Title, h.Column} }
	switch {
	case t.edition != nil:
		return of(&t.edition.Sheet.Value.Head.Value)
	case t.article != nil:
		return of(&t.article.Sector.Value.Head.Value)
	case t.figure != nil:
		return of(&t.figure.Head.Value)
	case p.path == address.Home(p.code()):
		return p.homePageColumn()
	}
	return siteColumn{}
}

// pieceOf is what a page of content tells of itself; empty of other pages.
func pieceOf(t *topic) piece {
	switch {
	case t.article != nil:
		return articlePiece(t.article)
	case t.figure != nil:
		return figurePiece(t.figure)
	}
	return piece{}
}

// siteSummary returns what the site is about, as config.toml has it, else something else.
func (p *place) siteSummary(otherwise string) string {
	return cmp.Or(p.Settings.Profile.Descriptions[p.lang], otherwise)
}

// homePageColumn is the column that a home page is.
func (p *place) homePageColumn() siteColumn {
	profile := &p.Settings.Profile
	return siteColumn{p.siteTitle(), scope.Column{Description: profile.Descriptions[p.lang], Type: homeColumn, Keywords: profile.Keywords[p.lang]}}
}

// articlePiece is what an article tells of itself.
func articlePiece(a *scope.Article) piece {
	s, h := &a.Sector.Value, &a.Sector.Value.Head.Value
	return piece{
		title: s.Title, day: s.Date, time: a.Publication.Time, updated: a.Updated, section: h.Title, source: h.Source,
		author: a.Publication.Author, keywords: a.Publication.Keywords,
	}
}

// figurePiece is what the page of a metric tells of itself: it was published with its article.
func figurePiece(f *scope.Figure) piece {
	h, m := &f.Head.Value, &f.Metric.Value
	return piece{
		title: m.Label, day: f.Around.Date, time: f.Around.Time, updated: f.Around.Date, section: h.Title, source: cmp.Or(m.Source, h.Source),
	}
}
