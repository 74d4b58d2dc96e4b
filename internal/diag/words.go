package diag

import "fmt"

// Language is one that the program speaks to its user.
type Language uint8

// The languages of messages.
const (
	English Language = iota
	Chinese
)

// Words are a text in every language that the program speaks.
type Words struct {
	Zh, En string
}

// In returns the text in a language.
func (w Words) In(l Language) string {
	if l == Chinese {
		return w.Zh
	}
	return w.En
}

// IsZero reports whether there is no text.
func (w Words) IsZero() bool { return w == Words{} }

// Phrase is a row of a package's catalogue of messages: a format of package fmt in
// every language, for the same arguments. A language that wants them in another order
// numbers them: %[2]s.
type Phrase Words

// With returns the phrase with its arguments. One that is itself [Words] is put in in
// the language of the text.
func (p Phrase) With(args ...any) Words {
	return Words{Zh: p.format(Chinese, args), En: p.format(English, args)}
}

func (p Phrase) format(l Language, args []any) string {
	own := make([]any, len(args))
	for i, a := range args {
		if w, ok := a.(Words); ok {
			a = w.In(l)
		}
		own[i] = a
	}
	return fmt.Sprintf(Words(p).In(l), own...)
}

// Failure is an error of the machine, or of how the program was called, in words.
type Failure struct {
	Words Words
	Cause error // may be nil
}

// Fail returns an error that says the phrase.
func (p Phrase) Fail(args ...any) error { return &Failure{Words: p.With(args...)} }

// Error returns the text in English, for logs.
func (f *Failure) Error() string {
	if f.Cause == nil {
		return f.Words.En
	}
	return f.Words.En + ": " + f.Cause.Error()
}

// Unwrap returns the cause.
func (f *Failure) Unwrap() error { return f.Cause }
