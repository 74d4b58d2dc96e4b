package build

import "fmt"

// worldPage is a page outside of reports. That of the name about stands on the page about the site.
type worldPage struct {
	own        overrides
	slug       string
	text       int
	link, ref  string // to an article, and to a metric
	away, gone bool   // gone: whether its files are
	draft      bool
}

func (w *world) addPages() {
	for _, slug := range []string{"about", "join", "terms"} {
		w.pages = append(w.pages, &worldPage{slug: slug, text: w.number()})
	}
}

func (p *worldPage) files(files map[string]string) {
	if p.gone {
		return
	}
	title := fmt.Sprintf("title = \"页%d\"\n", p.text)
	if p.draft {
		title += "draft = true\n"
	}
	files["content/"+p.slug+".zh.md"] = "+++\n" + p.own[zh].over(title) +
		fmt.Sprintf("+++\n\n## 节\n\n页面的文字%d。%s\n\n%s\n", p.text, p.ref, p.link)
	if !p.away {
		files["content/"+p.slug+".en.md"] = "+++\n" + p.own[en].over(fmt.Sprintf("title = \"Page %d\"\n", p.text)) +
			fmt.Sprintf("+++\n\n## Section\n\nText %d of a page. %s\n", p.text, p.ref)
	}
}

// asks is what a template of the site leads to: a page that may be a draft or have no translation, a report, and a
// file that may go.
func (w *world) asks() string {
	text := `{{href "index"}} {{asset "own.js"}}`
	if w.static > 0 {
		text = `{{href "index"}} {{asset "own.css"}} {{asset "logo.svg"}}`
	}
	for _, p := range w.pages {
		if !p.gone {
			text += ` {{with href "` + p.slug + `"}}<a href="{{.}}">page</a>{{else}}none{{end}}`
		}
	}
	return text + ` {{with href "` + w.reports[0].slug + `"}}<a href="{{.}}">report</a>{{end}}`
}

// pageEdits are what somebody does to pages outside of reports.
func (w *world) pageEdits() map[string]func() {
	page := func(edit func(p *worldPage)) func() {
		return func() { edit(pick(w, w.pages)) }
	}
	return map[string]func(){
		"page text": page(func(p *worldPage) { p.text = w.number() }),
		"page file": page(func(p *worldPage) { p.gone = !p.gone }),
		"page translation": page(func(p *worldPage) {
			if p.away = !p.away; p.away {
				w.config.lenient = true
			}
		}),
		"page link": page(func(p *worldPage) {
			r := w.report()
			if p.link = ""; !r.away {
				p.link = fmt.Sprintf("[报告](%s/index.zh.md)", r.slug)
			}
		}),
		"page reference": page(func(p *worldPage) {
			p.ref = ""
			if r := w.report(); !r.away {
				p.ref = w.reference(r, r.slug+"/")
			}
		}),
		"page draft":    page(func(p *worldPage) { p.draft = !p.draft }),
		"page unlinked": page(func(p *worldPage) { p.link, p.ref = "", "" }),
	}
}
