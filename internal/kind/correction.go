package kind

import (
	"html/template"

	"duibiao/internal/scope"
	"duibiao/internal/words"
)

// correctionView says what a figure was, and why it is another now.
type correctionView struct {
	Text   template.HTML `zh:"更正的说明：原来的数字和更正的原因" en:"What the figure was, and why it is another now"`
	Spoken string        `zh:"同一段说明，不带标记" en:"The same without markup"`
	date   string
}

// correctedView leads to the corrections of a metric.
type correctedView struct {
	Text  string `zh:"链接的文字，带更正日期" en:"The text of the link, with the date of the correction"`
	Label string `zh:"同上，但说明是哪个指标，供读屏软件使用" en:"The same with the name of the metric, for screen readers"`
	Href  string `zh:"文章中这个指标的链接" en:"The link to the metric in its article"`
}

// corrections returns what there is to say of a metric's corrections, in the order of
// their dates.
func (p *place) corrections(m *scope.Metric) []correctionView {
	var list []correctionView
	for i := range m.Corrections {
		var said words.Said
		p.words().Correct(&said, m, i)
		text := said.Text()
		list = append(list, correctionView{said.HTML(text), text, m.Corrections[i].Date})
	}
	list = p.revisions(list, m)
	if len(m.Growth) > 0 {
		list = p.revisions(list, &m.Growth[0])
	}
	return list
}

// revisions adds to a list what later reports state anew of a metric.
func (p *place) revisions(list []correctionView, m *scope.Metric) []correctionView {
	for i := range m.Revisions {
		var said words.Said
		p.words().Revise(&said, &m.Revisions[i])
		text := said.Text()
		list = append(list, correctionView{said.HTML(text), text, ""})
	}
	return list
}

// revisedMark returns a mark in the place of what later reports state anew of a metric, if they do.
func (p *place) revisedMark(m *scope.Metric, href string) []correctedView {
	list := m.Revisions
	if list == nil && len(m.Growth) > 0 {
		list = m.Growth[0].Revisions
	}
	if list == nil {
		return nil
	}
	say, by := &p.words().Correction, words.Slot{Name: "report", Text: list[len(list)-1].By.Title}
	return []correctedView{{say.RevisedMark.Fill(by), say.RevisedMarkLabel.Fill(by, words.Slot{Name: "label", Text: m.Label}), href}}
}

// addWithdrawn adds the metrics of a sector that are gone, under a heading of their own;
// finish adds to each what its page has more.
func (p *place) addWithdrawn(groups []group, s *scope.Sector, finish func(*metricView)) []group {
	if len(s.Withdrawn) == 0 {
		return groups
	}
	g := group{ID: "_withdrawn", Heading: p.words().Correction.Withdrawn, Metrics: make([]metricView, len(s.Withdrawn))}
	for i := range s.Withdrawn {
		p.metric(&g.Metrics[i], &s.Withdrawn[i])
		finish(&g.Metrics[i])
	}
	return append(groups, g)
}

// correctedMark returns a link in the place of a metric's corrections, if it has any.
func (p *place) correctedMark(m *scope.Metric, href string) []correctedView {
	if len(m.Corrections) == 0 {
		return p.revisedMark(m, href)
	}
	say, last := &p.words().Correction, m.Corrections[len(m.Corrections)-1].Date
	date := words.Slot{Name: "date", Text: p.words().Date8601(last)}
	return []correctedView{{say.Mark.Fill(date), say.MarkLabel.Fill(date, words.Slot{Name: "label", Text: m.Label}), href}}
}
