package page

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
	"text/template"
	"text/template/parse"
	"unicode/utf8"

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
	plain, small []named
}

// named is a template that a file defines: itself, under the file's name, or one by
// {{define}}.
type named struct {
	name string
	tree *parse.Tree
}

// readSources reads all template files.
func readSources(fsys fs.FS) ([]*source, diag.List, error) {
	names, err := Files(fsys, func(name string) bool { return path.Ext(name) == ".html" && utf8.ValidString(name) })
	if err != nil {
		return nil, nil, fmt.Errorf("templates: %w", err)
	}
	var list []*source
	var diags diag.List
	m := NewMinifier()
	for _, name := range names {
		text, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, nil, fmt.Errorf("templates: %w", err)
		}
		s := &source{name: name, text: &diag.Source{Name: templateDir + name, Text: text}}
		list = append(list, s)
		if s.plain, err = parseTemplate(name, string(text)); err != nil {
			diags.Add(syntaxError(s, err))
			continue
		}
		small, err := minifyTemplate(m, text)
		if err == nil {
			s.small, err = parseTemplate(name, small)
		}
		if err != nil {
			s.small = s.plain
		}
	}
	return list, diags, nil
}

// parseTemplate returns the templates of a file. They remember the file's whole
// name, so that errors of execution say it.
func parseTemplate(name, text string) ([]named, error) {
	file := template.New(templateDir + name)
	if _, err := file.Parse(text); err != nil {
		return nil, err
	}
	var list []named
	for _, t := range file.Templates() {
		n := named{t.Name(), t.Tree}
		if n.name == file.Name() {
			n.name = name
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
