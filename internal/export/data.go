package export

import (
	"encoding/json"
	"io"
	"time"

	"duibiao/internal/config"
	"duibiao/internal/report"
)

// reportData is data/<report>.json.
type reportData struct {
	Report       string            `json:"report"`
	Title        map[string]string `json:"title"`
	ActualPeriod int               `json:"actual_period"`
	TargetPeriod int               `json:"target_period"`
	Metrics      []metricData      `json:"metrics"`
}

// metricData is a metric with the words of every language.
type metricData struct {
	ID         string            `json:"id"`
	Sector     string            `json:"sector"`
	Label      map[string]string `json:"label"`
	Group      map[string]string `json:"group,omitempty"`
	Note       map[string]string `json:"note,omitempty"`
	Kind       string            `json:"kind"`
	Direction  string            `json:"direction"`
	Actual     *figure           `json:"actual"`
	Target     *figure           `json:"target"`
	Comparison *comparison       `json:"comparison"`
}

// ReportJSON writes all metrics of a report in every language.
func ReportJSON(w io.Writer, cfg *config.Config, r *report.Report) error {
	data := reportData{
		Report: r.Slug, ActualPeriod: r.ActualPeriod, TargetPeriod: r.TargetPeriod,
		Title:   byLanguage(cfg, func(lang int) string { return r.Texts[lang].Title }),
		Metrics: []metricData{},
	}
	for _, m := range r.Metrics() {
		data.Metrics = append(data.Metrics, newMetricData(cfg, m))
	}
	return writeJSON(w, data)
}

func newMetricData(cfg *config.Config, m *report.Metric) metricData {
	figure := func(f *report.Figure) *figure {
		if f == nil {
			return nil
		}
		return newFigure(f,
			byLanguage(cfg, func(lang int) string { return m.Words[lang].Unit.Other }),
			byLanguage(cfg, func(lang int) string { return f.Texts[lang] }))
	}
	return metricData{
		ID: m.ID, Sector: m.Sector.Slug,
		Label: byLanguage(cfg, func(lang int) string { return m.Words[lang].Label }),
		Group: words(cfg, func(lang int) string { return m.Words[lang].Group }),
		Note:  words(cfg, func(lang int) string { return m.Words[lang].Note }),
		Kind:  m.Kind.String(), Direction: m.Direction.String(),
		Actual: figure(m.Actual), Target: figure(m.Target), Comparison: newComparison(m.Comparison),
	}
}

// byLanguage collects words by language code.
func byLanguage(cfg *config.Config, word func(lang int) string) map[string]string {
	m := make(map[string]string, len(cfg.Languages))
	for i, l := range cfg.Languages {
		m[l.Code] = word(i)
	}
	return m
}

// words is byLanguage without what is empty; nil if all is.
func words(cfg *config.Config, word func(lang int) string) map[string]string {
	var m map[string]string
	for i, l := range cfg.Languages {
		if w := word(i); w != "" {
			if m == nil {
				m = map[string]string{}
			}
			m[l.Code] = w
		}
	}
	return m
}

// articleData is <lang>/<report>/<sector>.json.
type articleData struct {
	Report       string              `json:"report"`
	Sector       string              `json:"sector"`
	Language     string              `json:"language"`
	Title        string              `json:"title"`
	Summary      string              `json:"summary"`
	Date         string              `json:"date,omitempty"`
	URL          string              `json:"url,omitempty"`
	ActualPeriod int                 `json:"actual_period"`
	TargetPeriod int                 `json:"target_period"`
	Metrics      []articleMetricData `json:"metrics"`
}

// articleMetricData is a metric with the words of one language.
type articleMetricData struct {
	ID         string      `json:"id"`
	Label      string      `json:"label"`
	Group      string      `json:"group,omitempty"`
	Note       string      `json:"note,omitempty"`
	Kind       string      `json:"kind"`
	Direction  string      `json:"direction"`
	Actual     *figure     `json:"actual"`
	Target     *figure     `json:"target"`
	Comparison *comparison `json:"comparison"`
}

// ArticleJSON writes an article's data in one language.
func ArticleJSON(w io.Writer, cfg *config.Config, s *report.Sector, lang int) error {
	l, text := cfg.Languages[lang], s.Texts[lang]
	data := articleData{
		Report: s.Report.Slug, Sector: s.Slug, Language: l.Tag,
		Title: text.Title, Summary: text.Summary,
		ActualPeriod: s.Report.ActualPeriod, TargetPeriod: s.Report.TargetPeriod,
		Metrics: []articleMetricData{},
	}
	if !s.Date.IsZero() {
		data.Date = s.Date.Format(time.DateOnly)
	}
	if cfg.BaseURL != "" {
		data.URL = cfg.BaseURL + s.Path(l)
	}
	for _, m := range s.Metrics {
		data.Metrics = append(data.Metrics, newArticleMetricData(m, lang))
	}
	return writeJSON(w, data)
}

func newArticleMetricData(m *report.Metric, lang int) articleMetricData {
	w := m.Words[lang]
	figure := func(f *report.Figure) *figure {
		if f == nil {
			return nil
		}
		return newFigure(f, w.Unit.Other, f.Texts[lang])
	}
	return articleMetricData{
		ID: m.ID, Label: w.Label, Group: w.Group, Note: w.Note,
		Kind: m.Kind.String(), Direction: m.Direction.String(),
		Actual: figure(m.Actual), Target: figure(m.Target), Comparison: newComparison(m.Comparison),
	}
}

// writeJSON writes v on one line. Characters that only HTML would mind stay as
// they are.
func writeJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(v)
}
