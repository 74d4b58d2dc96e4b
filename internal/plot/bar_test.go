package plot

import (
	"testing"

	"duibiao/internal/quantity"
)

func decimal(t testing.TB, text string) quantity.Decimal {
	t.Helper()
	d, err := quantity.ParseDecimal(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestBar(t *testing.T) {
	for _, tt := range []struct {
		name             string
		level, low, high string
		past             bool
		want             Bar
		none             bool
	}{
		{name: "short", level: "28500000", low: "31000000", high: "31000000", want: Bar{Level: "91.9%", Target: "100%"}},
		{name: "almost", level: "99996", low: "100000", high: "100000", want: Bar{Level: "99.996%", Target: "100%"}},
		{name: "hardly", level: "1", low: "1000000", high: "1000000", want: Bar{Level: "0.0001%", Target: "100%"}},
		{name: "equal", level: "30", low: "30", high: "30", want: Bar{Level: "100%", Target: "100%"}},
		{name: "equal in other digits", level: "30.0", low: "30", high: "30.00", want: Bar{Level: "100%", Target: "100%"}},
		{name: "past", level: "139300", low: "128000", high: "128000", past: true, want: Bar{Level: "91.9%", Past: true, PastFrom: "91.9%", PastWidth: "8.1%", Target: "91.9%"}},
		{name: "almost not past", level: "100001", low: "100000", high: "100000", past: true, want: Bar{Level: "99.999%", Past: true, PastFrom: "99.999%", PastWidth: "0.001%", Target: "99.999%"}},
		{name: "three times", level: "30", low: "10", high: "10", past: true, want: Bar{Level: "33.3%", Past: true, PastFrom: "33.3%", PastWidth: "66.7%", Target: "33.3%"}},
		{name: "decimals", level: "5.2", low: "5.7", high: "5.7", want: Bar{Level: "91.2%", Target: "100%"}},
		{name: "below a range", level: "4", low: "5", high: "8", want: Bar{Level: "50%", Target: "62.5%", Band: true, BandWidth: "37.5%"}},
		{name: "inside a range", level: "6", low: "5", high: "8", want: Bar{Level: "75%", Target: "62.5%", Band: true, BandWidth: "37.5%"}},
		{name: "above a range", level: "10", low: "5", high: "8", past: true, want: Bar{Level: "80%", Past: true, PastFrom: "80%", PastWidth: "20%", Target: "50%", Band: true, BandWidth: "30%"}},
		{name: "zero", level: "0", low: "5", high: "5", none: true},
		{name: "to zero", level: "5", low: "0", high: "0", past: true, none: true},
		{name: "from zero", level: "5", low: "0", high: "8", none: true},
		{name: "negative", level: "-2", low: "3", high: "3", none: true},
		{name: "to below zero", level: "2", low: "-3", high: "3", none: true},
	} {
		got, ok := NewBar(decimal(t, tt.level), decimal(t, tt.low), decimal(t, tt.high), tt.past)
		if ok == tt.none || got != tt.want {
			t.Errorf("%s: NewBar = %+v, %v, want %+v", tt.name, got, ok, tt.want)
		}
	}
}
