package kind

import (
	"html/template"
	"io"
	"strings"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/page"
)

// languagesPage makes index.html, where a reader chooses a language.
func languagesPage() Kind {
	return Kind{
		Name:      "languages",
		Doc:       diag.Words{Zh: "根目录的语言选择页，不自动跳转。", En: "The choice of languages at the root of the site, without a redirect."},
		Templates: []page.Definition{languagesTemplate()},
		Fixed: func(env *Env) []Output {
			return []Output{made(env, address.Languages, &nothing{}, writeLanguages)}
		},
	}
}

func languagesTemplate() page.Template[languagesData] {
	return page.New[languagesData]("languages.html")
}

// languagesData is the choice of languages.
type languagesData struct {
	Lang      string           `zh:"默认语言的 BCP 47 标签" en:"The default language, a BCP 47 tag"`
	Head      head             `zh:"<head> 的内容" en:"What stands in <head>"`
	Languages []languageChoice `zh:"可选的语言" en:"The languages to choose from"`
}

// languageChoice is a language to choose.
type languageChoice struct {
	Name      string        `zh:"语言的名称，用该语言书写" en:"The name of the language, in that language"`
	Tag       string        `zh:"语言的 BCP 47 标签" en:"Its BCP 47 tag"`
	Href      string        `zh:"该语言首页的链接" en:"The link to the home page in it"`
	Enter     string        `zh:"链接通向哪里，用该语言书写" en:"Where the link leads, in that language"`
	SiteTitle template.HTML `zh:"站名，用该语言书写，可在词组之间换行" en:"The title of the site in it, which may break between phrases"`
}

func writeLanguages(env *Env, w io.Writer, _ *nothing) error {
	p := env.at(env.Settings.Default, address.Languages)
	c := &languagesData{Lang: p.language().Tag, Head: p.assetHead()}
	c.Head.Title = strings.Join(env.Settings.Titles, " · ")
	c.Head.Description = c.Head.Title
	c.Head.Canonical = p.url(address.Languages)
	c.Head.Metas = p.siteMetas()
	for i, l := range env.Settings.Languages {
		c.Languages = append(c.Languages, languageChoice{
			l.Name, l.Tag, p.to(address.Home(l.Code)), env.books[i].Home.Enter, phrases(env.Settings.Titles[i]),
		})
	}
	return languagesTemplate().Write(w, env.sets, p, c)
}
