package spare

import (
	"runtime"
	"testing"
	"time"
)

func TestGivenIsTaken(t *testing.T) {
	l := New[*int]()
	if _, ok := l.Take(); ok {
		t.Error("an empty list has something")
	}
	thing := new(int)
	l.Give(thing)
	if got, ok := l.Take(); !ok || got != thing {
		t.Errorf("took %p, %t; want %p", got, ok, thing)
	}
	if _, ok := l.Take(); ok {
		t.Error("what was taken is still there")
	}
}

func TestTooManyAreDropped(t *testing.T) {
	l := New[int]()
	for i := range 1000 {
		l.Give(i)
	}
	n := 0
	for {
		if _, ok := l.Take(); !ok {
			break
		}
		n++
	}
	if want := 4 * runtime.GOMAXPROCS(0); n != want {
		t.Errorf("%d are kept, want %d", n, want)
	}
}

func TestNothingOfAZeroList(t *testing.T) {
	var l List[int]
	l.Give(1)
	if _, ok := l.Take(); ok {
		t.Error("a list without room has something")
	}
}

// What a pool is a part of would only go with the collection after the next.
func TestOwnerGoesAtOnce(t *testing.T) {
	type owner struct{ buffers List[*owner] } // which point back
	gone := make(chan struct{})
	func() {
		o := &owner{buffers: New[*owner]()}
		o.buffers.Give(o)
		runtime.AddCleanup(o, func(int) { close(gone) }, 0)
	}()
	runtime.GC()
	select {
	case <-gone:
	case <-time.After(10 * time.Second):
		t.Error("after a collection it is still there")
	}
}
