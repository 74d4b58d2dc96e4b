package kind

import (
	"cmp"
	"html/template"
	"slices"
	"strconv"

	"duibiao/internal/quantity"
	"duibiao/internal/report"
	"duibiao/internal/scope"
	"duibiao/internal/width"
	"duibiao/internal/words"
)

// group is metrics that stand next to each other under one heading.
type group struct {
	ID      string       `zh:"组在页面上的 id" en:"The id of the group on the page"`
	Heading string       `zh:"组的名称；不分组的指标则为空" en:"The name of the group; empty for metrics of no group"`
	Metrics []metricView `zh:"组里的指标" en:"The metrics of the group"`
}

// metricView is a metric on a page. What most metrics have not is a slice of one or none: a
// large site has hundreds of thousands of views, each of which is copied twice.
type metricView struct {
	ID       string        `zh:"指标的代号，也是它在页面上的 id" en:"The id of the metric, also on the page"`
	Label    label         `zh:"指标的名称" en:"The name of the metric"`
	Way      string        `zh:"说明数值或名次越低越好；不是这样则为空" en:"That lower is better; empty where it is not"`
	Figures  []figureView  `zh:"已公布的数字：先结果，后目标" en:"The figures that are published: the result, then the target"`
	Verdict  verdictView   `zh:"目标是否达到" en:"What became of the target"`
	Sentence template.HTML `zh:"结果与目标的比较，写成句子" en:"The comparison of result and target, as a sentence"`
	Spoken   string        `zh:"同一个句子，不带标记" en:"The same sentence without markup"`
	Outcome  []outcomeView `zh:"目标后来的结果，由后来的报告得知，最多一项" en:"What became of the target, as a later report tells: one, or none"`
	Note     string        `zh:"注释；没有则为空" en:"The note; empty if there is none"`
	Source   sourceView    `zh:"数字的来源，与报告的来源不同时才有" en:"Where the figures come from, if it is not where the report’s do"`
	Series   []seriesView  `zh:"各时期的目标与实绩，最多一个表；只有一个时期则没有" en:"The targets and results of all periods: one table, or none if there is but one period"`
	Growth   []growthView  `zh:"比上年的增速，最多一项" en:"The change over a year before: one, or none"`

	Corrections []correctionView `zh:"已作的更正，按日期" en:"The corrections that were made, by date"`
	Corrected   []correctedView  `zh:"在报告页上代替更正，是指向文章的链接，最多一个" en:"In place of the corrections, on the page of a report: a link to the article, or none"`

	Snippet []snippet `zh:"嵌入这个指标的代码，最多一段；文章页才有" en:"The code that embeds the metric, on the page of an article: one, or none"`
}

// label is the name of a metric, as a heading.
type label struct {
	Text    string `zh:"指标的名称" en:"The name of the metric"`
	Href    string `zh:"这个指标的链接：在文章页上就是它自己，在报告页上通往文章；其他页面为空" en:"The link to the metric: to itself in an article, from the page of a report to its article; else empty"`
	Alone   bool   `zh:"是否整页只有这一个指标" en:"Whether the metric is the whole page"`
	Grouped bool   `zh:"是否在组的标题之下" en:"Whether it stands under the heading of a group"`
}

// figureView is a figure with its period.
type figureView struct {
	Class string `zh:"数字的类别，用作 class：actual、target、target band 或 target words（文字目标）" en:"What it is, as a class: actual, target, target band, or target words"`
	Label string `zh:"数字是哪个时期的" en:"Which period it is of, and whether it is a target"`
	Text  string `zh:"数字，带单位和限定" en:"The figure with its unit and bound"`
	Long  bool   `zh:"在小屏幕上是否放不进一行" en:"Whether it is too long for a line on a small screen"`
	Badge string `zh:"数字确定到什么程度，如“初步核算”；没有说明则为空" en:"How final it is, such as Preliminary; empty if nothing is said of it"`
}

// groups returns the metrics of a sector. The groups' ids begin with prefix; finish
// adds to each metric what its page has more.
func (p *place) groups(s *scope.Sector, prefix string, finish func(*metricView)) []group {
	var list []group
	views := p.room(len(s.Metrics)) // of all groups
	start := 0
	for i := range s.Metrics {
		heading := s.Metrics[i].Value.Group
		if i == 0 || heading != list[len(list)-1].Heading {
			list = append(list, group{ID: prefix + strconv.Itoa(len(list)+1), Heading: heading})
			start = i
		}
		p.metric(&views[i], &s.Metrics[i])
		views[i].Label.Grouped = heading != ""
		finish(&views[i])
		list[len(list)-1].Metrics = views[start : i+1 : i+1]
	}
	return list
}

// metric puts into v what all pages show of a metric.
func (p *place) metric(v *metricView, m *scope.Keyed[scope.Metric]) {
	if p.views == nil {
		p.describe(v, &m.Value)
	} else {
		*v = *p.described(&m.Value)
	}
	p.others(v, &m.Value)
}

// described returns the view of a metric that is kept.
func (p *place) described(m *scope.Metric) *metricView {
	name := keptView{m.ID, p.lang}
	kept := p.views.kept[name]
	if kept == nil {
		kept = p.views.keep(name)
		p.describe(kept, m)
	}
	return kept
}

// describe works out what all pages show of a metric.
func (p *place) describe(v *metricView, m *scope.Metric) {
	spans := p.spans(m.Actual.Period, m.Target.Period)
	var said words.Said
	p.words().Compare(&said, m, spans)
	v.ID = m.ID
	v.Label.Text = m.Label
	v.Way = p.way(m)
	v.Figures = p.figures(m, spans.ActualLabel, spans.TargetLabel)
	v.Verdict = p.verdict(m)
	if v.Verdict.Text == "" || m.Comparison.Known || lacksTarget(m) {
		v.Spoken = said.Text()
		v.Sentence = said.HTML(v.Spoken)
	}
	v.Note, v.Source = m.Note, sourceView{cmp.Or(m.Source, m.SourceURL), m.SourceURL}
	v.Series = p.series(m, m)
	v.Growth = p.growth(m, spans)
	v.lift()
	v.Corrections = p.corrections(m)
}

// lacksTarget reports whether nothing is stated of the target that would stand beside a
// result, which is told even if the result has a verdict.
func lacksTarget(m *scope.Metric) bool {
	return m.Actual.Known && !m.Target.IsSaid() && !slices.ContainsFunc(m.Series, func(s scope.Point) bool {
		return s.Target.IsSaid() && s.Period == m.Target.Period
	})
}

func (p *place) way(m *scope.Metric) string {
	switch {
	case m.Direction != report.Down:
		return ""
	case m.Rank:
		return p.words().Metric.RankBetter
	}
	return p.words().Metric.LowerBetter
}

// figures returns the figures that are published, with their labels; the sentence says which
// is not.
func (p *place) figures(m *scope.Metric, actual, target string) []figureView {
	list := make([]figureView, 0, 2)
	add := func(class, label string, f *scope.Stated) {
		list = append(list, figureView{Class: class, Label: label, Text: f.Said(), Long: f.Words != "" || width.Of(f.Said()) > longFigure})
	}
	if m.Actual.Known {
		add("actual", actual, &m.Actual)
		list[0].Badge = p.words().Status(statusOf(m, m.Actual.Period))
	}
	if m.Target.IsSaid() {
		add(targetClass(&m.Target), target, &m.Target)
	}
	return list
}

// targetClass tells the style sheet how the target is drawn.
func targetClass(f *scope.Stated) string {
	switch {
	case f.Words != "":
		return "target words"
	case f.Bound == quantity.Range:
		return "target band"
	}
	return "target"
}
