package page

import (
	"fmt"
	"html/template"
	"reflect"
	"slices"
	"strings"
	"text/template/parse"
)

// compile turns the templates of a set, which html/template has escaped, into a
// program for data of a type. It fails on whatever it does not know, so that
// html/template executes the set.
//
// A template that is called is a program of its own, one for each type of dot. The body of a
// with only sees another dot, and is written out with a longer way to each value.
//
// What is asked for is text, which answer knows.
func compile(root *template.Template, data reflect.Type, answer answer) (program, error) {
	c := &compiler{set: root, answer: answer, active: []string{root.Name()}, called: map[called]program{}}
	p := c.body(root.Tree.Root, dot{t: data})
	return p, c.err
}

// compiler turns syntax trees into steps, up to the first that it cannot.
type compiler struct {
	set    *template.Template
	answer answer
	active []string // the templates that are being compiled
	called map[called]program
	err    error
}

// called is a template that is called with a type of dot.
type called struct {
	name string
	dot  reflect.Type
}

// dot is what templates see at a place: a value in the struct, or in the element of the
// loop around it, with which the program runs. Or it is a text that is known.
type dot struct {
	t      reflect.Type
	offset uintptr

	known bool
	text  string
}

// block is a program in the making. Text waits for the step after it.
type block struct {
	program
	text strings.Builder
}

func (b *block) add(s step) {
	s.text = b.text.String()
	b.text.Reset()
	b.program = append(b.program, s)
}

// fail says why html/template must execute the set.
func (c *compiler) fail(format string, args ...any) {
	if c.err == nil {
		c.err = fmt.Errorf("not compiled: "+format, args...)
	}
}

// body returns the program of a list, which may be nil.
func (c *compiler) body(l *parse.ListNode, d dot) program {
	var b block
	c.list(&b, l, d)
	if b.text.Len() > 0 {
		b.add(step{})
	}
	return b.program
}

func (c *compiler) list(b *block, l *parse.ListNode, d dot) {
	if l == nil {
		return
	}
	for _, n := range l.Nodes {
		if c.err != nil {
			return
		}
		c.node(b, n, d)
	}
}

func (c *compiler) node(b *block, n parse.Node, d dot) {
	switch n := n.(type) {
	case *parse.TextNode:
		b.text.Write(n.Text)
	case *parse.ActionNode:
		c.print(b, n.Pipe, d)
	case *parse.IfNode:
		c.branch(b, &n.BranchNode, d, d)
	case *parse.WithNode:
		c.branch(b, &n.BranchNode, d, c.value(n.Pipe, d))
	case *parse.RangeNode:
		c.loop(b, &n.BranchNode, d)
	case *parse.TemplateNode:
		c.call(b, n, d)
	default:
		c.fail("%s", n)
	}
}

// print adds a value with what html/template has put behind it.
func (c *compiler) print(b *block, pipe *parse.PipeNode, d dot) {
	v := c.field(pipe, d)
	if c.err != nil {
		return
	}
	w := writerFor(escapers(pipe), v.t)
	if w == nil {
		c.fail("%s of type %s", pipe, v.t)
		return
	}
	if v.known {
		b.text.Write(w(nil, v.text))
		return
	}
	b.add(step{do: print, offset: v.offset, write: w})
}

// escapers returns the names of the escapers in a pipe, without their prefix. Other
// functions stand among them as they are.
func escapers(pipe *parse.PipeNode) string {
	var list []string
	for _, cmd := range pipe.Cmds[1:] {
		list = append(list, strings.TrimPrefix(cmd.String(), "_html_template_"))
	}
	return strings.Join(list, " ")
}

// branch adds an if or a with; inner is the dot of its body.
func (c *compiler) branch(b *block, n *parse.BranchNode, d, inner dot) {
	v := c.value(n.Pipe, d)
	if c.err != nil {
		return
	}
	if v.known {
		c.choose(b, n, d, inner, v.text != "")
		return
	}
	do, ok := map[reflect.Kind]action{reflect.Bool: ifTrue, reflect.String: ifText, reflect.Slice: ifSome}[v.t.Kind()]
	if !ok {
		c.fail("if or with of type %s", v.t)
		return
	}
	b.add(step{do: do, offset: v.offset, body: c.body(n.List, inner), orElse: c.body(n.ElseList, d)})
}

// choose adds the part of a branch that is taken.
func (c *compiler) choose(b *block, n *parse.BranchNode, d, inner dot, isSet bool) {
	if isSet {
		c.list(b, n.List, inner)
	} else {
		c.list(b, n.ElseList, d)
	}
}

func (c *compiler) loop(b *block, n *parse.BranchNode, d dot) {
	v := c.value(n.Pipe, d)
	if c.err != nil {
		return
	}
	if v.t.Kind() != reflect.Slice {
		c.fail("range over %s", v.t)
		return
	}
	element := v.t.Elem()
	b.add(step{do: loop, offset: v.offset, body: c.body(n.List, dot{t: element}), size: element.Size(), orElse: c.body(n.ElseList, d)})
}

// call adds what a template writes. What html/template derived from it for a place in an
// attribute cannot be looked up.
func (c *compiler) call(b *block, n *parse.TemplateNode, d dot) {
	t := c.set.Lookup(n.Name)
	v := c.value(n.Pipe, d)
	if c.err == nil && (v.known || t == nil || t.Tree == nil || slices.Contains(c.active, n.Name)) {
		c.fail("%s", n)
	}
	if c.err != nil {
		return
	}
	key := called{n.Name, v.t}
	p, ok := c.called[key]
	if !ok {
		c.active = append(c.active, n.Name)
		p = c.body(t.Tree.Root, dot{t: v.t})
		c.active = c.active[:len(c.active)-1]
		c.called[key] = p
	}
	b.add(step{do: include, offset: v.offset, body: p})
}

// value returns what a pipe of nothing but a value leads to.
func (c *compiler) value(pipe *parse.PipeNode, d dot) dot {
	if pipe != nil && len(pipe.Cmds) > 1 {
		c.fail("%s", pipe)
	}
	return c.field(pipe, d)
}

// field returns what a pipe begins with, if that is dot or fields of it, or is asked for.
func (c *compiler) field(pipe *parse.PipeNode, d dot) dot {
	if c.err != nil {
		return d
	}
	if pipe != nil && len(pipe.Decl) == 0 {
		if text, ok := c.answer(pipe.Cmds[0]); ok {
			return dot{t: reflect.TypeFor[string](), known: true, text: text}
		}
	}
	if pipe == nil || len(pipe.Decl) > 0 || len(pipe.Cmds[0].Args) != 1 {
		c.fail("{{%s}}", pipe)
		return d
	}
	switch n := pipe.Cmds[0].Args[0].(type) {
	case *parse.DotNode:
		return d
	case *parse.FieldNode:
		return c.chain(d, n.Ident)
	}
	c.fail("{{%s}}", pipe)
	return d
}

// chain follows names from struct to struct.
func (c *compiler) chain(d dot, names []string) dot {
	at := d
	for _, name := range names {
		f, ok := plainField(at.t, name)
		if !ok {
			c.fail(".%s of type %s", name, at.t)
			return d
		}
		for _, i := range f.Index {
			inner := at.t.Field(i)
			at = dot{t: inner.Type, offset: at.offset + inner.Offset}
		}
	}
	return at
}

// plainField returns the field that a template means by a name, if there is no
// method and no pointer on the way.
func plainField(t reflect.Type, name string) (reflect.StructField, bool) {
	if t.Kind() != reflect.Struct {
		return reflect.StructField{}, false
	}
	if _, ok := reflect.PointerTo(t).MethodByName(name); ok {
		return reflect.StructField{}, false
	}
	f, ok := t.FieldByName(name)
	if !ok || !f.IsExported() {
		return f, false
	}
	for i := range len(f.Index) - 1 {
		if t.FieldByIndex(f.Index[:i+1]).Type.Kind() != reflect.Struct {
			return f, false
		}
	}
	return f, true
}
