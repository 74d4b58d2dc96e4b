//go:build unix

package regular

import (
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"testing/fstest"
)

// folder makes a folder with a file, a folder, links to them, a pipe, a link to that, and a
// socket.
func folder(t *testing.T) *os.Root {
	t.Helper()
	dir := t.TempDir()
	for _, err := range []error{
		os.WriteFile(filepath.Join(dir, "a"), []byte("text"), 0o644),
		os.Mkdir(filepath.Join(dir, "d"), 0o755),
		os.WriteFile(filepath.Join(dir, "d", "b"), nil, 0o644),
		os.Symlink("a", filepath.Join(dir, "link")),
		os.Symlink("pipe", filepath.Join(dir, "piped")),
		os.Symlink("/etc/hostname", filepath.Join(dir, "out")),
		syscall.Mkfifo(filepath.Join(dir, "pipe"), 0o644),
	} {
		if err != nil {
			t.Skip(err)
		}
	}
	t.Chdir(dir) // the name of a socket is short
	socket, err := net.Listen("unix", "socket")
	if err != nil {
		t.Skip(err)
	}
	t.Cleanup(func() { socket.Close() })
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { root.Close() })
	return root
}

// TestNothingIsWaitedFor holds that what is no regular file is refused; the test would hang.
func TestNothingIsWaitedFor(t *testing.T) {
	root := folder(t)
	fsys := FS(root)
	for _, name := range []string{"pipe", "piped", "socket", "out"} {
		if f, err := fsys.Open(name); err == nil {
			t.Errorf("%s is opened: %v", name, f)
		} else if strings.Contains(name, "pipe") && !strings.Contains(err.Error(), name+": this is a pipe") {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := fs.ReadFile(fsys, name); err == nil {
			t.Errorf("%s is read", name)
		}
		if _, err := fs.ReadDir(fsys, name); err == nil {
			t.Errorf("%s is listed", name)
		}
		if _, err := ReadFile(root, name); err == nil {
			t.Errorf("%s is read of its root", name)
		}
	}
	for _, name := range []string{"a", "link"} {
		if text, err := fs.ReadFile(fsys, name); err != nil || string(text) != "text" {
			t.Errorf("%s is %q, %v", name, text, err)
		}
	}
}

// TestIn holds what is read in a folder against what is read by the whole way.
func TestIn(t *testing.T) {
	root := folder(t)
	for _, err := range []error{root.Symlink("../a", "d/up"), root.Symlink("../pipe", "d/pipe"), root.Symlink("../../out", "d/out"), root.Mkdir("d/e", 0o755), root.WriteFile("d/e/f", []byte("deep"), 0o644)} {
		if err != nil {
			t.Fatal(err)
		}
	}
	fsys := FS(root)
	in := In(fsys, "d")
	for _, name := range []string{"d/b", "d/up", "d/e/f", "d/../a", "d/pipe", "d/out", "d/none", "d/", "d", "a", "none/b"} {
		want, wantErr := fs.ReadFile(fsys, name)
		got, err := fs.ReadFile(in, name)
		if string(got) != string(want) || (err == nil) != (wantErr == nil) || err != nil && err.Error() != wantErr.Error() {
			t.Errorf("%s is %q, %v; by the whole way %q, %v", name, got, err, want, wantErr)
		}
	}
	if err := in.Close(); err != nil {
		t.Error(err)
	}
	if err := In(fsys, "none").Close(); err != nil {
		t.Error(err)
	}
}

// TestFS holds the file system against what is asked of one.
func TestFS(t *testing.T) {
	root := folder(t)
	for _, name := range []string{"pipe", "piped", "socket", "out"} {
		if err := root.Remove(name); err != nil {
			t.Fatal(err)
		}
	}
	if err := fstest.TestFS(FS(root), "a", "d/b", "link"); err != nil {
		t.Error(err)
	}
}
