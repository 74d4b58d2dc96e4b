package kind

import (
	"slices"
	"strconv"

	"duibiao/internal/plot"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
	"duibiao/internal/scope"
	"duibiao/internal/words"
)

// gapChart is how far targets lie from results: a part for changes in per cent and one for
// rates, in percentage points.
type gapChart struct {
	Title string     `zh:"标题；没有可画的则为空" en:"The heading; empty if there is nothing to draw"`
	Deck  string     `zh:"怎样读图" en:"How to read the chart"`
	Parts []gapsView `zh:"图的各部分" en:"The parts of the chart"`
}

// apart is the figures of a part of the chart.
type apart struct {
	figures []plot.Apart
	of      []charted
}

// charted is a metric in a chart.
type charted struct {
	*scope.Metric               // whose figures are drawn
	shown         *scope.Metric // whose name stands there
	sector        *surveyed
}

func (r *pageViews) newApart(n int) apart { return apart{r.apart.take(n)[:0], r.charted.take(n)[:0]} }

func (a *apart) add(c charted) {
	a.figures = append(a.figures, plot.Apart{Result: highest(&c.Actual), Target: drawable(&c.Target)})
	a.of = append(a.of, c)
}

// gaps returns the chart. Ranks, limits and changes from zero have no length: they are
// counted.
func (o *survey) gaps() gapChart {
	var n [inPoints + 1]int
	for i := range o.sectors {
		for j := range o.sectors[i].Metrics {
			n[measureOf(o.sectors[i].Metrics[j].Value.Main())]++
		}
	}
	changes, rates := o.room.newApart(n[inPerCent]), o.room.newApart(n[inPoints])
	left, bounds := 0, false
	for i := range o.sectors {
		s := &o.sectors[i]
		for j := range s.Metrics {
			shown := &s.Metrics[j].Value
			c := charted{shown.Main(), shown, s}
			switch measureOf(c.Metric) {
			case inPerCent:
				changes.add(c)
			case inPoints:
				rates.add(c)
			case inNothing:
				left++
				continue
			default:
				continue
			}
			bounds = bounds || c.Target.Bound != quantity.Exactly
		}
	}
	parts := o.gapParts(&changes, plot.PerCent, len(rates.of) > 0)
	parts = append(parts, o.gapParts(&rates, plot.Points, true)...)
	if len(parts) == 0 {
		return gapChart{}
	}
	say := &o.words().Overview.Gaps
	deck := say.PerCent
	switch {
	case len(changes.of) > 0 && len(rates.of) > 0:
		deck = say.Both
	case len(rates.of) > 0:
		deck = say.Points
	}
	g := gapChart{Title: say.Title.Fill(o.slots()...), Deck: deck.Fill(o.slots()...), Parts: parts}
	if bounds {
		g.Deck = words.Sentences(g.Deck, say.Bounds)
	}
	if o.isCut(parts) {
		g.Deck = words.Sentences(g.Deck, say.Cut.Fill(words.Number("n", mostRows)))
	}
	if left > 0 {
		g.Deck = words.Sentences(g.Deck, say.LeftOut.Say(left))
	}
	return g
}

// isCut reports whether a part of the chart does not have all its rows.
func (o *survey) isCut(parts []gapsView) bool {
	for i := range parts {
		if parts[i].Count != strconv.Itoa(len(parts[i].Rows)) {
			return true
		}
	}
	return false
}

// measure is how the distance of a target from a result is measured.
type measure uint8

const (
	notCompared measure = iota
	inNothing           // they are compared, but their distance has no length
	inPerCent
	inPoints
)

func measureOf(m *scope.Metric) measure {
	c := &m.Comparison
	switch {
	case !c.Known || c.Side == report.UnknownSide:
		return notCompared
	case m.Rank || !m.Actual.Single || m.Actual.Per != "" || m.Target.Per != "" || m.Target.Bound == quantity.Nearly:
		return inNothing
	case m.Percent:
		return inPoints
	case c.Gap.Known && c.Change.Known:
		return inPerCent
	}
	return inNothing
}

// mostRows is how many rows stand under a heading: those that are farthest apart. All figures
// stand below the chart.
const mostRows = 10

// gapParts returns the parts of the chart of one measure: what asks for more, for less, and
// the rest.
func (o *survey) gapParts(a *apart, m plot.Measure, named bool) []gapsView {
	book := o.words()
	write := book.PerCent
	if m == plot.Points {
		write = book.Points
	}
	id := "_per-cent"
	if m == plot.Points {
		id = "_points"
	}
	rows, of := plot.AppendGaps(o.room.gaps.take(len(a.figures))[:0], a.figures, m, write)
	var parts []gapsView
	start := 0
	for i := range rows {
		if i+1 < len(rows) && sameSide(&rows[i], &rows[i+1]) {
			continue
		}
		rows[i].Axis.ID = id
		isAbout := slices.ContainsFunc(of[start:i+1], func(k int) bool { return a.of[k].IsAbout() })
		v := gapsView{
			Heading: o.gapHeading(&rows[i], m, named, isAbout), Count: strconv.Itoa(i + 1 - start), Rows: o.room.rows.take(min(i+1-start, mostRows))[:0],
			Axis: rows[i].Axis,
		}
		if len(parts) == 0 {
			v.Centre = book.Name(o.head.ActualPeriod)
		}
		for last := min(i, start+mostRows-1); start <= last; start++ {
			rows[start].Axis.ID = id
			v.Rows = v.Rows[:len(v.Rows)+1]
			o.gapRow(&v.Rows[len(v.Rows)-1], &a.of[of[start]], &a.figures[of[start]], &rows[start], m)
		}
		start = i + 1
		parts = append(parts, v)
	}
	return parts
}

// gapHeading returns the heading of rows as this one; about says whether something is approximate in one of them.
func (o *survey) gapHeading(g *plot.Gap, m plot.Measure, named, about bool) string {
	say := &o.words().Overview.Gaps
	heading := say.Around
	switch {
	case g.Same && about:
		heading = say.SameAbout
	case g.Same:
		heading = say.Same
	case g.Up:
		heading = say.More
	case g.Down:
		heading = say.Less
	}
	slot := words.Slot{Name: "heading", Text: heading}
	switch {
	case m == plot.Points:
		return say.InPoints.Fill(slot)
	case named:
		return say.InPerCent.Fill(slot)
	}
	return heading
}

// sameSide reports whether two rows stand under one heading.
func sameSide(a, b *plot.Gap) bool { return a.Up == b.Up && a.Down == b.Down && a.Same == b.Same }

// gapRow puts a row of the chart into r.
func (o *survey) gapRow(r *gapRow, c *charted, figures *plot.Apart, g *plot.Gap, m plot.Measure) {
	own := c.sector.own
	spans := own.spans(c.Actual.Period, c.Target.Period)
	*r = gapRow{
		Lang: o.foreign(own.lang).Lang, Seal: o.seal(c.sector.Mark), Label: c.shown.Label, Href: c.sector.figureLink(c.shown), Way: own.way(c.Metric),
		Sentence: own.compared(c.Metric), Gap: *g, Change: c.Comparison.Change.Text,
		Result: namedFigure{spans.ActualName, c.Actual.Text},
		Target: namedFigure{spans.TargetName, c.Target.Text},
	}
	if m == plot.Points || g.Box {
		r.Change = own.change(figures, m)
	}
	if at, ok := told(c.Metric); ok && at.Judged().Known {
		mark := verdictMark{own.square(verdictMarkOf(&at.Verdict)), own.words().Outcome(at.Verdict.Outcome)}
		came := *at
		if len(c.Outcome) > 0 {
			came = own.marked(came)
		}
		r.Outcome = []gapOutcome{{mark, own.words().Result(&came)}}
	}
	if o.finish != nil {
		o.finish(r, c.shown)
	}
}

// change writes how far a target lies from a result.
func (p *place) change(a *plot.Apart, m plot.Measure) string {
	write := func(to quantity.Decimal) string {
		if m == plot.Points {
			return p.words().Points(to.Sub(a.Result))
		}
		return p.words().Change(to.Sub(a.Result), a.Result)
	}
	low, high := write(a.Target.Low), write(a.Target.High)
	if low == high {
		return low
	}
	return p.words().Between(low, high)
}
