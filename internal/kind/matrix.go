package kind

import (
	"slices"

	"duibiao/internal/period"
	"duibiao/internal/plot"
	"duibiao/internal/report"
	"duibiao/internal/scope"
	"duibiao/internal/words"
)

// outcomeMatrix is what came of the promises of a report's series, period by period.
type outcomeMatrix struct {
	Title   string       `zh:"标题；没有各时期的目标则为空" en:"The heading; empty if there are no targets of several periods"`
	Deck    string       `zh:"各时期的目标共有几项，结果如何" en:"How many targets there were, and what became of them"`
	Table   []matrixView `zh:"逐期对照表，最多一个" en:"The table: one, or none"`
	Reading string       `zh:"怎样读图" en:"How to read the drawings"`
}

// mostPeriods is how many periods a matrix has room for; the newest are shown.
const mostPeriods = 7

// tabled is a metric in a matrix: itself or its growth.
type tabled struct {
	*scope.Metric
	periods []scope.Point
	shown   *scope.Metric // whose name stands there
	sector  *surveyed
}

// matrix returns the outcome matrix, if targets of more than one period are due.
func (o *survey) matrix() outcomeMatrix {
	rows, tally, first := o.tabled()
	if len(rows) == 0 {
		return outcomeMatrix{}
	}
	periods := periodsOf(rows)
	say := &o.words().Overview.Matrix
	v := matrixView{Caption: say.Caption, Corner: say.Corner, Rows: make([]matrixRow, len(rows))}
	for _, of := range periods {
		head := matrixPeriod{Name: o.words().Name(of)}
		if of == o.head.TargetPeriod && !hasResults(rows, of) {
			head.Note = say.Pending
		}
		v.Periods = append(v.Periods, head)
	}
	for i := range rows {
		o.matrixRow(&v.Rows[i], &rows[i], periods, v.Periods)
	}
	deck := say.Deck.Say(tally.Targets, words.Slot{Name: "period", Text: o.words().Name(first)}, words.Slot{Name: "list", Text: o.words().Outcomes(&tally)})
	return outcomeMatrix{say.Title, deck, []matrixView{v}, say.Reading}
}

// tabled returns the metrics that have a series, with what became of all their targets, and the
// first period of one. There are none if not two periods have targets that are due.
func (o *survey) tabled() (rows []tabled, tally report.Tally, first period.Period) {
	var last period.Period
	for i := range o.sectors {
		for j := range o.sectors[i].Metrics {
			shown := &o.sectors[i].Metrics[j].Value
			for m := shown; m != nil; m = growthOf(m) {
				if !m.HasFurther() {
					continue
				}
				row := tabled{m, m.Periods(), shown, &o.sectors[i]}
				rows = append(rows, row)
				for k := range row.periods {
					s := &row.periods[k]
					switch {
					case s.Target.Words != "" && !s.Superseded && s.Period.EndsBy(o.head.ActualPeriod):
						tally.Targets++
						tally.InWords++
					case s.Verdict.Known && s.Verdict.Outcome != report.Pending:
						tally.Add(s.Verdict.Outcome)
					default:
						continue
					}
					if first.IsZero() || s.Period.Compare(first) < 0 {
						first = s.Period
					}
					if last.IsZero() || s.Period.Compare(last) > 0 {
						last = s.Period
					}
				}
			}
		}
	}
	if tally.Targets < 2 || first == last {
		return nil, tally, first
	}
	return rows, tally, first
}

// periodsOf returns the periods of rows from the first that has a target, the newest
// [mostPeriods] of them.
func periodsOf(rows []tabled) []period.Period {
	var all []period.Period
	var first period.Period
	for i := range rows {
		for j := range rows[i].periods {
			s := &rows[i].periods[j]
			if !slices.Contains(all, s.Period) {
				all = append(all, s.Period)
			}
			if s.Target.IsSaid() && (first.IsZero() || s.Period.Compare(first) < 0) {
				first = s.Period
			}
		}
	}
	slices.SortFunc(all, period.Period.Compare)
	all = slices.DeleteFunc(all, func(p period.Period) bool { return p.Compare(first) < 0 })
	return all[max(0, len(all)-mostPeriods):]
}

// hasResults reports whether a result of a period is known.
func hasResults(rows []tabled, of period.Period) bool {
	for i := range rows {
		if at := pointOf(&rows[i], of); at != nil && (at.Actual.Known || at.Verdict.Of.Known) {
			return true
		}
	}
	return false
}

// pointOf returns the point of a period that tells most: one with a verdict, else the newest.
func pointOf(m *tabled, of period.Period) *scope.Point {
	var found *scope.Point
	for i := range m.periods {
		s := &m.periods[i]
		if s.Period != of || s.Superseded {
			continue
		}
		if found == nil || s.Verdict.Known && s.Verdict.Outcome != report.Pending || !found.Verdict.Known {
			found = s
		}
	}
	return found
}

// matrixRow puts a metric into a row.
func (o *survey) matrixRow(r *matrixRow, m *tabled, periods []period.Period, heads []matrixPeriod) {
	own := m.sector.own
	*r = matrixRow{
		Lang: o.foreign(own.lang).Lang, Seal: own.seal(m.sector.Mark), Label: m.shown.Label, Href: m.sector.figureLink(m.shown),
		Cells: make([]matrixCell, len(periods)),
	}
	if m.IsGrowth {
		r.Label = own.words().Overview.Matrix.Growth.Fill(words.Slot{Name: "label", Text: m.shown.Label})
	}
	results, targets := make([]plot.Figure, len(periods)), make([]plot.Figure, len(periods))
	for i, of := range periods {
		own.matrixCell(&r.Cells[i], m, of)
		r.Cells[i].Open = heads[i].Note != ""
		r.Cells[i].Silent = heads[i].Note != "" && r.Cells[i].HasVerdict
		if at := pointOf(m, of); at != nil {
			results[i], targets[i] = own.lengthOf(m.Metric, at.Judged()), own.lengthOf(m.Metric, &at.Target)
		}
	}
	bars, drawn := plot.NewRow(results, targets)
	for i := range bars {
		r.Cells[i].HasBar, r.Cells[i].Bar = drawn[i], bars[i]
	}
}

// matrixCell puts a period of a metric into a cell, without its drawing.
func (p *place) matrixCell(c *matrixCell, m *tabled, of period.Period) {
	say := &p.words().Overview.Matrix
	at := pointOf(m, of)
	if at == nil || !at.Judged().Known && !at.Target.IsSaid() {
		c.Empty = p.words().Series.None
		return
	}
	c.Period, c.Result, c.TargetName, c.Target = p.words().Name(of), p.words().Result(at), say.Target, at.Target.Said()
	if c.Target == "" {
		c.TargetName, c.Target = "", say.NoTarget
	}
	switch {
	case at.Verdict.Known:
		c.HasVerdict = true
		c.Verdict = verdictMark{p.square(verdictMarkOf(&at.Verdict)), p.words().Outcome(at.Verdict.Outcome)}
	case at.Target.Words != "":
		c.HasVerdict = true
		c.Verdict = verdictMark{p.square(plot.InWords), p.words().Verdict.Short.InWords}
	}
}
