package page

import (
	"bytes"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/sitetest"
)

// TestPrograms compiles templates, or leaves them, and compares.
func TestPrograms(t *testing.T) {
	data := newListPage()
	for _, tt := range []struct {
		name, main string
		compiled   bool
	}{
		{"text", `<p>a</p>`, true},
		{"fields", `<p title="{{.Title}}">{{.Title}}</p>`, true},
		{"if", `{{if .Title}}a{{else if .Items}}b{{else}}c{{end}}`, true},
		{"with", `{{with .Title}}<p>{{.}}</p>{{else}}b{{end}}`, true},
		{"with within with", `{{range .Items}}{{with .Parts}}{{range .}}{{with .Href}}{{.}}{{end}}{{end}}{{end}}{{end}}`, true},
		{"range else", `{{range .Items}}{{range .Parts}}s{{else}}none{{end}}{{else}}none{{end}}`, true},
		{"promoted field", `{{range .Items}}<a href="{{.Href}}">{{.Text}}</a>{{end}}`, true},
		{"address after a word", `{{range .Items}}<a href="/{{.Href}}">a</a>{{end}}`, true},
		{"address after a question mark", `{{range .Items}}<a href="?q={{.Text}}&r={{.Href}}#{{.Text}}">a</a>{{end}}`, true},
		{"title", `<textarea>{{.Title}}</textarea>`, true},
		{"called", `{{range .Items}}{{range .Facts}}{{template "partials/term.html" .}}{{end}}{{end}}`, true},
		{"called twice", `{{range .Items}}{{range .Facts}}{{template "partials/term.html" .}}{{template "partials/term.html" .}}{{end}}{{end}}`, true},
		{"called with dot", `{{template "x" .}}{{end}}{{define "x"}}{{.Title}}`, true},
		{"block", `{{block "x" .Title}}<i>{{.}}</i>{{end}}`, true},
		{"called in an attribute", `<p title="{{template "x" .}}">{{end}}{{define "x"}}{{.Title}}`, false},
		{"called in both", `{{template "x" .}}<p title="{{template "x" .}}">{{end}}{{define "x"}}{{.Title}}`, false},
		{"called without data", `{{template "x"}}{{end}}{{define "x"}}a`, false},
		{"recursion", `{{template "x" .}}{{end}}{{define "x"}}{{if not .Title}}{{template "x" .}}{{end}}`, false},
		{"attribute without quotes", `<p title={{.Title}}>`, false},
		{"attribute name", `<p {{.Title}}="a">`, false},
		{"image set", `{{range .Items}}<img srcset="{{.Href}}">{{end}}`, false},
		{"style attribute", `<p style="color:{{.Title}}">`, false},
		{"style", `<style>p { color: {{.Title}} }</style>`, false},
		{"script", `<script>let a = {{.Title}};</script>`, false},
		{"script string", `<script>let a = "{{.Title}}";</script>`, false},
		{"handler", `<p onclick="f({{.Title}})">`, false},
		{"comment", `<!-- {{.Title}} --><p>`, true},
		{"variable", `{{$t := .Title}}{{$t}}`, false},
		{"variable in with", `{{with $t := .Title}}{{$t}}{{end}}`, false},
		{"variables of range", `{{range $i, $r := .Items}}{{$i}}{{end}}`, false},
		{"root", `{{range .Items}}{{$.Title}}{{end}}`, false},
		{"function", `{{printf "%q" .Title}}`, false},
		{"function in a pipe", `{{.Title | printf "%q"}}`, false},
		{"escaper of its own", `{{.Title | html}}`, false},
		{"condition of a function", `{{if not .Title}}a{{end}}`, false},
		{"constant", `{{"a"}}{{1}}{{true}}`, false},
		{"number", `{{len .Title}}`, false},
		{"struct", `{{range .Items}}{{with .Parts}}{{index . 0}}{{end}}{{end}}`, false},
		{"slice", `{{.Items}}`, false},
		{"parentheses", `{{(.Title)}}`, false},
		{"break", `{{range .Items}}a{{break}}b{{end}}`, false},
		{"continue", `{{range .Items}}a{{continue}}b{{end}}`, false},
		{"range over a number", `{{range 3}}a{{end}}`, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			sets := load(t, files{"list.html": `{{define "main"}}` + tt.main + `{{end}}`})
			if sets.Compiled("list.html") != tt.compiled {
				s := sets.byFile["list.html"].(*set[listPage])
				_, err := compile(s.forms[0].small, reflect.TypeFor[listPage](), (*answers)(nil).of(0))
				t.Errorf("compiled: %v, because %v", !tt.compiled, err)
			}
			compareExecution(t, sets, data)
		})
	}
}

// compareExecution writes the list in both ways.
func compareExecution(t *testing.T, sets *Sets, data *listPage) {
	t.Helper()
	var want, got bytes.Buffer
	if err := list().Write(&want, sets.Interpreted(), nil, data); err != nil {
		t.Fatal(err)
	}
	if err := list().Write(&got, sets, nil, data); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want.String(), got.String()); diff != "" {
		t.Errorf("mismatch (-html/template +compiled):\n%s\ndata: %+v", diff, data)
	}
}

// TestLargePrograms sees that templates that call each other do not grow without an
// end.
func TestLargePrograms(t *testing.T) {
	var b strings.Builder
	b.WriteString(`{{define "main"}}{{template "t0" .}}{{end}}{{define "t20"}}a{{end}}`)
	for _, n := range []string{"0 1", "1 2", "2 3", "3 4", "4 5", "5 6", "6 7", "7 8", "8 9", "9 10", "10 11", "11 12", "12 13", "13 14", "14 15", "15 20"} {
		this, next, _ := strings.Cut(n, " ")
		call := `{{template "t` + next + `" .}}`
		b.WriteString(`{{define "t` + this + `"}}` + call + call + `{{end}}`)
	}
	set := load(t, files{"list.html": b.String()}).byFile["list.html"].(*set[listPage])
	if n := countSteps(set.forms[0].program, map[*step]bool{}); n == 0 || n > 1000 {
		t.Errorf("%d steps", n)
	}
}

// countSteps counts the steps that a program is made of, which are not among those seen.
func countSteps(p program, seen map[*step]bool) int {
	n := 0
	for i := range p {
		if s := &p[i]; !seen[s] {
			seen[s] = true
			n += 1 + countSteps(s.body, seen) + countSteps(s.orElse, seen)
		}
	}
	return n
}

// TestInterpreted sees that what pages are held against is not what is held.
func TestInterpreted(t *testing.T) {
	sets := load(t, nil)
	if !sets.Compiled("list.html") || sets.Interpreted().Compiled("list.html") || sets.AsWritten().Compiled("list.html") {
		t.Error("a program writes pages that html/template should, or does not write others")
	}
	if sets.Compiled("other.html") {
		t.Error("compiled a template that there is not")
	}
}

// FuzzCompiled fills a page with anything.
func FuzzCompiled(f *testing.F) {
	sets := load(f, nil)
	for i, text := range sitetest.Nasty() {
		f.Add(uint64(i), text, text)
	}
	f.Fuzz(func(t *testing.T, seed uint64, a, b string) {
		var data listPage
		sitetest.NewFiller(seed, a, b, a+b, a, b).Fill(reflect.ValueOf(&data).Elem())
		compareExecution(t, sets, &data)
	})
}
