package internal

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"duibiao/internal/lexicon"
)

// wordless are the packages whose words are in tables of package lexicon.
var wordless = []string{"check", "claim", "prose", "quantity"}

// lettered are those of them in which a literal may have letters where it names something alone, such as a recogniser or a
// key of front matter: see [isNameIn]. The rules of check speak of much else.
var lettered = []string{"claim", "prose", "quantity"}

// spoken are the files of these packages that have words of figures in their code, with how many
// literals of each. The list may only shrink.
var spoken = map[string]int{
	"claim/said.go":        10, // the digest of a release is the same in every version, whatever the tables become
	"quantity/quantity.go": 1,  // the unit of ranks, a constant
}

// TestWordsAreInTables holds that no literal has a Han character, or is a word: of any kind in the packages that read
// figures, for a unit, a number or a bound in the rules. Messages and the documentation of rules are left out: they are
// what users read.
func TestWordsAreInTables(t *testing.T) {
	words := wordsOfTables()
	found := map[string]int{}
	for name, file := range sources(t) {
		dir := filepath.Dir(name)
		if !slices.Contains(wordless, dir) || strings.HasPrefix(filepath.Base(name), "messages") {
			continue
		}
		isWord := func(text string) bool { return words[strings.ToLower(strings.Trim(text, " -"))] }
		if slices.Contains(lettered, dir) {
			isWord = func(text string) bool { return strings.ContainsFunc(text, unicode.IsLetter) }
		}
		if n := countWords(file, isWord); n > 0 {
			found[filepath.ToSlash(name)] = n
		}
	}
	for name, n := range found {
		if n > spoken[name] {
			t.Errorf("%s has %d literals with words of figures, and may have %d: they belong into a table of lexicon", name, n, spoken[name])
		}
	}
	for name, n := range spoken {
		if found[name] < n {
			t.Errorf("%s has %d literals with words of figures: lower its number here from %d", name, found[name], n)
		}
	}
}

// TestWordsAreSeen plants words where they were once, and names where they may stand.
func TestWordsAreSeen(t *testing.T) {
	anyWord := func(text string) bool { return strings.ContainsFunc(text, unicode.IsLetter) }
	for _, tt := range []struct {
		code string
		want int
	}{
		{`func f(w string) bool { return w == "billionth" }`, 1},
		{`func f(w string) bool { return hasPrefix(w, " to ", "-") != "" }`, 1},
		{`func f(w string) bool { switch w { case "another", "hundredth": return true }; return false }`, 2},
		{`const joint = " and "`, 1},
		{`const joint string = "and"`, 1},
		{`var singular = regexp.MustCompile("\\b(million)s\\b")`, 1},
		{`var list = []string{"from", "上"}`, 2},
		{`var found = regexp.MustCompile("\\d+\\s")`, 0},
		{`var list = []Recogniser{{Name: "top", Table: "tops", begins: "hw"}}`, 0},
		{`var list = []annotator{{name: "origin"}}`, 0},
		{`const actual figureKey = "actual"`, 0},
		{`func f(r Reference) bool { return r.Field == "gap" }`, 0},
		{`func f(k Keys) any { return k.Table("metrics") }`, 0},
		{`func f() string { return group("year") }`, 0},
		{`func f() { panic("no such class") }`, 0},
		{`func f(s string) string { return fill(s, "{low}") }`, 0},
		{`func (c Class) String() string { return "count" }`, 0},
	} {
		file, err := parser.ParseFile(token.NewFileSet(), "x.go", "package x\n"+tt.code, 0)
		if err != nil {
			t.Fatal(err)
		}
		if got := countWords(file, anyWord); got != tt.want {
			t.Errorf("%d words in %s, want %d", got, tt.code, tt.want)
		}
	}
}

// wordsOfTables returns the English words for units and bounds, in small letters.
func wordsOfTables() map[string]bool {
	words := map[string]bool{}
	for _, u := range lexicon.Units() {
		for _, w := range u.Spellings() {
			words[strings.ToLower(w)] = isWord(w)
		}
	}
	for _, bounds := range [...]lexicon.Bounds{lexicon.English().Before, lexicon.English().Behind, lexicon.English().InProse.Before} {
		for _, w := range bounds.All() {
			words[w.Word] = isWord(w.Word)
		}
	}
	for _, list := range [...][]lexicon.Scale{lexicon.English().InProse.Little.Powers, lexicon.English().InProse.Little.ScaleForms} {
		for _, scale := range list {
			words[scale.Word] = isWord(scale.Word)
		}
	}
	for _, list := range [...][]string{lexicon.English().InProse.Ones, lexicon.English().InProse.Tens, lexicon.English().InProse.Ordinals} {
		for _, w := range list {
			words[w] = isWord(w)
		}
	}
	return words
}

// isWord reports whether a text is a word, and no sign or short form.
func isWord(text string) bool { return len(text) > 2 && text[0] >= 'a' && text[0] <= 'z' }

// countWords counts the literals of a file that are words or Han, without those of texts in both languages and those that
// name something.
func countWords(file *ast.File, isWord func(string) bool) int {
	n := 0
	ast.Inspect(file, func(node ast.Node) bool {
		if node == nil || isTextIn(node) || isNameIn(node) {
			return false
		}
		lit, ok := node.(*ast.BasicLit)
		if !ok || lit.Kind != token.STRING && lit.Kind != token.CHAR {
			return true
		}
		text, err := strconv.Unquote(lit.Value)
		if err == nil && (strings.ContainsFunc(text, isHan) || lit.Kind == token.STRING && isWord(noWords.ReplaceAllString(text, ""))) {
			n++
		}
		return true
	})
	return n
}

// noWords is what has letters in a literal and is no word: an escape of an expression, and a place of a pattern in braces.
var noWords = regexp.MustCompile(`\\[a-zA-Z]|\{[a-z]+\}`)

// isTextIn reports whether a node of a file is a text in both languages, or none of the program's: the way to a package.
func isTextIn(node ast.Node) bool {
	switch node := node.(type) {
	case *ast.CompositeLit:
		s, ok := node.Type.(*ast.SelectorExpr)
		return ok && (s.Sel.Name == "Words" || s.Sel.Name == "Phrase" || s.Sel.Name == "Plural")
	case *ast.ImportSpec:
		return true
	case *ast.Field:
		return node.Tag != nil
	}
	return false
}

// isNameIn reports whether what a node of a file has in quotation marks names something of the program or of front matter,
// and is looked for in no text: what String returns, the name or the table of a recogniser, a constant of a type of its own,
// the field of a reference, a key, a group of an expression, and what a panic says.
func isNameIn(node ast.Node) bool {
	switch node := node.(type) {
	case *ast.FuncDecl:
		return node.Name.Name == "String"
	case *ast.KeyValueExpr:
		return isOneOf(node.Key, "Table", "Name", "name", "begins")
	case *ast.ValueSpec:
		typ, hasType := node.Type.(*ast.Ident)
		return hasType && typ.Name != "string"
	case *ast.AssignStmt:
		key, isField := node.Lhs[0].(*ast.SelectorExpr)
		return isField && key.Sel.Name == "Name"
	case *ast.BinaryExpr:
		return isOneOf(node.X, "Field", "field")
	case *ast.CallExpr:
		return isOneOf(node.Fun, "panic", "group", "Table", "Literal")
	}
	return false
}

// isOneOf reports whether an expression is one of some names, or a field or a method that has one.
func isOneOf(expr ast.Expr, names ...string) bool {
	if s, ok := expr.(*ast.SelectorExpr); ok {
		expr = s.Sel
	}
	id, ok := expr.(*ast.Ident)
	return ok && slices.Contains(names, id.Name)
}
