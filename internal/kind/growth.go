package kind

import (
	"duibiao/internal/scope"
	"duibiao/internal/words"
)

// growthView is the second line of a metric: its change over a year before.
type growthView struct {
	Figures []figureView  `zh:"增速：先实绩，后目标；没有公布则没有" en:"The growth: of the result, then of the target; none that is not published"`
	Verdict verdictView   `zh:"增速目标是否达到；不配图" en:"What became of the growth target; without a drawing"`
	Outcome []outcomeView `zh:"增速目标后来的结果，由后来的报告得知，最多一项" en:"What became of the growth target, as a later report tells: one, or none"`
	Series  []seriesView  `zh:"各时期的增速目标与增速，最多一个表；只有一个时期则没有" en:"The growth of all periods: one table, or none if there is but one period"`
}

// growth returns the second line of a metric, if it has one. There is no drawing: beside that
// of the figures themselves it would be of another scale.
func (p *place) growth(m *scope.Metric, spans *words.Periods) []growthView {
	if m.Growth == nil {
		return nil
	}
	g := &m.Growth[0]
	return []growthView{{Figures: p.growthFigures(g, spans), Verdict: p.verdict(g), Series: p.series(g, m)}}
}

// growthFigures returns the figures of growth, with their labels.
func (p *place) growthFigures(g *scope.Metric, spans *words.Periods) []figureView {
	actual, target := p.words().GrowthLabels(spans)
	return p.figures(g, actual, target)
}

// lift gives a metric that has no figures but those of its growth these as its own.
func (v *metricView) lift() {
	if len(v.Figures) == 0 && len(v.Growth) > 0 {
		v.Figures, v.Growth[0].Figures = v.Growth[0].Figures, nil
	}
}

// growths returns the growth of a metric, given in every language.
func growths(m []*scope.Metric) []*scope.Metric {
	list := make([]*scope.Metric, len(m))
	for lang := range m {
		list[lang] = &m[lang].Growth[0]
	}
	return list
}

// hasGrowth reports whether any metric of a report has growth, of which its CSV then has
// columns.
func hasGrowth(versions [][]*scope.Sector) bool {
	for _, v := range versions {
		for i := range v[0].Metrics {
			if v[0].Metrics[i].Value.Growth != nil {
				return true
			}
		}
	}
	return false
}
