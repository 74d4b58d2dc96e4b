package plot

import (
	"math/rand/v2"
	"testing"

	"duibiao/internal/quantity"
)

// near returns three numbers that often are next to each other, or zero.
func near(r *rand.Rand) [3]quantity.Decimal {
	base, exp := r.Int64N(1<<r.IntN(50)+1), r.IntN(8)-4
	var list [3]quantity.Decimal
	for i := range list {
		list[i] = quantity.NewDecimal(max(base+r.Int64N(5)-2, 0), exp)
		switch r.IntN(10) {
		case 0:
			list[i] = quantity.NewDecimal(r.Int64N(1<<r.IntN(50)+1), exp)
		case 1:
			list[i] = quantity.Decimal{}
		}
	}
	return list
}

// TestNothingThatDiffersIsDrawnAsEqual holds, for any figures on any axis, that places are
// in the order of the numbers and as far apart as can be seen, that equal numbers have one
// place, and that all lie on the axis.
func TestNothingThatDiffersIsDrawnAsEqual(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 4))
	for _, s := range []scale{across(), {2160, 2160, columnsClear}, {2160, 1500, columnsClear}} {
		for range 5_000 {
			values := near(r)
			most := values[r.IntN(3)]
			for _, v := range values {
				if v.Cmp(most) > 0 {
					most = v
				}
			}
			if r.IntN(2) == 0 {
				most = most.Add(quantity.NewDecimal(r.Int64N(1000)+1, 0))
			}
			if most.IsZero() {
				continue
			}
			anchor := values[r.IntN(3)]
			at := s.places(most, anchor, values[:]...)
			for i, v := range values {
				if at[i] < 0 || at[i] > s.limit || v.IsZero() != (at[i] == 0) {
					t.Fatalf("%s of %s stands at %d", v, most, at[i])
				}
				for j, w := range values {
					switch v.Cmp(w) {
					case 0:
						if at[i] != at[j] {
							t.Fatalf("%s and %s are equal, and stand at %d and %d", v, w, at[i], at[j])
						}
					case 1:
						if at[i]-at[j] < s.clear {
							t.Fatalf("%s is more than %s of %s, and they stand at %d and %d", v, w, most, at[i], at[j])
						}
					}
				}
			}
		}
	}
}

// TestTrueToScale holds that numbers that are far enough apart stand where they belong, and
// that the anchor does where there is room beside it.
func TestTrueToScale(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 7))
	s := across()
	for range 5_000 {
		a, b := r.Int64N(1001), r.Int64N(1001)
		if a-b > -s.clear && a-b < s.clear && a != b || a != 0 && a < s.clear || b != 0 && b < s.clear {
			continue
		}
		at := s.places(quantity.NewDecimal(1000, 0), quantity.NewDecimal(a, 0), quantity.NewDecimal(a, 0), quantity.NewDecimal(b, 0))
		if at[0] != a || at[1] != b {
			t.Fatalf("%d and %d stand at %d", a, b, at)
		}
	}
	for anchor := int64(60); anchor <= 980; anchor++ {
		for _, by := range []int64{-1, 1} {
			at := s.places(quantity.NewDecimal(1000, 0), quantity.NewDecimal(anchor, 0), quantity.NewDecimal(anchor, 0), quantity.NewDecimal(anchor+by, 0))
			if at[0] != anchor || at[1] != anchor+by*s.clear {
				t.Fatalf("%d with one beside it by %d: %d", anchor, by, at)
			}
		}
	}
}

func TestTenths(t *testing.T) {
	for n, want := range map[int64]string{0: "0", 919: "91.9", 1000: "100", 5: "0.5", -5: "-0.5", -120: "-12", -1234: "-123.4"} {
		if got := tenths(n); got != want {
			t.Errorf("tenths(%d) = %s, want %s", n, got, want)
		}
	}
}
