package kind

import (
	"bytes"
	"io"

	"duibiao/internal/period"
	"duibiao/internal/quantity"
	"duibiao/internal/scope"
)

// dataWriter writes metrics, with the words of one language or of all.
type dataWriter struct {
	jsonText
	codes   []string // of the languages, by which words are written; none for those of one language
	in      []bool   // by language: whether what is written is in it
	periods periodTexts
}

// newDataWriter returns a writer for w. Into a buffer it writes without a copy.
func newDataWriter(w io.Writer) dataWriter {
	var d dataWriter
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

// words writes a word, or what it is in each language that has it.
func (d *dataWriter) words(name string, word func(lang int) string) {
	if d.codes == nil {
		d.text(name, word(0))
		return
	}
	d.key(name)
	d.open('{')
	for i, code := range d.codes {
		if d.in[i] {
			d.text(code, word(i))
		}
	}
	d.close('}')
}

// optional writes words unless there are none. A translation has them where its
// original has.
func (d *dataWriter) optional(name string, word func(lang int) string) {
	if word(0) != "" {
		d.words(name, word)
	}
}

// name writes which metric something is about.
func (d *dataWriter) name(m []*scope.Metric) {
	d.text("id", m[0].ID)
	if d.codes != nil {
		d.text("sector", m[0].Sector)
	}
	d.words("label", func(lang int) string { return m[lang].Label })
}

// metric writes a metric, given in every language that is written.
func (d *dataWriter) metric(m []*scope.Metric) {
	d.open('{')
	d.name(m)
	d.optional("group", func(lang int) string { return m[lang].Group })
	d.optional("note", func(lang int) string { return m[lang].Note })
	d.word("kind", m[0].Kind.String())
	d.word("direction", m[0].Direction.String())
	actual := d.figure("actual", m, func(m *scope.Metric) *scope.Stated { return &m.Actual })
	target := d.figure("target", m, func(m *scope.Metric) *scope.Stated { return &m.Target })
	d.comparison(&m[0].Comparison)
	d.later(m)
	d.revisions(m)
	if d.codes != nil {
		d.series(m, actual, target)
	} else {
		d.answer(m[0])
	}
	d.growth(m)
	d.corrections(m)
	d.close('}')
}

// span is where something stands in what is being written.
type span struct{ start, end int }

// figure writes a figure of a metric, and returns where it stands.
func (d *dataWriter) figure(name string, m []*scope.Metric, of func(*scope.Metric) *scope.Stated) span {
	return d.stated(name, func(lang int) *scope.Stated { return of(m[lang]) })
}

// stated writes a figure, given in every language that is written, or null for none.
func (d *dataWriter) stated(name string, in func(lang int) *scope.Stated) span {
	d.key(name)
	start := len(d.b)
	switch f := in(0); {
	case f.Words != "":
		d.open('{')
		d.period("", f.Period)
		d.words("words", func(lang int) string { return in(lang).Words })
		d.close('}')
	case f.Known:
		d.open('{')
		d.quantity(f)
		d.words("unit", func(lang int) string { return in(lang).Unit })
		d.words("text", func(lang int) string { return in(lang).Text })
		d.close('}')
	default:
		d.b = append(d.b, "null"...)
	}
	return span{start, len(d.b)}
}

// quantity writes the numbers of a figure. A range has no value but two
// ends, and a ratio two terms.
func (d *dataWriter) quantity(f *scope.Stated) {
	d.period("", f.Period)
	switch {
	case f.Per != "":
		d.null("value")
		d.key("ratio")
		d.b = append(d.b, "["+f.Value+","+f.Per+"]"...)
	case f.Bound == quantity.Range:
		d.null("value")
		d.exact("low", f.Value)
		d.exact("high", f.High)
	default:
		d.exact("value", f.Value)
	}
	d.word("bound", f.Bound.String())
}

// period writes a period, and its interval by ISO 8601.
func (d *dataWriter) period(prefix string, p period.Period) {
	text := d.periods.of(p)
	d.word(prefix+"period", text.name)
	d.word(prefix+"interval", text.interval)
}

func (d *dataWriter) comparison(c *scope.Comparison) {
	if !c.Known {
		d.null("comparison")
		return
	}
	d.key("comparison")
	d.open('{')
	d.word("state", c.State.String())
	d.exact("level_share", c.Share.Value)
	d.exact("gap", c.Gap.Value)
	d.exact("required_change", c.Change.Value)
	d.close('}')
}

// corrections writes what a metric's figures were before they were corrected, by date,
// if any has been; then what it was called and counted as.
func (d *dataWriter) corrections(m []*scope.Metric) {
	d.correctionsOf(m, "corrections", true, d.correction)
	d.correctionsOf(m, "restated", false, d.restated)
}

// correctionsOf writes the corrections of figures, or of what holds of them all, under a key.
func (d *dataWriter) correctionsOf(m []*scope.Metric, key string, figures bool, write func([]*scope.Metric, int)) {
	open := false
	for i := range m[0].Corrections {
		if m[0].Corrections[i].Part.IsFigure() != figures {
			continue
		}
		if !open {
			d.key(key)
			d.open('[')
			open = true
		}
		d.open('{')
		write(m, i)
		d.close('}')
	}
	if open {
		d.close(']')
	}
}

// correction writes the i-th correction, which is of a figure.
func (d *dataWriter) correction(m []*scope.Metric, i int) {
	c := &m[0].Corrections[i]
	d.text("date", c.Date)
	d.text("figure", c.Part.String())
	if c.AsOf != "" {
		d.text("as_of", c.AsOf)
	}
	d.key("was")
	d.open('{')
	switch {
	case c.Restored:
		d.period("", c.Was.Period)
	case !c.Was.Known:
		d.period("", c.Was.Period)
		d.words("words", func(lang int) string { return m[lang].Corrections[i].Was.Words })
	default:
		d.quantity(&c.Was)
		d.words("unit", func(lang int) string { return m[lang].Corrections[i].Was.Unit })
		d.words("text", func(lang int) string { return m[lang].Corrections[i].Was.Text })
	}
	d.close('}')
	if c.Restored {
		d.boolean("restored", true)
	}
	d.words("reason", func(lang int) string { return m[lang].Corrections[i].Reason })
	if c.From.Report != "" {
		d.origin("origin", &c.From)
	}
}

// restated writes the i-th correction, which is of a label, a kind, a direction or what is continued. A label is
// there in the languages in which it was another.
func (d *dataWriter) restated(m []*scope.Metric, i int) {
	c := &m[0].Corrections[i]
	d.text("date", c.Date)
	d.text("of", c.Part.String())
	d.words("was", func(lang int) string { return m[lang].Corrections[i].Was.Text })
	d.words("reason", func(lang int) string { return m[lang].Corrections[i].Reason })
	if c.From.Report != "" {
		d.origin("origin", &c.From)
	}
}

// withdrawn writes the metrics that are gone from sectors, if there are any: their
// labels and corrections.
func (d *dataWriter) withdrawn(sectors [][]*scope.Sector) {
	open := false
	for _, versions := range sectors {
		d.in = areIn(versions)
		for i := range versions[0].Withdrawn {
			if !open {
				d.key("withdrawn")
				d.open('[')
				open = true
			}
			m := make([]*scope.Metric, len(versions))
			for lang, s := range versions {
				m[lang] = &s.Withdrawn[i].Value
			}
			d.open('{')
			d.name(m)
			d.corrections(m)
			d.close('}')
		}
	}
	if open {
		d.close(']')
	}
}
