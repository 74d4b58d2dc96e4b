package kind

import (
	"io/fs"
	"reflect"
	"slices"
	"strings"
	"testing"

	"duibiao/internal/page"
	"duibiao/internal/sitetest"
	"duibiao/static"
	"duibiao/templates"
)

// dataTypes returns the structs that templates see, from the types of pages on.
func dataTypes() []reflect.Type {
	var list []reflect.Type
	var add func(reflect.Type)
	add = func(t reflect.Type) {
		switch {
		case t.Kind() == reflect.Slice:
			add(t.Elem())
		case t.Kind() == reflect.Struct && !slices.Contains(list, t):
			list = append(list, t)
			for f := range t.Fields() {
				add(f.Type)
			}
		}
	}
	for _, p := range filledPages() {
		add(p.data)
	}
	return list
}

// TestEveryFieldHasWords fails for a field that authors of templates are not told of, in
// both languages.
func TestEveryFieldHasWords(t *testing.T) {
	types := dataTypes()
	if len(types) < 30 {
		t.Errorf("only %d types found", len(types))
	}
	for _, typ := range types {
		said := map[string]string{}
		for f := range typ.Fields() {
			if !f.IsExported() {
				continue
			}
			name := typ.String() + "." + f.Name
			zh, en := f.Tag.Get("zh"), f.Tag.Get("en")
			switch {
			case zh == "" || en == "" || zh == en:
				t.Errorf("%s: write what it means into its tags zh and en", name)
				continue
			case !strings.ContainsFunc(zh, isHan) || strings.ContainsFunc(en, isHan):
				t.Errorf("%s: the tags have other languages than zh and en: %q, %q", name, zh, en)
			}
			for _, words := range []string{zh, en} {
				if other := said[words]; other != "" {
					t.Errorf("%s: means the same as %s: %q", name, other, words)
				}
				said[words] = f.Name
			}
		}
	}
}

// TestTemplatesSeeFieldsOnly holds that nothing can be named that a contract leaves out:
// methods, and what is not a text, yes or no, a record, or a list.
func TestTemplatesSeeFieldsOnly(t *testing.T) {
	for _, typ := range dataTypes() {
		if n := reflect.PointerTo(typ).NumMethod(); n > 0 {
			t.Errorf("%s has methods, which a template could call", typ)
		}
	}
	for _, c := range contracts(t) {
		for _, f := range c.Fields {
			if f.Type.IsZero() {
				t.Errorf("%s: %s is of a type that has no words", c.File, f.Path)
			}
		}
	}
}

func contracts(t *testing.T) []page.Contract {
	t.Helper()
	list, err := Contracts(templates.FS)
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// TestEveryTemplateHasAContract fails for a template of the program that no page uses, or
// of which nobody is told what it is for.
func TestEveryTemplateHasAContract(t *testing.T) {
	var files []string
	for _, pattern := range []string{"*.html", "partials/*.html"} {
		names, err := fs.Glob(templates.FS, pattern)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, names...)
	}
	for _, c := range contracts(t) {
		if c.Doc.Zh == "" || c.Doc.En == "" {
			t.Errorf("say in sharedTemplates what %s is for", c.File)
		}
		files = slices.DeleteFunc(files, func(name string) bool { return name == c.File })
	}
	if len(files) > 0 {
		t.Errorf("no page uses %q", files)
	}
	for _, p := range sharedTemplates() {
		if _, err := fs.Stat(templates.FS, p.File); err != nil {
			t.Error(err)
		}
	}
}

// TestContractIsEnough writes each template anew from its contract alone, with every
// field that it lists and every call, and makes all pages of a site with them.
func TestContractIsEnough(t *testing.T) {
	own := map[string]string{}
	for _, c := range contracts(t) {
		text := fromFields(c.Fields, "") + fromCalls(c.Calls)
		if c.Defines != "" {
			text = `{{define "` + c.Defines + `"}}` + text + `{{end}}`
		}
		own[c.File] = text
	}
	cfg := sitetest.Config(t, sitetest.CityConfig)
	e := NewEnv(cfg)
	if diags, err := e.Load(cfg, sitetest.Overlay{Under: templates.FS, Files: own}, static.FS); err != nil || len(diags) > 0 {
		t.Fatal(diags, err)
	}
	for _, d := range definitions() {
		if !e.sets.Compiled(d.File()) {
			t.Errorf("%s is not compiled", d.File())
		}
	}
	pages := allPages(e, sitetest.City(t, cfg))
	for path, label := range map[string]string{
		"zh/city-2025/opening.html":          "货邮吞吐量",
		"en/city-2025/index.html":            "Passenger throughput",
		"en/city-2025/embed/passengers.html": "28.5 million passengers",
		"zh/index.html":                      "报告里的数字，逐项对照：上一期的实绩，下一期的目标，目标达到没有。",
		"404.html":                           "回到首页",
		"index.html":                         "English",
	} {
		if made := text(t, find(t, pages, path)); !strings.Contains(made, "<p>"+label+"</p>") {
			t.Errorf("%s has no %s:\n%s", path, label, made)
		}
	}
}

// fromFields writes the part of a template that shows the fields below a path.
func fromFields(fields []page.Field, below string) string {
	var b strings.Builder
	for _, f := range fields {
		name, ok := strings.CutPrefix(f.Path, below+".")
		if !ok || strings.Contains(name, "[]") {
			continue // of another list, or of one within
		}
		field := "." + name
		switch f.Type.En {
		case "text", "safe HTML":
			b.WriteString("<p>{{" + field + "}}</p>")
		case "safe CSS":
			b.WriteString("<style>{{" + field + "}}</style>")
		case "safe JavaScript":
			b.WriteString("<script>{{" + field + "}}</script>")
		case "yes/no":
			b.WriteString("{{if " + field + "}}<p>yes</p>{{end}}")
		case "list of texts":
			b.WriteString("{{range " + field + "}}<p>{{.}}</p>{{end}}")
		case "list of records":
			b.WriteString("{{range " + field + "}}" + fromFields(fields, f.Path+"[]") + "{{end}}")
		}
	}
	return b.String()
}

// fromCalls writes the calls of a template.
func fromCalls(calls []page.Call) string {
	var b strings.Builder
	for _, c := range calls {
		call, path := c.File, c.With
		if path == ".Main" {
			call = "main"
		}
		lists := strings.Split(path, "[]")
		for _, list := range lists[:len(lists)-1] {
			b.WriteString("{{range " + list + "}}")
		}
		last := lists[len(lists)-1]
		if last == "" {
			last = "."
		}
		b.WriteString(`{{template "` + call + `" ` + last + `}}` + strings.Repeat("{{end}}", len(lists)-1))
	}
	return b.String()
}
