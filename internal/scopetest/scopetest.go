// Package scopetest holds the types of what outputs are given to what package scope says
// of them, for the tests of packages that have such types.
package scopetest

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"duibiao/internal/scope"
)

// Hashed is a type of which digests are made.
type Hashed struct {
	Type reflect.Type
	test func(*testing.T)
}

// Of returns a type as one of which digests are made.
func Of[T any]() Hashed { return Hashed{reflect.TypeFor[T](), test[T]} }

// Test sees that a value of the type has nothing in it that its digest would pass over,
// and that its digest is another whatever is changed in it.
func (h Hashed) Test(t *testing.T) { t.Run(h.Type.String(), h.test) }

func test[T any](t *testing.T) {
	for _, fault := range Faults(reflect.TypeFor[T]()) {
		t.Error(fault)
	}
	if !t.Failed() {
		for _, change := range Unseen(func(v *T) uint64 { return scope.Digest(v) }) {
			t.Errorf("the digest does not see %s", change)
		}
	}
}

// Faults returns what a digest would pass over, or take for what it is not, in values of
// a type.
func Faults(typ reflect.Type) []string { return faults(typ, typ.String(), nil) }

// faults returns those of a type that stands inside of others, which are open. One that
// holds others of its kind is looked at once.
func faults(typ reflect.Type, path string, open []reflect.Type) []string {
	switch typ.Kind() {
	case reflect.Struct:
		if slices.Contains(open, typ) {
			return nil
		}
		var list []string
		for i := range typ.NumField() {
			list = append(list, fieldFaults(typ, typ.Field(i), path, append(open, typ))...)
		}
		return list
	case reflect.Slice:
		if typ.Elem().Kind() == reflect.Uint8 {
			return []string{path + " is bytes: text is a string"}
		}
		return faults(typ.Elem(), path+"[]", open)
	case reflect.String, reflect.Bool, reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
		reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return nil
	}
	return []string{fmt.Sprintf("%s is of type %s", path, typ)}
}

func fieldFaults(typ reflect.Type, f reflect.StructField, path string, open []reflect.Type) []string {
	path += "." + f.Name
	if tag, ok := f.Tag.Lookup("hash"); ok && !(isKeyed(typ) && f.Name == "Value" && tag == "-") {
		return []string{path + " is tagged: only the value of a Keyed is"}
	}
	if !f.IsExported() {
		return []string{path + " is not exported"}
	}
	return faults(f.Type, path, open)
}

// isKeyed reports whether a type is [scope.Keyed] of something.
func isKeyed(typ reflect.Type) bool {
	return typ.PkgPath() == reflect.TypeFor[scope.Head]().PkgPath() && strings.HasPrefix(typ.Name(), "Keyed[")
}

// Unseen changes one thing after the other in a value that is full of different things
// and returns the changes after which the digest is the same.
func Unseen[T any](digest func(*T) uint64) []string {
	var v T
	f := filler{}
	f.fill(reflect.ValueOf(&v).Elem())
	c := changer{digest: func() uint64 { return digest(&v) }}
	c.before = c.digest()
	c.value(reflect.ValueOf(&v).Elem(), reflect.TypeFor[T]().String())
	return c.unseen
}

// filler fills a value with things that differ: slices have two elements, and numbers are
// counted, those of eight bits from 1 to 101. What holds others of its kind holds some that hold
// none.
type filler struct {
	n    int
	open []reflect.Type // structs that are being filled
}

func (f *filler) fill(v reflect.Value) {
	f.n++
	switch v.Kind() {
	case reflect.Struct:
		f.open = append(f.open, v.Type())
		for _, field := range v.Fields() {
			f.fill(field)
		}
		f.open = f.open[:len(f.open)-1]
	case reflect.Slice:
		if f.isTwiceOpen(v.Type().Elem()) {
			return
		}
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		f.fill(v.Index(0))
		f.fill(v.Index(1))
	case reflect.String:
		v.SetString(fmt.Sprint("text ", f.n))
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int8, reflect.Uint8:
		v.Set(reflect.ValueOf(1 + f.n%101).Convert(v.Type()))
	default:
		v.Set(reflect.ValueOf(1000 + f.n).Convert(v.Type()))
	}
}

// isTwiceOpen reports whether one of the kind that is being filled is in another one.
func (f *filler) isTwiceOpen(typ reflect.Type) bool {
	first := slices.Index(f.open, typ)
	return first >= 0 && slices.Contains(f.open[first+1:], typ)
}

// changer changes a value and sees whether its digest is another.
type changer struct {
	digest func() uint64
	before uint64
	unseen []string
}

// try puts something in the place of a value, and back.
func (c *changer) try(v, other reflect.Value, what string) {
	kept := reflect.New(v.Type()).Elem()
	kept.Set(v)
	v.Set(other)
	if c.digest() == c.before {
		c.unseen = append(c.unseen, what)
	}
	v.Set(kept)
}

func (c *changer) value(v reflect.Value, path string) {
	switch v.Kind() {
	case reflect.Struct:
		for f, field := range v.Fields() {
			if f.Tag.Get("hash") != "-" {
				c.value(field, path+"."+f.Name)
			}
		}
	case reflect.Slice:
		if v.Len() > 0 {
			c.slice(v, path)
		}
	case reflect.String:
		c.try(v, reflect.ValueOf(v.String()+"x").Convert(v.Type()), "another "+path)
		c.try(v, reflect.Zero(v.Type()), path+" empty")
	case reflect.Bool:
		c.try(v, reflect.Zero(v.Type()), path+" false")
	default:
		c.try(v, reflect.ValueOf(0).Convert(v.Type()), path+" zero")
		c.try(v, reflect.ValueOf(120).Convert(v.Type()), "another "+path)
	}
}

// slice makes a slice longer, shorter and empty, turns it round, and changes each thing in its
// elements. Since each slice has two, with as much in one as in the other, a short test does so in
// the first, and empties the second.
func (c *changer) slice(v reflect.Value, path string) {
	first, second := v.Index(0), v.Index(1)
	longer := reflect.Append(reflect.MakeSlice(v.Type(), 0, 3), first, second, reflect.Zero(v.Type().Elem()))
	c.try(v, longer, "more of "+path)
	c.try(v, v.Slice(0, 1), "less of "+path)
	c.try(v, v.Slice(0, 0), "none of "+path)
	c.try(v, reflect.Append(reflect.MakeSlice(v.Type(), 0, 2), second, first), path+" in another order")
	c.try(v, reflect.Append(reflect.MakeSlice(v.Type(), 0, 2), first, first), path+" twice")
	c.value(first, path+"[0]")
	if testing.Short() {
		c.try(second, reflect.Zero(second.Type()), path+"[1] empty")
		return
	}
	c.value(second, path+"[1]")
}
