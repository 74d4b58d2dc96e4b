package render

import (
	"bytes"
	"html/template"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// isCompiled reports of each set whether a program executes it.
func (p *pages) isCompiled() map[string]bool {
	return map[string]bool{
		"chooser": p.chooser.program != nil, "notFound": p.notFound.program != nil, "home": p.home.program != nil,
		"overview": p.overview.program != nil, "article": p.article.program != nil, "embed": p.embed.program != nil,
	}
}

// interpret leaves all pages to html/template.
func interpret(r *Renderer) {
	p := r.pages
	p.chooser.program, p.notFound.program, p.home.program = nil, nil, nil
	p.overview.program, p.article.program, p.embed.program = nil, nil, nil
}

// TestCompiled holds every page against what html/template makes of it, and sees
// that nothing in the program's own templates is left to html/template.
func TestCompiled(t *testing.T) {
	for _, config := range []string{testConfig, homeless} {
		cfg := parseConfig(t, config)
		fast, slow := newRenderer(t, cfg), newRenderer(t, cfg)
		for name, ok := range fast.pages.isCompiled() {
			if !ok {
				t.Errorf("the set %s is not compiled", name)
			}
		}
		interpret(slow)
		s := newSite(t, cfg)
		want := allPages(slow, s)
		for i, p := range allPages(fast, s) {
			if diff := cmp.Diff(want[i].html(t), p.html(t)); diff != "" {
				t.Errorf("%s: mismatch (-html/template +compiled):\n%s", p.path, diff)
			}
		}
	}
}

// TestPrograms compiles main templates of home pages, or leaves them, and compares.
func TestPrograms(t *testing.T) {
	cfg := parseConfig(t, testConfig)
	data := newRenderer(t, cfg).homePage(newSite(t, cfg), 0)
	for _, tt := range []struct {
		name, main string
		compiled   bool
	}{
		{"text", `<p>a</p>`, true},
		{"fields", `<p title="{{.Title}}">{{.Title}}</p>`, true},
		{"if", `{{if .Title}}a{{else if .Reports}}b{{else}}c{{end}}`, true},
		{"with", `{{with .Title}}<p>{{.}}</p>{{else}}b{{end}}`, true},
		{"with within with", `{{range .Reports}}{{with .Sectors}}{{range .}}{{with .Href}}{{.}}{{end}}{{end}}{{end}}{{end}}`, true},
		{"range else", `{{range .Reports}}{{range .Sectors}}s{{else}}none{{end}}{{else}}none{{end}}`, true},
		{"promoted field", `{{range .Reports}}<a href="{{.Href}}">{{.Text}}</a>{{end}}`, true},
		{"address after a word", `{{range .Reports}}<a href="/{{.Href}}">a</a>{{end}}`, true},
		{"address after a question mark", `{{range .Reports}}<a href="?q={{.Title}}&r={{.Href}}#{{.Text}}">a</a>{{end}}`, true},
		{"title", `<textarea>{{.Title}}</textarea>`, true},
		{"called", `{{range .Reports}}{{range .Facts}}{{template "partials/fact.html" .}}{{end}}{{end}}`, true},
		{"called twice", `{{range .Reports}}{{range .Facts}}{{template "partials/fact.html" .}}{{template "partials/fact.html" .}}{{end}}{{end}}`, true},
		{"called with dot", `{{template "x" .}}{{end}}{{define "x"}}{{.Title}}`, true},
		{"block", `{{block "x" .Title}}<i>{{.}}</i>{{end}}`, true},
		{"called in an attribute", `<p title="{{template "x" .}}">{{end}}{{define "x"}}{{.Title}}`, false},
		{"called in both", `{{template "x" .}}<p title="{{template "x" .}}">{{end}}{{define "x"}}{{.Title}}`, false},
		{"called without data", `{{template "x"}}{{end}}{{define "x"}}a`, false},
		{"recursion", `{{template "x" .}}{{end}}{{define "x"}}{{if not .Title}}{{template "x" .}}{{end}}`, false},
		{"attribute without quotes", `<p title={{.Title}}>`, false},
		{"attribute name", `<p {{.Title}}="a">`, false},
		{"image set", `{{range .Reports}}<img srcset="{{.Href}}">{{end}}`, false},
		{"style attribute", `<p style="color:{{.Title}}">`, false},
		{"style", `<style>p { color: {{.Title}} }</style>`, false},
		{"script", `<script>let a = {{.Title}};</script>`, false},
		{"script string", `<script>let a = "{{.Title}}";</script>`, false},
		{"handler", `<p onclick="f({{.Title}})">`, false},
		{"comment", `<!-- {{.Title}} --><p>`, true},
		{"variable", `{{$t := .Title}}{{$t}}`, false},
		{"variable in with", `{{with $t := .Title}}{{$t}}{{end}}`, false},
		{"variables of range", `{{range $i, $r := .Reports}}{{$i}}{{end}}`, false},
		{"root", `{{range .Reports}}{{$.Title}}{{end}}`, false},
		{"function", `{{printf "%q" .Title}}`, false},
		{"function in a pipe", `{{.Title | printf "%q"}}`, false},
		{"escaper of its own", `{{.Title | html}}`, false},
		{"condition of a function", `{{if not .Title}}a{{end}}`, false},
		{"constant", `{{"a"}}{{1}}{{true}}`, false},
		{"number", `{{len .Title}}`, false},
		{"struct", `{{range .Reports}}{{with .Sectors}}{{index . 0}}{{end}}{{end}}`, false},
		{"slice", `{{.Reports}}`, false},
		{"parentheses", `{{(.Title)}}`, false},
		{"break", `{{range .Reports}}a{{break}}b{{end}}`, false},
		{"continue", `{{range .Reports}}a{{continue}}b{{end}}`, false},
		{"range over a number", `{{range 3}}a{{end}}`, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p, diags, err := loadPages(overlay{"home.html": `{{define "main"}}` + tt.main + `{{end}}`})
			if err != nil || len(diags) > 0 {
				t.Fatal(err, diags)
			}
			s := p.home
			if (s.program != nil) != tt.compiled {
				_, err := compile(s.small, reflect.TypeFor[page[homeMain]]())
				t.Errorf("compiled: %v, because %v", s.program != nil, err)
			}
			compareExecution(t, s, data)
		})
	}
}

// compareExecution executes a set in both ways.
func compareExecution[T any](t *testing.T, s *set[T], data *T) {
	t.Helper()
	var want, got bytes.Buffer
	if err := s.interpret(&want, data); err != nil {
		t.Fatal(err)
	}
	if err := s.execute(&got, data); err != nil {
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
	p, diags, err := loadPages(overlay{"home.html": b.String()})
	if err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	if p.home.program != nil {
		t.Error("compiled")
	}
}

// nasty are strings that need care somewhere.
func nasty() []string {
	return []string{
		"", "a", "旅客吞吐量", `<>&"'+=` + "`", "\x00", "a\x00b", "\xff\xfe", "\xe4\xb8", "\ufffd\ufdd0\uffff", "\u2028\u2029", "\U0001F600",
		"javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:", "http:", "HTTPS://example.org/?a=b&c=d", "mailto:a@b",
		"a:b", "a/b:c", "//example.org", "../a b.html#c", "?a=1&b=2+3", "%41%zz%", "%4", "a%20b%e4", "(a)'b'", "<b>a</b>", "&amp;&#34;",
		"</script><script>", "</style>", "<!--", "-->", "]]>", "{{.}}", "\r\n\t ", strings.Repeat("长", 300), strings.Repeat("<", 70),
	}
}

// filler fills the data of a page.
type filler struct {
	rand  *rand.Rand
	texts []string
}

func (f *filler) text() string {
	s := f.texts[f.rand.IntN(len(f.texts))]
	if f.rand.IntN(4) == 0 {
		s += f.texts[f.rand.IntN(len(f.texts))]
	}
	return s
}

func (f *filler) fill(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(f.text())
	case reflect.Bool:
		v.SetBool(f.rand.IntN(2) == 0)
	case reflect.Slice:
		n := f.rand.IntN(4)
		v.Set(reflect.MakeSlice(v.Type(), n, n))
		for i := range n {
			f.fill(v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			f.fill(v.Field(i))
		}
	default:
		panic(v.Kind())
	}
}

func fuzzSet[T any](t *testing.T, f *filler, s *set[T]) {
	t.Helper()
	var data T
	f.fill(reflect.ValueOf(&data).Elem())
	compareExecution(t, s, &data)
}

// FuzzCompiled fills every kind of page with anything.
func FuzzCompiled(f *testing.F) {
	r := newRenderer(f, parseConfig(f, testConfig))
	for i, text := range nasty() {
		f.Add(uint64(i), text, text)
	}
	f.Fuzz(func(t *testing.T, seed uint64, a, b string) {
		fill := &filler{rand.New(rand.NewPCG(seed, 0)), append(nasty(), a, b, a+b, a, b)}
		fuzzSet(t, fill, r.pages.chooser)
		fuzzSet(t, fill, r.pages.notFound)
		fuzzSet(t, fill, r.pages.home)
		fuzzSet(t, fill, r.pages.overview)
		fuzzSet(t, fill, r.pages.article)
		fuzzSet(t, fill, r.pages.embed)
	})
}

// FuzzWriters holds the writers against html/template in the places that they are
// for.
func FuzzWriters(f *testing.F) {
	type place struct {
		before, after string
		data          func(string) any
		write         writer
	}
	plain := func(s string) any { return s }
	places := []place{
		{"<p>", "</p>", plain, appendText},
		{"<title>", "</title>", plain, appendText},
		{`<p title="`, `">`, plain, appendText},
		{`<p title='`, `'>`, plain, appendText},
		{`<a href="`, `">`, plain, appendURL},
		{`<a href="/`, `">`, plain, appendURLRest},
		{`<a href="?a=`, `">`, plain, appendURLPart},
		{"<p>", "</p>", func(s string) any { return template.HTML(s) }, trusted(true)},
		{"<style>", "</style>", func(s string) any { return template.CSS(s) }, trusted(true)},
		{"<script>", "</script>", func(s string) any { return template.JS(s) }, trusted(true)},
	}
	templates := make([]*template.Template, len(places))
	for i, p := range places {
		templates[i] = template.Must(template.New("").Parse(p.before + "{{.}}" + p.after))
	}
	for _, text := range nasty() {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for i, p := range places {
			var want strings.Builder
			if err := templates[i].Execute(&want, p.data(text)); err != nil {
				t.Fatal(err)
			}
			if got := p.before + string(p.write(nil, text)) + p.after; got != want.String() {
				t.Errorf("%s: %q becomes\n%s, not\n%s", p.before, text, got, want.String())
			}
		}
	})
}

// TestAllBytes sees that no byte is escaped in another way than by html/template.
func TestAllBytes(t *testing.T) {
	tmpl := template.Must(template.New("").Parse(`<p>{{.}}</p><a href="{{.}}" title="{{.}}"></a><a href="?{{.}}"></a>`))
	for c := range 256 {
		for _, s := range []string{string([]byte{byte(c)}), string([]byte{'%', '4', byte(c)}), string([]byte{byte(c), ':'})} {
			var want strings.Builder
			if err := tmpl.Execute(&want, s); err != nil {
				t.Fatal(err)
			}
			got := appendText([]byte("<p>"), s)
			got = appendURL(append(got, `</p><a href="`...), s)
			got = appendText(append(got, `" title="`...), s)
			got = appendURLPart(append(got, `"></a><a href="?`...), s)
			if got = append(got, `"></a>`...); string(got) != want.String() {
				t.Errorf("%q: %s, not %s", s, got, want.String())
			}
		}
	}
}
