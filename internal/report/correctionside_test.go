package report_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/report"
)

// jobsSeries is a metric with a series, of which several figures have changed since they
// were published. Its report has results of 2024 and targets of 2025.
const jobsSeries = `
-- content/r/published.toml --
[[figures]]
id = "jobs"
actual = "1256人"
target = "1200人以上"
date = 2025-02-10
[[series]]
id = "jobs"
period = 2021
actual = "1269人"
date = 2025-02-10
[[series]]
id = "jobs"
period = 2022
actual = "1206人"
target = "1100人以上"
date = 2025-02-10
[[series]]
id = "jobs"
period = "2025H1"
actual = "620人"
date = 2025-08-10
[[series]]
id = "jobs"
period = 2025
as_of = 2025-09-30
actual = "1057人"
date = 2025-10-10
[[series]]
id = "jobs"
period = 2025
as_of = 2025-10-31
actual = "1117人"
date = 2025-11-10
-- content/r/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "jobs"
label = "就业"
actual = "1256人"
target = "1200人以上"
[[metrics.series]]
period = 2022
actual = "1206人"
target = "1150人以上"
[[metrics.series]]
period = 2023
actual = "1244人"
[[metrics.series]]
period = "2025Q1-Q2"
actual = "695人"
[[metrics.series]]
period = 2025
as_of = 2025-09-30
actual = "1050人"
[[metrics.series]]
period = 2025
as_of = 2025-10-31
actual = "1117人"
{{CORRECTIONS}}+++
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "jobs"
label = "Jobs"
unit = { one = "job", other = "jobs" }
{{TRANSLATED}}+++
`

// correction writes a correction, and its translation, with keys of its own.
func correction(keys, was string) (zh, en string) {
	zh = "[[corrections]]\nid = \"jobs\"\n" + keys + "date = 2025-12-01\nwas = \"" + was + "\"\nreason = \"录入有误。\"\n"
	return zh, "[[corrections]]\nid = \"jobs\"\n" + keys + "reason = \"A slip.\"\n"
}

func jobsWith(zh, en string) string {
	return strings.NewReplacer("{{CORRECTIONS}}", zh, "{{TRANSLATED}}", en).Replace(jobsSeries)
}

func TestSeriesAreCorrected(t *testing.T) {
	var zh, en string
	for _, c := range [][2]string{
		{"period = 2021\n", "1269人"},
		{"period = \"2022\"\nfigure = \"target\"\n", "1100人以上"},
		{"period = \"2025-01/2025-06\"\n", "620人"},
		{"period = 2025\nas_of = 2025-09-30\n", "1057人"},
	} {
		z, e := correction(c[0], c[1])
		zh, en = zh+z, en+e
	}
	cfg, articles, list, f := loadFolder(t, jobsWith(zh, en))
	if diags := append(f.Diags, f.Untranslated...); len(diags) > 0 {
		t.Fatal(diags)
	}
	var got []string
	for _, c := range f.Report.Changes(list) {
		now := "nothing"
		if c.Now != nil {
			now = c.Now.Texts[0]
		}
		got = append(got, c.Was.Words().En+": "+c.Was.Text+", "+now)
		if !c.Corrected || c.Correction.Was.Texts[1] == "" {
			t.Errorf("%s is not corrected", c.Was.Words())
		}
		before := report.NewFolder(cfg, report.Before(cfg, articles, []report.Change{c}), list, nil)
		for _, rest := range before.Report.Changes(list) {
			if rest.Was == c.Was {
				t.Errorf("%s is not as it was before it changed: %v", c.Was.Words(), before.Diags)
			}
		}
	}
	want := []string{
		"actual for 2021: 1269人, nothing", "target for 2022: 1100人以上, 1150人以上", "actual for 2025H1: 620人, 695人",
		"actual for 2025 up to 2025-09-30: 1057人, 1050人",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

// TestSeriesArePublished: a first release after one without series adds them, and what has
// not changed keeps its day.
func TestSeriesArePublished(t *testing.T) {
	_, series, _ := strings.Cut(jobsWith("", ""), "-- content/r/a.zh.md --")
	const old = "-- content/r/published.toml --\n[[figures]]\nid = \"jobs\"\nactual = \"1256人\"\ntarget = \"1200人以上\"\ndate = 2025-02-10\n-- content/r/a.zh.md --"
	cfg, articles, list, f := loadFolder(t, old+series)
	if changes := f.Report.Changes(list); len(f.Diags) > 0 || len(changes) > 0 {
		t.Fatal(f.Diags, changes)
	}
	date := time.Date(2025, 12, 2, 0, 0, 0, 0, time.UTC)
	released := f.Report.Publish(cfg, list, nil, date)
	figures := *released
	figures.States = nil // see TestStatesArePublished
	_, text, _ := strings.Cut(string(figures.Text()), "\n\n")
	if diff := cmp.Diff(`version = 3
seal = "b01cf26446284be2"
actual_period = 2024
target_period = 2025

[[figures]]
id = "jobs"
actual = "1256人"
target = "1200人以上"
date = 2025-02-10

[[series]]
id = "jobs"
period = 2022
actual = "1206人"
target = "1150人以上"
date = 2025-12-02

[[series]]
id = "jobs"
period = 2023
actual = "1244人"
date = 2025-12-02

[[series]]
id = "jobs"
period = "2025H1"
actual = "695人"
date = 2025-12-02

[[series]]
id = "jobs"
period = 2025
as_of = 2025-09-30
actual = "1050人"
date = 2025-12-02

[[series]]
id = "jobs"
period = 2025
as_of = 2025-10-31
actual = "1117人"
date = 2025-12-02

[[metrics]]
id = "jobs"
kind = "flow"
direction = "up"
label = { en = "2f17a0f8d518e491", zh = "2c6e0266e1ac28a8" }
unit = { en = "5d9a17cb70b9733a" }
date = 2025-12-02
`, text); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
	again := report.NewFolder(cfg, articles, released, nil)
	if changes := again.Report.Changes(released); len(again.Diags) > 0 || len(changes) > 0 {
		t.Errorf("after the release: %v, %v", again.Diags, changes)
	}
}

// TestOwnPeriodBySeries: a correction may name the report's own period, and a figure of it
// may come to stand in the series without being another.
func TestOwnPeriodBySeries(t *testing.T) {
	zh, en := correction("period = 2024\n", "1265人")
	_, _, list, f := loadFolder(t, strings.Replace(jobsWith(zh, en), `actual = "1256人"`, `actual = "1265人"`, 1))
	changes := f.Report.Changes(list)
	if i := len(f.Diags); i > 0 || !changes[0].Corrected || !changes[0].Was.Period.IsZero() {
		t.Errorf("%v, %+v", f.Diags, changes[0])
	}
	moved := strings.Replace(jobsWith("", ""), "actual = \"1256人\"\ntarget = \"1200人以上\"\n[[metrics.series]]", "target = \"1200人以上\"\n[[metrics.series]]\nperiod = 2024\nactual = \"1256人\"\n[[metrics.series]]", 1)
	_, _, list, f = loadFolder(t, moved)
	for _, c := range f.Report.Changes(list) {
		if c.Was.Period.IsZero() {
			t.Errorf("%s has not changed: %+v", c.Was.Words(), c)
		}
	}
}

func TestMistakesInCorrectionsOfSeries(t *testing.T) {
	for _, tt := range []struct{ name, keys, was, want string }{
		{"no form of period", "period = \"23年\"\n", "9人",
			`a.zh.md:28:10: period: "23年" is no form of period (`},
		{"none of the series", "period = 2019\n", "9人",
			"a.zh.md:28:10: nothing is stated of jobs in 2019 that this could correct, and nothing has been published (one of 2021, 2022, 2023, 2024, 2025H1, 2025) [correction]"},
		{"no target there", "period = 2023\nfigure = \"target\"\n", "9人", "a.zh.md:28:10: nothing is stated of jobs in 2023 that this could correct"},
		{"unknown figure", "period = 2023\nfigure = \"targte\"\n", "9人", `a.zh.md:29:10: a metric has no figure "targte" (did you mean "target"?) [correction]`},
		{"several days", "period = 2025\nfigure = \"actual\"\n", "9人",
			"a.zh.md:28:10: jobs has several results so far in 2025 (say which one was corrected: as_of = 2025-09-30, or as_of = 2025-10-31) [correction]"},
		{"another day", "period = 2025\nas_of = 2025-11-30\n", "9人", "a.zh.md:28:10: nothing is stated of jobs in 2025 that this could correct"},
		{"a day of no period", "as_of = 2025-09-30\n", "9人",
			"a.zh.md:28:9: the correction of jobs has a day that the result runs to, but no period (write the period too, such as period = 2025) [correction]"},
		{"no change", "period = 2023\n", "1244人", "a.zh.md:30:7: the correction of jobs changes nothing: the actual for 2023 was 1244人 and is 1244人 ("},
		{"no was", "period = 2022\n", "", `the correction of jobs does not say what was published (write was = "1206人") [correction]`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			zh, en := correction(tt.keys, tt.was)
			_, _, _, f := loadFolder(t, jobsWith(zh, en))
			if diags := append(f.Diags, f.Untranslated...); len(diags) != 1 || !contains(diags, tt.want) {
				t.Errorf("got %v\nwant %s", diags, tt.want)
			}
		})
	}
}

// TestTranslationsOfCorrectedSeries: two corrections of one day are told apart by the period.
func TestTranslationsOfCorrectedSeries(t *testing.T) {
	zh, en := correction("period = 2021\n", "1269人")
	z, e := correction("period = 2022\nfigure = \"target\"\n", "1100人以上")
	_, _, _, f := loadFolder(t, jobsWith(zh+z, strings.Replace(e, "A slip.", "Another slip.", 1)+en))
	if diags := append(f.Diags, f.Untranslated...); len(diags) > 0 {
		t.Fatal(diags)
	}
	got := said(f.Report.Sectors[0].Metrics[0], 1)
	want := []string{"2025-12-01 actual 1,269 jobs A slip.", "2025-12-01 target at least 1,100 jobs Another slip."}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
	_, _, _, f = loadFolder(t, jobsWith(zh+z, en+strings.Replace(e, "2022", "2023", 1)))
	if !contains(f.Diags, "the original has no correction of \"jobs\" of this date, figure and period") {
		t.Error(f.Diags)
	}
}

// TestTranslationsOfOwnPeriods: beside a correction of another period, one of the report's own is told
// apart by having none, or by naming it.
func TestTranslationsOfOwnPeriods(t *testing.T) {
	own, ownEn := correction("figure = \"actual\"\n", "1250人")
	other, otherEn := correction("figure = \"actual\"\nperiod = 2021\n", "1269人")
	for name, en := range map[string]string{
		"as the original": ownEn + otherEn, "in another order": otherEn + ownEn, "with its day": strings.Replace(ownEn, "figure", "date = 2025-12-01\nfigure", 1) + otherEn,
		"by the name of its period": strings.Replace(ownEn, "figure", "period = 2024\nfigure", 1) + otherEn,
	} {
		_, _, _, f := loadFolder(t, jobsWith(own+other, en))
		if diags := append(f.Diags, f.Untranslated...); len(diags) > 0 {
			t.Errorf("%s: %v", name, diags)
		}
	}
	_, _, _, f := loadFolder(t, jobsWith(own+other, ownEn+strings.Replace(otherEn, "2021", "2023", 1)))
	if !contains(f.Diags, "the original has no correction of \"jobs\" of this date, figure and period") {
		t.Error(f.Diags)
	}
}
