package quantity

import (
	"math/big"
	"math/rand/v2"
	"testing"
)

func TestParts(t *testing.T) {
	for _, tt := range []struct {
		part, whole string
		want        int64
	}{
		{"3", "8", 375},
		{"1", "3", 333},
		{"2", "3", 667},
		{"0.5", "1000", 1}, // half a part
		{"0.4", "1000", 0},
		{"-0.5", "1000", 0},
		{"-0.6", "1000", -1},
		{"-3", "8", -375},
		{"0", "8", 0},
		{"8", "8.0", 1000},
		{"12", "8", 1500},
		{"99999999999999999999", "100000000000000000000", 1000},
		{"14500亿", "29000亿", 500},
	} {
		part, errPart := Parse(tt.part)
		whole, errWhole := Parse(tt.whole)
		if errPart != nil || errWhole != nil {
			t.Fatal(errPart, errWhole)
		}
		if got := Parts(part.Value, whole.Value, 1000); got != tt.want {
			t.Errorf("Parts(%s, %s) = %d, want %d", tt.part, tt.whole, got, tt.want)
		}
	}
}

// TestPartsIsExact holds the quick way against fractions: the number of parts is no more
// than half a part away, and a half is rounded up.
func TestPartsIsExact(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	half := big.NewRat(1, 2)
	for range 5000 {
		part := NewDecimal(r.Int64N(1<<r.IntN(62)+1)-r.Int64N(1000), r.IntN(6)-3)
		whole := NewDecimal(r.Int64N(1<<r.IntN(62)+1)+1, r.IntN(6)-3)
		parts := r.Int64N(1<<13) + 1
		exact := part.Over(whole)
		exact.Mul(exact, big.NewRat(parts, 1))
		if exact.Cmp(big.NewRat(1<<60, 1)) > 0 {
			continue
		}
		off := new(big.Rat).Sub(big.NewRat(Parts(part, whole, parts), 1), exact)
		if off.Cmp(half) > 0 || off.Cmp(new(big.Rat).Neg(half)) <= 0 {
			t.Fatalf("Parts(%s, %s, %d) is off by %s", part, whole, parts, off)
		}
	}
}
