package kind

import (
	"encoding/csv"
	"io"
	"strconv"

	"duibiao/internal/published"
	"duibiao/internal/scope"
)

// series writes all periods of a metric, the oldest first. Actual and target are where the
// two figures of the report stand: of most metrics there are no others, and they are copied.
func (d *dataWriter) series(m []*scope.Metric, actual, target span) {
	d.key("series")
	d.open('[')
	if m[0].Series == nil {
		d.ownSeries(m[0], actual, target)
		d.close(']')
		return
	}
	d.points(m)
	d.close(']')
}

// points writes what is stated of a metric in each period.
func (d *dataWriter) points(m []*scope.Metric) {
	points := pointsOf(m)
	for i := range points[0] {
		d.point(points, i)
	}
}

// growth writes the growth of a metric, if any is stated: of all periods, or in the data of an
// article its two figures and the verdict that says most.
func (d *dataWriter) growth(m []*scope.Metric) {
	if m[0].Growth == nil {
		return
	}
	g := growths(m)
	d.key("growth")
	d.open('{')
	if d.codes == nil {
		d.figure("actual", g, func(m *scope.Metric) *scope.Stated { return &m.Actual })
		d.figure("target", g, func(m *scope.Metric) *scope.Stated { return &m.Target })
		d.later(g)
		d.revisions(g)
		d.answer(g[0])
		d.close('}')
		return
	}
	d.later(g)
	d.revisions(g)
	d.key("series")
	d.open('[')
	d.points(g)
	d.close(']')
	d.close('}')
}

// ownSeries writes the two figures of the report as a series.
func (d *dataWriter) ownSeries(m *scope.Metric, actual, target span) {
	const nothing = `,"as_of":null,"status":null,"superseded":false,`
	if m.Actual.Known {
		d.open('{')
		d.period("", m.Actual.Period)
		d.copied("actual", actual)
		d.null("target")
		d.b = append(d.b, nothing+`"verdict":null}`...)
	}
	if m.Target.Known {
		d.open('{')
		d.period("", m.Target.Period)
		d.null("actual")
		d.copied("target", target)
		d.b = append(d.b, nothing+`"verdict":`+pendingVerdict+`}`...)
	}
}

// pendingVerdict is what is written of a target of which nothing is known yet.
const pendingVerdict = `{"state":"pending","reason":null,"gap":null,"gap_bound":null,"change":null,"share":null,"time":null,"pace":null}`

// copied writes a value again.
func (d *dataWriter) copied(name string, s span) {
	d.key(name)
	d.b = append(d.b, d.b[s.start:s.end]...)
}

// pointsOf returns the points of a metric in every language.
func pointsOf(m []*scope.Metric) [][]scope.Point {
	list := make([][]scope.Point, len(m))
	for lang := range m {
		list[lang] = m[lang].Points()
	}
	return list
}

// point writes the i-th point of a metric's series.
func (d *dataWriter) point(points [][]scope.Point, i int) {
	p := &points[0][i]
	d.open('{')
	d.period("", p.Period)
	d.stated("actual", func(lang int) *scope.Stated { return &points[lang][i].Actual })
	d.stated("target", func(lang int) *scope.Stated { return &points[lang][i].Target })
	d.textOrNull("as_of", p.AsOf)
	d.textOrNull("status", p.Status.String())
	d.boolean("superseded", p.Superseded)
	d.optional("note", func(lang int) string { return points[lang][i].Note })
	d.optional("source", func(lang int) string { return points[lang][i].Source })
	d.origins(p)
	d.verdict(&p.Verdict)
	d.close('}')
}

// origins writes where the sides of a point are stated, if one is taken over.
func (d *dataWriter) origins(p *scope.Point) {
	if p.ActualFrom.Report == "" && p.TargetFrom.Report == "" {
		return
	}
	d.key("origin")
	d.open('{')
	d.origin("actual", &p.ActualFrom)
	d.origin("target", &p.TargetFrom)
	d.close('}')
}

func (d *dataWriter) origin(name string, o *scope.Origin) {
	if o.Report == "" {
		d.null(name)
		return
	}
	d.key(name)
	d.open('{')
	d.text("report", o.Report)
	d.text("id", o.ID)
	d.close('}')
}

// answer writes the verdict that says most of a metric, and of which period. The data of an
// article have no more of the other periods: all of them are in those of its report, once
// for all languages.
func (d *dataWriter) answer(m *scope.Metric) {
	p, ok := m.Answered()
	if !ok {
		d.null("verdict")
		return
	}
	d.key("verdict")
	d.open('{')
	d.period("", p.Period)
	d.outcome(&p.Verdict)
}

// verdict writes what became of a target.
func (d *dataWriter) verdict(v *scope.Verdict) {
	if !v.Known {
		d.null("verdict")
		return
	}
	d.key("verdict")
	d.open('{')
	d.outcome(v)
}

// outcome writes the rest of a verdict. The gap is the result less the target's number.
func (d *dataWriter) outcome(v *scope.Verdict) {
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
	if err := c.Write(names(seriesColumns(env.Settings.Languages))); err != nil {
		return err
	}
	for _, versions := range sheets(t) {
		in := areIn(versions)
		for i := range versions[0].Metrics {
			if err := writeSeriesRows(c, t.Report, metricOf(versions, i), in); err != nil {
				return err
			}
		}
	}
	c.Flush()
	return c.Error()
}

// writeSeriesRows writes the lines of a metric: its own, then those of its growth.
func writeSeriesRows(c *csv.Writer, name string, m []*scope.Metric, in []bool) error {
	err := writeSides(c, name, m, pointsOf(m), in, published.Actual, published.Target)
	if err != nil || m[0].Growth == nil {
		return err
	}
	return writeSides(c, name, m, pointsOf(growths(m)), in, published.GrowthActual, published.GrowthTarget)
}

// writeSides writes a line for each result and each target of the points of a metric.
func writeSides(c *csv.Writer, name string, m []*scope.Metric, points [][]scope.Point, in []bool, sides ...published.Part) error {
	for i := range points[0] {
		for _, side := range sides {
			if !points[0][i].Side(side).IsSaid() {
				continue
			}
			row := csvLine{make([]string, 0, sideCells), in}
			row.side(name, m, points, i, side)
			if err := c.Write(row.cells); err != nil {
				return err
			}
		}
	}
	return nil
}

// sideCells is about how many cells a line of the file of all periods has.
const sideCells = 40

// side makes the line that of one side of the i-th point of a metric. The verdict stands in
// the line of the target.
func (l *csvLine) side(name string, m []*scope.Metric, points [][]scope.Point, i int, side published.Part) {
	p := &points[0][i]
	of := func(p *scope.Point) *scope.Stated { return p.Side(side) }
	texts := func(text func(*scope.Point) string) {
		l.texts(func(lang int) string { return text(&points[lang][i]) })
	}
	l.number(dataVersion)
	l.text(name)
	l.text(m[0].Sector)
	l.text(m[0].ID)
	l.texts(func(lang int) string { return m[lang].Label })
	l.word(side.String())
	l.figure(of(p))
	texts(func(p *scope.Point) string { return of(p).Unit })
	texts(func(p *scope.Point) string { return of(p).Said() })
	if side.IsTarget() && p.Actual.Known { // the day and the status are the result's
		l.empty(2)
	} else {
		l.text(p.AsOf)
		l.text(p.Status.String())
	}
	l.text(strconv.FormatBool(p.Superseded))
	if v := &p.Verdict; v.Known && side.IsTarget() {
		l.text(v.Outcome.String())
		l.exact(v.Gap.Value)
		l.text(gapBound(&v.Gap))
		l.exact(v.Change.Value)
	} else {
		l.empty(4)
	}
	texts(func(p *scope.Point) string { return p.Note })
	texts(func(p *scope.Point) string { return p.Source })
	from := &p.ActualFrom
	if side.IsTarget() {
		from = &p.TargetFrom
	}
	l.text(from.Report)
	l.text(from.ID)
	l.text(m[0].Corrected(p, side))
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
			if m := &s.Value.Metrics[i].Value; m.HasFurther() || m.Growth != nil && m.Growth[0].HasFurther() {
				return true
			}
		}
	}
	return false
}
