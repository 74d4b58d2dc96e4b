// Package edit changes single values of a TOML file, or of the front matter of an
// article, and leaves every other byte as its author wrote it: comments, order,
// alignment, line endings, a byte order mark.
//
//	text, err = edit.Set(text, "metrics.2.actual", edit.Quote("2850万人次"))
//	text, err = edit.Delete(text, "metrics.2.note")
//	text, err = edit.AppendTable(text, "metrics", edit.Pair{Key: "id", Literal: `"parks"`})
//
// A path names a key by the keys above it and an array's element by its number from
// 0, as package decode does. A literal is TOML source. A text whose first line is
// +++ is an article, of which only the front matter is TOML; no TOML file begins so.
//
// Each function takes a text and returns a new one, so changes compose. Before it
// returns, the new text is read again: a change that would do anything but what was
// asked for is an error, never a damaged file.
package edit

import (
	"bytes"
	"maps"
	"slices"

	"duibiao/internal/decode"
	"duibiao/internal/diag"
)

// Set returns text with the value at path replaced by literal. A key that is not
// there is added: behind the last key of its table, or, if its table is not there
// either, as a dotted key of the nearest table that is.
func Set(text []byte, path, literal string) ([]byte, error) {
	return change(text, func(d *document) ([]byte, error) {
		out, err := d.set(path, literal)
		if err != nil {
			return nil, err
		}
		return out, d.verify(out, path, literal)
	})
}

// Delete returns text without the key at path and its value. What else stands on the
// key's line, a comment about it, goes with it; a key of an inline table goes with
// its comma.
func Delete(text []byte, path string) ([]byte, error) {
	return change(text, func(d *document) ([]byte, error) {
		out, err := d.delete(path)
		if err != nil {
			return nil, err
		}
		return out, d.verify(out, path, "")
	})
}

// Pair is a key of a new table with its value.
type Pair struct {
	Key     string
	Literal string // TOML source
}

// AppendTable returns text with one more element [[name]] of an array of tables. It
// stands behind the array's last element, or at the end if it is the first.
func AppendTable(text []byte, name string, pairs ...Pair) ([]byte, error) {
	return change(text, func(d *document) ([]byte, error) {
		out, path, err := d.appendTable(name, pairs)
		if err != nil {
			return nil, err
		}
		return out, d.verifyAll(out, path, pairs...)
	})
}

// change applies do to the part of a text that is TOML.
func change(text []byte, do func(*document) ([]byte, error)) ([]byte, error) {
	start, end, err := extent(text)
	if err != nil {
		return nil, err
	}
	d, err := parse(text[start:end])
	if err != nil {
		return nil, err
	}
	d.newline = newline(text)
	toml, err := do(d)
	if err != nil {
		return nil, err
	}
	return slices.Concat(text[:start], toml, text[end:]), nil
}

// extent returns which part of a text is TOML.
func extent(text []byte) (start, end int, err error) {
	front := decode.FindFront(text)
	switch {
	case front.Open && !front.Closed:
		return 0, 0, &diag.Failure{Words: sayNoEnd}
	case front.Open:
		return front.Start, front.End, nil
	case bytes.HasPrefix(text, []byte("\uFEFF")):
		return len("\uFEFF"), len(text), nil
	}
	return 0, len(text), nil
}

// newline returns how the lines of a text end.
func newline(text []byte) string {
	if i := bytes.IndexByte(text, '\n'); i > 0 && text[i-1] == '\r' {
		return "\r\n"
	}
	return "\n"
}

// verify reports an error if out is not d with the value at path replaced by
// literal, or removed if that is empty.
func (d *document) verify(out []byte, path, literal string) error {
	return d.verifyAll(out, path, Pair{Literal: literal})
}

// verifyAll reports an error if out does not say what the pairs below path say, or
// differs from d in anything but path and what is below it. A pair without a key is
// path itself.
func (d *document) verifyAll(out []byte, path string, pairs ...Pair) error {
	after, err := parse(out)
	if err != nil {
		return &diag.Failure{Words: sayAt.With(path), Cause: err}
	}
	for _, p := range pairs {
		at := path
		if p.Key != "" {
			at += "." + p.Key
		}
		if n := after.nodes[at]; p.Literal == "" && n != nil || p.Literal != "" && (n == nil || after.literal(n) != p.Literal) {
			return sayNotSet.Fail(at, p.Literal)
		}
	}
	if !maps.Equal(d.others(path), after.others(path)) {
		return sayNotAlone.Fail(path)
	}
	return nil
}
