package check

import (
	"iter"

	"duibiao/internal/prose"
	"duibiao/internal/report"
)

// mentions gives every sentence that names a metric of the report, for each metric
// that it names, in the order of the text.
func (in *Input) mentions() iter.Seq[*mention] {
	return func(yield func(*mention) bool) {
		if in.Report == nil {
			return
		}
		known := in.valuesOfAll()
		for a := range in.published() {
			if in.Outlines[a.File] == nil {
				continue
			}
			sections := len(in.Outlines[a.File].Sections)
			for i, p := range in.parts(a) {
				for j := range p.passages {
					for _, m := range in.mentionsIn(a, &p.passages[j], known) {
						m.inBody = i < sections
						if !yield(m) {
							return
						}
					}
				}
			}
		}
	}
}

// metricValues are the metrics of the report with what they say.
type metricValues struct {
	metric *report.Metric
	values []prose.Figure
}

func (in *Input) valuesOfAll() []metricValues {
	var list []metricValues
	for _, m := range in.Report.Metrics() {
		if v := values(m); len(v) > 0 {
			list = append(list, metricValues{m, v})
		}
	}
	return list
}

// mentionsIn returns the mentions in a passage.
func (in *Input) mentionsIn(a *report.Article, p *passage, known []metricValues) []*mention {
	lang := in.language(a)
	var list []*mention
	sentences := p.sentences(lang)
	for i := range sentences {
		s := &sentences[i]
		if len(s.figures) == 0 {
			continue
		}
		from := len(list)
		var places []int
		for _, k := range known {
			start, end, ok := s.mention(k.metric.Words[a.Lang].Label, lang)
			if ok {
				list = append(list, &mention{passage: p, sentence: s, metric: k.metric, lang: a.Lang, values: k.values})
				places = append(places, start, end)
			}
		}
		for j, m := range list[from:] {
			m.others = list[from:]
			m.figure = m.nearest(places[2*j], places[2*j+1])
		}
	}
	return list
}

// nearest returns the typed figure that stands nearest to the metric's name and could
// be its value. A figure that another metric of the sentence has is that one's.
func (m *mention) nearest(start, end int) *prose.Figure {
	var best *prose.Figure
	distance := len(m.sentence.text)
	for i := range m.sentence.figures {
		f := &m.sentence.figures[i]
		if m.passage.isQuoted(*f) || f.Words || !m.isOf(*f) || m.sentence.isChange(*f) || m.sentence.isOtherYear(*f, m.metric) || takenBy(*f, m.others) {
			continue
		}
		d := max(f.Start-m.sentence.start-end, start-(f.End-m.sentence.start), 0)
		if d < distance {
			best, distance = f, d
		}
	}
	return best
}

func takenBy(f prose.Figure, all []*mention) bool {
	for _, m := range all {
		if sameAsAny(f, m.values) {
			return true
		}
	}
	return false
}
