package schema

import (
	"fmt"

	"duibiao/internal/decode"
)

// The formats that a build writes have no Go type that says all of them: their writers
// are fast and go straight to bytes. So their schemas stand here, and a test holds what
// the sample makes against them.

// member is a key of an object that a build writes.
type member struct {
	key      string
	value    *node
	optional bool // it may be left out
}

// key is a member, with what it means.
func key(name string, value *node, words decode.Words) member {
	v := *value
	v.Description = describe(words)
	return member{key: name, value: &v}
}

// orNone lets a member be left out.
func (m member) orNone() member {
	m.optional = true
	return m
}

// object is the schema of an object with these members. It is open: a program that
// reads a format is to pass over keys that it does not know, so that new ones can come.
func object(about decode.Words, members ...member) *node {
	n := &node{Type: "object", Title: title(about)}
	for _, m := range members {
		n.Properties = append(n.Properties, property{m.key, m.value})
		if !m.optional {
			n.Required = append(n.Required, m.key)
		}
	}
	return n
}

func list(of *node) *node { return &node{Type: "array", Items: of} }

func text() *node { return &node{Type: "string"} }

func matching(pattern string) *node { return &node{Type: "string", Pattern: pattern} }

func date() *node { return &node{Type: "string", Format: "date"} }

func number() *node { return &node{Type: "number"} }

func count() *node { return &node{Type: "integer"} }

// null is where something is not stated, or cannot be computed.
func null() *node { return &node{Type: "null"} }

func anyOf(forms ...*node) *node { return &node{AnyOf: forms} }

// choice is the schema of the names of values.
func choice[T fmt.Stringer](values ...T) *node {
	n := text()
	for _, v := range values {
		n.Enum = append(n.Enum, v.String())
	}
	return n
}

// version is the number of a format: the only one that the schema is of.
func version(number int) member {
	return key("version", &node{Type: "integer", Minimum: number, Maximum: number}, decode.Words{
		Zh: "格式的版本。只有原有的键改了含义或者取消了，版本才会变；新增的键不改版本，读的程序应当略过不认识的键。",
		En: "The version of the format. It changes when a key that was there gets another meaning or goes; new keys do not change it, and a reader passes over those that it does not know.",
	})
}
