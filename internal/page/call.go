package page

import (
	"cmp"
	"io/fs"
	"regexp"
	"slices"
	"strings"
	"text/template"
	"text/template/parse"

	"github.com/tdewolff/minify/v2"

	"duibiao/internal/diag"
)

// Functions are what templates can call, each with a name in quotes: {{href "about"}} gives
// the address of what has the name, seen from the page that is being written.
type Functions struct {
	Names []string // of the functions

	// Forms is how many forms a page may have, of a language each, which differ in what there
	// is to give an address of; and Has tells whether there is one in a form.
	Forms int
	Has   func(form int, a Ask) bool
}

// Ask is a function of templates with the name that it is called with.
type Ask struct{ Function, Name string }

// Asked is where a template asks for something. It is guarded where {{with}} or {{if}} takes care
// of there being none.
type Asked struct {
	Ask
	Pos     diag.Position
	Guarded bool
}

// Place is where a page stands that is written.
type Place interface {
	Form() int
	// Address returns the address of what a template asks for, as it is in a link: percent-encoded
	// where it has to be.
	Address(a Ask) string
}

// CollectAsks returns what the template files of a folder ask for by functions of these names, file by
// file. What is wrong with a file is not told here, but by [Load].
func CollectAsks(fsys fs.FS, functions ...string) ([]Asked, error) {
	f := &Functions{Names: functions}
	calls := regexp.MustCompile(`\b(` + strings.Join(functions, "|") + ")\\s+[\"`]")
	sources, _, err := readSources(fsys, f, func(s *source, _ *minify.M) (err error) {
		if calls.Match(s.text.Text) { // few files have any: the others need not be parsed
			s.plain, err = s.parseText(string(s.text.Text))
		}
		return err
	})
	return f.asked(sources), err
}

// stubs are what the functions are known by when a template is parsed.
func (f *Functions) stubs() template.FuncMap {
	known := template.FuncMap{}
	for _, function := range f.names() {
		known[function] = func(string) string { return "" }
	}
	return known
}

// names returns the names of the functions, of which there may be none.
func (f *Functions) names() []string {
	if f == nil {
		return nil
	}
	return f.Names
}

// asked returns what templates ask for.
func (f *Functions) asked(sources []*source) []Asked {
	var list []Asked
	for _, s := range sources {
		c := asking{functions: f, text: s.text}
		for _, n := range s.plain {
			c.list(n.tree.Root, nil)
		}
		slices.SortFunc(c.found, func(a, b Asked) int {
			return cmp.Or(cmp.Compare(a.Pos.Line, b.Pos.Line), cmp.Compare(a.Pos.Column, b.Pos.Column))
		})
		list = append(list, c.found...)
	}
	return list
}

// call returns what a command asks for, if it is a call as it has to be.
func (f *Functions) call(cmd *parse.CommandNode) (Ask, bool) {
	function, ok := f.called(cmd.Args[0])
	if !ok || len(cmd.Args) != 2 {
		return Ask{}, false
	}
	name, ok := cmd.Args[1].(*parse.StringNode)
	if !ok {
		return Ask{}, false
	}
	return Ask{function, name.Text}, true
}

// called returns the name of the function that a node is, if it is one of these.
func (f *Functions) called(n parse.Node) (string, bool) {
	id, ok := n.(*parse.IdentifierNode)
	if !ok || !slices.Contains(f.names(), id.Ident) {
		return "", false
	}
	return id.Ident, true
}

// asking collects what a template file asks for.
type asking struct {
	functions *Functions
	text      *diag.Source
	found     []Asked
}

// list walks through a list, in which there are the things that are named.
func (c *asking) list(l *parse.ListNode, there []Ask) {
	if l == nil {
		return
	}
	for _, n := range l.Nodes {
		switch n := n.(type) {
		case *parse.ActionNode:
			c.pipe(n.Pipe, there, false)
		case *parse.TemplateNode:
			c.pipe(n.Pipe, there, false)
		case *parse.IfNode:
			c.branch(&n.BranchNode, there)
		case *parse.WithNode:
			c.branch(&n.BranchNode, there)
		case *parse.RangeNode:
			c.pipe(n.Pipe, there, false)
			c.list(n.List, there)
			c.list(n.ElseList, there)
		}
	}
}

// branch walks through what depends on a condition. Within {{if href "about"}} there is what is asked for.
func (c *asking) branch(n *parse.BranchNode, there []Ask) {
	c.pipe(n.Pipe, there, true)
	c.list(n.ElseList, there)
	if len(n.Pipe.Cmds) == 1 {
		if a, ok := c.functions.call(n.Pipe.Cmds[0]); ok {
			there = append(slices.Clone(there), a)
		}
	}
	c.list(n.List, there)
}

func (c *asking) pipe(p *parse.PipeNode, there []Ask, guarded bool) {
	if p == nil {
		return
	}
	for _, cmd := range p.Cmds {
		if a, ok := c.functions.call(cmd); ok {
			pos := c.text.Pos(int(cmd.Args[0].Position()))
			c.found = append(c.found, Asked{a, pos, guarded || slices.Contains(there, a)})
		}
		for _, arg := range cmd.Args {
			if inner, ok := arg.(*parse.PipeNode); ok {
				c.pipe(inner, there, guarded)
			}
		}
	}
}
