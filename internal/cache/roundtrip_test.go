package cache

import (
	"bytes"
	"fmt"
	"reflect"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/report"
)

// What the binary forms leave out on purpose, with the reason. All else that is exported
// comes back: a new field is stored, or named here.
var (
	stateLeavesOut = map[string]string{
		"markdown.Reference.At":     "it is a place in a text",
		"markdown.Reference.Linked": "it says how the text writes it",
	}
	articleLeavesOut = map[string]string{
		"report.Article.Broken":      "only articles without mistakes are kept",
		"markdown.Document.Mistakes": "as Broken",
	}
)

// TestStateComesBackWhole stores a state of which every exported field is filled.
func TestStateComesBackWhole(t *testing.T) {
	for _, flags := range rounds {
		want := State{end: 7}
		f := filler{t: t, flags: flags}
		f.fill(reflect.ValueOf(&want).Elem())
		var b bytes.Buffer
		if err := encodeState(&b, want, "1"); err != nil {
			t.Fatal(err)
		}
		got, ok := decodeState(b.String(), "1")
		if !ok {
			t.Fatal("the state cannot be read")
		}
		equalBut(t, want, got, stateLeavesOut, cmp.AllowUnexported(State{}), cmpopts.IgnoreUnexported(Report{}))
		var again bytes.Buffer
		if err := encodeState(&again, got, "1"); err != nil || again.String() != b.String() {
			t.Errorf("what was decoded is encoded otherwise: %v", err)
		}
	}
}

// rounds are what flags are: set all of them, so that one that is lost is missed, then
// every other one, so that two that are exchanged are.
var rounds = []func(n int) bool{
	func(int) bool { return true },
	func(n int) bool { return n%2 == 0 },
}

// TestArticlesComeBackWhole does the same with articles. One holds the front matter of a
// report or of a sector.
func TestArticlesComeBackWhole(t *testing.T) {
	for i, other := range []string{"Index", "Sector", "Index", "Sector"} {
		want := &report.Article{}
		f := filler{t: t, file: "content/r/a.zh.md", flags: rounds[i/2]}
		f.fill(reflect.ValueOf(want).Elem())
		want.File = f.file
		reflect.ValueOf(want).Elem().FieldByName(other).SetZero()
		got := &report.Article{File: want.File, Report: want.Report, Slug: want.Slug, Lang: want.Lang}
		if !decodeArticle(got, encodeArticle(want, nil)) {
			t.Fatal("the article cannot be read")
		}
		equalBut(t, want, got, articleLeavesOut, whole)
	}
}

// equalBut compares what was stored with what came back. A field that is named as left out
// must not come back; of a flag that is not set nobody can tell.
func equalBut[T any](t *testing.T, want, got T, leftOut map[string]string, options ...cmp.Option) {
	t.Helper()
	met := map[string]bool{}
	skip := cmp.FilterPath(func(p cmp.Path) bool {
		field, ok := p.Last().(cmp.StructField)
		if !ok {
			return false
		}
		name := p.Index(-2).Type().String() + "." + field.Name()
		if leftOut[name] == "" {
			return false
		}
		met[name] = true
		if x, y := field.Values(); !x.IsZero() && reflect.DeepEqual(x.Interface(), y.Interface()) {
			t.Errorf("%s comes back: it is not left out", name)
		}
		return true
	}, cmp.Ignore())
	if diff := cmp.Diff(want, got, append(options, skip, cmpopts.EquateEmpty())...); diff != "" {
		t.Errorf("mismatch (-stored +read):\n%s", diff)
	}
	for name := range leftOut {
		if !met[name] {
			t.Errorf("%s is not met: it need not be named as left out", name)
		}
	}
}

// filler gives every exported field below a value its own value, none of them zero but
// some flags.
type filler struct {
	t     *testing.T
	file  string           // the source file of every position; empty for one each
	flags func(n int) bool // what the n-th value is, if it is a flag
	next  int
	open  []reflect.Type // structs that are being filled: one does not hold another of its kind
}

func (f *filler) number() int {
	f.next++
	return f.next
}

func (f *filler) text() string { return fmt.Sprint("text ", f.number()) }

func (f *filler) fill(v reflect.Value) {
	switch p := v.Addr().Interface().(type) {
	case *time.Time:
		*p = time.Date(2025, 1, f.number(), 1, 2, 3, 4, time.UTC)
		return
	case *diag.Position:
		*p = diag.Position{File: f.file, Line: f.number(), Column: f.number()}
		if f.file == "" {
			p.File = f.text()
		}
		return
	case *decode.Keys:
		*p = *f.keys()
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(f.text())
	case reflect.Bool:
		v.SetBool(f.flags(f.number()))
	case reflect.Int, reflect.Int32, reflect.Int64:
		v.SetInt(int64(f.number()))
	case reflect.Uint64:
		v.SetUint(uint64(f.number()))
	case reflect.Uint8:
		v.SetUint(uint64(1 + f.number()%250))
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		for i := range v.Len() {
			f.fill(v.Index(i))
		}
	case reflect.Pointer:
		f.pointer(v)
	case reflect.Struct:
		f.fields(v)
	case reflect.Interface: // a value of front matter
		v.Set(reflect.ValueOf(f.text()))
	default:
		f.t.Fatalf("a %s is not filled: say here how", v.Type())
	}
}

// pointer fills what v points to, which is nil where it would lead back.
func (f *filler) pointer(v reflect.Value) {
	for _, t := range f.open {
		if t == v.Type().Elem() {
			return
		}
	}
	v.Set(reflect.New(v.Type().Elem()))
	f.fill(v.Elem())
}

func (f *filler) fields(v reflect.Value) {
	f.open = append(f.open, v.Type())
	for i := range v.NumField() {
		if v.Type().Field(i).IsExported() {
			f.fill(v.Field(i))
		}
	}
	f.open = f.open[:len(f.open)-1]
}

// keys returns keys of which one holds another.
func (f *filler) keys() *decode.Keys {
	k := decode.NewKeys(f.file, 2)
	for parent := -1; parent < 2; parent++ {
		e := decode.Entry{}
		f.fill(reflect.ValueOf(&e).Elem())
		e.Parent = parent
		k.Add(e)
	}
	return k
}
