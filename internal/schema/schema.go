// Package schema tells editors what stands in config.toml and in front matter, and
// other programs what stands in the files that a build writes: as JSON Schemas (draft
// 2020-12, https://json-schema.org/draft/2020-12), which TOML editors complete and
// check by.
//
// What people write: a schema is made of the Go type that package decode reads the file into, and of what
// the type says of itself in its method Describe: words in both languages, required
// keys, choices, patterns, examples. A new field is in the schema by itself; a test
// fails until it has words.
//
// A schema has no references, and but for the names of free keys uses keywords that
// mean the same in draft 4, since editors differ in the drafts that they know. What it
// refuses a build refuses too, but for these: a draft may lack what is required; a
// date may have a time of day, which a build does not look at; and a choice may be the
// empty string. What one file does not show, a schema cannot know: whether it is the
// original or a translation, what another file says, and whether a figure is one.
//
// What a build writes has a version, and schemas that stand here in full (data.go,
// rows.go). They leave room for new keys.
//
// What the templates of a site are given is told to the people who write them, as a text
// (template.go). It is listed by package page.
package schema

import (
	"bytes"
	"encoding/json"
	"reflect"

	"duibiao/internal/config"
	"duibiao/internal/decode"
	"duibiao/internal/front"
	"duibiao/internal/published"
)

// document is a sort of file that has a schema.
type document struct {
	name  string
	typ   reflect.Type // that it is decoded into; nil if people do not write it
	form  func() *node // without a typ: what it is
	about decode.Words
}

func documents() []document {
	return []document{
		{"config", config.Type(), nil, decode.Words{
			Zh: "config.toml：整个站点的配置。",
			En: "config.toml: the site as a whole.",
		}},
		{"report", reflect.TypeFor[front.Report](), nil, decode.Words{
			Zh: "content/<报告>/index.<语言>.md 两行 +++ 之间的内容。译文只需写文字，其余沿用原文。",
			En: "What stands between the lines +++ of content/<report>/index.<lang>.md. A translation needs the words only and inherits the rest.",
		}},
		{"article", reflect.TypeFor[front.Article](), nil, decode.Words{
			Zh: "content/<报告>/<领域>.<语言>.md 两行 +++ 之间的内容。译文只需写文字，其余沿用原文。",
			En: "What stands between the lines +++ of content/<report>/<sector>.<lang>.md. A translation needs the words only and inherits the rest.",
		}},
		{"page", reflect.TypeFor[front.Page](), nil, decode.Words{
			Zh: "content/<页面>.<语言>.md 两行 +++ 之间的内容：报告以外的页面。译文只需写文字，其余沿用原文。",
			En: "What stands between the lines +++ of content/<page>.<lang>.md, a page outside of reports. A translation needs the words only and inherits the rest.",
		}},
		{"published", published.Type(), nil, decode.Words{
			Zh: "content/<报告>/published.toml：报告里已经发布的数字。由 duibiao build --release 写，不必手改。",
			En: "content/<report>/published.toml: the figures of a report that have been published. duibiao build --release writes it; nobody needs to edit it.",
		}},
		{"data", nil, reportData, decode.Words{
			Zh: "data/<报告>.json：报告的全部指标，含各种语言。",
			En: "data/<report>.json: all metrics of a report, in every language.",
		}},
		{"data-csv", nil, rowData, decode.Words{
			Zh: "data/<报告>.csv：与 data/<报告>.json 同样的指标，每行一个。这里把每行写成一个对象，键是列名；文件是 UTF-8，有 BOM，换行是 CR LF（RFC 4180）。",
			En: "data/<report>.csv: the metrics of data/<report>.json, a row each. Here a row is an object, whose keys are the names of the columns; the file is UTF-8 with a byte order mark and CR LF (RFC 4180).",
		}},
		{"series-csv", nil, seriesRows, decode.Words{
			Zh: "data/<报告>.series.csv：各时期的实绩与目标，每个时期的每一边一行；报告没有其他时期的数字就没有这个文件。形式与 data/<报告>.csv 相同。",
			En: "data/<report>.series.csv: the results and targets of all periods, a row for each side of a period; a report without further periods has no such file. Its form is that of data/<report>.csv.",
		}},
		{"article-data", nil, articleData, decode.Words{
			Zh: "<语言>/<报告>/<领域>.json：一篇文章的指标，用一种语言。",
			En: "<lang>/<report>/<sector>.json: the metrics of an article, in one language.",
		}},
		{"manifest", nil, manifestLines, decode.Words{
			Zh: "发布文件夹里的 .duibiao-manifest：第一行是 duibiao manifest 3，以后每行一个文件，四个字段以制表符分隔。这里把每行写成一个对象。构建没有完成或中断时，.duibiao-tmp-building 列出哪些行不作数。",
			En: ".duibiao-manifest in the output folder: the first line is duibiao manifest 3, then comes a line for each file, of four fields parted by tabs. Here a line is an object. While a build has not ended, and after one that died, .duibiao-tmp-building names the lines that do not hold.",
		}},
	}
}

// Names returns the names of the schemas.
func Names() []string {
	var names []string
	for _, d := range documents() {
		names = append(names, d.name)
	}
	return names
}

// Output is a kind of output that [outputs] turns on and off.
type Output struct {
	Name  string
	Makes decode.Words
	On    bool // by default
}

// JSON returns the schema of that name, for a program that knows these rules and kinds of
// outputs, or reports false if there is none.
func JSON(name string, rules []string, outputs []Output) ([]byte, bool) {
	for _, d := range documents() {
		if d.name == name {
			return d.schema(rules, outputs).json(), true
		}
	}
	return nil, false
}

// schema makes the schema of a document.
func (d document) schema(rules []string, outputs []Output) *node {
	var n *node
	if d.typ != nil {
		n = typeNode(d.typ, decode.Key{Words: d.about})
	} else {
		n = d.form()
	}
	n.Description = describe(d.about)
	n.Schema = "https://json-schema.org/draft/2020-12/schema"
	if check := n.Properties.get("check"); check != nil && d.typ == config.Type() {
		check.nameRules(rules)
	}
	if table := n.Properties.get("outputs"); table != nil && d.typ == config.Type() {
		table.nameOutputs(outputs)
	}
	return n
}

// nameRules makes keys of the rules in the table [check], so that there is no other.
func (n *node) nameRules(rules []string) {
	for _, id := range rules {
		severity := *n.Additional.(*node)
		severity.Description = describe(decode.Words{
			Zh: "规则 " + id + " 的级别；duibiao check --explain " + id + " 说明它查什么。",
			En: "The severity of the rule " + id + "; duibiao check --explain " + id + " says what it finds.",
		})
		n.Properties = append(n.Properties, property{id, &severity})
	}
	n.Additional = false
}

// nameOutputs makes keys of the kinds in the table [outputs], so that there is no other.
func (n *node) nameOutputs(outputs []Output) {
	n.Title = title(decode.Words{Zh: "输出", En: "Outputs"})
	for _, o := range outputs {
		if n.Properties.get(o.Name) != nil {
			continue // it has more to say than on or off
		}
		key := *n.Additional.(*node)
		key.Description, key.Default = describe(o.Makes), o.On
		n.Properties = append(n.Properties, property{o.Name, &key})
	}
	n.Additional = false
}

// json writes the schema.
func (n *node) json() []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(n); err != nil {
		panic("schema: " + err.Error()) // a default or an example that JSON does not have
	}
	return b.Bytes()
}
