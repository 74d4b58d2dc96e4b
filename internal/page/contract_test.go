package page

import (
	"html/template"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/diag"
)

// shortPage and longPage share a frame.
type shortPage struct {
	Frame frame     `zh:"外框" en:"The frame"`
	Main  shortMain `zh:"内容" en:"The content"`
	Only  string
}

type shortMain struct {
	Name string `zh:"名称" en:"The name"`
}

type longPage struct {
	Frame frame    `zh:"外框" en:"The frame"`
	Main  longMain `zh:"内容" en:"The content"`
}

type longMain struct {
	Body  template.HTML `zh:"正文" en:"The text"`
	Rows  []row         `zh:"各行" en:"The rows"`
	Tags  []string      `zh:"标签" en:"The tags"`
	Final row           `zh:"末行" en:"The last row"`
}

type row struct {
	shortMain
	Last  bool        `zh:"是否最后" en:"Whether it is the last"`
	Cells []shortMain `zh:"各格" en:"The cells"`
}

// contracts returns the contracts of templates in which two kinds of page share a frame.
func contracts(t *testing.T) map[string]Contract {
	t.Helper()
	list, err := Contracts(files{
		"frame.html": `<title>{{.Frame.Title}}</title>{{template "main" .Main}}{{template "foot.html" .Frame}}`,
		"short.html": `{{define "main"}}{{template "partials/term.html" .}}{{end}}`,
		"list.html": `{{define "main"}}{{with .Final}}{{range .Cells}}{{template "partials/term.html" .}}{{end}}
{{template "partials/term.html" .}}{{template "row.html" $.Final}}{{end}}{{range .Rows}}{{template "row.html" .}}{{end}}{{end}}`,
		"partials/term.html": `{{.Name}}`,
		"row.html":           `{{range .Cells}}{{template "partials/term.html" .}}{{end}}`,
		"foot.html":          `{{.Lang}}`,
		"unused.html":        `{{.Nonsense}}`,
	}, Framed[shortPage]("frame.html", "short.html", "Main"), Framed[longPage]("frame.html", "list.html", "Main"))
	if err != nil {
		t.Fatal(err)
	}
	byFile := map[string]Contract{}
	for i, c := range list {
		byFile[c.File] = c
		if i > 0 && c.File <= list[i-1].File {
			t.Errorf("%s comes after %s", c.File, list[i-1].File)
		}
	}
	return byFile
}

// paths returns the fields of a contract with their types.
func paths(c Contract) string {
	var b strings.Builder
	for _, f := range c.Fields {
		b.WriteString(f.Path + " " + f.Type.En + "\n")
	}
	return b.String()
}

// TestContractFields: what all types have that a template is given, and nothing else.
func TestContractFields(t *testing.T) {
	all := contracts(t)
	if _, ok := all["unused.html"]; ok {
		t.Error("a template that no page uses has a contract")
	}
	const name = ".Name text\n"
	const cells = "Last yes/no\n?Cells list of records\n?Cells[].Name text\n"
	for file, want := range map[string]string{
		"frame.html":         ".Frame record\n.Frame.Lang text\n.Frame.Title text\n.Main differs by page\n",
		"short.html":         name,
		"partials/term.html": name, // which a row has from the struct within it
		"row.html":           name + strings.ReplaceAll("?"+cells, "?", "."),
		"list.html": ".Body safe HTML\n.Rows list of records\n.Rows[].Name text\n" + strings.ReplaceAll("?"+cells, "?", ".Rows[].") +
			".Tags list of texts\n.Final record\n.Final.Name text\n" + strings.ReplaceAll("?"+cells, "?", ".Final."),
	} {
		if diff := cmp.Diff(want, paths(all[file])); diff != "" {
			t.Errorf("%s: (-want +got)\n%s", file, diff)
		}
	}
	if got, want := all["short.html"].Fields[0].Means, (diag.Words{Zh: "名称", En: "The name"}); got != want {
		t.Errorf("%v, want %v", got, want)
	}
}

// TestContractCalls: who calls whom, in the order of the file, with which path.
func TestContractCalls(t *testing.T) {
	all := contracts(t)
	for file, want := range map[string]Contract{
		"frame.html": {Calls: []Call{{"short.html", ".Main"}, {"list.html", ".Main"}, {"foot.html", ".Frame"}}},
		"list.html": {
			Defines: "main", CalledBy: []Call{{"frame.html", ".Main"}},
			Calls: []Call{{"partials/term.html", ".Final.Cells[]"}, {"partials/term.html", ".Final"}, {"row.html", ".Final"}, {"row.html", ".Rows[]"}},
		},
		"partials/term.html": {CalledBy: []Call{
			{"list.html", ".Final.Cells[]"}, {"list.html", ".Final"}, {"row.html", ".Cells[]"}, {"short.html", "."},
		}},
	} {
		got := Contract{Defines: all[file].Defines, Calls: all[file].Calls, CalledBy: all[file].CalledBy}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: (-want +got)\n%s", file, diff)
		}
	}
}

// TestNoContractWithMistakes: what is wrong is no contract.
func TestNoContractWithMistakes(t *testing.T) {
	for text, want := range map[string]string{
		`{{.Titel}}`: `page: templates/plain.html:1:3: there is no field Titel here (did you mean "Title"?) [template]`,
		`{{if}}`:     `page: templates/plain.html:1: missing value for if [template]`,
	} {
		if list, err := Contracts(files{"plain.html": text}, plain()); err == nil || err.Error() != want {
			t.Errorf("%s: %v, %v", text, list, err)
		}
	}
}
