package check

import (
	"slices"
	"strings"
	"time"

	"duibiao/internal/claim"
	"duibiao/internal/config"
	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/front"
	"duibiao/internal/period"
	"duibiao/internal/report"
)

// article returns the article that a file is; nil if it is none of the report.
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
	return stands(in.article(m.Sector.Texts[in.Config.DefaultLanguage].File), m, key)
}

// metric returns where a metric's key stands in the original, or the metric if it has
// no such key.
func (f *facts) metric(m *report.Metric, key string) diag.Position {
	return f.metricIn(m, f.config.DefaultLanguage, key)
}

// metricIn is metric for the article in a language.
func (f *facts) metricIn(m *report.Metric, lang int, key string) diag.Position {
	return stands(f.byFile[m.Sector.Texts[lang].File], m, key)
}

// side returns where a figure of a metric is stated in the original.
func (f *facts) side(m *report.Metric, side *claim.Side) diag.Position {
	if side.Point == nil {
		return f.metric(m, side.Key)
	}
	a := f.byFile[m.Sector.Texts[f.config.DefaultLanguage].File]
	i := slices.IndexFunc(a.Sector.Metrics, func(e front.Metric) bool { return e.ID == m.CardID() })
	for j, p := range a.Keys.Table(decode.Path("metrics", i)).Table("series").Elements() {
		figures := p
		if m.IsGrowth {
			figures = p.Table("growth")
		}
		if figures.Has(side.Key) && states(p.Literal("period"), a.Sector.Metrics[i].Series[j].AsOf, side) {
			return figures.Value(side.Key)
		}
	}
	return f.metric(m, "series")
}

// states reports whether an entry of a series is of the period of a figure, and if that is a
// result so far, of its day.
func states(literal string, day time.Time, side *claim.Side) bool {
	in, problem := period.Parse(strings.Trim(literal, `"'`)) // an article of the cache has numbers there alone
	return problem.IsZero() && in == side.Point.Period && (side.Key != "actual" || day.Equal(side.Point.AsOf))
}

// stands returns where a metric's key stands in an article, or the metric if it has no such
// key there.
func stands(a *report.Article, m *report.Metric, key string) diag.Position {
	i := slices.IndexFunc(a.Sector.Metrics, func(e front.Metric) bool { return e.ID == m.CardID() })
	path := decode.Path("metrics", i)
	if growth := decode.Path("growth", key); m.IsGrowth && a.Keys.Has(decode.Path(path, growth)) {
		key = growth
	}
	if !a.Keys.Has(decode.Path(path, key)) {
		key = "id"
	}
	return a.Keys.Value(decode.Path(path, key))
}

// originalFirst returns the languages of a site, the one that states the figures first.
func originalFirst(cfg *config.Config) []int {
	list := []int{cfg.DefaultLanguage}
	for lang := range cfg.Languages {
		if lang != cfg.DefaultLanguage {
			list = append(list, lang)
		}
	}
	return list
}
