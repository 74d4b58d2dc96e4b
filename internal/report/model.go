// Package report is the model of a site: reports, their sectors, and the metrics
// that compare what was achieved with what was promised.
//
// [New] makes a [Site] of the articles that were read. It pairs translations, lets
// them inherit what is not words, parses every figure exactly, compares actual and
// target, and reports each mistake where it stands. A finished site is read-only:
// rules look at it, pages and data files are made from it.
//
// What a text refers to in its own report ({{parks.gap}}) is found with the rest and is
// in [Text.Quotes]. What it refers to in other reports is found when these are known, by
// a [Finder] each, and given to the report by [Report.Bind].
//
// Words are kept by language, as slices in the order of the configuration's
// languages; figures are kept once. Nothing here does I/O.
package report

import (
	"iter"
	"time"

	"duibiao/internal/config"
	"duibiao/internal/front"
	"duibiao/internal/markdown"
	"duibiao/internal/period"
	"duibiao/internal/published"
	"duibiao/internal/quantity"
)

// Site is everything that is published.
type Site struct {
	Config  *config.Config
	Reports []*Report // in the order of the home page: by weight, newest first, slug
}

// Report is one report: a place's results of one period and targets of the next.
type Report struct {
	Slug         string
	Weight       int
	ActualPeriod period.Period // of the results; zero only if that is a mistake, as below
	TargetPeriod period.Period // of the targets
	Date         time.Time     // of publication; zero if not stated
	Time         string        // of that day, 09:30; empty if it is not stated
	ColumnType   string        // of a government's site; empty for that of config.toml
	SourceURL    string        // where the source can be read; empty if nowhere
	ShowMissing  bool          // whether it is told that the source gives no result, or no target
	Texts        []ReportText
	Sectors      []*Sector      // by weight, then slug
	Counts       Counts         // of all its metrics
	Follows      []StatedReport // from which it takes figures over, the newest first
	Dropped      []Dropped      // targets of the reports that it follows

	record     *published.List // what has been published of it, under its own periods; nil if nothing has
	gone       []*StatedMetric // what it has no longer of the reports that it follows
	incomplete bool            // whether more may be taken over than is known
}

// Counts are how many metrics there are.
type Counts struct {
	Metrics  int
	Compared int // those of which the actual is compared with a later target
	Tally    Tally
	Standing Standing
}

// Tally is what became of the targets of one period, that of the report's results.
type Tally struct {
	Targets                                 int // all of them
	Met, NotMet, Off, Open, SoFar, NoResult int
	Withdrawn                               int // of which the result has been taken back
	InWords                                 int // of which no figure says whether they were met
}

// Count counts metrics of a report with the results of a period and the targets of another.
func Count(metrics []*Metric, results, targets period.Period) Counts {
	c := Counts{Metrics: len(metrics)}
	for _, m := range metrics {
		if m.Comparison != nil {
			c.Compared++
		}
		c.Standing.count(m, results, targets)
		c.Tally.count(m.Series, results)
		if m.Growth != nil {
			c.Tally.count(m.Growth.Series, results)
		}
	}
	return c
}

// count counts the targets of a period in a series.
func (t *Tally) count(series []*Point, of period.Period) {
	for _, p := range series {
		switch {
		case p.Period != of || p.Restated:
		case p.Goal != nil:
			t.Targets++
			t.InWords++
		case p.Verdict != nil:
			t.Add(p.Verdict.Outcome)
		}
	}
}

// Plus returns the sum of two counts.
func (t Tally) Plus(o *Tally) Tally {
	t.Targets += o.Targets
	t.Met += o.Met
	t.NotMet += o.NotMet
	t.Off += o.Off
	t.Open += o.Open
	t.SoFar += o.SoFar
	t.NoResult += o.NoResult
	t.Withdrawn += o.Withdrawn
	t.InWords += o.InWords
	return t
}

// Add counts a target by what became of it.
func (t *Tally) Add(o Outcome) {
	switch o {
	case Met:
		t.Met++
	case NotMet:
		t.NotMet++
	case Off:
		t.Off++
	case Open:
		t.Open++
	case SoFar:
		t.SoFar++
	case NoResult:
		t.NoResult++
	case Withdrawn:
		t.Withdrawn++
	default:
		return // nothing is known of it
	}
	t.Targets++
}

// ReportText is a report in one language.
type ReportText struct {
	Text
	Source string // what the figures were taken from
}

// Text is a page's words in one language.
type Text struct {
	File     string // the source file
	Title    string
	Summary  string
	Document *markdown.Document
	Quotes   []*Quote // one for each of the document's references

	Publication

	// Absent is whether the page is not in this language, of which it then has no words:
	// the original's stand for them.
	Absent  bool
	Detours []Detour // of the links to such pages
}

// Sector is one policy sector of a report: an article in every language.
type Sector struct {
	Report  *Report
	Slug    string
	Weight  int
	Mark    string    // its seal: one character
	Date    time.Time // its own or its report's
	Time    string    // of that day, 09:30; empty if it is not stated
	Texts   []Text
	Metrics []*Metric // in the order of the article

	// Withdrawn are metrics that are gone and of which figures have been published: an
	// id, words and corrections.
	Withdrawn []*Metric
}

// Metric is one measured quantity with what was achieved, what was promised, or
// both.
type Metric struct {
	Sector     *Sector
	ID         string // unique in the report
	Kind       Kind
	Direction  Direction
	SameAs     string // 2024/jobs: the metric that it continues of the report that is followed; empty if none
	Words      []Words
	Actual     *Figure  // of the report's period of results; nil if not published
	Target     *Figure  // of its period of targets; nil if there is none
	Goal       []string // that target in words, by language, where it is no figure; else nil
	Comparison *Comparison
	Later      *Later   // of that target, as a later report tells; nil if none does
	Further    []*Later // of targets of further periods, likewise
	Series     []*Point // of all periods, those two included, the oldest first
	Growth     *Metric  // its change over a year before, as a metric of which IsGrowth holds; nil if none is stated
	IsGrowth   bool

	Sources   []string // what the figures were taken from, by language, where it is not what the report was
	SourceURL string

	Corrections []*Correction      // by date
	Taken       []*TakenCorrection // of figures that are taken over, likewise
	Revisions   []*Revision        // of what the metric shows, by later reports
}

// Words are a metric's words in one language.
type Words struct {
	Label string
	Group string        // the heading it stands under; empty for none
	Note  string        // may be empty
	Unit  quantity.Name // of its figures
}

// Figure is a quantity in a period.
type Figure struct {
	quantity.Quantity
	Period period.Period
	Texts  []string // as a reader sees it, by language: 2850万人次, 28.5 million passengers
}

// Kind says what sort of quantity a metric is.
type Kind uint8

// The kinds of metrics.
const (
	Flow  Kind = iota // counted over a period: passengers in a year
	Stock             // stands at a moment: loans at a year's end
	Rate              // a share or a ratio
	Rank              // a place in an order
)

// String returns the kind's name in front matter.
func (k Kind) String() string { return front.Kinds()[k] }

// Direction says which way is better.
type Direction uint8

// The directions.
const (
	Up Direction = iota
	Down
	Steady
)

// String returns the direction's name in front matter.
func (d Direction) String() string { return front.Directions()[d] }

// AllTexts returns the texts of all pages.
func (r *Report) AllTexts() iter.Seq[*Text] {
	return func(yield func(*Text) bool) {
		for i := range r.Texts {
			if !yield(&r.Texts[i].Text) {
				return
			}
		}
		for _, s := range r.Sectors {
			for i := range s.Texts {
				if !yield(&s.Texts[i]) {
					return
				}
			}
		}
	}
}

// Metrics returns the metrics of all sectors, in order.
func (r *Report) Metrics() []*Metric {
	var all []*Metric
	for _, s := range r.Sectors {
		all = append(all, s.Metrics...)
	}
	return all
}
