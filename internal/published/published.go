// Package published reads and writes published.toml, which stands beside the articles
// of a report and is the record of what has been published of it:
//
//	version = 3
//	seal = "5d3c0a9e71f2b846"
//	actual_period = 2024
//	target_period = 2025
//	follows = "2024"
//
//	[[figures]]
//	id = "airport-passengers"
//	actual = "2850万人次"
//	target = "3100万人次"
//	date = 2025-02-10
//
//	[[series]]
//	id = "airport-passengers"
//	period = 2023
//	actual = "2536万人次"
//	date = 2025-02-10
//
//	[[promises]]
//	id = "incomes"
//	figure = "target"
//	words = { en = "9a8b7c6d5e4f3021", zh = "1234567890abcdef" }
//	date = 2025-02-10
//
//	[[metrics]]
//	id = "airport-passengers"
//	kind = "flow"
//	direction = "up"
//	same_as = "2024/airport-passengers"
//	label = { en = "0f1e2d3c4b5a6978", zh = "8796a5b4c3d2e1f0" }
//	date = 2025-02-10
//
//	[[corrections]]
//	id = "airport-passengers"
//	figure = "actual"
//	date = 2025-03-01
//	was = "2850万人次"
//	reason = { en = "00112233445566ff", zh = "ff66554433221100" }
//	released = 2025-03-02
//
//	[[states]]
//	id = "airport-passengers"
//	figure = "actual"
//	label = { en = "Airport passengers", zh = "机场旅客吞吐量" }
//	text = { en = "28.5 million passengers", zh = "2850万人次" }
//	date = 2025-02-10
//
// The periods are those of the report when its figures went out; a list of before they were
// written has none. So is the report that it followed, and same_as is the metric of that one which a metric continued. What a metric states of other periods than the report's own stands under series. A
// result so far has the day that it runs to, as_of = 2025-06-30.
//
// The program writes it (duibiao build --release), people keep it in version control,
// and it is read as strictly as what people write. A table states what went out on one
// day: a metric whose actual is older than its target has two. Nothing that stands there
// goes: of a figure that was corrected the one before stays listed above it, and one that was taken
// back stays, with withdrawn = 2025-03-01. So does a target in words, under promises. Words are there as
// digests, by language; those of figures under states as they are, too, so that each can be shown as it went out. A correction with restored = true has nothing that was: the figure had been taken back.
//
// The seal is a digest of all the rest, so that what was changed by hand is found. It is no secret.
//
// The version is that of the format. One of version 2 has no states. One of version 1, and one without a version, as older programs wrote them, has
// figures alone, each as it was last published, and no seal; the next release brings it up to date.
//
// What the list is for, and how it is held against a report, is in package report.
package published

import (
	"cmp"
	"iter"
	"maps"
	"slices"
	"strings"
	"time"

	"duibiao/internal/diag"
	"duibiao/internal/period"
	"duibiao/internal/quantity"
)

// Name is what the file is called.
const Name = "published.toml"

// List is what has been published of a report. A nil list has nothing in it.
type List struct {
	Figures []Figure // by id, the report's own before those of other periods, then in the order in which they went out
	Own     Periods
	Follows string // the report that it follows; empty if none, or in a list of before that was written

	Promises    []Promise    // targets in words, likewise
	Metrics     []Metric     // by id, then in the order in which they went out
	Corrections []Correction // that have been released, by id
	Pages       []Page       // by name
	States      []State      // by id, part of the report's own before those of other periods, then in the order in which they went out

	Old bool // whether an older program wrote it, which listed figures alone
}

// Periods are those of which a report states its own figures. They are zero in a list that
// does not say them.
type Periods struct{ Actual, Target period.Period }

// Of returns the period of a part.
func (p Periods) Of(part Part) period.Period {
	if part.IsTarget() {
		return p.Target
	}
	return p.Actual
}

// Figure is a figure as it was published.
type Figure struct {
	quantity.Quantity
	ID string // of its metric
	Side
	Text      string        // as it was written, in the site's default language
	Date      time.Time     // of the release with which it first went out
	Withdrawn time.Time     // of the release from which on it is gone; zero if it is not
	Pos       diag.Position // in the file
}

// Side says which figure of its metric a figure is.
type Side struct {
	Part   Part
	Period period.Period // zero for the report's own
	AsOf   string        // 2025-06-30: the day that a result so far runs to; else empty
}

// comparePeriods orders figures by their periods alone. A result of the whole period comes
// before those so far.
func (s Side) comparePeriods(o Side) int {
	return cmp.Or(s.Period.Compare(o.Period), strings.Compare(s.AsOf, o.AsOf))
}

// Part is the actual or the target.
type Part uint8

// The parts of a metric.
const (
	Actual Part = iota
	Target
	GrowthActual
	GrowthTarget
)

// What a metric says of all its figures, which can be corrected as well.
const (
	Label Part = iota + 4
	Kind
	Direction
	Unit   // what a language calls it
	SameAs // the metric of another report that it continues
)

// Parts returns the names of the parts that are figures, in order.
func Parts() []string { return Correctable()[:Label] }

// Correctable returns the names of all that can be corrected, the figures first.
func Correctable() []string {
	return []string{"actual", "target", "growth-actual", "growth-target", "label", "kind", "direction", "unit", "same_as"}
}

// String returns the part's name in front matter.
func (p Part) String() string { return Correctable()[p] }

// Words returns what the part is called in messages.
func (p Part) Words() diag.Words {
	return [...]diag.Words{
		Actual: sayActual, Target: sayTarget, GrowthActual: sayGrowth, GrowthTarget: sayGrowthTarget,
		Label: sayLabel, Kind: sayKind, Direction: sayDirection, Unit: sayUnit, SameAs: saySameAs,
	}[p]
}

// IsFigure reports whether the part is a figure, and not what the metric says of them all.
func (p Part) IsFigure() bool { return p < Label }

// IsWord reports whether the part is a word that each language has its own of.
func (p Part) IsWord() bool { return p == Label || p == Unit }

// IsTarget reports whether the figure is a target, and not a result.
func (p Part) IsTarget() bool { return p == Target || p == GrowthTarget }

// IsGrowth reports whether the figure is the growth of its metric.
func (p Part) IsGrowth() bool { return p == GrowthActual || p == GrowthTarget }

// Words returns what the figure is called in messages: the actual, or the target for 2023.
func (s Side) Words() diag.Words {
	switch {
	case s.Period.IsZero():
		return s.Part.Words()
	case s.AsOf != "":
		return sayAsOf.With(s.Part.Words(), s.Period, s.AsOf)
	}
	return sayOfPeriod.With(s.Part.Words(), s.Period)
}

// named gives the periods by their keys, in order.
func (p Periods) named() iter.Seq2[string, period.Period] {
	return func(yield func(string, period.Period) bool) {
		_ = yield("actual_period", p.Actual) && yield("target_period", p.Target)
	}
}

// New returns the list of figures of a report that has these periods of its own.
func New(figures []Figure, own Periods) *List {
	l := &List{Figures: slices.Clone(figures), Own: own}
	slices.SortStableFunc(l.Figures, Figure.compare)
	return l
}

// compare orders figures as they are listed: those of one period by the day on which they
// went out.
func (f Figure) compare(g Figure) int {
	return cmp.Or(strings.Compare(f.ID, g.ID), f.comparePeriods(g.Side), strings.Compare(day(f.Date), day(g.Date)))
}

// Find returns a figure of a metric as it was last published, or nil if it has not been.
func (l *List) Find(id string, side Side) *Figure {
	all := l.Of(id)
	for i := len(all) - 1; i >= 0; i-- {
		if all[i].Side == side {
			return &all[i]
		}
	}
	return nil
}

// Of returns all that has been published of a metric.
func (l *List) Of(id string) []Figure {
	if l == nil {
		return nil
	}
	start, _ := slices.BinarySearchFunc(l.Figures, id, func(f Figure, id string) int { return strings.Compare(f.ID, id) })
	end := start
	for end < len(l.Figures) && l.Figures[end].ID == id {
		end++
	}
	return l.Figures[start:end]
}

// Standing gives the figures as they were last published, those that were taken back too.
func (l *List) Standing() iter.Seq[*Figure] {
	return func(yield func(*Figure) bool) {
		for i := range l.Figures {
			if f := &l.Figures[i]; !l.isReplaced(i) && !yield(f) {
				return
			}
		}
	}
}

// isReplaced reports whether another figure has been published since in the place of the
// i-th. It is listed behind it, among those of the period.
func (l *List) isReplaced(i int) bool {
	f := &l.Figures[i]
	for j := i + 1; j < len(l.Figures) && l.Figures[j].ID == f.ID && l.Figures[j].comparePeriods(f.Side) == 0; j++ {
		if l.Figures[j].Part == f.Part {
			return true
		}
	}
	return false
}

// Since returns the first day on which a figure went out as a quantity, which a correction of
// it cannot be older than. It reports false if it never did.
func (l *List) Since(id string, side Side, was quantity.Quantity) (time.Time, bool) {
	for _, f := range l.Of(id) {
		if f.Side == side && f.Equal(was) {
			return f.Date, true
		}
	}
	return time.Time{}, false
}

// NotBefore returns the day of a release that is to be added: a clock that runs behind does not put
// it before what has been published already.
func (l *List) NotBefore(date time.Time) time.Time {
	if l == nil {
		return date
	}
	later := func(days ...time.Time) {
		for _, t := range days {
			if day(t) > day(date) {
				date = t
			}
		}
	}
	for i := range l.Figures {
		later(l.Figures[i].Date, l.Figures[i].Withdrawn)
	}
	for i := range l.Promises {
		later(l.Promises[i].Date, l.Promises[i].Withdrawn)
	}
	return date
}

// Has reports whether anything of a metric has ever been published.
func (l *List) Has(id string) bool { return len(l.Of(id))+len(l.PromisesOf(id)) > 0 }

// Rebased returns the list for a report whose own periods are others than when it was
// published: what were its own figures are of another period now.
func (l *List) Rebased(own Periods) *List {
	if l == nil || l.Own == own || l.Own.Actual.IsZero() && l.Own.Target.IsZero() {
		return l
	}
	r := *l
	r.Own, r.Figures, r.Promises, r.Corrections, r.States = own, slices.Clone(l.Figures), slices.Clone(l.Promises), slices.Clone(l.Corrections), slices.Clone(l.States)
	for i := range r.Figures {
		r.Figures[i].Side = l.Own.rebase(r.Figures[i].Side, own)
	}
	for i := range r.Promises {
		r.Promises[i].Side = l.Own.rebase(r.Promises[i].Side, own)
	}
	for i := range r.Corrections {
		r.Corrections[i].Side = l.Own.rebase(r.Corrections[i].Side, own)
	}
	for i := range r.States {
		r.States[i].Side = l.Own.rebase(r.States[i].Side, own)
	}
	slices.SortStableFunc(r.Figures, Figure.compare)
	slices.SortStableFunc(r.Promises, Promise.compare)
	slices.SortStableFunc(r.States, State.compare)
	return &r
}

// rebase returns how a figure is listed when the report's own periods are others.
func (p Periods) rebase(s Side, own Periods) Side {
	switch {
	case !s.Part.IsFigure() || s.AsOf != "":
	case s.Period.IsZero() && !p.Of(s.Part).IsZero():
		if s.Period = p.Of(s.Part); s.Period == own.Of(s.Part) {
			s.Period = period.Period{}
		}
	case s.Period == own.Of(s.Part):
		s.Period = period.Period{}
	}
	return s
}

// Equal reports whether two lists say the same.
func (l *List) Equal(m *List) bool {
	if l == nil || m == nil {
		return l == m
	}
	return l.Own == m.Own && l.Follows == m.Follows && slices.EqualFunc(l.Figures, m.Figures, func(a, b Figure) bool {
		return a.ID == b.ID && a.Side == b.Side && a.Text == b.Text && a.days() == b.days()
	}) && slices.EqualFunc(l.Promises, m.Promises, Promise.equal) && slices.EqualFunc(l.Metrics, m.Metrics, func(a, b Metric) bool {
		return a.ID == b.ID && day(a.Date) == day(b.Date) && a.Same(&b)
	}) && slices.EqualFunc(l.Corrections, m.Corrections, func(a, b Correction) bool {
		return a.Is(&b) && a.Was == b.Was && day(a.Released) == day(b.Released) && maps.Equal(a.Reasons, b.Reasons)
	}) && slices.EqualFunc(l.Pages, m.Pages, Page.Equal) && slices.EqualFunc(l.States, m.States, State.equal)
}

// days are a figure's dates as they are written.
func (f *Figure) days() [2]string { return [2]string{day(f.Date), day(f.Withdrawn)} }

func day(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.DateOnly)
}
