package kind

import (
	"cmp"
	"html/template"
	"slices"

	"duibiao/internal/scope"
	"duibiao/internal/words"
)

// head is what a page tells machines about itself.
type head struct {
	WithoutScript string        `zh:"没有 JavaScript 的浏览器转到哪里（meta refresh 的 content）；不转则为空" en:"Where a browser without JavaScript is led (content of meta refresh); empty if nowhere"`
	Title         string        `zh:"浏览器标签和搜索结果中的标题" en:"The title in browser tabs and search results"`
	Description   string        `zh:"供搜索引擎和分享使用的概要" en:"The summary, for search engines and for sharing"`
	Canonical     string        `zh:"页面的完整网址；站点没有 base_url 则为空" en:"The whole address of the page; empty without base_url"`
	Alternates    []alternate   `zh:"本页的各种语言版本，供搜索引擎使用" en:"The page in every language, for search engines"`
	Links         []headLink    `zh:"与本页相关的其他文件，如数据和订阅源" en:"Files that belong to the page, such as data and feeds"`
	OEmbed        string        `zh:"oEmbed 文件的完整网址；没有则为空" en:"The whole address of the oEmbed; empty if there is none"`
	Metas         []meta        `zh:"关于本页的说明，如 Open Graph 和 robots" en:"Statements about the page, such as Open Graph and robots"`
	Styles        []string      `zh:"样式表的链接" en:"The links to the style sheets"`
	Early         []string      `zh:"页面读完之前就运行的脚本的链接；没有则没有" en:"The links to scripts that run before the page is read; mostly none"`
	Scripts       []string      `zh:"脚本的链接" en:"The links to the scripts"`
	Data          template.HTML `zh:"供机器读取的数据（JSON-LD），一个 script 元素；没有则为空" en:"Data for machines (JSON-LD), an element script; empty if there are none"`
	Icon          string        `zh:"站点图标的链接；没有则为空" en:"The link to the site's icon; empty if it has none"`
}

// alternate is the page in a language, for search engines.
type alternate struct {
	Tag string `zh:"语言的 BCP 47 标签，或 x-default" en:"The BCP 47 tag of a language, or x-default"`
	URL string `zh:"该版本的网址" en:"The address of the page in it"`
}

// headLink is another form of the page, or what belongs to it.
type headLink struct {
	Rel   string `zh:"文件与本页的关系（link 元素的 rel）" en:"How the file is related to the page (rel of the element link)"`
	Type  string `zh:"文件的媒体类型；没有则为空" en:"Its media type; empty if none is stated"`
	Title string `zh:"文件的名称；没有则为空" en:"Its name; empty if it has none"`
	Href  string `zh:"文件的链接" en:"The link to it"`
}

// meta is a statement about the page, by a name (robots) or a property (og:title).
type meta struct {
	Name     string `zh:"说明的名称（name），如 robots；用 property 时为空" en:"The name of the statement, such as robots; empty if it has a property"`
	Property string `zh:"说明的属性（property），如 og:title；用 name 时为空" en:"The property that it states, such as og:title; empty if it has a name"`
	Content  string `zh:"说明的内容" en:"What is stated"`
}

func (p *place) head(s subject) head {
	h := p.assetHead()
	h.Title = p.title(s)
	h.Description = cmp.Or(s.summary, s.title)
	h.Canonical = p.url(p.path)
	h.Alternates = p.alternates(scope.Langs(s.absent))
	h.Metas = p.openGraph(s, &h)
	for _, l := range p.links(s.spot) {
		if l.Rel != "" && l.Type != oembedType {
			h.Links = append(h.Links, headLink{l.Rel, l.Type, l.Title, p.to(l.Path)})
		}
		if l.Type == oembedType {
			h.OEmbed = p.url(l.Path)
		}
		if l.Picture {
			h.Metas = append(h.Metas, p.pictured(&l, s)...)
		}
	}
	h.Metas = append(h.Metas, p.profiled(&s, &h)...)
	h.Data = p.within(&s)
	return h
}

// title names the page with what it is a part of.
func (p *place) title(s subject) string {
	title := s.title
	for _, whole := range []string{s.within, p.siteTitle()} {
		if whole != "" && s.title != p.siteTitle() {
			title = p.words().Page.Title.Fill(words.Slot{Name: "page", Text: title}, words.Slot{Name: "site", Text: whole})
		}
	}
	return title
}

// assetHead returns a head that only names the site's assets.
func (p *place) assetHead() head { return p.headOf(p.to) }

// headOf returns a head that only names the site's assets, by addresses.
func (p *place) headOf(address func(path string) string) head {
	h := head{Styles: make([]string, 0, len(p.assets.styles)), Scripts: make([]string, 0, len(p.assets.scripts))}
	for _, path := range p.assets.styles {
		h.Styles = append(h.Styles, address(path))
	}
	for _, path := range p.assets.scripts {
		h.Scripts = append(h.Scripts, address(path))
	}
	for _, path := range p.assets.early {
		h.Early = append(h.Early, address(path))
	}
	if p.assets.icon != "" {
		h.Icon = address(p.assets.icon)
	}
	return h
}

// alternates names the editions of a page, as the sitemap does. Search engines want whole
// addresses; a site without one has links, for whoever follows them.
func (p *place) alternates(absent []int) []alternate {
	href := p.url
	if p.Settings.BaseURL == "" {
		href = p.to
	}
	list := make([]alternate, 0, len(p.Settings.Languages)+1)
	for tag, path := range p.editions(p.path, absent) {
		list = append(list, alternate{tag, href(path)})
	}
	return list
}

// openGraph is what is shown where the page is shared: https://ogp.me
func (p *place) openGraph(s subject, h *head) []meta {
	list := make([]meta, 0, 8)
	add := func(property, content string) {
		if content != "" {
			list = append(list, meta{Property: property, Content: content})
		}
	}
	add("og:type", s.kind)
	add("og:title", s.title)
	add("og:description", h.Description)
	add("og:url", h.Canonical)
	add("og:site_name", p.siteTitle())
	add("og:locale", p.words().Locale)
	absent := scope.Langs(s.absent)
	for lang, book := range p.books {
		if lang != p.lang && !slices.Contains(absent, lang) {
			add("og:locale:alternate", book.Locale)
		}
	}
	return list
}
