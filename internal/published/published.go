// Package published reads and writes published.toml, which stands beside the articles
// of a report and lists the figures of it that have been published:
//
//	version = 1
//
//	[[figures]]
//	id = "airport-passengers"
//	actual = "2850万人次"
//	target = "3100万人次"
//	date = 2025-02-10
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
	"slices"
	"strings"
	"time"

	"duibiao/internal/diag"
	"duibiao/internal/quantity"
)

// Name is what the file is called.
const Name = "published.toml"

// List is what has been published of a report. A nil list has nothing in it.
type List struct {
	Figures []Figure // by id, the actual before the target
}

// Figure is a figure as it was published.
type Figure struct {
	quantity.Quantity
	ID        string // of its metric
	Part      Part
	Text      string        // as it was written, in the site's default language
	Date      time.Time     // of the release with which it first went out
	Withdrawn time.Time     // of the release from which on it is gone; zero if it is not
	Pos       diag.Position // in the file
}

// Part says which figure of its metric a figure is.
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

// New returns the list of figures.
func New(figures []Figure) *List {
	l := &List{Figures: slices.Clone(figures)}
	slices.SortStableFunc(l.Figures, func(a, b Figure) int {
		return cmp.Or(strings.Compare(a.ID, b.ID), cmp.Compare(a.Part, b.Part))
	})
	return l
}

// Find returns a figure of a metric, or nil if it has not been published.
func (l *List) Find(id string, part Part) *Figure {
	if l == nil {
		return nil
	}
	i, ok := slices.BinarySearchFunc(l.Figures, Figure{ID: id, Part: part}, func(a, b Figure) int {
		return cmp.Or(strings.Compare(a.ID, b.ID), cmp.Compare(a.Part, b.Part))
	})
	if !ok {
		return nil
	}
	return &l.Figures[i]
}

// Has reports whether anything of a metric has ever been published.
func (l *List) Has(id string) bool {
	for part := range Parts() {
		if l.Find(id, Part(part)) != nil {
			return true
		}
	}
	return false
}

// Equal reports whether two lists say the same.
func (l *List) Equal(m *List) bool {
	if l == nil || m == nil {
		return l == m
	}
	return slices.EqualFunc(l.Figures, m.Figures, func(a, b Figure) bool {
		return a.ID == b.ID && a.Part == b.Part && a.Text == b.Text && a.days() == b.days()
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
