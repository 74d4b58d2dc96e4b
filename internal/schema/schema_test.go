package schema

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/pelletier/go-toml/v2"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"duibiao/internal/decode"
)

var update = flag.Bool("update", false, "write the golden files anew")

// rules are those that the schema of config.toml names in these tests.
var rules = []string{"html-raw", "link-dead"}

// outputs are the kinds of outputs that it names in these tests.
var outputs = []Output{
	{"embeds", decode.Words{Zh: "嵌入页面。", En: "The pages for iframes."}, true},
	{"plots", decode.Words{Zh: "图。", En: "Drawings."}, false},
}

// drafts are the newest and the oldest that editors read schemas by.
var drafts = []string{"https://json-schema.org/draft/2020-12/schema", "http://json-schema.org/draft-04/schema#"}

// compile makes a validator of the schema of that name, read by a draft. Editors
// assert formats.
func compile(t testing.TB, name, draft string) *jsonschema.Schema {
	t.Helper()
	text, ok := JSON(name, rules, outputs)
	if !ok {
		t.Fatalf("there is no schema %s", name)
	}
	return compileValue(t, name, unmarshal(t, bytes.Replace(text, []byte(drafts[0]), []byte(draft), 1)))
}

func compileValue(t testing.TB, name string, v any) *jsonschema.Schema {
	t.Helper()
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource(name+".json", v); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile(name + ".json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func unmarshal(t testing.TB, text []byte) any {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// value returns a TOML document as an editor hands it to a validator: dates are
// strings.
func value(t testing.TB, text string) any {
	t.Helper()
	var table map[string]any
	if err := toml.Unmarshal([]byte(text), &table); err != nil {
		t.Fatalf("%s\n%s", err, text)
	}
	b, err := json.Marshal(table)
	if err != nil {
		t.Fatal(err)
	}
	return unmarshal(t, b)
}

func TestGolden(t *testing.T) {
	for _, name := range Names() {
		got, _ := JSON(name, rules, outputs)
		file := filepath.Join("testdata", name+".json")
		if *update {
			if err := os.WriteFile(file, got, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), string(got)); diff != "" {
			t.Errorf("%s: mismatch (-want +got):\n%s", name, diff)
		}
	}
}

func TestUnknownName(t *testing.T) {
	if text, ok := JSON("articles", nil, nil); ok || text != nil {
		t.Errorf("JSON(articles) = %s, %t", text, ok)
	}
}

func TestSchemasAreValid(t *testing.T) {
	meta, err := jsonschema.NewCompiler().Compile(drafts[0])
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range Names() {
		text, _ := JSON(name, rules, outputs)
		if err := meta.Validate(unmarshal(t, text)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// sample returns the TOML of every file of the sample, by the name of its schema.
func sample(t *testing.T) map[string][]string {
	t.Helper()
	read := func(file string) string {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	docs := map[string][]string{
		"config":    {read("../../config.toml")},
		"published": {read("../../content/zhengzhou-2025/published.toml")},
		"page":      {"title = \"关于我们\"\nweight = 1\ndate = 2025-02-10\n"}, // the sample has none
	}
	files, err := filepath.Glob("../../content/*/*.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		name := "article"
		if strings.HasPrefix(filepath.Base(file), "index.") {
			name = "report"
		}
		docs[name] = append(docs[name], strings.SplitN(read(file), "+++\n", 3)[1])
	}
	return docs
}

func TestTheSampleIsValid(t *testing.T) {
	docs := sample(t)
	for _, d := range documents() {
		name := d.name
		if d.typ == nil {
			continue // a build writes it
		}
		if len(docs[name]) == 0 {
			t.Errorf("the sample has no %s", name)
		}
		for _, draft := range drafts {
			schema := compile(t, name, draft)
			for _, doc := range docs[name] {
				if err := schema.Validate(value(t, doc)); err != nil {
					t.Errorf("%s\n%s: %v", doc, draft, err)
				}
			}
		}
	}
}
