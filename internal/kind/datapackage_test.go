package kind

import (
	"encoding/json"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"duibiao/internal/sitetest"
)

// eachDescribed makes the outputs of sites whose data are described: with and without an address, with all periods, and with growth.
func eachDescribed(t *testing.T, test func(t *testing.T, e *Env, outputs []Output)) {
	for name, config := range map[string]string{"with address": sitetest.CityConfig, "without": sitetest.Homeless, "in English first": "default_language = \"en\"\n" + sitetest.CityConfig} {
		t.Run(name, func(t *testing.T) {
			e, s := newCity(t, config)
			test(t, e, allOutputs(e, s))
		})
	}
	for name, source := range map[string]string{"all periods": promises, "growth": grown} {
		t.Run(name, func(t *testing.T) {
			s := sitetest.Site(t, sitetest.FS(source))
			e := newEnv(t, s.Config)
			outputs := allOutputs(e, s)
			if len(endingIn(outputs, metadataEnding)) != 2 {
				t.Fatal("there is no file of all periods")
			}
			test(t, e, outputs)
		})
	}
}

// unmarshalled reads an output that is JSON, with its numbers as they are written.
func unmarshalled[T any](t *testing.T, o Output) T {
	t.Helper()
	var v T
	d := json.NewDecoder(strings.NewReader(text(t, o)))
	d.UseNumber()
	if err := d.Decode(&v); err != nil {
		t.Fatalf("%s: %v", o.Path, err)
	}
	return v
}

// endingIn returns the outputs whose paths end so.
func endingIn(list []Output, ending string) []Output {
	return slices.DeleteFunc(slices.Clone(list), func(o Output) bool { return !strings.HasSuffix(o.Path, ending) })
}

// TestDataPackagesAreValid holds packages against the schema that is published of them: testdata/frictionless.
func TestDataPackagesAreValid(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile("testdata/frictionless/tabular-data-package.json")
	if err != nil {
		t.Fatal(err)
	}
	eachDescribed(t, func(t *testing.T, _ *Env, outputs []Output) {
		packages := endingIn(outputs, dataPackageEnding)
		if len(packages) != 1 {
			t.Fatalf("%d packages", len(packages))
		}
		if err := schema.Validate(unmarshalled[any](t, packages[0])); err != nil {
			t.Error(err)
		}
	})
	if schema.Validate(map[string]any{"profile": "tabular-data-package", "resources": []any{}}) == nil {
		t.Error("a package without resources is taken for valid")
	}
}

// dataPackage is what a reader makes of a package.
type dataPackage struct {
	Name      string
	Homepage  string
	Resources []struct {
		Name, Path string
		Schema     struct {
			Fields []struct {
				Name, Type, Description string
				Constraints             struct {
					Required bool
					Pattern  string
					Enum     []any
				}
			}
			PrimaryKey  string
			ForeignKeys []struct {
				Fields    string
				Reference struct{ Resource, Fields string }
			}
		}
	}
}

// TestDataPackagesDescribeTheirFiles holds every cell of every file against what is said of its column.
func TestDataPackagesDescribeTheirFiles(t *testing.T) {
	eachDescribed(t, func(t *testing.T, e *Env, outputs []Output) {
		o := endingIn(outputs, dataPackageEnding)[0]
		p := unmarshalled[dataPackage](t, o)
		if p.Homepage != e.Settings.URL(e.Settings.Code(e.Settings.Default)+"/"+p.Name+"/index.html") {
			t.Errorf("the homepage of %s is %s", p.Name, p.Homepage)
		}
		ids := map[string]bool{}
		for i, r := range p.Resources {
			rows := csvRows(t, strings.TrimPrefix(text(t, find(t, outputs, path.Join(path.Dir(o.Path), r.Path))), "\uFEFF"))
			at := slices.Index(rows[0], "id")
			for j, f := range r.Schema.Fields {
				if len(rows[0]) != len(r.Schema.Fields) || rows[0][j] != f.Name || f.Description == "" {
					t.Fatalf("%s: column %d of %d is %s: %+v", r.Path, j, len(rows[0]), rows[0][j], f)
				}
				for _, row := range rows[1:] {
					c := f.Constraints
					if !holds(row[j], f.Type, c.Required, c.Pattern, enum(c.Enum)) {
						t.Errorf("%s: %s is %q, but %+v", r.Path, f.Name, row[j], f)
					}
				}
			}
			for _, row := range rows[1:] {
				if i == 0 && ids[row[at]] || i == 1 && !ids[row[at]] {
					t.Errorf("%s: the id %s is there twice, or refers to nothing", r.Path, row[at])
				}
				ids[row[at]] = true
			}
			if k := r.Schema.ForeignKeys; i == 0 && r.Schema.PrimaryKey != "id" || i == 1 && (len(k) != 1 || k[0].Reference.Resource != p.Resources[0].Name) {
				t.Errorf("%s: keys %+v", r.Path, k)
			}
		}
	})
}

func enum(list []any) []string {
	var texts []string
	for _, v := range list {
		switch v := v.(type) {
		case string:
			texts = append(texts, v)
		case json.Number:
			texts = append(texts, v.String())
		}
	}
	return texts
}

// holds reports whether a cell is what is said of its column.
func holds(cell, kind string, required bool, pattern string, choices []string) bool {
	if cell == "" {
		return !required
	}
	if choices != nil && !slices.Contains(choices, cell) || pattern != "" && !regexp.MustCompile("^(?:"+pattern+")$").MatchString(cell) {
		return false
	}
	switch kind {
	case "number", "decimal":
		return regexp.MustCompile(`^-?[0-9]+(\.[0-9]+)?$`).MatchString(cell)
	case "integer":
		return regexp.MustCompile(`^-?[0-9]+$`).MatchString(cell)
	case "date":
		_, err := time.Parse(time.DateOnly, cell)
		return err == nil
	case "boolean":
		return cell == "true" || cell == "false"
	}
	return kind == "string"
}

// TestCellsAreHeldAgainstColumns sees that the test above would find what it looks for.
func TestCellsAreHeldAgainstColumns(t *testing.T) {
	for _, tt := range []struct {
		cell, kind string
		required   bool
		pattern    string
		choices    []string
	}{
		{"", "string", true, "", nil}, {"1e5", "number", false, "", nil}, {"1,000", "decimal", false, "", nil}, {"1.0", "integer", false, "", nil},
		{"2025-2-1", "date", false, "", nil}, {"TRUE", "boolean", false, "", nil}, {"x", "string", false, "", []string{"y"}}, {"a b", "string", false, slugForm, nil},
		{"x", "any", false, "", nil},
	} {
		if holds(tt.cell, tt.kind, tt.required, tt.pattern, tt.choices) {
			t.Errorf("%+v holds", tt)
		}
	}
}

// tableMetadata is what a reader of CSV on the Web makes of the description of a file.
type tableMetadata struct {
	URL         string
	TableSchema struct {
		Columns []struct {
			Name, Titles, Lang string
			Datatype           struct{ Base, Format string }
			Required           bool
		}
		PrimaryKey string
	}
}

// metadataProperties are the properties that https://www.w3.org/TR/tabular-metadata/ has for each object, as far as they are used;
// those with a prefix are common properties, which any object may have.
var metadataProperties = map[string][]string{
	"":            {"@context", "url", "tableSchema"},
	"tableSchema": {"columns", "primaryKey"},
	"columns":     {"name", "titles", "datatype", "required", "lang"},
	"datatype":    {"base", "format"},
}

// TestMetadataIsThatOfTables holds the description of every file against the rules of CSV on the Web, and against the file.
func TestMetadataIsThatOfTables(t *testing.T) {
	variable := regexp.MustCompile(`^([A-Za-z0-9_]|%[0-9A-F]{2})([A-Za-z0-9_.]|%[0-9A-F]{2})*$`)
	eachDescribed(t, func(t *testing.T, e *Env, outputs []Output) {
		for _, o := range endingIn(outputs, metadataEnding) {
			checkProperties(t, o.Path, "", unmarshalled[any](t, o))
			m := unmarshalled[tableMetadata](t, o)
			file := path.Join(path.Dir(o.Path), m.URL)
			if file+"-metadata.json" != o.Path {
				t.Errorf("%s is where nobody looks for what is said of %s", o.Path, file)
			}
			rows := csvRows(t, strings.TrimPrefix(text(t, find(t, outputs, file)), "\uFEFF"))
			if len(rows[0]) != len(m.TableSchema.Columns) {
				t.Fatalf("%s has %d columns, not %d", file, len(rows[0]), len(m.TableSchema.Columns))
			}
			for j, c := range m.TableSchema.Columns {
				if c.Titles != rows[0][j] || !variable.MatchString(c.Name) {
					t.Errorf("%s: column %d is %s: %+v", file, j, rows[0][j], c)
				}
				for _, row := range rows[1:] {
					if !holds(row[j], c.Datatype.Base, c.Required, c.Datatype.Format, nil) {
						t.Errorf("%s: %s is %q, but %+v", file, c.Titles, row[j], c)
					}
				}
			}
		}
	})
}

// checkProperties sees that an object has properties of its own alone, and that a common one is a text of each language or an address.
func checkProperties(t *testing.T, file, object string, v any) {
	t.Helper()
	switch v := v.(type) {
	case []any:
		for _, inner := range v {
			checkProperties(t, file, object, inner)
		}
	case map[string]any:
		for key, inner := range v {
			_, isObject := metadataProperties[key]
			switch {
			case strings.HasPrefix(key, "dc:"):
				for _, said := range inner.([]any) {
					if value := said.(map[string]any); len(value) != 2 || value["@value"] == "" || value["@language"] == "" {
						t.Errorf("%s: %s is %v", file, key, said)
					}
				}
			case strings.HasPrefix(key, "prov:"):
			case !slices.Contains(metadataProperties[object], key):
				t.Errorf("%s: %q has no property %s", file, object, key)
			case isObject:
				checkProperties(t, file, key, inner)
			}
		}
	}
}

// TestNamesOfColumnsWithHyphens sees that a column whose language has a hyphen in its code has a name that is a variable.
func TestNamesOfColumnsWithHyphens(t *testing.T) {
	j := jsonText{}
	j.metadata(&column{name: "label_zh-tw", tag: "zh-Hant"})
	if got := string(j.b); !strings.Contains(got, `"name":"label_zh%2Dtw","titles":"label_zh-tw"`) || !strings.Contains(got, `"lang":"zh-Hant"`) {
		t.Error(got)
	}
}
