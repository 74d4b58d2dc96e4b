package words

import (
	"bytes"
	"io/fs"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"duibiao/internal/config"
	"duibiao/internal/decode"
	"duibiao/internal/plural"
	"duibiao/internal/quantity"
)

// Template writes the words of the interface to be translated into a language: every key with an
// empty value, below what Chinese and English say. Those that nobody translates are mistakes.
func Template(fsys fs.FS, code string) ([]byte, error) {
	cfg, _ := config.Parse([]byte(`title = { zh = "-", en = "-" }`))
	t := templateWriter{rules: plural.For(code)}
	var books [2]reflect.Value
	for i := range books {
		l := &cfg.Languages[i]
		text, err := fs.ReadFile(fsys, "strings/"+l.Code+".toml")
		if err != nil {
			return nil, err
		}
		src := decode.Source(dir+l.Code, text)
		book, _, _ := decode.For[Book]().Decode(src, 0, len(src.Text))
		book.Writing = writing(l)
		books[i] = reflect.ValueOf(book)
	}
	t.WriteString("# The words of the interface to be translated (" + code + "). A word in braces is filled in; it may move\n# within its sentence but not change its name. What is empty here and has a word above it is a mistake.\n")
	t.explainForms()
	t.table("", books)
	return t.Bytes(), nil
}

// templateWriter writes tables of words.
type templateWriter struct {
	bytes.Buffer
	rules plural.Rules
}

// forms returns a table of the forms that the language has, all empty.
func (t *templateWriter) forms() string {
	var list []string
	for _, c := range t.rules.Categories() {
		list = append(list, c.String()+` = ""`)
	}
	return "{ " + strings.Join(list, ", ") + " }"
}

// explainForms says which numbers take which form.
func (t *templateWriter) explainForms() {
	t.WriteString("# Words that go by a number have these forms:\n")
	examples := t.rules.Examples()
	for _, c := range t.rules.Categories() {
		t.WriteString("#   " + c.String() + ": " + strings.Join(examples[c], ", ") + ", …\n")
	}
}

// table writes the keys of a table, then the tables in it, as TOML wants them.
func (t *templateWriter) table(path string, of [2]reflect.Value) {
	var tables []int
	for i := range of[0].NumField() {
		f := of[0].Type().Field(i)
		if !f.IsExported() {
			continue
		}
		key, values := f.Tag.Get("toml"), [2]reflect.Value{of[0].Field(i), of[1].Field(i)}
		switch f.Type {
		case reflect.TypeFor[Counted](), reflect.TypeFor[Form]():
			t.said(forms(values[0]), forms(values[1]))
			t.key(key, t.forms())
		case reflect.TypeFor[[]string]():
			t.said(values[0].Interface(), values[1].Interface())
			t.key(key, "["+strings.Repeat(`"", `, values[1].Len()-1)+`""]`)
		default:
			if f.Type.Kind() != reflect.String {
				tables = append(tables, i)
				continue
			}
			t.said(values[0].String(), values[1].String())
			if why := hints(key); path == "writing" && why != "" {
				t.WriteString("# " + why + "\n")
			}
			t.key(key, `""`)
		}
	}
	for _, i := range tables {
		key := strings.TrimPrefix(path+"."+of[0].Type().Field(i).Tag.Get("toml"), ".")
		t.WriteString("\n[" + key + "]\n")
		switch of[0].Field(i).Interface().(type) {
		case map[string]string:
			t.names(of[0].Field(i), of[1].Field(i))
		case map[string]Form:
			t.units()
		default:
			t.table(key, [2]reflect.Value{of[0].Field(i), of[1].Field(i)})
		}
	}
}

// hints say what a few keys are for that are no words.
func hints(key string) string {
	switch key {
	case "group":
		return "between groups of three digits; may stay empty"
	case "unit_space":
		return "between a number and its unit"
	case "ten_thousand", "hundred_million":
		return "of languages that count by ten thousands, as Chinese does; may stay empty"
	case "scale_of":
		return "between a word like million and a unit, with its spaces, if that is another, as in 2 millions de tonnes; may stay empty"
	}
	return ""
}

func (t *templateWriter) key(name, value string) { t.WriteString(name + " = " + value + "\n") }

// said writes what Chinese and English say, as comments.
func (t *templateWriter) said(zh, en any) {
	for _, one := range []struct {
		name string
		said any
	}{{"zh", zh}, {"en", en}} {
		text, isText := one.said.(string)
		if list, ok := one.said.([]string); ok {
			text, isText = strings.Join(list, " "), true
		}
		if isText && text != "" {
			t.WriteString("# " + one.name + ": " + text + "\n")
		}
	}
}

// forms returns the forms of a word, each once.
func forms(v reflect.Value) string {
	one, other := v.Field(0).String(), v.Field(1).String()
	if one == other {
		return other
	}
	return one + " | " + other
}

// names writes the names of languages.
func (t *templateWriter) names(zh, en reflect.Value) {
	for _, name := range slices.Sorted(maps.Keys(en.Interface().(map[string]string))) {
		key := reflect.ValueOf(name)
		t.said(zh.MapIndex(key).String(), en.MapIndex(key).String())
		t.key(name, `""`)
	}
}

// units writes the built-in units. Those that the site does not use may stay empty.
func (t *templateWriter) units() {
	t.WriteString("# Units that the site uses and that are empty here are told where they are used.\n")
	for _, u := range quantity.Translated() {
		t.said("", forms(reflect.ValueOf(u.Word)))
		t.key(strconv.Quote(u.Symbol), t.forms())
	}
}
