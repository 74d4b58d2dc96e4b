package draft

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"duibiao/internal/prose"
)

// Overlaps from which two labels are taken for the same thing, and from which there is no doubt about it.
const (
	alike = 0.7
	sure  = 0.85
)

// gather makes metrics of figures: growth goes to what it is the growth of, a target to the actual
// of the same thing.
func (d *Draft) gather(figures []*Figure) {
	for _, f := range figures {
		f.key, f.class = keyOf(f.label), prose.Of(f.Quantity).Class
	}
	byKey := map[string][]*Figure{} // levels and changes of a sector
	for _, f := range figures {
		if !f.isGrowth {
			byKey[f.sector.Slug+string(f.key)] = append(byKey[f.sector.Slug+string(f.key)], f)
		}
	}
	var growths []*Figure
	for _, f := range figures {
		switch {
		case f.isGrowth:
			growths = append(growths, f)
		case f.metric == nil && f.side == actual:
			d.metric(f)
		}
	}
	d.pair(figures)
	for _, f := range growths {
		d.growth(f, byKey)
	}
	at := map[*Metric]int{}
	for i, f := range figures {
		if _, known := at[f.metric]; !known {
			at[f.metric] = i
		}
	}
	for _, s := range d.Sectors { // into the order of the text
		slices.SortStableFunc(s.Metrics, func(a, b *Metric) int { return cmp.Compare(at[a], at[b]) })
	}
}

// metric makes a metric of a figure.
func (d *Draft) metric(f *Figure) *Metric {
	m := &Metric{Label: f.label, Group: f.group, Unit: f.Quantity.Unit, key: f.key}
	f.sector.Metrics = append(f.sector.Metrics, m)
	m.take(f)
	return m
}

// take puts a figure into the metric.
func (m *Metric) take(f *Figure) {
	f.metric = m
	place := m.place(f)
	*place = f
	for _, why := range f.doubts {
		if d := (Doubt{why, f.sentence}); !slices.Contains(m.Doubts, d) {
			m.Doubts = append(m.Doubts, d)
		}
	}
}

// place returns where the metric has a figure.
func (m *Metric) place(f *Figure) **Figure {
	switch {
	case f.isGrowth && f.side == actual:
		return &m.Growth.Actual
	case f.isGrowth:
		return &m.Growth.Target
	case f.side == actual:
		return &m.Actual
	}
	return &m.Target
}

// candidate is a target that may be of a metric.
type candidate struct {
	of      *Metric
	figure  *Figure
	overlap float64
}

// pair gives each target the metric that it is most like, in its sector or, if it is the same to a letter,
// in another; what is like none is a metric of its own.
func (d *Draft) pair(figures []*Figure) {
	targets := map[*Sector][]*Figure{}
	for _, f := range figures {
		if f.side == target && !f.isGrowth {
			targets[f.sector] = append(targets[f.sector], f)
		}
	}
	var list []candidate
	for _, s := range d.Sectors {
		list = append(list, s.candidates(targets[s])...)
	}
	slices.SortStableFunc(list, func(a, b candidate) int { return cmp.Compare(b.overlap, a.overlap) })
	for _, c := range list {
		if c.figure.metric == nil && c.of.Target == nil {
			c.take()
		}
	}
	d.pairSame(figures)
	for _, f := range figures {
		if f.side == target && !f.isGrowth && f.metric == nil {
			d.metric(f)
		}
	}
}

func (c candidate) take() {
	if c.overlap < sure {
		c.figure.doubt(sayPaired.With(c.figure.label))
	}
	c.of.take(c.figure)
}

// pairSame pairs what has the same label in different sectors.
func (d *Draft) pairSame(figures []*Figure) {
	metrics := map[string]*Metric{}
	for _, s := range d.Sectors {
		for _, m := range s.Metrics {
			if key := string(m.key); m.Target == nil && metrics[key] == nil {
				metrics[key] = m
			}
		}
	}
	for _, f := range figures {
		if f.side != target || f.isGrowth || f.metric != nil {
			continue
		}
		if m := metrics[string(f.key)]; m != nil && m.Target == nil && isComparable(m.Actual, f) {
			f.doubt(sayElsewhere)
			m.take(f)
		}
	}
}

// candidates returns what can be pairs in a sector.
func (s *Sector) candidates(targets []*Figure) []candidate {
	var list []candidate
	for _, f := range targets {
		for _, m := range s.Metrics {
			if m.Actual == nil || !isComparable(m.Actual, f) || contradict(m.Label, f.label) {
				continue
			}
			o := overlap(m.Actual.key, f.key)
			if o < alike && endsSame(m.Label, f.label) {
				o = alike
			}
			if o >= alike {
				list = append(list, candidate{m, f, o})
			}
		}
	}
	return list
}

// endsSame reports whether one label is the end of the other, and says enough.
func endsSame(a, b string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	return strings.HasSuffix(a, b) && utf8.RuneCountInString(b) >= minEnd
}

// minEnd is how many characters such an end has.
const minEnd = 6

// isComparable reports whether two figures are of the same sort.
func isComparable(a, b *Figure) bool {
	return a.class == b.class && a.Quantity.Unit == b.Quantity.Unit && a.over == b.over
}

// contradict reports whether one of two labels is of what is new and the other of all there is.
func contradict(a, b string) bool {
	w := words()
	isNew := func(s string) bool { return prefixOf(s, w.Carried) != "" }
	isAll := func(s string) bool { return containsOne(s, w.Kinds.Stock) }
	if isTotalChange(a) != isTotalChange(b) {
		return true
	}
	return isNew(a) && isAll(b) && !isAll(a) || isNew(b) && isAll(a) && !isAll(b)
}

// isTotalChange reports whether a label is of a change of several years: 能耗累计降幅.
func isTotalChange(label string) bool {
	w := words()
	return strings.HasSuffix(label, w.Cumulative+w.Rise) || strings.HasSuffix(label, w.Cumulative+w.Fall)
}

// growth puts a growth where it belongs: to the figure before it, or to the metric with its label.
func (d *Draft) growth(f *Figure, byKey map[string][]*Figure) {
	var m *Metric
	if f.of != nil {
		m = f.of.metric
	}
	for _, of := range byKey[f.sector.Slug+string(f.key)] {
		if m == nil && *of.metric.place(f) == nil {
			m = of.metric
		}
	}
	if m == nil || *m.place(f) != nil {
		m = d.likeGrowth(f)
	}
	if m == nil {
		d.metric(f)
		return
	}
	m.take(f)
}

// likeGrowth returns a metric of the sector, or one with the same label in another, that has no such growth yet.
func (d *Draft) likeGrowth(f *Figure) *Metric {
	var best *Metric
	most := sure
	for _, s := range d.Sectors {
		for _, m := range s.Metrics {
			if *m.place(f) != nil || m.Unit == "%" && m.Actual != nil || contradict(m.Label, f.label) {
				continue
			}
			if o := overlap(m.key, f.key); o > most || o == most && s == f.sector && best == nil {
				if s == f.sector || o == 1 {
					best, most = m, o
				}
			}
		}
	}
	return best
}

// keyOf returns the characters of a label that tell it from others, in their order by code.
func keyOf(label string) []rune {
	var list []rune
	for _, r := range strings.ToLower(label) {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			list = append(list, r)
		}
	}
	slices.Sort(list)
	return list
}

// Overlap returns how much of two labels is the same, from 0 to 1: twice the characters that both have, by
// all that they have. Marks do not count.
func Overlap(a, b string) float64 { return overlap(keyOf(a), keyOf(b)) }

func overlap(a, b []rune) float64 {
	both, i, j := 0, 0, 0
	for i < len(a) && j < len(b) {
		switch {
		case a[i] == b[j]:
			both, i, j = both+1, i+1, j+1
		case a[i] < b[j]:
			i++
		default:
			j++
		}
	}
	if len(a)+len(b) == 0 {
		return 0
	}
	return float64(2*both) / float64(len(a)+len(b))
}
