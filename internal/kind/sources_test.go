package kind

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// sources are the files of a package and what their names mean there.
type sources struct {
	set   *token.FileSet
	files []*ast.File
	uses  map[*ast.Ident]types.Object
	decls map[string]*ast.FuncDecl // functions that are no methods
}

func newSources() *sources {
	return &sources{set: token.NewFileSet(), uses: map[*ast.Ident]types.Object{}, decls: map[string]*ast.FuncDecl{}}
}

// readSources reads the files of a folder that are no tests.
func readSources(dir string) (*sources, error) {
	s := newSources()
	names, err := filepath.Glob(filepath.Join(dir, "*.go"))
	for _, name := range names {
		if err == nil && !strings.HasSuffix(name, "_test.go") {
			err = s.add(name, nil)
		}
	}
	return s, err
}

// add adds a file, by its name or with its text.
func (s *sources) add(name string, text any) error {
	f, err := parser.ParseFile(s.set, name, text, parser.SkipObjectResolution)
	if err != nil {
		return err
	}
	s.files = append(s.files, f)
	for _, d := range f.Decls {
		if fn, ok := d.(*ast.FuncDecl); ok && fn.Recv == nil {
			s.decls[fn.Name.Name] = fn
		}
	}
	return nil
}

// nowhere imports packages with nothing in them: what is of interest is all in one.
type nowhere struct{}

func (nowhere) Import(name string) (*types.Package, error) {
	p := types.NewPackage(name, path.Base(name))
	p.MarkComplete()
	return p, nil
}

// makers are the functions that make an output of a writer, their last parameter.
var makers = []string{"made", "of"}

// writers returns the functions that write outputs with the types of what they are given,
// and where an output is made in another way.
func (s *sources) writers() (given map[string]string, faults []string) {
	conf := types.Config{Importer: nowhere{}, Error: func(error) {}} // of which there are many, without imports
	_, _ = conf.Check("kind", s.set, s.files, &types.Info{Uses: s.uses})
	look := &writerSearch{sources: s, given: map[string]string{}, called: map[*ast.Ident]bool{}}
	for _, f := range s.files {
		ast.Inspect(f, look.at)
	}
	return look.given, look.faults
}

// writerSearch looks for writers of outputs.
type writerSearch struct {
	*sources
	given  map[string]string
	called map[*ast.Ident]bool // makers where they are called
	faults []string
}

// at looks at a node, and reports whether to look into it.
func (l *writerSearch) at(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.FuncDecl:
		return n.Recv != nil || !slices.Contains(makers, n.Name.Name)
	case *ast.CallExpr:
		if name := callee(n.Fun); l.isMaker(name) {
			l.called[name] = true
			l.writer(n)
		}
	case *ast.Ident:
		if l.isMaker(n) && !l.called[n] {
			l.fault(n, n.Name+" is not called")
		}
	case *ast.KeyValueExpr:
		if key, ok := n.Key.(*ast.Ident); ok && (key.Name == "write" || key.Name == "key") {
			l.fault(n, "an output that is not made by made or of")
		}
	}
	return true
}

// writer looks at the last argument of a maker.
func (l *writerSearch) writer(call *ast.CallExpr) {
	if writer := l.declared(call.Args[len(call.Args)-1]); writer != nil {
		l.given[writer.Name.Name] = givenTo(writer)
	} else {
		l.fault(call, "the writer is no declared function")
	}
}

func (l *writerSearch) fault(n ast.Node, what string) {
	p := l.set.Position(n.Pos())
	l.faults = append(l.faults, fmt.Sprintf("%s:%d: %s", p.Filename, p.Line, what))
}

// callee returns the name of a called function, without its type arguments.
func callee(fun ast.Expr) *ast.Ident {
	if index, ok := fun.(*ast.IndexExpr); ok {
		fun = index.X
	}
	name, _ := fun.(*ast.Ident)
	return name
}

func (s *sources) isMaker(name *ast.Ident) bool {
	return name != nil && slices.Contains(makers, name.Name) && s.isDeclared(name)
}

// isDeclared reports whether a name is that of a function of the package.
func (s *sources) isDeclared(name *ast.Ident) bool {
	fn, ok := s.uses[name].(*types.Func)
	return ok && fn.Parent() == fn.Pkg().Scope()
}

// declared returns the function of the package that an expression names.
func (s *sources) declared(e ast.Expr) *ast.FuncDecl {
	name, ok := e.(*ast.Ident)
	if !ok || !s.isDeclared(name) {
		return nil
	}
	return s.decls[name.Name]
}

// givenTo returns the type of what a writer is given: that of its last parameter, a
// pointer.
func givenTo(writer *ast.FuncDecl) string {
	params := writer.Type.Params.List
	pointer, ok := params[len(params)-1].Type.(*ast.StarExpr)
	if !ok {
		return "value"
	}
	typ := types.ExprString(pointer.X)
	if !strings.Contains(typ, ".") {
		typ = "kind." + typ
	}
	return typ
}
