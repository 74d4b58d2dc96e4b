//go:build unix

package growthtest

import (
	"syscall"
	"time"
)

// spent returns the time that processors have spent on this process: what other processes do
// meanwhile does not count.
func spent() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		return 0
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}
