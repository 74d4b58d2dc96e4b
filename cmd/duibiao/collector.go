package main

import (
	"math"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"sync/atomic"

	"duibiao/internal/ahead"
)

// A build lives for seconds and makes much that it soon throws away, so the collector
// runs less often than by default: when there is four times as much garbage as there
// are things in use. Of a large site that would be gigabytes. What is in use beyond
// the threshold lets garbage grow with its square root alone, which is the best that
// a program can do to save both time and memory (Kirisame et al., Optimal Heap Limits
// for Reducing Browser Memory Use, 2022): four times as much in use, twice the
// garbage, and a collection for half the work done between two. One article of many
// megabytes needs much for a moment, the next moment little: until the pace follows, a
// limit holds, which is never less than twice what is in use.
//
// Most builds change a page or two and are over before there is much garbage: until there
// is as much as the small ones need, nothing is collected.
const (
	untouched = 64 << 20  // bytes of memory before the first collection
	garbage   = 400       // per cent of what is in use
	threshold = 40 << 20  // bytes in use
	limit     = 400 << 20 // bytes of memory
	smallest  = 4 << 20   // bytes before the first collection at 100 per cent of garbage, by package runtime

	indexed = 240 // the per cent of garbage of a site with a search, whose index is in use to the end
)

// paceCollector lets the pace of the collector follow what is in use. It returns what a build
// calls that holds the index of a search.
func paceCollector() (indexes func()) {
	var most atomic.Int64
	most.Store(garbage)
	debug.SetGCPercent(-1)
	ahead.Room()
	debug.SetGCPercent(100 * untouched / smallest)
	afterCollections(func() {
		bytes := inUse()
		debug.SetGCPercent(min(garbageFor(bytes), int(most.Load())))
		debug.SetMemoryLimit(limitFor(bytes))
	})
	return func() { most.Store(indexed) }
}

// limitFor returns how much memory there may be before the collector runs more often.
func limitFor(bytes uint64) int64 { return max(limit, 2*int64(bytes)) }

// garbageFor returns how much garbage may gather, in per cent of the bytes in use.
func garbageFor(bytes uint64) int {
	return int(garbage * min(1, math.Sqrt(threshold/float64(bytes))))
}

// inUse returns how many bytes the last collection found in use.
func inUse() uint64 {
	sample := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}

// afterCollections has do done after each collection: then something goes of which
// nobody takes note, and is put there anew.
func afterCollections(do func()) {
	type mark struct{ _ *int } // what has no pointer may share its memory with what stays
	runtime.AddCleanup(new(mark), func(struct{}) {
		do()
		afterCollections(do)
	}, struct{}{})
}
