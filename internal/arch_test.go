// Package internal holds the house's rules against its imports.
package internal

import (
	"encoding/json"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"io/fs"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// What each package may import of the house. A package that is not here has no
// place in it. See README.md for what they do.
var mayImport = map[string][]string{
	// Leaves: what anybody may know.
	"address": {}, // where everything of a site is
	"diag":    {}, // positions and messages
	"charset": {}, // texts in the encodings of offices
	"formula": {}, // what a spreadsheet takes for one
	"ignore":  {}, // what belongs to editors and systems
	"lexicon": {}, // the words that figures are written with
	"width":   {}, // columns of text
	"pinyin":  {}, // Chinese in Latin letters
	"picture": {}, // the size of an image
	"colour":  {}, // how well colours can be told apart
	"canvas":  {}, // drawings as PNG and SVG
	"ahead":   {}, // memory before it is touched
	"spare":   {}, // what can be used again

	// Failures of the machine in words.
	"failure": {"diag"},

	// Stretches of time, and what they are called.
	"period": {"diag"},
	"plural": {},

	// Files that are replaced whole, and such as can be read without waiting.
	"atomicfile": {"diag"},
	"regular":    {"diag"},

	// What stands in files, as types.
	"quantity":  {"diag", "lexicon", "plural"},
	"decode":    {"diag", "spare"},
	"edit":      {"decode", "diag"},
	"config":    {"address", "colour", "decode", "diag", "period", "plural", "quantity"},
	"markdown":  {"diag", "period"},
	"prose":     {"diag", "lexicon", "quantity"},
	"published": {"decode", "diag", "edit", "period", "quantity"}, // the list of what has been published
	"front":     {"config", "decode", "period", "published"},

	// The model.
	"report": {"address", "config", "decode", "diag", "front", "markdown", "period", "published", "quantity"},

	// The terms of an index, and where they are found.
	"search": {"lexicon"},

	// What outputs are given of it.
	"scope": {"address", "config", "markdown", "period", "published", "quantity", "report", "search"},

	// What outputs are made with: words and sentences, geometry, templates.
	"words": {"config", "decode", "diag", "period", "plural", "published", "quantity", "report", "scope", "width"},
	"plot":  {"quantity"},
	"page":  {"diag", "ignore"},

	// What one build remembers for the next.
	"cache": {"atomicfile", "decode", "diag", "front", "markdown", "period", "published", "quantity", "report", "scope", "spare"},

	// Of which metric a typed figure speaks.
	"claim": {"config", "decode", "diag", "front", "lexicon", "markdown", "period", "prose", "quantity", "report"},

	// Stages, which never import one another.
	"content": {"address", "config", "decode", "diag", "front", "ignore", "markdown", "published", "report"},
	"check":   {"address", "claim", "config", "decode", "diag", "front", "ignore", "lexicon", "markdown", "period", "prose", "published", "quantity", "report", "width"},
	"kind":    {"address", "canvas", "colour", "config", "diag", "formula", "ignore", "page", "period", "picture", "plot", "published", "quantity", "report", "scope", "search", "spare", "width", "words"},
	"output":  {"diag", "regular"},

	// The pipeline, which imports all.
	"build": {"address", "atomicfile", "cache", "check", "config", "content", "diag", "edit", "failure", "ignore", "kind", "markdown", "output", "picture", "published", "regular", "report", "scope", "spare", "words"},

	// What stands on the pipeline.
	"serve": {"address", "build", "diag", "failure", "ignore", "regular", "width"},

	// What is packed of what it has published.
	"bundle": {"address", "atomicfile", "build", "config", "diag", "output"},

	// What servers are told of paths and headers.
	"hosting": {"address"},

	// What brings a published folder to an object store, which only the command duibiao-publish imports.
	"publish": {"address", "diag", "output"},

	// Beside the pipeline: what editors, other programs and authors of templates are told.
	"schema": {"config", "decode", "diag", "front", "page", "period", "published", "quantity", "report", "width"},

	// Spreadsheets, which only the command duibiao-sheet imports.
	"workbook": {"diag"},
	"sheet":    {"atomicfile", "charset", "config", "content", "decode", "diag", "edit", "formula", "front", "lexicon", "period", "pinyin", "plural", "quantity", "regular", "report", "scaffold", "words", "workbook"},

	// What a site, a report or an article begins with.
	"scaffold": {"address", "config", "decode", "diag", "edit", "front", "period", "report"},

	// A report's text taken apart into such articles.
	"draft": {"charset", "config", "diag", "edit", "lexicon", "period", "pinyin", "prose", "quantity", "report", "scaffold"},

	// What the commands agree on: their version, and how they speak.
	"program": {"diag"},
	"cli":     {"diag", "failure"},
	"help":    {"diag"}, // what there is to read

	// Commands, which run the program, or the compiler, as a process.
	"bench":   {},
	"release": {},

	// For tests: what browsers show, how time grows, lists of what is known to fail, what is hashed, sites.
	"browser":   {},
	"growth":    {},
	"known":     {},
	"nginxtest": {},
	"scopetest": {"scope"},
	"sitetest":  {"config", "content", "diag", "markdown", "period", "published", "quantity", "report"},
}

// pure packages do no I/O: input is an fs.FS or bytes, output is bytes.
var pure = []string{
	"address", "colour", "diag", "width", "lexicon", "formula", "ignore", "period", "picture", "plural", "quantity", "prose", "decode", "edit", "config", "front", "markdown", "published", "report",
	"scope", "search", "words", "plot", "canvas", "page", "hosting", "claim", "content", "check", "kind", "schema", "scaffold", "draft", "workbook",
}

// machine are the standard packages that reach the machine.
var machine = []string{"os", "os/exec", "net", "net/http", "io/ioutil", "log", "syscall"}

// imports are a package's own imports, without those of its tests.
type imports struct {
	ImportPath string
	Imports    []string
}

func goList(t *testing.T) []imports {
	t.Helper()
	out, err := exec.Command("go", "list", "-json=ImportPath,Imports", "duibiao/...").Output()
	if err != nil {
		t.Fatal(err)
	}
	var list []imports
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p imports
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return list
		} else if err != nil {
			t.Fatal(err)
		}
		list = append(list, p)
	}
}

func TestImports(t *testing.T) {
	const house = "duibiao/internal/"
	for _, p := range goList(t) {
		name, ok := strings.CutPrefix(p.ImportPath, house)
		if !ok {
			continue
		}
		allowed, known := mayImport[name]
		if !known {
			t.Errorf("%s has no place in the house: give it one in mayImport and README.md", name)
		}
		for _, i := range p.Imports {
			if inner, ok := strings.CutPrefix(i, house); ok && !slices.Contains(allowed, inner) {
				t.Errorf("%s imports %s", name, inner)
			}
			if slices.Contains(pure, name) && slices.Contains(machine, i) {
				t.Errorf("%s imports %s, but does no I/O", name, i)
			}
		}
	}
}

// sources parses the Go files below internal/ that are no tests. It leaves out bench
// and release: they are commands of their own, which print, and exit in their main.
func sources(t *testing.T) map[string]*ast.File {
	t.Helper()
	files := map[string]*ast.File{}
	err := filepath.WalkDir(".", func(name string, e fs.DirEntry, err error) error {
		if name == "bench" || name == "release" {
			return filepath.SkipDir
		}
		if err != nil || filepath.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") {
			return err
		}
		files[name], err = parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// TestHeavyLibrariesLieBeside holds the program that builds apart from those for spreadsheets and for
// publishing, whose initialisation takes some milliseconds, and which are larger than all the rest.
func TestHeavyLibrariesLieBeside(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", "duibiao/cmd/duibiao").Output()
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range strings.Fields(string(out)) {
		if strings.Contains(name, "excelize") || name == "duibiao/internal/sheet" {
			t.Errorf("cmd/duibiao imports %s: only cmd/duibiao-sheet may", name)
		}
		for _, heavy := range []string{"gocloud.dev/", "github.com/aws/", "github.com/Azure/", "cloud.google.com/", "github.com/pkg/sftp", "github.com/andybalholm/brotli", "duibiao/internal/publish "} {
			if strings.HasPrefix(name+" ", heavy) {
				t.Errorf("cmd/duibiao imports %s: only cmd/duibiao-publish may", name)
			}
		}
	}
	if !strings.Contains(string(out), "duibiao/internal/build") {
		t.Error("cmd/duibiao does not import build: nothing was listed")
	}
}

func TestNothingBelowTheCommandPrintsOrExits(t *testing.T) {
	for name, file := range sources(t) {
		ast.Inspect(file, func(n ast.Node) bool {
			if s, ok := n.(*ast.SelectorExpr); ok {
				if pkg, ok := s.X.(*ast.Ident); ok && (pkg.Name == "os" && s.Sel.Name == "Exit" ||
					pkg.Name == "fmt" && strings.HasPrefix(s.Sel.Name, "Print") || pkg.Name == "log") {
					t.Errorf("%s uses %s.%s: return an error or a diagnostic", name, pkg.Name, s.Sel.Name)
				}
			}
			return true
		})
	}
}

// TestNoInit: nothing is done behind the reader's back, but by package ahead, whose whole point
// it is to come before what packages make of their tables.
func TestNoInit(t *testing.T) {
	for name, file := range sources(t) {
		if strings.HasPrefix(name, "ahead/") {
			continue
		}
		for _, d := range file.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil && f.Name.Name == "init" {
				t.Errorf("%s has an init function", name)
			}
		}
	}
}
