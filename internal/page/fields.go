package page

import (
	"errors"
	"html/template"
	"maps"
	"path"
	"reflect"
	"slices"
	"strings"
	"text/template/parse"
	"unicode/utf8"

	"duibiao/internal/diag"
)

// checker follows the fields that templates name through the types of their data.
// What it cannot know (functions, variables, interfaces) it takes for right.
type checker struct {
	loader  *loader
	trees   map[string]*parse.Tree
	sources map[string]*diag.Source // by the name that trees remember

	root, file string // where the pages begin, and what defines the rest
}

// visit is a template called with data of a type. The tree tells templates of the
// same name in different sets apart.
type visit struct {
	tree *parse.Tree
	dot  reflect.Type
}

// datum is a value that a template names: its type, which is nil if it is not known, and
// the way to it from what the template is given: .Groups[].Heading.
type datum struct {
	t    reflect.Type
	path string
}

// scope is what a place in a template sees.
type scope struct {
	tree      *parse.Tree
	dot, root datum
}

// call is where a template calls another, with a part of what it is given itself.
type call struct {
	from, to *parse.Tree
	pos      parse.Pos // in from
	with     datum
}

func newChecker(l *loader, sources []*source) *checker {
	c := &checker{loader: l, trees: map[string]*parse.Tree{}, sources: map[string]*diag.Source{}}
	for _, src := range sources {
		c.sources[src.text.Name] = src.text
		for _, n := range src.plain {
			c.trees[n.name] = n.tree
		}
	}
	return c
}

// errorf reports a mistake, once: many pages share a template.
func (c *checker) errorf(pos diag.Position, hint diag.Words, message diag.Phrase, args ...any) {
	d := diag.Diagnostic{Pos: pos, Rule: ruleTemplate, Message: message.With(args...), Hint: hint}
	same := func(e diag.Diagnostic) bool { return e.Pos == d.Pos && e.Message == d.Message }
	if !slices.ContainsFunc(c.loader.diags, same) {
		c.loader.diags.Add(d)
	}
}

// pos returns where a node stands.
func (c *checker) pos(tree *parse.Tree, n parse.Node) diag.Position {
	return c.sources[tree.ParseName].Pos(int(n.Position()))
}

// template checks the template called name; from is where it is called.
func (c *checker) template(name string, dot reflect.Type, from diag.Position) {
	tree := c.trees[name]
	if tree == nil || tree.Root == nil {
		if from.File == templateDir+c.root && c.root != c.file && path.Ext(name) == "" { // which the page's own file is to define
			c.errorf(diag.Position{File: templateDir + c.file, Line: 1, Column: 1}, adviceDefine.With(name), sayUndefined, name, from.String())
			return
		}
		c.errorf(from, diag.DidYouMean(name, slices.Sorted(maps.Keys(c.trees))), sayNoTemplate, name)
		return
	}
	if v := (visit{tree, dot}); !slices.Contains(c.loader.visits, v) {
		c.loader.visits = append(c.loader.visits, v)
		c.list(tree.Root, scope{tree: tree, dot: datum{t: dot}, root: datum{t: dot}})
	}
}

func (c *checker) list(l *parse.ListNode, s scope) {
	if l == nil {
		return
	}
	for _, n := range l.Nodes {
		c.node(n, s)
	}
}

func (c *checker) node(n parse.Node, s scope) {
	switch n := n.(type) {
	case *parse.ActionNode:
		c.value(n.Pipe, s)
	case *parse.IfNode:
		c.value(n.Pipe, s)
		c.branch(&n.BranchNode, s, s.dot)
	case *parse.WithNode:
		c.branch(&n.BranchNode, s, c.value(n.Pipe, s))
	case *parse.RangeNode:
		c.branch(&n.BranchNode, s, elementOf(c.value(n.Pipe, s)))
	case *parse.TemplateNode:
		c.call(n, s)
	}
}

// call checks the template that is called.
func (c *checker) call(n *parse.TemplateNode, s scope) {
	with := c.value(n.Pipe, s)
	c.loader.calls = append(c.loader.calls, call{s.tree, c.trees[n.Name], n.Pos, with})
	c.template(n.Name, with.t, c.pos(s.tree, n))
}

// branch checks what depends on a condition, where dot may be of another type.
func (c *checker) branch(n *parse.BranchNode, s scope, dot datum) {
	inner := s
	inner.dot = dot
	c.list(n.List, inner)
	c.list(n.ElseList, s)
}

// value checks an expression and returns what it names.
func (c *checker) value(n parse.Node, s scope) datum {
	switch n := n.(type) {
	case *parse.PipeNode:
		return c.pipe(n, s)
	case *parse.DotNode:
		return s.dot
	case *parse.FieldNode:
		return c.fields(s.dot, n.Ident, c.chain(s.tree, n))
	case *parse.VariableNode:
		if n.Ident[0] == "$" {
			return c.fields(s.root, n.Ident[1:], c.pos(s.tree, n))
		}
	case *parse.ChainNode:
		return c.fields(c.value(n.Node, s), n.Field, c.pos(s.tree, n))
	}
	return datum{}
}

// chain returns where .A.B begins. The parser gives it the place of .B.
func (c *checker) chain(tree *parse.Tree, n *parse.FieldNode) diag.Position {
	pos := c.pos(tree, n)
	if len(n.Ident) > 1 {
		pos.Column -= 1 + utf8.RuneCountInString(n.Ident[0])
	}
	return pos
}

// pipe returns a plain value; what goes through functions can be of any type.
func (c *checker) pipe(n *parse.PipeNode, s scope) datum {
	if n == nil {
		return datum{}
	}
	var d datum
	for i, cmd := range n.Cmds {
		if _, ok := c.loader.functions.call(cmd); ok && i == 0 {
			d.t = reflect.TypeFor[string]()
			if len(n.Cmds) == 1 {
				return d
			}
			continue
		}
		for _, arg := range cmd.Args {
			d = c.argument(arg, s)
		}
	}
	if len(n.Cmds) != 1 || len(n.Cmds[0].Args) != 1 {
		return datum{}
	}
	return d
}

// argument checks a part of a command. A function that is called as none can be is a mistake.
func (c *checker) argument(n parse.Node, s scope) datum {
	if function, ok := c.loader.functions.called(n); ok {
		c.errorf(c.pos(s.tree, n), adviceCall.With(function), sayCall, function)
	}
	return c.value(n, s)
}

// fields follows names from type to type; pos is where the first one stands.
func (c *checker) fields(d datum, names []string, pos diag.Position) datum {
	for _, name := range names {
		for d.t != nil && d.t.Kind() == reflect.Pointer {
			d.t = d.t.Elem()
		}
		if d.t == nil || d.t.Kind() == reflect.Interface || d.t.Kind() == reflect.Map {
			return datum{}
		}
		if _, ok := reflect.PointerTo(d.t).MethodByName(name); ok {
			return datum{}
		}
		field, ok := fieldOf(d.t, name)
		if !ok {
			c.noField(d.t, name, pos)
			return datum{}
		}
		d = datum{field, d.path + "." + name}
		pos.Column += 1 + utf8.RuneCountInString(name)
	}
	return d
}

func fieldOf(t reflect.Type, name string) (reflect.Type, bool) {
	if t.Kind() != reflect.Struct {
		return nil, false
	}
	f, ok := t.FieldByName(name)
	return f.Type, ok && f.IsExported()
}

func (c *checker) noField(t reflect.Type, name string, pos diag.Position) {
	var known []string
	if t.Kind() == reflect.Struct {
		for _, f := range reflect.VisibleFields(t) {
			if f.IsExported() {
				known = append(known, f.Name)
			}
		}
	}
	hint := diag.DidYouMean(name, known)
	if hint.IsZero() && len(known) > 0 {
		hint = sayKnownHere.With(diag.Listed(known))
	}
	c.errorf(pos, hint, sayNoField, name)
}

// elementOf returns what range goes over, one by one.
func elementOf(d datum) datum {
	if d.t == nil {
		return datum{}
	}
	switch d.t.Kind() {
	case reflect.Slice, reflect.Array, reflect.Map:
		return datum{d.t.Elem(), d.path + "[]"}
	}
	return datum{}
}

// escapeError makes a diagnostic of an error of html/template's, which names the
// page. The place itself knows the file.
func (c *checker) escapeError(page string, err error) diag.Diagnostic {
	d := diag.Diagnostic{Pos: diag.Position{File: templateDir + page}, Rule: ruleTemplate, Message: sayTemplate.With(err)}
	e, ok := errors.AsType[*template.Error](err)
	if !ok {
		return d
	}
	d.Message = sayTemplate.With(e.Description)
	if e.Node == nil {
		return d
	}
	location, _ := c.trees[page].ErrorContext(e.Node)
	for file, src := range c.sources {
		if strings.HasPrefix(location, file+":") {
			d.Pos = src.Pos(int(e.Node.Position()))
		}
	}
	return d
}
