package quantity

import (
	"math"
	"math/big"
	"strings"
	"testing"
)

// TestPercentsOfBoundsAreTrue: a percentage that is written with a bound follows from the exact
// number, and is no farther from it than its last digit.
func TestPercentsOfBoundsAreTrue(t *testing.T) {
	for num := int64(1); num < 400; num++ {
		for _, den := range []int64{1, 3, 7, 11, 97, 1000, 9973, 99_999, 1_000_003, 1 << 51, math.MaxInt64} {
			for _, r := range []*big.Rat{big.NewRat(num, den), big.NewRat(-num, den), big.NewRat(den-num, den), big.NewRat(den+num, den)} {
				for bound := Exactly; bound <= Nearly; bound++ {
					checkBounded(t, r, bound)
				}
			}
		}
	}
}

func checkBounded(t *testing.T, r *big.Rat, bound Bound) {
	t.Helper()
	text := English().Share(r, bound)
	d, err := ParseDecimal(strings.NewReplacer("%", "", ",", "", "−", "-").Replace(text))
	if err != nil {
		t.Fatal(err)
	}
	exact := new(big.Rat).Abs(r)
	exact.Mul(exact, big.NewRat(100, 1))
	written := d.Abs().Rat()
	c := written.Cmp(exact)
	isTrue := true
	switch bound {
	case AtLeast, Above:
		isTrue = c <= 0 && (written.Sign() > 0 || exact.Sign() == 0)
	case AtMost, Below, Nearly:
		isTrue = c >= 0
	}
	off := new(big.Rat).Sub(written, exact)
	if !isTrue || off.Abs(off).Cmp(big.NewRat(1, 10)) >= 0 || d.Sign()*r.Sign() < 0 {
		t.Errorf("%s %s is written %s", bound, r, text)
	}
}

// FuzzPercents holds percents without big numbers against those with.
func FuzzPercents(f *testing.F) {
	for _, num := range []int64{0, 1, -1, 19, 57, 62, 99949, 99950, 99996, 100_000, 100_004, 1_000_000, 1 << 50, 1<<50 - 1, math.MaxInt64, math.MinInt64} {
		for _, den := range []int64{1, 3, 100, 2000, 100_000, 1 << 50, math.MaxInt64} {
			f.Add(num, den, num, den, 0, 0)
			f.Add(den, num, num, num, -3, 4)
		}
	}
	f.Fuzz(func(t *testing.T, num, den, a, b int64, expA, expB int) {
		if den == 0 || b == 0 {
			return
		}
		share := big.NewRat(1, 1).SetFrac(big.NewInt(num), big.NewInt(den))
		for name, style := range map[string]Style{"Chinese": Chinese(), "English": English(), "French": french()} {
			for bound := Exactly; bound <= Nearly; bound++ {
				want := style.Percent(share, 1, bound)
				if got := style.Share(share, bound); got != want {
					t.Errorf("%s %s in %s: %s, want %s", bound, share, name, got, want)
				}
				if share.Sign() > 0 {
					want = style.Plus + want
				}
				if got := style.Change(share, bound); got != want {
					t.Errorf("a change of %s %s in %s: %s, want %s", bound, share, name, got, want)
				}
			}
		}
		part, whole := NewDecimal(a, expA%20), NewDecimal(b, expB%20).Abs()
		quotient := new(big.Rat).Quo(part.Rat(), whole.Rat())
		if got, want := Ratio(part, whole), Percent(quotient, 1, Exactly); got != want {
			t.Errorf("%s of %s: %s, want %s", part, whole, got, want)
		}
		if got, want := English().ChangeOf(part, whole), English().Change(quotient, Exactly); got != want {
			t.Errorf("a change by %s of %s: %s, want %s", part, whole, got, want)
		}
		rest := new(big.Rat).Sub(big.NewRat(1, 1), quotient)
		if got, want := Rest(part, whole), Percent(rest, 1, Exactly); got != want {
			t.Errorf("without %s of %s: %s, want %s", part, whole, got, want)
		}
	})
}
