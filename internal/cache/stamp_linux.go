package cache

import (
	"io/fs"
	"syscall"
)

// changed returns when a file was last changed in any way, also renamed or given
// another time: a time that nobody can set.
func changed(info fs.FileInfo) int64 {
	if s, ok := info.Sys().(*syscall.Stat_t); ok {
		return s.Ctim.Nano()
	}
	return 0
}
