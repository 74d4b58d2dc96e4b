package cli

import (
	"errors"
	"strconv"

	"github.com/spf13/pflag"
)

// The types of values, as [pflag.Value] names them.
const (
	placeType = "place"
	countType = "count"
)

// errValue is the error of a value that a flag does not take. What it takes is said of the flag.
var errValue = errors.New("not taken")

// place is the name of a file or a folder, which is not empty: a variable of a shell that is not
// set names none.
type place string

// Place returns the value of a flag that names a file or a folder.
func Place(to *string, byDefault string) pflag.Value {
	*to = byDefault
	return (*place)(to)
}

func (p *place) String() string { return string(*p) }

func (p *place) Set(text string) error {
	if text == "" {
		return errValue
	}
	*p = place(text)
	return nil
}

func (*place) Type() string { return placeType }

// count is a whole number from 0 on.
type count int

// Count returns the value of a flag that counts something.
func Count(to *int) pflag.Value { return (*count)(to) }

func (c *count) String() string { return strconv.Itoa(int(*c)) }

func (c *count) Set(text string) error {
	n, err := strconv.Atoi(text)
	if err != nil || n < 0 {
		return errValue
	}
	*c = count(n)
	return nil
}

func (*count) Type() string { return countType }
