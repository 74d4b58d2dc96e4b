package schema

import (
	"bytes"
	"encoding/json"
)

// node is a schema: the keywords that are used here, in the order in which they are
// written.
type node struct {
	Schema      string     `json:"$schema,omitempty"`
	Title       string     `json:"title,omitempty"`
	Description string     `json:"description,omitempty"`
	Type        string     `json:"type,omitempty"`
	AnyOf       []*node    `json:"anyOf,omitempty"`
	Format      string     `json:"format,omitempty"`
	Enum        []string   `json:"enum,omitempty"`
	Pattern     string     `json:"pattern,omitempty"`
	Minimum     int        `json:"minimum,omitempty"`
	Maximum     int        `json:"maximum,omitempty"`
	Default     any        `json:"default,omitempty"`
	Examples    []any      `json:"examples,omitempty"`
	Items       *node      `json:"items,omitempty"`
	Properties  properties `json:"properties,omitempty"`
	Patterns    properties `json:"patternProperties,omitempty"`
	Required    []string   `json:"required,omitempty"`
	Names       *node      `json:"propertyNames,omitempty"`
	Additional  any        `json:"additionalProperties,omitempty"` // a node, or false
}

// property is a key and the schema of its value.
type property struct {
	key   string
	value *node
}

// properties are in the order of the struct, in which editors offer them.
type properties []property

// get returns the schema of a key, or nil.
func (p properties) get(key string) *node {
	for _, q := range p {
		if q.key == key {
			return q.value
		}
	}
	return nil
}

// MarshalJSON writes the properties as an object.
func (p properties) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	b.WriteByte('{')
	for i, q := range p {
		if i > 0 {
			b.WriteByte(',')
		}
		if err := e.Encode(q.key); err != nil {
			return nil, err
		}
		b.WriteByte(':')
		if err := e.Encode(q.value); err != nil {
			return nil, err
		}
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}
