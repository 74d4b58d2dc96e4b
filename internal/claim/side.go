package claim

import (
	"strconv"

	"duibiao/internal/period"
	"duibiao/internal/prose"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

// Side is a figure that a metric states: its actual or its target, of the report's own
// periods or of another one of its series.
type Side struct {
	Key    string // actual or target
	Figure *report.Figure
	Point  *report.Point // nil for the metric's own

	value prose.Figure
}

// figureKey is a key under which a metric states a figure.
type figureKey = string

// The keys under which a metric states its figures.
const (
	actual figureKey = "actual"
	target figureKey = "target"
)

// sides returns what a metric states: its own figures, then those of other periods, the
// newest first, in the unit that a language writes.
func sides(m *report.Metric, unit quantity.Name) []*Side {
	var list []*Side
	add := func(key string, f *report.Figure, p *report.Point) {
		if f != nil {
			list = append(list, &Side{key, f, p, prose.Of(unit.Convert(f.Quantity))})
		}
	}
	add(actual, m.Actual, nil)
	add(target, m.Target, nil)
	for i := len(m.Series) - 1; i >= 0; i-- {
		p := m.Series[i]
		if p.Actual != m.Actual {
			add(actual, p.Actual, p)
		}
		if p.Target != m.Target {
			add(target, p.Target, p)
		}
	}
	return list
}

// isOwn reports whether it is of the report's own periods.
func (s *Side) isOwn() bool { return s.Point == nil }

// isOfYear reports whether it is of a period that ends in a year.
func (s *Side) isOfYear(year string) bool { return year == strconv.Itoa(s.Figure.Period.EndYear()) }

// filter returns the sides for which is holds.
func filter(sides []*Side, is func(*Side) bool) []*Side {
	var list []*Side
	for _, s := range sides {
		if is(s) {
			list = append(list, s)
		}
	}
	return list
}

// isOfWholeYear reports whether it may be meant where a text says no more than the year: it is
// of the report's own periods, or of a whole year.
func (s *Side) isOfWholeYear() bool { return s.isOwn() || s.Figure.Period.Form() == period.OneYear }
