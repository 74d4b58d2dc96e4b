//go:build !linux

package main

import "os"

// peak is not known here.
func peak(*os.ProcessState) (int64, bool) { return 0, false }

func settle() {}
