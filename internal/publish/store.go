package publish

import (
	"context"
	"errors"
	"io/fs"
)

// Store is where a site is published: names of objects are paths of the site. An object that is not
// there is [fs.ErrNotExist]. Different objects may be written at the same time.
type Store interface {
	// Read returns an object's bytes and its version, which another write changes.
	Read(ctx context.Context, name string) (data []byte, version string, err error)

	// Write writes an object whole, or not at all.
	Write(ctx context.Context, o *Object) error

	// Swap writes an object if it has a version still, or if it is not there in case that is empty,
	// and returns its new version; else [ErrChanged]. Where a store has no such thing, it comes as
	// close to it as it can.
	Swap(ctx context.Context, o *Object, version string) (string, error)

	// Remove removes an object, if it is there.
	Remove(ctx context.Context, name string) error

	// Exists reports whether there is an object of that name.
	Exists(ctx context.Context, name string) (bool, error)

	// List names all objects, in any order, until yield is false.
	List(ctx context.Context, yield func(name string) bool) error
}

// Object is what is written.
type Object struct {
	Name                              string
	Data                              []byte
	MediaType, CacheControl, Encoding string
}

// ErrChanged is the error of a write whose condition does not hold: somebody else has written.
var ErrChanged = errors.New("somebody else has written")

// Refusal is an error that does not go away when one tries again: no permission, no such bucket.
type Refusal struct{ Err error }

func (r *Refusal) Error() string { return r.Err.Error() }

// Unwrap returns what was refused.
func (r *Refusal) Unwrap() error { return r.Err }

// passing reports whether one may try again after an error.
func passing(err error) bool {
	_, refused := errors.AsType[*Refusal](err)
	return !refused && !errors.Is(err, ErrChanged) && !errors.Is(err, fs.ErrNotExist) &&
		!errors.Is(err, context.Canceled) && !errors.Is(err, context.DeadlineExceeded)
}
