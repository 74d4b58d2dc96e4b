// Package failure says what a failure of the machine is in the user's language. The
// system and Go's library speak English: what they say most often is said in Chinese
// too, and the rest stays as it is.
package failure

import (
	"errors"
	"io/fs"
	"net"
	"os"
	"os/exec"
	"strings"

	"duibiao/internal/diag"
)

// Words returns what an error says. In English that is its own text.
func Words(err error) diag.Words { return diag.Words{Zh: chinese(err), En: diag.Said(err).En} }

// chinese goes by the types of errors, from the outside in. One of a type that it does
// not know stays as it is, with what is inside it: half of a sentence is no help.
func chinese(err error) string {
	switch e := err.(type) {
	case *diag.Failure:
		if e.Cause == nil {
			return e.Words.Zh
		}
		return e.Words.Zh + "：" + chinese(e.Cause)
	case interface{ Unwrap() []error }:
		return joined(e.Unwrap())
	case *fs.PathError:
		return failed(e.Op, e.Path, e.Err)
	case *os.LinkError:
		return failed(e.Op, e.New, e.Err)
	case *net.OpError:
		return failed(e.Op, place(e), e.Err)
	case *os.SyscallError:
		return chinese(e.Err)
	case *exec.Error:
		return sayNoProgram.With(e.Name, chinese(e.Err)).Zh
	case interface{ Unwrap() error }:
		return diag.Said(err).Zh
	}
	return said(err)
}

// joined is the text of errors that came together.
func joined(errs []error) string {
	list := make([]string, len(errs))
	for i, err := range errs {
		list[i] = chinese(err)
	}
	return strings.Join(list, "；")
}

// failed says what was done to what, and why it failed.
func failed(op, what string, cause error) string {
	all := operations()
	done, known := all[op]
	if !known { // a function of the system that works from an open folder does the same
		done, known = all[strings.TrimSuffix(op, "at")]
	}
	if !known {
		return sayUndone.With(op, what, chinese(cause)).Zh
	}
	return done.With(what, chinese(cause)).Zh
}

// place returns the address that an operation of the network was about.
func place(e *net.OpError) string {
	if e.Addr == nil {
		return e.Net
	}
	return e.Addr.String()
}

// said says the error of the system that err is.
func said(err error) string {
	for _, c := range causes() {
		if errors.Is(err, c.err) {
			return c.words.Zh
		}
	}
	return diag.Said(err).Zh
}
