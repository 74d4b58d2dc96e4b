package render

import (
	"html/template"
	"strconv"

	"duibiao/internal/report"
)

// group is metrics that stand next to each other under one heading.
type group struct {
	ID, Heading string // empty for metrics under none
	Metrics     []metricView
}

// metricView is a metric on a page.
type metricView struct {
	ID       string
	Label    label
	Way      string // which way is better, where it is not up
	Neutral  bool   // whether more is not better, so that the bar is no achievement
	Lone     bool   // whether one of the two figures is missing
	Figures  []figureView
	HasBar   bool
	Bar      bar
	Sentence template.HTML
	Spoken   string // the sentence as text
	Note     string

	Corrections []correctionView
	Corrected   correctedView // in the place of corrections, where there is a page to read them

	HasTools bool
	Tools    tools
}

// label is the name of a metric, as a heading.
type label struct {
	Text, Href string
	Alone      bool // the metric is the whole page
	Grouped    bool // it stands under the heading of a group
}

// figureView is a figure with its period.
type figureView struct {
	Class, Label, Text string
	Long               bool // too long for a line on a small screen
}

// tools are what a reader can do with a metric.
type tools struct {
	Link, LinkLabel, Href string
	Snippet               snippet
}

// groups returns the metrics of a sector. The groups' ids begin with prefix; finish
// adds to each metric what its page has more.
func (p *place) groups(sec *report.Sector, prefix string, finish func(*metricView, *report.Metric)) []group {
	var list []group
	views := make([]metricView, len(sec.Metrics)) // of all groups
	start := 0
	for i, m := range sec.Metrics {
		heading := m.Words[p.lang].Group
		if i == 0 || heading != list[len(list)-1].Heading {
			list = append(list, group{ID: prefix + strconv.Itoa(len(list)+1), Heading: heading})
			start = i
		}
		p.metric(&views[i], m)
		views[i].Label.Grouped = heading != ""
		finish(&views[i], m)
		list[len(list)-1].Metrics = views[start : i+1 : i+1]
	}
	return list
}

// addTools gives a metric of an article its tools.
func (p *place) addTools(v *metricView, m *report.Metric, s *snippets) {
	words := &p.words().Metric
	v.HasTools = true
	v.Tools = tools{
		Link:      words.Link,
		LinkLabel: words.LinkLabel.fill(slot{name: "label", text: v.Label.Text}),
		Href:      "#" + m.ID,
		Snippet:   s.metric(m, v),
	}
}

// metric puts into v what all pages show of a metric.
func (p *place) metric(v *metricView, m *report.Metric) {
	if kept := p.kept[keptView{m, p.lang}]; kept != nil {
		*v = *kept
		return
	}
	p.describe(v, m)
	if p.kept != nil {
		kept := *v
		p.kept[keptView{m, p.lang}] = &kept
	}
}

// describe works out what all pages show of a metric.
func (p *place) describe(v *metricView, m *report.Metric) {
	words, said := &m.Words[p.lang], p.sentence(m)
	v.ID = m.ID
	v.Label.Text = words.Label
	v.Way = p.way(m)
	v.Neutral = isNeutral(m)
	v.Lone = m.Actual == nil || m.Target == nil
	v.Figures = p.figures(m)
	v.Spoken = said.text()
	v.Sentence = said.html(v.Spoken)
	v.Note = words.Note
	v.Corrections = p.corrections(m)
	v.Bar, v.HasBar = newBar(m)
	v.Bar.Thin = v.Neutral
}

func (p *place) way(m *report.Metric) string {
	switch {
	case m.Direction != report.Down:
		return ""
	case m.IsRank():
		return p.words().Metric.RankBetter
	}
	return p.words().Metric.LowerBetter
}

// figures returns the figures that are published; the sentence says which is not.
func (p *place) figures(m *report.Metric) []figureView {
	years := p.years(periods(m))
	list := make([]figureView, 0, 2)
	add := func(class, label string, f *report.Figure) {
		text := f.Texts[p.lang]
		list = append(list, figureView{Class: class, Label: label, Text: text, Long: columns(text) > longFigure})
	}
	if m.Actual != nil {
		add("actual", years.actualLabel, m.Actual)
	}
	if m.Target != nil {
		add(targetClass(m.Target), years.targetLabel, m.Target)
	}
	return list
}

// legend tells how to read the bars of a page. Without a bar there is none.
type legend struct {
	Reading       string
	Level, Target string
	Past, Neutral string // empty where no bar is so
}

func (p *place) legend(rep *report.Report, groups []group) legend {
	var drawn, past, neutral bool
	for _, g := range groups {
		for i := range g.Metrics {
			v := &g.Metrics[i]
			drawn = drawn || v.HasBar
			past = past || v.HasBar && v.Bar.Past
			neutral = neutral || v.HasBar && v.Neutral
		}
	}
	if !drawn {
		return legend{}
	}
	words, periods := &p.words().Legend, p.years(rep.ActualPeriod, rep.TargetPeriod).slots(nil)
	l := legend{
		Reading: words.Reading.fill(periods...),
		Level:   words.Level.fill(periods...),
		Target:  words.Target.fill(periods...),
	}
	if past {
		l.Past = words.Past
	}
	if neutral {
		l.Neutral = words.Neutral
	}
	return l
}
