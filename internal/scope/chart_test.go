package scope

import (
	"fmt"
	"strings"
	"testing"

	"duibiao/internal/period"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

// sheetOf returns a sheet with one sector.
func sheetOf(metrics ...Metric) *Sheet {
	s := &Sheet{Sectors: make([]Keyed[Sector], 1)}
	for _, m := range metrics {
		s.Sectors[0].Value.Metrics = append(s.Sectors[0].Value.Metrics, Keyed[Metric]{Value: m})
	}
	return s
}

// rowsOf writes which metrics are drawn.
func rowsOf(c Chart) string {
	var ids []string
	for _, r := range c.Rows {
		ids = append(ids, r.ID)
	}
	return strings.Join(ids, " ")
}

// TestChartOfChanges holds that the targets that lie farthest from their results are drawn,
// above or below; ranges and what has no change in per cent are not.
func TestChartOfChanges(t *testing.T) {
	changed := func(id, change string, bound quantity.Bound) Metric {
		m := Metric{ID: id, Actual: Stated{Known: true}, Target: Stated{Known: true, Bound: bound}}
		m.Comparison = Comparison{Known: true, Change: Ratio{Known: change != "", Value: change, Text: change}}
		return m
	}
	list := []Metric{changed("none", "", quantity.Exactly), changed("range", "0.9", quantity.Range), changed("least", "0.001", quantity.AtLeast)}
	for i := range maxChartRows {
		list = append(list, changed(fmt.Sprint(i), fmt.Sprintf("-0.%d", i+1), quantity.Exactly))
	}
	s := sheetOf(list...)
	c := newChart(s, period.Year(2024), false)
	if got, want := rowsOf(c.of(s)), "8 7 6 5 4 3 2 1 0"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	s = sheetOf(list[:4]...)
	c = newChart(s, period.Year(2024), false)
	v := c.of(s)
	if len(v.Periods) > 0 || rowsOf(v) != "least 0" || v.Rows[0].Bound != quantity.AtLeast || v.Rows[1].Change != "-0.1" {
		t.Errorf("%+v", v)
	}
}

// TestChartOfOutcomes holds which periods are drawn, and that of two statements of a period
// the one that counts is.
func TestChartOfOutcomes(t *testing.T) {
	point := func(year int, o report.Outcome) Point {
		return Point{Period: period.Year(year), Verdict: Verdict{Known: true, Outcome: o}}
	}
	old := point(2024, report.NotMet)
	old.Superseded = true
	a := Metric{ID: "a", Series: []Point{point(2022, report.Met), point(2024, report.Off), old, point(2025, report.Pending)}}
	a.Series[1].Verdict.Gap.Sign = -1
	half := point(2024, report.Met)
	half.Period = period.Period{First: half.Period.First, Months: 6}
	s := sheetOf(a, Metric{ID: "b", Series: []Point{half, point(2026, report.Met)}})
	c := newChart(s, period.Year(2024), true)
	v := c.of(s)
	if len(v.Periods) != 2 || v.Periods[0] != period.Year(2022) || v.Periods[1] != period.Year(2024) || rowsOf(v) != "a" {
		t.Fatalf("%+v", v)
	}
	if got := v.Rows[0].Outcomes; got[0] != (ChartOutcome{Known: true, Outcome: report.Met}) || got[1] != (ChartOutcome{Known: true, Outcome: report.Off, IsBelow: true}) {
		t.Errorf("%+v", got)
	}
}

// TestChartOfWhatIsTold holds that a chart has what a later report tells of targets: those of the
// report's later period have a column then, in which others are not known yet, or in words.
func TestChartOfWhatIsTold(t *testing.T) {
	year, next := period.Year(2024), period.Year(2025)
	promised := func(id string) Metric {
		return Metric{ID: id, Series: []Point{
			{Period: year, Verdict: Verdict{Known: true, Outcome: report.Met}},
			{Period: next, Target: Stated{Known: true}, Verdict: Verdict{Known: true, Outcome: report.Pending}},
		}}
	}
	told := func(m Metric, o report.Outcome) Metric {
		m.Outcome = []Outcome{{Point: Point{Period: next, Verdict: Verdict{Known: true, Outcome: o}}}}
		return m
	}
	words := promised("words")
	words.Series[1] = Point{Period: next, Target: Stated{Words: "more"}}
	fresh := promised("fresh")
	fresh.Series = fresh.Series[1:]
	said := func(list ...Metric) string {
		s := sheetOf(list...)
		c := newChart(s, year, true)
		v := c.of(s)
		text := fmt.Sprint(len(v.Periods))
		for _, r := range v.Rows {
			text += "; " + r.ID
			for _, o := range r.Outcomes {
				switch {
				case !o.Known:
					text += " none"
				case o.InWords:
					text += " words"
				default:
					text += " " + o.Outcome.String()
				}
			}
		}
		return text
	}
	got := said(told(promised("a"), report.NotMet), promised("b"), words, told(fresh, report.NoResult))
	if want := "2; a met not-met; b met pending; words met words; fresh none no-result"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	if got := said(told(promised("a"), report.SoFar), fresh); got != "1; a met" {
		t.Errorf("so far: %s", got)
	}
}

// TestChartHasGrowth holds that what came of a target of growth has a line of its own, beside that of the metric's figures if
// they had a target, too; of a metric that is growth alone it is the metric's.
func TestChartHasGrowth(t *testing.T) {
	judged := []Point{{Period: period.Year(2024), Verdict: Verdict{Known: true, Outcome: report.NotMet}}}
	growth := []Metric{{IsGrowth: true, Answer: 1, Series: judged}}
	s := sheetOf(Metric{ID: "gdp", Actual: Stated{Known: true}, Growth: growth}, Metric{ID: "invest", Growth: growth},
		Metric{ID: "retail", Answer: 1, Series: judged, Growth: growth})
	c := newChart(s, period.Year(2024), true)
	v := c.of(s)
	if len(v.Periods) != 1 {
		t.Fatalf("periods %v", v.Periods)
	}
	var got []string
	for _, r := range v.Rows {
		got = append(got, fmt.Sprint(r.ID, " ", r.IsGrowth, " ", r.Outcomes[0].Outcome))
	}
	if want := "gdp true not-met; invest false not-met; retail false not-met; retail true not-met"; strings.Join(got, "; ") != want {
		t.Errorf("%q, want %q", got, want)
	}
}
