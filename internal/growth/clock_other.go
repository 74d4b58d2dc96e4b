//go:build !unix

package growth

import "time"

// now returns a time; where processors do not tell theirs, that of the day.
func now() time.Duration { return time.Duration(time.Now().UnixNano()) }
