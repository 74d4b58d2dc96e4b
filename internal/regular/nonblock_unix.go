//go:build unix

package regular

import "syscall"

// nonblock has a pipe opened without waiting for who writes to it.
const nonblock = syscall.O_NONBLOCK
