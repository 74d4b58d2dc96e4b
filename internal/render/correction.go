package render

import (
	"html/template"
	"strconv"

	"duibiao/internal/published"
	"duibiao/internal/report"
)

// correctionView says what a figure was, and why it is another now.
type correctionView struct {
	Text   template.HTML
	Spoken string // the same as text
}

// correctedView leads to the corrections of a metric.
type correctedView struct {
	Text, Label, Href string
}

// corrections returns what there is to say of a metric's corrections, in the order of
// their dates.
func (p *place) corrections(m *report.Metric) []correctionView {
	var list []correctionView
	for i, c := range m.Corrections {
		pattern, slots := p.correctionPattern(m, i), p.correctionSlots(c)
		list = append(list, correctionView{Text: pattern.html(slots...), Spoken: pattern.fill(slots...)})
	}
	return list
}

// correctionPattern chooses the sentence for the i-th correction of a metric. A figure
// is withdrawn if it is not there and no later correction speaks of it.
func (p *place) correctionPattern(m *report.Metric, i int) pattern {
	say, part := &p.words().Correction, m.Corrections[i].Part
	gone := part == published.Actual && m.Actual == nil || part == published.Target && m.Target == nil
	for _, later := range m.Corrections[i+1:] {
		gone = gone && later.Part != part
	}
	switch {
	case gone && part == published.Actual:
		return say.ActualWithdrawn
	case gone:
		return say.TargetWithdrawn
	case part == published.Actual:
		return say.Actual
	}
	return say.Target
}

func (p *place) correctionSlots(c *report.Correction) []slot {
	return []slot{
		{name: "date", text: p.words().date(c.Date)},
		{name: "year", text: strconv.Itoa(c.Was.Period)},
		{name: "was", text: c.Was.Texts[p.lang], keep: true, inProse: true},
		{name: "reason", text: c.Reasons[p.lang]},
	}
}

// addWithdrawn adds the metrics of a sector that are gone, under a heading of their own;
// finish adds to each what its page has more.
func (p *place) addWithdrawn(groups []group, sec *report.Sector, finish func(*metricView)) []group {
	if len(sec.Withdrawn) == 0 {
		return groups
	}
	g := group{ID: "_withdrawn", Heading: p.words().Correction.Withdrawn, Metrics: make([]metricView, len(sec.Withdrawn))}
	for i, m := range sec.Withdrawn {
		p.metric(&g.Metrics[i], m)
		finish(&g.Metrics[i])
	}
	return append(groups, g)
}

// markCorrected puts a link to the article in the place of a metric's corrections.
func (p *place) markCorrected(v *metricView, m *report.Metric) {
	v.Corrections = nil
	if len(m.Corrections) == 0 {
		return
	}
	say, last := &p.words().Correction, m.Corrections[len(m.Corrections)-1].Date
	date := slot{name: "date", text: p.words().date(last)}
	v.Corrected = correctedView{
		Text:  say.Mark.fill(date),
		Label: say.MarkLabel.fill(date, slot{name: "label", text: v.Label.Text}),
		Href:  v.Label.Href,
	}
}
