package scope

import (
	"iter"
	"slices"

	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

// Around is what the page of a metric shows beside the metric itself. It names other metrics
// only as far as it shows them, so that an edit of one remakes its page and those of its
// neighbours, and no others.
type Around struct {
	Mark           string // the seal of its sector
	Date, Time     string // of its article; may be empty
	Absent         []Absence
	Withdrawn      bool
	Further        bool       // whether a metric of the report has further periods
	Sentences      []Sentence // of its article that refer to it, at most [MaxSentences]
	Order          Order
	Peers          []Peer // itself among them, at most [MaxPeers]
	Previous, Next Peer   // in the report; only their names, which are empty at its ends
	Pins           []Pin  // that stand, of the report's own periods
}

// Order says what a metric's neighbours are.
type Order uint8

// The orders.
const (
	InSector    Order = iota // of those that can't be compared: the metrics of its article
	ByChange                 // by how much the target is above the result, in per cent
	ByPoints                 // the same of rates, in percentage points
	WithVerdict              // with a verdict on the report's own period, in the order of the report
)

// MaxPeers is how many neighbours a figure has, itself among them.
const MaxPeers = 12

// Peer is a metric as its neighbours show it.
type Peer struct {
	ID, Label string
	Sign      int            // of the difference
	Text      string         // the difference, or a figure
	Outcome   report.Outcome // of those WithVerdict
	IsGrowth  bool           // whether that is said of its growth
}

// FiguresAround returns every metric as [Folder.Figures] does, with what its page shows
// beside it, language by language.
func (f *Folder) FiguresAround() iter.Seq[*Figure] {
	return func(yield func(*Figure) bool) {
		for lang := range f.Report.Editions {
			a, pins := f.neighbourhood(lang), f.pinsOf(lang)
			for i := range a.list {
				figure := a.figure(i)
				figure.Around.Pins = pins[figure.Metric.Value.ID]
				if !yield(figure) {
					return
				}
			}
		}
	}
}

// neighbourhood is the metrics of a report in one language.
type neighbourhood struct {
	lang    int
	list    []resident
	further bool
	due     bool     // whether targets of the report's own period have verdicts
	orders  [4][]int // metrics in each order, by their numbers; those of InSector are not listed
}

// resident is a metric, with its places.
type resident struct {
	metric    *Keyed[Metric]
	article   *Article
	sentences []Sentence
	withdrawn bool
	first     int // of its sector
	last      int
	order     Order
	rank      int // in that
}

// neighbourhood finds the places of all metrics of the report.
func (f *Folder) neighbourhood(lang int) *neighbourhood {
	n := &neighbourhood{lang: lang, list: make([]resident, 0, f.FigureCount()/max(1, len(f.Report.Editions))), due: f.Report.Editions[lang].Counts.Tally.Targets > 0}
	for i := range f.Articles {
		if a := &f.Articles[i].Value; a.Sector.Value.Lang == lang {
			n.add(a)
		}
	}
	var changes [4][]quantity.Decimal // by order
	for i := range n.list {
		r := &n.list[i]
		m := &r.metric.Value
		n.further = n.further || m.HasFurther() || m.Growth != nil && m.Growth[0].HasFurther()
		change, order := n.orderOf(r)
		r.order = order
		if order != InSector {
			n.orders[order], changes[order] = append(n.orders[order], i), append(changes[order], change)
		}
	}
	for order, list := range n.orders {
		n.rank(list, changes[order])
	}
	return n
}

// add adds the metrics of an article, those that are gone at last.
func (n *neighbourhood) add(a *Article) {
	s := &a.Sector.Value
	cited := citations(a)
	first := len(n.list)
	for i, list := range [][]Keyed[Metric]{s.Metrics, s.Withdrawn} {
		for j := range list {
			n.list = append(n.list, resident{
				metric: &list[j], article: a, sentences: cited[list[j].Value.ID], withdrawn: i == 1, first: first, last: first + len(s.Metrics),
			})
		}
	}
}

// orderOf returns in which order a metric stands, and where: the largest change comes first.
func (n *neighbourhood) orderOf(r *resident) (change quantity.Decimal, order Order) {
	m := r.metric.Value.Main()
	c := &m.Comparison
	switch {
	case n.due && n.verdictOf(r) != nil:
		return change, WithVerdict
	case !c.Known || r.withdrawn:
		return change, InSector
	case c.Change.Known:
		order = ByChange
		change, _ = quantity.ParseDecimal(c.Change.Value) // which is none only if it is empty
	case c.Gap.Known && m.Percent:
		order = ByPoints
		change, _ = quantity.ParseDecimal(c.Gap.Value)
	}
	return change, order
}

// verdictOf returns the verdict on the report's own period, if there is one.
func (n *neighbourhood) verdictOf(r *resident) *Verdict {
	at, ok := r.metric.Value.Main().Answered()
	if !ok || at.Period != r.article.Sector.Value.Head.Value.ActualPeriod {
		return nil
	}
	return &at.Verdict
}

// rank puts the metrics of an order in that order. Of equal ones the first in the report
// comes first.
func (n *neighbourhood) rank(list []int, changes []quantity.Decimal) {
	places := make([]int, len(list))
	for i := range places {
		places[i] = i
	}
	slices.SortStableFunc(places, func(a, b int) int { return changes[b].Cmp(changes[a]) })
	ranked := make([]int, len(list))
	for rank, place := range places {
		ranked[rank] = list[place]
		n.list[list[place]].rank = rank
	}
	copy(list, ranked)
}

// figure returns a metric with what is around it.
func (n *neighbourhood) figure(i int) *Figure {
	r := &n.list[i]
	s := &r.article.Sector.Value
	f := &Figure{Lang: n.lang, Head: s.Head, Sector: Name{s.Slug, s.Title}, Metric: *r.metric}
	f.Around = Around{
		Mark: s.Mark, Date: s.Date, Time: r.article.Publication.Time, Absent: r.article.Absent, Withdrawn: r.withdrawn, Further: n.further,
		Sentences: r.sentences, Order: r.order, Peers: n.peers(i),
	}
	if i > 0 {
		f.Around.Previous = n.name(i - 1)
	}
	if i+1 < len(n.list) {
		f.Around.Next = n.name(i + 1)
	}
	return f
}

func (n *neighbourhood) name(i int) Peer {
	m := &n.list[i].metric.Value
	return Peer{ID: m.ID, Label: m.Label}
}

// peers returns the neighbours of a metric, itself among them. All of them are shown where
// they are few; else half before it and half behind, so that a metric is a neighbour of no
// more than it has itself.
func (n *neighbourhood) peers(i int) []Peer {
	r := &n.list[i]
	first, last, at := r.first, r.last, i
	if r.order != InSector {
		first, last, at = 0, len(n.orders[r.order]), r.rank
	}
	if last-first > MaxPeers {
		first, last = max(first, at-MaxPeers/2), min(last, at+MaxPeers/2)
	}
	list := make([]Peer, 0, max(0, last-first))
	for at := first; at < last; at++ {
		which := at
		if r.order != InSector {
			which = n.orders[r.order][at]
		}
		list = append(list, n.peer(which, r.order))
	}
	return list
}

// peer returns a metric as its neighbours in an order show it.
func (n *neighbourhood) peer(i int, order Order) Peer {
	m, p := n.list[i].metric.Value.Main(), n.name(i)
	p.IsGrowth = m.IsGrowth
	switch order {
	case WithVerdict:
		v := n.verdictOf(&n.list[i])
		p.Sign, p.Outcome = v.Gap.Sign, v.Outcome
	case ByChange:
		p.Sign, p.Text = m.Comparison.Gap.Sign, m.Comparison.Change.Text
	case ByPoints:
		p.Sign, p.Text = m.Comparison.Gap.Sign, m.Comparison.Gap.Text
	default:
		p.Text = m.Actual.Text
		if !m.Actual.Known {
			p.Text = m.Target.Said()
		}
	}
	return p
}
