package build

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"runtime"

	"golang.org/x/sync/errgroup"

	"duibiao/internal/export"
	"duibiao/internal/output"
	"duibiao/internal/render"
	"duibiao/internal/report"
)

// planned is one file to publish: what it reads, as a digest, and how it is made.
type planned struct {
	path   string
	digest uint64
	write  func(io.Writer) error
}

// plan lists what to publish in the order of writing: what pages need before the
// pages, and pages before what lists them, so that no page that is there leads to
// one that is not.
type plan struct {
	phases [][]planned
}

// planner collects the files of a plan.
type planner struct {
	site   *report.Site
	render *render.Renderer
	digest *digester
	err    error
}

// newPlan plans a site.
func newPlan(o Options, site *report.Site, resources []string, r *render.Renderer) (*plan, error) {
	p := &planner{site: site, render: r, digest: newDigester(o.Tool, site.Config, r.Digest())}
	plan := &plan{phases: [][]planned{
		p.assets(o.Source, resources),
		p.sectors(),
		p.reports(),
		p.root(),
	}}
	return plan, p.err
}

// add plans a file that reads what reads holds.
func (p *planner) add(list *[]planned, path string, reads any, write func(io.Writer) error) {
	digest, err := p.digest.of(path, reads)
	if err != nil && p.err == nil {
		p.err = err
	}
	*list = append(*list, planned{path, digest, write})
}

// assets plans styles, scripts and the files beside articles.
func (p *planner) assets(source string, resources []string) []planned {
	var list []planned
	for _, a := range p.render.Assets() {
		p.add(&list, a.Path, nil, func(w io.Writer) error {
			_, err := w.Write(a.Data)
			return err
		})
	}
	for _, name := range resources {
		data, err := os.ReadFile(filepath.Join(source, filepath.FromSlash(name)))
		if err != nil && p.err == nil {
			p.err = err
		}
		p.add(&list, report.ResourcePath(name), string(data), func(w io.Writer) error {
			_, err := w.Write(data)
			return err
		})
	}
	return list
}

// sectors plans the articles, their data and their embeds.
func (p *planner) sectors() []planned {
	var list []planned
	for _, r := range p.site.Reports {
		for _, s := range r.Sectors {
			for lang, l := range p.site.Config.Languages {
				p.add(&list, s.Path(l), articleReads(s, lang), func(w io.Writer) error {
					return p.render.Article(w, s, lang)
				})
				p.add(&list, s.JSONPath(l), sectorReads(s, lang), func(w io.Writer) error {
					return export.ArticleJSON(w, p.site.Config, s, lang)
				})
				if p.site.Config.Embeds {
					p.embeds(&list, s, lang)
				}
			}
		}
	}
	return list
}

// embeds plans the pages for iframes of one article in one language.
func (p *planner) embeds(list *[]planned, s *report.Sector, lang int) {
	l := p.site.Config.Languages[lang]
	p.add(list, s.EmbedPath(l), sectorReads(s, lang), func(w io.Writer) error {
		return p.render.SectorEmbed(w, s, lang)
	})
	for _, m := range s.Metrics {
		p.add(list, m.EmbedPath(l), metricEmbedReads(m, lang), func(w io.Writer) error {
			return p.render.MetricEmbed(w, m, lang)
		})
	}
}

// reports plans the overviews and the data of whole reports.
func (p *planner) reports() []planned {
	var list []planned
	cfg := p.site.Config
	for _, r := range p.site.Reports {
		for lang, l := range cfg.Languages {
			p.add(&list, r.Path(l), overviewReads(r, lang), func(w io.Writer) error {
				return p.render.Overview(w, r, lang)
			})
		}
		reads := dataReads(r, len(cfg.Languages))
		p.add(&list, r.DataPath(".json"), reads, func(w io.Writer) error { return export.ReportJSON(w, cfg, r) })
		p.add(&list, r.DataPath(".csv"), reads, func(w io.Writer) error { return export.ReportCSV(w, cfg, r) })
	}
	return list
}

// root plans what lists everything else.
func (p *planner) root() []planned {
	var list []planned
	s := p.site
	for lang, l := range s.Config.Languages {
		p.add(&list, report.HomePath(l), homeReads(s, lang), func(w io.Writer) error {
			return p.render.Home(w, s, lang)
		})
	}
	p.add(&list, "index.html", nil, func(w io.Writer) error { return p.render.Chooser(w, s) })
	p.add(&list, "404.html", nil, func(w io.Writer) error { return p.render.NotFound(w, s) })
	p.add(&list, "robots.txt", nil, func(w io.Writer) error { return export.Robots(w, s.Config) })
	for _, part := range export.Sitemaps(s) {
		p.add(&list, part.Path, sitemapReads(s), part.Write)
	}
	return list
}

// execute brings the folder to what the plan says.
func (p *plan) execute(folder *output.Folder) (output.Counts, error) {
	paths, err := p.paths()
	if err != nil {
		return output.Counts{}, err
	}
	if err := folder.Begin(paths); err != nil {
		return output.Counts{}, err
	}
	for _, phase := range p.phases {
		if err := publish(folder, phase); err != nil {
			return output.Counts{}, err
		}
	}
	return folder.Finish()
}

// paths lists the plan's files. Two outputs in one place are refused; on a file
// system that takes A for a, names that differ in case alone are one place.
func (p *plan) paths() ([]string, error) {
	var paths []string
	seen := map[string]string{}
	for _, phase := range p.phases {
		for _, f := range phase {
			key := string(bytes.ToLower([]byte(f.path)))
			if other, ok := seen[key]; ok {
				return nil, fmt.Errorf("two files would be published as %s and %s", other, path.Clean(f.path))
			}
			seen[key] = f.path
			paths = append(paths, f.path)
		}
	}
	return paths, nil
}

// publish makes the files of one phase, several at a time.
func publish(folder *output.Folder, phase []planned) error {
	var g errgroup.Group
	g.SetLimit(runtime.NumCPU())
	for _, f := range phase {
		g.Go(func() error {
			if folder.Kept(f.path, f.digest) {
				return nil
			}
			var b bytes.Buffer
			if err := f.write(&b); err != nil {
				return err
			}
			return folder.Write(f.path, f.digest, b.Bytes())
		})
	}
	return g.Wait()
}
