package kind

import (
	"slices"
	"strings"
	"testing"

	"duibiao/internal/report"
	"duibiao/internal/sitetest"
)

// TestLegend holds that a legend explains what is drawn on the page and nothing else.
func TestLegend(t *testing.T) {
	reaches := sitetest.Metric{ID: "a", Label: [2]string{"甲", "A"}, Actual: "80个", Target: "90个"}
	passes := sitetest.Metric{ID: "b", Label: [2]string{"乙", "B"}, Actual: "95个", Target: "90个"}
	ceiling := sitetest.Metric{ID: "c", Label: [2]string{"丙", "C"}, Actual: "80个", Target: "90个以内", Direction: report.Down}
	passesCeiling := sitetest.Metric{ID: "d", Label: [2]string{"丁", "D"}, Actual: "95个", Target: "90个以内", Direction: report.Down}
	figures := sitetest.Metric{ID: "e", Label: [2]string{"戊", "E"}, Actual: "95个"}
	const level, target, past, thin = "2024 level", "2025 target", "Beyond the target", "Thin bar: higher is not better"
	for _, tt := range []struct {
		name    string
		metrics []sitetest.Metric
		want    []string
	}{
		{"no bar", []sitetest.Metric{figures}, nil},
		{"a bar", []sitetest.Metric{reaches, figures}, []string{level, target}},
		{"a bar past its target", []sitetest.Metric{reaches, passes}, []string{level, target, past}},
		{"a thin bar", []sitetest.Metric{reaches, ceiling}, []string{level, target, thin}},
		{"a thin bar past its target", []sitetest.Metric{passesCeiling}, []string{level, target, past, thin}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			e, site := newCity(t, sitetest.CityConfig)
			sec := site.Reports[0].Sectors[0]
			sec.Metrics = nil
			for _, m := range tt.metrics {
				sec.Metrics = append(sec.Metrics, m.In(t, site.Config, sec))
			}
			pages := allPages(e, site)
			for _, path := range []string{"en/city-2025/opening.html"} {
				_, legend, _ := strings.Cut(text(t, find(t, pages, path)), `<div class="legend">`)
				legend, _, _ = strings.Cut(legend, "</ul>")
				var got []string
				for _, item := range strings.Split(legend, "</li>") {
					if _, text, ok := strings.Cut(item, "</svg>"); ok {
						got = append(got, text)
					}
				}
				if !slices.Equal(got, tt.want) {
					t.Errorf("%s: %q, want %q", path, got, tt.want)
				}
			}
		})
	}
}
