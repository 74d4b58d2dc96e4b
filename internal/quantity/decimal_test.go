package quantity

import (
	"encoding/json"
	"math/big"
	"testing"
)

func decimal(tb testing.TB, s string) Decimal {
	tb.Helper()
	d, err := ParseDecimal(s)
	if err != nil {
		tb.Fatal(err)
	}
	return d
}

func TestDecimalString(t *testing.T) {
	for _, c := range []struct {
		d    Decimal
		want string
	}{
		{Decimal{}, "0"},
		{NewDecimal(0, 5), "0"},
		{NewDecimal(0, -2), "0.00"},
		{NewDecimal(2850, 4), "28500000"},
		{NewDecimal(2170, -2), "21.70"},
		{NewDecimal(-5, -1), "-0.5"},
		{NewDecimal(-5, -3), "-0.005"},
		{NewDecimal(5, 0).Shift(20), "500000000000000000000"},
		{NewDecimal(-1<<63, 0), "-9223372036854775808"},
		{NewDecimal(-1<<63, 0).Neg(), "9223372036854775808"},
		{NewDecimal(2170, -2).Trim(), "21.7"},
		{NewDecimal(500, -2).Trim(), "5"},
		{NewDecimal(500, 0).Trim(), "500"},
		{NewDecimal(0, -3).Trim(), "0"},
		{NewDecimal(1, -1).Add(NewDecimal(2, -1)), "0.3"},
		{NewDecimal(1393, 2).Sub(NewDecimal(128, 3)), "11300"},
	} {
		if got := c.d.String(); got != c.want {
			t.Errorf("%#v is %s, want %s", c.d, got, c.want)
		}
	}
}

func TestParseDecimal(t *testing.T) {
	for in, want := range map[string]string{
		"0": "0", "-0": "0", "+5": "5", "-5": "-5", "−5": "-5", "21.70": "21.70", "1,234.5": "1234.5",
		"0.000": "0.000", "123456789012345678901234567890": "123456789012345678901234567890",
		"-1,234,567,890,123,456,789.5": "-1234567890123456789.5",
	} {
		if got := decimal(t, in).String(); got != want {
			t.Errorf("%s is %s, want %s", in, got, want)
		}
	}
	for _, in := range []string{
		"", "-", "+-5", "5 ", " 5", "５", "1e5", "0x10", "1_000", "NaN", "Inf", ".5", "5.", "1,23", "1,234,", "1.2.3", "007", "5%", "五",
	} {
		if d, err := ParseDecimal(in); err == nil {
			t.Errorf("%q is read as %s", in, d)
		}
	}
}

func TestDecimalJSON(t *testing.T) {
	got, err := json.Marshal(map[string]Decimal{"a": NewDecimal(2170, -2), "b": NewDecimal(2850, 4), "c": decimal(t, "0.123456789012345678901")})
	if want := `{"a":21.70,"b":28500000,"c":0.123456789012345678901}`; err != nil || string(got) != want {
		t.Errorf("%s, %v, want %s", got, err, want)
	}
}

// TestExponent checks that Han and digits give the same last place.
func TestExponent(t *testing.T) {
	for text, want := range map[string]int{
		"2850万": 4, "21.70%": -2, "1200": 0, "12万": 4, "十二万": 4, "1.2亿": 7, "一点二亿": 7, "一万亿": 12, "1万亿": 12,
		"三亿五千万": 4, "一万二千": 0, "三百": 0, "28.5 million": 5, "ten million": 6, "零": 0,
	} {
		q, err := Parse(text)
		if err != nil || q.Value.Exponent() != want {
			t.Errorf("%s: %d, %v, want %d", text, q.Value.Exponent(), err, want)
		}
	}
}

// TestImmutable checks that no operation changes its operands.
func TestImmutable(t *testing.T) {
	d := decimal(t, "123456789012345678901234567890")
	d.Neg()
	d.Abs()
	d.Add(d)
	d.Sub(NewDecimal(1, 0))
	d.Shift(3).Trim()
	d.Rat().Add(d.Rat(), big.NewRat(1, 1))
	d.Rat().Num().SetInt64(0)
	RoundHalfUp(d.Rat(), 2)
	if d.String() != "123456789012345678901234567890" {
		t.Errorf("changed to %s", d)
	}
}

func TestQuantityEqual(t *testing.T) {
	q := Quantity{Value: NewDecimal(2170, -2), Unit: "%"}
	if r := (Quantity{Value: NewDecimal(217, -1), Unit: "%"}); !q.Equal(r) {
		t.Error("21.70% is not 21.7%")
	}
	for _, r := range []Quantity{
		{Value: NewDecimal(2170, -2), Unit: "‰"},
		{Value: NewDecimal(2170, -2), Unit: "%", Bound: About},
		{Value: NewDecimal(2170, -2), Unit: "%", High: NewDecimal(1, 0)},
		{Value: NewDecimal(2171, -2), Unit: "%"},
	} {
		if q.Equal(r) {
			t.Errorf("%v equals %v", q, r)
		}
	}
}
