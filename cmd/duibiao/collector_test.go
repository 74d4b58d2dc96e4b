package main

import (
	"runtime"
	"runtime/debug"
	"testing"
	"time"
)

// TestLimitLeavesRoom: the limit is twice what is in use, so that collecting never takes all the
// time.
func TestLimitLeavesRoom(t *testing.T) {
	for _, tt := range []struct {
		megabytes uint64
		limit     int64
	}{{0, 400}, {100, 400}, {200, 400}, {500, 1000}} {
		if got := limitFor(tt.megabytes<<20) >> 20; got != tt.limit {
			t.Errorf("%d MiB in use: %d MiB, want %d", tt.megabytes, got, tt.limit)
		}
	}
}

// TestGarbageGrowsWithTheRoot: four times as much in use lets twice the garbage gather.
func TestGarbageGrowsWithTheRoot(t *testing.T) {
	for _, tt := range []struct {
		megabytes uint64
		percent   int
	}{{0, 400}, {5, 400}, {40, 400}, {160, 200}, {640, 100}, {2560, 50}} {
		if got := garbageFor(tt.megabytes << 20); got != tt.percent {
			t.Errorf("%d MiB in use: %d %%, want %d", tt.megabytes, got, tt.percent)
		}
	}
}

// TestIndexLetsLessGarbageGather: what a search adds to what is in use does not come five times.
func TestIndexLetsLessGarbageGather(t *testing.T) {
	before := debug.SetGCPercent(-1)
	limit := debug.SetMemoryLimit(-1)
	defer func() { debug.SetGCPercent(before); debug.SetMemoryLimit(limit) }()
	paceCollector()()
	for range 1000 {
		runtime.GC()
		percent := debug.SetGCPercent(-1)
		if percent == indexed {
			return
		}
		debug.SetGCPercent(percent)
		time.Sleep(time.Millisecond)
	}
	t.Errorf("the pace is never that of %d %%", indexed)
}
