// Package decode reads TOML strictly: config.toml, the front matter of articles
// and the tables of interface strings.
//
// BurntSushi/toml decodes the values, except those of plain documents (plain.go). It
// cannot tell where a key stands (https://github.com/BurntSushi/toml/issues/462) and
// fills a field from a key that differs in case, so a pass over pelletier's syntax
// tree holds every key against the Go type first. That pass finds unknown keys and
// values of the wrong type, all of them and each with its position, and remembers
// where the keys stand ([Keys]) for mistakes that only a later stage can see.
//
// A mistaken entry is blanked out before the values are decoded, so that one
// mistake does not hide the rest of the file; [Keys.Has] still knows it.
//
// A field of type any takes a value of any type: the caller judges it.
package decode

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"time"

	"github.com/BurntSushi/toml"

	"duibiao/internal/diag"
)

// Rules under which the package reports.
const (
	ruleSyntax = "toml-syntax"
	ruleKey    = "unknown-key"
	ruleType   = "value-type"
)

// Decoder decodes TOML into values of type T, a struct whose fields name their
// keys in toml tags. It is safe for concurrent use.
type Decoder[T any] struct {
	shape   *shape
	parsers parsers
}

// For returns the decoder for T.
func For[T any]() *Decoder[T] {
	return &Decoder[T]{shapeOf(reflect.TypeFor[T]()), newParsers()}
}

// Decode decodes the bytes of src from start to end. The returned keys are never
// nil. After a syntax error the value is what stood before it or zero.
func (d *Decoder[T]) Decode(src *diag.Source, start, end int) (T, *Keys, diag.List) {
	var v T
	parser := d.parsers.get()
	defer d.parsers.put(parser)
	w := newWalker(parser, src, start, end)
	if at := tooDeep(w.text); at >= 0 {
		w.diags.Errorf(src.Pos(start+at), ruleSyntax, sayTooDeep, maxDepth)
		return v, w.keys, w.diags
	}
	w.walk(slot{shape: d.shape, value: reflect.ValueOf(&v).Elem()})
	if w.plain && len(w.diags) == 0 && w.parser.Error() == nil {
		return v, w.keys, nil
	}
	v = *new(T)
	text := w.blanked()
	if _, err := toml.Decode(string(text), &v); err != nil {
		return v, w.keys, append(w.diags, w.faults(text, err)...)
	}
	if err := w.parser.Error(); err != nil {
		return v, w.keys, append(w.diags, w.syntaxError(err))
	}
	return v, w.keys, w.diags
}

// syntaxError makes a diagnostic of a parser's error.
func (w *walker) syntaxError(err error) diag.Diagnostic {
	d := diag.Diagnostic{Pos: w.src.Pos(w.start), Rule: ruleSyntax, Message: sayTOML.With(err)}
	if pe, ok := errors.AsType[toml.ParseError](err); ok {
		d.Pos = w.src.Pos(w.start + pe.Position.Start)
		d.Message = sayTOML.With(fault(pe.Message))
		d.Hint = w.adviseFault(pe.Position.Start)
	}
	return d
}

// shape is what a Go type asks of TOML.
type shape struct {
	want   kind
	fields []*shape       // of a table with fixed keys, by the number of the Go field; nil if any key goes
	names  []string       // the keys of fields, sorted
	elem   *shape         // of an array's elements, or of a table with free keys
	days   *time.Location // of a date
	name   string         // of the field
	index  int            // its number in the Go struct

	isPointer bool // whether the field is one, which is nil without the key
}

// kind is a kind of TOML value.
type kind uint8

const (
	anything kind = iota
	text
	integer
	float
	boolean
	date
	array
	table
)

func (k kind) words() diag.Words { return sayKinds[k] }

// takes reports whether a value of kind v may stand where k is asked for.
func (k kind) takes(v kind) bool {
	return k == anything || k == v || k == float && v == integer
}

// shapeOf returns the shape of t. It panics on a type that TOML cannot fill, which
// is a mistake of the programmer's.
func shapeOf(t reflect.Type) *shape {
	switch {
	case t.PkgPath() == "time" && t.Name() == "Time":
		return &shape{want: date, days: dayLocation()}
	case t.Kind() == reflect.Interface:
		return &shape{}
	}
	switch t.Kind() {
	case reflect.Pointer:
		return shapeOf(t.Elem())
	case reflect.String:
		return &shape{want: text}
	case reflect.Int, reflect.Int64:
		return &shape{want: integer}
	case reflect.Float64:
		return &shape{want: float}
	case reflect.Bool:
		return &shape{want: boolean}
	case reflect.Slice:
		return &shape{want: array, elem: shapeOf(t.Elem())}
	case reflect.Map:
		return &shape{want: table, elem: shapeOf(t.Elem())}
	case reflect.Struct:
		return structShape(t)
	}
	panic(fmt.Sprintf("decode: no TOML value fills a %s", t))
}

func structShape(t reflect.Type) *shape {
	s := &shape{want: table, fields: []*shape{}}
	for f := range t.Fields() {
		if !f.IsExported() {
			continue // the struct's own, no key
		}
		field := shapeOf(f.Type)
		field.name, field.index, field.isPointer = f.Tag.Get("toml"), f.Index[0], f.Type.Kind() == reflect.Pointer
		s.fields, s.names = append(s.fields, field), append(s.names, field.name)
	}
	slices.Sort(s.names)
	return s
}
