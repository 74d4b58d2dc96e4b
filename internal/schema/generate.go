package schema

import (
	"fmt"
	"reflect"
	"time"

	"duibiao/internal/decode"
)

// typeNode makes the schema of a value of type t that stands under a key.
func typeNode(t reflect.Type, key decode.Key) *node {
	if t.Kind() == reflect.Pointer {
		return typeNode(t.Elem(), key)
	}
	n := kindNode(t, key)
	n.Description = describe(key.Words)
	n.Enum, n.Pattern = key.Choices, key.Pattern
	n.Minimum, n.Maximum = key.Least, key.Most
	n.Default, n.Examples = key.Default, key.Examples
	return n
}

// kindNode makes what the Go type alone says. Its kinds are those that decode takes.
func kindNode(t reflect.Type, key decode.Key) *node {
	if t == reflect.TypeFor[time.Time]() {
		// JSON has no dates: editors hand a TOML date on as a string.
		return &node{Type: "string", Format: "date"}
	}
	switch t.Kind() {
	case reflect.String:
		return &node{Type: "string"}
	case reflect.Int, reflect.Int64:
		return &node{Type: "integer"}
	case reflect.Float64:
		return &node{Type: "number"}
	case reflect.Bool:
		return &node{Type: "boolean"}
	case reflect.Slice:
		return &node{Type: "array", Items: typeNode(t.Elem(), each(key))}
	case reflect.Map:
		return freeTable(t, key)
	case reflect.Struct:
		return fixedTable(t)
	case reflect.Interface:
		return anyNode(key)
	}
	panic(fmt.Sprintf("schema: no TOML value is a %s", t))
}

// anyNode makes the schema of a value that has one of several types.
func anyNode(key decode.Key) *node {
	n := &node{}
	for _, form := range key.Forms {
		n.AnyOf = append(n.AnyOf, typeNode(reflect.TypeOf(form), decode.Key{}))
	}
	if len(n.AnyOf) == 1 {
		return n.AnyOf[0]
	}
	return n
}

// fixedTable makes the schema of a struct.
func fixedTable(t reflect.Type) *node {
	n := &node{Type: "object", Additional: false}
	about := tableOf(t)
	n.Title = title(about.Title)
	for f := range t.Fields() {
		name := f.Tag.Get("toml")
		key := about.Keys[name]
		n.Properties = append(n.Properties, property{name, typeNode(f.Type, key)})
		if key.Required {
			n.Required = append(n.Required, name)
		}
	}
	return n
}

// freeTable makes the schema of a map: its keys are free, but for those that it knows.
func freeTable(t reflect.Type, key decode.Key) *node {
	n := &node{Type: "object"}
	if key.Known != nil {
		n = fixedTable(reflect.TypeOf(key.Known))
	}
	if key.Names != "" {
		n.Names = &node{Pattern: key.Names}
	}
	n.Additional = typeNode(t.Elem(), each(key))
	return n
}

// each returns what stands below the key.
func each(key decode.Key) decode.Key {
	if key.Each == nil {
		return decode.Key{}
	}
	return *key.Each
}

// tableOf returns what a struct says of itself, which is nothing if it has no words.
func tableOf(t reflect.Type) decode.Description {
	if d, ok := reflect.Zero(t).Interface().(decode.Described); ok {
		return d.Describe()
	}
	return decode.Description{}
}

// describe puts the words of both languages into one text, a paragraph each.
func describe(w decode.Words) string {
	if w == (decode.Words{}) {
		return ""
	}
	return w.Zh + "\n\n" + w.En
}

func title(w decode.Words) string {
	if w == (decode.Words{}) {
		return ""
	}
	return w.Zh + " · " + w.En
}
