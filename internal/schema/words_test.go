package schema

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"

	"duibiao/internal/decode"
)

// TestEveryKeyHasWords fails when a field is added to config.toml or to front matter
// and editors are not told what it is for, in both languages.
func TestEveryKeyHasWords(t *testing.T) {
	for _, d := range documents() {
		n := d.schema(rules)
		if !inBothLanguages(n.Description) {
			t.Errorf("the schema %s has no words of its own", d.name)
		}
		if n.keysWithWords(t, d.name) == 0 {
			t.Errorf("the schema %s has no keys", d.name)
		}
	}
}

// keysWithWords looks at every key below n and returns how many there are.
func (n *node) keysWithWords(t *testing.T, path string) int {
	if n.Properties != nil && !inBothLanguages(n.Title) {
		t.Errorf("the table %s has no title in both languages: write a method Describe below its struct", path)
	}
	keys := 0
	look := func(path string, value *node) {
		keys++
		if !inBothLanguages(value.Description) {
			t.Errorf("%s has no words in both languages: write them in the method Describe below its struct", path)
		}
		if value.Type == "" && value.AnyOf == nil {
			t.Errorf("%s takes any value: write its Forms in the method Describe below its struct", path)
		}
		keys += value.keysWithWords(t, path)
	}
	for _, p := range slices.Concat(n.Properties, n.Patterns) {
		look(path+"."+p.key, p.value)
	}
	if elem, ok := n.Additional.(*node); ok {
		look(path+".*", elem)
	}
	if n.Items != nil {
		keys += n.Items.keysWithWords(t, path+"[]")
	}
	for _, form := range n.AnyOf {
		keys += form.keysWithWords(t, path)
	}
	return keys
}

func inBothLanguages(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return unicode.Is(unicode.Han, r) }) &&
		strings.ContainsFunc(text, func(r rune) bool { return unicode.Is(unicode.Latin, r) })
}

// TestWordsNameFields fails when a field is taken away and its words stay.
func TestWordsNameFields(t *testing.T) {
	for _, d := range documents() {
		if d.typ != nil {
			wordsNameFields(t, d.typ)
		}
	}
}

func wordsNameFields(t *testing.T, typ reflect.Type) {
	switch typ.Kind() {
	case reflect.Slice, reflect.Map, reflect.Pointer:
		wordsNameFields(t, typ.Elem())
	case reflect.Struct:
		fields := map[string]bool{}
		for f := range typ.Fields() {
			fields[f.Tag.Get("toml")] = true
			wordsNameFields(t, f.Type)
		}
		for name, key := range tableOf(typ).Keys {
			if !fields[name] {
				t.Errorf("%s has words for %s, which is no key of it", typ, name)
			}
			for k := &key; k != nil; k = k.Each {
				for _, form := range k.Forms {
					wordsNameFields(t, reflect.TypeOf(form))
				}
				if k.Known != nil {
					wordsNameFields(t, reflect.TypeOf(k.Known))
				}
			}
		}
	}
}

// silent is a struct that says nothing of itself.
type silent struct {
	New   string `toml:"new"`
	Inner []struct {
		Deep any `toml:"deep"`
	} `toml:"inner"`
}

// TestFieldsWithoutWordsAreInTheSchema: a schema knows a field before anyone has
// written words for it.
func TestFieldsWithoutWordsAreInTheSchema(t *testing.T) {
	got := string(typeNode(reflect.TypeFor[silent](), decode.Key{}).json())
	want := `{
  "type": "object",
  "properties": {
    "new": {
      "type": "string"
    },
    "inner": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "deep": {}
        },
        "additionalProperties": false
      }
    }
  },
  "additionalProperties": false
}
`
	if got != want {
		t.Errorf("got %s", got)
	}
}
