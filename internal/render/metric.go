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
func (p place) groups(sec *report.Sector, prefix string, finish func(*metricView, *report.Metric)) []group {
	var list []group
	for i, m := range sec.Metrics {
		heading := m.Words[p.lang].Group
		if i == 0 || heading != list[len(list)-1].Heading {
			list = append(list, group{ID: prefix + strconv.Itoa(len(list)+1), Heading: heading})
		}
		v := p.metric(m)
		v.Label.Grouped = heading != ""
		finish(&v, m)
		last := &list[len(list)-1]
		last.Metrics = append(last.Metrics, v)
	}
	return list
}

// addTools gives a metric of an article its tools.
func (p place) addTools(v *metricView, m *report.Metric) {
	words := p.words().Metric
	v.HasTools = true
	v.Tools = tools{
		Link:      words.Link,
		LinkLabel: words.LinkLabel.fill(slot{name: "label", text: v.Label.Text}),
		Href:      "#" + m.ID,
		Snippet:   p.metricSnippet(m, *v),
	}
}

// metric returns what all pages show of a metric.
func (p place) metric(m *report.Metric) metricView {
	words, said := m.Words[p.lang], p.sentence(m)
	v := metricView{
		ID:       m.ID,
		Label:    label{Text: words.Label},
		Way:      p.way(m),
		Neutral:  isNeutral(m),
		Lone:     m.Actual == nil || m.Target == nil,
		Figures:  p.figures(m),
		Sentence: said.pattern.html(said.slots...),
		Spoken:   said.text(),
		Note:     words.Note,
	}
	v.Bar, v.HasBar = newBar(m)
	v.Bar.Thin = v.Neutral
	return v
}

func (p place) way(m *report.Metric) string {
	switch {
	case m.Direction != report.Down:
		return ""
	case isRank(m):
		return p.words().Metric.RankBetter
	}
	return p.words().Metric.LowerBetter
}

// figures returns the figures that are published; the sentence says which is not.
func (p place) figures(m *report.Metric) []figureView {
	var list []figureView
	add := func(class string, pattern pattern, f *report.Figure) {
		text := f.Texts[p.lang]
		list = append(list, figureView{
			Class: class, Text: text, Long: columns(text) > longFigure,
			Label: pattern.fill(slot{name: "year", text: strconv.Itoa(f.Period)}),
		})
	}
	if m.Actual != nil {
		add("actual", p.words().Metric.Actual, m.Actual)
	}
	if m.Target != nil {
		add(targetClass(m.Target), p.words().Metric.Target, m.Target)
	}
	return list
}

// legend tells how to read the bars of a page. Without a bar there is none.
type legend struct {
	Reading       string
	Level, Target string
	Past, Neutral string
	HasNeutral    bool
}

func (p place) legend(rep *report.Report, groups []group) legend {
	var drawn, neutral bool
	for _, g := range groups {
		for _, v := range g.Metrics {
			drawn = drawn || v.HasBar
			neutral = neutral || v.HasBar && v.Neutral
		}
	}
	if !drawn {
		return legend{}
	}
	words, periods := p.words().Legend, years(rep.ActualPeriod, rep.TargetPeriod)
	return legend{
		Reading: words.Reading.fill(periods...),
		Level:   words.Level.fill(periods...),
		Target:  words.Target.fill(periods...),
		Past:    words.Past, Neutral: words.Neutral, HasNeutral: neutral,
	}
}
