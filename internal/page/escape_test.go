package page

import (
	"html/template"
	"strings"
	"testing"

	"duibiao/internal/sitetest"
)

// FuzzWriters holds the writers against html/template in the places that they are
// for.
func FuzzWriters(f *testing.F) {
	type spot struct {
		before, after string
		data          func(string) any
		write         writer
	}
	plain := func(s string) any { return s }
	places := []spot{
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
	for _, text := range sitetest.Nasty() {
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
