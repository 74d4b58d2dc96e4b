package page

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// testFunctions are those of a site with pages in two forms; in the second there is no news.
func testFunctions() *Functions {
	return &Functions{Names: []string{"asset", "href"}, Forms: 3, Has: func(form int, a Ask) bool { return form != 1 || a.Name != "news" }}
}

// testPlace is a page in a form, from which all lies in the folder above.
type testPlace int

func (p testPlace) Form() int { return int(p) }

func (p testPlace) Address(a Ask) string { return fmt.Sprintf("../%d/%s", p, a.Name) }

// TestCalls: what a template asks for is the address of it, wherever that stands, and nothing in a form in which
// there is none. Both ways to make a page write the same.
func TestCalls(t *testing.T) {
	for _, tt := range []struct {
		name, main, first, second string
		compiled                  bool
	}{
		{"link", `<a href="{{href "about"}}">a</a>`, `<a href="../0/about">a</a>`, `<a href="../1/about">a</a>`, true},
		{"backquotes", "<a href=\"{{href `about`}}\">a</a>", `<a href="../0/about">a</a>`, `<a href="../1/about">a</a>`, true},
		{"both functions", `<img src="{{asset "a.png"}}"><a href="{{href "a.png"}}">a</a>`, `<img src="../0/a.png"><a href="../0/a.png">a</a>`, `<img src="../1/a.png"><a href="../1/a.png">a</a>`, true},
		{"name that is no address", `<img src="{{asset "a & \"b\" 图.png"}}">`, `<img src="../0/a%20%26%20%22b%22%20%e5%9b%be.png">`, `<img src="../1/a%20%26%20%22b%22%20%e5%9b%be.png">`, true},
		{"escaped already", `<img src="{{asset "a%20b.png"}}">`, `<img src="../0/a%20b.png">`, `<img src="../1/a%20b.png">`, true},
		{"text", `<p>{{asset "a'b<c.png"}}`, `<p>../0/a%27b%3cc.png`, `<p>../1/a%27b%3cc.png`, true},
		{"with", `{{with href "news"}}<a href="{{.}}">a</a>{{else}}none{{end}}`, `<a href="../0/news">a</a>`, `none`, true},
		{"if", `{{if href "news"}}<a href="{{href "news"}}">a</a>{{end}}.`, `<a href="../0/news">a</a>.`, `.`, true},
		{"within a loop", `{{range .Items}}{{with href "news"}}{{.}} {{end}}{{end}}`, `../0/news ../0/news `, ``, true},
		{"in a called template", `{{template "x" .}}{{end}}{{define "x"}}{{with href "news"}}{{if .}}{{.}}{{end}}{{end}}`, `../0/news`, ``, true},
		{"variable", `{{$a := href "news"}}{{$a}}`, `../0/news`, ``, false},
		{"variable in with", `{{with $a := href "news"}}{{$a}}{{end}}`, `../0/news`, ``, false},
		{"parentheses", `{{(href "about")}}`, `../0/about`, `../1/about`, false},
		{"condition", `{{if and (href "news") .Title}}a{{else}}b{{end}}`, `a`, `b`, false},
		{"passed on", `{{template "x" href "about"}}{{end}}{{define "x"}}<a href="{{.}}">a</a>`, `<a href="../0/about">a</a>`, `<a href="../1/about">a</a>`, false},
		{"image set", `<img srcset="{{asset "a,b.png"}} 2x">`, `<img srcset="../0/a%2cb.png 2x">`, `<img srcset="../1/a%2cb.png 2x">`, false},
		{"style", `<style>p { background: url("{{asset "a.png"}}") }</style>`, `<style>p { background: url("../0/a.png") }</style>`, `<style>p { background: url("../1/a.png") }</style>`, false},
		{"script", `<script>let a = {{asset "a'b.js"}};</script>`, `<script>let a = "../0/a%27b.js";</script>`, `<script>let a = "../1/a%27b.js";</script>`, false},
		{"attribute without quotes", `<a href={{href "about"}}>a</a>`, `<a href=../0/about>a</a>`, `<a href=../1/about>a</a>`, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			sets, diags, err := Load(files{"frame.html": `{{template "main" .Main}}`, "list.html": `{{define "main"}}` + tt.main + `{{end}}`}, testFunctions(), list(), plain())
			if err != nil || len(diags) > 0 {
				t.Fatal(err, diags)
			}
			if sets.Compiled("list.html") != tt.compiled {
				t.Errorf("compiled: %v", !tt.compiled)
			}
			for form, want := range []string{tt.first, tt.second, strings.ReplaceAll(tt.first, "../0/", "../2/")} {
				for name, s := range map[string]*Sets{"": sets, "interpreted ": sets.Interpreted(), "as written ": sets.AsWritten()} {
					var b bytes.Buffer
					if err := list().Write(&b, s, testPlace(form), newListPage()); err != nil || strings.TrimSuffix(b.String(), "\n") != want {
						t.Errorf("%sform %d: %q, %v, want %q", name, form, b.String(), err, want)
					}
				}
			}
		})
	}
}

// TestFormsAlike: pages of languages that have the same things are made in the same form.
func TestFormsAlike(t *testing.T) {
	for text, want := range map[string]int{`{{href "news"}}`: 2, `{{href "about"}}`: 1, `none`: 1} {
		sets, _, err := Load(files{"plain.html": text}, testFunctions(), list(), plain())
		if err != nil {
			t.Fatal(err)
		}
		if got := len(sets.byFile["plain.html"].(*set[plainPage]).forms); got != want {
			t.Errorf("%s: %d forms, want %d", text, got, want)
		}
	}
}

// TestMistakenCalls: a function takes one name, and that as it is, or it would be found out only when a page is made
// that there is no such thing.
func TestMistakenCalls(t *testing.T) {
	const advice = "takes one name, in quotes (write {{%s \"…\"}}) [template]"
	href, asset := "href "+fmt.Sprintf(advice, "href"), "asset "+fmt.Sprintf(advice, "asset")
	for text, want := range map[string]string{
		`{{href .Title}}`:      "templates/plain.html:1:3: " + href,
		`{{href}}`:             "templates/plain.html:1:3: " + href,
		`{{href "a" "b"}}`:     "templates/plain.html:1:3: " + href,
		`{{"a" | href}}`:       "templates/plain.html:1:9: " + href,
		`{{"b" | href "a"}}`:   "templates/plain.html:1:9: " + href,
		`{{printf "%s" href}}`: "templates/plain.html:1:15: " + href,
		"名{{if eq (asset 1) \"\"}}{{end}}\n{{with href (print \"a\")}}{{end}}": "templates/plain.html:1:11: " + asset + "\ntemplates/plain.html:2:8: " + href,
		`{{with href "a"}}{{.Text}}{{end}}`:                                    "templates/plain.html:1:20: there is no field Text here [template]",
	} {
		_, diags, err := Load(files{"plain.html": text}, testFunctions(), list(), plain())
		var got []string
		for _, d := range diags {
			got = append(got, d.String())
		}
		if err != nil || strings.Join(got, "\n") != want {
			t.Errorf("%s: %v\ngot  %s\nwant %s", text, err, strings.Join(got, "\n"), want)
		}
	}
}

// TestCollectAsks: every ask has its place, and is guarded where the template takes care of there being nothing.
func TestCollectAsks(t *testing.T) {
	asks, err := CollectAsks(files{
		"frame.html": `<a href="x">{{template "main" .Main}}`,
		"list.html": `{{define "main"}}{{range .Items}}{{href "one"}}{{else}}{{href "two"}}{{end}}{{end}}
名{{with href "three"}}{{href "three"}}{{href "four"}}{{else}}{{href "three"}}{{end}}
{{if not (href "five")}}{{asset "six"}}{{end}}{{template "x" href "seven"}}{{href .Name}}`,
		"broken.html": `{{href "eight"}}{{`,
	}, "asset", "href")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, a := range asks {
		got = append(got, fmt.Sprintf("%s %s %s %v", a.Pos, a.Function, a.Name, a.Guarded))
	}
	if diff := cmp.Diff([]string{
		"templates/list.html:1:36 href one false",
		"templates/list.html:1:58 href two false",
		"templates/list.html:2:9 href three true",
		"templates/list.html:2:25 href three true",
		"templates/list.html:2:41 href four false",
		"templates/list.html:2:64 href three false",
		"templates/list.html:3:11 href five true",
		"templates/list.html:3:27 asset six false",
		"templates/list.html:3:62 href seven false",
	}, got); diff != "" {
		t.Error(diff)
	}
}
