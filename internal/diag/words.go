package diag

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

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

// With returns the phrase with its arguments. One that is itself [Words], or a
// [Failure], is put in in the language of the text. What English quotes with %q
// stands in Chinese quotation marks in Chinese. Values are shown as [Clean] does, and cut if
// they are long.
func (p Phrase) With(args ...any) Words {
	return Words{Zh: p.format(Chinese, args), En: p.format(English, args)}
}

// format is With in one language.
func (p Phrase) format(l Language, args []any) string {
	own := make([]any, len(args))
	for i, a := range args {
		own[i] = a
		switch a := a.(type) {
		case Words:
			own[i] = a.In(l)
		case error:
			own[i] = Said(a).In(l)
		case string:
			own[i] = value(a)
		}
		if s, ok := own[i].(string); ok && l == Chinese {
			own[i] = chinese(s)
		}
	}
	format := Words(p).In(l)
	text := fmt.Sprintf(format, own...)
	if strings.Contains(format, "\n") {
		return text // its lines are ours
	}
	return Clean(text)
}

// chinese is a text among the arguments of a Chinese phrase.
type chinese string

// Format implements [fmt.Formatter].
func (s chinese) Format(f fmt.State, verb rune) {
	if verb != 'q' {
		fmt.Fprintf(f, fmt.FormatString(f, verb), string(s))
		return
	}
	escaped := strconv.Quote(string(s))
	fmt.Fprint(f, "“", escaped[1:len(escaped)-1], "”")
}

// maxListed is how many items of a list are shown.
const maxListed = 100

// Listed returns the items of a list as a text.
func Listed(items []string) Words {
	shown := slices.Clone(items[:min(len(items), maxListed)])
	for i := range shown {
		shown[i] = value(shown[i])
	}
	if len(shown) < len(items) {
		shown = append(shown, "…")
	}
	return Words{Zh: strings.Join(shown, "、"), En: strings.Join(shown, ", ")}
}

// Said returns what an error says: that of a [Failure] in words, any other as it is, but
// clean.
func Said(err error) Words {
	if f, ok := err.(*Failure); ok { // not one deep inside: what wraps it has words too
		if f.Cause == nil {
			return f.Words
		}
		return sayCause.With(f.Words, f.Cause)
	}
	text := Clean(strings.ReplaceAll(err.Error(), "\n", "; ")) // errors that came together
	return Words{Zh: text, En: text}
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
