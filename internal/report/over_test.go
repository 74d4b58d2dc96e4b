package report_test

import (
	"strings"
	"testing"
)

// TestPeriodsThatAreOver holds that a target whose period is over by the periods of the report is not still under way,
// though a part of it is known from a report before: the report gives no result. What it states itself of a part it stands by.
func TestPeriodsThatAreOver(t *testing.T) {
	const (
		promise = "[[metrics]]\nid = \"jobs\"\nlabel = \"就业\"\nactual = \"1256万人\"\ntarget = \"1200万人以上\"\n"
		half    = "[[metrics.series]]\nperiod = \"2025H1\"\nactual = \"620万人\"\n"
		day     = "[[metrics.series]]\nperiod = 2025\nas_of = 2025-06-30\nactual = \"620万人\"\n"
		next    = "[[metrics]]\nid = \"jobs\"\nlabel = \"就业\"\ntarget = \"1250万人\"\n"
		retired = "[[corrections]]\n id = \"jobs\"\nfigure = \"actual\"\ndate = 2026-03-01\nwas = \"1267万人\"\nreason = \"有误。\"\n"
	)
	tests := map[string]struct {
		old, metrics, want, told string
	}{
		"the first half, taken over":  {promise + half, next, "no-result", "no-result"},
		"the first half, stated here": {promise, next + half, "so-far", "so-far"},
		"until a day, taken over":     {promise + day, next, "no-result", "no-result"},
		"until a day, stated here":    {promise, next + day, "so-far", "so-far"},
		"a result taken back":         {promise + half, next + retired, "result-withdrawn", "result-withdrawn"},
		"what a half decides":         {promise + strings.Replace(half, "620", "1210", 1), next, "met", ""},
	}
	for name, test := range tests {
		site, said := following(t, test.old, test.metrics)
		if len(said) > 0 {
			t.Errorf("%s: %s", name, said)
		}
		r := newest(site)
		for _, p := range r.Metrics()[0].Series {
			if p.Verdict != nil && p.Period == r.ActualPeriod {
				if got := p.Verdict.Outcome.String(); got != test.want || p.Verdict.Share != nil && got == "no-result" {
					t.Errorf("%s: %s, want %s", name, got, test.want)
				}
			}
		}
		for _, old := range site.Reports {
			if old.Slug != "old" {
				continue
			}
			old.Tell(site.Config, r.Told(0))
			if later := old.Metrics()[0].Later; later == nil && test.told != "" || later != nil && later.Verdict.Outcome.String() != test.told {
				t.Errorf("%s: told as %+v, want %q", name, later, test.told)
			}
		}
	}
}
