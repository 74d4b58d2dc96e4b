package check

import (
	"slices"

	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/report"
)

// article returns the article that a file is. It is one of those of the report.
func (in *Input) article(file string) *report.Article {
	if in.byFile == nil {
		in.byFile = make(map[string]*report.Article, len(in.Articles))
		for _, a := range in.Articles {
			in.byFile[a.File] = a
		}
	}
	return in.byFile[file]
}

// metric returns where a metric's key stands in the original, or the metric if it has
// no such key.
func (in *Input) metric(m *report.Metric, key string) diag.Position {
	return in.metricIn(m, in.Config.DefaultLanguage, key)
}

// metricIn is metric for the article in a language.
func (in *Input) metricIn(m *report.Metric, lang int, key string) diag.Position {
	a := in.article(m.Sector.Texts[lang].File)
	i := slices.IndexFunc(a.Sector.Metrics, func(e report.MetricMatter) bool { return e.ID == m.ID })
	path := decode.Path("metrics", i)
	if !a.Keys.Has(decode.Path(path, key)) {
		key = "id"
	}
	return a.Keys.Value(decode.Path(path, key))
}
