package check

import (
	"slices"
	"strings"
	"sync"
	"time"

	"duibiao/internal/claim"
	"duibiao/internal/config"
	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/period"
	"duibiao/internal/published"
	"duibiao/internal/report"
)

// located is an article of which the metrics are found by their ids.
type located struct {
	*report.Article
	numbers func() map[string]int // by id, from 0; made when it is first asked for
	entries *sync.Map             // by the number of a metric, a func() of where its series states figures, likewise
}

func locate(a *report.Article) *located {
	return &located{a, sync.OnceValue(func() map[string]int {
		numbers := make(map[string]int, len(a.Sector.Metrics))
		for i, m := range slices.Backward(a.Sector.Metrics) { // the first of those with one id
			numbers[m.ID] = i
		}
		return numbers
	}), &sync.Map{}}
}

// number returns the place of a metric in the article's list, or -1.
func (a *located) number(m *report.Metric) int {
	if i, ok := a.numbers()[m.CardID()]; ok {
		return i
	}
	return -1
}

// article returns the article that a file is; nil if it is none of the report.
func (in *Input) article(file string) *located {
	if in.byFile == nil {
		in.byFile = make(map[string]*located, len(in.Articles))
		for _, a := range in.Articles {
			in.byFile[a.File] = locate(a)
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
	return f.inSeries(m, published.Side{Part: partOf(m, side.Key), Period: side.Point.Period, AsOf: dayOf(side.Point.AsOf)})
}

// inSeries returns where the series of a metric states a figure.
func (f *facts) inSeries(m *report.Metric, side published.Side) diag.Position {
	a := f.byFile[m.Sector.Texts[f.config.DefaultLanguage].File]
	i := a.number(m)
	if i < 0 {
		return f.metric(m, "series")
	}
	made, _ := a.entries.LoadOrStore(i, sync.OnceValue(func() map[published.Side]diag.Position { return placesIn(a.Article, i) }))
	places, _ := made.(func() map[published.Side]diag.Position)
	if side.Part.IsTarget() {
		side.AsOf = ""
	}
	if pos, ok := places()[side]; ok {
		return pos
	}
	return f.metric(m, "series")
}

// placesIn returns where the series of the i-th metric of an article states figures: the first
// place of each. A target is one of its period, whatever day its entry names.
func placesIn(a *report.Article, i int) map[published.Side]diag.Position {
	series, places := a.Sector.Metrics[i].Series, map[published.Side]diag.Position{}
	for j, t := range a.Keys.Table(decode.Path("metrics", i)).Table("series").Elements() {
		in, problem := period.Parse(strings.Trim(t.Literal("period"), `"'`))
		for p := range published.Parts() {
			side := published.Side{Part: published.Part(p), Period: in}
			if j < len(series) && !side.Part.IsTarget() {
				side.AsOf = dayOf(series[j].AsOf)
			}
			if _, known := places[side]; problem.IsZero() && !known && hasFigure(t, side.Part) {
				places[side] = placeOf(t, side.Part)
			}
		}
	}
	return places
}

// entryOf returns the number of the entry in the series of the i-th metric of an article that
// states a figure; -1 if none does. Of a number the cache keeps how it is written, and no more.
func entryOf(a *report.Article, i int, side published.Side) int {
	if i < 0 {
		return -1
	}
	series := a.Sector.Metrics[i].Series
	for j, t := range a.Keys.Table(decode.Path("metrics", i)).Table("series").Elements() {
		in, problem := period.Parse(strings.Trim(t.Literal("period"), `"'`))
		isOfDay := side.Part.IsTarget() || j < len(series) && dayOf(series[j].AsOf) == side.AsOf
		if problem.IsZero() && in == side.Period && isOfDay && hasFigure(t, side.Part) {
			return j
		}
	}
	return -1
}

func dayOf(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.DateOnly)
}

// stands returns where a metric's key stands in an article, or the metric if it has no such
// key there.
func stands(a *located, m *report.Metric, key string) diag.Position {
	path := decode.Path("metrics", a.number(m))
	if growth := decode.Path("growth", key); m.IsGrowth && a.Keys.Has(decode.Path(path, growth)) {
		key = growth
	}
	if !a.Keys.Has(decode.Path(path, key)) {
		key = "id"
	}
	return a.Keys.Value(decode.Path(path, key))
}

// partOf returns which figure a key of a metric's front matter states.
func partOf(m *report.Metric, key string) published.Part {
	part := published.Part(max(0, slices.Index(published.Parts(), key)))
	if m.IsGrowth {
		part += published.GrowthActual
	}
	return part
}

// figureIn returns the table and the key under which front matter states a figure of a
// metric, or of an entry of its series.
func figureIn(t decode.Table, part published.Part) (decode.Table, string) {
	if part.IsGrowth() {
		t, part = t.Table("growth"), part-published.GrowthActual
	}
	return t, part.String()
}

func hasFigure(t decode.Table, part published.Part) bool {
	t, key := figureIn(t, part)
	return t.Has(key)
}

func placeOf(t decode.Table, part published.Part) diag.Position {
	t, key := figureIn(t, part)
	return t.Value(key)
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
