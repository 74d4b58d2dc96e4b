package kind

import (
	"strings"
	"testing"

	"duibiao/internal/period"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
	"duibiao/internal/scope"
	"duibiao/internal/sitetest"
)

// summaryOf returns a report as lists show it, with a drawing.
func summaryOf(chart scope.Chart, c report.Counts) *scope.Summary {
	return &scope.Summary{
		Head:    scope.Head{Slug: "r", ActualPeriod: period.Year(2024), TargetPeriod: period.Year(2025), Title: "甲"},
		Counts:  c,
		Sectors: []scope.SectorSummary{{Lang: 1, Slug: "s", Title: "乙", Mark: "乙"}},
		Chart:   chart,
	}
}

// TestHomeCounts holds which squares a report has: of what became of its targets if any are
// due, met and not met always among them; else of how they lie beside the results.
func TestHomeCounts(t *testing.T) {
	p := newEnv(t, sitetest.Config(t, sitetest.CityConfig)).at(1, "en/index.html")
	said := func(c report.Counts) string {
		var list []string
		for _, n := range p.homeCounts(summaryOf(scope.Chart{}, c), newKey()) {
			list = append(list, n.Number+" "+n.Text)
		}
		return strings.Join(list, "; ")
	}
	standing := report.Standing{Above: 5, Below: 4, ResultOnly: 36, TargetOnly: 17, Aims: 29, Pending: 26}
	if got, want := said(report.Counts{Standing: standing}), "5 Target higher; 4 Target lower; 36 Result only; 17 Target only"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	due := report.Counts{Tally: report.Tally{Targets: 6, Met: 3, NoResult: 3}, Standing: standing}
	if got, want := said(due), "3 Met; 0 Not met; 3 No result in the source; 26 Not yet known (2025)"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// TestHomeDrawings holds that a report has the drawing of what came of its targets, or else
// of how far they lie from its results, and links to each metric.
func TestHomeDrawings(t *testing.T) {
	p := newEnv(t, sitetest.Config(t, sitetest.CityConfig)).at(1, "en/index.html")
	var h homeReport
	p.drawReport(&h, summaryOf(scope.Chart{Rows: []scope.ChartRow{
		{ID: "a", Label: "A", Change: "-0.5", Bound: quantity.Exactly, Text: "−50%"},
		{ID: "b", Label: "B", Change: "0.212", Bound: quantity.AtLeast, Text: "+21.2%"},
	}}, report.Counts{}), newKey())
	if len(h.Grid) != 0 || len(h.Gaps) != 1 || len(h.Gaps[0].Rows) != 2 || h.Gaps[0].Title != "How far each 2025 target lies from the 2024 result" {
		t.Fatalf("%+v", h)
	}
	if r := h.Gaps[0].Rows[0]; r.Change != "+21.2%" || !r.Gap.Up || !r.Gap.Rise || r.Href != "r/figures/b.html" {
		t.Errorf("%+v", r)
	}
	if r := h.Gaps[0].Rows[1]; r.Sentence != "−50%" || !r.Gap.Down {
		t.Errorf("%+v", r)
	}
	h = homeReport{}
	p.drawReport(&h, summaryOf(scope.Chart{
		Periods: []period.Period{period.Year(2023), period.Year(2024)},
		Rows:    []scope.ChartRow{{ID: "a", Label: "A", Outcomes: []scope.ChartOutcome{{}, {Known: true, Outcome: report.Off, IsBelow: false}}}},
	}, report.Counts{}), newKey())
	if len(h.Gaps) != 0 || len(h.Grid) != 1 || h.Grid[0].Title != "How the targets of 2023 to 2024 came out" {
		t.Fatalf("%+v", h)
	}
	cells := h.Grid[0].Rows[0].Cells
	if cells[0].Text != "No target" || len(cells[0].Squares) != 0 || cells[1].Text != "Off target" || len(cells[1].Squares) != 1 {
		t.Errorf("%+v", cells)
	}
	if len(h.Grid[0].Key) != 1 || h.Grid[0].Key[0].Text != "Off target" {
		t.Errorf("key %+v", h.Grid[0].Key)
	}
}

// TestHomeStaysLight holds that only the first reports are drawn.
func TestHomeStaysLight(t *testing.T) {
	e := newEnv(t, sitetest.Config(t, sitetest.CityConfig))
	s := summaryOf(scope.Chart{Rows: []scope.ChartRow{{ID: "a", Label: "A", Change: "0.1", Text: "+10%"}}}, report.Counts{})
	list := &homeList{Lang: 1, Reports: make([]scope.Keyed[scope.Summary], drawnReports+3)}
	for i := range list.Reports {
		list.Reports[i].Value = *s
	}
	var b strings.Builder
	if err := writeHome(e, &b, list); err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(b.String(), `class="spark"`); n != drawnReports {
		t.Errorf("%d drawings", n)
	}
}
