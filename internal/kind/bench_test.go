package kind

import (
	"fmt"
	"io"
	"testing"

	"duibiao/internal/report"
	"duibiao/internal/scope"
	"duibiao/internal/sitetest"
	"duibiao/static"
	"duibiao/templates"
)

// benchSite returns a site with a report of four sectors with twelve metrics each.
func benchSite(b *testing.B) *report.Site {
	b.Helper()
	cfg := sitetest.Config(b, sitetest.CityConfig)
	s := sitetest.City(b, cfg)
	rep := s.Reports[0]
	first, metrics := rep.Sectors[0], sitetest.Metrics()
	rep.Sectors = nil
	for i := range 4 {
		sec := &report.Sector{Report: rep, Slug: fmt.Sprint("sector-", i), Date: first.Date, Texts: first.Texts}
		for j := range 12 {
			m := metrics[j%len(metrics)]
			m.ID = fmt.Sprintf("%s-%d-%d", m.ID, i, j)
			sec.Metrics = append(sec.Metrics, m.In(b, cfg, sec))
		}
		rep.Sectors = append(rep.Sectors, sec)
	}
	rep.Counts = report.Count(rep.Metrics(), rep.ActualPeriod, rep.TargetPeriod)
	return s
}

// benchmark measures the making of a page, compiled and by html/template.
func benchmark(b *testing.B, path string) {
	s := benchSite(b)
	e := newEnv(b, s.Config)
	for _, bb := range []struct {
		name string
		env  *Env
	}{{"compiled", e}, {"interpreted", interpreted(e)}} {
		page := find(b, allPages(bb.env, s), path)
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := page.Write(io.Discard); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkArticle(b *testing.B)  { benchmark(b, "zh/city-2025/sector-1.html") }
func BenchmarkOverview(b *testing.B) { benchmark(b, "zh/city-2025/index.html") }
func BenchmarkHome(b *testing.B)     { benchmark(b, "zh/index.html") }
func BenchmarkEmbed(b *testing.B)    { benchmark(b, "zh/city-2025/embed/passengers-1-0.html") }

// BenchmarkData writes the data files of a report.
func BenchmarkData(b *testing.B) {
	s := benchSite(b)
	outputs := dataOutputs(s)
	for _, ext := range []string{".json", ".csv"} {
		data := find(b, outputs, "data/city-2025"+ext)
		b.Run(ext, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := data.Write(io.Discard); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkPlan makes the scopes of a report, and its outputs with their keys.
func BenchmarkPlan(b *testing.B) {
	s := benchSite(b)
	e := NewEnv(s.Config)
	b.ReportAllocs()
	for b.Loop() {
		list := e.FolderOutputs(scope.Make(s.Config, s.Reports[0], nil))
		for i := range list {
			list[i].Key()
		}
	}
}

func BenchmarkLoad(b *testing.B) {
	cfg := sitetest.Config(b, sitetest.CityConfig)
	for b.Loop() {
		if diags, err := NewEnv(cfg).Load(cfg, templates.FS, static.FS); err != nil || len(diags) > 0 {
			b.Fatal(err, diags)
		}
	}
}
