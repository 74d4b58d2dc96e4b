package kind

import (
	"io"
	"strconv"
	"strings"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/page"
	"duibiao/internal/plot"
	"duibiao/internal/scope"
	"duibiao/internal/words"
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
			for i := range s.Search {
				list = append(list, searchOutputs(env, &s.Search[i])...)
			}
			return list
		},
	}
}

// Searches reports whether the site has a search.
func (e *Env) Searches() bool { return e.on(searchName) }

// searchOutputs returns the page of a language and its index.
func searchOutputs(env *Env, in *scope.SearchIndex) []Output {
	code := env.Settings.Code(in.Lang)
	list := &searchList{Lang: in.Lang, Reports: make([]scope.Keyed[scope.Listing], len(in.Reports))}
	for i := range in.Reports {
		list.Reports[i] = in.Reports[i].Listing
	}
	outputs := []Output{
		made(env, address.Search(code), list, writeSearch).Listed(""),
		made(env, address.SearchFile(code, "reports"), list, writeSearchReports),
	}
	return append(outputs, searchParts(env, in)...)
}

// searchList is what the page of a search is given: the names of all figures.
type searchList struct {
	Lang    int
	Reports []scope.Keyed[scope.Listing]
}

// articles returns how many articles there are, reports among them.
func (l *searchList) articles() int {
	n := 0
	for i := range l.Reports {
		n += len(l.Reports[i].Value.Articles)
	}
	return n
}

func searchTemplate() page.Template[framed[searchMain]] { return inFrame[searchMain]("search.html") }

// searchMain is the page of a search.
type searchMain struct {
	Title   string         `zh:"页面的标题" en:"The heading of the page"`
	Lead    string         `zh:"下面列出的内容，一句话" en:"What is listed below, in a sentence"`
	Box     searchBox      `zh:"搜索框和脚本要用的文字" en:"The box, and the words that the script needs"`
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

// searchReport is a report with its figures.
type searchReport struct {
	link
	Sectors []searchSector `zh:"各个领域；指标很多的站点为空" en:"Its sectors; none on a site with very many figures"`
}

// searchSector is a sector with its figures.
type searchSector struct {
	link
	Figures []link `zh:"各项指标" en:"Its figures"`
}

// listedFigures is how many figures the page lists. The page of a larger site, which would take
// long to load for each search, leads to those of the reports, which list theirs.
const listedFigures = 600

func writeSearch(env *Env, w io.Writer, in *searchList) error {
	p := env.at(in.Lang, address.Search(env.Settings.Code(in.Lang)))
	say := &p.words().Search
	n := in.figures()
	main := searchMain{
		Title: say.Title, Lead: say.Lead.Fill(words.Slot{Name: "n", Text: strconv.Itoa(n)}), Box: p.searchBox(),
		Reports: make([]searchReport, len(in.Reports)), Marks: env.squares[:],
	}
	for i := range in.Reports {
		main.Reports[i] = p.searchReport(&in.Reports[i].Value, n <= listedFigures)
	}
	frame := p.layout(subject{
		title: say.Title, summary: say.Summary, kind: "website", spot: Spot{Lang: in.Lang},
		crumbs: []link{{p.words().Page.Home, p.home()}, {say.Title, ""}},
	})
	p.loadSearch(&frame.Head)
	return searchTemplate().Write(w, env.sets, &framed[searchMain]{Layout: frame, Main: main})
}

// loadSearch names the style sheet of the search in the head, and its scripts: first the one
// that takes what the others bring.
func (p *place) loadSearch(h *head) {
	if p.assets.searchStyle != "" {
		h.Styles = append(h.Styles, p.to(p.assets.searchStyle))
	}
	for _, path := range p.assets.search {
		h.Scripts = append(h.Scripts, p.to(path))
	}
	h.Scripts = append(h.Scripts, p.to(address.SearchTables), p.to(address.SearchFile(p.code(), "reports")))
}

// figures returns how many figures there are.
func (l *searchList) figures() (n int) {
	for i := range l.Reports {
		for _, a := range l.Reports[i].Value.Articles {
			n += strings.Count(a.Figures, "\n")
		}
	}
	return n
}

func (p *place) searchBox() searchBox {
	say := &p.words().Search
	index := p.to(address.SearchFile(p.code(), "reports"))
	return searchBox{
		Seal:   p.seal("").Lang,
		Action: "search.html", Label: say.Label, Button: say.Title, Example: say.Example, Index: strings.TrimSuffix(index, "reports.js"),
		Figures: say.Figures, Text: say.Text, Found: say.Found, None: say.None, More: say.More, Failed: say.Failed,
	}
}

func (p *place) searchReport(l *scope.Listing, whole bool) searchReport {
	r := searchReport{link: link{l.Title, p.overview(l.Slug)}}
	for _, a := range l.Articles {
		if a.Slug == "" || !whole {
			continue
		}
		s := searchSector{link: link{a.Title, p.article(l.Slug, a.Slug)}}
		for line := range strings.Lines(a.Figures) {
			id, label, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
			s.Figures = append(s.Figures, link{label, p.figure(p.lang, l.Slug, a.Slug, id)})
		}
		r.Sectors = append(r.Sectors, s)
	}
	return r
}

// searchLink returns the link that the head of every page has.
func (p *place) searchLink() link {
	if !p.Searches() {
		return link{}
	}
	return link{p.words().Search.Title, p.to(address.Search(p.code()))}
}
