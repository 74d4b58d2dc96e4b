package quantity

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"
)

// TestArithmeticIsExact holds sums and comparisons against fractions, for numbers on
// both sides of what a machine word holds.
func TestArithmeticIsExact(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	edges := []int64{0, 1, -1, 10, math.MaxInt64, math.MinInt64, math.MaxInt64 / 10, math.MinInt64 / 10, math.MaxInt64 / 2}
	random := func() Decimal {
		coef := edges[r.IntN(len(edges))] + r.Int64N(5) - 2
		if r.IntN(2) == 0 {
			coef = r.Int64N(1e6) - 5e5
		}
		if r.IntN(8) == 0 {
			big := new(big.Int).Mul(big.NewInt(coef), big.NewInt(math.MaxInt64))
			return fromBig(big, r.IntN(40)-20)
		}
		return NewDecimal(coef, r.IntN(40)-20)
	}
	fraction := func(d Decimal) *big.Rat {
		f, ok := new(big.Rat).SetString(d.String())
		if !ok {
			t.Fatalf("%s is no number", d)
		}
		return f
	}
	for range 20000 {
		d, e := random(), random()
		x, y := fraction(d), fraction(e)
		if got := d.Rat(); got.Cmp(x) != 0 {
			t.Fatalf("Rat of %s is %s", d, got)
		}
		if got := fraction(d.Add(e)); got.Cmp(new(big.Rat).Add(x, y)) != 0 {
			t.Fatalf("%s + %s = %s", d, e, got.FloatString(20))
		}
		if got := fraction(d.Sub(e)); got.Cmp(new(big.Rat).Sub(x, y)) != 0 {
			t.Fatalf("%s - %s = %s", d, e, got.FloatString(20))
		}
		if got := d.Cmp(e); got != x.Cmp(y) {
			t.Fatalf("%s against %s is %d", d, e, got)
		}
		if got := fraction(d.Trim()); got.Cmp(x) != 0 {
			t.Fatalf("%s trimmed is %s", d, got.FloatString(20))
		}
	}
}
