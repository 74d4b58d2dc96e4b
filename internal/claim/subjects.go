package claim

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"duibiao/internal/period"
	"duibiao/internal/prose"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

// subjects are the metrics of a report as the texts of one language may speak of them.
// A figure need not be held against every metric of a large report: an index of the pieces
// of their labels finds those that may be meant, metrics with the same label are looked for
// once, and of metrics that are alike in all else too only the first is held against
// figures. It is read-only when made.
type subjects struct {
	labels  []*labelled
	byPiece map[string]*posting
	common  int   // how many pieces are common
	always  []int // the numbers of the labels that need no piece to be named
}

// posting is what is known of a piece: the numbers of the labels that have it.
//
// A piece that more labels have than a statement can name tells little: of it only the labels
// are kept that it says most of, which are the shortest. It counts for all labels, if other
// pieces find them. So a statement costs no more in a report of many metrics.
type posting struct {
	labels   []int // in order; of a common piece the shortest first
	isCommon bool
	number   int // among the common pieces
}

// subjectsOf prepares the metrics of a report for texts in a language of the site, which
// writes figures as the language given does.
func subjectsOf(r *report.Report, lang int, language prose.Language) *subjects {
	c := collector{
		lang: lang, language: language, place: wordsIn(r.Texts[lang].Title, language),
		subjects: &subjects{byPiece: map[string]*posting{}}, labels: map[labelOf]*labelled{},
	}
	for _, s := range r.Sectors {
		c.near = append(wordsIn(s.Texts[lang].Title, language), c.place...)
		c.nearby = strings.Join(c.near, " ")
		for _, m := range s.Metrics {
			if m.Words[lang].Label == "" {
				continue // its article is in another language alone
			}
			if (m.Actual != nil || m.Target != nil) && m.Unit() != quantity.RatioUnit { // of which prose reads no figures
				c.add(m)
			}
			c.addGrowth(m)
		}
	}
	c.setCommonApart()
	for _, l := range c.subjects.labels {
		l.setManyApart()
	}
	return c.subjects
}

// collector collects the metrics of a report.
type collector struct {
	lang     int
	language prose.Language
	place    []string // words that name the report's place
	near     []string // words of the titles over the metric
	nearby   string   // the same in one

	*subjects
	labels map[labelOf]*labelled
	count  int
}

// labelOf is all of which a label is made.
type labelOf struct {
	words, one, other, nearby string
	isGrowth                  bool
}

// likeness is all that is looked at of a metric besides its label. Of metrics that have the same, a text
// cannot say which it means.
type likeness struct {
	note           string
	kind           report.Kind
	direction      report.Direction
	actual, target stated
	further        string // the figures of other periods
}

// stated is a figure of a metric.
type stated struct {
	value, high, unit string
	bound             quantity.Bound
	period            period.Period
}

func newStated(f *report.Figure) stated {
	if f == nil {
		return stated{}
	}
	return stated{f.Value.String(), f.High.String(), f.Unit, f.Bound, f.Period}
}

// add adds a metric that states a figure. It returns nil for one that is like another.
func (c *collector) add(m *report.Metric) *subject {
	l := c.labelled(&m.Words[c.lang], m.IsGrowth)
	if first := l.like(m, c.lang); first != nil {
		first.isShared = true
		return nil
	}
	s := newSubject(m, c.lang, l.label, c.count)
	l.list = append(l.list, s)
	c.count++
	return s
}

func newLikeness(m *report.Metric, lang int) likeness {
	return likeness{m.Words[lang].Note, m.Kind, m.Direction, newStated(m.Actual), newStated(m.Target), further(m)}
}

// further writes the figures of a metric that are not of the report's own periods.
func further(m *report.Metric) string {
	var b strings.Builder
	for _, s := range sides(m, quantity.Name{}) {
		if !s.isOwn() {
			fmt.Fprintln(&b, s.Key, newStated(s.Figure))
		}
	}
	return b.String()
}

// labelled returns the entry of a label, which is made when its first metric comes.
func (c *collector) labelled(w *report.Words, isGrowth bool) *labelled {
	of := labelOf{w.Label, w.Unit.One, w.Unit.Other, c.nearby, isGrowth}
	if l := c.labels[of]; l != nil {
		return l
	}
	near := c.near
	if isGrowth {
		near = slices.Concat(near, idiomOf(c.language).growth)
	}
	l := &labelled{label: newLabel(*w, c.language, c.place, near)}
	c.labels[of] = l
	c.index(l)
	return l
}

// index adds a label to the index.
func (x *subjects) index(l *labelled) {
	i := len(x.labels)
	x.labels = append(x.labels, l)
	if l.label.least == 0 {
		x.always = append(x.always, i)
		return
	}
	for _, p := range pieces(l.label.runes, l.label.stems) {
		of := x.byPiece[p]
		if of == nil {
			of = &posting{}
			x.byPiece[p] = of
		}
		of.labels = append(of.labels, i)
	}
}

// setCommonApart cuts the postings of common pieces, when all labels are there.
func (x *subjects) setCommonApart() {
	for _, of := range x.byPiece {
		if len(of.labels) <= maxNameable {
			continue
		}
		of.isCommon, of.number = true, x.common
		x.common++
		for _, i := range of.labels {
			x.labels[i].common = append(x.labels[i].common, of.number)
		}
		slices.SortFunc(of.labels, func(a, b int) int {
			return cmp.Or(cmp.Compare(x.labels[a].label.size, x.labels[b].label.size), cmp.Compare(a, b))
		})
		of.labels = slices.Clone(of.labels[:min(len(of.labels), maxCommon)])
	}
}

// search looks for labels in texts, one after the other.
type search struct {
	*subjects
	counts []int32 // of the pieces that were found, by label; all 0 between two texts
	common []bool  // which of the common pieces were; all false between two texts
}

func newSearch(x *subjects) *search {
	return &search{x, make([]int32, len(x.labels)), make([]bool, x.common)}
}

// covered is a label of which a text has so many pieces.
type covered struct {
	*labelled
	pieces int
}

// maxNameable is how many labels a statement can name. They are those of which it has most;
// a report of thousands of metrics may have as many that are nearly alike.
const maxNameable = 256

// maxCommon is how many labels are found by the rarest piece of a text, if all are common.
const maxCommon = 4 * maxNameable

// nameable gives the labels that a statement can name, with the text above it.
func (s *search) nameable(of *statement) []covered {
	list := []covered{}
	whole := of.share().whole
	for _, i := range s.likely(whole) {
		l := s.labels[i]
		pieces := l.label.covered(whole...)
		if of.isCell || l.label.isHinted(pieces) {
			list = append(list, covered{l, pieces})
		}
	}
	return list
}

// likely gives the numbers of the labels that the fragments can name, in order: of the
// others they have too few pieces.
func (s *search) likely(list []fragment) []int {
	numbers := slices.Clone(s.always)
	found := s.most(s.count(list))
	for _, i := range found {
		if s.labels[i].label.canHave(int(s.counts[i])) {
			numbers = append(numbers, i)
		}
		s.counts[i] = 0
	}
	slices.Sort(numbers)
	return numbers
}

// most returns those of the labels that were counted which have most pieces, no more than can
// be named.
func (s *search) most(found []int) []int {
	if len(found) <= maxNameable {
		return found
	}
	slices.SortFunc(found, func(a, b int) int {
		return cmp.Or(cmp.Compare(s.counts[b], s.counts[a]), cmp.Compare(s.labels[a].label.size, s.labels[b].label.size), cmp.Compare(a, b))
	})
	for _, i := range found[maxNameable:] {
		s.counts[i] = 0
	}
	return found[:maxNameable]
}

// count counts the pieces of labels in the fragments, and returns the numbers of the labels
// that have any there, as far as they can be named.
func (s *search) count(list []fragment) []int {
	var found []int
	var common []*posting
	seen := map[string]bool{}
	for _, f := range list {
		for _, p := range f.pieces() {
			if seen[p] {
				continue
			}
			seen[p] = true
			switch of := s.byPiece[p]; {
			case of == nil:
			case of.isCommon:
				common = append(common, of)
			default:
				found = s.find(found, of.labels)
			}
		}
	}
	if common == nil {
		return found
	}
	return s.countCommon(found, common)
}

// find counts a piece for labels, and adds those that had none to a list.
func (s *search) find(found, labels []int) []int {
	for _, i := range labels {
		if s.counts[i] == 0 {
			found = append(found, i)
		}
		s.counts[i]++
	}
	return found
}

// countCommon counts common pieces for the labels that have been found, and for those that
// such pieces find alone: of the rarest more than of the others.
func (s *search) countCommon(found []int, common []*posting) []int {
	const uncounted = -1
	rarest := slices.MinFunc(common, func(a, b *posting) int { return cmp.Compare(len(a.labels), len(b.labels)) })
	for _, of := range common {
		labels := of.labels
		if of != rarest {
			labels = labels[:maxNameable]
		}
		for _, i := range labels {
			if s.counts[i] == 0 {
				s.counts[i] = uncounted
				found = append(found, i)
			}
		}
		s.common[of.number] = true
	}
	for _, i := range found {
		s.counts[i] = max(s.counts[i], 0)
		for _, number := range s.labels[i].common {
			if s.common[number] {
				s.counts[i]++
			}
		}
	}
	for _, of := range common {
		s.common[of.number] = false
	}
	return found
}

// canHave reports whether so many pairs of characters, or stems, can name the label.
func (l *label) canHave(pieces int) bool {
	if l.stems == nil {
		pieces *= 2 // a pair has two of the pieces that count
	}
	return pieces >= l.least
}

// pieces returns the pieces in which labels are looked for, each as often as it is there.
func (f fragment) pieces() []string {
	stems := make([]string, len(f.words))
	for i, w := range f.words {
		stems[i] = w.stem
	}
	return pieces(f.runes, stems)
}

// pieces returns the pairs of neighbours among the characters, and the stems.
func pieces(runes []rune, stems []string) []string {
	list := slices.Clone(stems)
	for i := 0; i+1 < len(runes); i++ {
		list = append(list, string(runes[i:i+2]))
	}
	return list
}
