package kind

import (
	"encoding/csv"
	"io"
	"strconv"

	"duibiao/internal/scope"
)

// series writes all periods of a metric, the oldest first.
func (d *dataWriter) series(m []*scope.Metric) {
	d.key("series")
	d.open('[')
	for i := range m[0].Series {
		d.point(m, i)
	}
	d.close(']')
}

// point writes the i-th point of a metric's series.
func (d *dataWriter) point(m []*scope.Metric, i int) {
	at := func(m *scope.Metric) *scope.Point { return &m.Series[i] }
	p := at(m[0])
	d.open('{')
	d.period("", p.Period)
	d.figure("actual", m, func(m *scope.Metric) *scope.Stated { return &at(m).Actual })
	d.figure("target", m, func(m *scope.Metric) *scope.Stated { return &at(m).Target })
	d.textOrNull("as_of", p.AsOf)
	d.textOrNull("status", p.Status.String())
	d.boolean("superseded", p.Superseded)
	d.optional("note", func(lang int) string { return at(m[lang]).Note })
	d.optional("source", func(lang int) string { return at(m[lang]).Source })
	d.verdict(&p.Verdict)
	d.close('}')
}

// verdict writes what became of a target. The gap is the result less the target's number.
func (d *dataWriter) verdict(v *scope.Verdict) {
	if !v.Known {
		d.null("verdict")
		return
	}
	d.key("verdict")
	d.open('{')
	d.text("state", v.Outcome.String())
	d.textOrNull("reason", v.Reason.String())
	d.exact("gap", v.Gap.Value)
	if v.Gap.Known {
		d.text("gap_bound", v.Gap.Bound.String())
	} else {
		d.null("gap_bound")
	}
	d.exact("change", v.Change.Value)
	d.exact("share", v.Share.Value)
	d.exact("time", v.Time.Value)
	d.exact("pace", v.Pace.Value)
	d.close('}')
}

func (j *jsonText) textOrNull(name, value string) {
	if value == "" {
		j.null(name)
		return
	}
	j.text(name, value)
}

func (j *jsonText) boolean(name string, value bool) {
	j.key(name)
	j.b = strconv.AppendBool(j.b, value)
}

// writeSeriesCSV writes the figures of all periods of a report's metrics in every language,
// a line for each side of a period.
func writeSeriesCSV(env *Env, w io.Writer, t *tables) error {
	if _, err := io.WriteString(w, "\uFEFF"); err != nil {
		return err
	}
	c := csv.NewWriter(w)
	c.UseCRLF = true
	if err := c.Write(seriesHeader(env.Settings.Languages)); err != nil {
		return err
	}
	for _, versions := range sheets(t) {
		for i := range versions[0].Metrics {
			if err := writeSeriesRows(c, t.Report, metricOf(versions, i)); err != nil {
				return err
			}
		}
	}
	c.Flush()
	return c.Error()
}

func seriesHeader(languages []scope.Language) []string {
	row := []string{"version", "report", "sector", "id"}
	perLanguage := func(name string) {
		for _, l := range languages {
			row = append(row, name+"_"+l.Code)
		}
	}
	perLanguage("label")
	row = append(row, "side", "period", "interval", "bound", "value", "low", "high")
	perLanguage("unit")
	perLanguage("text")
	row = append(row, "as_of", "status", "superseded", "verdict", "gap", "gap_bound", "change")
	perLanguage("note")
	perLanguage("source")
	return row
}

func writeSeriesRows(c *csv.Writer, name string, m []*scope.Metric) error {
	for i := range m[0].Series {
		for _, side := range []struct {
			name string
			of   func(*scope.Point) *scope.Stated
		}{
			{"actual", func(p *scope.Point) *scope.Stated { return &p.Actual }},
			{"target", func(p *scope.Point) *scope.Stated { return &p.Target }},
		} {
			if !side.of(&m[0].Series[i]).Known {
				continue
			}
			if err := c.Write(seriesRowOf(name, m, i, side.name, side.of)); err != nil {
				return err
			}
		}
	}
	return nil
}

// seriesRowOf returns the line of one side of the i-th point of a metric. The verdict stands
// in the line of the target.
func seriesRowOf(name string, m []*scope.Metric, i int, side string, of func(*scope.Point) *scope.Stated) []string {
	p := &m[0].Series[i]
	row := make(csvLine, 0, 40)
	row.number(dataVersion)
	row.text(name)
	row.text(m[0].Sector)
	row.text(m[0].ID)
	row.texts(m, func(m *scope.Metric) string { return m.Label })
	row.text(side)
	row.figure(of(p))
	row.texts(m, func(m *scope.Metric) string { return of(&m.Series[i]).Unit })
	row.texts(m, func(m *scope.Metric) string { return of(&m.Series[i]).Text })
	row.text(p.AsOf)
	row.text(p.Status.String())
	row.text(strconv.FormatBool(p.Superseded))
	if v := &p.Verdict; v.Known && side == "target" {
		row.text(v.Outcome.String())
		row.exact(v.Gap.Value)
		row.text(gapBound(&v.Gap))
		row.exact(v.Change.Value)
	} else {
		row.empty(4)
	}
	row.texts(m, func(m *scope.Metric) string { return m.Series[i].Note })
	row.texts(m, func(m *scope.Metric) string { return m.Series[i].Source })
	return row
}

func gapBound(g *scope.Gap) string {
	if !g.Known {
		return ""
	}
	return g.Bound.String()
}

// hasFurther reports whether any metric of a report has figures of further periods.
func hasFurther(sectors []scope.Keyed[scope.Sector]) bool {
	for _, s := range sectors {
		for i := range s.Value.Metrics {
			if hasSeries(&s.Value.Metrics[i].Value) {
				return true
			}
		}
	}
	return false
}
