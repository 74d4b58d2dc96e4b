// Package spare keeps what has been used, for whoever needs the like next: buffers, parsers,
// whatever has grown as large as it needs to be.
//
// A [sync.Pool] does the same, and gives its things back to the collector. But the runtime knows
// every pool until it has collected twice, and with it all that the pool is a part of: a builder
// with its site. A program that builds again and again, which `serve` and the tests are, then has
// as much in use as it has built in the meantime; where garbage may be several times what is in
// use, that grows without end.
package spare

import "runtime"

// A List is of things that nobody uses at the moment. It is safe for concurrent use, and goes
// with what it is a part of. The zero List takes nothing and has nothing: see [New].
type List[T any] struct{ things chan T }

// New returns an empty list with room for what as many as work at a time may need.
func New[T any]() List[T] {
	return List[T]{make(chan T, 4*runtime.GOMAXPROCS(0))}
}

// Take returns something that was given before, or false if there is nothing.
func (l List[T]) Take() (T, bool) {
	select {
	case thing := <-l.things:
		return thing, true
	default:
		var none T
		return none, false
	}
}

// Give lets somebody else use a thing. If there are enough of them it is dropped.
func (l List[T]) Give(thing T) {
	select {
	case l.things <- thing:
	default:
	}
}
