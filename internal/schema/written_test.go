package schema

import (
	"encoding/csv"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	site "duibiao/internal/build"
	"duibiao/internal/output"
	"duibiao/internal/sitetest"
)

// corrected is a site that shows what the sample has none of: a correction, a metric
// that is gone, a range, and what may be left out.
const corrected = `
-- config.toml --
title = { zh = "站", en = "Site" }
-- content/r/index.zh.md --
+++
title = "报告"
actual_period = 2024
target_period = 2025
source = "来源"
+++
-- content/r/index.en.md --
+++
title = "Report"
source = "Source"
+++
-- content/r/green.zh.md --
+++
title = "绿色"
[[metrics]]
id = "parks"
label = "=公园"
note = "注"
actual = "54个"
target = "4个至5个"
direction = "down"
[[metrics.series]]
period = 2023
actual = "50个"
target = "40个以上"
status = "final"
[[metrics.series]]
period = 2025
actual = "3个"
as_of = 2025-06-30
[[metrics]]
id = "rank"
label = "名次"
target = "前10"
[[corrections]]
id = "parks"
date = 2025-03-01
was = "3个至4个"
figure = "target"
reason = "错。"
[[corrections]]
id = "gone"
date = 2025-03-02
label = "撤"
was = "1个"
reason = "撤。"
+++
-- content/r/green.en.md --
+++
title = "Green"
[[metrics]]
id = "parks"
label = "Parks"
note = "Note"
unit = { one = "park", other = "parks" }
[[metrics]]
id = "rank"
label = "Rank"
[[corrections]]
id = "parks"
date = 2025-03-01
figure = "target"
reason = "Wrong."
[[corrections]]
id = "gone"
label = "Gone"
unit = "parks"
reason = "Gone."
+++
-- content/r/published.toml --
[[figures]]
id = "parks"
target = "3个至4个"
date = 2025-02-10
[[figures]]
id = "gone"
actual = "1个"
date = 2025-02-10
`

// buildSite builds a site into a new folder.
func buildSite(t *testing.T, source string) string {
	t.Helper()
	out := filepath.Join(t.TempDir(), "public")
	_, diags, err := site.Run(site.Options{Source: source, Out: out, Tool: "test"})
	if err != nil || diags.HasErrors() {
		t.Fatal(err, diags)
	}
	return out
}

// written returns what a build has written, as values of JSON, by the name of the
// schema.
func written(t *testing.T, out string) map[string][]any {
	t.Helper()
	values := map[string][]any{"manifest": {readManifest(t, out)}}
	for _, f := range values["manifest"][0].(map[string]any)["files"].([]any) {
		path := f.(map[string]any)["path"].(string)
		text, err := os.ReadFile(filepath.Join(out, path))
		if err != nil {
			t.Fatal(err)
		}
		switch {
		case strings.HasPrefix(path, "oembed/"): // https://oembed.com is its schema
		case filepath.Base(path) == "feed.json": // https://www.jsonfeed.org/version/1.1/ is its schema
		case strings.HasSuffix(path, ".datapackage.json") || strings.HasSuffix(path, ".csv-metadata.json") || strings.HasSuffix(path, ".ninjs.json"): // which kind holds against theirs
		case strings.HasSuffix(path, ".series.csv"):
			values["series-csv"] = append(values["series-csv"], readCSV(t, string(text)))
		case filepath.Ext(path) == ".csv":
			values["data-csv"] = append(values["data-csv"], readCSV(t, string(text)))
		case filepath.Ext(path) == ".json":
			name := "article-data"
			if strings.HasPrefix(path, "data/") {
				name = "data"
			}
			values[name] = append(values[name], unmarshal(t, text))
		}
	}
	return values
}

// readManifest reads the manifest as any program can.
func readManifest(t *testing.T, out string) any {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(out, output.ManifestName))
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
	files := []any{}
	for _, line := range lines[1:] {
		f := strings.Split(line, "\t")
		files = append(files, map[string]any{"path": f[0], "sha256": f[1], "size": json.Number(f[2]), "media_type": f[3]})
	}
	return map[string]any{"version": json.Number(strings.TrimPrefix(lines[0], "duibiao manifest ")), "files": files}
}

// readCSV makes an object of each row.
func readCSV(t *testing.T, text string) any {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(text, "\uFEFF"))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	list := []any{}
	for _, row := range rows[1:] {
		object := map[string]any{}
		for i, name := range rows[0] {
			object[name] = row[i]
		}
		list = append(list, object)
	}
	return list
}

// closed returns the schema of that name without room for keys that it does not list.
func closed(t *testing.T, name string) *jsonschema.Schema {
	t.Helper()
	text, _ := JSON(name, nil, nil)
	v := unmarshal(t, text)
	shut(v)
	return compileValue(t, name, v)
}

func shut(v any) {
	switch v := v.(type) {
	case map[string]any:
		if _, ok := v["properties"]; ok && v["type"] == "object" && v["additionalProperties"] == nil {
			v["additionalProperties"] = false
		}
		for _, inner := range v {
			shut(inner)
		}
	case []any:
		for _, inner := range v {
			shut(inner)
		}
	}
}

// TestWhatIsWrittenIsValid holds the outputs of two sites against the schemas: nothing
// is missing, and there is no key that a schema does not tell of.
func TestWhatIsWrittenIsValid(t *testing.T) {
	small := t.TempDir()
	if err := os.CopyFS(small, sitetest.FS(corrected)); err != nil {
		t.Fatal(err)
	}
	for _, source := range []string{sitetest.CopySample(t, "../.."), small} {
		values := written(t, buildSite(t, source))
		for _, d := range documents() {
			if d.typ != nil {
				continue
			}
			if len(values[d.name]) == 0 && (d.name != "series-csv" || source == small) { // only of a report with further periods
				t.Errorf("no %s is written", d.name)
			}
			strict := closed(t, d.name)
			for _, draft := range drafts {
				schema := compile(t, d.name, draft)
				for _, v := range values[d.name] {
					if err := schema.Validate(v); err != nil {
						t.Errorf("%s: %v", d.name, err)
					}
				}
			}
			for _, v := range values[d.name] {
				if err := strict.Validate(v); err != nil {
					t.Errorf("%s: %v", d.name, err)
				}
			}
		}
	}
}

// mayMiss are the keys that a reader has to do without at times, and those of languages.
var mayMiss = []string{
	"date", "url", "corrections", "withdrawn", "note", "group", "zh", "en",
	"label_zh", "label_en", "unit_zh", "unit_en", "group_zh", "group_en", "note_zh", "note_en",
	"actual_text_zh", "actual_text_en", "target_text_zh", "target_text_en", "text_zh", "text_en", "source_zh", "source_en", "source",
}

// TestMissingKeysAreRefused takes every key away in turn, and makes every value one of
// another type.
func TestMissingKeysAreRefused(t *testing.T) {
	small := t.TempDir()
	if err := os.CopyFS(small, sitetest.FS(corrected)); err != nil {
		t.Fatal(err)
	}
	values := written(t, buildSite(t, small))
	for _, d := range documents() {
		if d.typ != nil {
			continue
		}
		schema := closed(t, d.name)
		mutations := 0
		for _, v := range values[d.name] {
			mutate(v, func(path string, optional bool) {
				mutations++
				if schema.Validate(v) == nil && !optional {
					t.Errorf("%s: valid with another %s, or without it", d.name, path)
				}
			})
			if err := schema.Validate(v); err != nil {
				t.Fatalf("%s: the test has changed it: %v", d.name, err)
			}
		}
		if mutations < 10 {
			t.Errorf("%s: %d mutations", d.name, mutations)
		}
	}
}

// mutate calls look with every key of v gone, and with every value of another type.
func mutate(v any, look func(path string, optional bool)) {
	switch v := v.(type) {
	case []any:
		for i := range v {
			mutate(v[i], func(path string, optional bool) { look(strconv.Itoa(i)+"."+path, optional) })
		}
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(v)) {
			was := v[key]
			v[key] = any(true)
			if _, isFlag := was.(bool); isFlag {
				v[key] = "true"
			}
			look(key, false)
			delete(v, key)
			look(key, slices.Contains(mayMiss, key))
			v[key] = was
			mutate(was, func(path string, optional bool) { look(key+"."+path, optional) })
		}
	}
}
