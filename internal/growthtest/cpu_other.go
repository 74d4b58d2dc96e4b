//go:build !unix

package growthtest

import "time"

// spent returns the time, where nobody tells that of the process alone.
func spent() time.Duration { return time.Duration(time.Now().UnixNano()) }
