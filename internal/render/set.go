package render

import (
	"errors"
	"fmt"
	"html/template"
	"io"
	"io/fs"
	"reflect"
	"slices"
	"sync"
	texttemplate "text/template"

	"duibiao/internal/diag"
)

// pageFiles are the files of which each belongs to one kind of page. All others,
// also those that a site adds, are there for every page.
func pageFiles() []string {
	return []string{"chooser.html", "404.html", "home.html", "overview.html", "article.html", "embed.html"}
}

// set is the templates of one kind of page, whose data is of type T.
type set[T any] struct {
	root    string
	sources []*source
	small   *template.Template
	program program   // nil if html/template must execute small
	buffers sync.Pool // of *[]byte, for pages that program writes
}

// page is the data of a page in the common frame.
type page[T any] struct {
	Layout layout
	Main   T
}

// loadPages reads the templates and makes the set of every kind of page.
func loadPages(fsys fs.FS) (*pages, diag.List, error) {
	sources, diags, err := readSources(fsys)
	if err != nil || diags.HasErrors() {
		return nil, diags, err
	}
	l := &loader{sources: sources, checked: map[visit]bool{}}
	p := &pages{
		chooser:  newSet[chooserPage](l, "chooser.html", "chooser.html"),
		notFound: newSet[notFoundPage](l, "404.html", "404.html"),
		home:     newSet[page[homeMain]](l, "baseof.html", "home.html"),
		overview: newSet[page[overviewMain]](l, "baseof.html", "overview.html"),
		article:  newSet[page[articleMain]](l, "baseof.html", "article.html"),
		embed:    newSet[embedPage](l, "embed.html", "embed.html"),
	}
	return p, l.diags, nil
}

// loader makes sets, collecting mistakes.
type loader struct {
	sources []*source
	checked map[visit]bool // what has been checked for another set already
	diags   diag.List
}

// newSet makes the set whose pages begin in the template root and are defined in the
// given file.
func newSet[T any](l *loader, root, file string) *set[T] {
	s := &set[T]{root: root}
	for _, src := range l.sources {
		if src.name == file || !slices.Contains(pageFiles(), src.name) {
			s.sources = append(s.sources, src)
		}
	}
	c := newChecker(l, s.sources)
	c.template(root, reflect.TypeFor[T](), diag.Position{File: templateDir + file})
	if len(l.diags) > 0 {
		return s
	}
	s.small = s.build(func(src *source) []named { return src.small })
	if s.escape(s.small) != nil {
		s.small = s.plain() // where only the minified one has a problem
		if err := s.escape(s.small); err != nil {
			l.diags.Add(c.escapeError(file, err))
			return s
		}
	}
	s.compile()
	return s
}

// compile decides how the set is executed: what cannot be compiled is left to
// html/template.
func (s *set[T]) compile() {
	p, err := compile(s.small, reflect.TypeFor[T]())
	if err == nil {
		s.program = p
	}
}

// build makes templates of the trees that pick chooses. html/template rewrites the
// trees that it is given.
func (s *set[T]) build(pick func(*source) []named) *template.Template {
	t := template.New(s.root)
	for _, src := range s.sources {
		for _, n := range pick(src) {
			// An error is impossible here: nothing has been executed yet.
			template.Must(t.AddParseTree(n.name, n.tree.Copy()))
		}
	}
	return t.Lookup(s.root)
}

func (s *set[T]) plain() *template.Template {
	return s.build(func(src *source) []named { return src.plain })
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

// execute writes a page.
func (s *set[T]) execute(w io.Writer, data *T) error {
	if s.program == nil {
		return s.interpret(w, data)
	}
	buffer, ok := s.buffers.Get().(*[]byte)
	if !ok {
		buffer = new([]byte)
	}
	*buffer = s.program.run((*buffer)[:0], reflect.ValueOf(data).Elem())
	_, err := w.Write(*buffer)
	s.buffers.Put(buffer)
	if err != nil {
		return fmt.Errorf("render: %w", err)
	}
	return nil
}

// interpret makes html/template write a page. Lines in an error are those of the
// template as it was written.
func (s *set[T]) interpret(w io.Writer, data *T) error {
	err := s.small.Execute(w, data)
	if _, ok := errors.AsType[texttemplate.ExecError](err); ok {
		if plain := s.plain().Execute(io.Discard, data); plain != nil {
			err = plain
		}
	}
	if err != nil {
		return fmt.Errorf("render: %w", err)
	}
	return nil
}
