package kind

import (
	"io"
	"strconv"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/page"
	"duibiao/internal/scope"
)

const siteMapName = "site-map"

// siteMapSize is how many articles a page of the site map lists.
const siteMapSize = 2_000

// siteMapPage makes the page that lists all others: its columns, reports and articles. It is
// for readers; sitemap.xml is for search engines.
func siteMapPage() Kind {
	return Kind{
		Name: siteMapName, Optional: true, Off: true, Profiled: true,
		Doc: diag.Words{
			Zh: "站点地图页：列出各个栏目、报告和文章。有 [profile] 的站点默认生成。",
			En: "The site map for readers: columns, reports and articles. On by default where there is a [profile].",
		},
		Templates: []page.Definition{siteMapTemplate()},
		Site: func(env *Env, s *scope.Site) []Output {
			leaves := 1
			for i := range s.Indexes {
				leaves = max(leaves, len(splitMap(s.Indexes[i].Reports)))
			}
			var list []Output
			for i := range s.Indexes {
				list = append(list, siteMapOutputs(env, &s.Indexes[i], leaves, s.PagesIn(s.Indexes[i].Lang))...)
			}
			return list
		},
	}
}

// siteMapLeaf is what a page of the site map is given. Each language has as many pages, so that
// each leads to the same of another.
type siteMapLeaf struct {
	Lang, Part, Parts int          // Part counts from 1
	Pages             []scope.Name // outside of reports, on the first
	Reports           []scope.Keyed[scope.Summary]
}

func siteMapOutputs(env *Env, in *scope.Index, leaves int, pages []scope.Name) []Output {
	split := splitMap(in.Reports)
	list := make([]Output, leaves)
	for i := range list {
		leaf := &siteMapLeaf{Lang: in.Lang, Part: i + 1, Parts: leaves}
		if i == 0 {
			leaf.Pages = pages
		}
		if i < len(split) {
			leaf.Reports = split[i]
		}
		list[i] = made(env, address.SiteMap(env.Settings.Code(in.Lang), i+1), leaf, writeSiteMap).Listed("")
	}
	return list
}

// splitMap returns reports page by page, each whole.
func splitMap(reports []scope.Keyed[scope.Summary]) [][]scope.Keyed[scope.Summary] {
	var parts [][]scope.Keyed[scope.Summary]
	n := 0
	for i := range reports {
		own := len(reports[i].Value.Sectors)
		if len(parts) == 0 || n+own > siteMapSize {
			parts, n = append(parts, nil), 0
		}
		n += own
		parts[len(parts)-1] = append(parts[len(parts)-1], reports[i])
	}
	return parts
}

func siteMapTemplate() page.Template[framed[siteMapMain]] {
	return inFrame[siteMapMain]("site-map.html")
}

// siteMapMain is a page of the site map.
type siteMapMain struct {
	Title   string          `zh:"页面的标题" en:"The heading of the page"`
	Leaves  []searchLeaf    `zh:"站点地图的各页；只有一页时为空" en:"The pages of the site map; none if it is one"`
	Turn    string          `zh:"这些页的导航的名称，供读屏软件使用" en:"The name of the navigation of these pages, for screen readers"`
	Columns siteMapList     `zh:"站点的栏目；只在第一页" en:"The columns of the site, on the first page"`
	Of      string          `zh:"报告部分的标题；没有报告则为空" en:"The heading of the reports; empty if there are none"`
	Reports []siteMapReport `zh:"各份报告和其中的文章" en:"The reports with their articles"`
}

// siteMapList is a list of links under a heading.
type siteMapList struct {
	Title string `zh:"标题；没有链接则为空" en:"The heading; empty if there are no links"`
	Links []link `zh:"链接" en:"The links"`
}

// siteMapReport is a report with its articles.
type siteMapReport struct {
	siteMapLink
	Articles []siteMapLink `zh:"报告里的文章" en:"Its articles"`
}

// siteMapLink leads to a page, which may be in another language.
type siteMapLink struct {
	link
	Foreign foreign `zh:"页面只有原文的语言时才有" en:"Only if the page is in the language of the original alone"`
}

func writeSiteMap(env *Env, w io.Writer, in *siteMapLeaf) error {
	p := env.at(in.Lang, address.SiteMap(env.Settings.Code(in.Lang), in.Part))
	say := &p.words().SiteMap
	main := siteMapMain{Title: say.Title, Leaves: p.siteMapLeaves(in), Turn: say.Pages}
	if in.Part == 1 {
		main.Columns = siteMapList{say.Columns, p.siteMapColumns(in.Pages)}
	}
	if len(in.Reports) > 0 {
		main.Of = say.Reports
	}
	for i := range in.Reports {
		main.Reports = append(main.Reports, p.siteMapReport(&in.Reports[i].Value))
	}
	return siteMapTemplate().Write(w, env.sets, p, &framed[siteMapMain]{
		Layout: p.layout(subject{
			title: say.Title, summary: say.Summary, kind: "website", spot: Spot{Lang: in.Lang},
			crumbs: []link{{p.words().Page.Home, p.home()}, {say.Title, ""}},
		}),
		Main: main,
	})
}

// siteMapColumns returns the links to the pages outside of reports.
func (p *place) siteMapColumns(pages []scope.Name) []link {
	list := []link{{p.words().Page.Home, p.home()}}
	for _, l := range []link{p.searchLink(), p.aboutLink(p.words().About.Title, "")} {
		if l.Href != "" {
			list = append(list, l)
		}
	}
	for _, own := range pages {
		if !p.isAbout(own.Slug) {
			list = append(list, link{own.Title, p.to(address.Page(p.code(), own.Slug))})
		}
	}
	return list
}

// siteMapLeaves returns the pages of the site map, if they are more than one.
func (p *place) siteMapLeaves(in *siteMapLeaf) []searchLeaf {
	if in.Parts < 2 {
		return nil
	}
	list := make([]searchLeaf, in.Parts)
	for i := range list {
		list[i] = searchLeaf{link{strconv.Itoa(i + 1), p.to(address.SiteMap(p.code(), i+1))}, i+1 == in.Part}
	}
	return list
}

// siteMapReport returns a report. What is not in the language of the page is told in that of
// the original.
func (p *place) siteMapReport(s *scope.Summary) siteMapReport {
	own := p.in(s.Lang)
	r := siteMapReport{siteMapLink: siteMapLink{link{s.Head.Title, own.overview(s.Head.Slug)}, p.foreign(s.Lang)}}
	for i := range s.Sectors {
		sec := &s.Sectors[i]
		r.Articles = append(r.Articles, siteMapLink{link{sec.Title, own.in(sec.Lang).article(s.Head.Slug, sec.Slug)}, own.foreign(sec.Lang)})
	}
	return r
}
