package report

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"time"

	"duibiao/internal/period"
)

// Point is what is stated of a metric in one period: a result, a target, or both.
//
// Of a period that is not over, results may be known as of several days: each is a point.
// Only the newest has the target and the verdict, and a result of the whole period takes
// both; the others are superseded.
type Point struct {
	Period         period.Period
	Actual, Target *Figure  // either may be nil
	Goal           []string // the target in words, by language, where it is no figure; else nil
	AsOf           time.Time
	Status         Status
	Notes, Sources []string // by language; empty strings for none
	Superseded     bool
	Restated       bool     // whether its target is not the first of the period, by which results are judged
	Verdict        *Verdict // nil without a target

	Origins        Origins  // of what is taken over from other reports
	notes, sources []string // what is said of that; at last they are part of Notes and Sources
}

// Origins are where the two sides of a point are stated, if that is in another report.
type Origins struct{ Actual, Target *Origin }

// Status says how final a figure is.
type Status uint8

// The statuses.
const (
	NoStatus Status = iota // nothing is said of it
	Preliminary
	Revised
	Final
)

// Statuses returns the names of the statuses in data files.
func Statuses() []string { return []string{"", "preliminary", "revised", "final"} }

// String returns the status's name in data files.
func (s Status) String() string { return Statuses()[s] }

// compare orders points by their periods, then by the days that they are known to.
func (p *Point) compare(q *Point) int {
	day := func(p *Point) string {
		if p.AsOf.IsZero() {
			return "9999"
		}
		return p.AsOf.Format(time.DateOnly)
	}
	return cmp.Or(p.Period.Compare(q.Period), strings.Compare(day(p), day(q)))
}

// settle puts a series in order and the target of each period with its newest result. It
// returns what has become of the points that are merged into others.
func (m *Metric) settle() map[*Point]*Point {
	slices.SortStableFunc(m.Series, (*Point).compare)
	merged := map[*Point]*Point{}
	var settled []*Point
	for points := range byPeriod(m.Series) {
		settled = append(settled, settlePeriod(points, merged)...)
	}
	m.Series = settled
	return merged
}

// byPeriod returns the points of each period, of a series in order.
func byPeriod(series []*Point) iter.Seq[[]*Point] {
	return func(yield func([]*Point) bool) {
		for start := 0; start < len(series); {
			end := start + 1
			for end < len(series) && series[end].Period == series[start].Period {
				end++
			}
			if !yield(series[start:end:end]) {
				return
			}
			start = end
		}
	}
}

// settlePeriod returns what remains of the points of a period: its results, of which the
// newest has the target, or the target alone. Targets that were stated anew stand before it.
func settlePeriod(points []*Point, merged map[*Point]*Point) []*Point {
	var results, restated, promise []*Point
	for _, p := range points {
		switch {
		case p.Actual != nil:
			results = append(results, p)
		case p.Restated:
			restated = append(restated, p)
		default:
			promise = append(promise, p)
		}
	}
	if results == nil {
		return append(restated, promise...)
	}
	earlier, last := results[:len(results)-1], results[len(results)-1]
	for _, p := range promise {
		last.merge(p)
		merged[p] = last
	}
	for _, p := range earlier {
		p.Superseded = true
		if p.hasTarget() {
			last.takeTarget(p)
			p.Target, p.Goal, p.Origins.Target = nil, nil, nil
		}
	}
	return slices.Concat(earlier, restated, results[len(results)-1:])
}

// hasTarget reports whether the point states a target, as a figure or in words.
func (p *Point) hasTarget() bool { return p.Target != nil || p.Goal != nil }

// judge gives the points of a series that is in order their verdicts. A period is over when
// another one is, that of the report's results, or when its whole result is stated.
func (m *Metric) judge(results period.Period) {
	for points := range byPeriod(m.Series) {
		m.judgePeriod(points, results)
	}
}

// judgePeriod gives the last point of a period, which has its target, its verdict.
func (m *Metric) judgePeriod(points []*Point, results period.Period) {
	last := points[len(points)-1]
	if last.Target == nil {
		return
	}
	kind, dir := m.terms(last)
	opening, end := m.opening(last.Period), m.atEnd(last.Period)
	if opening != nil && last.Actual != nil && !opening.Until().After(last.Until()) {
		opening = nil // the newer result is told
	}
	switch {
	case last.Actual != nil && !haveOneMeasure(last.Actual, last.Target), opening != nil && !haveOneMeasure(opening.Actual, last.Target),
		end != nil && !haveOneMeasure(end.Actual, last.Target):
		return // which has been reported
	case last.Actual != nil && last.AsOf.IsZero():
		last.Verdict = Judge(last.Actual.Quantity, last.Target.Quantity, kind, dir)
	case end != nil && kind == Stock:
		last.Verdict = Judge(end.Actual.Quantity, last.Target.Quantity, kind, dir)
		last.Verdict.Of = end.Actual
	case opening != nil:
		last.Verdict = JudgeSoFar(opening.Actual.Quantity, last.Target.Quantity, kind, dir, last.Period, opening.Until())
		last.Verdict.Of = opening.Actual
	case last.Actual != nil:
		last.Verdict = JudgeSoFar(last.Actual.Quantity, last.Target.Quantity, kind, dir, last.Period, last.AsOf)
	case last.Period.EndsBy(results):
		last.Verdict = &Verdict{Outcome: NoResult}
	default:
		last.Verdict = &Verdict{Outcome: Pending}
	}
	if last.Verdict.Outcome == SoFar && (m.isLeftBehind(last, results) || opening != nil && m.isCountedInParts(last.Period, results)) {
		last.Verdict = &Verdict{Outcome: NoResult}
	}
}

// isCountedInParts reports whether a period is over, and parts of it are known behind the one that opens it: the
// four quarters of a year. The first is then not what is known so far, and nothing is added up.
func (m *Metric) isCountedInParts(whole, results period.Period) bool {
	_, newest := m.Parts(whole)
	return newest != nil && (whole.EndsBy(newest.Period) || whole.EndsBy(results))
}

// Parts returns the result that opens a period, and the last one of another part of it that ends later and does not count
// that: the second quarter of a year, behind the first. It returns nil if there is none.
func (m *Metric) Parts(whole period.Period) (opening, newest *Point) {
	if opening = m.opening(whole); opening == nil {
		return nil, nil
	}
	for _, p := range m.Series {
		isPart := p.Actual != nil && !p.Superseded && p.Period.First > whole.First && p.Period.EndsBy(whole)
		if isPart && p.Until().After(opening.Until()) && (newest == nil || p.Until().After(newest.Until())) {
			newest = p
		}
	}
	return opening, newest
}

// isLeftBehind reports whether the period of a point is over, and what is known of a part of it is what an earlier report says. A
// report whose results and targets are of one period may be of a day within it.
func (m *Metric) isLeftBehind(p *Point, results period.Period) bool {
	return m.judged(p).Origins.Actual != nil && p.Period.EndsBy(results) && m.Sector.Report.TargetPeriod != results
}

// terms returns how a target is to be judged: as the report meant it that stated it.
func (m *Metric) terms(p *Point) (Kind, Direction) {
	if o := p.Origins.Target; o != nil {
		return o.Kind, o.Direction
	}
	return m.Kind, m.Direction
}

// Until returns the last day that the point's result counts.
func (p *Point) Until() time.Time {
	if !p.AsOf.IsZero() {
		return p.AsOf
	}
	return p.Period.End()
}

// opening returns the point of the longest period that opens another one and has a result:
// the first half of a year.
func (m *Metric) opening(whole period.Period) *Point {
	var found *Point
	for _, p := range m.Series {
		if p.Actual != nil && p.Period.Opens(whole) && (found == nil || !p.Until().Before(found.Until())) {
			found = p
		}
	}
	return found
}

// atEnd returns the result of another period that ends with one: of what stands at a moment, that
// of a year is that at the end of the five years.
func (m *Metric) atEnd(whole period.Period) *Point {
	for _, p := range m.Series {
		if p.Actual != nil && !p.Superseded && p.AsOf.IsZero() && p.Period != whole && p.Period.EndsBy(whole) && whole.EndsBy(p.Period) {
			return p
		}
	}
	return nil
}

// judged returns the point that has the result that the verdict of a point is about.
func (m *Metric) judged(p *Point) *Point {
	for _, q := range m.Series {
		if p.Verdict.Of != nil && q.Actual == p.Verdict.Of {
			return q
		}
	}
	return p
}

// Answer returns the point that says most of what became of the metric's targets: that of
// the report's targets, if anything is known of it, else that of its results. It returns nil
// if neither has a verdict to tell.
func (m *Metric) Answer(r *Report) *Point {
	return m.firstOf([...]period.Period{r.TargetPeriod, r.ActualPeriod}, false)
}

// Known returns the same, but for one so far of which a later report tells how it ended.
func (m *Metric) Known(r *Report) *Point { return m.known(r.ActualPeriod, r.TargetPeriod) }

func (m *Metric) known(results, targets period.Period) *Point {
	return m.firstOf([...]period.Period{targets, results}, true)
}

// firstOf returns the point of the first of two periods that has a verdict to tell; of those that a
// later report overtakes none, if that is asked for.
func (m *Metric) firstOf(periods [2]period.Period, lasting bool) *Point {
	for _, of := range periods {
		for _, p := range m.Series {
			if p.Period == of && p.Verdict != nil && p.Verdict.Outcome != Pending && !(lasting && m.Overtakes(p)) {
				return p
			}
		}
	}
	return nil
}
