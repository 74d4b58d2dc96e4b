package page

import (
	"bytes"
	"errors"
	"fmt"
	"html/template"
	"io"
	"io/fs"
	"reflect"
	"slices"
	"sync"
	texttemplate "text/template"
	"text/template/parse"
	"unsafe"

	"github.com/tdewolff/minify/v2"

	"duibiao/internal/diag"
)

// set is the templates of one kind of page, whose data is of type T.
type set[T any] struct {
	root    string
	file    string
	sources []*source
	checked *checker // what it was held against, until it is finished
	answers *answers // to what the templates ask for
	forms   []form

	read   func() (*loader, error) // reads the sources of a tested set when a page is made; nil for others
	made   sync.Once
	failed error
}

// form is how the pages are made for which there is an answer to the same asks.
type form struct {
	small   *template.Template
	program program // nil if html/template must execute small
}

// loader makes sets, collecting mistakes.
type loader struct {
	sources   []*source
	functions *Functions
	answers   *answers
	pageFiles []string // each belongs to one kind of page
	visits    []visit  // what has been checked, perhaps for another set
	calls     []call   // that were come across
	diags     diag.List
}

// newLoader reads the templates. It is nil if one cannot be parsed.
func newLoader(fsys fs.FS, functions *Functions, definitions []Definition, parse func(*source, *minify.M) error) (*loader, diag.List, error) {
	sources, diags, err := readSources(fsys, functions, parse)
	if err != nil || diags.HasErrors() {
		return nil, diags, err
	}
	l := &loader{sources: sources, functions: functions, answers: newAnswers(functions, sources)}
	for _, d := range definitions {
		l.pageFiles = append(l.pageFiles, d.File())
	}
	return l, nil, nil
}

// unused returns the template files of which no page uses anything.
func (l *loader) unused() []string {
	used := map[*parse.Tree]bool{}
	for _, v := range l.visits {
		used[v.tree] = true
	}
	var names []string
	for _, s := range l.sources {
		if !slices.ContainsFunc(s.plain, func(n named) bool { return used[n.tree] }) {
			names = append(names, s.name)
		}
	}
	return names
}

// check follows the fields of the pages that are of a type and begin in the template
// root, from call to call. The sources are those of the pages' set.
func (l *loader) check(sources []*source, root, file string, data reflect.Type) *checker {
	c := newChecker(l, sources)
	c.root, c.file = root, file
	c.template(root, data, diag.Position{File: templateDir + file})
	return c
}

// newSet begins the set whose pages begin in the template root and are defined in the
// given file: it looks for mistakes.
func newSet[T any](l *loader, root, file string) *set[T] {
	s := &set[T]{root: root, file: file, sources: l.of(file), answers: l.answers}
	s.checked = l.check(s.sources, root, file, reflect.TypeFor[T]())
	return s
}

// finish makes what pages are made with, unless html/template finds a mistake.
func (s *set[T]) finish() (mistake diag.Diagnostic, ok bool) {
	s.forms = make([]form, s.answers.forms())
	for i := range s.forms {
		small := s.build(i, func(src *source) []named { return src.small })
		if s.escape(small) != nil {
			small = s.plain(i) // where only the minified one has a problem
			if err := s.escape(small); err != nil {
				return s.checked.escapeError(s.file, err), false
			}
		}
		s.forms[i] = s.newForm(i, small)
	}
	s.checked = nil
	return diag.Diagnostic{}, true
}

// newForm decides how a form is executed: what cannot be compiled is left to html/template.
func (s *set[T]) newForm(i int, small *template.Template) form {
	f := form{small: small}
	if p, err := compile(small, reflect.TypeFor[T](), s.answers.of(i)); err == nil {
		f.program = p
	}
	return f
}

// ready makes a tested set, if nobody has.
func (s *set[T]) ready() error {
	if s.read != nil {
		s.made.Do(func() { s.failed = s.make() })
	}
	return s.failed
}

// make reads the sources and makes what pages are made with.
func (s *set[T]) make() error {
	l, err := s.read()
	if err != nil {
		return err
	}
	s.sources = l.of(s.file)
	small := s.build(0, func(src *source) []named { return src.small })
	if err := s.escape(small); err != nil {
		return fmt.Errorf("page: %w", err)
	}
	s.forms = []form{s.newForm(0, small)}
	return nil
}

func (s *set[T]) compiled() bool {
	return s.ready() == nil && !slices.ContainsFunc(s.forms, func(f form) bool { return f.program == nil })
}

func (s *set[T]) interpreted() anySet {
	other := &set[T]{root: s.root, sources: s.sources, answers: s.answers, failed: s.ready()}
	for _, f := range s.forms {
		other.forms = append(other.forms, form{small: f.small})
	}
	return other
}

func (s *set[T]) asWritten() anySet {
	other := &set[T]{root: s.root, sources: s.sources, answers: s.answers}
	for i := range s.forms {
		other.forms = append(other.forms, form{small: s.plain(i)})
	}
	return other
}

// build makes templates of the trees that pick chooses, those that the root calls.
// html/template rewrites the trees that it is given.
func (s *set[T]) build(form int, pick func(*source) []named) *template.Template {
	trees := map[string]*parse.Tree{}
	for _, src := range s.sources {
		for _, n := range pick(src) {
			trees[n.name] = n.tree
		}
	}
	t := template.New(s.root).Funcs(s.answers.funcs(form))
	for names := []string{s.root}; len(names) > 0; names = names[1:] {
		if tree := trees[names[0]]; tree != nil {
			// An error is impossible here: nothing has been executed yet.
			template.Must(t.AddParseTree(names[0], tree.Copy()))
			delete(trees, names[0])
			names = appendCalls(names, tree.Root)
		}
	}
	return t.Lookup(s.root)
}

// appendCalls appends the names of the templates that a list calls.
func appendCalls(names []string, list *parse.ListNode) []string {
	if list == nil {
		return names
	}
	for _, n := range list.Nodes {
		switch n := n.(type) {
		case *parse.TemplateNode:
			names = append(names, n.Name)
		case *parse.IfNode:
			names = appendCalls(appendCalls(names, n.List), n.ElseList)
		case *parse.RangeNode:
			names = appendCalls(appendCalls(names, n.List), n.ElseList)
		case *parse.WithNode:
			names = appendCalls(appendCalls(names, n.List), n.ElseList)
		}
	}
	return names
}

func (s *set[T]) plain(form int) *template.Template {
	return s.build(form, func(src *source) []named { return src.plain })
}

// escape makes html/template work out how to escape everything, which it does with
// the first execution. What else is wrong with the execution of an empty page shows
// with a full one.
func (s *set[T]) escape(t *template.Template) error {
	err := t.Execute(io.Discard, new(T))
	if e, ok := errors.AsType[*template.Error](err); ok {
		return e
	}
	return nil
}

// execute writes a page that stands at a place.
func (s *set[T]) execute(w io.Writer, at Place, data *T) error {
	i := s.answers.formOf(at)
	f := &s.forms[i]
	if f.program == nil {
		return s.interpret(w, i, at, data)
	}
	var page []byte
	if b, ok := w.(*bytes.Buffer); ok {
		page = b.AvailableBuffer() // what is written then is there already
	}
	if _, err := w.Write(s.answers.fill(f.program.run(page, unsafe.Pointer(data)), at)); err != nil {
		return fmt.Errorf("page: %w", err)
	}
	return nil
}

// interpret makes html/template write a page. Lines in an error are those of the
// template as it was written.
func (s *set[T]) interpret(w io.Writer, form int, at Place, data *T) error {
	var page bytes.Buffer
	err := s.forms[form].small.Execute(&page, data)
	if _, ok := errors.AsType[texttemplate.ExecError](err); ok {
		if plain := s.plain(form).Execute(io.Discard, data); plain != nil {
			err = plain
		}
		return &diag.Failure{Words: sayExecution, Cause: err}
	}
	if err == nil {
		_, err = w.Write(s.answers.fill(page.Bytes(), at))
	}
	if err != nil {
		return fmt.Errorf("page: %w", err)
	}
	return nil
}
