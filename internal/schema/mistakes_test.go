package schema

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"duibiao/internal/check"
	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/report"
	"duibiao/internal/sitetest"
)

// mistake is a document with one mistake.
type mistake struct {
	name, schema, right string
	wrong               string // put in the place of right
	at                  string // where a schema says so
	new                 bool   // draft 4 does not know the keyword
}

// document returns the right document with the mistake in it.
func (m mistake) document() string {
	doc := strings.ReplaceAll(right[m.schema], m.right, m.wrong)
	if m.wrong == "[metrics]" {
		doc = doc[:strings.LastIndex(doc, m.wrong)] // a table cannot be there twice
	}
	return doc
}

// mistakes are documents that a build refuses and a schema can refuse too.
var mistakes = []mistake{
	{"unknown key", "report", `draft = false`, `draf = false`, "", false},
	{"case", "report", `draft = false`, `Draft = false`, "", false},
	{"no title", "report", `title = "报告"`, ``, "", false},
	{"blank title", "report", `"报告"`, `" "`, "/title", false},
	{"a word for a number", "report", `weight = 1`, `weight = "1"`, "/weight", false},
	{"a fraction for a whole number", "report", `weight = 1`, `weight = 1.5`, "/weight", false},
	{"a word for a truth", "report", `draft = false`, `draft = "no"`, "/draft", false},
	{"a number for a word", "report", `source = "来源"`, `source = 5`, "/source", false},
	{"no year", "report", `actual_period = 2024`, `actual_period = 24`, "/actual_period", false},
	{"a period in another form", "report", `actual_period = 2024`, `actual_period = "2024H3"`, "/actual_period", false},
	{"a year as a word", "report", `actual_period = 2024`, `actual_period = "2024年"`, "/actual_period", false},
	{"a date in words", "report", `date = 2025-02-10`, `date = "今天"`, "/date", false},
	{"no whole address", "report", `"https://example.org/x"`, `"example.org/x"`, "/source_url", false},

	{"unknown key of a metric", "article", `note = "注"`, `notes = "注"`, "/metrics/1", false},
	{"one metric", "article", `[[metrics]]`, `[metrics]`, "/metrics", false},
	{"no id", "article", `id = "a-1"`, ``, "/metrics/0", false},
	{"no label", "article", `label = "甲"`, ``, "/metrics/0", false},
	{"big letters in an id", "article", `"a-1"`, `"A-1"`, "/metrics/0/id", false},
	{"spaces in an id", "article", `"a-1"`, `"a 1"`, "/metrics/0/id", false},
	{"a hyphen at the end of an id", "article", `"a-1"`, `"a-"`, "/metrics/0/id", false},
	{"a truth for a figure", "article", `actual = 21.70`, `actual = true`, "/metrics/0/actual", false},
	{"a list for a figure", "article", `actual = 21.70`, `actual = [21.70]`, "/metrics/0/actual", false},
	{"an empty figure", "article", `target = "100吨以上"`, `target = ""`, "/metrics/0/target", false},
	{"a number for a unit", "article", `unit = "吨"`, `unit = 5`, "/metrics/0/unit", false},
	{"half a unit's forms", "article", `other = "trains" }`, `}`, "/metrics/1/unit", false},
	{"another form of a unit", "article", `one = "train"`, `several = "train"`, "/metrics/1/unit", false},
	{"unknown kind", "article", `"flow"`, `"flwo"`, "/metrics/0/kind", false},
	{"no reason", "article", `reason = "错。"`, ``, "/corrections/0", false},
	{"a blank reason", "article", `"错。"`, `" "`, "/corrections/0/reason", false},
	{"a number for what was", "article", `was = "4"`, `was = 4`, "/corrections/0/was", false},
	{"unknown figure", "article", `figure = "actual"`, `figure = "actaul"`, "/corrections/0/figure", false},
	{"unknown direction", "article", `"steady"`, `"level"`, "/metrics/0/direction", false},

	{"unknown table", "config", `[outputs]`, `[output]`, "", false},
	{"no title of the site", "config", `title = { zh = "站", en = "Site" }`, ``, "", false},
	{"an empty title of the site", "config", `"Site"`, `""`, "/title/en", false},
	{"one title for all languages", "config", `{ zh = "站", en = "Site" }`, `"站"`, "/title", false},
	{"no language code", "config", `[languages.en]`, `[languages.English]`, "", true}, // the name itself has no place
	{"a language without a name", "config", `name = "English"`, ``, "/languages/en", false},
	{"no language tag", "config", `tag = "zh-Hans"`, `tag = "zh_Hans"`, "/languages/zh/tag", false},
	{"no whole base_url", "config", `"https://example.org/"`, `"/reports/"`, "/base_url", false},
	{"a number for a unit's word", "config", `en = "vehicles"`, `en = 5`, "/units/辆/en", false},
	{"a word for embeds", "config", `embeds = false`, `embeds = "no"`, "/outputs/embeds", false},
	{"a word for prose", "config", `prose = false`, `prose = "off"`, "/check/prose", false},
	{"unknown severity", "config", `"warning"`, `"warn"`, "/check/link-dead", false},
	{"a truth for a severity", "config", `"warning"`, `true`, "/check/link-dead", false},
	{"unknown rule", "config", `link-dead`, `dead-link`, "/check", false},
}

// right is a document of each sort without a mistake, with all that mistakes are
// made of.
var right = map[string]string{
	"config": `title = { zh = "站", en = "Site" }
base_url = "https://example.org/"
default_language = "zh"
[languages.zh]
name = "中文"
tag = "zh-Hans"
[languages.en]
name = "English"
[publisher]
name = { zh = "某市" }
url = ""
[units."辆"]
en = "vehicles"
[outputs]
embeds = false
[check]
prose = false
link-dead = "warning"
`,
	"report": `title = "报告"
weight = 1
draft = false
actual_period = 2024
target_period = 2025
date = 2025-02-10
source = "来源"
source_url = "https://example.org/x"
`,
	"article": `title = "文章"
[[metrics]]
id = "a-1"
label = "甲"
actual = 21.70
target = "100吨以上"
unit = "吨"
kind = "flow"
direction = "steady"
[[metrics]]
id = "b"
label = "乙"
note = "注"
actual = 3
unit = { one = "train", other = "trains" }
[[corrections]]
id = "b"
figure = "actual"
date = 2025-03-01
was = "4"
reason = "错。"
`,
}

func TestMistakesAreNotValid(t *testing.T) {
	for _, draft := range drafts {
		schemas := map[string]*jsonschema.Schema{}
		for name, doc := range right {
			schemas[name] = compile(t, name, draft)
			if err := schemas[name].Validate(value(t, doc)); err != nil {
				t.Fatalf("%s: %v", draft, err)
			}
		}
		for _, m := range mistakes {
			if !strings.Contains(right[m.schema], m.right) {
				t.Fatalf("%s: there is no %s to put %s in the place of", m.name, m.right, m.wrong)
			}
			if m.new && draft != drafts[0] {
				continue
			}
			doc := m.document()
			if at := places(schemas[m.schema].Validate(value(t, doc))); !slices.Contains(at, m.at) {
				t.Errorf("%s: %s finds mistakes at %q, want %q", m.name, draft, at, m.at)
			}
		}
	}
}

// TestABuildRefusesTheSame holds the mistakes against a build: an editor that marks
// what a build lets pass would be no help.
func TestABuildRefusesTheSame(t *testing.T) {
	for name := range right {
		if diags := build(t, name, right[name]); len(diags) > 0 {
			t.Errorf("%s: %v", name, diags)
		}
	}
	for _, m := range mistakes {
		if !build(t, m.schema, m.document()).HasErrors() {
			t.Errorf("%s: a build lets it pass:\n%s", m.name, m.document())
		}
	}
}

// build reads a document as a build does: one of front matter as the original and as
// its translation.
func build(t *testing.T, name, doc string) diag.List {
	if name == "config" {
		cfg, diags := config.Parse([]byte(doc))
		if cfg == nil {
			return diags
		}
		return append(diags, check.UnknownRules(cfg.Check)...)
	}
	slug := map[string]string{"report": "index", "article": "x"}[name]
	files := sitetest.FS(`
-- config.toml --
title = { zh = "站", en = "Site" }
-- content/r/index.zh.md --
+++
title = "报告"
actual_period = 2024
target_period = 2025
+++
-- content/r/index.en.md --
+++
title = "Report"
+++
`)
	for _, lang := range []string{"zh", "en"} {
		files["content/r/"+slug+"."+lang+".md"] = &fstest.MapFile{Data: []byte("+++\n" + doc + "+++\n")}
	}
	cfg, articles, _, diags := sitetest.Load(t, files)
	return append(diags, report.NewFolder(cfg, articles, nil, nil).Diags...)
}

// places returns where the values stand that a schema refuses.
func places(err error) []string {
	var list []string
	for _, e := range leaves(err) {
		place := ""
		for _, key := range e.InstanceLocation {
			place += "/" + key
		}
		list = append(list, place)
	}
	return list
}

// leaves returns the errors at the ends of a tree of errors.
func leaves(err error) []*jsonschema.ValidationError {
	e, ok := err.(*jsonschema.ValidationError)
	if !ok {
		return nil
	}
	if len(e.Causes) == 0 {
		return []*jsonschema.ValidationError{e}
	}
	var list []*jsonschema.ValidationError
	for _, cause := range e.Causes {
		list = append(list, leaves(cause)...)
	}
	return list
}
