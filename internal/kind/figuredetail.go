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

// figureDetails returns the note of a metric, its source and its corrections.
func (p *place) figureDetails(h *scope.Head, m *scope.Metric, v *metricView) []figureDetail {
	say := &p.words().Figure
	list := make([]figureDetail, 0, 3)
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

// figureParts returns what there is to say of a metric, and of its growth, if that is stated,
// and what the picture of it is about.
func (p *place) figureParts(h *scope.Head, m *scope.Metric, v *metricView) (list []figurePart, d *depicted) {
	list = make([]figurePart, 0, 2)
	of := m.Spoken()
	switch {
	case m.Main() == m:
		list = append(list, p.figurePart(m, v))
	case len(m.Series) > 0: // of other periods; of the report's own there is a growth alone, and v tells that
		list = append(list, p.figurePart(m, &metricView{Series: v.Series}))
	}
	if of == m {
		d = &depicted{m, cmp.Or(spoken(m, v), v.Spoken), &list[0].figureCharts}
	}
	if len(v.Growth) > 0 {
		own := p.growthView(&m.Growth[0], &v.Growth[0])
		part := p.figurePart(&m.Growth[0], own)
		part.Heading = p.words().Figure.Growth
		list = append(list, part)
		if of != m {
			d = &depicted{of, cmp.Or(spoken(of, own), own.Spoken), &list[len(list)-1].figureCharts}
		}
	}
	list[0].Details = append(list[0].Details, p.figureDetails(h, m, v)...)
	return list, d
}

func (p *place) figurePart(m *scope.Metric, v *metricView) figurePart {
	return figurePart{
		Claim: p.claims(m, v), Outcome: v.Outcome, figureCharts: p.figureCharts(m, v), Years: p.figureYears(m, v.Series), Details: p.working(m),
	}
}

// growthView returns the growth of a metric as the view of a metric.
func (p *place) growthView(g *scope.Metric, of *growthView) *metricView {
	v := &metricView{Figures: p.growthFigures(g, p.spans(g.Actual.Period, g.Target.Period)), Verdict: of.Verdict, Outcome: of.Outcome, Series: of.Series}
	if g.Comparison.Known {
		var said words.Said
		p.words().Compare(&said, g, p.spans(g.Actual.Period, g.Target.Period))
		v.Spoken = said.Text()
		v.Sentence = said.HTML(v.Spoken)
	}
	return v
}
