package schema

import (
	"fmt"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6/kind"

	"duibiao/internal/config"
	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/front"
	"duibiao/internal/published"
	"duibiao/internal/quantity"
)

// decoders read a document as a build does.
var decoders = map[string]func(text string) diag.List{
	"config":  decodedConfig,
	"report":  decoded[front.Report],
	"article": decoded[front.Article],
	"page":    decoded[front.Page],
	"published": func(text string) diag.List {
		_, diags := published.Read(quantity.StandardUnits(), &diag.Source{Name: published.Name, Text: []byte(text)})
		return diags
	},
}

// decodedConfig reads config.toml with what a build says of the kinds of outputs in it,
// which package config doesn't know.
func decodedConfig(text string) diag.List {
	cfg, diags := config.Parse([]byte(text))
	if cfg == nil {
		return diags
	}
	for name := range cfg.Outputs.On {
		if !slices.ContainsFunc(outputs, func(o Output) bool { return o.Name == name }) {
			diags.Add(diag.Diagnostic{Pos: cfg.Outputs.Positions[name], Rule: "unknown-key"})
		}
	}
	return diags
}

func decoded[T any](text string) diag.List {
	_, _, diags := decode.For[T]().Decode(&diag.Source{Name: "a.md", Text: []byte(text)}, 0, len(text))
	return diags
}

// literals are values of each type of TOML.
var literals = map[string]string{
	"string": `"x"`, "integer": `1`, "float": `1.5`, "boolean": `true`, "date": `2025-02-10`,
	"array": `[]`, "array of numbers": `[1]`, "array of strings": `["x"]`, "table": `{}`,
}

// TestSchemasAgreeWithDecode writes a value of every type under every key, and a key
// that is unknown into every table, and holds what the decoder says of them against
// what the schema says.
func TestSchemasAgreeWithDecode(t *testing.T) {
	for _, d := range documents() {
		if d.typ == nil {
			continue // nobody decodes it
		}
		schema := compile(t, d.name, drafts[0])
		verdicts := map[bool]int{}
		for _, s := range slots("", "", d.typ) {
			for name, literal := range literals {
				doc := s.tables + s.key + " = " + literal
				if s.typ == reflect.TypeFor[string]() && name == "date" || s.typ == reflect.TypeFor[time.Time]() && name == "string" {
					continue // JSON has no dates: to a schema they are strings
				}
				byDecoder, bySchema := refusedByDecoder(decoders[d.name](doc)), refusedBySchema(schema.Validate(value(t, doc)))
				if byDecoder != bySchema {
					t.Errorf("%s\nrefused by the decoder: %t, by the schema %s: %t", doc, byDecoder, d.name, bySchema)
				}
				verdicts[bySchema]++
			}
		}
		if verdicts[true] < 20 || verdicts[false] < 5 {
			t.Errorf("%s: only %d refusals and %d others were held against each other", d.name, verdicts[true], verdicts[false])
		}
	}
}

// slot is a place where a value can stand: a key behind the headers of its tables.
type slot struct {
	tables, key string
	typ         reflect.Type // nil if the key is unknown
}

// slots returns the places in a value of type typ whose table is called path. Those of
// values that the decoder does not judge are left out.
func slots(tables, path string, typ reflect.Type) []slot {
	switch {
	case typ == reflect.TypeFor[time.Time]():
		return nil
	case typ.Kind() == reflect.Struct:
		list := []slot{{tables, "zzz", nil}}
		for f := range typ.Fields() {
			list = append(list, under(tables, path, f.Tag.Get("toml"), f.Type)...)
		}
		return list
	case typ.Kind() == reflect.Map:
		return under(tables, path, "xx", typ.Elem())
	}
	return nil
}

// under returns the place of a key and those below it.
func under(tables, path, key string, typ reflect.Type) []slot {
	if typ.Kind() == reflect.Interface {
		return nil
	}
	inner, list := path+key, []slot{{tables, key, typ}}
	if typ.Kind() == reflect.Slice {
		return append(list, slots(tables+fmt.Sprintf("[[%s]]\n", inner), inner+".", typ.Elem())...)
	}
	return append(list, slots(tables+fmt.Sprintf("[%s]\n", inner), inner+".", typ)...)
}

func refusedByDecoder(diags diag.List) bool {
	for _, d := range diags {
		if d.Rule == "unknown-key" || d.Rule == "value-type" {
			return true
		}
	}
	return false
}

// refusedBySchema reports whether an error is about types and unknown keys: decode
// knows nothing of choices and patterns.
func refusedBySchema(err error) bool {
	for _, e := range leaves(err) {
		switch e.ErrorKind.(type) {
		case *kind.Type, *kind.AdditionalProperties:
			return true
		}
	}
	return false
}
