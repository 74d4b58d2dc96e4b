package decode

import "duibiao/internal/diag"

// Described is a table that says what its keys are for. Its Go type tells the rest;
// package schema puts both together for editors. The method stands beside the struct,
// and a test of schema finds every field that it leaves out.
type Described interface {
	Describe() Description
}

// Description describes a table with fixed keys.
type Description struct {
	Title Words
	Keys  map[string]Key // by their names
}

// Words say the same in both languages of those who write articles.
type Words = diag.Words

// Key describes a key: what it means, and what its Go type cannot tell of its value.
type Key struct {
	Words
	Required bool // in every file, a translation too
	Default  any  // what counts if the key is left out
	Examples []any

	Choices     []string // the only strings
	Pattern     string   // of a string, as JSON Schema writes it
	Least, Most int      // of a number, if Most is not 0
	Forms       []any    // of a field of type any: a value of each type that may stand there

	// Of a table with free keys, which is a map:
	Names string    // the pattern of the free keys
	Each  *Key      // what stands under each of them
	Known Described // a struct of keys that are not free; may be nil
}
