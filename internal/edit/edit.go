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
// Each function takes a text and returns a new one, so changes compose; Apply makes many
// in about the time of one. Before a function returns, the new text is read again: a
// change that would do anything but what was asked for is an error, never a damaged file.
package edit

import (
	"bytes"
	"slices"

	"duibiao/internal/decode"
	"duibiao/internal/diag"
)

// Change is one of the changes that Apply makes: the value at Path becomes Literal, which
// is TOML source; without a literal the key is removed. With pairs, Path is an array of
// tables that gets one more element.
type Change struct {
	Path, Literal string
	Pairs         []Pair
}

// Pair is a key of a new table with its value.
type Pair struct {
	Key     string
	Literal string // TOML source
}

// Set returns text with the value at path replaced by literal. A key that is not
// there is added: behind the last key of its table, or, if its table is not there
// either, as a dotted key of the nearest table that is.
func Set(text []byte, path, literal string) ([]byte, error) {
	if literal == "" {
		return nil, sayNotSet.Fail(path, literal)
	}
	return applyOne(text, Change{Path: path, Literal: literal})
}

// Delete returns text without the key at path and its value. What else stands on the
// key's line, a comment about it, goes with it; a key of an inline table goes with
// its comma.
func Delete(text []byte, path string) ([]byte, error) {
	return applyOne(text, Change{Path: path})
}

// AppendTable returns text with one more element [[name]] of an array of tables. It
// stands behind the array's last element, or at the end if it is the first.
func AppendTable(text []byte, name string, pairs ...Pair) ([]byte, error) {
	return applyOne(text, Change{Path: name, Pairs: slices.Concat([]Pair{}, pairs)})
}

// Append returns text with one more element behind the last of the array at path, which is
// made if it is not there.
func Append(text []byte, path, literal string) ([]byte, error) {
	return rewrite(text, func(d *document) ([]byte, error) {
		s, at, err := d.append(path, literal)
		if err != nil {
			return nil, err
		}
		c := Change{Path: at, Literal: literal}
		b := batch{changes: []Change{c}, errs: make([]error, 1), done: []Change{c}, doneBy: []int{0}}
		out, _ := d.spliced([]splice{s})
		return out, b.verify(d, out)
	})
}

func applyOne(text []byte, c Change) ([]byte, error) {
	out, errs := Apply(text, []Change{c})
	return out, errs[0]
}

// Apply makes several changes, which are of different paths, as if one after another. It
// reads the text once for all that do not meet in an inline table. It returns an error
// for each change, or nil for it; with an error among them there is no text.
func Apply(text []byte, changes []Change) ([]byte, []error) {
	errs := make([]error, len(changes))
	todo := make([]int, len(changes))
	for i := range todo {
		todo[i] = i
	}
	for len(todo) > 0 {
		b := batch{changes: changes, errs: errs}
		var err error
		if text, err = rewrite(text, func(d *document) ([]byte, error) { return b.run(d, todo) }); err != nil {
			if b.first == nil {
				errs[todo[0]] = err
			}
			return nil, errs
		}
		todo = b.later
	}
	return text, errs
}

// rewrite applies do to the part of a text that is TOML.
func rewrite(text []byte, do func(*document) ([]byte, error)) ([]byte, error) {
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
