package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

var date = time.Date(2026, 11, 25, 20, 29, 19, 0, time.FixedZone("", 8*3600))

// sources writes two files to pack, with permissions and times of this machine.
func sources(t *testing.T, mode os.FileMode, modified time.Time) []file {
	t.Helper()
	dir := t.TempDir()
	var list []file
	for _, name := range []string{"duibiao", "LICENSE"} {
		source := filepath.Join(dir, name)
		if err := os.WriteFile(source, []byte("the "+name), mode); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(source, modified, modified); err != nil {
			t.Fatal(err)
		}
		list = append(list, file{name, source, name == "duibiao"})
	}
	return list
}

// TestArchivesAreReproducible packs what looks different on another machine.
func TestArchivesAreReproducible(t *testing.T) {
	for name, pack := range map[string]func(io.Writer, string, []file, time.Time) error{"tar": tarball, "zip": zipped} {
		var here, there bytes.Buffer
		err := errors.Join(
			pack(&here, "top", sources(t, 0o600, time.Unix(1, 0)), date),
			pack(&there, "top", sources(t, 0o777, time.Now()), date.In(time.UTC)))
		if err != nil || !bytes.Equal(here.Bytes(), there.Bytes()) {
			t.Errorf("%s: %v, %d and %d bytes differ", name, err, here.Len(), there.Len())
		}
	}
}

// packed are the files of both forms of archives.
const packed = "top/duibiao 755 2026-11-25T12:29:19Z the duibiao\ntop/LICENSE 644 2026-11-25T12:29:19Z the LICENSE\n"

func TestTarball(t *testing.T) {
	var b, got bytes.Buffer
	if err := tarball(&b, "top", sources(t, 0o600, time.Now()), date); err != nil {
		t.Fatal(err)
	}
	z, err := gzip.NewReader(&b)
	if err != nil {
		t.Fatal(err)
	}
	for r := tar.NewReader(z); ; {
		h, err := r.Next()
		if errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&got, "%s %o %s %s\n", h.Name, h.Mode, h.ModTime.UTC().Format(time.RFC3339), text)
	}
	if diff := cmp.Diff(packed, got.String()); diff != "" {
		t.Error(diff)
	}
}

func TestZipped(t *testing.T) {
	var b, got bytes.Buffer
	if err := zipped(&b, "top", sources(t, 0o600, time.Now()), date); err != nil {
		t.Fatal(err)
	}
	r, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range r.File {
		open, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(open)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&got, "%s %o %s %s\n", f.Name, f.Mode(), f.Modified.UTC().Format(time.RFC3339), text)
	}
	if diff := cmp.Diff(packed, got.String()); diff != "" {
		t.Error(diff)
	}
}

func TestSums(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"b", "a"} {
		if err := os.WriteFile(filepath.Join(dir, name), nil, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := writeSums(dir, []string{"b", "a"}); err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(filepath.Join(dir, sumsName))
	const empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
	if want := empty + "  a\n" + empty + "  b\n"; err != nil || string(got) != want {
		t.Errorf("%q, %v", got, err)
	}
}

// TestProgramsAreReproducible builds in two folders. The stamp, which is that of the
// revision in any folder, is left out: one of them is under no version control.
func TestProgramsAreReproducible(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	here := filepath.Join("..", "..")
	there := filepath.Join(t.TempDir(), "another")
	for _, name := range []string{"go.mod", "go.sum", "cmd", "internal", "static", "templates"} {
		if err := copyTo(filepath.Join(there, name), filepath.Join(here, name)); err != nil {
			t.Fatal(err)
		}
	}
	host := target{runtime.GOOS, runtime.GOARCH}
	var sums []string
	for _, source := range []string{here, there} {
		dir := t.TempDir()
		if err := host.build(source, dir, "-buildvcs=false"); err != nil {
			t.Fatal(err)
		}
		sums = append(sums, sumsOf(t, host, dir))
	}
	if diff := cmp.Diff(sums[0], sums[1]); diff != "" || strings.Count(sums[0], "\n") != len(programs) {
		t.Errorf("%s%s", sums[0], diff)
	}
}

func copyTo(to, from string) error {
	info, err := os.Stat(from)
	if err != nil {
		return err
	}
	if info.IsDir() {
		return os.CopyFS(to, os.DirFS(from))
	}
	data, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return errors.Join(os.MkdirAll(filepath.Dir(to), 0o755), os.WriteFile(to, data, 0o644))
}

// sumsOf returns the checksums of the programs in dir.
func sumsOf(t *testing.T, host target, dir string) string {
	t.Helper()
	var b strings.Builder
	for _, f := range host.files(dir) {
		if !f.program {
			continue
		}
		data, err := os.ReadFile(f.source)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&b, "%x  %s\n", sha256.Sum256(data), f.name)
	}
	return b.String()
}

// TestStampsAreNeeded: a program of these tests has none.
func TestStampsAreNeeded(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	if version, _, err := stamp(self); err == nil || !strings.Contains(err.Error(), "no stamp") {
		t.Errorf("%s, %v", version, err)
	}
}
