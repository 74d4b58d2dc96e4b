package kind

import (
	"encoding/csv"
	"io"
	"strconv"

	"duibiao/internal/formula"
	"duibiao/internal/published"
	"duibiao/internal/quantity"
	"duibiao/internal/scope"
)

// writeReportCSV writes all metrics of a report in every language, a line each: RFC
// 4180, with a byte order mark, without which Excel takes Chinese for something
// else.
func writeReportCSV(env *Env, w io.Writer, t *tables) error {
	if _, err := io.WriteString(w, "\uFEFF"); err != nil {
		return err
	}
	c := csv.NewWriter(w)
	c.UseCRLF = true
	sectors := sheets(t)
	growth := hasGrowth(sectors)
	if err := c.Write(names(reportColumns(env.Settings.Languages, growth))); err != nil {
		return err
	}
	var row csvLine
	for _, versions := range sectors {
		row.in = areIn(versions)
		for i := range versions[0].Metrics {
			m := metricOf(versions, i)
			if row.metric(t.Report, m); growth {
				row.sides(m, published.GrowthActual, published.GrowthTarget)
			}
			if err := c.Write(row.cells); err != nil {
				return err
			}
		}
	}
	c.Flush()
	return c.Error()
}

// csvLine is a line of a CSV file. Its columns are of two types: numbers, which this program
// writes, and texts, which people do, and which a spreadsheet must not take for formulas.
type csvLine struct {
	cells []string
	in    []bool // by language: whether the metric is in it
}

func (l *csvLine) text(text string) { l.word(formula.Defused(text)) }

func (l *csvLine) exact(number string) { l.word(number) }

// word writes a text that this program chose, which begins with a letter or a digit.
func (l *csvLine) word(text string) { l.cells = append(l.cells, text) }

func (l *csvLine) number(n int) { l.exact(strconv.Itoa(n)) }

// empty leaves columns empty.
func (l *csvLine) empty(columns int) { l.cells = append(l.cells, make([]string, columns)...) }

// texts writes a text in every language, given by its index; nothing in one that the
// metric is not in.
func (l *csvLine) texts(text func(lang int) string) {
	for lang, in := range l.in {
		if in {
			l.text(text(lang))
		} else {
			l.empty(1)
		}
	}
}

// metric makes the line that of a metric, given in every language.
func (l *csvLine) metric(report string, m []*scope.Metric) {
	l.cells = l.cells[:0]
	texts := func(text func(*scope.Metric) string) {
		l.texts(func(lang int) string { return text(m[lang]) })
	}
	l.number(dataVersion)
	l.text(report)
	l.text(m[0].Sector)
	l.text(m[0].ID)
	texts(func(m *scope.Metric) string { return m.Label })
	l.word(m[0].Kind.String())
	l.word(m[0].Direction.String())
	texts(unit)
	l.sides(m, published.Actual, published.Target)
	l.comparison(&m[0].Comparison)
	texts(func(m *scope.Metric) string { return m.Group })
	texts(func(m *scope.Metric) string { return m.Note })
	l.word(statusOf(m[0], m[0].Actual.Period).String())
	l.text(lastCorrection(m[0]))
}

// sides writes figures of a metric, each with its text in every language.
func (l *csvLine) sides(m []*scope.Metric, parts ...published.Part) {
	for _, part := range parts {
		l.figure(m[0].Figure(part))
		l.texts(func(lang int) string { return m[lang].Figure(part).Said() })
	}
}

// unit returns the word for the unit of a metric's figures.
func unit(m *scope.Metric) string {
	if m.Actual.Known {
		return m.Actual.Unit
	}
	return m.Target.Unit
}

// lastCorrection returns the day on which one of the two figures was last corrected.
func lastCorrection(m *scope.Metric) string {
	for i := len(m.Corrections) - 1; i >= 0; i-- {
		if c := &m.Corrections[i]; c.Period.IsZero() && c.Part.IsFigure() {
			return c.Date
		}
	}
	return ""
}

// figure writes the numbers of a figure.
func (l *csvLine) figure(f *scope.Stated) {
	if !f.IsSaid() {
		l.empty(6)
		return
	}
	l.word(f.Period.String())
	l.word(f.Period.Interval())
	if !f.Known {
		l.empty(4)
		return
	}
	l.word(f.Bound.String())
	switch {
	case f.Per != "":
		l.empty(3) // its terms are in its text
		return
	case f.Bound == quantity.Range:
		l.empty(1)
		l.exact(f.Value)
		l.exact(f.High)
		return
	}
	l.exact(f.Value)
	l.empty(2)
}

func (l *csvLine) comparison(c *scope.Comparison) {
	if !c.Known {
		l.empty(4)
		return
	}
	l.word(c.State.String())
	l.exact(c.Share.Value)
	l.exact(c.Gap.Value)
	l.exact(c.Change.Value)
}
