package export

import (
	"bytes"
	"io"
	"time"

	"duibiao/internal/config"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

// dataVersion is the version of the data files. It changes when a key or a column that
// was there gets another meaning or goes; package schema describes them.
const dataVersion = 1

// ReportJSON writes all metrics of a report in every language.
func ReportJSON(w io.Writer, cfg *config.Config, r *report.Report) error {
	d := newDataWriter(w, cfg, allLanguages)
	d.open('{')
	d.number("version", dataVersion)
	d.text("report", r.Slug)
	d.words("title", func(lang int) string { return r.Texts[lang].Title })
	d.number("actual_period", r.ActualPeriod)
	d.number("target_period", r.TargetPeriod)
	d.key("metrics")
	d.open('[')
	for _, s := range r.Sectors {
		for _, m := range s.Metrics {
			d.metric(m)
		}
	}
	d.close(']')
	d.withdrawn(r.Sectors...)
	return d.end(w)
}

// ArticleJSON writes an article's data in one language.
func ArticleJSON(w io.Writer, cfg *config.Config, s *report.Sector, lang int) error {
	d := newDataWriter(w, cfg, lang)
	l, text := cfg.Languages[lang], s.Texts[lang]
	d.open('{')
	d.number("version", dataVersion)
	d.text("report", s.Report.Slug)
	d.text("sector", s.Slug)
	d.text("language", l.Tag)
	d.text("title", text.Title)
	d.text("summary", text.Summary)
	if !s.Date.IsZero() {
		d.text("date", s.Date.Format(time.DateOnly))
	}
	if cfg.BaseURL != "" {
		d.text("url", cfg.BaseURL+s.Path(l))
	}
	d.number("actual_period", s.Report.ActualPeriod)
	d.number("target_period", s.Report.TargetPeriod)
	d.key("metrics")
	d.open('[')
	for _, m := range s.Metrics {
		d.metric(m)
	}
	d.close(']')
	d.withdrawn(s)
	return d.end(w)
}

// allLanguages makes a writer write words by language.
const allLanguages = -1

// dataWriter writes metrics, with the words of one language or of all.
type dataWriter struct {
	jsonText
	cfg  *config.Config
	lang int
}

// newDataWriter returns a writer for w. Into a buffer it writes without a copy.
func newDataWriter(w io.Writer, cfg *config.Config, lang int) dataWriter {
	d := dataWriter{cfg: cfg, lang: lang}
	if b, ok := w.(*bytes.Buffer); ok {
		d.b = b.AvailableBuffer()
	}
	return d
}

// end closes the document and writes it, on one line.
func (d *dataWriter) end(w io.Writer) error {
	d.close('}')
	_, err := w.Write(append(d.b, '\n'))
	return err
}

// words writes a word, or what it is in each language.
func (d *dataWriter) words(name string, word func(lang int) string) {
	if d.lang != allLanguages {
		d.text(name, word(d.lang))
		return
	}
	d.key(name)
	d.open('{')
	for i, l := range d.cfg.Languages {
		d.text(l.Code, word(i))
	}
	d.close('}')
}

// optional writes words unless there are none. A translation has them where its
// original has.
func (d *dataWriter) optional(name string, word func(lang int) string) {
	if word(max(d.lang, 0)) != "" {
		d.words(name, word)
	}
}

// name writes which metric something is about.
func (d *dataWriter) name(m *report.Metric) {
	d.text("id", m.ID)
	if d.lang == allLanguages {
		d.text("sector", m.Sector.Slug)
	}
	d.words("label", func(lang int) string { return m.Words[lang].Label })
}

func (d *dataWriter) metric(m *report.Metric) {
	d.open('{')
	d.name(m)
	d.optional("group", func(lang int) string { return m.Words[lang].Group })
	d.optional("note", func(lang int) string { return m.Words[lang].Note })
	d.text("kind", m.Kind.String())
	d.text("direction", m.Direction.String())
	d.figure("actual", m, m.Actual)
	d.figure("target", m, m.Target)
	d.comparison(m.Comparison)
	d.corrections(m)
	d.close('}')
}

// figure writes a figure of a metric.
func (d *dataWriter) figure(name string, m *report.Metric, f *report.Figure) {
	if f == nil {
		d.null(name)
		return
	}
	d.key(name)
	d.open('{')
	d.quantity(f)
	d.words("unit", func(lang int) string { return m.Words[lang].Unit.Other })
	d.words("text", func(lang int) string { return f.Texts[lang] })
	d.close('}')
}

// quantity writes the numbers of a figure. A range has no value but two ends.
func (d *dataWriter) quantity(f *report.Figure) {
	d.number("period", f.Period)
	if f.Bound == quantity.Range {
		d.null("value")
		d.decimal("low", &f.Value)
		d.decimal("high", &f.High)
	} else {
		d.decimal("value", &f.Value)
	}
	d.text("bound", f.Bound.String())
}

func (d *dataWriter) comparison(c *report.Comparison) {
	if c == nil {
		d.null("comparison")
		return
	}
	d.key("comparison")
	d.open('{')
	d.text("state", c.State.String())
	d.decimal("level_share", ratio(c.LevelShare))
	d.decimal("gap", c.Gap)
	d.decimal("required_change", ratio(c.RequiredChange))
	d.close('}')
}
