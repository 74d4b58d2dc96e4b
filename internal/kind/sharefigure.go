package kind

import (
	"cmp"
	"strconv"
	"strings"

	"duibiao/internal/address"
	"duibiao/internal/canvas"
	"duibiao/internal/period"
	"duibiao/internal/plot"
	"duibiao/internal/quantity"
	"duibiao/internal/scope"
)

// Where the bars of a metric stand: how wide the scale is, how high a bar, where the first
// of three begins, and how far one lies from the next.
const (
	shareBars     = 880
	shareBar      = 44
	shareBarsTop  = 356
	shareBarPitch = 90
)

// depicted is what the picture of a metric is about: the metric or its growth, with what its
// page says of that and the charts there.
type depicted struct {
	metric *scope.Metric
	short  string
	charts *figureCharts
}

// depict returns what the picture of a metric is about.
func (p *place) depict(m *scope.Metric, v *metricView) *depicted {
	of := m.Spoken()
	if of != m && len(v.Growth) > 0 {
		v = p.growthView(of, &v.Growth[0])
	}
	charts := p.figureCharts(of, v)
	return &depicted{of, cmp.Or(spoken(of, v), v.Spoken), &charts}
}

// drawFigure draws a metric for a file.
func (e *Env) drawFigure(f *sharedFigure, measure func(string, float64) float64) *canvas.Drawing {
	h, m := &f.Head.Value, &f.Metric.Value
	p := e.at(f.Lang, address.Figure(e.Settings.Code(f.Lang), h.Slug, m.ID))
	views := p.room.metrics.take(1)
	p.metric(&views[0], &f.Metric)
	return p.drawMetric(h, m, f.Mark, p.depict(m, &views[0]), measure)
}

// drawMetric draws a metric as its page does: its series, or the bars of its result and target,
// or what else there is.
func (p *place) drawMetric(h *scope.Head, m *scope.Metric, mark string, d *depicted, measure func(string, float64) float64) *canvas.Drawing {
	s := newShareSheet(p, measure, h.Title)
	x := float64(shareMargin)
	if measure(mark, 10) > 0 {
		s.seal(mark)
		x = 150
	}
	s.title(x, m.Label)
	y, most := 234.0, 2
	if len(d.charts.Columns) > 0 && len(d.charts.SoFar) == 0 {
		y, most = 226, 1
	}
	if m.IsGone() {
		s.sentences(y, []string{p.words().Figure.Withdrawn}, 1)
		return s.Drawing
	}
	s.sentences(y, s.state(d, most), most)
	s.chart(d.metric, d.charts)
	return s.Drawing
}

// state says in a sentence what there is to say of a metric, or else in a few words.
func (s *shareSheet) state(d *depicted, lines int) []string {
	if d.short == "" || s.wrap(d.short, 32, shareRight-shareMargin, lines) == nil {
		_, state := s.cardState(d.metric)
		return []string{state.Text}
	}
	return []string{d.short}
}

// seal draws the seal of the sector.
func (s *shareSheet) seal(mark string) {
	s.Rect(shareMargin, 122, 64, 64, canvas.Ink)
	s.Text(canvas.Text{X: shareMargin + 32, Y: 168, Size: 38, Anchor: canvas.Middle, Colour: canvas.Paper, Bold: true, Serif: true, Text: mark})
}

// chart draws the first of the drawings that a metric has.
func (s *shareSheet) chart(m *scope.Metric, c *figureCharts) {
	switch {
	case len(c.SoFar) > 0:
		s.soFar(m, &c.SoFar[0])
	case len(c.Columns) > 0:
		s.columnsChart(&c.Columns[0])
	case len(c.Ruled) > 0:
		s.ruled(m, &c.Ruled[0])
	case len(c.Ranks) > 0:
		s.ranksChart(m, &c.Ranks[0], c.Figures)
	default:
		s.figures(m, c.Figures, shareBarsTop, 60)
	}
}

// ruled draws the bars of a result and a target, and of what came of that.
func (s *shareSheet) ruled(m *scope.Metric, v *ruledView) {
	if s.measure(v.Result.Label, 10) == 0 {
		s.inNumbers(m, v)
	}
	y, pitch, pair := 378.0, 112.0, &v.Chart.Pair
	if v.Chart.HasOutcome {
		y, pitch = shareBarsTop, shareBarPitch
	}
	colour := canvas.Ink
	switch {
	case pair.Up:
		colour = canvas.Up
	case pair.Down:
		colour = canvas.Down
	}
	s.label(y, v.Result)
	s.solid(y, &pair.Result, canvas.Result)
	y += pitch
	s.label(y, v.Target)
	if pair.Up {
		s.Tint(shareMargin+part(pair.From, shareBars), y, part(pair.Width, shareBars), shareBar, colour)
	} else if pair.Down {
		from := shareMargin + part(pair.From, shareBars)
		s.Stroke(from, y+shareBar/2, "M0 0h"+canvas.Number(part(pair.Width, shareBars)), canvas.Line{Width: 5, Dash: 5, Gap: 8, Colour: colour})
	}
	s.outline(y, &pair.Target, colour)
	const strip = shareRight - shareMargin - shareBars - 20
	if change := &m.Comparison.Change; change.Known && m.Comparison.Gap.Bound == quantity.Exactly && s.measure(change.Text, 44) <= strip {
		s.Text(canvas.Text{X: shareRight, Y: y + 37, Size: 44, Anchor: canvas.End, Colour: colour, Bold: true, Text: change.Text})
	}
	if v.Chart.HasOutcome {
		y += pitch
		s.label(y, v.Outcome)
		s.solid(y, &v.Chart.Outcome, canvas.Result)
		s.outcome(m)
	}
}

// inNumbers puts numbers in the place of words, where there is no font for these: the years, and
// the figures without their unit, but whole: 87.8 says nothing where 万 is left out.
func (s *shareSheet) inNumbers(m *scope.Metric, v *ruledView) {
	v.Result = namedFigure{yearOf(m.Actual.Period), s.inFull(m, &m.Actual)}
	v.Target = namedFigure{yearOf(m.Target.Period), s.inFull(m, &m.Target)}
	v.Outcome = namedFigure{Label: v.Target.Label}
}

// bare does the same to a figure without a drawing.
func (s *shareSheet) bare(m *scope.Metric, f *loneFigure) {
	of := &m.Target
	if f.Class == "actual" {
		of = &m.Actual
	}
	if f.Label = yearOf(of.Period); of.Known {
		f.Text = s.inFull(m, of)
	}
}

// inFull returns a figure of a metric with all its digits and without its unit.
func (s *shareSheet) inFull(m *scope.Metric, f *scope.Stated) string {
	series := columnSeries{place: s.place, writing: newWriting(m)}
	figure := series.drawable(f)
	return series.figure(&figure)
}

// yearOf returns the number of a year, and nothing of another period.
func yearOf(of period.Period) string {
	year, month := of.FirstMonth()
	if of.Months != 12 || month != 1 {
		return ""
	}
	return strconv.Itoa(year)
}

// outcome draws what became of the target, in the free strip at the right.
func (s *shareSheet) outcome(m *scope.Metric) {
	at, ok := told(m)
	if !ok {
		return
	}
	q := plot.NewSquare(verdictMarkOf(&at.Verdict), shareSquare)
	s.square(&q, shareRight-shareSquare, 518, 3.5)
	text := s.words().Outcome(at.Verdict.Outcome)
	if s.measure(text, 26) <= shareRight-shareMargin-shareBars-20 {
		s.Text(canvas.Text{X: shareRight, Y: 602, Size: 26, Anchor: canvas.End, Colour: canvas.Ink, Bold: true, Text: text})
	}
}

// label writes the name of a bar and its value, above it.
func (s *shareSheet) label(y float64, f namedFigure) {
	s.Text(canvas.Text{X: shareMargin, Y: y - 12, Size: 24, Colour: canvas.Soft, Text: f.Label})
	if s.measure(f.Label, 24)+s.measure(f.Text, 30)+20 <= shareBars {
		s.Text(canvas.Text{X: shareMargin + shareBars, Y: y - 12, Size: 30, Anchor: canvas.End, Colour: canvas.Ink, Bold: true, Text: f.Text})
	}
}

// solid draws a result as a bar; the one on pages is of another height.
func (s *shareSheet) solid(y float64, b *plot.Solid, c canvas.Colour) {
	width := part(b.Width, shareBars)
	s.Rect(shareMargin, y, width, shareBar, c)
	s.Fill(shareMargin+width, y, canvas.Scale(b.Tip, shareBar/pixels(b.Height)), c)
}

// outline draws a target as an outlined bar.
func (s *shareSheet) outline(y float64, b *plot.Outline, c canvas.Colour) {
	const half = 1.5
	line := canvas.Line{Width: 2 * half, Colour: c}
	width := part(b.Width, shareBars)
	long, high := canvas.Number(width-half), canvas.Number(shareBar-2*half)
	if b.Band {
		from := part(b.BandFrom, shareBars)
		s.Tint(shareMargin+from, y, part(b.BandWidth, shareBars), shareBar, c)
		s.Stroke(shareMargin+from, y+half, "M0 0v"+high, line)
	}
	path := "M0 0h" + long
	if b.Tip == "" {
		s.Stroke(shareMargin+half, y+half, path+"v"+high+"h-"+long+"z", line)
		return
	}
	s.Stroke(shareMargin+half, y+half, path+"M0 "+high+"h"+long+"M0 -"+canvas.Number(half)+"v"+canvas.Number(shareBar), line)
	s.Stroke(shareMargin+width, y+half, canvas.Scale(b.Tip, (shareBar-2*half)/(pixels(b.Height)-2)), line)
}

// figures writes figures with their squares, where no length is drawn: several below each
// other, so large; one as large as there is room for.
func (s *shareSheet) figures(m *scope.Metric, list []loneFigure, y, size float64) {
	for _, f := range list {
		if s.measure(f.Label, 10) == 0 {
			s.bare(m, &f)
		}
		mark := plot.ResultOnly
		if f.Square.Solid == "" {
			mark = plot.TargetOnly
		}
		square := plot.NewSquare(mark, shareSquare)
		s.square(&square, shareMargin, y, 3.5)
		if len(list) == 1 {
			s.Text(canvas.Text{X: shareMargin + 76, Y: y + 37, Size: 32, Colour: canvas.Soft, Text: f.Label})
			s.number(f.Text, shareMargin, y+178, 128)
			return
		}
		s.Text(canvas.Text{X: shareMargin + 76, Y: y + 8, Size: 24, Colour: canvas.Soft, Text: f.Label})
		s.number(f.Text, shareMargin+76, y+size+10, size)
		y += size + 72
	}
}

// number writes a figure from x on, in at most such a size: as large as there is room for.
func (s *shareSheet) number(text string, x, y, size float64) {
	for size > 24 && s.measure(text, size) > shareRight-x {
		size -= 2
	}
	s.Text(canvas.Text{X: x, Y: y, Size: size, Colour: canvas.Ink, Bold: true, Text: text})
}

// soFar draws a part of a period inside the target of the whole, with the time gone.
func (s *shareSheet) soFar(m *scope.Metric, v *soFarView) {
	const y = shareBarsTop + shareBarPitch - 20
	at, _ := m.Answered()
	s.label(y-20, namedFigure{s.words().StateOf(at), strings.TrimSpace(s.words().Result(at))})
	if v.Bar.HasTarget {
		s.outline(y, &v.Bar.Target, canvas.Ink)
	}
	if v.Bar.HasResult {
		width := part(v.Bar.Result.Width, shareBars)
		s.Rect(shareMargin, y+14, width, shareBar-28, canvas.Result)
	}
	if v.Bar.TimeKnown {
		x := shareMargin + part(v.Bar.Time, shareBars)
		s.Rect(x-1.5, y-10, 3, shareBar+20, canvas.Ink)
		s.Fill(x, y-20, "M-9 0h18l-9 12z", canvas.Ink)
		s.Text(canvas.Text{X: x, Y: y + shareBar + 36, Size: 24, Anchor: anchors(v.Bar.Anchor), Colour: canvas.Soft, Text: v.Time})
	}
}

// anchors reads an anchor of package plot.
func anchors(text string) canvas.Anchor {
	switch text {
	case "middle":
		return canvas.Middle
	case "end":
		return canvas.End
	}
	return canvas.Start
}
