package quantity

import "fmt"

// ParseError says why a text is not read as a figure, and where.
type ParseError struct {
	Input          string // the text as it was given
	Offset, Length int    // the faulty part, in bytes of Input
	Reason         string // what is wrong
	Hint           string // what to write instead; may be ""
}

// Error returns the reason and the hint with the text and the place.
func (e *ParseError) Error() string {
	msg := fmt.Sprintf("figure %q, byte %d: %s", e.Input, e.Offset, e.Reason)
	if e.Hint != "" {
		msg += "; " + e.Hint
	}
	return msg
}

// in moves the error from Normalize(s) to s.
func (e *ParseError) in(s string) *ParseError {
	if e.Input != s {
		e.Offset, e.Length = sourceSpan(s, e.Offset, e.Length)
		e.Input = s
	}
	return e
}
