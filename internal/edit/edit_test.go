package edit

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// article has what an author may do to front matter.
const article = `+++
# what this is about
title = "开放" # shown on the page
weight   =   2

[[metrics]]
id = "passengers"
actual = "2850万人次" # 全年
unit = { one = "passenger", other = "passengers" }
note = """
two
lines""" # said twice

[[metrics]]
  id = 'cargo'
  tags = [
    "air", # by air
    "mail",
  ]
# target = "later"

[check]
prose = false
+++
id = "not front matter"
`

func TestSet(t *testing.T) {
	for _, tt := range []struct{ name, path, literal, old, new string }{
		{"a string", "title", `"开"`, `"开放" #`, `"开" #`},
		{"a number", "weight", `3`, `=   2`, `=   3`},
		{"in an element", "metrics.0.actual", `"2900万人次"`, `"2850万人次" # 全年`, `"2900万人次" # 全年`},
		{"several lines", "metrics.0.note", `"one"`, "\"\"\"\ntwo\nlines\"\"\" #", `"one" #`},
		{"a literal string", "metrics.1.id", `"x"`, `'cargo'`, `"x"`},
		{"an inline table", "metrics.0.unit", `"people"`, `{ one = "passenger", other = "passengers" }`, `"people"`},
		{"in an inline table", "metrics.0.unit.one", `"p"`, `one = "passenger"`, `one = "p"`},
		{"an array", "metrics.1.tags", `[]`, "[\n    \"air\", # by air\n    \"mail\",\n  ]", `[]`},
		{"an array's element", "metrics.1.tags.1", `"post"`, `"mail"`, `"post"`},
		{"in a table", "check.prose", `true`, `prose = false`, `prose = true`},

		{"new at the top", "draft", `true`, "weight   =   2\n", "weight   =   2\ndraft = true\n"},
		{"new in an element", "metrics.0.target", `"1"`, "# said twice\n", "# said twice\ntarget = \"1\"\n"},
		{"new, indented", "metrics.1.unit", `"t"`, "  ]\n", "  ]\n  unit = \"t\"\n"},
		{"new in an inline table", "metrics.0.unit.few", `"p"`, `"passengers" }`, `"passengers", few = "p" }`},
		{"new in a table", "check.link-dead", `"off"`, "prose = false\n", "prose = false\nlink-dead = \"off\"\n"},
		{"new in no table", "outputs.embeds", `false`, "weight   =   2\n", "weight   =   2\noutputs.embeds = false\n"},
		{"new, quoted", "units.辆", `"car"`, "weight   =   2\n", "weight   =   2\nunits.\"辆\" = \"car\"\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for _, form := range forms {
				got, err := Set([]byte(form.of(article)), tt.path, tt.literal)
				if err != nil {
					t.Fatal(err)
				}
				if strings.Count(article, tt.old) != 1 {
					t.Fatalf("%q does not stand once in the article", tt.old)
				}
				want := form.of(strings.Replace(article, tt.old, tt.new, 1))
				if diff := cmp.Diff(want, string(got)); diff != "" {
					t.Errorf("%s: mismatch (-want +got):\n%s", form.name, diff)
				}
			}
		})
	}
}

// forms are the ways in which editors save the same text.
var forms = []struct {
	name string
	of   func(string) string
}{
	{"plain", func(s string) string { return s }},
	{"CRLF", func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") }},
	{"byte order mark", func(s string) string { return "\uFEFF" + s }},
	{"TOML file", frontMatter},
	{"TOML file with byte order mark", func(s string) string { return "\uFEFF" + frontMatter(s) }},
}

// frontMatter returns the front matter of an article as a file of its own.
func frontMatter(s string) string {
	s = strings.TrimPrefix(s, "+++\n")
	return s[:strings.Index(s, "+++\n")]
}

func TestSetInSmallTexts(t *testing.T) {
	for _, tt := range []struct{ text, path, literal, want string }{
		{"", "a", "1", "a = 1\n"},
		{"a = 1", "b", "2", "a = 1\nb = 2"},
		{"a = 1\r\nb = 2", "c", "3", "a = 1\r\nb = 2\r\nc = 3"},
		{"[t]", "t.a", "1", "[t]\na = 1"},
		{"[t]\n", "a", "1", "a = 1\n\n[t]\n"},
		{"\n[t]\n", "a", "1", "a = 1\n\n[t]\n"},
		{"+++\n+++\n", "a", "1", "+++\na = 1\n+++\n"},
		{"+++\r\n+++\r\n", "a", "1", "+++\r\na = 1\r\n+++\r\n"},
		{"t = {}\n", "t.a", "1", "t = { a = 1 }\n"},
		{"t = { }\n", "t.a", "1", "t = { a = 1 }\n"},
		{"t = { a = {b=1} }\n", "t.a.c", "2", "t = { a = {b=1, c = 2} }\n"},
		{"t = { a.b = 1 }\n", "t.a.c", "2", "t = { a.b = 1, a.c = 2 }\n"},
		{"a.b = 1\n", "a.c", "2", "a.b = 1\na.c = 2\n"},
		{"[t.u]\nx = 1\n", "t.a", "1", "t.a = 1\n\n[t.u]\nx = 1\n"},
		{"m = [{ a = 1 }, { a = 2 }]\n", "m.1.a", "3", "m = [{ a = 1 }, { a = 3 }]\n"},
		{"[[m]]\n[m.t]\na = 1\n[[m]]\n[m.t]\na = 1\n", "m.1.t.a", "2", "[[m]]\n[m.t]\na = 1\n[[m]]\n[m.t]\na = 2\n"},
		{"[[m]]\n[m.t]\na = 1\n", "m.0.b", "2", "[[m]]\nb = 2\n[m.t]\na = 1\n"},
		{"'quoted' = 1\n", "quoted", "2", "'quoted' = 2\n"},
		{"a=1#c\n", "a", "2", "a=2#c\n"},
		{"a = [] # c\n", "a", "[1]", "a = [1] # c\n"},
	} {
		got, err := Set([]byte(tt.text), tt.path, tt.literal)
		if err != nil {
			t.Errorf("%q: %v", tt.text, err)
		} else if diff := cmp.Diff(tt.want, string(got)); diff != "" {
			t.Errorf("%q: mismatch (-want +got):\n%s", tt.text, diff)
		}
	}
}

func TestDelete(t *testing.T) {
	for _, tt := range []struct{ text, path, want string }{
		{"a = 1\nb = 2 # two\nc = 3\n", "b", "a = 1\nc = 3\n"},
		{"a = 1\r\nb = \"\"\"\r\nx\"\"\"\r\n# c\r\n", "b", "a = 1\r\n# c\r\n"},
		{"a = 1\nb = 2", "b", "a = 1\n"},
		{"+++\n[[m]]\nid = \"x\"\n  note = \"y\"\n+++\n", "m.0.note", "+++\n[[m]]\nid = \"x\"\n+++\n"},
		{"t = { a = 1, b = 2 }\n", "t.a", "t = { b = 2 }\n"},
		{"t = { a = 1, b = 2 }\n", "t.b", "t = { a = 1 }\n"},
		{"t = { a = 1, b = 2, c = 3 }\n", "t.b", "t = { a = 1, c = 3 }\n"},
		{"t = {a=1}\n", "t.a", "t = {}\n"},
		{"t = { a = 1 } # c\n", "t", ""},
		{"m = [{ a = 1 }, { a = 2, b = 3 }]\n", "m.1.a", "m = [{ a = 1 }, { b = 3 }]\n"},
	} {
		got, err := Delete([]byte(tt.text), tt.path)
		if err != nil {
			t.Errorf("%q: %v", tt.text, err)
		} else if diff := cmp.Diff(tt.want, string(got)); diff != "" {
			t.Errorf("%q: mismatch (-want +got):\n%s", tt.text, diff)
		}
	}
}

func TestAppendTable(t *testing.T) {
	const added = "[[m]]\nid = \"new\"\nnote = \"n\"\n"
	for _, tt := range []struct{ name, text, want string }{
		{"first of all", "", added},
		{"first", "a = 1\n", "a = 1\n\n" + added},
		{"behind the last", "[[m]]\nid = \"x\"\n", "[[m]]\nid = \"x\"\n\n" + added},
		{"in front of another table", "[[m]]\nid = \"x\"\n\n[t]\na = 1\n", "[[m]]\nid = \"x\"\n\n" + added + "\n[t]\na = 1\n"},
		{"behind its comments", "[[m]]\nid = \"x\"\n# c\n\n[t]\n", "[[m]]\nid = \"x\"\n# c\n\n" + added + "\n[t]\n"},
		{"in front of others' comments", "[[m]]\nid = \"x\"\n# c\n[t]\n", "[[m]]\nid = \"x\"\n\n" + added + "\n# c\n[t]\n"},
		{"behind its tables", "[[m]]\n[m.t]\na = 1\n", "[[m]]\n[m.t]\na = 1\n\n" + added},
		{"no end of line", "a = 1", "a = 1\n\n" + added},
		{"blank line at the end", "a = 1\n\n", "a = 1\n\n" + added},
		{"article", "+++\na = 1\n+++\ntext\n", "+++\na = 1\n\n" + added + "+++\ntext\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := AppendTable([]byte(tt.text), "m", Pair{"id", `"new"`}, Pair{"note", `"n"`})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, string(got)); diff != "" {
				t.Errorf("mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

// TestAppendToAnElement: an array that belongs to an element of another one grows there.
// TestAppend adds an element to an array, and leaves what stands between the others.
func TestAppend(t *testing.T) {
	for _, tt := range []struct{ name, old, new string }{
		{"no array", "title = \"x\" # of it\n\n[check]\n", "title = \"x\" # of it\nlist = [\"new\"]\n\n[check]\n"},
		{"nothing at all", "", "list = [\"new\"]\n"},
		{"an empty array", "list = [] # none\n", "list = [\"new\"] # none\n"},
		{"one", "list=['a']\n", "list=['a', \"new\"]\n"},
		{"lines of their own", "list = [\n  \"a\", # first\n  \"b\", # last\n]\n", "list = [\n  \"a\", # first\n  \"b\", \"new\", # last\n]\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Append([]byte(tt.old), "list", Quote("new"))
			if err != nil || string(got) != tt.new {
				t.Errorf("%v\n%s", err, cmp.Diff(tt.new, string(got)))
			}
		})
	}
	for _, text := range []string{"list = 1\n", "[list]\n", "list = [[1]]\n", "[[list]]\n", "list = [\n"} {
		if got, err := Append([]byte(text), "list", Quote("new")); err == nil {
			t.Errorf("%q becomes %q", text, got)
		}
	}
}

func TestAppendToAnElement(t *testing.T) {
	const added = "[[m.s]]\nperiod = 2023\n"
	for _, tt := range []struct{ name, text, want string }{
		{"the first", "[[m]]\na = 1\n\n[[m]]\na = 2\n", "[[m]]\na = 1\n\n" + added + "\n[[m]]\na = 2\n"},
		{"behind the last", "[[m]]\na = 1\n[[m.s]]\nperiod = 2022\n# c\n\n[[m]]\na = 2\n", "[[m]]\na = 1\n[[m.s]]\nperiod = 2022\n# c\n\n" + added + "\n[[m]]\na = 2\n"},
		{"behind its other tables", "[[m]]\na = 1\n[m.t]\nb = 2\n[[c]]\n", "[[m]]\na = 1\n[m.t]\nb = 2\n\n" + added + "\n[[c]]\n"},
		{"article", "+++\n[[m]]\na = 1\n+++\ntext\n", "+++\n[[m]]\na = 1\n\n" + added + "+++\ntext\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := AppendTable([]byte(tt.text), "m.0.s", Pair{"period", "2023"})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, string(got)); diff != "" {
				t.Errorf("mismatch (-want +got):\n%s", diff)
			}
		})
	}
	for name, text := range map[string]string{
		"an inline table": "m = [{ a = 1 }]\n", "an inline array": "[[m]]\ns = [{ period = 2022 }]\n", "no such element": "a = 1\n",
	} {
		if got, err := AppendTable([]byte(text), "m.0.s", Pair{"period", "2023"}); err == nil {
			t.Errorf("%s: no error, but %s", name, got)
		}
	}
}

func TestWhatCannotBeDoneIsAnError(t *testing.T) {
	set := func(path, literal string) func(string) error {
		return func(text string) error { _, err := Set([]byte(text), path, literal); return err }
	}
	remove := func(path string) func(string) error {
		return func(text string) error { _, err := Delete([]byte(text), path); return err }
	}
	for _, tt := range []struct {
		name string
		do   func(string) error
		text string
	}{
		{"no TOML", set("a", "1"), "a = "},
		{"no end of the front matter", set("a", "1"), "+++\na = 1\n"},
		{"a table", set("t", "1"), "[t]\na = 1\n"},
		{"an element", set("m.0", "1"), "[[m]]\na = 1\n"},
		{"an element that is not there", set("m.1.a", "1"), "[[m]]\na = 1\n"},
		{"below a value", set("a.b", "1"), "a = 1\n"},
		{"no value", set("a", "x y"), "a = 1\n"},
		{"more than a value", set("a", "1\nb = 2"), "a = 1\n"},
		{"a value and a comment", set("a", "1 # c"), "a = 1\n"},
		{"nothing", set("a", ""), "a = 1\n"},
		{"delete what is not there", remove("b"), "a = 1\n"},
		{"delete a table", remove("t"), "[t]\na = 1\n"},
		{"delete an element", remove("m.0"), "m = [1, 2]\n"},
		{"append to what is no table", func(text string) error {
			_, err := AppendTable([]byte(text), "m", Pair{"id", "1"})
			return err
		}, "m = [{ id = 1 }]\n"},
	} {
		if err := tt.do(tt.text); err == nil {
			t.Errorf("%s: no error", tt.name)
		}
	}
}
