// Package published reads and writes published.toml, which stands beside the articles
// of a report and lists the figures of it that have been published:
//
//	version = 1
//	actual_period = 2024
//	target_period = 2025
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
// The periods are those of the report when its figures went out; a list of before they were
// written has none. What a metric states of other periods than the report's own stands under series. A
// result so far has the day that it runs to, as_of = 2025-06-30.
//
// The program writes it (duibiao build --release), people keep it in version control,
// and it is read as strictly as what people write. A table states what went out on one
// day: a metric whose actual is older than its target has two. A figure that was taken
// back stays listed, with withdrawn = 2025-03-01.
//
// The version is that of the format; a file without one, as older programs wrote it, is
// read alike.
//
// What the list is for, and how it is held against a report, is in package report.
package published

import (
	"cmp"
	"iter"
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
	Figures []Figure // by id, the report's own before those of other periods, the actual before the target
	Own     Periods
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

// Compare orders the figures of a metric by their periods, the report's own first.
func (s Side) Compare(o Side) int {
	return cmp.Or(s.comparePeriods(o), cmp.Compare(s.Part, o.Part))
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

// Parts returns the names of the parts, in order.
func Parts() []string { return []string{"actual", "target", "growth-actual", "growth-target"} }

// String returns the part's name in front matter.
func (p Part) String() string { return Parts()[p] }

// Words returns what the part is called in messages.
func (p Part) Words() diag.Words {
	return [...]diag.Words{Actual: sayActual, Target: sayTarget, GrowthActual: sayGrowth, GrowthTarget: sayGrowthTarget}[p]
}

// IsTarget reports whether the figure is a target, and not a result.
func (p Part) IsTarget() bool { return p == Target || p == GrowthTarget }

// IsGrowth reports whether the figure is the growth of its metric.
func (p Part) IsGrowth() bool { return p >= GrowthActual }

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

func (f Figure) compare(g Figure) int {
	return cmp.Or(strings.Compare(f.ID, g.ID), f.Side.Compare(g.Side))
}

// Find returns a figure of a metric, or nil if it has not been published.
func (l *List) Find(id string, side Side) *Figure {
	if l == nil {
		return nil
	}
	i, ok := slices.BinarySearchFunc(l.Figures, Figure{ID: id, Side: side}, Figure.compare)
	if !ok {
		return nil
	}
	return &l.Figures[i]
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

// Has reports whether anything of a metric has ever been published.
func (l *List) Has(id string) bool { return len(l.Of(id)) > 0 }

// Equal reports whether two lists say the same.
func (l *List) Equal(m *List) bool {
	if l == nil || m == nil {
		return l == m
	}
	return l.Own == m.Own && slices.EqualFunc(l.Figures, m.Figures, func(a, b Figure) bool {
		return a.ID == b.ID && a.Side == b.Side && a.Text == b.Text && a.days() == b.days()
	})
}

// days are a figure's dates as they are written.
func (f *Figure) days() [2]string { return [2]string{day(f.Date), day(f.Withdrawn)} }

func day(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.DateOnly)
}
