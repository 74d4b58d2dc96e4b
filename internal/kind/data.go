package kind

import (
	"io"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/scope"
)

// dataVersion is the version of the data files. It changes when a key or a column that
// was there gets another meaning or goes; package schema describes them.
const dataVersion = 2

// reportData makes the data files of each report: all its metrics in every language, as
// JSON and as CSV.
//
// Numbers are exact: a value is the number in its base unit with all its digits
// (28500000 for 2850万人次), so a reader that must not lose any should not parse it
// into a float. A ratio is rounded to [scope.RatioPlaces] places, but never to 1 or 0
// unless it is that.
func reportData() Kind {
	return Kind{
		Name: "data", Leaf: true,
		Doc: diag.Words{Zh: "一篇报告的全部指标：JSON 和 CSV。", En: "All metrics of a report, as JSON and CSV."},
		Links: func(env *Env, at Spot) []Link {
			if at.Report == "" {
				return nil
			}
			return dataLinks(env, at)
		},
		Report: func(env *Env, r *scope.Report) []Output {
			t := &tables{Report: r.Slug}
			for i := range r.Editions {
				t.Sheets = append(t.Sheets, r.Editions[i].Sheet)
			}
			list := []Output{
				made(env, address.Data(r.Slug, ".json"), t, writeReportJSON),
				made(env, address.Data(r.Slug, ".csv"), t, writeReportCSV),
			}
			if hasFurther(r.Editions[0].Sheet.Value.Sectors) {
				list = append(list, made(env, address.Data(r.Slug, seriesEnding), t, writeSeriesCSV))
			}
			return list
		},
	}
}

// dataLinks returns the links to the data files of the report at a spot.
func dataLinks(env *Env, at Spot) []Link {
	say := &env.books[at.Lang].Page
	list := []Link{
		{Path: address.Data(at.Report, ".csv"), Label: say.DataCSV},
		{Path: address.Data(at.Report, ".json"), Label: say.DataJSON},
	}
	if at.Series {
		list = append(list, Link{Path: address.Data(at.Report, seriesEnding), Label: say.DataSeries})
	}
	return list
}

// seriesEnding is that of the file of all periods, which a report has if there are any but
// its own two.
const seriesEnding = ".series.csv"

// tables are what the data files of a report are given: its metrics in every language.
type tables struct {
	Report string
	Sheets []scope.Keyed[scope.Sheet] // by language
}

// articleData makes the data of each article in one language, for a headless CMS.
func articleData() Kind {
	path := func(env *Env, lang int, report, sector string) string {
		return address.ArticleData(env.Settings.Code(lang), report, sector)
	}
	return Kind{
		Name: "article-data", Leaf: true,
		Doc: diag.Words{Zh: "一篇文章的数据：JSON，供内容管理系统使用。", En: "The data of an article as JSON, for a CMS."},
		Links: func(env *Env, at Spot) []Link {
			if at.Sector == "" {
				return nil
			}
			return []Link{{
				Path: path(env, at.Lang, at.Report, at.Sector), Rel: "alternate", Type: "application/json",
				Label: env.books[at.Lang].Page.DataArticle,
			}}
		},
		Article: func(env *Env, a *scope.Keyed[scope.Article]) []Output {
			s := &a.Value.Sector
			return []Output{of(env, path(env, s.Value.Lang, s.Value.Head.Value.Slug, s.Value.Slug), s, writeArticleJSON)}
		},
	}
}

// writeReportJSON writes all metrics of a report in every language.
func writeReportJSON(env *Env, w io.Writer, t *tables) error {
	d := newDataWriter(w)
	for lang, l := range env.Settings.Languages {
		d.codes, d.in = append(d.codes, l.Code), append(d.in, t.Sheets[lang].Value.Lang == lang)
	}
	versions := sheets(t)
	h := &t.Sheets[0].Value.Head.Value
	d.open('{')
	d.number("version", dataVersion)
	d.text("report", t.Report)
	d.words("title", func(lang int) string { return t.Sheets[lang].Value.Head.Value.Title })
	d.period("actual_", h.ActualPeriod)
	d.period("target_", h.TargetPeriod)
	d.key("metrics")
	d.open('[')
	for _, v := range versions {
		d.in = areIn(v)
		for i := range v[0].Metrics {
			d.metric(metricOf(v, i))
		}
	}
	d.close(']')
	d.withdrawn(versions)
	d.dropped(func(lang int) []scope.Dropped { return t.Sheets[lang].Value.Dropped })
	return d.end(w)
}

// writeArticleJSON writes an article's data in one language.
func writeArticleJSON(env *Env, w io.Writer, s *scope.Sector) error {
	d, l, h := newDataWriter(w), &env.Settings.Languages[s.Lang], &s.Head.Value
	versions := [][]*scope.Sector{{s}}
	d.open('{')
	d.number("version", dataVersion)
	d.text("report", h.Slug)
	d.text("sector", s.Slug)
	d.text("language", l.Tag)
	d.text("title", s.Title)
	d.text("summary", s.Summary)
	if s.Date != "" {
		d.text("date", s.Date)
	}
	if url := env.Settings.URL(address.Article(l.Code, h.Slug, s.Slug)); url != "" {
		d.text("url", url)
	}
	d.period("actual_", h.ActualPeriod)
	d.period("target_", h.TargetPeriod)
	d.key("metrics")
	d.open('[')
	for i := range s.Metrics {
		d.metric(metricOf(versions[0], i))
	}
	d.close(']')
	d.withdrawn(versions)
	return d.end(w)
}

// sheets returns the sectors of a report, each in every language.
func sheets(t *tables) [][]*scope.Sector {
	versions := make([][]*scope.Sector, len(t.Sheets[0].Value.Sectors))
	for i := range versions {
		for lang := range t.Sheets {
			versions[i] = append(versions[i], &t.Sheets[lang].Value.Sectors[i].Value)
		}
	}
	return versions
}

// areIn reports of a sector, given for every language, in which of them it is.
func areIn(versions []*scope.Sector) []bool {
	in := make([]bool, len(versions))
	for lang, s := range versions {
		in[lang] = s.Lang == lang
	}
	return in
}

// metricOf returns the i-th metric of a sector in every language.
func metricOf(versions []*scope.Sector, i int) []*scope.Metric {
	list := make([]*scope.Metric, len(versions))
	for lang, s := range versions {
		list[lang] = &s.Metrics[i].Value
	}
	return list
}
