package decode

import (
	"reflect"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/BurntSushi/toml"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/pelletier/go-toml/v2/unstable"

	"duibiao/internal/diag"
)

// plainDocuments says of documents whether they are decoded the short way.
var plainDocuments = []struct {
	text  string
	plain bool
}{
	{"title = '标题'\r\nweight = 12 # of the list\r\ndraft = true\n\n[[metrics]]\nid = \"a\"\nactual = 3601\nunit = { one = 'train', other = \"trains\" }\n[[metrics]]\nid='b'", true},
	{"[[metrics]]\nactual = 21.70\n[[metrics]]\nactual = 0.5", true},
	{"[[metrics]]\nactual = 1e5", false},
	{"[[metrics]]\nactual = 1_0.5", false},
	{"weight = 0\ntitle = ''\n[[metrics]]\n", true},
	{"title = 'a'\ntitle = 'b'", false},
	{"title = '''a'''\nweight = 1_000\ndraft=false", false},
	{"title = 'a\\'\n[[metrics]]\nid = \"a\\n\"", false},
	{"date = 2025-02-10", true},
	{"date = 2025-02-30", false},
	{"date = 2025-02-10T00:00:00", false},
	{"date = 2025-02-10 00:00:00Z", false},
	{"[[metrics]]\nid.x = 'a'\n[[metrics.actual]]", false},
	{"metrics = [{ id = 'a' }]\n[[metrics]]", false},
	{"[[metrics]]\nunit = { a = 1, a = 2 }\nactual = {}\nactual = -5", false},
	{"words = { zh = 'x' }\n[outputs]\nembeds = true", false}, // a pointer
	{"words = { zh = 'x' }\nnames = ['a', \"b\",]\n[site]\nname = 'a'\n[site.form]\none = 'b'\n[site.other]\n", true},
	{"words = {}\nnames = []\nsite = {}", true},
	{"[words]\nzh = 'x'\nen = ''\n[site.form]\none = 'b'\n[site.other]\none = 'c'\n[[metrics]]\nid = 'a'", true},
	{"site = { name = 'a', form = { one = 'b' } }\n[words]", true},
	{"[site]\nname = 'a'\n[site]\nname = 'b'", false},
	{"[site.form]\n[site]\n", false},
	{"[site]\nform = { one = 'b' }\n[site.form]\n", false},
	{"site = { name = 'a' }\n[site.form]\n", false},
	{"site = { name = 'a', name = 'b' }", false},
	{"site.name = 'a'\n[site.form]", false},
	{"words = { zh = 'x', zh = 'y' }", false},
	{"[words]\nzh = 'x'\n[words]", false},
	{"[words.zh]\n", false},
	{"names = ['a']\n[[names]]", false},
	{"names = ['a']\nnames = ['b']", false},
	{"names = ['a\\n']", false},
	{"[\"site\"]\nname = 'a'", false},
	{"[[metrics]]\nid = 'a'\n[metrics.unit]\none = 'b'", false},
	{"[[metrics]]\n[metrics]\n", false},
	{"[metrics]\n[[metrics]]\n", false},
	{"forms = { a = { one = 'b' } }", false},
}

// plainDocument has a field of every kind that can be filled, and of some that can't.
type plainDocument struct {
	Title   string            `toml:"title"`
	Weight  int               `toml:"weight"`
	Date    time.Time         `toml:"date"`
	Draft   bool              `toml:"draft"`
	Words   map[string]string `toml:"words"`
	Outputs struct {
		Embeds *bool `toml:"embeds"`
	} `toml:"outputs"`
	Metrics []metric            `toml:"metrics"`
	Names   []word              `toml:"names"`
	Site    plainPart           `toml:"site"`
	Forms   map[string]wordForm `toml:"forms"`
}

// word is a string of its own type, as the words of a site are.
type word string

type plainPart struct {
	Name  word     `toml:"name"`
	Form  wordForm `toml:"form"`
	Other wordForm `toml:"other"`
}

type wordForm struct {
	One string `toml:"one"`
}

func TestPlain(t *testing.T) {
	for _, tt := range plainDocuments {
		w := newWalker(&unstable.Parser{}, &diag.Source{Text: []byte(tt.text)}, 0, len(tt.text))
		var v plainDocument
		w.walk(slot{shape: shapeOf(reflect.TypeFor[plainDocument]()), value: reflect.ValueOf(&v).Elem()})
		if w.plain != tt.plain {
			t.Errorf("%q: plain is %t, want %t", tt.text, w.plain, tt.plain)
		}
	}
}

// FuzzPlain holds the two ways of decoding equal.
func FuzzPlain(f *testing.F) {
	for _, tt := range plainDocuments {
		f.Add(tt.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		src := &diag.Source{Name: "a.md", Text: []byte(text)}
		got, _, diags := For[plainDocument]().Decode(src, 0, len(text))
		if len(diags) > 0 || !utf8.ValidString(text) { // which is refused before
			return
		}
		var want plainDocument
		if _, err := toml.Decode(text, &want); err != nil {
			t.Fatalf("%q is no TOML: %v", text, err)
		}
		if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%q: mismatch (-want +got):\n%s", text, diff)
		}
	})
}
