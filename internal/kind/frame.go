package kind

import (
	"html/template"
	"net/url"
	"strings"

	"duibiao/internal/address"
	"duibiao/internal/page"
	"duibiao/internal/period"
	"duibiao/internal/scope"
	"duibiao/internal/words"
)

// framed is the data of a page in the common frame.
type framed[T any] struct {
	Layout layout `zh:"页面外框：页头、页脚和 <head> 的内容" en:"The frame: what stands in <head>, at the top and at the bottom"`
	Main   T      `zh:"页面自己的内容，由页面的文件定义的“main”显示" en:"What the page itself is about, shown by the \"main\" that its file defines"`
}

// inFrame returns the kind of page that is written in a file, in the common frame.
func inFrame[T any](file string) page.Template[framed[T]] {
	return page.Framed[framed[T]]("baseof.html", file, "Main")
}

// layout is the frame of a page.
type layout struct {
	Lang   string `zh:"页面语言的 BCP 47 标签，如 zh-Hans" en:"The language of the page, a BCP 47 tag such as zh-Hans"`
	Skip   string `zh:"跳到正文的链接上的文字" en:"The text of the link that skips to the content"`
	Head   head   `zh:"<head> 的内容" en:"What stands in <head>"`
	Header header `zh:"页头：站名、关于本站、语言和当前位置" en:"The top of the page: site, link to the page about it, languages, breadcrumb"`
	Footer footer `zh:"页脚：站名、关于本站和主办单位" en:"The bottom of the page: site, links to the page about it, publisher"`
}

// header is the top of a page.
type header struct {
	Logo           logoImage      `zh:"站名前的标志；没有则地址为空" en:"The logo before the name of the site; without a link if there is none"`
	SiteTitle      template.HTML  `zh:"站名，可在词组之间换行" en:"The title of the site, which may break between phrases"`
	Home           string         `zh:"首页的链接" en:"The link to the home page"`
	ToolsLabel     string         `zh:"站点导航的名称，供读屏软件使用" en:"The name of the navigation of the site, for screen readers"`
	Search         link           `zh:"搜索页的链接；没有则为空" en:"The link to the search; empty if there is none"`
	SearchHere     bool           `zh:"本页是否就是搜索页" en:"Whether this is the search"`
	About          link           `zh:"关于本站的链接；没有这个页面则为空" en:"The link to the page about the site; empty if there is none"`
	AboutHere      bool           `zh:"本页是否就是关于本站的页面" en:"Whether this is the page about the site"`
	MenuLabel      string         `zh:"菜单的名称，供读屏软件使用" en:"The name of the menu, for screen readers"`
	Menu           []menuLink     `zh:"站点自己的菜单；没有则为空" en:"The site's own menu; empty if it has none"`
	LanguagesLabel string         `zh:"语言导航的名称，供读屏软件使用" en:"The name of the choice of languages, for screen readers"`
	Languages      []languageLink `zh:"本页的各种语言，包括本页自己；没有本页的语言，是其报告页或首页" en:"The page in every language, this one among them; in one that it is not in, the page of its report or the home page"`
	CrumbsLabel    string         `zh:"当前位置导航的名称，供读屏软件使用" en:"The name of the breadcrumb, for screen readers"`
	Crumbs         []link         `zh:"从首页到本页的路径；最后一项是本页，没有链接" en:"The way from the home page; the last is this page and has no link"`
}

// menuLink is an entry of the menu.
type menuLink struct {
	link
	Here bool `zh:"是否就是本页" en:"Whether it is this page"`
}

// languageLink leads to the same page in a language, or to what there is in its place.
type languageLink struct {
	Name    string `zh:"语言的名称，用该语言书写；不是本页的，说明是哪一页" en:"The name of the language, in that language, and what it leads to if that is not this page"`
	Tag     string `zh:"语言的 BCP 47 标签" en:"Its BCP 47 tag"`
	Href    string `zh:"该语言页面的链接" en:"The link to the page in it"`
	Current bool   `zh:"是否就是本页的语言" en:"Whether it is the language of this page"`
}

// link is a link, or only its text if there is no Href.
type link struct {
	Text string `zh:"链接的文字" en:"The text of the link"`
	Href string `zh:"链接的地址；为空则只有文字" en:"Where it leads; empty if there is only the text"`
}

// fact is a term with what there is to say about it.
type fact struct {
	Term string `zh:"这一项的名称" en:"What it is about"`
	Text string `zh:"这一项的内容" en:"What there is to say"`
	Href string `zh:"内容的链接；没有则为空" en:"The link of the text; empty if it has none"`
	Date string `zh:"内容是日期时，供机器读的写法，如 2025-02-10；否则为空" en:"If the text is a date, the same for machines, such as 2025-02-10; else empty"`
}

// place is where a page stands: its language and its path.
type place struct {
	*Env
	lang int
	path string
	room *pageViews // for what it shows of metrics

	said words.Periods // the periods that were spoken of last, mostly those of the whole page
	led  ledArticle

	spot   Spot   // of which the links are
	linked []Link // what is said of the outputs that belong to the page; nil until it is asked for
}

// at returns the place of a page in a language.
func (e *Env) at(lang int, path string) *place {
	return &place{Env: e, lang: lang, path: path, room: e.room()}
}

// subject is what the frame of a page needs to know of it.
type subject struct {
	title, summary string
	within         string // the report of an article: sectors of many share a title
	kind           string // for Open Graph: website or article
	shown          string // what the picture of the page says; empty if it is that of its report
	spot           Spot
	crumbs         []link
	absent         []scope.Absence
	topic          topic
}

func (p *place) language() *scope.Language { return &p.Settings.Languages[p.lang] }
func (p *place) code() string              { return p.Settings.Code(p.lang) }
func (p *place) words() *words.Book        { return p.books[p.lang] }
func (p *place) siteTitle() string         { return p.Settings.Titles[p.lang] }

// to returns the link from this page to a file of the site.
func (p *place) to(path string) string { return address.Relative(p.path, path) }

// url returns the whole address of a file of the site, or "" if the site has none.
func (p *place) url(path string) string { return p.Settings.URL(path) }

// home, overview and article return the links to pages in the language of this one.
func (p *place) home() string                  { return p.to(address.Home(p.code())) }
func (p *place) overview(report string) string { return p.to(address.Report(p.code(), report)) }
func (p *place) article(report, sector string) string {
	return p.to(address.Article(p.code(), report, sector))
}

// figure returns the link from this page to a metric, in a language of the site: to its own
// page, or without such pages to where it stands in its article.
func (p *place) figure(lang int, report, sector, id string) string {
	if p.hasFigures {
		return p.to(address.Figure(p.Settings.Code(lang), report, id))
	}
	if a := &p.led; a.report != report || a.sector != sector || a.lang != lang {
		*a = ledArticle{lang: lang, report: report, sector: sector, href: "#"}
		if article := address.Article(p.Settings.Code(lang), report, sector); article != p.path {
			a.href = p.to(article) + "#"
		}
	}
	return p.led.href + id
}

// ledArticle is the article to whose metrics links were led last: a page has those of a
// sector one behind the other.
type ledArticle struct {
	lang           int
	report, sector string
	href           string // to what an id follows
}

// fromRoot returns the address of a file of the site from its host's root. It leads
// there from any depth and to no other host. A site without an address has only the
// way from this page.
func (p *place) fromRoot(path string) string {
	base, err := url.Parse(p.Settings.BaseURL)
	if p.Settings.BaseURL == "" || err != nil {
		return p.to(path)
	}
	return "/" + strings.TrimLeft(base.EscapedPath(), "/") + path
}

// spans returns the words for two periods.
func (p *place) spans(actual, target period.Period) *words.Periods {
	if p.said.Actual != actual || p.said.Target != target || p.said.ActualLabel == "" {
		p.said = p.words().Periods(actual, target)
	}
	return &p.said
}

// links returns what the page at a spot says of the outputs that belong to it: in its head,
// and where readers see it.
func (p *place) links(at Spot) []Link {
	if p.linked == nil || p.spot != at {
		p.spot, p.linked = at, p.Env.links(at)
	}
	return p.linked
}

func (p *place) layout(s subject) layout {
	return layout{
		Lang:   p.language().Tag,
		Skip:   p.words().Page.Skip,
		Head:   p.head(s),
		Header: p.header(s),
		Footer: p.footer(),
	}
}

func (p *place) header(s subject) header {
	h := header{
		Logo:           p.logo(),
		SiteTitle:      p.brand(),
		Home:           p.home(),
		ToolsLabel:     p.words().About.Tools,
		Search:         p.searchLink(),
		SearchHere:     p.path == address.Search(p.code()),
		About:          p.aboutLink(p.words().About.Link, ""),
		AboutHere:      p.path == address.About(p.code()),
		MenuLabel:      p.words().Page.Menu,
		Menu:           p.menu(false),
		LanguagesLabel: p.words().Page.Languages,
		CrumbsLabel:    p.words().Page.Breadcrumb,
		Crumbs:         s.crumbs,
	}
	for lang, l := range p.Settings.Languages {
		name, path := p.other(lang, &s)
		h.Languages = append(h.Languages, languageLink{name, l.Tag, p.to(path), lang == p.lang})
	}
	return h
}
