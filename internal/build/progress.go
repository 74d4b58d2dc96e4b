package build

import "sync/atomic"

// Progress is what a build is doing. It can be looked at while the build runs.
type Progress struct {
	phase       atomic.Int32
	done, total atomic.Int64
}

// The phases of a build.
const (
	Looking int32 = iota // at the stamps of files
	Reading              // articles
	Writing              // outputs
)

// Now returns the phase, and of how much there is to do in it how much is done.
func (p *Progress) Now() (phase int32, done, total int64) {
	return p.phase.Load(), p.done.Load(), p.total.Load()
}

func (p *Progress) begin(phase int32, total int) {
	p.done.Store(0)
	p.total.Store(int64(total))
	p.phase.Store(phase)
}

func (p *Progress) step(n int) { p.done.Add(int64(n)) }
