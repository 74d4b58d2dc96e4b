package kind

import (
	"bytes"
	"reflect"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/page"
	"duibiao/internal/sitetest"
	"duibiao/static"
	"duibiao/templates"
)

// TestCompiled holds every page against what html/template makes of it, and sees
// that nothing in the program's own templates is left to html/template.
func TestCompiled(t *testing.T) {
	for _, configuration := range []string{sitetest.CityConfig, sitetest.Homeless} {
		cfg := sitetest.Config(t, configuration)
		e, s := newCheckedEnv(t, cfg), sitetest.City(t, cfg)
		for _, d := range definitions() {
			if !e.sets.Compiled(d.File()) {
				t.Errorf("%s is not compiled", d.File())
			}
		}
		want := allPages(interpreted(e), s)
		for i, p := range allPages(e, s) {
			if diff := cmp.Diff(text(t, want[i]), text(t, p)); diff != "" {
				t.Errorf("%s: mismatch (-html/template +compiled):\n%s", p.Path, diff)
			}
		}
	}
}

// TestOwnTemplatesAreTested: [Tested] is right of the program's own templates, every page of
// which is what it is with templates that were checked.
func TestOwnTemplatesAreTested(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	e, s := newCheckedEnv(t, cfg), sitetest.City(t, cfg)
	tested := NewEnv(cfg)
	if diags, err := tested.Load(cfg, Tested{templates.FS}, static.FS); err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	want := allPages(e, s)
	for i, p := range allPages(tested, s) {
		if text(t, p) != text(t, want[i]) {
			t.Errorf("%s is another page", p.Path)
		}
	}
}

// filled is a kind of page whose data can be anything.
type filled struct {
	definition page.Definition
	data       reflect.Type
	compare    func(t *testing.T, e *Env, f *sitetest.Filler)
}

// fill returns a kind of page with what fills its data and writes it in both ways.
func fill[T any](template page.Template[T]) filled {
	return filled{template, reflect.TypeFor[T](), func(t *testing.T, e *Env, f *sitetest.Filler) {
		var data T
		var want, got bytes.Buffer
		f.Fill(reflect.ValueOf(&data).Elem())
		if err := template.Write(&want, e.sets.Interpreted(), nil, &data); err != nil {
			t.Fatal(err)
		}
		if err := template.Write(&got, e.sets, nil, &data); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want.String(), got.String()); diff != "" {
			t.Errorf("%s: mismatch (-html/template +compiled):\n%s\ndata: %+v", template.File(), diff, data)
		}
	}}
}

func filledPages() []filled {
	return []filled{
		fill(languagesTemplate()), fill(notFoundTemplate()), fill(homeTemplate()), fill(aboutTemplate()), fill(overviewTemplate()),
		fill(articleTemplate()), fill(figureTemplate()), fill(embedTemplate()), fill(movedTemplate()), fill(pinnedTemplate()), fill(outsideTemplate()), fill(searchTemplate()), fill(siteMapTemplate()),
	}
}

// TestEveryPageIsFuzzed sees that FuzzCompiled leaves no kind of page out.
func TestEveryPageIsFuzzed(t *testing.T) {
	var fuzzed []string
	for _, p := range filledPages() {
		fuzzed = append(fuzzed, p.definition.File())
	}
	for _, d := range definitions() {
		if !slices.Contains(fuzzed, d.File()) {
			t.Errorf("add the template of %s to filledPages", d.File())
		}
	}
}

// FuzzCompiled fills every kind of page with anything.
func FuzzCompiled(f *testing.F) {
	e := newEnv(f, sitetest.Config(f, sitetest.CityConfig))
	for i, text := range sitetest.Nasty() {
		f.Add(uint64(i), text, text)
	}
	f.Fuzz(func(t *testing.T, seed uint64, a, b string) {
		filler := sitetest.NewFiller(seed, a, b, a+b, a, b)
		for _, p := range filledPages() {
			p.compare(t, e, filler)
		}
	})
}
