package scope

import (
	"cmp"
	"slices"

	"duibiao/internal/period"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

// Chart is what lists draw of a report: what came of its targets, period by period, or else
// how far its targets lie from its results. It is kept of every report, so it is small.
type Chart struct {
	Periods []period.Period // of the outcomes, the oldest first; none where changes are drawn
	Rows    []ChartRow
}

// Most of what a chart has: its rows, and its periods.
const (
	maxChartRows    = 9
	maxChartPeriods = 5
)

// ChartRow is a metric in a chart.
type ChartRow struct {
	Sector    int // its index among those of the summary
	ID, Label string
	IsGrowth  bool           // whether it is the growth of a metric that has figures beside it
	Outcomes  []ChartOutcome // by period

	Change string         // of the target to the result, as [Ratio] has it
	Bound  quantity.Bound // of the target
	Text   string         // the change as a percentage with its sign
}

// ChartOutcome is what came of a target, if there was one.
type ChartOutcome struct {
	Known   bool // whether there was one
	InWords bool // it has no outcome
	Outcome report.Outcome
	IsBelow bool // the result lies below the target
}

// chart makes the charts of a report, which are of the same metrics in every language.
type chart struct {
	periods []period.Period
	spots   []chartSpot
}

// chartSpot is where a metric stands in a sheet, or its growth, if that has a line of its own.
type chartSpot struct {
	sector, metric int
	growth         bool
}

// newChart chooses what is drawn of a sheet with the results of a period.
func newChart(s *Sheet, results period.Period, due bool) chart {
	var c chart
	if due {
		c.periods = judgedPeriods(s, results)
	}
	if len(c.periods) > 0 {
		c.spots = s.spots(func(m *Metric) bool { return slices.ContainsFunc(m.outcomes(c.periods), ChartOutcome.isDue) })
		c.spots = c.spots[:min(len(c.spots), maxChartRows)]
		return c
	}
	c.spots = s.spots(func(m *Metric) bool { return m.Comparison.Change.Known && m.Target.Bound != quantity.Range })
	c.keepFarthest(s)
	return c
}

// isDue reports whether it is known what came of the target, or that it was in words.
func (o ChartOutcome) isDue() bool { return o.Known && (o.InWords || o.Outcome != report.Pending) }

// spots returns where the metrics are that belong into a chart.
func (s *Sheet) spots(belongs func(*Metric) bool) []chartSpot {
	var list []chartSpot
	for i := range s.Sectors {
		metrics := s.Sectors[i].Value.Metrics
		for j := range metrics {
			m := &metrics[j].Value
			if belongs(m.Main()) {
				list = append(list, chartSpot{i, j, false})
			}
			if g := m.beside(); g != nil && belongs(g) {
				list = append(list, chartSpot{i, j, true})
			}
		}
	}
	return list
}

// at returns the metric whose figures a spot draws.
func (s *Sheet) at(spot chartSpot) *Metric {
	m := &s.Sectors[spot.sector].Value.Metrics[spot.metric].Value
	if spot.growth {
		return &m.Growth[0]
	}
	return m.Main()
}

// beside returns the growth that stands beside the figures of a metric; nil if there is none, or it stands for them.
func (m *Metric) beside() *Metric {
	if len(m.Growth) == 0 || m.Main() != m {
		return nil
	}
	return &m.Growth[0]
}

// keepFarthest keeps those whose targets lie farthest from their results, if there are too
// many.
func (c *chart) keepFarthest(s *Sheet) {
	if len(c.spots) <= maxChartRows {
		return
	}
	type far struct {
		spot   chartSpot
		change quantity.Decimal
	}
	list := make([]far, len(c.spots))
	for i, spot := range c.spots {
		change, _ := quantity.ParseDecimal(s.at(spot).Comparison.Change.Value) // is written so
		list[i] = far{spot, change.Abs()}
	}
	slices.SortStableFunc(list, func(a, b far) int { return b.change.Cmp(a.change) })
	c.spots = c.spots[:0]
	for _, f := range list[:maxChartRows] {
		c.spots = append(c.spots, f.spot)
	}
}

// judgedPeriods returns the newest periods up to that of the results, and as long, of which
// anything is known of a target; and the one after them, if a later report tells what came of
// its targets.
func judgedPeriods(s *Sheet, results period.Period) []period.Period {
	var list []period.Period
	for i := range s.Sectors {
		metrics := s.Sectors[i].Value.Metrics
		for j := range metrics {
			list = metrics[j].Value.Main().judgedIn(results, list)
			if g := metrics[j].Value.beside(); g != nil {
				list = g.judgedIn(results, list)
			}
		}
	}
	slices.SortFunc(list, func(a, b period.Period) int { return cmp.Compare(a.First, b.First) })
	return list[max(0, len(list)-maxChartPeriods):]
}

// judgedIn adds the periods of a metric to a list that are drawn beside one of results.
func (m *Metric) judgedIn(results period.Period, list []period.Period) []period.Period {
	points := m.Periods()
	for i := range points {
		p := &points[i]
		isOver := p.Period.First <= results.First || m.isTold(p)
		if p.isJudged() && p.Period.Months == results.Months && isOver && !slices.Contains(list, p.Period) {
			list = append(list, p.Period)
		}
	}
	return list
}

// isJudged reports whether it is known what came of the point's target.
func (p *Point) isJudged() bool { return p.Verdict.Known && p.Verdict.Outcome != report.Pending }

// isTold reports whether a later report tells what came of a point's target in the end.
func (m *Metric) isTold(p *Point) bool {
	return len(m.Outcome) > 0 && m.Outcome[0].Period == p.Period && p.Verdict.Outcome != report.SoFar
}

// outcomes returns what came of the metric's targets of periods. Of two points of a period
// the later one counts.
func (m *Metric) outcomes(periods []period.Period) []ChartOutcome {
	list, points := make([]ChartOutcome, len(periods)), m.Periods()
	for i := range points {
		p := &points[i]
		at := slices.Index(periods, p.Period)
		switch {
		case at < 0 || p.Superseded:
		case p.Verdict.Known:
			list[at] = ChartOutcome{Known: true, Outcome: p.Verdict.Outcome, IsBelow: p.Verdict.Gap.Sign < 0}
		case p.Target.Words != "":
			list[at] = ChartOutcome{Known: true, InWords: true}
		}
	}
	return list
}

// of returns the chart of a sheet.
func (c *chart) of(s *Sheet) Chart {
	v := Chart{Periods: c.periods, Rows: make([]ChartRow, len(c.spots))}
	for i, spot := range c.spots {
		card, m := &s.Sectors[spot.sector].Value.Metrics[spot.metric].Value, s.at(spot)
		row := &v.Rows[i]
		row.Sector, row.ID, row.Label, row.IsGrowth = spot.sector, card.ID, card.Label, spot.growth
		if len(c.periods) > 0 {
			row.Outcomes = m.outcomes(c.periods)
		} else {
			row.Change, row.Bound, row.Text = m.Comparison.Change.Value, m.Target.Bound, m.Comparison.Change.Text
		}
	}
	return v
}
