//go:build unix

package cache

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

// TestPipes holds that a pipe in the folder is not waited for.
func TestPipes(t *testing.T) {
	for _, name := range []string{stateName, lockName, articlesName} {
		source := t.TempDir()
		dir := filepath.Join(source, Dir)
		if err := os.Mkdir(dir, 0o755); err != nil {
			t.Fatal(err)
		}
		if err := syscall.Mkfifo(filepath.Join(dir, name), 0o644); err != nil {
			t.Skip(err)
		}
		useCache(t, Open(source, "1", nil))
		useCache(t, Beside(source, "1"))
	}
}
