package lexicon

import (
	"strings"
	"testing"
)

// TestTablesAreStrict refuses a key that nobody asks for.
func TestTablesAreStrict(t *testing.T) {
	defer func() {
		if text, _ := recover().(string); !strings.Contains(text, "zh.toml") {
			t.Errorf("a table with an unknown key: %q", text)
		}
	}()
	languageOf("zh.toml", "[bounds.befor]\nabout = []\n")
}

// TestTables holds what the tables of all languages have.
func TestTables(t *testing.T) {
	for name, l := range map[string]*Language{"zh": Chinese(), "en": English()} {
		for _, bounds := range [...]Bounds{l.Before, l.Behind} {
			seen := map[string]bool{}
			for i, w := range bounds.All() {
				if seen[w.Word] || w.Word == "" {
					t.Errorf("%s: the bound %q stands twice", name, w.Word)
				}
				seen[w.Word] = true
				if i > 0 && len(w.Word) > len(bounds.All()[i-1].Word) {
					t.Errorf("%s: %q stands behind a shorter word", name, w.Word)
				}
			}
		}
		kinds := map[string]bool{}
		for _, p := range l.NoFigure {
			kinds[p.Kind] = true
		}
		for _, kind := range [...]string{"time", "fraction", "multiple", "approximate"} {
			if !kinds[kind] {
				t.Errorf("%s has no pattern for what is %s", name, kind)
			}
		}
	}
}

func BenchmarkTables(b *testing.B) {
	for b.Loop() {
		tablesOf(unitsTable)
		languageOf("zh.toml", chineseTable)
		languageOf("en.toml", englishTable)
	}
}
