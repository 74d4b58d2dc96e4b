package publish

import "sync/atomic"

// Progress tells how far a publication is.
type Progress struct{ done, total atomic.Int64 }

// Now returns how many objects have been written or removed, of how many.
func (p *Progress) Now() (phase int32, done, total int64) { return 0, p.done.Load(), p.total.Load() }

func (p *Progress) begin(total int) {
	if p != nil {
		p.total.Store(int64(total))
	}
}

func (p *Progress) step() {
	if p != nil {
		p.done.Add(1)
	}
}
