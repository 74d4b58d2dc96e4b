package kind

import (
	"strings"

	"duibiao/internal/canvas"
	"duibiao/internal/plot"
	"duibiao/internal/scope"
)

// Where the columns of a series stand.
const (
	shareColumnsLeft = 150
	shareColumnsTop  = 272
	shareColumns     = shareRight - shareColumnsLeft
)

// columnsChart draws a series as the page of a metric does, in pixels.
func (s *shareSheet) columnsChart(v *columnsView) {
	zero := shareColumnsTop + pixels(v.Chart.Zero)
	for _, t := range v.Chart.Ticks {
		y := shareColumnsTop + pixels(t.At)
		s.Rect(shareColumnsLeft, y-1, shareColumns, 2, canvas.Grid)
		s.tick(y+8, t.Text)
	}
	s.Text(canvas.Text{X: shareMargin, Y: 263, Size: 22, Colour: canvas.Soft, Text: v.Unit})
	s.tick(zero+8, "0")
	s.tick(shareColumnsTop+306, v.Target)
	slot := float64(shareColumns) / float64(max(1, len(v.Chart.Years)+len(v.Chart.Left)))
	every := 1
	for i := range v.Chart.Years {
		y := &v.Chart.Years[i]
		for most := max(s.measure(y.Name, 24), s.measure(y.ResultText, 26), s.measure(y.TargetText, 22)) + 10; slot*float64(every) < most; {
			every++
		}
	}
	for i := range v.Chart.Years {
		c := &v.Chart.Years[i]
		s.column(c)
		if (len(v.Chart.Years)-1-i)%every == 0 {
			s.columnWords(c)
		}
	}
	for _, at := range v.Chart.Left {
		s.Text(canvas.Text{X: shareColumnsLeft + part(at, shareColumns), Y: shareColumnsTop + 278, Size: 24, Anchor: canvas.Middle, Colour: canvas.Soft, Text: "…"})
	}
	s.Rect(shareColumnsLeft, zero-1, shareColumns, 2, canvas.Ink)
}

// tick writes a number beside the axis.
func (s *shareSheet) tick(y float64, text string) {
	s.Text(canvas.Text{X: shareColumnsLeft - 10, Y: y, Size: 22, Anchor: canvas.End, Colour: canvas.Soft, Text: text})
}

// column draws a period without its words.
func (s *shareSheet) column(c *plot.Column) {
	if c.HasTarget {
		s.promise(c)
	}
	if c.HasResult {
		colour := canvas.Result
		if !c.HasTarget {
			colour = canvas.Mute
		}
		s.Rect(shareColumnsLeft+part(c.ResultX, shareColumns), shareColumnsTop+pixels(c.ResultY), part(c.ResultW, shareColumns), pixels(c.ResultH), colour)
	}
}

// promise draws the target of a period as an outline, which is open at zero.
func (s *shareSheet) promise(c *plot.Column) {
	line := canvas.Line{Width: 3, Colour: canvas.Ink}
	left, width := shareColumnsLeft+part(c.Left, shareColumns), part(c.Width, shareColumns)
	base, top := shareColumnsTop+pixels(c.Base), shareColumnsTop+pixels(c.Top)
	wide := canvas.Number(width)
	if c.Band {
		s.Tint(left, shareColumnsTop+pixels(c.BandTop), width, pixels(c.BandHigh), canvas.Ink)
		s.Stroke(left, shareColumnsTop+pixels(c.BandEdge), "M0 0h"+wide, line)
	}
	side := "v" + canvas.Number(base-top)
	if c.Wave {
		s.Stroke(left, top, "M0 0"+side+"M"+wide+" 0"+side, line)
		s.Stroke(left, top, waves(width), line)
	} else {
		s.Stroke(left, base, "M0 0v"+canvas.Number(top-base)+"h"+wide+side, line)
	}
	chevron := ""
	switch {
	case c.Rise:
		chevron = "M-5 -5l5 -6l5 6"
	case c.Fall:
		chevron = "M-5 -11l5 6l5 -6"
	}
	for _, x := range []string{c.First, c.Last} {
		s.Stroke(shareColumnsLeft+part(x, shareColumns), top, chevron, line)
	}
}

// waves returns the path of six waves so wide together.
func waves(width float64) string {
	step := width / 6
	bow := "q" + canvas.Number(step/2) + " -8 " + canvas.Number(step) + " 0"
	return "M0 0" + bow + "t" + canvas.Number(step) + " 0t" + canvas.Number(step) + " 0t" + canvas.Number(step) + " 0t" +
		canvas.Number(step) + " 0t" + canvas.Number(step) + " 0"
}

// columnWords writes the figures of a period, its name and the square of its verdict.
func (s *shareSheet) columnWords(c *plot.Column) {
	x := shareColumnsLeft + part(c.Middle, shareColumns)
	number := canvas.Text{X: x, Y: shareColumnsTop + pixels(c.TextAt), Size: 26, Anchor: canvas.Middle, Colour: canvas.Ink, Bold: true, Text: c.ResultText}
	if !c.HasResult {
		number.Size, number.Colour, number.Bold, number.Text = 24, canvas.Soft, false, c.TargetText
	}
	s.Text(number)
	name := c.Name
	if year, is := strings.CutSuffix(name, "年"); is && s.measure(name, 10) == 0 {
		name = year // where there is no font for words
	}
	s.Text(canvas.Text{X: x, Y: shareColumnsTop + 278, Size: 24, Anchor: canvas.Middle, Colour: canvas.Ink, Bold: true, Text: name})
	if c.HasTarget {
		s.Text(canvas.Text{X: x, Y: shareColumnsTop + 306, Size: 22, Anchor: canvas.Middle, Colour: canvas.Soft, Text: c.TargetText})
		s.square(&c.Square, x-9, shareColumnsTop+320, 2)
	}
}

// ranksChart draws ranks, with the figures below.
func (s *shareSheet) ranksChart(m *scope.Metric, r *plot.Ranks, list []loneFigure) {
	const y, wide = 330, shareRight - shareMargin
	for _, at := range r.Grid {
		s.Rect(shareMargin+part(at, wide)-1, y, 2, 40, canvas.Grid)
	}
	frame := canvas.Number(part(r.Frame, wide))
	s.Stroke(shareMargin+wide/100, y-2, "M0 0h"+frame+"v44h-"+frame+"z", canvas.Line{Width: 3, Colour: canvas.Ink})
	if r.HasResult {
		s.Fill(shareMargin+part(r.Dot, wide), y+20, "M0 -13C7.2 -13 13 -7.2 13 0C13 7.2 7.2 13 0 13C-7.2 13 -13 7.2 -13 0C-13 -7.2 -7.2 -13 0 -13z", canvas.Result)
	}
	for _, t := range r.Ticks {
		s.Text(canvas.Text{X: shareMargin + part(t.At, wide), Y: y + 72, Size: 22, Anchor: canvas.Middle, Colour: canvas.Soft, Text: t.Text})
	}
	s.figures(m, list, 430, 46)
}
