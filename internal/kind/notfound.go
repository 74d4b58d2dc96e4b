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
		Site: func(env *Env, _ *scope.Site) []Output {
			return []Output{made(env, address.NotFound, &nothing{}, writeNotFound)}
		},
	}
}

func notFoundTemplate() page.Template[notFoundData] { return page.New[notFoundData]("404.html") }

// notFoundData is the page for addresses that are not there.
type notFoundData struct {
	Lang      string             `zh:"默认语言的 BCP 47 标签" en:"The default language, a BCP 47 tag"`
	Head      head               `zh:"<head> 的内容" en:"What stands in <head>"`
	Languages []notFoundLanguage `zh:"各种语言的说法" en:"What the page says in every language"`
}

// notFoundLanguage is what it says in a language.
type notFoundLanguage struct {
	Tag   string `zh:"语言的 BCP 47 标签" en:"The BCP 47 tag of the language"`
	Title string `zh:"没有这个页面，作标题用" en:"That there is no such page, as a heading"`
	Text  string `zh:"可能的原因" en:"Why that may be"`
	Home  string `zh:"首页链接上的文字" en:"The text of the link to the home page"`
	Href  string `zh:"该语言首页的链接" en:"The link to the home page in it"`
}

// writeNotFound writes the page that a server shows at any depth. If the site has an
// address, its links are whole addresses, and what it loads is named from the host's
// root: never from elsewhere. Where that is not found the page is plain but readable.
func writeNotFound(env *Env, w io.Writer, _ *nothing) error {
	p := env.at(env.Settings.Default, address.NotFound)
	n := &notFoundData{Lang: p.language().Tag, Head: p.headOf(p.fromRoot)}
	n.Head.Title = p.words().Page.NotFound
	n.Head.Metas = []meta{{Name: "robots", Content: "noindex"}}
	for i, l := range env.Settings.Languages {
		say, home := &env.books[i].Page, address.Home(l.Code)
		n.Languages = append(n.Languages, notFoundLanguage{
			l.Tag, say.NotFound, say.NotFoundText, say.NotFoundHome, cmp.Or(p.url(home), p.to(home)),
		})
	}
	return notFoundTemplate().Write(w, env.sets, n)
}
