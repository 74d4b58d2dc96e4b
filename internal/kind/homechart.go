package kind

import (
	"duibiao/internal/plot"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
	"duibiao/internal/scope"
	"duibiao/internal/words"
)

// homeGaps is a small gap chart: how far the targets of a report lie from its results.
type homeGaps struct {
	Title string    `zh:"图的标题" en:"The heading of the chart"`
	Axis  plot.Axis `zh:"坐标轴，各行共用" en:"The axis, which all rows use"`
	Rows  []gapRow  `zh:"各行，相差最大的在前" en:"The rows, those farthest apart first"`
}

// homeGrid is what came of the targets of a report, period by period.
type homeGrid struct {
	Title   string        `zh:"表的标题" en:"The caption of the table"`
	Corner  string        `zh:"指标一栏的名称" en:"The heading of the metrics"`
	Periods []string      `zh:"各个时期，最早的在前" en:"The periods, the oldest first"`
	Rows    []homeGridRow `zh:"各个指标" en:"The metrics"`
	Key     []verdictMark `zh:"表中各种方块的含义" en:"What the squares in the table mean"`
}

// homeGridRow is a metric in a table of outcomes.
type homeGridRow struct {
	link
	Cells []homeCell `zh:"各个时期的结果" en:"The outcomes by period"`
}

// homeCell is what came of a target.
type homeCell struct {
	Squares []plot.Square `zh:"方块；没有目标则没有" en:"The square; none if there was no target"`
	Text    string        `zh:"方块的含义，或没有目标的说明" en:"What the square means, or that there was no target"`
}

// drawReport draws a report.
func (p *place) drawReport(h *homeReport, s *scope.Summary, key *squareKey) {
	switch {
	case len(s.Chart.Rows) == 0:
	case len(s.Chart.Periods) > 0:
		h.Grid = []homeGrid{p.homeGrid(s, key)}
	default:
		h.Gaps = p.homeGaps(s)
	}
}

// toRow returns the link to the metric of a row.
func (p *place) toRow(s *scope.Summary, r *scope.ChartRow) string {
	sec := &s.Sectors[r.Sector]
	return p.figure(sec.Lang, s.Head.Slug, sec.Slug, r.ID)
}

// homeGaps returns the gap chart of a report. All it shows is the change in per cent, so a
// result is 1 in it, and nothing is written at its ticks.
func (p *place) homeGaps(s *scope.Summary) []homeGaps {
	one, list := quantity.NewDecimal(1, 0), make([]plot.Apart, len(s.Chart.Rows))
	for i := range s.Chart.Rows {
		r := &s.Chart.Rows[i]
		change, _ := quantity.ParseDecimal(r.Change) // is written so
		list[i] = plot.Apart{Result: one, Target: plot.One(one.Add(change), r.Bound)}
	}
	rows, of := plot.NewGaps(list, plot.PerCent, func(quantity.Decimal) string { return "" })
	if len(rows) == 0 {
		return nil
	}
	g := homeGaps{Title: p.words().Home.Gaps.Fill(p.spans(s.Head.ActualPeriod, s.Head.TargetPeriod).Slots(nil)...)}
	g.Axis = rows[0].Axis
	g.Axis.ID = "_gaps-" + s.Head.Slug
	for i := range rows {
		r := &s.Chart.Rows[of[i]]
		rows[i].Axis.ID = g.Axis.ID
		g.Rows = append(g.Rows, gapRow{Label: r.Label, Href: p.toRow(s, r), Change: r.Text, Sentence: r.Text, Gap: rows[i]})
	}
	return []homeGaps{g}
}

// homeGrid returns the table of outcomes of a report.
func (p *place) homeGrid(s *scope.Summary, key *squareKey) homeGrid {
	g := homeGrid{Corner: p.words().Home.Corner}
	for _, of := range s.Chart.Periods {
		g.Periods = append(g.Periods, p.words().Name(of))
	}
	g.Title = between(p.words().Home.Outcomes, g.Periods[0], g.Periods[len(g.Periods)-1])
	if len(g.Periods) == 1 {
		g.Title = between(p.words().Home.OutcomesOne, g.Periods[0], "")
	}
	var seen [plot.TargetOnly + 1]bool
	for i := range s.Chart.Rows {
		r := &s.Chart.Rows[i]
		row := homeGridRow{link: link{r.Label, p.toRow(s, r)}}
		if r.IsGrowth {
			row.Text = p.in(s.Sectors[r.Sector].Lang).words().Overview.Matrix.Growth.Fill(words.Slot{Name: "label", Text: r.Label})
		}
		for _, o := range r.Outcomes {
			row.Cells = append(row.Cells, p.homeCell(o, key, &seen))
		}
		g.Rows = append(g.Rows, row)
	}
	g.Key = p.gridKey(&seen, key)
	return g
}

func (p *place) homeCell(o scope.ChartOutcome, key *squareKey, seen *[plot.TargetOnly + 1]bool) homeCell {
	if !o.Known {
		return homeCell{Text: p.words().Home.NoTarget}
	}
	m, text := outcomeMark(o.Outcome, o.IsBelow), p.words().Outcome(o.Outcome)
	if o.InWords {
		m, text = plot.InWords, p.words().Verdict.Short.InWords
	}
	seen[m] = true
	return homeCell{[]plot.Square{key.of(m)}, text}
}

// gridKey says what the squares mean that were seen; one that is off target is one of two.
func (p *place) gridKey(seen *[plot.TargetOnly + 1]bool, key *squareKey) []verdictMark {
	var list []verdictMark
	for _, o := range [...]report.Outcome{report.Met, report.NotMet, report.Off, report.SoFar, report.NoResult, report.Withdrawn, report.Open, report.Pending} {
		m := outcomeMark(o, true)
		if seen[m] || seen[outcomeMark(o, false)] {
			list = append(list, verdictMark{key.of(m), p.words().Outcome(o)})
		}
	}
	if seen[plot.InWords] {
		list = append(list, verdictMark{key.of(plot.InWords), p.words().Verdict.Short.InWords})
	}
	return list
}

// outcomeMark returns the square of an outcome.
func outcomeMark(o report.Outcome, isBelow bool) plot.Mark {
	v := scope.Verdict{Outcome: o}
	if isBelow {
		v.Gap.Sign = -1
	}
	return verdictMarkOf(&v)
}
