package quantity

import (
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"
)

// TestPercentOfBounds rounds down what is at least or more, and up what is at most or less.
func TestPercentOfBounds(t *testing.T) {
	for _, c := range []struct {
		share string
		of    Bound
		want  string
	}{
		{"1/11", Exactly, "9.1%"},
		{"1/11", About, "9.1%"},
		{"1/11", AtLeast, "9.0%"},
		{"1/11", Above, "9.0%"},
		{"1/11", AtMost, "9.1%"},
		{"1/12", AtMost, "8.4%"},
		{"1/12", Below, "8.4%"},
		{"1/12", Nearly, "8.4%"},
		{"-1/11", Above, "-9.0%"},
		{"-1/12", Below, "-8.4%"},
		{"1/10", Above, "10%"},
		{"9999987/10000000", Above, "99.9%"},
		{"9999987/10000000", Below, "99.9999%"},
		{"9999999999/10000000000", AtMost, "100%"},
		{"10000000001/10000000000", Above, "100%"},
		{"1/2500", Above, "0.04%"},
		{"1/3000000000000", Above, "0.00000000003%"},
		{"1/3000000000000", Below, "0.1%"},
	} {
		if got := Percent(rat(t, c.share), 1, c.of); got != c.want {
			t.Errorf("%s %s: %s, want %s", c.of, c.share, got, c.want)
		}
	}
}

func TestPercent(t *testing.T) {
	for _, c := range []struct {
		share  string
		places int
		want   string
	}{
		{"57/62", 1, "91.9%"},
		{"57/62", 0, "92%"},
		{"57/62", 3, "91.935%"},
		{"1", 1, "100%"},
		{"0", 1, "0%"},
		{"-1", 1, "-100%"},
		{"1/2", 1, "50%"},
		{"1/8", 2, "12.5%"},
		{"1/3", 1, "33.3%"},
		{"2/3", 1, "66.7%"},
		{"0.50004", 1, "50.0%"},
		{"0.99996", 1, "99.996%"},
		{"0.9996", 1, "99.96%"},
		{"0.9994", 1, "99.9%"},
		{"0.996", 0, "99.6%"},
		{"0.99999999", 1, "99.999999%"},
		{"0.9999999999", 1, "99.99999999%"},
		{"1.00004", 1, "100.004%"},
		{"1.0000000001", 1, "100.00000001%"},
		{"1.0004", 1, "100.04%"},
		{"1.0005", 1, "100.1%"},
		{"0.0004", 1, "0.04%"},
		{"0.0000000001", 1, "0.00000001%"},
		{"1/1408280000", 1, "0.0000001%"},
		{"-0.0000000001", 1, "-0.00000001%"},
		{"-0.99996", 1, "-99.996%"},
		{"-0.9999999999", 1, "-99.99999999%"},
		{"-1.0000000001", 1, "-100.00000001%"},
		{"0.0005", 1, "0.1%"},
		{"-0.0005", 1, "-0.1%"},
		{"155/57", 1, "271.9%"},
		{"12.345", 1, "1234.5%"},
		{"1/3", -2, "33%"},
		{"0.9999999999", 8, "99.99999999%"},
	} {
		if got := Percent(rat(t, c.share), c.places, Exactly); got != c.want {
			t.Errorf("Percent(%s, %d) = %s, want %s", c.share, c.places, got, c.want)
		}
	}
}

func TestRoundSignificant(t *testing.T) {
	for _, c := range []struct {
		r      string
		digits int
		want   string
	}{
		{"10180/3", 3, "3390"}, {"2", 3, "2.00"}, {"9.996", 3, "10.0"}, {"0.09996", 3, "0.100"},
		{"2/15", 3, "0.133"}, {"-2/15", 3, "-0.133"}, {"0", 3, "0"}, {"999.5", 3, "1000"}, {"99950", 3, "100000"},
		{"1366.5", 4, "1367"}, {"1/1000000", 2, "0.0000010"}, {"5", 0, "5"}, {"120000000", 3, "120000000"},
	} {
		if got := RoundSignificant(rat(t, c.r), c.digits).String(); got != c.want {
			t.Errorf("RoundSignificant(%s, %d) = %s, want %s", c.r, c.digits, got, c.want)
		}
	}
}

func TestRoundHalfUp(t *testing.T) {
	for _, c := range []struct {
		r      string
		places int
		want   string
	}{
		{"0.5", 0, "1"}, {"-0.5", 0, "-1"}, {"1.5", 0, "2"}, {"2.5", 0, "3"}, {"2.449", 1, "2.4"}, {"2.45", 1, "2.5"},
		{"-2.45", 1, "-2.5"}, {"2", 2, "2.00"}, {"1250", -2, "1300"}, {"1249", -2, "1200"}, {"49", -2, "0"}, {"1/3", 5, "0.33333"},
	} {
		if got := RoundHalfUp(rat(t, c.r), c.places).String(); got != c.want {
			t.Errorf("RoundHalfUp(%s, %d) = %s, want %s", c.r, c.places, got, c.want)
		}
	}
}

// TestRoundingProperties compares with a search by the definition: of the two
// neighbours of r, the nearer, and of two equally near the one away from zero.
func TestRoundingProperties(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 4000 {
		r := randomRat(random)
		places := random.IntN(7) - 2
		if got, want := RoundHalfUp(r, places), nearest(r, places); !got.Equal(want) {
			t.Fatalf("RoundHalfUp(%s, %d) = %s, want %s", r.RatString(), places, got, want)
		}
		checkSignificant(t, r, 1+random.IntN(6))
		checkPercent(t, r, random.IntN(4))
	}
}

// randomRat returns a fraction, often one near a boundary or halfway.
func randomRat(random *rand.Rand) *big.Rat {
	den := int64(1)
	for range random.IntN(12) {
		den *= int64([]int{2, 3, 5, 7, 10}[random.IntN(5)])
	}
	r := big.NewRat(random.Int64N(4*den+1)-2*den, den)
	switch random.IntN(4) {
	case 0: // 1 ± a little
		return r.Add(big.NewRat(1, 1), big.NewRat(random.Int64N(9)-4, den*den%1e12+1))
	case 1:
		return r.Mul(r, big.NewRat(1, den%1e6+1))
	}
	return r
}

func nearest(r *big.Rat, places int) Decimal {
	unit := NewDecimal(1, -places)
	quotient := new(big.Rat).Quo(r, unit.Rat())
	floor := new(big.Int).Div(quotient.Num(), quotient.Denom()) // Euclidean: towards -∞
	low, high := fromBig(floor, -places), fromBig(floor, -places).Add(unit)
	down, up := new(big.Rat).Sub(r, low.Rat()), new(big.Rat).Sub(high.Rat(), r)
	if c := down.Cmp(up); c < 0 || c == 0 && r.Sign() < 0 {
		return low
	}
	return high
}

func checkSignificant(t *testing.T, r *big.Rat, digits int) {
	t.Helper()
	d := RoundSignificant(r, digits)
	if r.Sign() == 0 {
		return
	}
	if _, written := d.digits(); len(written) != digits {
		t.Fatalf("RoundSignificant(%s, %d) = %s", r.RatString(), digits, d)
	}
	off := new(big.Rat).Sub(r, d.Rat())
	half := NewDecimal(5, d.exp-1).Rat()
	if off.Abs(off).Cmp(half) > 0 {
		t.Fatalf("RoundSignificant(%s, %d) = %s, too far", r.RatString(), digits, d)
	}
}

// checkPercent reads the percentage back: it is on r's side of 0 and ±100, near
// r, and has no more decimals than it needs.
func checkPercent(t *testing.T, r *big.Rat, places int) {
	t.Helper()
	text := Percent(r, places, Exactly)
	d := decimal(t, strings.TrimSuffix(text, "%"))
	exact := new(big.Rat).Mul(r, big.NewRat(100, 1))
	for _, boundary := range []int64{-100, 0, 100} {
		b := NewDecimal(boundary, 0)
		if d.Cmp(b) != exact.Cmp(b.Rat()) && (d.Equal(b) || d.Cmp(b) == -exact.Cmp(b.Rat())) {
			t.Fatalf("Percent(%s, %d) = %s", r.RatString(), places, text)
		}
	}
	off := new(big.Rat).Sub(exact, d.Rat())
	unit := NewDecimal(1, -max(-d.exp, places)).Rat()
	if off.Abs(off).Cmp(unit.Quo(unit, big.NewRat(2, 1))) > 0 || -d.exp > places && !touches(halfUp.round(exact, -d.exp-1), exact) {
		t.Fatalf("Percent(%s, %d) = %s, too far", r.RatString(), places, text)
	}
}
