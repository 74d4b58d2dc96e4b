package kind

import (
	"duibiao/internal/plot"
	"duibiao/internal/scope"
	"duibiao/internal/words"
)

// figurePeers are the neighbours of a metric.
type figurePeers struct {
	Heading string     `zh:"标题" en:"The heading"`
	List    []peerView `zh:"各个指标，这一个也在其中；没有则为空" en:"The metrics, this one among them; none if there are none"`
}

// peerView is a metric as its neighbours show it.
type peerView struct {
	Href    string        `zh:"指标的链接" en:"The link to the metric"`
	Label   string        `zh:"指标的名称" en:"The name of the metric"`
	Current bool          `zh:"是否就是本页的指标" en:"Whether it is the metric of this page"`
	Class   string        `zh:"目标高于结果是 up，低于结果是 down；否则为空" en:"up if the target is above the result, down if it is below; else empty"`
	Text    string        `zh:"变化幅度，或数字；有判定则为空" en:"How far they are apart, or a figure; empty if there is a verdict"`
	Verdict []verdictMark `zh:"判定，最多一个" en:"The verdict: one, or none"`
}

// peerSquare is how large the square of a neighbour is.
const peerSquare = 12

// figurePeers returns the neighbours of a metric.
func (p *place) figurePeers(f *scope.Figure) figurePeers {
	a := &f.Around
	v := figurePeers{Heading: p.peersHeading(f), List: make([]peerView, len(a.Peers))}
	for i := range a.Peers {
		n := &a.Peers[i]
		own := peerView{Href: n.ID + ".html", Label: n.Label, Current: n.ID == f.Metric.Value.ID, Text: n.Text}
		if n.IsGrowth {
			own.Label = p.words().Overview.Matrix.Growth.Fill(words.Slot{Name: "label", Text: n.Label})
		}
		switch a.Order {
		case scope.WithVerdict:
			mark := verdictMarkOf(&scope.Verdict{Outcome: n.Outcome, Gap: scope.Gap{Sign: n.Sign}})
			own.Verdict = []verdictMark{{plot.NewSquare(mark, peerSquare), p.words().Outcome(n.Outcome)}}
		case scope.ByChange, scope.ByPoints:
			own.Class = sideOf(n.Sign)
			if a.Order == scope.ByPoints {
				own.Text = p.words().Signed(n.Sign, n.Text)
			}
		}
		v.List[i] = own
	}
	return v
}

func (p *place) peersHeading(f *scope.Figure) string {
	say := &p.words().Figure
	switch f.Around.Order {
	case scope.WithVerdict:
		return say.Verdicts.Fill(words.Slot{Name: "period", Text: p.words().NameBefore(f.Head.Value.ActualPeriod)})
	case scope.ByChange:
		return say.Neighbours
	case scope.ByPoints:
		return say.Points
	}
	return say.Within.Fill(words.Slot{Name: "sector", Text: f.Sector.Title})
}

// sideOf is the class of what lies above or below.
func sideOf(sign int) string {
	switch {
	case sign > 0:
		return "up"
	case sign < 0:
		return "down"
	}
	return ""
}

// figureYears is the table of a metric's periods.
type figureYears struct {
	Caption string       `zh:"表的标题" en:"The caption of the table"`
	Period  string       `zh:"“时期”一栏的名称" en:"The heading of the periods"`
	Target  string       `zh:"“目标”一栏的名称" en:"The heading of the targets"`
	Result  string       `zh:"“实绩”一栏的名称" en:"The heading of the results"`
	Beside  string       `zh:"“结果与目标相比”一栏的名称" en:"The heading of how they differ"`
	Verdict string       `zh:"“结果”一栏的名称" en:"The heading of the outcomes"`
	Rows    []figureYear `zh:"各个时期，最近的在前" en:"The periods, the newest first"`
	Taken   string       `zh:"“部分数字取自”这句话；数字都是本报告的则为空" en:"That some figures are taken from other reports; empty if none is"`
	From    []link       `zh:"数字取自哪些报告，链接到那里的指标" en:"The reports from which figures are taken, with links to the metric there"`
}

// figureYear is a period.
type figureYear struct {
	seriesRow
	TargetName string        `zh:"“目标”二字，小屏幕上才显示" en:"The word for target, which small screens show"`
	ResultName string        `zh:"“实绩”二字，小屏幕上才显示" en:"The word for result, likewise"`
	Beside     string        `zh:"结果比目标高或低多少；没有判定则为空" en:"How far the result lies above or below the target; empty if there is no verdict"`
	Arrow      []plot.Square `zh:"这句话前面的箭头，最多一个" en:"The arrow before that: one, or none"`
	Mark       []verdictMark `zh:"判定，最多一个" en:"The verdict: one, or none"`
}

// yearSquare is how large the mark in the table is, in pixels.
const (
	yearSquare = 14
)

// figureYears makes the table of a metric's periods of the one that its card has.
func (p *place) figureYears(m *scope.Metric, series []seriesView) []figureYears {
	if len(series) == 0 {
		return nil
	}
	s, say := &series[0], &p.words().Figure
	v := figureYears{
		Caption: say.Years, Period: s.Period, Target: s.Target, Result: s.Result, Beside: say.Beside, Verdict: s.Verdict,
		Rows: make([]figureYear, len(s.Rows)), Taken: s.Taken, From: s.From,
	}
	periods := m.Periods()
	for i := range s.Rows {
		v.Rows[i] = p.figureYear(m, &periods[len(s.Rows)-1-i], &s.Rows[i])
	}
	return []figureYears{v}
}

func (p *place) figureYear(m *scope.Metric, at *scope.Point, row *seriesRow) figureYear {
	say := &p.words().Series
	y := figureYear{seriesRow: *row, TargetName: say.Target, ResultName: say.Result, Beside: p.words().Aside(m, at)}
	if y.Beside != "" {
		y.Arrow = []plot.Square{plot.Arrow(arrowOf(at.Verdict.Gap.Sign), arrowSize)}
	}
	switch {
	case at.Verdict.Known:
		y.Mark = []verdictMark{{plot.NewSquare(verdictMarkOf(&at.Verdict), yearSquare), row.Verdict}}
	case at.Target.Words != "":
		y.Mark = []verdictMark{{plot.NewSquare(plot.InWords, yearSquare), row.Verdict}}
	}
	return y
}

// arrowOf returns the arrow of a difference.
func arrowOf(sign int) plot.Mark {
	switch {
	case sign > 0:
		return plot.Above
	case sign < 0:
		return plot.Below
	}
	return plot.Same
}
