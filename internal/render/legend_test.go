package render

import (
	"io"
	"slices"
	"strings"
	"testing"

	"duibiao/internal/report"
)

// TestLegend holds that a legend explains what is drawn on the page and nothing else.
func TestLegend(t *testing.T) {
	reaches := spec{id: "a", zh: "甲", en: "A", actual: "80个", target: "90个"}
	passes := spec{id: "b", zh: "乙", en: "B", actual: "95个", target: "90个"}
	ceiling := spec{id: "c", zh: "丙", en: "C", actual: "80个", target: "90个以内", dir: report.Down}
	passesCeiling := spec{id: "d", zh: "丁", en: "D", actual: "95个", target: "90个以内", dir: report.Down}
	figures := spec{id: "e", zh: "戊", en: "E", actual: "95个"}
	const level, target, past, thin = "2024 level", "2025 target", "Part beyond the target’s value", "Thin: more is not better"
	for _, tt := range []struct {
		name  string
		specs []spec
		want  []string
	}{
		{"no bar", []spec{figures}, nil},
		{"a bar", []spec{reaches, figures}, []string{level, target}},
		{"a bar past its target", []spec{reaches, passes}, []string{level, target, past}},
		{"a thin bar", []spec{reaches, ceiling}, []string{level, target, thin}},
		{"a thin bar past its target", []spec{passesCeiling}, []string{level, target, past, thin}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			cfg := parseConfig(t, testConfig)
			sec := newSite(t, cfg).Reports[0].Sectors[0]
			sec.Metrics = nil
			for _, s := range tt.specs {
				sec.Metrics = append(sec.Metrics, s.metric(t, cfg, sec))
			}
			r := newRenderer(t, cfg)
			overview := testPage{"overview", func(w io.Writer) error { return r.Overview(w, sec.Report, 1) }}
			article := testPage{"article", func(w io.Writer) error { return r.Article(w, sec, 1) }}
			for _, page := range []testPage{overview, article} {
				_, legend, _ := strings.Cut(page.html(t), `<div class="legend">`)
				legend, _, _ = strings.Cut(legend, "</ul>")
				var got []string
				for _, item := range strings.Split(legend, "</li>") {
					if _, text, ok := strings.Cut(item, "</svg>"); ok {
						got = append(got, text)
					}
				}
				if !slices.Equal(got, tt.want) {
					t.Errorf("%s: %q, want %q", page.path, got, tt.want)
				}
			}
		})
	}
}
