package config

import (
	"strings"
	"testing"
)

// A unit has the forms that its language has, or one word for all.
func TestUnitsHaveTheFormsOfTheirLanguage(t *testing.T) {
	for _, tt := range []struct{ lang, word, want string }{
		{"pl", `{ one = "pociąg", few = "pociągi", many = "pociągów", other = "pociągu" }`, ""},
		{"pl", `"poc."`, ""},
		{"pl", `{ one = "pociąg", other = "pociągi" }`, `{ one = "…", few = "…", many = "…", other = "…" }`},
		{"ja", `{ other = "本" }`, ""},
		{"ja", `{ one = "本", other = "本" }`, `{ other = "…" }`},
		{"en", `{ one = "train", other = "trains" }`, ""},
		{"en", `{ one = "train", few = "trains", other = "trains" }`, `{ one = "…", other = "…" }`},
		{"en", `{ one = "train" }`, `{ one = "…", other = "…" }`},
	} {
		text := "title = { zh = \"站\", " + tt.lang + " = \"Site\" }\n[languages.zh]\nname = \"中文\"\nweight = 1\n[languages." + tt.lang + "]\nname = \"X\"\nweight = 2\n[units.\"列\"]\n" + tt.lang + " = " + tt.word + "\n"
		cfg, diags := Parse([]byte(text))
		switch {
		case tt.want == "" && len(diags) > 0:
			t.Errorf("%s %s: %v", tt.lang, tt.word, diags)
		case tt.want != "" && (len(diags) != 1 || !strings.Contains(diags[0].String(), tt.want)):
			t.Errorf("%s %s: %v, want %s", tt.lang, tt.word, diags, tt.want)
		case tt.lang == "pl" && tt.want == "" && strings.HasPrefix(tt.word, "{"):
			if name, ok := cfg.Units.Name("列", "pl"); !ok || name.Few != "pociągi" || name.Many != "pociągów" {
				t.Errorf("the unit is %v", name)
			}
		}
	}
}

// TestWordsHaveNoBar holds that the forms of a unit's word are not written as a cell of a sheet has them.
func TestWordsHaveNoBar(t *testing.T) {
	if _, problem := Word("train | trains"); problem.IsZero() {
		t.Error("a bar is taken for a part of the word")
	}
}
