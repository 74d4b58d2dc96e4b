//go:build !unix

package regular

// nonblock is for systems that have pipes in folders.
const nonblock = 0
