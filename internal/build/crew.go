package build

import (
	"errors"
	"sync"

	"golang.org/x/sync/errgroup"
)

// crew are the goroutines that scan reports, as many as there are jobs. Those that have no
// report of their own to scan help with one that takes long.
type crew struct{ errgroup.Group }

func newCrew(jobs int) *crew {
	c := &crew{}
	c.SetLimit(jobs)
	return c
}

// share is how much is done at a time by one who helps.
const share = 16

// each does something for every number below n, and returns when all is done. The caller,
// who is one of the crew, does what no other is free for.
func (c *crew) each(n int, do func(i int) error) error {
	errs := make([]error, n)
	var helped sync.WaitGroup
	for from := 0; from < n; from += share {
		some := func() {
			for i := from; i < min(from+share, n); i++ {
				errs[i] = do(i)
			}
		}
		if from+share >= n {
			some() // who else would only wait
			break
		}
		helped.Add(1)
		if !c.TryGo(func() error { defer helped.Done(); some(); return nil }) {
			helped.Done()
			some()
		}
	}
	helped.Wait()
	return errors.Join(errs...)
}
