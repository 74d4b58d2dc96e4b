package plot

import "testing"

func TestNested(t *testing.T) {
	for _, tt := range []struct {
		name                    string
		result, low, high, time string
		want                    Nested
		none                    bool
	}{
		{name: "beyond", result: "1267", low: "1200", high: "1200", want: Nested{Result: "100%", Target: "94.7%"}},
		{name: "short", result: "3", low: "5.5", high: "5.5", want: Nested{Result: "54.5%", Target: "100%"}},
		{name: "nothing", result: "0", low: "5", high: "5", want: Nested{Result: "0%", Target: "100%"}},
		{name: "equal", result: "5.0", low: "5", high: "5", want: Nested{Result: "100%", Target: "100%"}},
		{name: "inside a range", result: "5", low: "4.5", high: "6", want: Nested{Result: "83.3%", Target: "100%", Band: true, BandFrom: "75%"}},
		{name: "so far", result: "620", low: "1200", high: "1200", time: "0.495890", want: Nested{Result: "51.7%", Target: "100%", TimeKnown: true, Time: "49.6%"}},
		{name: "so far and beyond", result: "1600", low: "800", high: "800", time: "0.5", want: Nested{Result: "100%", Target: "50%", TimeKnown: true, Time: "25%"}},
		{name: "negative", result: "-1", low: "5", high: "5", none: true},
		{name: "to zero", result: "1", low: "0", high: "0", none: true},
	} {
		got, ok := NewNested(decimal(t, tt.result), decimal(t, tt.low), decimal(t, tt.high), tt.time)
		if ok == tt.none || got != tt.want {
			t.Errorf("%s: NewNested = %+v, %v, want %+v", tt.name, got, ok, tt.want)
		}
	}
}
