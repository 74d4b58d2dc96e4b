package quantity

import (
	"errors"
	"math/big"
	"strings"
	"testing"
)

// FuzzParse checks that Parse does not panic, that the places of its errors are
// in the text, and that what it reads is the same after writing and reading.
func FuzzParse(f *testing.F) {
	for _, row := range golden(f) {
		f.Add(row.source)
		f.Add(row.english)
	}
	for _, text := range []string{"8.5/10万", "≤45.2例/10万人", "5至6/十万以内", "60岁（含）以上", "2.5元/1000人"} {
		f.Add(text)
	}
	for _, r := range refusals {
		f.Add(r.text)
	}
	u := StandardUnits()
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 200 {
			return
		}
		q, err := Parse(s)
		if err != nil {
			checkPlace(t, s, err)
			return
		}
		canonical, err := u.Parse(s)
		if err != nil {
			checkPlace(t, s, err) // 12MAY每kg is 12MAY/kg, which runs together
			return
		}
		if !q.Value.Equal(canonical.Value) || q.Unit != "" && canonical.Unit == "" {
			t.Fatalf("%q: %v and %v", s, q, canonical)
		}
		rereadChinese(t, s, q)
		rereadEnglish(t, u, s, canonical)
	})
}

func checkPlace(t *testing.T, s string, err error) {
	t.Helper()
	var e *ParseError
	if !errors.As(err, &e) {
		t.Fatalf("%q: %T", s, err)
	}
	if e.Input != s || e.Reason.IsZero() || e.Offset < 0 || e.Length < 0 || e.Offset+e.Length > len(s) {
		t.Fatalf("%q: %#v", s, e)
	}
	_ = e.Error()
}

func rereadChinese(t *testing.T, s string, q Quantity) {
	t.Helper()
	text := Chinese().Write(q, Name{Word: Word{Other: q.Unit}})
	if again, err := Parse(text); err != nil || !again.Equal(q) {
		t.Errorf("%q is %v, written %q, which is %v, %v", s, q, text, again, err)
	}
}

func rereadEnglish(t *testing.T, u *Units, s string, q Quantity) {
	t.Helper()
	name, ok := u.Name(q.Unit, "en")
	if !ok {
		if hasHan(q.Unit) {
			return
		}
		name = Name{Word: Word{Other: q.Unit}}
	}
	text := English().Write(q, name)
	again, err := u.Parse(text)
	if wordless := name.Other == ""; wordless || u.Canonical(name.Other) != q.Unit {
		again.Unit = q.Unit // no word, or one that it shares
	}
	if name.Also != nil && err != nil && strings.Contains(err.Error(), sayTooLong.En) {
		return // 10^-25 mu has hectares with more digits than are read
	}
	if err != nil || !again.Equal(q) {
		t.Errorf("%q is %v, written %q, which is %v, %v", s, q, text, again, err)
	}
}

// FuzzNormalize checks that a normal form is normal, and that its places map
// back in order.
func FuzzNormalize(f *testing.F) {
	for _, row := range golden(f) {
		f.Add(row.source)
	}
	f.Add("  ９，９９９．５　万 ＴＥＵ \n")
	f.Fuzz(func(t *testing.T, s string) {
		n := Normalize(s)
		if again := Normalize(n); again != n {
			t.Fatalf("%q: %q, then %q", s, n, again)
		}
		if len(s) > 200 {
			return
		}
		for i := range n {
			offset, length := sourceSpan(s, i, 1)
			if offset < 0 || length < 1 || offset+length > len(s) {
				t.Fatalf("%q: byte %d of %q is at %d, %d", s, i, n, offset, length)
			}
		}
	})
}

// FuzzDecimal compares with math/big.
func FuzzDecimal(f *testing.F) {
	for _, s := range []string{"0", "21.70", "-3.2", "1,234.5", "123456789012345678901234567890", "0.000000000000000000000001"} {
		f.Add(s, "0.05", 3)
	}
	f.Fuzz(func(t *testing.T, s, u string, shift int) {
		d, err := ParseDecimal(s)
		e, err2 := ParseDecimal(u)
		if err != nil || err2 != nil || shift < -50 || shift > 50 {
			return
		}
		a, b := rat(t, s), rat(t, u)
		sameRat(t, "parse", d, a)
		sameRat(t, "add", d.Add(e), new(big.Rat).Add(a, b))
		sameRat(t, "sub", d.Sub(e), new(big.Rat).Sub(a, b))
		sameRat(t, "neg", d.Neg(), new(big.Rat).Neg(a))
		sameRat(t, "abs", d.Abs(), new(big.Rat).Abs(a))
		sameRat(t, "trim", d.Trim(), a)
		sameRat(t, "shift back", d.Shift(shift).Shift(-shift), a)
		if d.Cmp(e) != a.Cmp(b) || d.Sign() != a.Sign() || d.Equal(e) != (a.Cmp(b) == 0) {
			t.Fatalf("%s and %s: order %d, sign %d", s, u, d.Cmp(e), d.Sign())
		}
		shifted := d.Shift(shift)
		sameRat(t, "string", mustDecimal(t, shifted.Trim().String()), shifted.Rat())
	})
}

func mustDecimal(t *testing.T, s string) Decimal {
	t.Helper()
	neg := strings.HasPrefix(s, "-")
	whole, frac, _ := strings.Cut(strings.TrimPrefix(s, "-"), ".")
	coef, ok := new(big.Int).SetString(whole+frac, 10)
	if !ok {
		t.Fatalf("%q is not a number", s)
	}
	d := fromBig(coef, -len(frac))
	if neg {
		return d.Neg()
	}
	return d
}

func rat(t *testing.T, s string) *big.Rat {
	t.Helper()
	r, ok := new(big.Rat).SetString(strings.NewReplacer(",", "", "−", "-").Replace(s))
	if !ok {
		t.Fatalf("%q is no number for math/big", s)
	}
	return r
}

func sameRat(t *testing.T, op string, d Decimal, r *big.Rat) {
	t.Helper()
	if d.Rat().Cmp(r) != 0 {
		t.Fatalf("%s: %s, want %s", op, d, r.RatString())
	}
}
