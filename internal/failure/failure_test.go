package failure

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"duibiao/internal/diag"
)

// TestWords holds what is said of errors, also of those that are inside others.
func TestWords(t *testing.T) {
	outer := diag.Phrase{Zh: "无法锁定 %s", En: "lock %s"}
	full := &fs.PathError{Op: "write", Path: "a.html", Err: syscall.ENOSPC}
	for _, tt := range []struct {
		name   string
		err    error
		zh, en string
	}{
		{"in words", outer.Fail("x"), "无法锁定 x", "lock x"},
		{"with a cause", &diag.Failure{Words: outer.With("x"), Cause: syscall.EACCES}, "无法锁定 x：没有权限", "lock x: permission denied"},
		{"of a file", full, "无法写入 a.html：磁盘空间已满", "write a.html: no space left on device"},
		{"from an open folder", &fs.PathError{Op: "openat", Path: "a", Err: syscall.ENOENT}, "无法打开 a：没有这个文件或文件夹", "openat a: no such file or directory"},
		{"of a name that ends like one", &fs.PathError{Op: "stat", Path: "a", Err: syscall.ENOENT}, "无法查看 a：没有这个文件或文件夹", "stat a: no such file or directory"},
		{"of two names", &os.LinkError{Op: "rename", Old: "a", New: "b", Err: syscall.EISDIR}, "无法改名为 b：这是文件夹，不是文件", "rename a b: is a directory"},
		{"of a call", os.NewSyscallError("bind", syscall.EADDRINUSE), "地址已被占用", "bind: address already in use"},
		{"several", errors.Join(full, outer.Fail("x")), "无法写入 a.html：磁盘空间已满；无法锁定 x", "write a.html: no space left on device; lock x"},
		{"of no known operation", &fs.PathError{Op: "frob", Path: "a", Err: syscall.EROFS}, "a：操作 frob 失败：文件系统是只读的", "frob a: read-only file system"},
		{"in an unknown one", fmt.Errorf("locking: %w", syscall.EACCES), "locking: permission denied", "locking: permission denied"},
		{"of no known kind", errors.New("it rains"), "it rains", "it rains"},
	} {
		if got, want := Words(tt.err), (diag.Words{Zh: tt.zh, En: tt.en}); got != want {
			t.Errorf("%s: %+v, want %+v", tt.name, got, want)
		}
	}
}

// TestWordsOfTheMachine holds that what the machine really says has Chinese words.
func TestWordsOfTheMachine(t *testing.T) {
	dir := t.TempDir()
	_, missing := os.Open(filepath.Join(dir, "missing"))
	_, isFolder := os.ReadFile(dir)
	noFolder := os.WriteFile(filepath.Join(dir, "missing", "a"), nil, 0o644)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	_, inUse := (&net.ListenConfig{}).Listen(context.Background(), "tcp", listener.Addr().String())
	noProgram := exec.Command("no-such-program-as-this").Start()
	for _, err := range []error{missing, isFolder, noFolder, inUse, noProgram} {
		words := Words(err)
		if !strings.HasPrefix(words.Zh, "无法") || words.En != err.Error() {
			t.Errorf("%+v", words)
		}
		for _, english := range []string{"no such", "directory", "in use", "not found"} {
			if strings.Contains(words.Zh, english) {
				t.Errorf("%q is English in part", words.Zh)
			}
		}
	}
}

// TestCausesAreToldApart holds that each row is reached: none stands behind a wider one.
func TestCausesAreToldApart(t *testing.T) {
	for _, c := range causes() {
		if got := said(c.err); got != c.words.Zh {
			t.Errorf("%v is said as %s, want %s", c.err, got, c.words.Zh)
		}
	}
}
