package kind

import (
	"io"
	"strings"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/scope"
)

// languageModels makes llms.txt, which leads programs that read text to the site's (https://llmstxt.org): to the
// pages as Markdown where these are made, else to the pages. What may be left out is under "Optional".
func languageModels() Kind {
	return Kind{
		Name: "llms", Optional: true, Off: true,
		Doc: diag.Words{
			Zh: "llms.txt：站点各页的目录，供读取文本的程序使用；有 Markdown 文本时指向它们。",
			En: "llms.txt, which lists the site’s pages for programs that read text: as Markdown, where that is made.",
		},
		Site: func(env *Env, s *scope.Site) []Output {
			in := &listedSite{}
			for i := range s.Indexes {
				in.Indexes = append(in.Indexes, listedIndex{s.Indexes[i].Lang, s.Indexes[i].Reports, s.PagesIn(s.Indexes[i].Lang)})
			}
			return []Output{made(env, address.LLMs, in, writeLLMs)}
		},
	}
}

// listedSite is what llms.txt is given: the reports of the site in every language.
type listedSite struct {
	Indexes []listedIndex
}

type listedIndex struct {
	Lang    int
	Reports []scope.Keyed[scope.Summary]
	Pages   []scope.Name // outside of reports
}

func writeLLMs(env *Env, w io.Writer, s *listedSite) error {
	t := twin{place: env.at(env.Settings.Default, address.LLMs)}
	t.paragraph("# ", t.siteTitle())
	t.paragraph("> ", t.words().Home.Lead)
	for i := range s.Indexes {
		list := &s.Indexes[i]
		own := t.in(list.Lang)
		t.separate()
		t.b.WriteString("## " + own.words().Markdown.Reports + " (" + own.language().Tag + ")\n\n")
		for j := range list.Reports {
			t.listed(own, &list.Reports[j].Value)
		}
		for _, n := range list.Pages {
			if !env.isAbout(n.Slug) {
				t.entry(n.Title, t.pageText(address.Page(own.code(), n.Slug)), "")
			}
		}
	}
	t.optional(s)
	_, err := io.WriteString(w, legible(t.b.String()))
	return err
}

// listed writes a report with its articles. What is not in the language of the list is in that of the original's.
func (t *twin) listed(own *place, r *scope.Summary) {
	if r.Lang != own.lang {
		return
	}
	t.entry(r.Head.Title, t.pageText(address.Report(own.code(), r.Head.Slug)), r.Summary)
	for _, s := range r.Sectors {
		if s.Lang == own.lang {
			t.entry(s.Title, t.pageText(address.Article(own.code(), r.Head.Slug, s.Slug)), r.Head.Title)
		}
	}
}

// optional writes the data of the reports.
func (t *twin) optional(s *listedSite) {
	if len(s.Indexes) == 0 || len(s.Indexes[t.Settings.Default].Reports) == 0 {
		return
	}
	t.b.WriteString("\n## Optional\n\n")
	for i := range s.Indexes[t.Settings.Default].Reports {
		h := &s.Indexes[t.Settings.Default].Reports[i].Value.Head
		t.entry(h.Title, t.whole(address.Data(h.Slug, ".json")), t.words().Page.DataJSON)
		t.entry(h.Title, t.whole(address.Data(h.Slug, ".csv")), t.words().Page.DataCSV)
	}
}

// pageText returns the address of a page, as Markdown where that is made.
func (t *twin) pageText(page string) string {
	if t.on(markdownName) {
		page = twinOf(page)
	}
	return t.whole(page)
}

// whole returns the whole address of a file if the site has one, else the way from the root.
func (t *twin) whole(path string) string {
	if url := t.url(path); url != "" {
		return url
	}
	return t.to(path)
}

func (t *twin) entry(title, address, note string) {
	t.b.WriteString("- [" + mdEscaped(title) + "](" + mdAddress(address) + ")")
	if note = strings.Join(strings.Fields(note), " "); note != "" {
		t.b.WriteString(": " + mdEscaped(note))
	}
	t.b.WriteString("\n")
}
