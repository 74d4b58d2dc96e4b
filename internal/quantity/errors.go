package quantity

import "duibiao/internal/diag"

// ParseError says why a text is not read as a figure, and where.
type ParseError struct {
	Input          string     // the text as it was given
	Offset, Length int        // the faulty part, in bytes of Input
	Reason         diag.Words // what is wrong
	Hint           diag.Words // what to write instead; may be none
}

// HasNoNumber reports whether the text is refused because there is no number in it.
func (e *ParseError) HasNoNumber() bool { return e.Reason == sayNoNumber }

// Error returns the reason and the hint with the text and the place, in English.
func (e *ParseError) Error() string {
	if e.Hint.IsZero() {
		return sayFigure.With(e.Input, e.Offset, e.Reason).En
	}
	return sayFigureHint.With(e.Input, e.Offset, e.Reason, e.Hint).En
}

// in moves the error from Normalize(s) to s.
func (e *ParseError) in(s string) *ParseError {
	if e.Input != s {
		e.Offset, e.Length = sourceSpan(s, e.Offset, e.Length)
		e.Input = s
	}
	return e
}
