package kind

import (
	"testing"

	"duibiao/internal/config"
	"duibiao/internal/plot"
	"duibiao/internal/report"
	"duibiao/internal/scope"
	"duibiao/internal/sitetest"
)

// scoped returns a metric of the city as pages are given it.
func scoped(t *testing.T, cfg *config.Config, m sitetest.Metric) *scope.Metric {
	t.Helper()
	s := sitetest.City(t, cfg)
	sec := s.Reports[0].Sectors[0]
	sec.Metrics = []*report.Metric{m.In(t, cfg, sec)}
	return &scope.Make(cfg, s.Reports[0], nil).Articles[0].Value.Sector.Value.Metrics[0].Value
}

// TestBar says which metrics have a bar, and of which of their figures it is made.
func TestBar(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	for _, tt := range []struct {
		name           string
		actual, target string
		kind           report.Kind
		dir            report.Direction
		want           plot.Bar
		none           bool
	}{
		{name: "short", actual: "2850万人次", target: "3100万人次", want: plot.Bar{Level: "91.9%", Target: "100%"}},
		{name: "almost", actual: "99996个", target: "10万个", want: plot.Bar{Level: "99.996%", Target: "100%"}},
		{name: "equal", actual: "30个", target: "30个", want: plot.Bar{Level: "100%", Target: "100%"}},
		{name: "past", actual: "13.93万人", target: "12.8万人", want: plot.Bar{Level: "91.9%", Past: true, PastFrom: "91.9%", PastWidth: "8.1%", Target: "91.9%"}},
		{name: "rate", actual: "52%", target: "57%", kind: report.Rate, want: plot.Bar{Level: "91.2%", Target: "100%"}},
		{name: "below a range", actual: "4%", target: "5%至8%", kind: report.Rate, want: plot.Bar{Level: "50%", Target: "62.5%", Band: true, BandWidth: "37.5%"}},
		{name: "inside a range", actual: "6%", target: "5%至8%", kind: report.Rate, dir: report.Steady, want: plot.Bar{Level: "75%", Target: "62.5%", Band: true, BandWidth: "37.5%"}},
		{name: "above a range", actual: "10%", target: "5%至8%", kind: report.Rate, dir: report.Steady, want: plot.Bar{Level: "80%", Past: true, PastFrom: "80%", PastWidth: "20%", Target: "50%", Band: true, BandWidth: "30%"}},
		{name: "down", actual: "32个", target: "30个以内", dir: report.Down, want: plot.Bar{Level: "93.8%", Past: true, PastFrom: "93.8%", PastWidth: "6.3%", Target: "93.8%"}},
		{name: "rank", actual: "第8", target: "前5", kind: report.Rank, none: true},
		{name: "bound", actual: "突破6万标箱", target: "5万标箱", none: true},
		{name: "nothing to compare", actual: "突破6万标箱", target: "7万标箱", none: true},
		{name: "zero", actual: "0个", target: "5个", none: true},
		{name: "to zero", actual: "5个", target: "0个", dir: report.Down, none: true},
		{name: "negative", actual: "-2%", target: "3%", kind: report.Rate, none: true},
		{name: "no target", actual: "5个", none: true},
		{name: "no actual", target: "5个", none: true},
	} {
		m := scoped(t, cfg, sitetest.Metric{ID: "m", Actual: tt.actual, Target: tt.target, Kind: tt.kind, Direction: tt.dir})
		got, ok := bar(m)
		if ok == tt.none || got != tt.want {
			t.Errorf("%s: bar = %+v, %v, want %+v", tt.name, got, ok, tt.want)
		}
	}
}

func TestNeutral(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	for _, tt := range []struct {
		target string
		dir    report.Direction
		want   bool
	}{
		{"5个", report.Up, false},
		{"5个以上", report.Up, false},
		{"5个以内", report.Up, true},
		{"低于5个", report.Up, true},
		{"5个", report.Down, true},
		{"5个", report.Steady, true},
	} {
		m := scoped(t, cfg, sitetest.Metric{ID: "m", Actual: "4个", Target: tt.target, Direction: tt.dir})
		if got := isNeutral(m); got != tt.want {
			t.Errorf("isNeutral(%s, %s) = %v", tt.target, tt.dir, got)
		}
	}
}
