package diag

import (
	"bytes"
	"encoding/json"
	"flag"
	"io"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

var update = flag.Bool("update", false, "write the golden files anew")

// mistakes has one of each sort of diagnostic.
var mistakes = List{
	{
		Pos: Position{"content/henan/green.en.md", 12, 1}, Rule: "unknown-key",
		Message: Words{En: `unknown key "targte"`, Zh: "没有“targte”这个键"}, Hint: DidYouMean("targte", []string{"target"}),
	},
	Diagnostic{
		Pos: Position{"content/henan/green.zh.md", 31, 6}, Rule: "metric-id",
		Message: Words{En: `the id "parks" is used twice`, Zh: "编号“parks”用了两次"},
	}.WithNote(Position{"content/henan/reform.zh.md", 9, 6}, Words{En: "first used here", Zh: "第一次用在这里"}).
		WithNote(Position{File: "content/henan"}, Words{En: "the report", Zh: "这篇报告"}),
	{
		Pos: Position{"content/henan/50% 图, a:b.png", 0, 0}, Severity: Warning, Rule: "link-dead",
		Message: Words{En: "<b> & 100%\r\nare, on: two lines", Zh: "<b> & 100%\r\n分在, 两: 行"},
	},
	{Pos: Position{"config.toml", 3, 0}, Message: Words{En: "a line without a column or a rule", Zh: "有行，没有列和规则"}},
	{Message: Words{En: "no place at all", Zh: "没有位置"}, Hint: Words{En: "no rule either", Zh: "也没有规则"}},
}

var rules = []RuleDoc{
	{"image-alt", Words{En: "An image without words for those who do not see it.", Zh: "图片没有给看不见的人的文字。"}, Words{En: "A page needs them.", Zh: "网页需要它们。"}, Warning},
	{"link-dead", Words{En: "A link that leads nowhere.", Zh: "链接无处可去。"}, Words{En: "The file must be there.", Zh: "文件必须存在。"}, Error},
}

// forms writes a list in each of the forms for other programs.
var forms = []struct {
	name  string
	write func(List, io.Writer, Language) error
}{
	{"json", List.WriteJSON},
	{"sarif", func(l List, w io.Writer, in Language) error { return l.WriteSARIF(w, in, "0.1.0", rules) }},
	{"github", List.WriteGitHub},
}

func TestForms(t *testing.T) {
	for _, form := range forms {
		t.Run(form.name, func(t *testing.T) {
			holdsForm(t, form.write, English, "mistakes."+form.name)
			holdsForm(t, form.write, Chinese, "mistakes.zh."+form.name)
		})
	}
}

func holdsForm(t *testing.T, write func(List, io.Writer, Language) error, in Language, name string) {
	t.Helper()
	var got bytes.Buffer
	if err := write(mistakes, &got, in); err != nil {
		t.Fatal(err)
	}
	name = filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(name, got.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got.String()); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

func TestFormsPassOnTheWritersError(t *testing.T) {
	for _, form := range forms {
		r, w := io.Pipe()
		r.Close()
		if err := form.write(mistakes, w, English); err == nil {
			t.Errorf("%s: the error of the writer is lost", form.name)
		}
	}
}

// sarifLogs compiles the schema of the standard, formats included.
func sarifLogs(t testing.TB) *jsonschema.Schema {
	t.Helper()
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	s, err := c.Compile(filepath.Join("testdata", "sarif-2.1.0-rtm.5.json"))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func validate(t *testing.T, schema *jsonschema.Schema, log []byte) {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(log))
	if err != nil {
		t.Fatalf("no JSON: %s\n%s", err, log)
	}
	if err := schema.Validate(v); err != nil {
		t.Errorf("no SARIF: %s\n%s", err, log)
	}
}

func TestSARIFIsValid(t *testing.T) {
	schema := sarifLogs(t)
	for _, tt := range []struct {
		name  string
		list  List
		rules []RuleDoc
	}{
		{"each sort of mistake", mistakes, rules},
		{"without rules", mistakes, nil},
		{"clean", nil, rules},
		{"nothing at all", nil, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var log bytes.Buffer
			for _, in := range []Language{English, Chinese} {
				log.Reset()
				if err := tt.list.WriteSARIF(&log, in, "0.1.0", tt.rules); err != nil {
					t.Fatal(err)
				}
				validate(t, schema, log.Bytes())
			}
		})
	}
}

// TestSARIFNamesItsRules holds what the schema cannot: an index leads to the rule.
func TestSARIFNamesItsRules(t *testing.T) {
	var text bytes.Buffer
	if err := mistakes.WriteSARIF(&text, English, "0.1.0", rules); err != nil {
		t.Fatal(err)
	}
	var log sarifLog
	if err := json.Unmarshal(text.Bytes(), &log); err != nil {
		t.Fatal(err)
	}
	for i, r := range log.Runs[0].Results {
		switch {
		case mistakes[i].Rule == "" && (r.RuleID != "" || r.RuleIndex != nil):
			t.Errorf("result %d has a rule", i)
		case mistakes[i].Rule != "" && log.Runs[0].Tool.Driver.Rules[*r.RuleIndex].ID != mistakes[i].Rule:
			t.Errorf("result %d leads to another rule than %s", i, mistakes[i].Rule)
		}
	}
}

// FuzzForms holds that no words or names break a form or are lost in it.
func FuzzForms(f *testing.F) {
	schema := sarifLogs(f)
	for _, d := range mistakes {
		f.Add(d.Pos.File, d.Pos.Line, d.Pos.Column, d.Rule, d.Message.En, d.Hint.En)
	}
	f.Add("//x\x00\\[*]\u2028", 1, 1, "::error::", "]]>\n::stop-commands::x", "\xff%0A")
	f.Fuzz(func(t *testing.T, file string, line, column int, rule, message, hint string) {
		line, column = max(line, 0), max(column, 0)
		d := Diagnostic{Pos: Position{file, line, column}, Rule: rule, Message: Words{En: message}, Hint: Words{En: hint}}
		l := List{d.WithNote(d.Pos, d.Message), d}
		l[1].Severity = Warning
		written := map[string][]byte{}
		for _, form := range forms {
			var b bytes.Buffer
			if err := form.write(l, &b, English); err != nil {
				t.Fatal(err)
			}
			written[form.name] = b.Bytes()
		}
		var plain bytes.Buffer
		if err := l.WriteText(&plain, English); err != nil {
			t.Fatal(err)
		}
		hidesNothing(t, "text", plain.String())
		for name, text := range written {
			hidesNothing(t, name, string(text))
		}
		validate(t, schema, written["sarif"])
		keepsWords(t, l, written["json"])
		keepsFile(t, l, written["sarif"])
		keepsLines(t, l, string(written["github"]))
	})
}

// hidesNothing holds that a form does nothing to a terminal and begins no line of its own.
func hidesNothing(t *testing.T, name, text string) {
	t.Helper()
	if !utf8.ValidString(text) {
		t.Errorf("%s is no UTF-8: %q", name, text)
	}
	for _, r := range strings.ReplaceAll(text, "\n\t", "\n") { // as notes begin
		if r != '\n' && IsHidden(r) {
			t.Errorf("%s has %U: %q", name, r, text)
		}
	}
	if lines := strings.Count(text, "\n"); name == "text" && lines != 3 { // a note has one
		t.Errorf("%s has %d lines, want 3: %q", name, lines, text)
	}
}

func keepsWords(t *testing.T, l List, text []byte) {
	var report jsonReport
	if err := json.Unmarshal(text, &report); err != nil {
		t.Fatal(err)
	}
	got := report.Diagnostics[0]
	if utf8.ValidString(l[0].Message.En) && got.Message != l[0].Message.En || got.Line != l[0].Pos.Line {
		t.Errorf("JSON has %+v for %+v", got, l[0])
	}
}

func keepsFile(t *testing.T, l List, text []byte) {
	var log sarifLog
	if err := json.Unmarshal(text, &log); err != nil {
		t.Fatal(err)
	}
	for _, location := range log.Runs[0].Results[0].Locations {
		uri := location.Physical.Artifact.URI
		if u, err := url.Parse(uri); err != nil || u.IsAbs() || path.Clean(u.Path) != path.Clean(l[0].Pos.File) {
			t.Errorf("the file %q became %q", l[0].Pos.File, uri)
		}
	}
}

func keepsLines(t *testing.T, l List, text string) {
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	if len(lines) != len(l) || strings.Contains(text, "\r") {
		t.Fatalf("%d diagnostics became %q", len(l), text)
	}
	for i, line := range lines {
		properties, data, ok := strings.Cut(strings.TrimPrefix(line, "::"), "::")
		data = strings.NewReplacer("%0A", "\n", "%0D", "\r", "%25", "%").Replace(data)
		if !ok || !strings.HasPrefix(properties, l[i].Severity.String()) || Clean(data) != Clean(l[i].told(English)) {
			t.Errorf("%+v became %q", l[i], line)
		}
	}
}
