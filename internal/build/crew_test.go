package build

import (
	"errors"
	"sync/atomic"
	"testing"
)

// TestCrewDoesEachOnce lets several of a crew do work that all can help with.
func TestCrewDoesEachOnce(t *testing.T) {
	const n = 10 * share
	for _, jobs := range []int{1, 2, 5} {
		c := newCrew(jobs)
		var done [3][n]atomic.Int32
		for i := range done {
			c.Go(func() error {
				return c.each(n, func(j int) error { done[i][j].Add(1); return nil })
			})
		}
		if err := c.Wait(); err != nil {
			t.Error(err)
		}
		for i := range done {
			for j := range done[i] {
				if times := done[i][j].Load(); times != 1 {
					t.Errorf("%d jobs: %d was done %d times", jobs, j, times)
				}
			}
		}
	}
}

// TestCrewTellsWhatFailed sees a failure by whoever did the work.
func TestCrewTellsWhatFailed(t *testing.T) {
	failure := errors.New("no")
	for _, at := range []int{0, share, 10*share - 1} {
		c := newCrew(2)
		err := c.each(10*share, func(i int) error {
			if i == at {
				return failure
			}
			return nil
		})
		if !errors.Is(err, failure) {
			t.Errorf("the failure of %d is lost: %v", at, err)
		}
	}
}
