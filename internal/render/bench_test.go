package render

import (
	"fmt"
	"io"
	"testing"

	"duibiao/internal/report"
	"duibiao/static"
	"duibiao/templates"
)

// benchSite returns a site with a report of four sectors with twelve metrics each.
func benchSite(b *testing.B, r *Renderer) *report.Site {
	b.Helper()
	s := newSite(b, r.cfg)
	rep := s.Reports[0]
	first := rep.Sectors[0]
	rep.Sectors = nil
	for i := range 4 {
		sec := &report.Sector{Report: rep, Slug: fmt.Sprint("sector-", i), Date: first.Date, Texts: first.Texts}
		for j := range 12 {
			m := specs()[j%len(specs())]
			m.id = fmt.Sprintf("%s-%d-%d", m.id, i, j)
			sec.Metrics = append(sec.Metrics, m.metric(b, r.cfg, sec))
		}
		rep.Sectors = append(rep.Sectors, sec)
	}
	rep.Counts = report.Count(rep.Metrics())
	return s
}

// benchmark measures the making of a page, compiled and by html/template.
func benchmark(b *testing.B, write func(*Renderer, *report.Site) error) {
	cfg := parseConfig(b, testConfig)
	compiled, interpreted := newRenderer(b, cfg), newRenderer(b, cfg)
	interpret(interpreted)
	s := benchSite(b, compiled)
	for _, bb := range []struct {
		name string
		r    *Renderer
	}{{"compiled", compiled}, {"interpreted", interpreted}} {
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := write(bb.r, s); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkArticle(b *testing.B) {
	benchmark(b, func(r *Renderer, s *report.Site) error { return r.Article(io.Discard, s.Reports[0].Sectors[1], 0) })
}

func BenchmarkOverview(b *testing.B) {
	benchmark(b, func(r *Renderer, s *report.Site) error { return r.Overview(io.Discard, s.Reports[0], 0) })
}

func BenchmarkHome(b *testing.B) {
	benchmark(b, func(r *Renderer, s *report.Site) error { return r.Home(io.Discard, s, 0) })
}

func BenchmarkEmbed(b *testing.B) {
	benchmark(b, func(r *Renderer, s *report.Site) error {
		return r.MetricEmbed(io.Discard, s.Reports[0].Sectors[1].Metrics[0], 0)
	})
}

// BenchmarkData makes the data of an article without writing it.
func BenchmarkData(b *testing.B) {
	r := newRenderer(b, parseConfig(b, testConfig))
	sec := benchSite(b, r).Reports[0].Sectors[1]
	b.ReportAllocs()
	for b.Loop() {
		r.articlePage(sec, 0)
	}
}

func BenchmarkNew(b *testing.B) {
	cfg := parseConfig(b, testConfig)
	for b.Loop() {
		if _, diags, err := New(cfg, templates.FS, static.FS); err != nil || len(diags) > 0 {
			b.Fatal(err, diags)
		}
	}
}
