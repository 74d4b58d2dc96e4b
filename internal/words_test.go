package internal

import (
	"go/ast"
	"go/token"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"duibiao/internal/lexicon"
)

// wordless are the packages whose words are in tables of package lexicon.
var wordless = []string{"check", "claim", "prose", "quantity"}

// spoken are the files of these packages that have words of figures in their code, with how many
// literals of each. The list may only shrink.
var spoken = map[string]int{
	"claim/said.go":        4, // the digest of a release is the same in every version, whatever the tables become
	"claim/span.go":        2, // names of groups of the expressions
	"quantity/quantity.go": 1, // the unit of ranks, a constant
}

// TestWordsAreInTables holds that no literal has a Han character, or is a word for a unit or a
// bound. Messages and the documentation of rules are left out: they are what users read.
func TestWordsAreInTables(t *testing.T) {
	words := wordsOfTables()
	found := map[string]int{}
	for name, file := range sources(t) {
		if slices.Contains(wordless, filepath.Dir(name)) && !strings.HasPrefix(filepath.Base(name), "messages") {
			if n := countWords(file, words); n > 0 {
				found[filepath.ToSlash(name)] = n
			}
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
	return words
}

// isWord reports whether a text is a word, and no sign or short form.
func isWord(text string) bool { return len(text) > 2 && text[0] >= 'a' && text[0] <= 'z' }

// countWords counts the literals of a file that have such words, without those of texts in both
// languages.
func countWords(file *ast.File, words map[string]bool) int {
	n := 0
	ast.Inspect(file, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.CompositeLit:
			if s, ok := node.Type.(*ast.SelectorExpr); ok && (s.Sel.Name == "Words" || s.Sel.Name == "Phrase" || s.Sel.Name == "Plural") {
				return false
			}
		case *ast.FuncDecl:
			return node.Name.Name != "String" // names that data have
		case *ast.ImportSpec:
			return false
		case *ast.KeyValueExpr:
			key, isName := node.Key.(*ast.Ident)
			return !isName || key.Name != "Table" // the names of tables
		case *ast.Field:
			return node.Tag == nil
		case *ast.BasicLit:
			if node.Kind != token.STRING && node.Kind != token.CHAR {
				break
			}
			text, err := strconv.Unquote(node.Value)
			if err == nil && (strings.ContainsFunc(text, isHan) || words[strings.ToLower(strings.TrimSpace(text))]) {
				n++
			}
		}
		return true
	})
	return n
}
