package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/cespare/xxhash/v2"

	"duibiao/internal/program"
)

// tool names this very program: its version and a digest of what it is, so that one that was
// compiled anew does not keep what an older one rendered.
func tool() string {
	name, err := os.Executable()
	if err != nil {
		return program.Version()
	}
	f, err := os.Open(name)
	if err != nil {
		return program.Version()
	}
	defer f.Close()
	digest, err := digestOfProgram(f)
	if err != nil {
		return program.Version()
	}
	return fmt.Sprintf("%s-%016x", program.Version(), digest)
}

// digestOfProgram returns a digest that only programs with the same bytes have. At its
// beginning a program has the build id, which go build makes of all of them; to read the
// rest, some 15 MB, would take as long as a build in which nothing has changed.
func digestOfProgram(f *os.File) (uint64, error) {
	info, err := f.Stat()
	if err != nil {
		return 0, err
	}
	h := xxhash.New()
	fmt.Fprintln(h, info.Size())
	start := make([]byte, buildIDWithin)
	n, err := io.ReadFull(f, start)
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) {
		return 0, err
	}
	start = start[:n]
	_, _ = h.Write(start) // it takes all
	if !hasBuildID(start) {
		_, err = io.Copy(h, f)
		return h.Sum64(), err
	}
	return h.Sum64(), nil
}

// buildIDWithin is in how much of a program its build id is; see ReadFile in
// https://go.dev/src/cmd/internal/buildid/buildid.go.
const buildIDWithin = 32 << 10

// hasBuildID reports whether there is one: in a note of ELF (its type and who made it), or
// before the code in programs of other systems.
func hasBuildID(start []byte) bool {
	return bytes.Contains(start, []byte("\x04\x00\x00\x00Go\x00\x00")) || bytes.Contains(start, []byte("\xff Go build ID: \""))
}
