package kind

import (
	"duibiao/internal/period"
	"duibiao/internal/plot"
	"duibiao/internal/scope"
	"duibiao/internal/words"
)

// listsView is the metrics that have no partner: results without a target, targets without
// a result. What is missing is said once, in the heading.
type listsView struct {
	Lists []figureList `zh:"各个清单，最多两个：只有实绩的，只有目标的" en:"The lists, at most two: of results alone, of targets alone"`
}

// figureList is metrics of which one figure is known.
type figureList struct {
	Class   string      `zh:"清单的类别，用作 class：results 或 targets" en:"Which list it is, as a class: results or targets"`
	Square  plot.Square `zh:"标题前的方块" en:"The square before the heading"`
	Heading string      `zh:"标题" en:"The heading"`
	Missing string      `zh:"缺什么；不说则为空" en:"What is missing; empty if that is not told"`
	Nested  bool        `zh:"标题是否在领域的标题之下" en:"Whether the heading stands under that of a sector"`
	Rows    []figureRow `zh:"各项指标" en:"The metrics"`
}

// figureRow is a metric in a list.
type figureRow struct {
	ID        string           `zh:"指标的代号，也是它在页面上的 id；页面上别处已有则为空" en:"The id of the metric, also on the page; empty if it stands elsewhere on the page"`
	Label     string           `zh:"指标的名称" en:"The name of the metric"`
	Href      string           `zh:"指标的链接" en:"The link to the metric"`
	Text      string           `zh:"数字，或文字目标" en:"The figure, or the target in words"`
	Badge     string           `zh:"数字确定到什么程度；没有说明则为空" en:"How final the figure is; empty if nothing is said of it"`
	Period    string           `zh:"数字的名称，如“2024年增速”，或所属的时期；标题已说则为空" en:"What the figure is called, such as 2024 growth, or its period; empty if the heading says it"`
	Growth    []namedFigure    `zh:"旁边的其他数字：承接来的目标，增速和增速目标" en:"The figures beside it: a target that is taken over, the growth, and the growth target"`
	Way       string           `zh:"说明数值或名次越低越好；不是这样则为空" en:"That lower is better; empty where it is not"`
	Note      string           `zh:"注释；没有则为空" en:"The note; empty if there is none"`
	Corrects  []correctionView `zh:"已作的更正，按日期" en:"The corrections that were made, by date"`
	Corrected []correctedView  `zh:"指向更正的链接，最多一个" en:"The link to the corrections: one, or none"`
}

// lists returns the metrics of a sector that have no card. finish adds to each row what its
// page has more.
func (p *place) lists(s *scope.Sector, nested bool, finish func(*figureRow, *scope.Metric)) listsView {
	var results, targets []figureRow
	hides := map[bool]bool{} // of targets, and of results, whether one of them hides what is missing
	for i := range s.Metrics {
		m := &s.Metrics[i].Value
		if hasCard(m) {
			continue
		}
		isAim := isPromise(m.Main())
		hides[isAim] = hides[isAim] || m.HidesMissing || !isAim && m.Main().TakenTarget() != nil
		row := p.figureRow(m)
		finish(&row, m)
		if isAim {
			targets = append(targets, row)
		} else {
			results = append(results, row)
		}
	}
	var v listsView
	say, h := &p.words().Overview.Lists, &s.Head.Value
	periods := p.spans(h.ActualPeriod, h.TargetPeriod).Slots(nil)
	add := func(class string, mark plot.Mark, heading, lack words.Pattern, rows []figureRow) {
		if len(rows) == 0 {
			return
		}
		l := figureList{Class: class, Square: p.square(mark), Heading: heading.Fill(periods...), Nested: nested, Rows: rows}
		if !hides[class == "targets"] {
			l.Missing = lack.Fill(periods...)
		}
		v.Lists = append(v.Lists, l)
	}
	add("results", plot.ResultOnly, say.Results, say.NoTarget, results)
	add("targets", plot.TargetOnly, say.Targets, say.NoResult, targets)
	return v
}

// figureRow returns a metric of which one figure is known, or only those of other periods.
func (p *place) figureRow(m *scope.Metric) figureRow {
	main := m.Main()
	r := figureRow{ID: m.ID, Label: m.Label, Way: p.way(m), Note: m.Note}
	taken := main.TakenTarget()
	actual, aim := p.figureLabels(main)
	named := func(label string) string { // which is no growth by itself
		if main.IsGrowth {
			return label
		}
		return ""
	}
	switch {
	case main.Target.IsSaid():
		r.Text, r.Period = main.Target.Said(), named(aim)
	case main.Actual.Known:
		r.Text, r.Period, r.Badge = main.Actual.Text, named(actual), p.words().Status(statusOf(main, main.Actual.Period))
		if taken != nil {
			r.Growth = append(r.Growth, namedFigure{aim, taken.Said()})
		}
	case taken != nil:
		r.Text, r.Period = taken.Said(), named(aim)
	default:
		r.Text, r.Period = p.newest(main, isPromise(main))
	}
	if main == m && len(m.Growth) > 0 {
		g := &m.Growth[0]
		actual, target := p.figureLabels(g)
		if g.Actual.Known {
			r.Growth = append(r.Growth, namedFigure{actual, g.Actual.Text})
		}
		if g.Target.IsSaid() {
			r.Growth = append(r.Growth, namedFigure{target, g.Target.Said()})
		}
	}
	return r
}

// newest returns the last target that is stated of a metric, or else its last result, with the
// name of its period.
func (p *place) newest(m *scope.Metric, isTarget bool) (text, of string) {
	for i := len(m.Series) - 1; i >= 0; i-- {
		s := &m.Series[i]
		switch {
		case isTarget && s.Target.IsSaid():
			return s.Target.Said(), p.older(m, s.Period, true)
		case !isTarget && s.Actual.Known && s.IsPartial(): // of a plan that is not over, say
			return p.words().Result(s) + p.words().Overview.Fields.Separator + p.words().Card.Aim.Fill(words.Slot{Name: "target", Text: s.Target.Said()}), p.older(m, s.Period, false)
		case !isTarget && s.Actual.Known:
			return s.Actual.Said(), p.older(m, s.Period, false)
		}
	}
	return p.words().Series.None, ""
}

// older names a figure of another period than that of its list.
func (p *place) older(m *scope.Metric, of period.Period, isTarget bool) string {
	switch actual, target := p.labels(m, of, of); {
	case m.IsGrowth && isTarget:
		return target
	case m.IsGrowth:
		return actual
	}
	return p.words().Overview.Lists.Older.Fill(words.Slot{Name: "period", Text: p.words().Name(of)})
}
