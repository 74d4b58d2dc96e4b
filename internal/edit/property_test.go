package edit

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	pelletier "github.com/pelletier/go-toml/v2"
)

// values returns every value of a TOML text by its path, or false if it is none. Both
// parsers have to take it: each takes something that is none.
func values(text string) (map[string]any, bool) {
	var tree, second map[string]any
	if _, err := toml.Decode(text, &tree); err != nil {
		return nil, false
	}
	if err := pelletier.Unmarshal([]byte(text), &second); err != nil {
		return nil, false
	}
	all := map[string]any{}
	ok := true
	var walk func(path string, v any)
	walk = func(path string, v any) {
		switch v := v.(type) {
		case map[string]any:
			for k, e := range v {
				ok = ok && !strings.Contains(k, ".") && k != ""
				walk(join(path, k), e)
			}
		case []map[string]any:
			for i, e := range v {
				walk(fmt.Sprintf("%s.%d", path, i), e)
			}
		case []any:
			for i, e := range v {
				walk(fmt.Sprintf("%s.%d", path, i), e)
			}
			if len(v) == 0 {
				all[path] = "[]"
			}
		default:
			all[path] = v
		}
	}
	walk("", tree)
	return all, ok
}

// without returns the values but those at path and below it.
func without(all map[string]any, path string) map[string]any {
	rest := maps.Clone(all)
	maps.DeleteFunc(rest, func(p string, _ any) bool { return strings.HasPrefix(p+".", path+".") })
	return rest
}

// hold changes every value of a text and holds what the text says afterwards against
// what it said before.
func hold(t *testing.T, text string) {
	before, ok := values(text)
	d, err := parse([]byte(text))
	if !ok || err != nil {
		return
	}
	for _, path := range slices.Sorted(maps.Keys(before)) {
		n := d.nodes[path]
		if n == nil || n.kind != scalar {
			continue
		}
		if same, err := Set([]byte(text), path, d.literal(n)); err != nil || string(same) != text {
			t.Fatalf("%s set to itself: %v\n%s", path, err, same)
		}
		out, err := Set([]byte(text), path, Quote("新\t\"值\"\\"))
		if err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		says(t, string(out), path, "新\t\"值\"\\", before)
		if n.entry == (span{}) {
			continue
		}
		if added := join(n.parent, "x-new"); d.nodes[added] == nil {
			out, err := Set([]byte(text), added, "1")
			if err != nil {
				t.Fatalf("%s: %v", added, err)
			}
			says(t, string(out), added, int64(1), before)
		}
		out, err = Delete([]byte(text), path)
		if err != nil {
			t.Fatalf("without %s: %v", path, err)
		}
		says(t, string(out), path, nil, before)
	}
	if n := d.nodes["metrics"]; n == nil || n.kind == tableArray {
		out, err := AppendTable([]byte(text), "metrics", Pair{"id", `"new"`})
		if err != nil {
			t.Fatal(err)
		}
		says(t, string(out), fmt.Sprintf("metrics.%d.id", d.counts["metrics"]), "new", before)
	}
}

// says holds that a text says value at path, or nothing if that is nil, and
// everywhere else what was said before.
func says(t *testing.T, text, path string, value any, before map[string]any) {
	t.Helper()
	after, ok := values(text)
	if !ok {
		t.Fatalf("%s: no TOML:\n%s", path, text)
	}
	if after[path] != value {
		t.Fatalf("%s is %v, want %v:\n%s", path, after[path], value, text)
	}
	if diff := cmp.Diff(without(before, path), without(after, path), cmpopts.EquateNaNs()); diff != "" {
		t.Fatalf("%s: something else changed (-before +after):\n%s\n%s", path, diff, text)
	}
}

var seeds = []string{
	frontMatter(article),
	"a = 1 # c\r\n[t]\r\n\tb.c = 'x'\r\n[[t.m]]\r\n[[t.m]]\r\nd = [[1, 2], []]\r\n",
	"m = [{ a = 1 }, { a = { b = 2.50, c = 1979-05-27T07:32:00Z } }] # c",
	"t = { a = 1, b.c = inf, d = true }\n\"ä\" = '''\nx\n'''\n[ \"q\" . r ]\nx = 1\n",
	"[[metrics]]\n# only a comment\n[[metrics]]\nid='b'\n# a comment\n\n[a.b]\n[a]\n",
}

func TestEveryValueOfTheSeeds(t *testing.T) {
	for _, s := range seeds {
		if _, ok := values(s); !ok {
			t.Errorf("no TOML: %s", s)
		}
		hold(t, s)
	}
}

func FuzzChange(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !strings.HasPrefix(text, "+++") && !strings.HasPrefix(text, "\uFEFF") {
			hold(t, text)
		}
	})
}

func FuzzQuote(f *testing.F) {
	f.Add("\x00\x1b\x7f\u2028\"\\ü\r\n")
	f.Fuzz(func(t *testing.T, s string) {
		var v struct{ A string }
		if _, err := toml.Decode("a = "+Quote(s), &v); err != nil {
			t.Fatal(err)
		}
		if want := string([]rune(s)); v.A != want {
			t.Errorf("Quote(%q) reads as %q", s, v.A)
		}
	})
}
