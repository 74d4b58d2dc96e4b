package decode

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/diag"
)

type metric struct {
	ID     string `toml:"id"`
	Actual any    `toml:"actual"`
	Unit   any    `toml:"unit"`
}

type document struct {
	Title   string            `toml:"title"`
	Weight  int               `toml:"weight"`
	Date    time.Time         `toml:"date"`
	Draft   bool              `toml:"draft"`
	Words   map[string]string `toml:"words"`
	Outputs struct {
		Embeds *bool `toml:"embeds"`
	} `toml:"outputs"`
	Metrics []metric `toml:"metrics"`
}

// decodeText decodes a document that begins on the second line of its file.
func decodeText(text string) (document, *Keys, diag.List) {
	src := &diag.Source{Name: "a.md", Text: []byte("+++\n" + text)}
	return For[document]().Decode(src, 4, len(src.Text))
}

func TestDecodeFillsTheStruct(t *testing.T) {
	v, keys, diags := decodeText(`title = "标题"
weight = 2
date = 2025-02-10
words = { zh = "中", en = "x" }
[outputs]
embeds = false
[[metrics]]
id = "a"
actual = "2850万人次"
[[metrics]]
id = "b"
actual = 21.70
unit = { one = "train", other = "trains" }
`)
	if len(diags) > 0 {
		t.Fatal(diags)
	}
	embeds := false
	want := document{
		Title: "标题", Weight: 2, Date: v.Date,
		Words: map[string]string{"zh": "中", "en": "x"},
		Metrics: []metric{
			{ID: "a", Actual: "2850万人次"},
			{ID: "b", Actual: 21.7, Unit: map[string]any{"one": "train", "other": "trains"}},
		},
	}
	want.Outputs.Embeds = &embeds
	if diff := cmp.Diff(want, v); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
	if got := v.Date.Format(time.DateOnly); got != "2025-02-10" {
		t.Errorf("date = %s", got)
	}
	if got := keys.Literal("metrics.1.actual"); got != "21.70" {
		t.Errorf("Literal = %q: a written zero is lost", got)
	}
}

func TestPositions(t *testing.T) {
	_, keys, _ := decodeText("title = \"郑州\"\n[[metrics]]\nid = \"a\"\n[[metrics]]\n  actual =  \"约3、4个\"\n  unit = { one = \"x\" }\n")
	for _, tt := range []struct {
		got  diag.Position
		want string
	}{
		{keys.Key("title"), "a.md:2:1"},
		{keys.Value("title"), "a.md:2:9"},
		{keys.Inside("title", len("郑")), "a.md:2:11"},
		{keys.Key("metrics.0.id"), "a.md:4:1"},
		{keys.Key("metrics.1"), "a.md:5:3"},
		{keys.Key("metrics.1.actual"), "a.md:6:3"},
		{keys.Value("metrics.1.actual"), "a.md:6:13"},
		{keys.Inside("metrics.1.actual", len("约3")), "a.md:6:16"},
		{keys.Key("metrics.1.unit.one"), "a.md:7:12"},
		{keys.Key("metrics.1.label"), "a.md:5:3"}, // absent: its table
		{keys.Key("nowhere"), "a.md:1:1"},
	} {
		if tt.got.String() != tt.want {
			t.Errorf("got %s, want %s", tt.got, tt.want)
		}
	}
}

func TestMistakesAreFoundAllAtOnce(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"unknown key", "titel = 'x'", `a.md:2:1: unknown key "titel" (did you mean "title"?) [unknown-key]`},
		{"case", "Title = 'x'", `a.md:2:1: unknown key "Title" (did you mean "title"?) [unknown-key]`},
		{"below a table", "[[metrics]]\nid='a'\ntitle = 'x'", `a.md:4:1: unknown key "title" (write title above the first line in brackets: what stands below belongs to that) [unknown-key]`},
		{"nothing near", "colour = 'x'", `a.md:2:1: unknown key "colour" (known here: date, draft, metrics, outputs, title, weight, words) [unknown-key]`},
		{"third array element", "[[metrics]]\nid='a'\n[[metrics]]\nid='b'\n[[metrics]]\nid='c'\nactaul = 1",
			`a.md:8:1: unknown key "actaul" (did you mean "actual"?) [unknown-key]`},
		{"table", "[output]\nembeds = 1", `a.md:2:2: unknown table "output" (did you mean "outputs"?) [unknown-key]`},
		{"types", "title = 5\nweight = '2'\ndraft = 'no'\ndate = 'today'\nwords = { zh = 1 }\nmetrics = 3",
			`a.md:2:1: title must be a string, not a whole number (in quotes: title = "5") [value-type]
a.md:3:1: weight must be a whole number, not a string (without quotes: weight = 2) [value-type]
a.md:4:1: draft must be true or false, not a string [value-type]
a.md:5:1: date must be a date, not a string (write it as 2025-02-10, without quotes) [value-type]
a.md:6:11: zh must be a string, not a whole number (in quotes: zh = "1") [value-type]
a.md:7:1: metrics must be an array, not a whole number (in two brackets: [[metrics]]) [value-type]`},
		{"table for a value", "[title]\nx = 1", `a.md:2:2: title must be a string, not a table [value-type]`},
		{"text for a table with keys of its own", `outputs = "all"`, `a.md:2:1: outputs must be a table, not a string (in braces, with keys of its own: outputs = { embeds = … }) [value-type]`},
		{"text for a table by language", `words = "x"`, `a.md:2:1: words must be a table, not a string (by language, in braces: words = { zh = "x", … }) [value-type]`},
		{"array for a table", "[[outputs]]\nembeds = true", `a.md:2:3: outputs must be a table, not an array (in one bracket: [outputs]) [value-type]`},
		{"table for an array", "[metrics]\nid = 'a'", `a.md:2:2: metrics must be an array, not a table (in two brackets: [[metrics]]) [value-type]`},
		{"below a value", "title.x = 1", `a.md:2:1: title must be a string, not a table [value-type]`},
		{"syntax", "weight = 1\ntitle = \"x\nweight = 2", `a.md:3:11: TOML: strings cannot contain newlines [toml-syntax]`},
		{"twice", "weight = 1\nweight = 2", `a.md:3:1: TOML: Key 'weight' has already been defined. [toml-syntax]`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, _, diags := decodeText(tt.text)
			var b strings.Builder
			diags.WriteText(&b, diag.English)
			if diff := cmp.Diff(tt.want+"\n", b.String()); diff != "" {
				t.Errorf("mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

func TestOneMistakeDoesNotHideTheRest(t *testing.T) {
	v, keys, diags := decodeText("titel = 'x'\nweight = 'two'\ndraft = true\nwords = { en = 'w', zh = 1 }\n[[metrics]]\nid = 'a'\nactaul = '1'\nactual = '2'\n")
	if len(diags) != 4 {
		t.Errorf("got %d diagnostics, want 4: %v", len(diags), diags)
	}
	if !v.Draft || len(v.Metrics) != 1 || v.Metrics[0].Actual != "2" {
		t.Errorf("what was right is lost: %+v", v)
	}
	if !keys.Has("weight") {
		t.Error("a mistaken key counts as missing")
	}
}

func TestMistakesInInlineTables(t *testing.T) {
	for _, text := range []string{
		`metrics = [{ id = "a", actaul = 1, actual = "2" }, { id = "b" }]`,
		`metrics = [{ actaul = 1, id = "a", actual = "2" }, { id = "b" }]`,
		`metrics = [{ actaul = 1, id = 3, id2 = 4, id3 = 5 }, { id = "b" }]`,
		`metrics = [{ id = "a", actual = "2", actaul = { x = 1 } }, { bad = 1, id = "b" }]`,
	} {
		v, _, diags := decodeText(text)
		if len(diags) == 0 || len(v.Metrics) != 2 || v.Metrics[1].ID != "b" {
			t.Errorf("%s\n%v\n%+v", text, diags, v.Metrics)
		}
		for _, d := range diags {
			if d.Rule == ruleSyntax {
				t.Errorf("%s: %s", text, d)
			}
		}
	}
}

func FuzzDecode(f *testing.F) {
	f.Add("title = '标题'\n[[metrics]]\nid = 'a'\nactual = 1.50\n")
	f.Add("words = { zh = 1 }\n[outputs]\nembeds = 'x'\n")
	f.Add("[a.b]\nc.d = [1, {x = 2}]\n[[metrics.x]]\n")
	f.Fuzz(func(t *testing.T, text string) {
		src := &diag.Source{Name: "a.md", Text: []byte(text)}
		_, keys, diags := For[document]().Decode(src, 0, len(text))
		for _, d := range diags {
			if d.Pos.Line < 1 || d.Pos.Line > 1+strings.Count(text, "\n") {
				t.Errorf("%s: line outside the text", d)
			}
		}
		for i := range keys.Entries {
			keys.inside(i, len(text))
		}
	})
}
