package kind

import (
	"strings"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/page"
	"duibiao/internal/plot"
	"duibiao/internal/scope"
)

const searchName = "search"

// searchPage makes the search of each language: its page, the index, which that loads piece by
// piece, and what it shows of each article. All of it is scripts in files, so that it works
// from a disk and under the strictest policy.
func searchPage() Kind {
	return Kind{
		Name: searchName, Optional: true,
		Doc: diag.Words{
			Zh: "搜索：每种语言一页，以及按需加载的索引。",
			En: "The search of each language: its page, and the index that it loads as it is needed.",
		},
		Templates: []page.Definition{searchTemplate()},
		Article: func(env *Env, a *scope.Keyed[scope.Article]) []Output {
			s := &a.Value.Sector.Value
			path := address.SearchText(env.Settings.Code(s.Lang), s.Head.Value.Slug, s.Slug)
			return []Output{of(env, path, a, writeSearchArticle)}
		},
		Page: func(env *Env, a *scope.Keyed[scope.Article]) []Output {
			s := &a.Value.Sector.Value
			return []Output{of(env, address.SearchText(env.Settings.Code(s.Lang), "", s.Slug), a, writeSearchArticle)}
		},
		Report: func(env *Env, r *scope.Report) []Output {
			var list []Output
			for lang := range r.Editions {
				if e := &r.Editions[lang]; e.Lang == lang {
					in := &searchedReport{lang, e.Sheet.Value.Head, e.Summary, e.Body}
					list = append(list, made(env, address.SearchText(env.Settings.Code(lang), r.Slug, ""), in, writeSearchReport))
				}
			}
			return list
		},
		Site: func(env *Env, s *scope.Site) []Output {
			list := []Output{made(env, address.SearchTables, &nothing{}, writeSearchTables)}
			parts := listParts(s.Search)
			for i := range s.Search {
				list = append(append(list, searchPages(env, &s.Search[i], parts)...), searchParts(env, &s.Search[i])...)
			}
			return list
		},
	}
}

// Searches reports whether the site has a search.
func (e *Env) Searches() bool { return e.on(searchName) }

func searchTemplate() page.Template[framed[searchMain]] { return inFrame[searchMain]("search.html") }

// searchMain is the page of a search.
type searchMain struct {
	Title   string         `zh:"页面的标题" en:"The heading of the page"`
	Lead    string         `zh:"下面列出的内容，一句话" en:"What is listed below, in a sentence"`
	Box     searchBox      `zh:"搜索框和脚本要用的文字；只列出指标的页面为空" en:"The box, and the words that the script needs; empty on a page that only lists"`
	All     link           `zh:"列出全部指标的页面的链接；指标就列在本页时为空" en:"The link to the page that lists every figure; empty if this one does"`
	Pages   []searchLeaf   `zh:"清单的各页；只有一页时为空" en:"The pages of the list; none if it is one"`
	Turn    string         `zh:"清单各页导航的名称，供读屏软件使用" en:"The name of the navigation of these pages, for screen readers"`
	Marks   []plot.Square  `zh:"各种方块，供脚本使用，按编号排列" en:"All squares, for the script, by their numbers"`
	Reports []searchReport `zh:"全部指标，按报告和领域排列" en:"Every figure by report and sector"`
}

// searchBox is the box, which only a script can serve, and its words.
type searchBox struct {
	Action  string `zh:"表单的地址，即本页" en:"The address of the form: this page"`
	Label   string `zh:"搜索框的名称，供读屏软件使用" en:"The name of the box, for screen readers"`
	Button  string `zh:"按钮上的文字" en:"The text of the button"`
	Example string `zh:"搜索框里的例子" en:"An example in the box"`
	Seal    string `zh:"印章上的字的语言，BCP 47 标签" en:"The language of the characters of seals, a BCP 47 tag"`
	Index   string `zh:"索引所在文件夹的链接，以斜杠结尾" en:"The link to the folder of the index, with a slash at its end"`
	Figures string `zh:"结果中指标部分的标题" en:"The heading of the figures that were found"`
	Text    string `zh:"结果中正文部分的标题" en:"The heading of the passages that were found"`
	Found   string `zh:"找到多少，%q、%figures、%passages 由脚本填写" en:"How much was found; the script fills in %q, %figures and %passages"`
	None    string `zh:"没有找到，%q 由脚本填写" en:"That nothing was found; the script fills in %q"`
	More    string `zh:"继续查找的按钮" en:"The button that looks for more"`
	Failed  string `zh:"索引无法加载" en:"That the index can't be loaded"`
}

// loadSearchStyle names the style sheet of the search in the head.
func (p *place) loadSearchStyle(h *head) {
	if p.assets.searchStyle != "" {
		h.Styles = append(h.Styles, p.to(p.assets.searchStyle))
	}
}

// loadSearch names the scripts of the search in the head: first the one that takes what the
// others bring.
func (p *place) loadSearch(h *head) {
	for _, path := range p.assets.search {
		h.Scripts = append(h.Scripts, p.to(path))
	}
	h.Scripts = append(h.Scripts, p.to(address.SearchTables), p.to(address.SearchFile(p.code(), "articles")))
}

func (p *place) searchBox() searchBox {
	say := &p.words().Search
	index := p.to(address.SearchFile(p.code(), "articles"))
	return searchBox{
		Seal:   p.seal("").Lang,
		Action: "search.html", Label: say.Label, Button: say.Title, Example: say.Example, Index: strings.TrimSuffix(index, "articles.js"),
		Figures: say.Figures, Text: say.Text, Found: say.Found, None: say.None, More: say.More, Failed: say.Failed,
	}
}

// searchLink returns the link that the head of every page has.
func (p *place) searchLink() link {
	if !p.Searches() {
		return link{}
	}
	return link{p.words().Search.Title, p.to(address.Search(p.code()))}
}
