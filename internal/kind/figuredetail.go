package kind

import (
	"cmp"

	"duibiao/internal/scope"
	"duibiao/internal/words"
)

// figureDetail is a term with what there is to say about it, in one paragraph or several.
type figureDetail struct {
	Term  string `zh:"这一项的名称" en:"What it is about"`
	Lines []link `zh:"这一项的内容，一段一项；有链接则带链接" en:"What there is to say, paragraph by paragraph, with a link where it has one"`
	Class string `zh:"这一项的类别，用作 class：working（计算过程）或 correction；其他为空" en:"What it is, as a class: working or correction; else empty"`
}

// figureDetails returns the exact figures of a metric, their working, its note, its source
// and its corrections.
func (p *place) figureDetails(h *scope.Head, m *scope.Metric, v *metricView) []figureDetail {
	say := &p.words().Figure
	list := p.working(m)
	if m.Note != "" {
		list = append(list, figureDetail{Term: say.Note, Lines: []link{{Text: m.Note}}})
	}
	source := link{v.Source.Text, v.Source.Href}
	if source.Text == "" {
		source = link{cmp.Or(h.Source, h.SourceURL), h.SourceURL}
	}
	if source.Text != "" {
		list = append(list, figureDetail{Term: p.words().Page.Source, Lines: []link{source}})
	}
	if len(v.Corrections) > 0 {
		d := figureDetail{Term: say.Corrections, Class: "correction"}
		for i := range v.Corrections {
			d.Lines = append(d.Lines, link{Text: v.Corrections[i].Spoken})
		}
		list = append(list, d)
	}
	return list
}

// working returns the working of a metric, line by line.
func (p *place) working(m *scope.Metric) []figureDetail {
	at, _ := m.Answered()
	spans := p.spans(m.Actual.Period, m.Target.Period)
	steps := p.words().Working(m, at, spans)
	list := make([]figureDetail, 0, len(steps)+3)
	for i := range steps {
		list = append(list, figureDetail{Term: steps[i].Term, Lines: []link{{Text: steps[i].Text}}, Class: "working"})
	}
	return list
}

// figureGrowth is the change of a metric over a year before.
type figureGrowth struct {
	Heading string         `zh:"标题" en:"The heading"`
	Figures []figureView   `zh:"增速：先实绩，后目标" en:"The growth: of the result, then of the target"`
	Claim   []figureClaim  `zh:"要点，一句一项" en:"What there is to say of it, sentence by sentence"`
	Outcome []outcomeView  `zh:"增速目标后来的结果，最多一项" en:"What became of the growth target, as a later report tells: one, or none"`
	Columns []columnsView  `zh:"各时期的柱形图，最多一个" en:"The chart of its periods: one, or none"`
	Years   []figureYears  `zh:"各时期的表，最多一个" en:"The table of its periods: one, or none"`
	Details []figureDetail `zh:"计算过程" en:"The working"`
}

// figureGrowths returns the growth of a metric, if any is stated.
func (p *place) figureGrowths(m *scope.Metric, v *metricView) []figureGrowth {
	if len(v.Growth) == 0 {
		return nil
	}
	g, own := &m.Growth[0], &v.Growth[0]
	var said words.Said
	p.words().Compare(&said, g, p.spans(g.Actual.Period, g.Target.Period))
	view := metricView{Verdict: own.Verdict}
	if g.Comparison.Known {
		view.Spoken = said.Text()
		view.Sentence = said.HTML(view.Spoken)
	}
	return []figureGrowth{{
		Heading: p.words().Figure.Growth, Figures: own.Figures, Claim: p.claims(g, &view), Outcome: own.Outcome,
		Columns: p.columns(g), Years: p.figureYears(g, own.Series), Details: p.working(g),
	}}
}
