// Package growth holds, in tests, that the time of a computation grows with the size of
// its input and not with its square. It judges a ratio and no time, so that a slow or a
// busy machine says the same as a fast one.
package growth

import (
	"math"
	"testing"
	"time"
)

const (
	// most is by how much the time may grow if the input doubles: twice, and a little
	// for what memory costs. What grows with the square takes four times.
	most = 2.2

	// Each size is measured this often at least, and while the ratio is too great up
	// to this often at most. The shortest times count, which other processes disturb
	// least.
	leastRounds, mostRounds = 3, 25
)

// Linear fails a test unless a computation with an input of size 2n takes at most 2.2
// times as long as with one of size n. What prepare does with a size is not measured; the
// function that it returns is, which may be called again and again.
func Linear(t *testing.T, n int, prepare func(size int) func()) {
	t.Helper()
	ratio := grows(prepare(n), prepare(2*n))
	if ratio > most {
		t.Errorf("of size %d takes %.1f times as long as of size %d", 2*n, ratio, n)
	}
}

// grows returns how many times as long as the first function the second takes.
func grows(once, twice func()) float64 {
	first, second := time.Duration(math.MaxInt64), time.Duration(math.MaxInt64)
	for round := range mostRounds {
		first, second = min(first, clock(once)), min(second, clock(twice))
		if round+1 >= leastRounds && ratio(second, first) <= most {
			break
		}
	}
	return ratio(second, first)
}

func ratio(a, b time.Duration) float64 { return float64(a) / float64(max(b, 1)) }

func clock(do func()) time.Duration {
	start := time.Now()
	do()
	return time.Since(start)
}
