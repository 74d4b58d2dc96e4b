package render

import (
	"testing"

	"duibiao/internal/report"
)

func TestBar(t *testing.T) {
	cfg := parseConfig(t, testConfig)
	sec := newSite(t, cfg).Reports[0].Sectors[0]
	for _, tt := range []struct {
		name           string
		actual, target string
		kind           report.Kind
		dir            report.Direction
		want           bar
		none           bool
	}{
		{name: "short", actual: "2850万人次", target: "3100万人次", want: bar{Level: "91.9%", Target: "100%"}},
		{name: "almost", actual: "99996个", target: "10万个", want: bar{Level: "99.996%", Target: "100%"}},
		{name: "equal", actual: "30个", target: "30个", want: bar{Level: "100%", Target: "100%"}},
		{name: "past", actual: "13.93万人", target: "12.8万人", want: bar{Level: "91.9%", Past: true, PastFrom: "91.9%", PastWidth: "8.1%", Target: "91.9%"}},
		{name: "three times", actual: "30个", target: "10个", want: bar{Level: "33.3%", Past: true, PastFrom: "33.3%", PastWidth: "66.7%", Target: "33.3%"}},
		{name: "rate", actual: "52%", target: "57%", kind: report.Rate, want: bar{Level: "91.2%", Target: "100%"}},
		{name: "below a range", actual: "4%", target: "5%至8%", kind: report.Rate, want: bar{Level: "50%", Target: "62.5%", Band: true, BandWidth: "37.5%"}},
		{name: "inside a range", actual: "6%", target: "5%至8%", kind: report.Rate, dir: report.Steady, want: bar{Level: "75%", Target: "62.5%", Band: true, BandWidth: "37.5%"}},
		{name: "above a range", actual: "10%", target: "5%至8%", kind: report.Rate, dir: report.Steady, want: bar{Level: "80%", Past: true, PastFrom: "80%", PastWidth: "20%", Target: "50%", Band: true, BandWidth: "30%"}},
		{name: "down", actual: "32个", target: "30个以内", dir: report.Down, want: bar{Level: "93.8%", Past: true, PastFrom: "93.8%", PastWidth: "6.3%", Target: "93.8%"}},
		{name: "rank", actual: "第8", target: "前5", kind: report.Rank, none: true},
		{name: "bound", actual: "突破6万标箱", target: "5万标箱", none: true},
		{name: "nothing to compare", actual: "突破6万标箱", target: "7万标箱", none: true},
		{name: "zero", actual: "0个", target: "5个", none: true},
		{name: "to zero", actual: "5个", target: "0个", dir: report.Down, none: true},
		{name: "negative", actual: "-2%", target: "3%", kind: report.Rate, none: true},
		{name: "no target", actual: "5个", none: true},
		{name: "no actual", target: "5个", none: true},
	} {
		m := spec{id: "m", actual: tt.actual, target: tt.target, kind: tt.kind, dir: tt.dir}.metric(t, cfg, sec)
		got, ok := newBar(m)
		if ok == tt.none || got != tt.want {
			t.Errorf("%s: newBar = %+v, %v, want %+v", tt.name, got, ok, tt.want)
		}
	}
}

func TestNeutral(t *testing.T) {
	cfg := parseConfig(t, testConfig)
	sec := newSite(t, cfg).Reports[0].Sectors[0]
	for _, tt := range []struct {
		target string
		dir    report.Direction
		want   bool
	}{
		{"5个", report.Up, false},
		{"5个以上", report.Up, false},
		{"5个以内", report.Up, true},
		{"5个", report.Down, true},
		{"5个", report.Steady, true},
	} {
		m := spec{id: "m", actual: "4个", target: tt.target, dir: tt.dir}.metric(t, cfg, sec)
		if got := isNeutral(m); got != tt.want {
			t.Errorf("isNeutral(%s, %s) = %v", tt.target, tt.dir, got)
		}
	}
}
