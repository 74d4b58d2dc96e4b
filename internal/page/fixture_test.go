package page

import (
	"html/template"
	"io/fs"
	"testing"
	"testing/fstest"
)

// listPage is a page in a frame.
type listPage struct {
	Frame frame
	Main  listMain
}

type frame struct {
	Lang, Title string
}

type listMain struct {
	Title string
	Body  template.HTML
	Items []item
}

// item has the fields of a struct within it.
type item struct {
	anchor
	Facts []term
	Parts []part
}

type anchor struct {
	Text, Href string
}

type term struct {
	Name, Text, Href string
}

type part struct {
	anchor
	Summary string
	Last    bool
}

func list() Template[listPage] { return Framed[listPage]("frame.html", "list.html", "Main") }

// plainPage is a page without a frame.
type plainPage struct {
	Title string
	Style template.CSS
	Code  template.JS
}

func plain() Template[plainPage] { return New[plainPage]("plain.html") }

func newListPage() *listPage {
	return &listPage{
		Frame: frame{"en", "List & more"},
		Main: listMain{
			Title: "A <list>", Body: "<p>Text</p>",
			Items: []item{
				{
					anchor: anchor{"First & best", "first.html?a=1&b=2#x"},
					Facts:  []term{{"Name", "Text", ""}, {"Source", "\"Paper\"", "https://example.org/"}},
					Parts:  []part{{anchor{"Part", "../part one.html"}, "Summary", true}, {anchor{"", ""}, "", false}},
				},
				{anchor: anchor{"Second", "javascript:alert(1)"}},
			},
		},
	}
}

// files are templates that lie over the ones here.
type files map[string]string

func (f files) Open(name string) (fs.File, error) {
	all := fstest.MapFS{
		"frame.html":         {Data: []byte(frameText)},
		"list.html":          {Data: []byte(listText)},
		"plain.html":         {Data: []byte(plainText)},
		"partials/term.html": {Data: []byte(termText)},
		"strings/en.toml":    {Data: []byte("no template {{")},
	}
	for name, text := range f {
		all[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return all.Open(name)
}

const frameText = `<!doctype html>
<html lang="{{.Frame.Lang}}">
<title>{{.Frame.Title}}</title>
<body>
{{template "main" .Main}}
</body>
</html>
`

const listText = `{{define "main"}}
<h1>{{.Title}}</h1>
{{with .Body}}<div>{{.}}</div>{{end}}
{{range .Items}}
<section title="{{.Text}}">
  <h2>{{if .Href}}<a href="{{.Href}}">{{.Text}}</a>{{else}}{{.Text}}{{end}}</h2>
  {{range .Facts}}{{template "partials/term.html" .}}{{end}}
  {{range .Parts}}<p{{if .Last}} class="last"{{end}}><a href="/{{.Href}}?of={{.Text}}">{{.Text}}</a> {{.Summary}}</p>{{else}}<p>None.</p>{{end}}
</section>
{{end}}
{{end}}`

const termText = `<dt>{{.Name}}</dt>
<dd>{{if .Href}}<a href="{{.Href}}">{{.Text}}</a>{{else}}{{.Text}}{{end}}</dd>
`

const plainText = `<title>{{.Title}}</title>
<style>{{.Style}}</style>
<p>{{.Title}}</p>
<script>{{.Code}}</script>
`

// load loads templates that have no mistakes.
func load(t testing.TB, f files) *Sets {
	t.Helper()
	sets, diags, err := Load(f, nil, list(), plain())
	if err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	return sets
}
