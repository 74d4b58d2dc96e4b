package page

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"reflect"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"testing/fstest"

	"duibiao/internal/diag"
	"duibiao/templates"
)

func TestMistakes(t *testing.T) {
	for _, tt := range []struct {
		name  string
		files files
		want  string
	}{
		{
			name:  "misspelt field of a partial",
			files: files{"partials/term.html": "<dt>\n{{.Name}} {{.Tex}}</dt>"},
			want:  `templates/partials/term.html:2:13: there is no field Tex here (did you mean "Text"?) [template]`,
		}, {
			name:  "field of a page",
			files: files{"list.html": `{{define "main"}}{{range .Items}}{{.Url}}{{end}}{{end}}`},
			want:  `templates/list.html:1:36: there is no field Url here (known here: Text, Href, Facts, Parts) [template]`,
		}, {
			name:  "field in the frame",
			files: files{"frame.html": "<!doctype html>\n<p>{{.Frame.Titel}}</p>{{template \"main\" .Main}}"},
			want:  `templates/frame.html:2:12: there is no field Titel here (did you mean "Title"?) [template]`,
		}, {
			name:  "missing template",
			files: files{"list.html": `{{define "main"}}{{range .Items}}{{range .Facts}}{{template "partials/terms.html" .}}{{end}}{{end}}{{end}}`},
			want:  `templates/list.html:1:61: there is no template "partials/terms.html" (did you mean "partials/term.html"?) [template]`,
		}, {
			name:  "a page without what the frame shows",
			files: files{"list.html": "<p>{{.Title}}</p>"},
			want:  `templates/list.html:1:1: the file defines no template "main", which templates/frame.html:5:12 calls (put what the page shows between {{define "main"}} and {{end}}) [template]`,
		}, {
			name:  "not UTF-8",
			files: files{"list.html": "{{define \"main\"}}\n<p>\xd6\xd0</p>{{end}}"},
			want:  `templates/list.html:2:4: the text is not UTF-8 (save the file as UTF-8) [template]`,
		}, {
			name:  "template of another page",
			files: files{"plain.html": `<p>{{template "main" .}}</p>`},
			want:  `templates/plain.html:1:15: there is no template "main" [template]`,
		}, {
			name:  "syntax",
			files: files{"list.html": "{{define \"main\"}}\n<p>\n{{if .Title}}\n{{end}"},
			want:  `templates/list.html:4: bad character U+007D '}' [template]`,
		}, {
			name:  "escaping",
			files: files{"list.html": "{{define \"main\"}}\n<p>{{.Title}}</p>\n<p {{if .Title}}title=\"{{end}}>{{end}}"},
			want:  `templates/list.html:3:9: {{if}} branches end in different contexts: {stateAttr delimDoubleQuote urlPartNone jsCtxRegexp [] attrNone elementNone <nil>}, {stateTag delimNone urlPartNone jsCtxRegexp [] attrNone elementNone <nil>} [template]`,
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			sets, diags, err := Load(tt.files, nil, list(), plain())
			if err != nil || sets != nil || len(diags) != 1 {
				t.Fatal(sets, diags, err)
			}
			if got := diags[0].String(); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestMistakesInChinese(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{`<dt>{{.Nam}}</dt>`, `templates/partials/term.html:1:7: 此处没有字段 Nam（是否想写“Name”？） [template]`},
		{`<dt>{{.Content}}</dt>`, `templates/partials/term.html:1:7: 此处没有字段 Content（此处可用：Name、Text、Href） [template]`},
		{`{{template "a.html" .}}`, `templates/partials/term.html:1:12: 没有模板“a.html” [template]`},
		{`{{if}}`, `templates/partials/term.html:1: 模板有误：missing value for if [template]`},
	} {
		_, diags, err := Load(files{"partials/term.html": tt.text}, nil, list(), plain())
		if err != nil || len(diags) != 1 || diags[0].In(diag.Chinese) != tt.want {
			t.Errorf("got  %s, %v\nwant %s", diags[0].In(diag.Chinese), err, tt.want)
		}
	}
}

// TestMistakesAreToldOnce sees that a mistake in the frame, which all pages share, is one.
func TestMistakesAreToldOnce(t *testing.T) {
	second := Framed[listPage]("frame.html", "second.html", "Main")
	broken := files{"frame.html": `{{.Frame.Titel}}{{template "main" .Main}}`, "second.html": `{{define "main"}}{{end}}`}
	if _, diags, err := Load(broken, nil, list(), second); err != nil || len(diags) != 1 {
		t.Error(diags, err)
	}
}

// TestExecutionError sees that a mistake that shows only with data is reported where
// it stands in the file, not in what the minifier made of it.
func TestExecutionError(t *testing.T) {
	sets := load(t, files{"list.html": "{{define \"main\"}}\n\n\n   <h1>   {{.Title}}</h1>\n\n<p>{{index .Items 7}}</p>{{end}}"})
	err := list().Write(io.Discard, sets, nil, newListPage())
	if err == nil || !strings.Contains(err.Error(), "templates/list.html:6:5") {
		t.Errorf("got %v", err)
	}
}

// failing is a writer of a full disk.
type failing struct{}

var errFull = errors.New("no space left")

func (failing) Write([]byte) (int, error) { return 0, errFull }

func TestWriteError(t *testing.T) {
	sets := load(t, nil)
	for _, s := range []*Sets{sets, sets.Interpreted()} {
		if err := list().Write(failing{}, s, nil, newListPage()); !errors.Is(err, errFull) {
			t.Errorf("got %v", err)
		}
	}
}

func TestTemplatesThatWereNotLoaded(t *testing.T) {
	other := New[plainPage]("other.html")
	if err := other.Write(io.Discard, load(t, nil), nil, &plainPage{}); err == nil {
		t.Error("wrote a page of a template that was not loaded")
	}
}

// TestTested: templates in which a test has found no mistake are read with the first page,
// and make the pages that the others make.
func TestTested(t *testing.T) {
	f := load(t, nil)
	opened := &counted{FS: files{}}
	sets := Tested(opened, list(), plain())
	if n := opened.n.Load(); n != 0 {
		t.Errorf("%d files were read before there was a page", n)
	}
	var want, got bytes.Buffer
	if err := errors.Join(list().Write(&want, f, nil, newListPage()), list().Write(&got, sets, nil, newListPage())); err != nil {
		t.Fatal(err)
	}
	if opened.n.Load() == 0 || got.String() != want.String() || !sets.Compiled("list.html") {
		t.Errorf("%d files were read; got %s\nwant %s", opened.n.Load(), got.String(), want.String())
	}
	var again bytes.Buffer
	if err := list().Write(&again, Tested(files{}, list(), plain()).Interpreted(), nil, newListPage()); err != nil || again.String() != want.String() {
		t.Errorf("interpreted: %v, %s", err, again.String())
	}
	broken := Tested(files{"list.html": "{{if}}"}, list(), plain())
	for range 2 {
		if err := list().Write(io.Discard, broken, nil, newListPage()); err == nil || !strings.Contains(err.Error(), "list.html:1") {
			t.Errorf("a template with a mistake: %v", err)
		}
	}
}

// counted counts the files that are opened in it.
type counted struct {
	fs.FS
	n atomic.Int32
}

func (c *counted) Open(name string) (fs.File, error) {
	c.n.Add(1)
	return c.FS.Open(name)
}

func TestDefinition(t *testing.T) {
	for _, tt := range []struct {
		d    Definition
		file string
		data reflect.Type
	}{
		{list(), "list.html", reflect.TypeFor[listMain]()},
		{plain(), "plain.html", reflect.TypeFor[plainPage]()},
	} {
		if tt.d.File() != tt.file || tt.d.Type() != tt.data {
			t.Errorf("%s of %s, want %s of %s", tt.d.File(), tt.d.Type(), tt.file, tt.data)
		}
	}
}

// TestMinified sees that pages have no needless white space, unless they are asked for
// as they are written, and the same words.
func TestMinified(t *testing.T) {
	sets := load(t, nil)
	var small, written bytes.Buffer
	if err := list().Write(&small, sets, nil, newListPage()); err != nil {
		t.Fatal(err)
	}
	if err := list().Write(&written, sets.AsWritten(), nil, newListPage()); err != nil {
		t.Fatal(err)
	}
	words := func(b bytes.Buffer) []string {
		return strings.Fields(strings.NewReplacer("<", " <", ">", "> ").Replace(b.String()))
	}
	if !slices.Equal(words(small), words(written)) {
		t.Errorf("%s\nis not\n%s", small.String(), written.String())
	}
	if strings.Contains(small.String(), "\n\n") || !strings.Contains(written.String(), "\n\n") {
		t.Errorf("%s\nand as written\n%s", small.String(), written.String())
	}
}

// TestTemplatesMinify sees that the minifier takes every template of the program; of
// one that it does not take, pages use the source.
func TestTemplatesMinify(t *testing.T) {
	names, err := Files(templates.FS, func(name string) bool { return strings.HasSuffix(name, ".html") })
	if err != nil || len(names) == 0 {
		t.Fatal(names, err)
	}
	for _, name := range names {
		text, err := fs.ReadFile(templates.FS, name)
		if err != nil {
			t.Fatal(err)
		}
		small, err := minifyTemplate(NewMinifier(), text)
		if err == nil {
			_, err = (&source{name: name}).parseText(small)
		}
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestPartsOfDrawings holds that shapes keep their slashes: without one, all that follow lie
// in it and are not drawn. A template that is whole, or HTML, is still made smaller.
func TestPartsOfDrawings(t *testing.T) {
	lines, group := "<line x2=\"5\"/>\n\n<rect width=\"{{.Width}}\"/>", `{{if .Band}}<rect/>{{end}}<g>  <line/><svg><path d="M0 0"/></svg></g>`
	for source, want := range map[string]string{
		lines:                            lines, // as it was written
		group:                            group,
		"<p>a\n\n<svg><rect/></svg></p>": "<p>a\n<svg><rect/></svg></p>",
		"<p>a\n\n<br/>b <img src=\"a.png\"/></p><hr />":                                      `<p>a<br>b <img src="a.png"></p><hr>`,
		"<p>  {{range .Ticks}}<svg><line x1=\"{{.At}}\"/></svg>{{end}}  </p>  <p>1 /> 2</p>": `<p>{{range .Ticks}}<svg><line x1="{{.At}}"/></svg>{{end}}</p><p>1 /> 2</p>`,
	} {
		if small, err := minifyTemplate(NewMinifier(), []byte(source)); small != want || err != nil {
			t.Errorf("%s: %q, %v, want %q", source, small, err, want)
		}
	}
}

// TestFiles holds what belongs to editors and systems apart.
func TestFiles(t *testing.T) {
	fsys := fstest.MapFS{"b.css": {}, "a/c.css": {}, "a/c.js": {}, ".git/d.css": {}, ".e.css": {}, "f.css~": {}}
	got, err := Files(fsys, func(name string) bool { return !strings.HasSuffix(name, ".js") })
	if err != nil || !slices.Equal(got, []string{"a/c.css", "b.css"}) {
		t.Error(got, err)
	}
}
