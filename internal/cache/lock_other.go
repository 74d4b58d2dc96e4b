//go:build !unix

package cache

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"duibiao/internal/diag"
)

// acquire takes the lock: a file that only one process can open, since Windows does
// not let another remove it while it is open. One that can be removed is stale.
func (c *Cache) acquire(wait func(holder string)) error {
	name := filepath.Join(c.dir, lockName)
	for told := false; ; time.Sleep(50 * time.Millisecond) {
		_ = os.Remove(name) // fails while its process lives
		f, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o644)
		if err == nil {
			c.lock = f
			_, err = fmt.Fprintf(f, "process %d\n", os.Getpid())
			return err
		}
		if !errors.Is(err, fs.ErrExist) {
			return &diag.Failure{Words: sayNotLocked.With(name), Cause: err}
		}
		if !told {
			holder, _ := os.ReadFile(name)
			wait(process(holder))
			told = true
		}
	}
}
