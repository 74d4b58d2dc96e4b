// Package growth holds, in tests, that the time of a computation grows with the size of
// its input and not with its square. It judges a ratio and no time, so that a slow or a
// busy machine says the same as a fast one.
package growth

import (
	"math"
	"runtime"
	"runtime/debug"
	"testing"
	"time"
)

const (
	// most is by how much the time may grow if the input doubles: 2.2 times, and an eighth
	// for what other processes take of the caches, which a larger input misses more. What
	// grows with the square takes four times, with the power of one and a half 2.8. It is
	// judged over two doublings.
	most = 2.2 * 1.125

	// square is what is no doubt: such a ratio is not measured again, any
	// other that is too great three times.
	square = 3

	// Each size is measured this often at least, and while the ratio is too great up
	// to this often at most. The shortest times count, which other processes disturb
	// least. Once is enough of what takes long: a moment's disturbance is little of it.
	leastRounds, mostRounds = 3, 30

	// long is how long the smaller input takes of which that is so.
	long = 5 * time.Millisecond

	// shortest is how long the smaller input is worked on at least, again and again.
	shortest = time.Millisecond
)

// Linear fails a test unless a computation takes at most 2.2 times as long with an input
// of twice the size, on the average of size n to 2n and 2n to 4n. What prepare does with a
// size is not measured; the function that it returns is, which may be called again and
// again. Under the race detector it is skipped: what that keeps of each access to memory
// leaves the caches sooner the larger the input is, by which 3.4 times was once measured of
// what takes twice as long.
func Linear(t *testing.T, n int, prepare func(size int) func()) {
	t.Helper()
	if raceDetector {
		t.Skip("the race detector's own memory is measured with it")
	}
	var ratio float64
	for _, size := range [...]int{n, max(n/2, 1), n, max(n/2, 1)} { // half of it may fit into a cache
		if ratio = doubling(prepare(size), prepare(4*size)); ratio <= most {
			return
		}
		if ratio >= square {
			break
		}
	}
	t.Errorf("twice the input takes %.1f times as long, from a size of about %d", ratio, n)
}

// doubling returns how many times as long a computation takes with twice the input, given
// one with an input and one with four times as much. The garbage collector is off
// meanwhile: it works for the larger input alone.
func doubling(once, fourfold func()) float64 {
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	alone, rounds := clock(1, once), leastRounds
	if alone >= long {
		rounds = 1
	}
	times := 1 + int(shortest/alone)
	first, last := time.Duration(math.MaxInt64), time.Duration(math.MaxInt64)
	for round := range mostRounds {
		first, last = min(first, clock(times, once)), min(last, clock(times, fourfold))
		if round+1 >= rounds && ratio(last, first) <= most {
			break
		}
	}
	return ratio(last, first)
}

func ratio(last, first time.Duration) float64 { return math.Sqrt(float64(last) / float64(first)) }

// clock returns how long it takes to do something so many times.
func clock(times int, do func()) time.Duration {
	runtime.GC()
	start := now()
	for range times {
		do()
	}
	return max(now()-start, time.Microsecond)
}
