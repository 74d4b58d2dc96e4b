package kind

import (
	"cmp"
	"io"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/page"
	"duibiao/internal/scope"
)

// notFoundPage makes 404.html, in all languages.
func notFoundPage() Kind {
	return Kind{
		Name:      "not-found",
		Doc:       diag.Words{Zh: "网址不存在时服务器显示的页面。", En: "What a server shows for an address that is not there."},
		Templates: []page.Definition{notFoundTemplate()},
		Site: func(env *Env, s *scope.Site) []Output {
			return []Output{made(env, address.NotFound, newKnownReports(s), writeNotFound)}
		},
	}
}

func notFoundTemplate() page.Template[notFoundData] { return page.New[notFoundData]("404.html") }

// maxKnownReports is how many reports the page leads to in each language.
const maxKnownReports = 20

// knownReports is what the page is given: the reports to which it leads.
type knownReports struct{ Reports []knownReport }

// knownReport is a report in its language.
type knownReport struct {
	Lang        int
	Slug, Title string
}

// newKnownReports returns the first reports of the home page of each language, without those
// that are in another.
func newKnownReports(s *scope.Site) *knownReports {
	k := &knownReports{}
	for i := range s.Indexes {
		n := 0
		for j := range s.Indexes[i].Reports {
			if r := &s.Indexes[i].Reports[j].Value; r.Lang == s.Indexes[i].Lang && n < maxKnownReports {
				k.Reports = append(k.Reports, knownReport{r.Lang, r.Head.Slug, r.Head.Title})
				n++
			}
		}
	}
	return k
}

// notFoundData is the page for addresses that are not there.
type notFoundData struct {
	Lang      string             `zh:"默认语言的 BCP 47 标签" en:"The default language, a BCP 47 tag"`
	Head      head               `zh:"<head> 的内容" en:"What stands in <head>"`
	Languages []notFoundLanguage `zh:"各种语言的说法" en:"What the page says in every language"`
}

// notFoundLanguage is what it says in a language.
type notFoundLanguage struct {
	Tag   string `zh:"语言的 BCP 47 标签" en:"The BCP 47 tag of the language"`
	First bool   `zh:"是否为第一种语言，其标题是页面的标题" en:"Whether it is the first language, whose heading is that of the page"`
	Title string `zh:"没有这个页面，作标题用" en:"That there is no such page, as a heading"`
	Text  string `zh:"可能的原因" en:"Why that may be"`
	Links []link `zh:"首页和各份报告的链接" en:"Links to the home page and to reports"`
}

// writeNotFound writes the page that a server shows at any depth. If the site has an
// address, its links are whole addresses, and what it loads is named from the host's
// root: never from elsewhere. Where that is not found the page is plain but readable.
func writeNotFound(env *Env, w io.Writer, known *knownReports) error {
	p := env.at(env.Settings.Default, address.NotFound)
	n := &notFoundData{Lang: p.language().Tag, Head: p.headOf(p.fromRoot)}
	n.Head.Title = p.words().Page.NotFound
	n.Head.Metas = append([]meta{{Name: "robots", Content: "noindex"}}, p.siteMetas()...)
	for i, l := range env.Settings.Languages {
		say := &env.books[i].Page
		lang := notFoundLanguage{
			Tag: l.Tag, First: i == 0, Title: say.NotFound, Text: say.NotFoundText,
			Links: []link{{say.NotFoundHome, p.whole(address.Home(l.Code))}},
		}
		for _, r := range known.Reports {
			if r.Lang == i {
				lang.Links = append(lang.Links, link{r.Title, p.whole(address.Report(l.Code, r.Slug))})
			}
		}
		n.Languages = append(n.Languages, lang)
	}
	return notFoundTemplate().Write(w, env.sets, anywhere{p}, n)
}

// whole returns the address of a file of the site with its host, if that is known.
func (p *place) whole(path string) string { return cmp.Or(p.url(path), p.to(path)) }
