package build

import (
	"io"
	"slices"

	"duibiao/internal/config"
	"duibiao/internal/content"
	"duibiao/internal/export"
	"duibiao/internal/render"
	"duibiao/internal/report"
)

// out is one file to publish: what it reads, and how it is made.
type out struct {
	path  string
	reads func() any
	write func(io.Writer) error
}

// outputs lists the files of one report, what is linked to before what links to it.
// The digests are needed only to ask what an output reads, the pages only to write.
func (b *builder) outputs(f *content.Folder, r *report.Report, d *digests, pages *render.Renderer) []out {
	var list []out
	for _, e := range f.Resources {
		list = append(list, b.resource(e.Name))
	}
	for _, s := range r.Sectors {
		for lang, l := range b.cfg.Languages {
			list = append(list, b.sector(s, lang, l, d, pages)...)
		}
	}
	data := func() any { return d.data(r) }
	list = append(list,
		out{r.DataPath(".json"), data, func(w io.Writer) error { return export.ReportJSON(w, b.cfg, r) }},
		out{r.DataPath(".csv"), data, func(w io.Writer) error { return export.ReportCSV(w, b.cfg, r) }})
	for lang, l := range b.cfg.Languages {
		list = append(list, out{r.Path(l),
			func() any { return d.overview(r, lang) },
			func(w io.Writer) error { return pages.Overview(w, r, lang) }})
	}
	return list
}

// resource is a file beside the articles, published as it is.
func (b *builder) resource(name string) out {
	return out{report.ResourcePath(name),
		func() any { return b.sources.get(name).Digest },
		func(w io.Writer) error {
			f, err := b.root.Open(name)
			if err != nil {
				return err
			}
			defer f.Close()
			_, err = io.Copy(w, f)
			return err
		}}
}

// sector lists the files of an article in one language.
func (b *builder) sector(s *report.Sector, lang int, l config.Language, d *digests, pages *render.Renderer) []out {
	list := []out{
		{s.JSONPath(l), func() any { return d.sector(s, lang) }, func(w io.Writer) error {
			return export.ArticleJSON(w, b.cfg, s, lang)
		}},
	}
	if b.cfg.Embeds {
		for _, m := range slices.Concat(s.Metrics, s.Withdrawn) { // pages elsewhere show them
			list = append(list, out{m.EmbedPath(l),
				func() any { return d.metricEmbed(m, lang) },
				func(w io.Writer) error { return pages.MetricEmbed(w, m, lang) }})
		}
		list = append(list, out{s.EmbedPath(l),
			func() any { return d.sector(s, lang) },
			func(w io.Writer) error { return pages.SectorEmbed(w, s, lang) }})
	}
	return append(list, out{s.Path(l),
		func() any { return d.article(s, lang) },
		func(w io.Writer) error { return pages.Article(w, s, lang) }})
}

// embedScript is what pages load that show an embed.
const embedScript = "assets/embed.js"

// assets lists styles, scripts and other static files.
func (b *builder) assets() []out {
	var list []out
	for _, a := range b.render.Assets() {
		if a.Path == embedScript && !b.cfg.Embeds {
			continue
		}
		list = append(list, out{a.Path, nothing, func(w io.Writer) error {
			_, err := w.Write(a.Data)
			return err
		}})
	}
	return list
}

// nothing is what an output reads that depends on nothing but what all read.
func nothing() any { return nil }

// lists lists what lists the reports.
func (b *builder) lists(s *report.Site) []out {
	var list []out
	for _, part := range export.Sitemaps(s) {
		list = append(list, out{part.Path, func() any { return sitemapReads(s) }, part.Write})
	}
	for lang, l := range b.cfg.Languages {
		list = append(list, out{report.HomePath(l),
			func() any { return homeReads(s, lang) },
			func(w io.Writer) error { return b.render.Home(w, s, lang) }})
	}
	return append(list,
		out{"robots.txt", nothing, func(w io.Writer) error { return export.Robots(w, b.cfg) }},
		out{"404.html", nothing, func(w io.Writer) error { return b.render.NotFound(w, s) }},
		out{"index.html", nothing, func(w io.Writer) error { return b.render.Chooser(w, s) }})
}
