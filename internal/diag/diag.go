// Package diag holds what the program tells its user about the user's files.
//
// A mistake in a source file is a [Diagnostic]: where it is, what is wrong, and
// what to do about it. Stages collect diagnostics in a [List] and go on, so that
// one run shows all mistakes; the build stops at the end of a stage whose list
// [List.HasErrors]. A failure of the machine (a disk that is full, a file that
// cannot be read) is no diagnostic but an error.
//
// A diagnostic prints on one line, as compilers do, so that editors and grep can
// follow it; other places that matter follow as notes, indented by a tab:
//
//	content/henan/green.en.md:12:1: unknown key "targte" (did you mean "target"?) [front-matter]
//	content/henan/green.zh.md:31:6: the id "parks" is used twice [metric-id]
//		content/henan/reform.zh.md:9:6: first used here
//
// What is said of a mistake is there in every language that the program speaks
// ([Words]), and comes from the catalogue of its package, messages.go ([Phrase]). Which
// language prints is for whoever prints to say.
//
// For other programs a list has other forms: [List.WriteJSON], [List.WriteSARIF] and
// [List.WriteGitHub].
package diag

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Position is a place in a source file. Line and Column count from 1; a column
// is a Unicode code point, so that it is right after Chinese text. A zero Line
// means the file as a whole, a zero Column the whole line.
type Position struct {
	File         string // slash-separated, relative to the source folder
	Line, Column int
}

// String returns the position as file:line:column, leaving out what is zero.
func (p Position) String() string {
	file := Clean(p.File)
	switch {
	case p.Line == 0:
		return file
	case p.Column == 0:
		return fmt.Sprintf("%s:%d", file, p.Line)
	}
	return fmt.Sprintf("%s:%d:%d", file, p.Line, p.Column)
}

// compare orders positions by file, then line, then column.
func (p Position) compare(q Position) int {
	return cmp.Or(
		strings.Compare(p.File, q.File),
		cmp.Compare(p.Line, q.Line),
		cmp.Compare(p.Column, q.Column),
	)
}

// Severity tells whether a diagnostic stops the build.
type Severity uint8

// An error stops the build, a warning does not.
const (
	Error Severity = iota
	Warning
)

// String returns "error" or "warning".
func (s Severity) String() string {
	if s == Warning {
		return "warning"
	}
	return "error"
}

// Words returns what the severity is called.
func (s Severity) Words() Words {
	if s == Warning {
		return sayWarning
	}
	return sayError
}

// Diagnostic is one mistake in the user's files.
type Diagnostic struct {
	Pos      Position
	Severity Severity
	Rule     string // a stable name in kebab case, for example "figure-syntax"
	Message  Words  // what is wrong; one line, no full stop
	Hint     Words  // what to do about it; may be empty
	Notes    []Note // other places that matter
}

// Note is a second place that a diagnostic speaks of.
type Note struct {
	Pos     Position
	Message Words
}

// WithNote returns d with one more note.
func (d Diagnostic) WithNote(pos Position, message Words) Diagnostic {
	d.Notes = append(slices.Clip(d.Notes), Note{pos, message})
	return d
}

// String returns the diagnostic in English, for logs.
func (d Diagnostic) String() string { return d.In(English) }

// In returns the diagnostic as it is printed in a language, without a final newline.
func (d Diagnostic) In(l Language) string {
	var b strings.Builder
	b.WriteString(d.Pos.String())
	b.WriteString(": ")
	message := d.sentence(l)
	if d.Severity == Warning {
		message = sayWarned.format(l, []any{Words{Zh: message, En: message}})
	}
	b.WriteString(Clean(message))
	if d.Rule != "" {
		b.WriteString(" [")
		b.WriteString(Clean(d.Rule))
		b.WriteByte(']')
	}
	for _, n := range d.Notes {
		fmt.Fprintf(&b, "\n\t%s: %s", n.Pos, Clean(n.Message.In(l)))
	}
	return b.String()
}

// sentence returns the message with its hint.
func (d Diagnostic) sentence(l Language) string {
	if d.Hint.IsZero() {
		return d.Message.In(l)
	}
	return sayHint.format(l, []any{d.Message, d.Hint})
}

// List is a collection of diagnostics.
type List []Diagnostic

// Error adds an error without a hint.
func (l *List) Error(pos Position, rule string, message Words) {
	l.Add(Diagnostic{Pos: pos, Rule: rule, Message: message})
}

// Errorf adds an error without a hint whose message is a phrase with its arguments.
func (l *List) Errorf(pos Position, rule string, message Phrase, args ...any) {
	l.Error(pos, rule, message.With(args...))
}

// Add adds d.
func (l *List) Add(d Diagnostic) { *l = append(*l, d) }

// HasErrors reports whether the list holds an error.
func (l List) HasErrors() bool {
	return slices.ContainsFunc(l, func(d Diagnostic) bool { return d.Severity == Error })
}

// Count returns the number of errors and of warnings.
func (l List) Count() (errors, warnings int) {
	for _, d := range l {
		if d.Severity == Error {
			errors++
		} else {
			warnings++
		}
	}
	return errors, warnings
}

// Sort orders the list by position, then by the English message, so that the same
// mistakes print in the same order in every language.
func (l List) Sort() {
	slices.SortStableFunc(l, func(a, b Diagnostic) int {
		return cmp.Or(a.Pos.compare(b.Pos), strings.Compare(a.Message.En, b.Message.En))
	})
}

// WriteText writes the list to w in a language, each diagnostic as [Diagnostic.In].
func (l List) WriteText(w io.Writer, in Language) error {
	lines := bufio.NewWriter(w)
	for _, d := range l {
		_, _ = lines.WriteString(d.In(in)) // what fails is told by Flush
		_ = lines.WriteByte('\n')
	}
	return lines.Flush()
}
