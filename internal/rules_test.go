package internal

import (
	"go/ast"
	"go/token"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"duibiao/internal/check"
	"duibiao/internal/diag"
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
		for in, end := range map[diag.Language]string{diag.English: ".", diag.Chinese: "。"} {
			doc, title := r.Doc.In(in), r.Title().In(in)
			for _, line := range strings.Split(doc, "\n") {
				if width(line) > 92 {
					t.Errorf("%s: a line of the documentation is too long: %s", r.ID, line)
				}
			}
			if !strings.HasSuffix(title, end) || !strings.HasSuffix(doc, end) {
				t.Errorf("%s: the documentation does not begin and end with a sentence: %s", r.ID, title)
			}
		}
	}
	if !slices.IsSortedFunc(check.Rules(), func(a, b check.Rule) int { return strings.Compare(a.ID, b.ID) }) {
		t.Error("the rules are not in the order of their names")
	}
}

// TestManualNamesFixedRules holds the rules of the manual's table that config.toml cannot set against the sentence
// that names them.
func TestManualNamesFixedRules(t *testing.T) {
	manual, err := os.ReadFile("../.github/MANUAL.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(manual), "sets a rule to")
	sentence, rest, _ := strings.Cut(rest, "cannot be set")
	_, table, _ := strings.Cut(rest, "| rule | finds |")
	table, _, _ = strings.Cut(table, "\n\n")
	found := 0
	for line := range strings.Lines(table) {
		names, _, _ := strings.Cut(strings.TrimPrefix(line, "|"), "|")
		for _, m := range regexp.MustCompile("`([a-z-]+)`").FindAllStringSubmatch(names, -1) {
			rule, _, ok := check.Lookup(m[1])
			if found++; !ok {
				t.Errorf("there is no rule %s", m[1])
			}
			if named := strings.Contains(sentence, m[0]); named != rule.Fixed() {
				t.Errorf("%s: can it be set? %v; is it among those that cannot? %v", m[1], !rule.Fixed(), named)
			}
		}
	}
	if found < 20 {
		t.Errorf("only %d rules found in the manual", found)
	}
}

// width is how many columns a line takes, of which a Chinese character takes two.
func width(line string) int {
	n := 0
	for _, r := range line {
		if n++; unicode.Is(unicode.Han, r) || r >= 0x3000 && r <= 0x303F || r >= 0xFF01 && r <= 0xFF60 {
			n++
		}
	}
	return n
}
