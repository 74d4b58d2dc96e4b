package growth

import "testing"

// TestTellsSquares holds the judge against two computations of known growth.
func TestTellsSquares(t *testing.T) {
	linear := func(n int) func() { return func() { spin(n * 200) } }
	square := func(n int) func() { return func() { spin(n * n) } }
	if r := doubling(linear(1000), linear(4000)); r > most {
		t.Errorf("linear: %.1f", r)
	}
	if r := doubling(square(500), square(2000)); r <= most {
		t.Errorf("square: %.1f", r)
	}
}

// spin takes a time that grows with n.
func spin(n int) {
	x := uint32(1)
	for range n {
		x ^= x << 13
		x ^= x >> 17
		x ^= x << 5
	}
	if x == 0 {
		panic("xorshift never comes to 0")
	}
}
