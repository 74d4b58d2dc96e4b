package quantity

import (
	"math"
	"math/big"
	"testing"
)

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
			want := style.Percent(share, 1)
			if got := style.Share(share); got != want {
				t.Errorf("%s in %s: %s, want %s", share, name, got, want)
			}
			if share.Sign() > 0 {
				want = style.Plus + want
			}
			if got := style.Change(share); got != want {
				t.Errorf("a change of %s in %s: %s, want %s", share, name, got, want)
			}
		}
		part, whole := NewDecimal(a, expA%20), NewDecimal(b, expB%20).Abs()
		quotient := new(big.Rat).Quo(part.Rat(), whole.Rat())
		if got, want := Ratio(part, whole), Percent(quotient, 1); got != want {
			t.Errorf("%s of %s: %s, want %s", part, whole, got, want)
		}
		if got, want := English().ChangeOf(part, whole), English().Change(quotient); got != want {
			t.Errorf("a change by %s of %s: %s, want %s", part, whole, got, want)
		}
		rest := new(big.Rat).Sub(big.NewRat(1, 1), quotient)
		if got, want := Rest(part, whole), Percent(rest, 1); got != want {
			t.Errorf("without %s of %s: %s, want %s", part, whole, got, want)
		}
	})
}
