package report_test

import (
	"strings"
	"testing"
)

// TestUnitsAreNotForgotten holds that no figure is without the unit that others of its metric have,
// whichever is stated first.
func TestUnitsAreNotForgotten(t *testing.T) {
	for metric, want := range map[string]string{
		"actual = \"100\"\n[[metrics.series]]\nperiod = 2024\ntarget = \"50人\"\n":                                     "a.zh.md:6:10 the actual is in no unit, but jobs is in 人",
		"target = \"100\"\n[[metrics.series]]\nperiod = 2024\ntarget = \"50%\"\n":                                     "a.zh.md:6:10 the target is in no unit, but jobs is in %",
		"actual = \"5\"\n[[metrics.series]]\nperiod = 2024\ntarget = \"1:3\"\n":                                       "a.zh.md:6:10 the actual is in no unit, but jobs is",
		"[[metrics.series]]\nperiod = 2022\nactual = \"100\"\n[[metrics.series]]\nperiod = 2023\nactual = \"110人\"\n": "a.zh.md:8:10 the actual is in no unit, but jobs is in 人",
		"actual = \"100\"\n[[metrics.series]]\nperiod = 2024\ntarget = \"50\"\n":                                      "",
		"actual = \"第8\"\n[[metrics.series]]\nperiod = 2024\ntarget = \"前10\"\n":                                      "",
		"actual = \"8\"\ntarget = \"前5\"\n":                                                                           "a.zh.md:7:10 the target is in no unit but a rank but the actual in no unit: they cannot be compared",
		"actual = \"前5\"\ntarget = \"8\"\n":                                                                           "a.zh.md:7:10 the target is in no unit but the actual in no unit but a rank: they cannot be compared",
		"actual = \"0.5\"\n[[metrics.series]]\nperiod = 2024\ntarget = \"前5\"\n":                                      "a.zh.md:6:10 the actual is in no unit, but jobs is in no unit but a rank",
		"actual = \"前5\"\n[[metrics.series]]\nperiod = 2024\ntarget = \"-3\"\n":                                       "a.zh.md:9:10 the target is in no unit, but jobs is in no unit but a rank",
		"actual = \"前5\"\n[[metrics.series]]\nperiod = 2024\ntarget = \"3个\"\n":                                       "a.zh.md:9:10 the target is in 个, but jobs is in no unit but a rank",
		"actual = \"前10\"\n[[metrics.series]]\nperiod = 2024\ntarget = \"第8\"\n":                                      "",
	} {
		_, said := jobs(t, years, metric, "")
		if got := strings.Join(said, "\n"); want == "" && got != "" || !strings.Contains(got, want) || strings.Count(got, " is in no unit, but") > 1 {
			t.Errorf("%s: %s, want %s", metric, got, want)
		}
	}
	for figure, want := range map[string]string{"125": "new/a.zh.md:6:10 the actual is in no unit, but jobs is in 人", "125人": ""} {
		_, said := following(t, "[[metrics]]\nid = \"jobs\"\nlabel = \"就业\"\nactual = \"120人\"\ntarget = \"130人\"\n",
			"[[metrics]]\nid = \"jobs\"\nlabel = \"就业\"\nactual = \""+figure+"\"\n")
		if got := strings.Join(said, "\n"); want == "" && got != "" || !strings.Contains(got, want) {
			t.Errorf("%s: %s, want %s", figure, got, want)
		}
	}
}
