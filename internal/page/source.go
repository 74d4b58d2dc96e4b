package page

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
	"sync"
	"text/template"
	"text/template/parse"
	"unicode/utf8"

	"github.com/tdewolff/minify/v2"

	"duibiao/internal/diag"
)

// ruleTemplate is the rule under which the package reports.
const ruleTemplate = "template"

// templateDir is what positions in templates begin with.
const templateDir = "templates/"

// source is a template file, as it was written and minified.
type source struct {
	name         string // partials/metric.html
	text         *diag.Source
	functions    *Functions // that it can call; nil for none
	plain, small []named
}

// named is a template that a file defines: itself, under the file's name, or one by
// {{define}}.
type named struct {
	name string
	tree *parse.Tree
}

// readSources reads all template files, which can call functions, and has each parsed.
func readSources(fsys fs.FS, functions *Functions, parse func(*source, *minify.M) error) ([]*source, diag.List, error) {
	names, err := Files(fsys, func(name string) bool { return path.Ext(name) == ".html" && utf8.ValidString(name) })
	if err != nil {
		return nil, nil, fmt.Errorf("templates: %w", err)
	}
	list, mistakes, errs := make([]*source, len(names)), make([]error, len(names)), make([]error, len(names))
	m := NewMinifier()
	inParallel(len(names), func(i int) {
		text, err := fs.ReadFile(fsys, names[i])
		if err != nil {
			errs[i] = fmt.Errorf("templates: %w", err)
			return
		}
		list[i] = &source{name: names[i], text: &diag.Source{Name: templateDir + names[i], Text: text}, functions: functions}
		mistakes[i] = parse(list[i], m)
	})
	for _, err := range errs {
		if err != nil {
			return nil, nil, err
		}
	}
	var diags diag.List
	for i, err := range mistakes {
		switch text := list[i].text; {
		case !utf8.Valid(text.Text):
			diags.Add(diag.Diagnostic{Pos: text.Pos(validTo(text.Text)), Rule: ruleTemplate, Message: sayNotUTF8, Hint: adviceUTF8})
		case err != nil:
			diags.Add(syntaxError(list[i], err))
		}
	}
	return list, diags, nil
}

// validTo returns how far a text is UTF-8.
func validTo(text []byte) int {
	for at := 0; ; {
		r, size := utf8.DecodeRune(text[at:])
		if r == utf8.RuneError && size <= 1 {
			return at
		}
		at += size
	}
}

// parse parses a source as it was written and minified.
func (s *source) parse(m *minify.M) (err error) {
	if s.plain, err = s.parseText(string(s.text.Text)); err != nil {
		return err
	}
	if s.parseSmall(m) != nil {
		s.small = s.plain
	}
	return nil
}

// parseSmall parses a source minified, which is enough for one without mistakes.
func (s *source) parseSmall(m *minify.M) error {
	small, err := minifyTemplate(m, s.text.Text)
	if err == nil {
		s.small, err = s.parseText(small)
	}
	return err
}

// inParallel does so many things, two at a time: to read the templates is what a build after
// an edit waits for.
func inParallel(n int, do func(i int)) {
	var wg sync.WaitGroup
	for start := range 2 {
		wg.Go(func() {
			for i := start; i < n; i += 2 {
				do(i)
			}
		})
	}
	wg.Wait()
}

// parseText returns the templates of a text of the file. They remember the file's whole
// name, so that errors of execution say it.
func (s *source) parseText(text string) ([]named, error) {
	file := template.New(templateDir + s.name).Funcs(s.functions.stubs())
	if _, err := file.Parse(text); err != nil {
		return nil, err
	}
	var list []named
	for _, t := range file.Templates() {
		n := named{t.Name(), t.Tree}
		if n.name == file.Name() {
			n.name = s.name
		}
		list = append(list, n)
	}
	slices.SortFunc(list, func(a, b named) int { return strings.Compare(a.name, b.name) })
	return list, nil
}

// syntaxError makes a diagnostic of an error from text/template, which tells the
// line in its text only: "template: templates/article.html:3: unexpected …".
func syntaxError(s *source, err error) diag.Diagnostic {
	d := diag.Diagnostic{Pos: diag.Position{File: s.text.Name}, Rule: ruleTemplate, Message: sayTemplate.With(err)}
	rest, ok := strings.CutPrefix(err.Error(), "template: "+s.text.Name+":")
	if !ok {
		return d
	}
	number, message, _ := strings.Cut(rest, ":")
	if line, err := strconv.Atoi(number); err == nil {
		d.Pos.Line, d.Message = line, sayTemplate.With(strings.TrimSpace(message))
	}
	return d
}
