package draft

import (
	"slices"
	"strconv"
	"strings"

	"duibiao/internal/period"
	"duibiao/internal/pinyin"
	"duibiao/internal/report"
)

// name gives all metrics ids, labels that differ, kinds and directions.
func (d *Draft) name(taken map[string]bool) {
	used := map[string]int{}
	for id, is := range taken {
		if is {
			used[id] = 1
		}
	}
	for _, s := range d.Sectors {
		labels, first := map[string]int{}, map[string]*Metric{}
		for _, m := range s.Metrics {
			switch labels[m.Label]++; labels[m.Label] {
			case 1:
				first[m.Label] = m
			case 2:
				if !slices.ContainsFunc(m.Doubts, func(d Doubt) bool { return d.Why == sayContinued }) {
					first[m.Label].isSame()
				}
				fallthrough
			default:
				m.isSame()
				m.Label += "（" + strconv.Itoa(labels[m.Label]) + "）"
			}
			m.ID = unique(idOf(m.Label), used)
			m.classify()
		}
	}
}

// isSame doubts a metric that is called as another is.
func (m *Metric) isSame() { m.Doubts = append(m.Doubts, Doubt{saySameLabel, m.any().sentence}) }

// any returns a figure of the metric.
func (m *Metric) any() *Figure {
	for _, f := range m.Figures() {
		if f != nil {
			return f
		}
	}
	return nil
}

// Figures returns the actual, the target and the growth of both; nil for what is not told.
func (m *Metric) Figures() [4]*Figure {
	return [4]*Figure{m.Actual, m.Target, m.Growth.Actual, m.Growth.Target}
}

// IsPair reports whether the metric has both a result and a target, of the level or of the growth.
func (m *Metric) IsPair() bool {
	return m.Actual != nil && m.Target != nil || m.Growth.Actual != nil && m.Growth.Target != nil
}

// unique returns an id that no other metric has. Of each id it is known how often it was asked for.
func unique(id string, used map[string]int) string {
	name := id
	for used[name] > 0 {
		used[id]++
		name = id + "-" + strconv.Itoa(used[id])
	}
	used[name] = 1
	return name
}

// Lengths of ids: in words, and of those that are pinyin in bytes.
const (
	maxWords = 6
	maxID    = 40
)

// idOf returns the id of a label: English words, if there are some for all of it, else how it is read.
func idOf(label string) string {
	if id := english(label); id != "" {
		return id
	}
	id := pinyin.Slug(label, maxID)
	if _, err := strconv.Atoi(id); err == nil || id == "" || id == report.IndexSlug {
		id = strings.Trim("metric-"+id, "-")
	}
	return id
}

// english returns the id of a label of which all words are known; the longest are looked for first.
func english(label string) string {
	var list []string
	for label != "" {
		word, size := longestWord(label)
		if size == 0 {
			return ""
		}
		label = label[size:]
		if len(list) == 0 || list[len(list)-1] != word {
			list = append(list, word)
		}
	}
	return strings.Join(list[:min(len(list), maxWords)], "-")
}

// longestWord returns what the longest known word that begins a text is called, and its length.
func longestWord(text string) (string, int) {
	for end := min(len(text), maxWord); end > 0; end-- {
		if word, ok := words().IDs[text[:end]]; ok {
			return word, end
		}
	}
	return "", 0
}

// maxWord is the length, in bytes, of the longest word that ids have a name for.
const maxWord = 36

// classify says of which kind a metric is and which way is better, where that is not what is understood.
func (m *Metric) classify() {
	unit := ""
	if f := m.level(); f != nil {
		unit = f.Quantity.Unit
	}
	isShare := report.IsShare(unit)
	m.Kind, m.Direction = words().Character(m.Label, isShare)
	if f := m.level(); f != nil && m.Kind == "" && !isShare && words().IsChange(m.Label) {
		m.Doubts = append(m.Doubts, Doubt{sayChangeKind, f.sentence})
	}
}

// level returns a figure that is no growth, or nil.
func (m *Metric) level() *Figure {
	if m.Actual != nil {
		return m.Actual
	}
	return m.Target
}

// periodOf returns the period of a side.
func (d *Draft) periodOf(s side) period.Period {
	if s == target {
		return d.Target
	}
	return d.Actual
}
