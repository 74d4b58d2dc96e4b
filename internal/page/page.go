// Package page is the template engine: it reads the templates of a site, minifies them,
// holds them against the types of their data, and makes pages. It knows nothing of what
// the pages are about.
//
//	templates/ ──read, minify, check, escape, compile──▶ Sets
//	                                            data ─Template.Write─▶ HTML
//
// # Templates
//
// A [Template] names a kind of page: the file that it is written in, and the Go type of
// what it is given, a struct. Everything in that is decided, formatted and linked
// beforehand, so that templates need nothing but fields, if, range, with and calls of
// other templates. [Load] holds every template of a site against those structs: a field
// that does not exist is a diagnostic with its line and column, before any page is made.
//
// What depends on where a page stands, and may be anything of the site, is no field: a template asks
// for it by its name, {{href "about"}} (call.go). Names stand there as they are, so they are all
// known before ([CollectAsks]), and whoever knows the site can say which there are ([Functions]). Since a
// template is given the same wherever it is called, the answer is put in when the page is made: until
// then a mark stands for it, which goes through every escaper as it is (answer.go).
//
// Templates are minified once, not page by page. Since that loses line numbers, the
// source as it was written is kept: mistakes are looked for and reported there.
//
// # Compiling
//
// A page is some thousand small steps, and html/template takes each by reflection,
// through values of type any and functions called by name. It decides what is
// escaped, and how, with the first execution, and writes that into its syntax trees:
//
//	{{.Title}}  becomes  {{.Title | _html_template_rcdataescaper}}
//
// [Load] lets it do so with an empty page and then turns the trees into a program
// for the page's type (compile.go, program.go): texts, fields by number, and for
// each row of escapers a function that does the same to a string (escape.go). A
// page is then made in one buffer and written in one piece.
//
// Compiled are text, fields, what is asked for, if, with, range over slices, and calls with a field. If
// anything else stands in a set of templates (another function, a variable, $, break, a
// template within an attribute, text in a script or a style), html/template goes on
// executing that set, and says where a mistake stands if one shows. All of the
// program's own templates compile, which a test sees to; a site's own template costs
// at most the speed of the pages that it is for. FuzzCompiled holds the bytes of
// both ways against each other.
//
// # The contract
//
// [Contracts] tells people what each template is given: the fields of the same structs,
// which the same walk finds. What a field means stands in its tag, in both languages:
//
//	Title string `zh:"页面的标题" en:"The title of the page"`
//
// A tag is renamed, moved and deleted with its field, and stays out of the reach of
// templates, where a method of the struct would be a name like a field's; a package
// like plot needs to import nothing for it.
package page

import (
	"fmt"
	"io"
	"io/fs"
	"reflect"
	"slices"
	"sync"

	"duibiao/internal/diag"
)

// Definition is a kind of page without the type of its data; see [Template].
type Definition interface {
	// File is the template file that belongs to this kind of page alone.
	File() string
	// Type is the struct that the template File is given.
	Type() reflect.Type

	load(l *loader) anySet
	later(read func() (*loader, error)) anySet
	walk(l *loader)
}

// Template is a kind of page whose data is of type T.
type Template[T any] struct {
	root, file string
	within     []int // the field of T that the file is given, if it is not all
}

// New returns the kind of page that is written in a file alone.
func New[T any](file string) Template[T] { return Template[T]{root: file, file: file} }

// Framed returns the kind of page that begins in the template frame, which calls what
// the file defines as "main" with the field of T that is named.
func Framed[T any](frame, file, field string) Template[T] {
	f, ok := reflect.TypeFor[T]().FieldByName(field)
	if !ok {
		panic("page: " + reflect.TypeFor[T]().String() + " has no field " + field)
	}
	return Template[T]{root: frame, file: file, within: f.Index}
}

// File implements [Definition].
func (t Template[T]) File() string { return t.file }

// Type implements [Definition].
func (t Template[T]) Type() reflect.Type {
	if t.within == nil {
		return reflect.TypeFor[T]()
	}
	return reflect.TypeFor[T]().FieldByIndex(t.within).Type
}

func (t Template[T]) load(l *loader) anySet { return newSet[T](l, t.root, t.file) }

func (t Template[T]) later(read func() (*loader, error)) anySet {
	return &set[T]{root: t.root, file: t.file, read: read}
}

func (t Template[T]) walk(l *loader) { l.check(l.of(t.file), t.root, t.file, reflect.TypeFor[T]()) }

// Sets are the templates of a site, one set for each kind of page. They are safe for
// concurrent use.
type Sets struct {
	Unused []string // the template files of which no page uses anything, in order

	byFile map[string]anySet // *set[T]
}

// anySet is a set without the type of its data.
type anySet interface {
	finish() (mistake diag.Diagnostic, ok bool)
	compiled() bool
	interpreted() anySet
	asWritten() anySet
}

// Load reads the templates and makes the set of every kind of page. A template file that
// is none of theirs is there for every page, also one that a site adds. They can call the functions,
// which may be nil. Mistakes are in the list; if there are errors the sets are nil.
func Load(fsys fs.FS, functions *Functions, definitions ...Definition) (*Sets, diag.List, error) {
	l, diags, err := newLoader(fsys, functions, definitions, (*source).parse)
	if l == nil {
		return nil, diags, err
	}
	sets, list := &Sets{byFile: map[string]anySet{}}, make([]anySet, len(definitions))
	for i, d := range definitions {
		list[i] = d.load(l)
		sets.byFile[d.File()] = list[i]
	}
	if len(l.diags) == 0 {
		l.finish(list)
	}
	if l.diags.HasErrors() {
		return nil, l.diags, nil
	}
	sets.Unused = l.unused()
	return sets, l.diags, nil
}

// Tested is Load for templates in which a test has found no mistake, and which call no functions: nothing is
// held against anything, and a set is made when the first page is. After an edit few are needed.
func Tested(fsys fs.FS, definitions ...Definition) *Sets {
	read := sync.OnceValues(func() (*loader, error) {
		l, diags, err := newLoader(fsys, nil, definitions, (*source).parseSmall)
		if err == nil && diags.HasErrors() {
			err = fmt.Errorf("page: %s", diags[0])
		}
		return l, err
	})
	sets := &Sets{byFile: map[string]anySet{}}
	for _, d := range definitions {
		sets.byFile[d.File()] = d.later(read)
	}
	return sets
}

// finish finishes sets. Of the mistakes, which many pages may share, it tells the first.
func (l *loader) finish(sets []anySet) {
	mistakes, ok := make([]diag.Diagnostic, len(sets)), make([]bool, len(sets))
	inParallel(len(sets), func(i int) { mistakes[i], ok[i] = sets[i].finish() })
	if i := slices.Index(ok, false); i >= 0 {
		l.diags.Add(mistakes[i])
	}
}

// Write writes a page that stands at a place.
func (t Template[T]) Write(w io.Writer, sets *Sets, at Place, data *T) error {
	s, ok := sets.byFile[t.file].(*set[T])
	if !ok {
		return fmt.Errorf("page: the template %s was not loaded", t.file)
	}
	if err := s.ready(); err != nil {
		return err
	}
	return s.execute(w, at, data)
}

// Compiled reports whether the pages of a file are written by a program, and not by
// html/template.
func (s *Sets) Compiled(file string) bool {
	set := s.byFile[file]
	return set != nil && set.compiled()
}

// Interpreted returns the same templates, of which html/template executes all: what
// compiled pages are held against.
func (s *Sets) Interpreted() *Sets { return s.with(anySet.interpreted) }

// AsWritten returns the same templates with all their white space, of which html/template
// executes all: what minified pages are held against. It is not for [Tested] ones, which are
// parsed without it.
func (s *Sets) AsWritten() *Sets { return s.with(anySet.asWritten) }

func (s *Sets) with(change func(anySet) anySet) *Sets {
	changed := &Sets{byFile: map[string]anySet{}}
	for file, set := range s.byFile {
		changed.byFile[file] = change(set)
	}
	return changed
}

// of returns the templates that a page of a file may use.
func (l *loader) of(file string) []*source {
	return slices.DeleteFunc(slices.Clone(l.sources), func(s *source) bool {
		return s.name != file && slices.Contains(l.pageFiles, s.name)
	})
}
