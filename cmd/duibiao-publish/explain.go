package main

import (
	"context"
	"errors"
	"io/fs"

	"gocloud.dev/blob/fileblob"

	"duibiao/internal/diag"
	"duibiao/internal/publish"
)

// advised returns an error of publishing with what a person can do about it. What the program says itself is
// left as it is; what a store or a server says is in English, and names neither.
func advised(err error, to *address) error {
	said, own := errors.AsType[*diag.Failure](err)
	machine, local := errors.AsType[*fs.PathError](err)
	refusal, refused := errors.AsType[*publish.Refusal](err)
	switch {
	case err == nil, errors.Is(err, context.Canceled), errors.Is(err, errMistakes):
		return err
	case local && to.Scheme == fileblob.Scheme:
		return machine
	case refused:
		if reason, ok := errors.AsType[*diag.Failure](refusal.Err); ok {
			return reason
		}
		return &diag.Failure{Words: sayRefused.With(place(to)), Cause: err}
	case own:
		return said
	case local:
		return err
	}
	return &diag.Failure{Words: sayNoAnswer.With(place(to)), Cause: err}
}

// place is an address without its parameters, for people.
func place(to *address) string {
	u := *to
	u.RawQuery = ""
	return u.Redacted()
}
