package main

import (
	"os"
	"syscall"
)

// peak returns the most memory a process had at once, in bytes. Linux counts in what
// the parent had when it started the process, so this program stays small.
func peak(p *os.ProcessState) (int64, bool) {
	usage, ok := p.SysUsage().(*syscall.Rusage)
	if !ok {
		return 0, false
	}
	return usage.Maxrss * 1024, true
}

// settle waits until what was written before is on the disk, so that the next process
// does not pay for it.
func settle() { syscall.Sync() }
