//go:build unix

package output

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// TestFailuresNameTheFile holds what is told of failures: the folder and the file that a user knows.
func TestFailuresNameTheFile(t *testing.T) {
	site := map[string]string{"zh/index.html": "text"}
	for _, tt := range []struct {
		name    string
		prepare func(out string) (FS, error)
		want    string
	}{
		{"a full disk", func(out string) (FS, error) { return &fullFor{FS: Disk(out), text: "text"}, nil },
			"write public/zh/index.html: no space left on device"},
		{"a pipe for a mark", func(out string) (FS, error) {
			return Disk(out), syscall.Mkfifo(filepath.Join(out, building), 0o600)
		}, "open public/.duibiao-tmp-building: this is a pipe, a socket or a device, not a regular file"},
		{"a folder for a mark", func(out string) (FS, error) { return Disk(out), os.Mkdir(filepath.Join(out, building), 0o700) },
			"read public/.duibiao-tmp-building: is a directory"},
		{"a link to nowhere", func(out string) (FS, error) {
			return Disk(out), os.Symlink("nowhere", out)
		}, "public is a link to nowhere, which is not there: make that folder, or remove the link"},
		{"below a link to nowhere", func(out string) (FS, error) {
			return Disk(filepath.Join(out, "sub")), os.Symlink("nowhere", out)
		}, "public is a link to nowhere, which is not there: make that folder, or remove the link"},
	} {
		out := filepath.Join(t.TempDir(), "out")
		if !strings.Contains(tt.name, "nowhere") {
			if err := os.Mkdir(out, 0o700); err != nil {
				t.Fatal(err)
			}
		}
		fsys, err := tt.prepare(out)
		if err != nil {
			t.Fatal(err)
		}
		err = publish(fsys, site)
		if err == nil || strings.ReplaceAll(err.Error(), out, "public") != tt.want {
			t.Errorf("%s: %v, want %s", tt.name, err, tt.want)
		}
	}
}

// fullFor is a disk on which there is no room for a text.
type fullFor struct {
	FS
	text string
}

func (f *fullFor) Create(name string) (File, error) {
	file, err := f.FS.Create(name)
	return &fullFile{file, name, f.text}, err
}

type fullFile struct {
	File
	name, text string
}

func (f *fullFile) Write(b []byte) (int, error) {
	if string(b) == f.text {
		return 0, &fs.PathError{Op: "write", Path: f.name, Err: syscall.ENOSPC}
	}
	return f.File.Write(b)
}
