package config

import (
	"testing"
	"unicode"
)

// FuzzParse holds that whatever config.toml says, there is a configuration without a
// mistake or a mistake with a place in the file, and that no name has a control character.
func FuzzParse(f *testing.F) {
	f.Add("title = { zh = \"站\", en = \"Site\" }\nbase_url = \"https://example.org\"\n[units.\"辆\"]\nen = { one = \"car\", other = \"cars\" }\n")
	f.Add("\r")
	f.Add("title = { a = \"1\" }\ndefault_language = \"aa\"\n[languages.aa]\nname = \"A\\u001b\"\ntag = \"zh-Hans\"\n[check]\nprose = false\nlink-dead = \"warning\"\n")
	f.Fuzz(func(t *testing.T, text string) {
		c, diags := Parse([]byte(text))
		if c == nil && len(diags) == 0 {
			t.Fatal("neither a configuration nor a mistake")
		}
		for _, d := range diags {
			if d.Pos.Line < 1 || d.Pos.Column < 1 || d.Message.IsZero() {
				t.Errorf("no place or no words: %v", d)
			}
		}
		if c == nil {
			return
		}
		for i, l := range c.Languages {
			for _, r := range l.Code + l.Name + l.Tag + c.Titles[i] + c.Publisher.Names[i] {
				if unicode.IsControl(r) && r != '\t' && r != '\n' {
					t.Errorf("the control character %U in %+v", r, l)
				}
			}
		}
	})
}
