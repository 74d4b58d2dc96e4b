package kind

import (
	"duibiao/internal/plot"
	"duibiao/internal/scope"
)

// mini is a metric beside the text that cites it: a small card with its two bars if it has a
// result and a target, else a line. What most metrics have not is a slice of one or none.
type mini struct {
	ID        string           `zh:"指标的代号，也是它在页面上的 id；页面上别处已有则为空" en:"The id of the metric, also on the page; empty if it stands elsewhere on the page"`
	Class     string           `zh:"状态，用作 class，如 up、met；只有一行的是 line" en:"The state, as a class, such as up or met; line for one that is a line"`
	Label     link             `zh:"指标的名称和链接" en:"The name of the metric, with its link"`
	Badge     string           `zh:"状态所说的实绩、或只有一行时的数字确定到什么程度；没有说明则为空" en:"How final the result is that the state is about, or the figure of one that is a line; empty if nothing is said of it"`
	State     verdictMark      `zh:"方块；小卡片还有状态的文字" en:"The square, and of a card the state in words"`
	Aim       string           `zh:"到期的目标，写在状态旁；没有则为空" en:"The target that was due, beside the state; empty if there is none"`
	Only      namedFigure      `zh:"只有一行时的数字" en:"The figure of one that is a line"`
	Figures   []miniFigure     `zh:"小卡片的数字：先实绩，后目标" en:"The figures of a card: the result, then the target"`
	Sentences []cardSentence   `zh:"实绩与到期的目标相差多少，最多一句" en:"How far the result lies from the target that was due: one sentence, or none"`
	Outcome   []cardOutcome    `zh:"目标后来的结果，最多一项" en:"What became of the target later: one, or none"`
	Growth    []miniGrowth     `zh:"比上年的增速，最多一项" en:"The change over a year before: one, or none"`
	Corrects  []correctionView `zh:"已作的更正，按日期" en:"The corrections that were made, by date"`
}

// miniGrowth is the growth of a metric on its small card.
type miniGrowth struct {
	Figures   []namedFigure  `zh:"增速和增速目标" en:"The growth, and the growth target"`
	State     []verdictMark  `zh:"增速的状态，最多一项" en:"The state of growth: one, or none"`
	Sentences []cardSentence `zh:"增速与到期的目标相差多少，最多一句" en:"How far the growth lies from the target that was due: one sentence, or none"`
	Outcome   []cardOutcome  `zh:"增速目标后来的结果，最多一项" en:"What became of the target of growth later: one, or none"`
}

// miniFigure is a figure of a small card with its drawing.
type miniFigure struct {
	namedFigure
	Badge  string        `zh:"数字确定到什么程度；状态旁已说、或没有说明则为空" en:"How final the figure is; empty if the state says so, or nothing does"`
	Result []plot.Solid  `zh:"实绩：实心条，最多一条" en:"The result as a solid bar: one, or none"`
	Target []plot.Pair   `zh:"目标：空心条，最多一条" en:"The target as an outline: one, or none"`
	Nested []plot.Nested `zh:"目标和其中的实绩，最多一个图" en:"The target with the result inside: one drawing, or none"`
	Ranks  []plot.Ranks  `zh:"名次，最多一个图" en:"Ranks: one drawing, or none"`
	SoFar  []soFarView   `zh:"截至某日的进度，最多一个图" en:"A part of a period: one drawing, or none"`
}

// miniBar is how high the bars of a small card are, in pixels.
const miniBar = 10

// mini returns a metric as a small card or a line.
func (p *place) mini(s *scope.Sector, m *scope.Metric) mini {
	main := m.Main()
	v := mini{Class: "line", Label: link{m.Label, p.figure(s.Lang, s.Head.Value.Slug, s.Slug, m.ID)}}
	if !hasCard(m) {
		v.State.Square = p.square(markOf(m))
		v.Only, v.Badge = p.only(m)
		return v
	}
	v.ID, v.Corrects, v.Outcome = m.ID, p.corrections(m), p.cardOutcomes(main)
	v.Class, v.State = p.cardState(m.Spoken())
	v.Badge = p.badge(m.Spoken())
	p.miniFigures(&v, main)
	v.Sentences = p.miniSentences(main)
	if main == m && len(m.Growth) > 0 {
		v.Growth = []miniGrowth{p.miniGrowth(m)}
		if m.Spoken() != main {
			v.Growth[0].State = nil // it is that of the card
		}
	}
	return v
}

// only returns the figure of a metric that has one, and how final that is.
func (p *place) only(m *scope.Metric) (_ namedFigure, badge string) {
	main, row := m.Main(), p.figureRow(m)
	actual, target := p.figureLabels(main)
	switch {
	case main.Target.IsSaid():
		return namedFigure{target, row.Text}, ""
	case main.Actual.Known:
		return namedFigure{actual, row.Text}, row.Badge
	}
	return namedFigure{row.Period, row.Text}, ""
}

// miniSentences tells what the figures and the state of a small card do not.
func (p *place) miniSentences(m *scope.Metric) []cardSentence {
	at, ok := due(m)
	if !ok {
		return nil
	}
	var b cardBody
	p.differ(&b, m, at)
	if lacksTarget(m) {
		p.compare(&b, m)
	}
	return b.Sentences
}

// miniGrowth returns the growth of a metric.
func (p *place) miniGrowth(m *scope.Metric) miniGrowth {
	g := &m.Growth[0]
	v := miniGrowth{Figures: p.figureRow(m).Growth, Sentences: p.miniSentences(g), Outcome: p.cardOutcomes(g)}
	if hasCard(g) {
		_, state := p.cardState(g)
		v.State = []verdictMark{state}
	}
	return v
}

// miniFigures puts the figures of a small card into v: the result of a period with the target that
// was due, and the target of the next, or a result beside the target of the next.
func (p *place) miniFigures(v *mini, m *scope.Metric) {
	if p.miniPair(v, m) {
		return
	}
	var b cardBody
	p.cardBody(&b, m)
	for i := range b.Lines {
		l := &b.Lines[i]
		v.Aim += l.Aim
		v.Figures = append(v.Figures, miniFigure{
			namedFigure: namedFigure{l.Label, l.Text + l.Words}, Badge: l.Badge, Nested: l.Nested, Ranks: l.Ranks, SoFar: l.SoFar,
		})
	}
}

// miniPair puts a result beside the target of the next period into v, as two bars, if both are
// lengths.
func (p *place) miniPair(v *mini, m *scope.Metric) bool {
	if _, ok := due(m); ok || !m.Comparison.Known || m.Rank || compared(m) == plot.Open {
		return false
	}
	bars, ok := plot.NewPair(drawable(&m.Actual), drawable(&m.Target), miniBar)
	if !ok {
		return false
	}
	actual, target := p.figureLabels(m)
	v.Figures = []miniFigure{
		{namedFigure: namedFigure{actual, m.Actual.Text}, Badge: p.ownBadge(m), Result: []plot.Solid{bars.Result}},
		{namedFigure: namedFigure{target, m.Target.Text}, Target: []plot.Pair{bars}},
	}
	return true
}
