// Command release builds all programs for every system and packs them, with their
// checksums, for people who have no Go (make release):
//
//	dist/duibiao-v1.2.0-linux-amd64.tar.gz
//	dist/duibiao-v1.2.0-windows-arm64.zip
//	dist/SHA256SUMS
//
// The same revision and the same version of Go make the same bytes, in any folder and on
// any machine: paths are trimmed, nothing is linked against the machine's libraries, and
// every time in an archive is that of the revision.
package main

import (
	"debug/buildinfo"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

// target is a system that programs are built for.
type target struct {
	os, arch string
}

// targets are all of them.
func targets() []target {
	var list []target
	for _, os := range []string{"linux", "darwin", "windows"} {
		for _, arch := range []string{"amd64", "arm64"} {
			list = append(list, target{os, arch})
		}
	}
	return list
}

// String names the system as people do.
func (t target) String() string {
	if t.os == "darwin" {
		return "macos-" + t.arch
	}
	return t.os + "-" + t.arch
}

// programs are the packages that are built.
var programs = []string{"./cmd/duibiao", "./cmd/duibiao-sheet", "./cmd/duibiao-publish"}

// beside are the files of the source folder that go into each archive.
var beside = []string{"LICENSE", "README.md"}

func main() {
	out := flag.String("out", "dist", "the `folder` for the archives, which is made anew")
	flag.Parse()
	if err := release(*out, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "release:", err)
		os.Exit(1)
	}
}

// release makes all archives, and tells of each.
func release(out string, progress io.Writer) error {
	if err := os.RemoveAll(out); err != nil {
		return err
	}
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	var archives []string
	for _, t := range targets() {
		name, err := t.release(out)
		if err != nil {
			return fmt.Errorf("%s: %w", t, err)
		}
		fmt.Fprintln(progress, filepath.Join(out, name))
		archives = append(archives, name)
	}
	return writeSums(out, archives)
}

// release builds and packs the programs for a target, and returns what the archive is
// called.
func (t target) release(out string) (string, error) {
	dir, err := os.MkdirTemp("", "duibiao-release-")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(dir)
	if err := t.build(".", dir, "-buildvcs=true"); err != nil {
		return "", err
	}
	files := t.files(dir)
	version, date, err := stamp(files[0].source)
	if err != nil {
		return "", err
	}
	top := "duibiao-" + version + "-" + t.String()
	pack, end := tarball, ".tar.gz"
	if t.os == "windows" {
		pack, end = zipped, ".zip"
	}
	f, err := os.Create(filepath.Join(out, top+end))
	if err != nil {
		return "", err
	}
	return top + end, errors.Join(pack(f, top, files, date), f.Close())
}

// build builds the programs of a source folder into dir. What the user has set for other
// builds does not count.
func (t target) build(source, dir string, flags ...string) error {
	args := append([]string{"build", "-trimpath", "-ldflags=-s -w", "-o", dir + string(filepath.Separator)}, flags...)
	cmd := exec.Command("go", append(args, programs...)...)
	cmd.Dir = source
	cmd.Env = append(os.Environ(), "GOOS="+t.os, "GOARCH="+t.arch, "CGO_ENABLED=0",
		"GOFLAGS=", "GOWORK=off", "GOEXPERIMENT=", "GOAMD64=v1", "GOARM64=v8.0")
	cmd.Stderr = os.Stderr
	return cmd.Run()
}

// file is one to be packed.
type file struct {
	name, source string
	program      bool
}

// files lists what goes into an archive, the programs first.
func (t target) files(dir string) []file {
	var list []file
	for _, p := range programs {
		name := filepath.Base(p)
		if t.os == "windows" {
			name += ".exe"
		}
		list = append(list, file{name, filepath.Join(dir, name), true})
	}
	for _, name := range beside {
		list = append(list, file{name, name, false})
	}
	return list
}

// stamp returns the version that a program was built of, and the time of the revision.
func stamp(program string) (version string, date time.Time, err error) {
	info, err := buildinfo.ReadFile(program)
	if err != nil {
		return "", time.Time{}, err
	}
	for _, s := range info.Settings {
		switch {
		case s.Key == "vcs.time":
			date, err = time.Parse(time.RFC3339, s.Value)
		case s.Key == "vcs.modified" && s.Value == "true":
			return "", time.Time{}, errors.New("there are changes that are not committed: nobody could build the same again")
		}
	}
	if err == nil && date.IsZero() {
		err = errors.New("the programs have no stamp of version control: build in a clone, not in a linked worktree or an unpacked archive")
	}
	return info.Main.Version, date, err
}
