//go:build !unix

package cache

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"time"
)

// acquire takes the lock: a file that only one process can open, since Windows does
// not let another remove it while it is open. One that can be removed is stale.
func (c *Cache) acquire(wait func(holder string)) error {
	for told := false; ; time.Sleep(50 * time.Millisecond) {
		_ = c.root.Remove(lockName) // fails while its process lives
		f, err := c.root.OpenFile(lockName, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o644)
		if err == nil {
			c.lock = f
			_, err = fmt.Fprintf(f, "process %d\n", os.Getpid())
			return err
		}
		if !errors.Is(err, fs.ErrExist) || wait == nil {
			return err
		}
		if !told {
			wait(c.holder())
			told = true
		}
	}
}
