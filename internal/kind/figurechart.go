package kind

import (
	"duibiao/internal/period"
	"duibiao/internal/plot"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
	"duibiao/internal/scope"
	"duibiao/internal/words"
)

// figureCharts are the drawings of a metric, and the figures where a length would mislead.
type figureCharts struct {
	Ruled   []ruledView   `zh:"结果与目标的大图，最多一个" en:"The large chart of result and target: one, or none"`
	Ranks   []plot.Ranks  `zh:"名次的图，最多一个" en:"The drawing of ranks: one, or none"`
	SoFar   []soFarView   `zh:"截至某日的进度，最多一个" en:"The bar of a part of a period: one, or none"`
	Columns []columnsView `zh:"各时期的柱形图，最多一个" en:"The chart of its periods: one, or none"`
	Figures []loneFigure  `zh:"没有大图时的数字" en:"The figures, where there is no large chart of them"`
	Reading string        `zh:"怎样读图；没有图则为空" en:"How to read the drawing; empty if there is none"`
}

// loneFigure is a figure that stands without a drawing.
type loneFigure struct {
	figureView
	Square plot.Square `zh:"方块：实心是结果，空心是目标" en:"Its square: solid for a result, an outline for a target"`
}

// chartHeight is how high a bar of the large chart is, loneSquare how large the square of a
// figure without one.
const (
	chartHeight = 32
	loneSquare  = 14
)

// figureCharts draws a metric, for its page and its picture: what is known so far of a running period, else its series, else
// its result beside its target. Of ranks, and of what can't be compared, no length is drawn.
func (p *place) figureCharts(m *scope.Metric, v *metricView) figureCharts {
	say := &p.words().Figure
	var c figureCharts
	at, answered := m.Answered()
	c.Columns = p.columns(m)
	if answered && at.Verdict.Outcome == report.SoFar {
		var line cardLine
		p.draw(&line, m, at.Judged(), at, quantity.Decimal{})
		c.SoFar = line.SoFar
	}
	switch {
	case c.SoFar != nil:
		c.Reading = say.ReadingSoFar
	case m.Rank:
		if c.Ranks = p.ranks(m, at); c.Ranks != nil {
			c.Reading = say.ReadingRanks
		}
	case !answered || c.Columns == nil || at.Period == m.Target.Period:
		p.ruled(&c, m, at)
	}
	if c.Ruled == nil && (c.Columns == nil || c.SoFar != nil) {
		c.Figures = p.lone(m, v.Figures)
	}
	return c
}

// resultName names the result of a period.
func (p *place) resultName(of period.Period) string {
	return p.words().Figure.Result.Fill(words.Slot{Name: "period", Text: p.words().NameBefore(of)})
}

// lone returns the figures of a metric with their squares.
func (p *place) lone(m *scope.Metric, list []figureView) []loneFigure {
	figures := make([]loneFigure, len(list))
	for i, f := range list {
		mark := plot.TargetOnly
		if f.Class == "actual" {
			mark = plot.ResultOnly
			if m.Actual.Known && !m.IsGrowth {
				f.Label = p.resultName(m.Actual.Period)
			}
		}
		figures[i] = loneFigure{f, plot.NewSquare(mark, loneSquare)}
	}
	return figures
}

// ranks draws the ranks of the point that is judged, else those of the report.
func (p *place) ranks(m *scope.Metric, at *scope.Point) []plot.Ranks {
	result, target := &m.Actual, &m.Target
	if at != nil {
		result, target = &at.Actual, &at.Target
	}
	r, ok := plot.NewRanks(drawable(result), drawable(target), p.words().Number)
	if !ok {
		return nil
	}
	return []plot.Ranks{r}
}

// difference writes by how much a target differs from a result: from a range, between which two
// changes.
func (p *place) difference(m *scope.Metric) string {
	switch approximate := m.Actual.Bound == quantity.About; {
	case approximate && m.Target.Bound != quantity.Exactly && m.Target.Bound != quantity.About:
		return "" // neither "about" nor a bound says it
	case m.Target.Bound != quantity.Range:
		return p.words().Delta(&m.Comparison.Gap, &m.Comparison.Change)
	case !m.Comparison.Change.Known:
		return ""
	}
	return p.change(&plot.Apart{Result: highest(&m.Actual), Target: drawable(&m.Target)}, plot.PerCent)
}

// ruled draws the result beside the target, and what came of that, if the point that is
// judged, or a later report, tells it.
func (p *place) ruled(c *figureCharts, m *scope.Metric, at *scope.Point) {
	if !m.Comparison.Known || !m.Actual.Single || m.Actual.Per != "" {
		return
	}
	spans := p.spans(m.Actual.Period, m.Target.Period)
	result, target := p.resultName(m.Actual.Period), spans.TargetLabel
	if m.IsGrowth {
		result, target = p.words().GrowthLabels(spans)
	}
	v := ruledView{
		Result: namedFigure{result, m.Actual.Text}, Target: namedFigure{target, m.Target.Text},
		Difference: p.difference(m),
	}
	u := newWriting(m)
	c.Reading = p.words().Figure.ReadingPair.Fill(spans.Slots(nil)...)
	var came plot.Figure
	if o := cameOf(m, at); o != nil {
		came = u.drawable(&o.Actual)
		came := *o
		if len(m.Outcome) > 0 && o == &m.Outcome[0].Point {
			came = p.marked(came)
		}
		v.Outcome = namedFigure{p.resultName(o.Period), p.words().Result(&came)}
		c.Reading = p.words().Figure.ReadingOutcome
	}
	var ok bool
	if v.Chart, ok = plot.NewRuled(u.drawable(&m.Actual), u.drawable(&m.Target), came, chartHeight, p.words().Number); !ok {
		c.Reading = ""
		return
	}
	c.Ruled = []ruledView{v}
}

// cameOf returns the point that tells what came of the target of a metric, if one does.
func cameOf(m *scope.Metric, at *scope.Point) *scope.Point {
	if at == nil || at.Period != m.Target.Period {
		if len(m.Outcome) == 0 {
			return nil
		}
		at = &m.Outcome[0].Point
	}
	if !at.Actual.Known || at.Actual.Bound == quantity.Range || at.Verdict.Outcome == report.SoFar {
		return nil
	}
	return at
}

// writing is what figures of a metric are multiplied by to be written.
type writing struct {
	factor quantity.Decimal // zero for nothing
	unit   string
}

func newWriting(m *scope.Metric) writing {
	u := writing{unit: m.Written}
	if m.Factor != "" {
		u.factor, _ = quantity.ParseDecimal(m.Factor) // which was written so
	}
	return u
}

// drawable returns a figure in the unit in which it is written.
func (u *writing) drawable(f *scope.Stated) plot.Figure {
	d := drawable(f)
	if d.Known && !u.factor.IsZero() {
		d.Low, d.High = d.Low.Mul(u.factor), d.High.Mul(u.factor)
	}
	return d
}

// columns draws the periods of a metric that are as long as the last one, two at least.
func (p *place) columns(m *scope.Metric) []columnsView {
	if m.Rank || !m.HasFurther() {
		return nil
	}
	s := newSeries(p, m)
	if len(s.years) < 2 {
		return nil
	}
	chart, ok := plot.NewColumns(s.years, s.number)
	if !ok {
		return nil
	}
	say := &p.words().Figure
	v := columnsView{Target: say.Target, Reading: say.ReadingSeries, Chart: chart}
	if unit := p.words().Counted(s.scale, m.Word(s.unit)); unit != "" {
		v.Unit = say.Unit.Fill(words.Slot{Name: "unit", Text: unit})
	}
	return []columnsView{v}
}

// columnSeries collects the columns of a metric.
type columnSeries struct {
	*place
	writing
	scale quantity.Scale
	years []plot.Year
}

func newSeries(p *place, m *scope.Metric) *columnSeries {
	s := &columnSeries{place: p, writing: newWriting(m)}
	periods := m.Periods()
	last := periods[len(periods)-1].Period
	var numbers []quantity.Decimal
	var before period.Period
	for i := range periods {
		at := &periods[i]
		if at.Superseded || at.Period.Months != last.Months {
			continue
		}
		y := plot.Year{Name: p.words().Name(at.Period), Result: s.drawable(&at.Actual), Target: s.drawable(&at.Target), Mark: verdictMarkOf(&at.Verdict)}
		if !y.Result.Known && !y.Target.Known {
			continue
		}
		for _, f := range []*plot.Figure{&y.Result, &y.Target} {
			if f.Known {
				numbers = append(numbers, f.Low, f.High)
			}
		}
		for _, f := range []*scope.Stated{&at.Actual, &at.Target} {
			if s.unit == "" && f.Known {
				s.unit = f.Unit
			}
		}
		if at.Period == before { // the target was stated anew, or a result is of a part
			s.years = s.years[:len(s.years)-1]
		}
		y.After = len(s.years) > 0 && at.Period != before && at.Period.First > before.First+before.Months
		before, s.years = at.Period, append(s.years, y)
	}
	s.scale = p.words().SharedScale(numbers)
	for i := range s.years {
		y := &s.years[i]
		y.ResultText, y.TargetText = s.figure(&y.Result), s.figure(&y.Target)
	}
	return s
}

// number writes a number of the series without its unit.
func (s *columnSeries) number(d quantity.Decimal) string { return s.words().In(d, s.scale) }

// figure writes a figure of the series without its unit, its bound as a sign.
func (s *columnSeries) figure(f *plot.Figure) string {
	switch {
	case !f.Known:
		return ""
	case f.Bound == quantity.Range:
		return s.number(f.Low) + "–" + s.number(f.High)
	}
	return boundSign(f.Bound) + s.number(f.Low)
}

// boundSign is a bound as a sign.
func boundSign(b quantity.Bound) string {
	switch b {
	case quantity.AtLeast:
		return "≥"
	case quantity.Above:
		return ">"
	case quantity.AtMost:
		return "≤"
	case quantity.Below:
		return "<"
	case quantity.About, quantity.Nearly:
		return "≈"
	}
	return ""
}
