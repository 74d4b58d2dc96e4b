package internal

import (
	"go/ast"
	"go/token"
	"slices"
	"strconv"
	"strings"
	"testing"

	"duibiao/internal/check"
)

// reported returns the rules that the source names: the values of constants called
// rule… or Rule…, of fields called Rule, and the second arguments of Errorf methods.
func reported(t *testing.T) map[string]bool {
	t.Helper()
	rules := map[string]bool{}
	add := func(e ast.Expr) {
		if lit, ok := e.(*ast.BasicLit); ok && lit.Kind == token.STRING {
			if s, err := strconv.Unquote(lit.Value); err == nil {
				rules[s] = true
			}
		}
	}
	for _, file := range sources(t) {
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.ValueSpec:
				if strings.HasPrefix(strings.ToLower(n.Names[0].Name), "rule") && len(n.Values) == 1 {
					add(n.Values[0])
				}
			case *ast.KeyValueExpr:
				if key, ok := n.Key.(*ast.Ident); ok && key.Name == "Rule" {
					add(n.Value)
				}
			case *ast.CallExpr:
				if s, ok := n.Fun.(*ast.SelectorExpr); ok && s.Sel.Name == "Errorf" && len(n.Args) > 1 {
					add(n.Args[1])
				}
			}
			return true
		})
	}
	return rules
}

// TestEveryRuleIsDocumented holds what can be printed against what --explain knows.
func TestEveryRuleIsDocumented(t *testing.T) {
	rules := reported(t)
	if len(rules) < 10 {
		t.Fatalf("only %d rules found in the source", len(rules))
	}
	for id := range rules {
		if _, _, ok := check.Lookup(id); !ok {
			t.Errorf("the rule %q is reported but not documented", id)
		}
	}
	documented := check.Documented()
	for i, r := range documented {
		if i > 0 && documented[i-1].ID == r.ID {
			t.Errorf("the rule %s is documented twice", r.ID)
		}
		if r.Fixed() && !rules[r.ID] {
			t.Errorf("the rule %s is documented but never reported", r.ID)
		}
		for _, line := range strings.Split(r.Doc.En, "\n") {
			if len([]rune(line)) > 90 {
				t.Errorf("%s: a line of the documentation is too long: %s", r.ID, line)
			}
		}
		if title := r.Title().En; !strings.HasSuffix(title, ".") || !strings.HasSuffix(r.Doc.En, ".") {
			t.Errorf("%s: the documentation does not begin and end with a sentence", r.ID)
		}
	}
	if !slices.IsSortedFunc(check.Rules(), func(a, b check.Rule) int { return strings.Compare(a.ID, b.ID) }) {
		t.Error("the rules are not in the order of their names")
	}
}
