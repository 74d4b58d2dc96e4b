package internal

import (
	"go/ast"
	"go/constant"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode"
)

// row is a text of a catalogue: a literal with the fields Zh and En.
type row struct {
	place    string
	isPhrase bool
	zh, en   string
}

// catalogues are the messages of all packages.
type catalogues struct {
	fset  *token.FileSet
	files map[string]*ast.File // by name
	rows  []row
	named map[string]row // by folder and name
	loose []row          // in other files than those of catalogues
}

// readCatalogues reads the sources below internal/ and cmd/.
func readCatalogues(t *testing.T) *catalogues {
	t.Helper()
	c := &catalogues{fset: token.NewFileSet(), files: map[string]*ast.File{}, named: map[string]row{}}
	for _, root := range []string{".", "../cmd"} {
		err := filepath.WalkDir(root, func(name string, e fs.DirEntry, err error) error {
			if err != nil || filepath.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") {
				return err
			}
			c.files[name], err = parser.ParseFile(c.fset, name, nil, parser.SkipObjectResolution)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	for name, file := range c.files {
		c.collect(name, file)
	}
	return c
}

// collect notes the rows of a file. A rule's documentation stands beside it, and the
// description of a key beside its struct.
func (c *catalogues) collect(name string, file *ast.File) {
	isCatalogue := strings.HasPrefix(filepath.Base(name), "messages")
	beside := map[ast.Node]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.KeyValueExpr:
			key, ok := n.Key.(*ast.Ident)
			beside[n.Value] = ok && key.Name == "Doc"
		case *ast.ValueSpec:
			for i, v := range n.Values {
				if r, ok := c.row(v); ok {
					c.named[filepath.Dir(name)+"."+n.Names[i].Name] = r
				}
			}
		case *ast.CompositeLit:
			if r, ok := c.row(n); ok {
				c.rows = append(c.rows, r)
				if pkg, _ := typeOf(n); !isCatalogue && !beside[n] && pkg != "decode" {
					c.loose = append(c.loose, r)
				}
			}
		}
		return true
	})
}

// row reads a literal. It reports false for one that has no text of its own.
func (c *catalogues) row(e ast.Expr) (row, bool) {
	lit, ok := e.(*ast.CompositeLit)
	if !ok {
		return row{}, false
	}
	_, name := typeOf(lit)
	r := row{place: c.fset.Position(lit.Pos()).String(), isPhrase: name == "Phrase"}
	for _, e := range lit.Elts {
		kv, ok := e.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		switch key, _ := kv.Key.(*ast.Ident); {
		case key == nil:
		case key.Name == "Zh":
			r.zh = text(kv.Value)
		case key.Name == "En":
			r.en = text(kv.Value)
		}
	}
	return r, r.zh+r.en != ""
}

// typeOf returns the package and the name of a literal's type.
func typeOf(lit *ast.CompositeLit) (pkg, name string) {
	switch t := lit.Type.(type) {
	case *ast.Ident:
		return "", t.Name
	case *ast.SelectorExpr:
		if x, ok := t.X.(*ast.Ident); ok {
			return x.Name, t.Sel.Name
		}
	}
	return "", ""
}

// text returns the value of a string literal, or of several that are joined.
func text(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.BasicLit:
		if e.Kind == token.STRING {
			return constant.StringVal(constant.MakeFromLiteral(e.Value, e.Kind, 0))
		}
	case *ast.BinaryExpr:
		return text(e.X) + text(e.Y)
	}
	return ""
}

// verb is a verb of package fmt with the number of its argument, if it states one.
var verb = regexp.MustCompile(`%[-+# 0-9.]*(?:\[(\d+)\])?([a-zA-Z%])`)

// arguments returns what a format takes, by the number of the argument: a text or a
// number.
func arguments(format string) map[int]string {
	kinds := map[int]string{}
	next := 1
	for _, m := range verb.FindAllStringSubmatch(format, -1) {
		if m[2] == "%" {
			continue
		}
		if m[1] != "" {
			next = int(m[1][0] - '0')
		}
		kinds[next] = "text"
		if strings.Contains("dxXob", m[2]) {
			kinds[next] = "number"
		}
		next++
	}
	return kinds
}

// sentence finds words that are no names of keys or options.
var sentence = regexp.MustCompile(`[a-z]{2,} [a-z]{2,}`)

// TestMessagesAreInBothLanguages holds that nothing is said in one language alone.
func TestMessagesAreInBothLanguages(t *testing.T) {
	c := readCatalogues(t)
	if len(c.rows) < 500 {
		t.Errorf("only %d rows found in the source", len(c.rows))
	}
	for _, r := range c.rows {
		switch {
		case r.zh == "" || r.en == "":
			t.Errorf("%s: one language is missing: %q, %q", r.place, r.zh, r.en)
		case sentence.MatchString(verb.ReplaceAllString(r.en, "")) && !strings.ContainsFunc(r.zh, isHan):
			t.Errorf("%s: the Chinese is not Chinese: %q", r.place, r.zh)
		case r.isPhrase && !maps.Equal(arguments(r.zh), arguments(r.en)):
			t.Errorf("%s: the languages take other arguments: %q, %q", r.place, r.zh, r.en)
		}
	}
	for _, r := range c.loose {
		t.Errorf("%s: a message outside the catalogue, messages.go: %q", r.place, r.en)
	}
}

func isHan(r rune) bool { return unicode.Is(unicode.Han, r) }

// TestMessagesGetTheirArguments holds that who says a phrase gives it what it takes.
func TestMessagesGetTheirArguments(t *testing.T) {
	c := readCatalogues(t)
	said := 0
	for name, file := range c.files {
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok || call.Ellipsis.IsValid() {
				return true
			}
			phrase, args := c.saying(filepath.Dir(name), call)
			r, ok := c.named[filepath.Dir(name)+"."+phrase]
			if !ok {
				return true
			}
			said++
			if want := len(arguments(r.en)); len(args) != want {
				t.Errorf("%s: %s takes %d arguments, not %d", c.fset.Position(call.Pos()), phrase, want, len(args))
			}
			return true
		})
	}
	if said < 200 {
		t.Errorf("only %d phrases found that are said", said)
	}
}

// saying returns the name of the phrase that a call says, and its arguments.
func (c *catalogues) saying(folder string, call *ast.CallExpr) (string, []ast.Expr) {
	method, ok := call.Fun.(*ast.SelectorExpr)
	if !ok {
		return "", nil
	}
	phrase, args := method.X, call.Args
	switch name := method.Sel.Name; {
	case strings.EqualFold(name, "errorf"):
		phrase, args = c.stated(folder, args)
	case name != "With" && name != "Fail":
		return "", nil
	}
	if id, ok := phrase.(*ast.Ident); ok {
		return id.Name, args
	}
	return "", nil
}

// stated returns the phrase among the arguments of a call and what follows it.
func (c *catalogues) stated(folder string, args []ast.Expr) (ast.Expr, []ast.Expr) {
	for i, a := range args {
		if id, ok := a.(*ast.Ident); ok && c.named[folder+"."+id.Name].isPhrase {
			return a, args[i+1:]
		}
	}
	return nil, nil
}
