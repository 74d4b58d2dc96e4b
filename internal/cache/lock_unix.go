//go:build unix

package cache

import (
	"errors"
	"fmt"
	"os"
	"syscall"
)

// acquire takes the lock. The system frees it when its process ends, however that
// happens, so a lock is never stale; what is written in the file only tells a person
// who holds it.
func (c *Cache) acquire(wait func(holder string)) error {
	f, err := c.root.OpenFile(lockName, os.O_RDWR|os.O_CREATE, 0o644)
	if err != nil {
		return err
	}
	err = flock(f, syscall.LOCK_EX|syscall.LOCK_NB)
	if errors.Is(err, syscall.EWOULDBLOCK) && wait != nil {
		wait(c.holder())
		err = flock(f, syscall.LOCK_EX)
	}
	if err != nil {
		return errors.Join(err, f.Close())
	}
	c.lock = f
	if err := f.Truncate(0); err != nil {
		return err
	}
	_, err = f.WriteAt(fmt.Appendf(nil, "process %d\n", os.Getpid()), 0)
	return err
}

// flock goes on when a signal interrupts the wait.
func flock(f *os.File, how int) error {
	for {
		if err := syscall.Flock(int(f.Fd()), how); !errors.Is(err, syscall.EINTR) {
			return err
		}
	}
}
