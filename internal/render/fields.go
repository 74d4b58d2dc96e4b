package render

import (
	"errors"
	"html/template"
	"maps"
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
}

// visit is a template called with data of a type. The tree tells templates of the
// same name in different sets apart.
type visit struct {
	tree *parse.Tree
	dot  reflect.Type
}

// scope is what a place in a template sees; a nil type is one that is not known.
type scope struct {
	tree      *parse.Tree
	dot, root reflect.Type
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
		c.errorf(from, diag.DidYouMean(name, slices.Sorted(maps.Keys(c.trees))), sayNoTemplate, name)
		return
	}
	if v := (visit{tree, dot}); !c.loader.checked[v] {
		c.loader.checked[v] = true
		c.list(tree.Root, scope{tree, dot, dot})
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
		c.template(n.Name, c.value(n.Pipe, s), c.pos(s.tree, n))
	}
}

// branch checks what depends on a condition, where dot may be of another type.
func (c *checker) branch(n *parse.BranchNode, s scope, dot reflect.Type) {
	inner := s
	inner.dot = dot
	c.list(n.List, inner)
	c.list(n.ElseList, s)
}

// value checks an expression and returns its type.
func (c *checker) value(n parse.Node, s scope) reflect.Type {
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
	return nil
}

// chain returns where .A.B begins. The parser gives it the place of .B.
func (c *checker) chain(tree *parse.Tree, n *parse.FieldNode) diag.Position {
	pos := c.pos(tree, n)
	if len(n.Ident) > 1 {
		pos.Column -= 1 + utf8.RuneCountInString(n.Ident[0])
	}
	return pos
}

// pipe returns the type of a plain value; what goes through functions can be of any.
func (c *checker) pipe(n *parse.PipeNode, s scope) reflect.Type {
	if n == nil {
		return nil
	}
	var t reflect.Type
	for _, cmd := range n.Cmds {
		for _, arg := range cmd.Args {
			t = c.value(arg, s)
		}
	}
	if len(n.Cmds) != 1 || len(n.Cmds[0].Args) != 1 {
		return nil
	}
	return t
}

// fields follows names from type to type; pos is where the first one stands.
func (c *checker) fields(t reflect.Type, names []string, pos diag.Position) reflect.Type {
	for _, name := range names {
		for t != nil && t.Kind() == reflect.Pointer {
			t = t.Elem()
		}
		if t == nil || t.Kind() == reflect.Interface || t.Kind() == reflect.Map {
			return nil
		}
		if _, ok := reflect.PointerTo(t).MethodByName(name); ok {
			return nil
		}
		field, ok := fieldOf(t, name)
		if !ok {
			c.noField(t, name, pos)
			return nil
		}
		t = field
		pos.Column += 1 + utf8.RuneCountInString(name)
	}
	return t
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

// elementOf returns the type of what range goes over.
func elementOf(t reflect.Type) reflect.Type {
	if t == nil {
		return nil
	}
	switch t.Kind() {
	case reflect.Slice, reflect.Array, reflect.Map:
		return t.Elem()
	}
	return nil
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
