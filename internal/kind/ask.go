package kind

import (
	"io/fs"
	"maps"
	"net/url"
	"slices"
	"strings"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/page"
	"duibiao/internal/scope"
)

// What templates can ask for.
const (
	askAsset = "asset"
	askHref  = "href"
)

// HomeName is the name by which templates ask for the home page. No page has it.
const HomeName = "index"

// Functions returns what templates can call.
func Functions() []page.Function {
	return []page.Function{
		{Name: askAsset, Call: `{{asset "logo.svg"}}`, Doc: diag.Words{
			Zh: "static/ 里一个文件的链接，用它发布后的名字，从所写的页面出发。没有这个文件，构建会停下。",
			En: "The link to a file of static/, under the name that it is published by, from the page\nthat is being made. If there is none the build stops.",
		}},
		{Name: askHref, Call: `{{href "about"}}`, Doc: diag.Words{
			Zh: "页面的链接，用所写页面的语言：报告以外的页面（content/join.zh.md 是 join）、报告（文件夹名）、\nabout、search、site-map 或首页（index）。没有这个页面，构建会停下；它可能是草稿，或没有某种语言的，请写\n{{with href \"join\"}}<a href=\"{{.}}\">…</a>{{end}}：有它的时候才有链接。",
			En: "The link to a page in the language of the one that is being made: to a page outside of\nreports (join for content/join.en.md), to a report (its folder), to about, search, site-map\nor the home page (index). If there is none the build stops. Of what may be a draft, or may be\nmissing in a language, write {{with href \"join\"}}<a href=\"{{.}}\">…</a>{{end}}, which gives a\nlink where there is one.",
		}},
	}
}

// functionNames returns the names of what templates can call.
func functionNames() []string {
	var names []string
	for _, f := range Functions() {
		names = append(names, f.Name)
	}
	return names
}

// Asked is where a template asks for something.
type Asked = page.Asked

// FindAsks finds out what the site's own templates ask for, and returns the names of pages and reports
// among it, each once and in order: what is to be said of these in [scope.Settings] before [Env.Load].
func (e *Env) FindAsks(templates fs.FS) ([]string, error) {
	asks, err := page.CollectAsks(templates, functionNames()...)
	if err != nil {
		return nil, err
	}
	e.asks = asks
	names := map[string]bool{}
	for _, a := range e.Hrefs() {
		names[a.Name] = true
	}
	return slices.Sorted(maps.Keys(names)), nil
}

// Hrefs returns where the site's own templates ask for pages and reports.
func (e *Env) Hrefs() []Asked {
	return slices.DeleteFunc(slices.Clone(e.asks), func(a Asked) bool { return a.Function != askHref })
}

// unknownAssets reports static files that templates ask for, of which there are none.
func (e *Env) unknownAssets() diag.List {
	var diags diag.List
	for _, a := range e.asks {
		if a.Function != askAsset || e.assets.published[a.Name] != "" {
			continue
		}
		d := diag.Diagnostic{Pos: a.Pos, Rule: "template", Message: sayNoAsset.With(a.Name)}
		d.Hint = diag.DidYouMean(a.Name, slices.Sorted(maps.Keys(e.assets.published)))
		diags.Add(d)
	}
	return diags
}

// functions returns the functions as the engine needs them. A file that there is not is a mistake, a page
// may be in other languages alone.
func (e *Env) functions() *page.Functions {
	return &page.Functions{Names: functionNames(), Forms: len(e.Settings.Languages), Has: func(lang int, a page.Ask) bool {
		return a.Function == askAsset || slices.Contains(e.target(a.Name).In, lang)
	}}
}

// target returns what has a name that templates ask for.
func (e *Env) target(name string) *scope.Target {
	i := slices.IndexFunc(e.Settings.Targets, func(t scope.Target) bool { return t.Name == name })
	return &e.Settings.Targets[i]
}

// Form implements [page.Place]: what there is differs by language.
func (p *place) Form() int { return p.lang }

// Address implements [page.Place].
func (p *place) Address(a page.Ask) string { return p.to(p.asked(a)) }

// asked returns the path of what templates ask for, as it is in links.
func (p *place) asked(a page.Ask) string {
	if a.Function == askAsset {
		return encodedPath(p.assets.published[a.Name])
	}
	return p.named(a.Name, p.target(a.Name).Report)
}

// named returns the path of a report, or of a page outside of reports.
func (p *place) named(name string, isReport bool) string {
	switch {
	case name == HomeName:
		return address.Home(p.code())
	case isReport:
		return address.Report(p.code(), name)
	}
	return address.Page(p.code(), name)
}

// encodedPath returns the path of a file as it is in links: whoever names a file in static/ is free to.
func encodedPath(path string) string {
	parts := strings.Split(path, "/")
	for i := range parts {
		parts[i] = url.PathEscape(parts[i])
	}
	return strings.Join(parts, "/")
}

// anywhere is the place of a page that a server shows at any depth.
type anywhere struct{ *place }

// Address implements [page.Place], as links and as what is loaded are named on that page.
func (p anywhere) Address(a page.Ask) string {
	if a.Function == askAsset {
		return p.fromRoot(p.asked(a))
	}
	return p.whole(p.asked(a))
}
