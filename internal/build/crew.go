package build

import (
	"errors"
	"sync"
	"sync/atomic"

	"golang.org/x/sync/errgroup"
)

// crew are the goroutines that scan reports, as many as there are jobs. Those for whom there is
// no report left help with one that takes long.
type crew struct {
	errgroup.Group
	busy atomic.Bool // whether there are reports that nobody has begun
}

func newCrew(jobs int) *crew {
	c := &crew{}
	c.SetLimit(jobs)
	return c
}

// reports does something for every number below n, each whole by one of the crew, and returns
// when all is done.
func (c *crew) reports(n int, do func(i int) error) error {
	c.busy.Store(true)
	for i := range n {
		c.Go(func() error { return do(i) })
	}
	c.busy.Store(false)
	return c.Wait()
}

// share is how much is taken at a time by one of several who do the same work. So little pays
// since who takes it has begun already.
const share = 4

// each does something for every number below n, and returns when all is done. The caller, who
// is one of the crew, does what no other is free for.
func (c *crew) each(n int, do func(i int) error) error {
	return c.divide(n, do, func() (func(i int) error, func()) { return do, func() {} })
}

// divide is each for a work that everybody needs room of their own for: the caller has it, and who
// helps prepares it, and tidies up when nothing is left.
func (c *crew) divide(n int, do func(i int) error, prepare func() (do func(i int) error, tidy func())) error {
	d := division{crew: c, n: n, prepare: prepare}
	d.work(do)
	d.helped.Wait()
	return errors.Join(d.errs...)
}

// division is a work that is being divided.
type division struct {
	crew    *crew
	n       int
	prepare func() (do func(i int) error, tidy func())
	next    atomic.Int64 // what nobody has taken
	helped  sync.WaitGroup
	mu      sync.Mutex
	errs    []error
}

// work does share after share, and asks for help as long as there is more than one. It ends early
// with an error.
func (d *division) work(do func(i int) error) {
	for {
		from := int(d.next.Add(share)) - share
		if from >= d.n {
			return
		}
		if from+share < d.n {
			d.ask()
		}
		for i := from; i < min(from+share, d.n); i++ {
			if err := do(i); err != nil {
				d.fail(err)
				return
			}
		}
	}
}

// ask lets one of the crew help who is free.
func (d *division) ask() {
	if d.crew.busy.Load() {
		return
	}
	d.helped.Add(1)
	help := func() error {
		defer d.helped.Done()
		do, tidy := d.prepare()
		defer tidy()
		d.work(do)
		return nil
	}
	if !d.crew.TryGo(help) {
		d.helped.Done()
	}
}

// fail notes an error. What nobody has taken is left.
func (d *division) fail(err error) {
	d.next.Store(int64(d.n))
	d.mu.Lock()
	d.errs = append(d.errs, err)
	d.mu.Unlock()
}
