//go:build !linux || race

package ahead

// Room does nothing here.
func Room() {}
