package scope

import (
	"duibiao/internal/period"
	"duibiao/internal/published"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

// Metric is a metric in one language.
type Metric struct {
	Sector             string // its slug
	ID                 string
	Label, Group, Note string
	Kind               report.Kind
	Direction          report.Direction
	Rank               bool // a place in an order
	Percent            bool // in per cent: differences are percentage points
	Multiple           bool // in 倍: how many times something else
	HidesMissing       bool // whether nothing is told of a result or a target that the source does not give, or that was withdrawn
	IsGrowth           bool // whether it is by how much another one changes: see Growth
	Actual, Target     Stated
	Comparison         Comparison
	Series             []Point      // of all periods, the oldest first
	Answer             int          // the point whose verdict says most, counted from 1; 0 if none does
	Outcome            []Outcome    // of the target, as a later report tells; at most one
	Further            []Outcome    // of targets of further periods, likewise
	Taken              []Taken      // from where figures are taken over, the newest first
	Source, SourceURL  string       // where they are not the report's; else empty
	Corrections        []Correction // by date
	Revisions          []Revision   // of figures that later reports state anew
	Growth             []Metric     // its change over a year before, as a metric; none if none is stated
	Factor, Written    string       // what figures are multiplied by to be written in this language, and the word for the unit then; else empty

	// UnitForms is the word for the unit with its forms, in a language that the program does not write
	// itself; none in the others, where what is said of a unit alone is its usual form.
	UnitForms []quantity.Word
}

// Word returns a word for the unit with the forms that are known of it.
func (m *Metric) Word(unit string) quantity.Word {
	if len(m.UnitForms) > 0 && m.UnitForms[0].Other == unit {
		return m.UnitForms[0]
	}
	return quantity.Word{Other: unit}
}

// Points returns what is stated of the metric in all periods. Of most metrics that is the
// two figures of the report, of which nothing is known but themselves: Series then has no
// points, which would be hashed and kept for nothing.
func (m *Metric) Points() []Point {
	if m.Series != nil {
		return m.Series
	}
	list := make([]Point, 0, 2)
	if m.Actual.Known {
		list = append(list, Point{Period: m.Actual.Period, Actual: m.Actual, Target: Stated{Period: m.Actual.Period}})
	}
	if m.Target.Known { // one in words is in Series
		list = append(list, Point{
			Period: m.Target.Period, Actual: Stated{Period: m.Target.Period}, Target: m.Target,
			Verdict: Verdict{Known: true, Outcome: report.Pending},
		})
	}
	return list
}

// HasFurther reports whether the metric has figures beside the two of its report.
func (m *Metric) HasFurther() bool {
	for i := range m.Series {
		s := &m.Series[i]
		if s.AsOf != "" || s.Superseded || s.Actual.Known && (!m.Actual.Known || s.Period != m.Actual.Period) || s.Target.IsSaid() && (!m.Target.IsSaid() || s.Period != m.Target.Period) {
			return true
		}
	}
	return false
}

// Main returns the metric whose figures stand for the metric: its growth, if the metric
// itself has none of the report's periods, nor a verdict.
func (m *Metric) Main() *Metric {
	if !m.Actual.Known && !m.Target.IsSaid() && m.Answer == 0 && m.Growth != nil {
		return &m.Growth[0]
	}
	return m
}

// IsWithin reports whether the result is one of the target's own period, or of one that opens
// it: these have a verdict, and no comparison.
func (m *Metric) IsWithin() bool {
	of, goal := m.Actual.Period, m.Target.Period
	return m.Actual.Known && m.Target.Known && (of == goal || of.Opens(goal))
}

// IsAbout reports whether the result or the target is approximate, so that neither is exactly the other.
func (m *Metric) IsAbout() bool {
	return m.Actual.Bound == quantity.About || m.Target.Bound == quantity.About
}

// Answered returns the point whose verdict says most, if one does.
func (m *Metric) Answered() (*Point, bool) {
	if m.Answer == 0 {
		return nil, false
	}
	return &m.Series[m.Answer-1], true
}

// Point is what is stated of a metric in one period; see [report.Point].
type Point struct {
	Period         period.Period
	Actual, Target Stated
	AsOf           string // 2025-06-30; empty for the whole period
	Status         report.Status
	Superseded     bool
	Note, Source   string
	Direction      report.Direction // as the report meant it that stated the target
	Verdict        Verdict

	ActualFrom, TargetFrom Origin // of what is taken over
}

// Judged returns the result that the verdict is about.
func (p *Point) Judged() *Stated {
	if p.Verdict.Of.Known {
		return &p.Verdict.Of
	}
	return &p.Actual
}

// IsPartial reports whether the verdict is about a result of another period: of a part of the
// target's, or of one that ends with it.
func (p *Point) IsPartial() bool {
	return p.Verdict.Known && p.Judged().Known && (p.Verdict.Of.Known || p.AsOf != "")
}

// IsEarly reports whether that settles the target all the same.
func (p *Point) IsEarly() bool { return p.IsPartial() && p.Verdict.Outcome != report.SoFar }

// Side returns a figure of the point, which is one of the metric or of its growth.
func (p *Point) Side(part published.Part) *Stated {
	if part.IsTarget() {
		return &p.Target
	}
	return &p.Actual
}

// Verdict is what a result says of the target of its own period; see [report.Verdict].
type Verdict struct {
	Known             bool
	Outcome           report.Outcome
	Reason            report.Reason
	Gap               Gap
	Change            Ratio // of the gap to the target's number
	Share, Time, Pace Ratio
	Until             string // the day to which a result so far counts; else empty
	Of                Stated // that result, where it is stated of another period
}

// IsGone reports whether the metric has nothing left but corrections.
func (m *Metric) IsGone() bool {
	return !m.Actual.Known && !m.Target.Known && len(m.Series) == 0 && m.Growth == nil
}

// Figure returns a figure of the metric or of its growth, of the report's own periods.
func (m *Metric) Figure(part published.Part) *Stated {
	if part.IsGrowth() {
		if m.Growth == nil {
			return &Stated{}
		}
		m = &m.Growth[0]
	}
	if part.IsTarget() {
		return &m.Target
	}
	return &m.Actual
}

// Comparison is a level beside a target; see [report.Comparison].
type Comparison struct {
	Known  bool
	State  report.State
	Side   report.Side // on which side of the level the target lies
	Gap    Gap         // the target less the level
	Share  Ratio       // the level's share of the target
	Change Ratio       // of the gap to the level
}

// ShareBound returns the bound of the level's share; see [report.Comparison.ShareBound].
func (c *Comparison) ShareBound() quantity.Bound { return report.ShareBound(c.Gap.Sign, c.Gap.Bound) }

// Gap is a difference between two figures.
type Gap struct {
	Known bool
	Sign  int
	Bound quantity.Bound // of its size
	Value string         // exact, in the base unit
	Text  string         // its size: without its sign
	Bare  string         // the same without the unit of the figures; only of a verdict
}

// Ratio is a ratio of two figures.
type Ratio struct {
	Known bool
	Value string // rounded for data files: see [RatioPlaces]
	Text  string // as a percentage, with the sign of a change
	Size  string // as a percentage, without its sign; empty of what has become a multiple
}
