// Package program says what the house's programs have to agree on.
package program

import (
	"runtime"
	"runtime/debug"

	"duibiao/internal/diag"
)

// Sheet is the file name of the program that reads and writes spreadsheets. It is a
// program of its own because what it needs for that costs every start of a program
// some milliseconds.
const Sheet = "duibiao-sheet"

// Publish is that of the program that uploads a site: the libraries of object stores are
// larger than all the rest.
const Publish = "duibiao-publish"

// Build is what a program was built of.
type Build struct {
	Version  string // the tag, or a pseudo-version after it, with +dirty where Modified; "devel" without a stamp
	Revision string // of the version control; empty without a stamp
	Time     string // of the revision, by RFC 3339
	Modified bool   // there were changes that had not been committed
	Go       string // the version of Go, and what the program runs on
}

// ThisBuild reads the stamp that go build puts into a program
// (https://pkg.go.dev/runtime/debug#BuildInfo). Tests have none, and so has what was
// built without version control.
func ThisBuild() Build {
	info, _ := debug.ReadBuildInfo()
	return buildOf(info)
}

// Version is the version of every program. Programs of different versions do not
// work together.
func Version() string { return ThisBuild().Version }

// buildOf reads a stamp, which may be nil.
func buildOf(info *debug.BuildInfo) Build {
	b := Build{Version: "devel", Go: runtime.Version() + " " + runtime.GOOS + "/" + runtime.GOARCH}
	if info == nil {
		return b
	}
	if v := info.Main.Version; v != "" && v != "(devel)" {
		b.Version = v
	}
	for _, s := range info.Settings {
		switch s.Key {
		case "vcs.revision":
			b.Revision = s.Value
		case "vcs.time":
			b.Time = s.Value
		case "vcs.modified":
			b.Modified = s.Value == "true"
		}
	}
	return b
}

// Words tells of the build, a line each: the version, the revision if it is known, and
// Go.
func (b Build) Words() diag.Words {
	switch {
	case b.Revision == "":
		return sayUnstamped.With(b.Version, b.Go)
	case b.Modified:
		return sayModified.With(b.Version, b.Revision, b.Time, b.Go)
	}
	return sayStamped.With(b.Version, b.Revision, b.Time, b.Go)
}
