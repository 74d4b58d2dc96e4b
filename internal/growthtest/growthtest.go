// Package growthtest holds tests to how the time of something grows with its input.
package growthtest

import (
	"runtime"
	"runtime/debug"
	"testing"
	"time"
)

// most is by how much the time may grow when the input becomes four times as large: 2.2
// for each doubling. What takes the square of its input takes sixteen times as long.
const most = 2.2 * 2.2

// rounds is how often it is tried. What counts is the best time of each size, which is that
// of the work itself, however busy the machine is otherwise.
const rounds = 12

// Check runs something of a size and of four times that size, and fails if the time grows
// by more than 2.2 for each doubling. The size is to be so large that a run takes some
// milliseconds. It returns what prepare made of a size to the function that is timed.
func Check[T any](t *testing.T, size int, prepare func(size int) T, run func(T)) {
	t.Helper()
	small, large := prepare(size), prepare(4*size)
	bestSmall, bestLarge := time.Duration(1<<62), time.Duration(1<<62)
	for range rounds {
		bestSmall, bestLarge = min(bestSmall, timed(small, run)), min(bestLarge, timed(large, run))
		if float64(bestLarge) <= most*float64(bestSmall) {
			return
		}
		if bestLarge > 5*time.Second {
			break
		}
	}
	t.Errorf("%d takes %v, and %d takes %v: %.1f times as long, want at most %.1f",
		size, bestSmall, 4*size, bestLarge, float64(bestLarge)/float64(bestSmall), most)
}

// timed returns how long a run takes, without the collector's work.
func timed[T any](input T, run func(T)) time.Duration {
	runtime.GC()
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	start := spent()
	run(input)
	return spent() - start
}
